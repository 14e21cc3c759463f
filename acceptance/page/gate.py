"""A gate to look at: the real server on free ports, what is behind it, and what comes to it.

Owns the processes and threads. The client is python/wisdom.py, at prices that are paid at once.
"""

from __future__ import annotations

import contextlib
import http.server
import json
import os
import pathlib
import re
import signal
import socket
import subprocess
import sys
import threading
import urllib.request
from typing import Any

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[2] / "python"))
import wisdom  # noqa: E402

STOP_SECONDS = 20.0
# A `challenge_request` for the default service (PROTOCOL.md sections 2 and 4).
BEGGING = b"\x01\x01\0\0\0\0\0\x02{}"


class Gate:
    """A server with these keys of the configuration, beside what makes it fast."""

    def __init__(self, **keys: str) -> None:
        self.keys = {
            "server.listen": "127.0.0.1:0",
            "admin.listen": "127.0.0.1:0",
            "log.format": "json",
            "admin.requests_per_second": "10000",
            "admin.burst": "10000",
            "services.quotes.kind": "quotes",
            "services.quotes.floor": "64",
            "services.quotes.puzzles": "4",
            # Everybody here comes from one address.
            "pricing.source_burst": "1000000",
            "admission.exempt": "127.0.0.1",
        } | {key.replace("__", "."): value for key, value in keys.items()}
        self.start()

    def start(self) -> None:
        variables = {f"WISDOM__{key.upper().replace('.', '__')}": value for key, value in self.keys.items()}
        clean = {name: value for name, value in os.environ.items() if not name.startswith("WISDOM")}
        self.process = subprocess.Popen(
            [os.environ["WISDOM_SERVER"]], env=clean | variables, stderr=subprocess.PIPE, stdout=subprocess.DEVNULL, text=True
        )
        assert self.process.stderr
        for line in self.process.stderr:
            fields = json.loads(line).get("fields", {}) if line.startswith("{") else {}
            if fields.get("message") == "ready":
                break
        else:
            raise AssertionError(f"the server did not start: {line}")
        self.listen, self.admin = fields["listen"], fields["admin"]
        # Nobody else empties the pipe.
        threading.Thread(target=self._drain_log, args=(self.process.stderr,), daemon=True).start()

    def restart(self) -> None:
        """As an operator does it: the same addresses, another process."""
        self.stop()
        self.keys |= {"server.listen": self.listen, "admin.listen": self.admin}
        self.start()

    def stop(self) -> None:
        if self.process.poll() is None:
            self.process.send_signal(signal.SIGTERM)
            try:
                self.process.wait(STOP_SECONDS)
            except subprocess.TimeoutExpired:
                self.process.kill()
                self.process.wait()

    def __enter__(self) -> Gate:
        return self

    def __exit__(self, *_: object) -> None:
        self.stop()

    @property
    def page(self) -> str:
        return f"http://{self.admin}/"

    def get(self, path: str) -> str:
        with urllib.request.urlopen(f"http://{self.admin}{path}", timeout=STOP_SECONDS) as answer:
            return answer.read().decode()

    def status(self) -> Any:
        return json.loads(self.get("/status.json"))

    def metric(self, name: str) -> float:
        found = re.search(rf"^{re.escape(name)} (\S+)$", self.get("/metrics"), re.MULTILINE)
        assert found, name
        return float(found[1])

    def buy(self, service: str | None = None) -> None:
        """One grant, or whatever the gate says instead."""
        with contextlib.suppress(wisdom.WisdomError, OSError):
            wisdom.get(self.listen, service, solver="python", timeout=STOP_SECONDS)

    def pay(self) -> None:
        """One grant by the client that computes fast: the program that WISDOM_CLIENT names."""
        command = [os.environ["WISDOM_CLIENT"], "get", self.listen, "--quiet", "--threads", "1", "--timeout", "20s"]
        subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False)

    def dial_quote(self) -> None:
        """One grant without coming back for it where the gate says so."""
        self.dial("quotes")

    def dial(self, service: str) -> None:
        """One tunnel, paid for and closed again, or whatever the gate says instead, at once."""
        with contextlib.suppress(wisdom.WisdomError, OSError):
            challenge = wisdom.ask(self.listen, service)
            wisdom.redeem(self.listen, wisdom.solve(challenge, solver="python"))

    def shout(self, source: str = "127.0.0.1") -> None:
        """Something that is no message, from this address."""
        self._say(b"GET / HTTP/1.1\r\nHost: gate\r\n\r\n", source)

    def beg(self, source: str) -> None:
        """A challenge that nobody is going to solve, asked for from this address."""
        self._say(BEGGING, source)

    def _say(self, message: bytes, source: str) -> None:
        host, port = self.listen.rsplit(":", 1)
        with contextlib.suppress(OSError), socket.create_connection((host, int(port)), STOP_SECONDS, (source, 0)) as stream:
            stream.sendall(message)
            stream.recv(4096)

    @staticmethod
    def _drain_log(pipe: Any) -> None:
        with pipe:
            for _ in pipe:
                pass


class Crowd:
    """Threads that do one thing again and again until the context ends."""

    def __init__(self, *errands: Any) -> None:
        self.over = threading.Event()
        self.threads = [threading.Thread(target=self._repeat, args=(errand,)) for errand in errands]

    def __enter__(self) -> Crowd:
        for thread in self.threads:
            thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.over.set()
        for thread in self.threads:
            thread.join()

    def _repeat(self, errand: Any) -> None:
        while not self.over.is_set():
            errand()


class Almanac:
    """A provider of quotes, which fails when it is told to, and the keys of a gate that asks it all the time."""

    def __init__(self) -> None:
        almanac = self
        self.fails = False

        class Answers(http.server.BaseHTTPRequestHandler):
            def do_GET(self) -> None:  # noqa: N802
                body = b'[{"text": "Look twice."}, {"text": "Leap once."}]'
                self.send_response(503 if almanac.fails else 200)
                self.send_header("Content-Type", "application/json")
                self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)

            def log_message(self, *_: object) -> None:
                pass

        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Answers)
        self.keys = {
            "services__quotes__providers": "almanac",
            "providers__almanac__url": f"http://127.0.0.1:{self.server.server_port}/",
            "providers__almanac__list": "",
            "providers__almanac__refresh": "200ms",
            "providers__almanac__retry": "100ms",
            "providers__almanac__max_age": "3s",
            "providers__almanac__breaker_pause": "10m",
        }

    def __enter__(self) -> Almanac:
        threading.Thread(target=self.server.serve_forever, daemon=True).start()
        return self

    def __exit__(self, *_: object) -> None:
        self.server.shutdown()
        self.server.server_close()


class Upstream:
    """Something behind the gate that accepts and says nothing."""

    def __init__(self) -> None:
        self.listener = socket.create_server(("127.0.0.1", 0))
        self.address = "127.0.0.1:{}".format(self.listener.getsockname()[1])

    def __enter__(self) -> Upstream:
        return self

    def __exit__(self, *_: object) -> None:
        self.listener.close()
