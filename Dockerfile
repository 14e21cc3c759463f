# The gate and its client as static programs in an otherwise empty image. `cargo xtask test --leg image` builds the same
# programs by the same line and runs them as below, without a container engine.
#
#   docker build -t wisdom .
#   docker run -p 7700:7700 -v ./server.toml:/etc/wisdom/server.toml:ro wisdom --config /etc/wisdom/server.toml
#
# Secrets come in at run time (keys.current.file on a mounted secret); none is in a layer.

FROM rust:1.95.0-alpine AS build
RUN apk add --no-cache musl-dev
WORKDIR /source
COPY . .
RUN cargo build --release --locked --target x86_64-unknown-linux-musl -p wisdom-server -p wisdom-client

FROM scratch
COPY --from=build /source/target/x86_64-unknown-linux-musl/release/wisdom-server /wisdom-server
COPY --from=build /source/target/x86_64-unknown-linux-musl/release/wisdom /wisdom
# Whom to believe where quotes are fetched over HTTPS.
COPY --from=build /etc/ssl/certs/ca-certificates.crt /etc/ssl/certs/ca-certificates.crt
# Nobody's user: nothing in the image is writable, and nothing needs to be.
USER 65532:65532
ENV WISDOM__SERVER__LISTEN=0.0.0.0:7700 WISDOM__ADMIN__LISTEN=127.0.0.1:7701 WISDOM__LOG__FORMAT=json
EXPOSE 7700
HEALTHCHECK --interval=10s --timeout=3s CMD ["/wisdom-server", "healthcheck"]
ENTRYPOINT ["/wisdom-server"]
