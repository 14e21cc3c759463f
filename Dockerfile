# The gate and its client as static programs in an otherwise empty image. `cargo xtask test --leg image` builds the same
# programs by the same line and runs them as below, without a container engine.
#
#   docker build -t wisdom .
#   docker run --rm --read-only --tmpfs /tmp -p 7700:7700 wisdom
#
# On 64-bit Arm: docker build --build-arg TARGET=aarch64-unknown-linux-musl -t wisdom .
#
# README.md has what else a gate wants: a folder of its own mounted at /etc/wisdom, a volume at /var/lib/wisdom. Secrets
# come in at run time (keys.current.file in that folder); none is in a layer.

ARG TARGET=x86_64-unknown-linux-musl

FROM rust:1.95.0-alpine AS build
ARG TARGET
# Of what is linked, ring is C in part, and so is jemalloc, which wants `make` too.
RUN apk add --no-cache build-base
WORKDIR /source
COPY . .
RUN cargo build --release --locked --target $TARGET -p wisdom-server -p wisdom-client --features wisdom-server/jemalloc
RUN mkdir -p /volumes/wisdom

FROM scratch
ARG TARGET
COPY --from=build /source/target/$TARGET/release/wisdom-server /wisdom-server
COPY --from=build /source/target/$TARGET/release/wisdom /wisdom
# Whom to believe where quotes are fetched over HTTPS.
COPY --from=build /etc/ssl/certs/ca-certificates.crt /etc/ssl/certs/ca-certificates.crt
# Found without being named. What is mounted over it, or over its folder, replaces it.
COPY --chmod=644 deploy/image/server.toml /etc/wisdom/server.toml
# Empty, and the one place that its user may write to: a named volume that is mounted there takes over whose it is.
COPY --from=build --chown=65532:65532 /volumes /var/lib
# Nobody's user. Without `replay.directory` it writes nothing but the profiles that are asked for, in /tmp.
USER 65532:65532
EXPOSE 7700
HEALTHCHECK --interval=10s --timeout=3s CMD ["/wisdom-server", "healthcheck"]
ENTRYPOINT ["/wisdom-server"]
