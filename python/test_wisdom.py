"""Tests of wisdom.py: against the vectors, against servers that misbehave, and against the real one.

    python3 -W error python/test_wisdom.py

The real server is the binary that the environment variable WISDOM_SERVER names; without it those tests are skipped.
"""

from __future__ import annotations

import base64
import contextlib
import json
import os
import pathlib
import select
import socket
import struct
import subprocess
import sys
import tempfile
import threading
import time
import unittest
from dataclasses import replace
from typing import Any, Callable
from unittest import mock

import wisdom

HERE = pathlib.Path(__file__).resolve().parent
VECTORS = HERE.parent / "protocol" / "vectors"
SCRIPT = str(HERE / "wisdom.py")
SERVER = os.environ.get("WISDOM_SERVER")
REQUEST_ID = "0192f0c1-7a3b-7c4d-8e5f-001122334455"
TUNNEL = {"service": "echo", "request_id": REQUEST_ID, "lifetime_ms": 5}
QUOTE = {
    "service": "quotes",
    "request_id": REQUEST_ID,
    "quote": {"text": "A gate is kind.", "author": "Anon", "provider": "almanac"},
}


def vectors(name: str) -> Any:
    return json.loads((VECTORS / name).read_text("ascii"))


EXAMPLE = vectors("tokens.json")["tokens"][0]["text"]
OFFER = {
    "challenge": EXAMPLE, "algorithm": "sha256", "work": 64, "puzzles": 4,
    "expires_in_ms": 60000, "hold_ms": 20000, "service": "quotes",
}  # fmt: skip


def frame(kind: int, payload: Any) -> bytes:
    body = payload if isinstance(payload, bytes) else json.dumps(payload).encode()
    return struct.pack(">BBHI", 1, kind, 0, len(body)) + body


def error(code: str, **fields: Any) -> bytes:
    return frame(0x83, {"code": code, "message": f"it is {code}", **fields})


def receive(data: bytes) -> wisdom.Message:
    """What a client makes of `data`, followed by the end of input."""
    ours, theirs = socket.socketpair()

    def write() -> None:
        with theirs, contextlib.suppress(OSError):
            theirs.sendall(data)

    thread = threading.Thread(target=write)
    thread.start()
    try:
        with wisdom.Connection(ours) as connection:
            return connection.receive(wisdom.Deadline(5))
    finally:
        thread.join()


def read_frame(sock: socket.socket) -> tuple[int, Any]:
    with sock.makefile("rb") as stream:
        header = stream.read(8)
        if len(header) < 8:
            raise EOFError
        return header[1], json.loads(stream.read(int.from_bytes(header[4:], "big")))


def reset(sock: socket.socket) -> None:
    sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    sock.close()


Part = Callable[[socket.socket], object]


class FakeServer:
    """Plays a part for each connection, in their order, and remembers what it was sent.

    A part is a function of the socket, or a list of answers: for each of them a frame is read, and the answer sent.
    """

    def __init__(self, *parts: Part | list[bytes]) -> None:
        self.received: list[tuple[int, Any]] = []
        self.left = list(parts)
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.address = "127.0.0.1:%d" % self._listener.getsockname()[1]
        self._thread = threading.Thread(target=self._serve, daemon=True)
        self._thread.start()

    def _serve(self) -> None:
        with contextlib.suppress(OSError):
            while self.left:
                sock, _ = self._listener.accept()
                part = self.left.pop(0)
                with sock, contextlib.suppress(OSError, EOFError):
                    part(sock) if callable(part) else self._say(part, sock)

    def _say(self, answers: list[bytes], sock: socket.socket) -> None:
        for answer in answers:
            self.received.append(read_frame(sock))
            sock.sendall(answer)
        sock.shutdown(socket.SHUT_WR)
        while sock.recv(4096):
            pass

    def __enter__(self) -> FakeServer:
        return self

    def __exit__(self, *_: object) -> None:
        with contextlib.suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        self._thread.join(5)


def get(server: FakeServer, **options: Any) -> wisdom.Granted:
    return wisdom.get(server.address, solver="python", **{"timeout": 20, **options})


class Frames(unittest.TestCase):
    """Sections 2 to 4, as a client has to judge."""

    def test_good(self) -> None:
        kinds = {"challenge": wisdom.Challenge, "granted": wisdom.Granted, "error": wisdom.Refused}
        for entry in vectors("frames.json")["good"]:
            if entry["to"] == "client":
                with self.subTest(entry["name"]):
                    message = receive(bytes.fromhex(entry["frame"]))
                    self.assertIsInstance(message, kinds[entry["type"]])
                    self.assertEqual(self.fields(message), entry["fields"])

    def fields(self, message: wisdom.Message) -> Any:
        if isinstance(message, wisdom.Refused):
            names = {"code": "reported", "message": "server_message"}
            known = ("code", "message", "request_id", "retry_after_ms", "work", "solution")
            members = {name: getattr(message, names.get(name, name)) for name in known}
        else:
            members = json.loads(wisdom.encode_json(message.to_json()))
        return {name: value for name, value in members.items() if value is not None}

    def test_bad(self) -> None:
        for entry in vectors("frames.json")["bad"]:
            if entry["to"] == "client":
                with self.subTest(entry["name"]), self.assertRaises(wisdom.ProtocolError) as caught:
                    receive(bytes.fromhex(entry["frame"]))
                self.assertEqual(caught.exception.code, entry["code"], entry["name"])

    def test_solutions_of_others(self) -> None:
        """`redeem` reads solutions from standard input as strictly as a server reads them."""
        for kind in ("good", "bad"):
            for entry in vectors("frames.json")[kind]:
                data = bytes.fromhex(entry["frame"])
                whole = len(data) >= 8 and len(data) == 8 + int.from_bytes(data[4:8], "big")
                if entry["to"] != "server" or data[:4] != b"\x01\x02\x00\x00" or not whole or len(data) > 4104:
                    continue
                with self.subTest(entry["name"]):
                    if kind == "good":
                        solution = wisdom.Solution.from_json(wisdom.parse_json(data[8:]))
                        self.assertEqual(json.loads(wisdom.encode_json(solution.to_json())), entry["fields"])
                    else:
                        self.assertRaises(ValueError, lambda: wisdom.Solution.from_json(wisdom.parse_json(data[8:])))

    def test_hostile_json_is_judged_quickly(self) -> None:
        begun = time.monotonic()
        for data in (b'"\\' * 32000, b"[" * 65536, b'{"a":' * 13000, b'{"a":' + b"9" * 65000 + b"}", b'"' * 65535):
            with contextlib.suppress(wisdom.Malformed):
                wisdom.parse_json(data)
        self.assertLess(time.monotonic() - begun, 2)

    def test_request_is_the_example(self) -> None:
        ours, theirs = socket.socketpair()
        with theirs, wisdom.Connection(ours) as connection:
            connection.send(wisdom.CHALLENGE_REQUEST, {"service": "quotes", "max_work": None}, wisdom.Deadline(5))
            expected = "01 01 00 00 00 00 00 14  7b 22 73 65 72 76 69 63 65 22 3a 22 71 75 6f 74 65 73 22 7d"
            self.assertEqual(theirs.recv(100), bytes.fromhex(expected))

    def test_what_is_behind_a_frame_stays_in_the_socket(self) -> None:
        ours, theirs = socket.socketpair()
        with theirs, wisdom.Connection(ours) as connection:
            theirs.sendall(frame(0x82, TUNNEL) + b"+PONG\r\n")
            self.assertEqual(connection.receive(wisdom.Deadline(5)), wisdom.Granted("echo", REQUEST_ID, lifetime_ms=5))
            self.assertEqual(ours.recv(100), b"+PONG\r\n")


class Puzzles(unittest.TestCase):
    """Sections 6 and 7."""

    def solution(self, entry: Any) -> wisdom.Solution:
        text = base64.urlsafe_b64encode(bytes.fromhex(entry["token"])).decode()
        return wisdom.Solution(text, entry["work"], tuple(entry["nonces"]))

    def test_solved(self) -> None:
        for entry in vectors("puzzles.json")["solved"]:
            with self.subTest(entry["name"]):
                solution = self.solution(entry)
                self.assertEqual(wisdom.puzzle_root(solution.challenge, entry["work"]).hex(), entry["root"])
                self.assertTrue(wisdom.is_solved(solution))

    def test_unsolved(self) -> None:
        for entry in vectors("puzzles.json")["unsolved"]:
            with self.subTest(entry["name"]):
                self.assertFalse(wisdom.is_solved(self.solution(entry)))

    def test_bounds(self) -> None:
        for entry in vectors("puzzles.json")["bounds"]:
            self.assertTrue(wisdom.is_valid_work(entry["work"], entry["puzzles"]), entry)
            self.assertEqual(f"{wisdom.puzzle_bound(entry['work'], entry['puzzles']):016x}", entry["bound"])
        for entry in vectors("puzzles.json")["invalid_work"]:
            self.assertFalse(wisdom.is_valid_work(entry["work"], entry["puzzles"]), entry)

    def test_solving_finds_the_smallest_in_one_process(self) -> None:
        for entry in vectors("puzzles.json")["solved"][:2]:
            challenge = replace(wisdom.Challenge.from_token(EXAMPLE), puzzles=entry["puzzles"])
            self.assertEqual(wisdom.solve(challenge, entry["work"], solver="python").nonces, tuple(entry["nonces"]))

    def test_tokens_can_be_read(self) -> None:
        """What `solve` reads from a bare challenge; tokens whose work is outside the limits are refused."""
        for entry in vectors("tokens.json")["tokens"]:
            with self.subTest(entry["name"]):
                fields = entry["fields"]
                if not wisdom.is_valid_work(fields["work"], fields["puzzles"]):
                    self.assertRaises(ValueError, wisdom.Challenge.from_token, entry["text"])
                    continue
                challenge = wisdom.Challenge.from_token(entry["text"])
                found = (challenge.work, challenge.puzzles, challenge.expires_in_ms)
                self.assertEqual(found, (fields["work"], fields["puzzles"], fields["lifetime_ms"]))
        for text in ("", EXAMPLE[:-1], EXAMPLE + "A", EXAMPLE[:-1] + "=", EXAMPLE.replace("_", "/"), "A" * 160):
            self.assertRaises(ValueError, wisdom.Challenge.from_token, text)


class Search(unittest.TestCase):
    def challenge(self, work: int = 1 << 21, **changes: Any) -> wisdom.Challenge:
        return wisdom.Challenge.from_json({**OFFER, "work": work, "puzzles": 16, **changes})

    def test_processes_share_and_end(self) -> None:
        seen: list[wisdom.Progress] = []
        with mock.patch("wisdom._Worker", wraps=wisdom._Worker) as workers:
            solution = wisdom.solve(self.challenge(), threads=3, solver="python", progress=seen.append)
        self.assertTrue(wisdom.is_solved(solution))
        self.assertEqual(workers.call_count, 3)
        self.assertEqual((seen[-1].solved, seen[-1].remaining), (16, 0))
        self.assertGreater(seen[-1].rate, 0)

    def test_no_process_for_little_work_or_one_thread(self) -> None:
        with mock.patch("wisdom._Worker") as workers:
            wisdom.solve(self.challenge(1 << 14), threads=4, solver="python")
            wisdom.solve(self.challenge(1 << 19), threads=1, solver="python")
        workers.assert_not_called()

    def test_without_children_threads_search_themselves(self) -> None:
        with mock.patch("sys.executable", "/nonexistent/python"):
            self.assertTrue(wisdom.is_solved(wisdom.solve(self.challenge(1 << 18), threads=2, solver="python")))

    def test_time_is_up(self) -> None:
        for threads in (1, 2):
            with self.assertRaisesRegex(wisdom.GaveUp, "MH/s"):
                wisdom.solve(self.challenge(1 << 44), threads=threads, solver="python", timeout=0.5)
            with self.assertRaisesRegex(wisdom.GaveUp, "good for 1 s"):
                wisdom.solve(self.challenge(1 << 44, expires_in_ms=1000), threads=threads, solver="python")

    def test_nonsense_is_a_mistake_of_the_caller(self) -> None:
        for options in ({"work": 1}, {"work": (1 << 21) + 1}, {"threads": 0}, {"solver": "gpu"}, {"work": 1 << 49}):
            with self.assertRaises(ValueError):
                wisdom.solve(self.challenge(), **options)
        with self.assertRaisesRegex(wisdom.GaveUp, "sha256"):
            wisdom.solve(self.challenge(algorithm="sha3"))

    @unittest.skipUnless(sys.platform == "linux", "reads /proc")
    def test_children_end_with_their_parent(self) -> None:
        code = "import wisdom; wisdom.solve(wisdom.Challenge.from_json(%r), threads=2, solver='python')"
        offer = {**OFFER, "work": 1 << 44}
        for end in ("kill", "interrupt"):
            with subprocess.Popen([sys.executable, "-c", code % offer], cwd=HERE, stderr=subprocess.DEVNULL) as parent:
                path = pathlib.Path(f"/proc/{parent.pid}/task/{parent.pid}/children")
                self.wait_for(lambda: len(path.read_text().split()) == 2)
                children = path.read_text().split()
                parent.kill() if end == "kill" else parent.send_signal(2)
                parent.wait(10)
            self.wait_for(lambda: not any(self.is_running(child) for child in children))

    def is_running(self, pid: str) -> bool:
        try:
            return pathlib.Path(f"/proc/{pid}/stat").read_text().rsplit(")")[1].split()[0] != "Z"
        except FileNotFoundError:
            return False

    def wait_for(self, condition: Callable[[], bool]) -> None:
        end = time.monotonic() + 10
        while not condition():
            self.assertLess(time.monotonic(), end)
            time.sleep(0.01)


@unittest.skipIf(os.name == "nt", "makes a program of a script")
class Program(unittest.TestCase):
    """`wisdom solve`, played by scripts."""

    def solve(self, script: str, **options: Any) -> tuple[wisdom.Solution, list[str]]:
        with tempfile.TemporaryDirectory() as folder, self.assertLogs("wisdom") as logs:
            program = pathlib.Path(folder, "wisdom")
            program.write_text(f"#!{sys.executable}\nimport json, sys\nsys.path.insert(0, {str(HERE)!r})\n{script}\n")
            program.chmod(0o755)
            with mock.patch.dict(os.environ, {"PATH": folder}):
                solution = wisdom.solve(wisdom.Challenge.from_json(OFFER), **options)
        self.assertTrue(wisdom.is_solved(solution))
        return solution, logs.output

    GOOD = """
import wisdom
assert sys.argv[1] == "solve"
offer = wisdom.Challenge.from_json(wisdom.parse_json(sys.stdin.buffer.read()))
print(wisdom.encode_json(wisdom.solve(offer, solver="python").to_json()).decode())
"""

    def test_is_used(self) -> None:
        solution, logs = self.solve(self.GOOD, work=128)
        self.assertEqual(solution.work, 128)
        self.assertEqual(len(logs), 1)

    def test_python_is_chosen(self) -> None:
        self.assertIn("hashlib", self.solve("sys.exit(9)", solver="python")[1][0])

    def test_falls_back(self) -> None:
        wrong = json.dumps({"challenge": EXAMPLE, "work": 64, "nonces": [1, 29, 37, 1]})
        other = json.dumps({"challenge": "A" * 160, "work": 64, "nonces": [0, 0, 0, 0]})
        scripts = [
            "sys.exit('no solve\\x1b here')",
            "print('{}')",
            f"print({wrong!r})",
            f"print({other!r})",
            "",
            "print('\\x00')",
        ]
        for script in scripts:
            with self.subTest(script):
                text = "\n".join(self.solve(script)[1])
                self.assertIn("falling back to hashlib", text)
                self.assertNotIn("\x1b", text)

    def test_hangs(self) -> None:
        with self.assertRaises(wisdom.GaveUp):
            self.solve("import time; time.sleep(60)", timeout=1)


class Errand(unittest.TestCase):
    """Section 5 and 9, against servers that play a part."""

    def test_one_connection(self) -> None:
        with FakeServer([frame(0x81, OFFER), frame(0x82, QUOTE)]) as server:
            granted = get(server, service="quotes", max_work=100, request_id=REQUEST_ID)
        self.assertEqual(granted.quote, wisdom.Quote("A gate is kind.", "Anon", "almanac"))
        request = {"service": "quotes", "max_work": 100, "request_id": REQUEST_ID}
        solution = {"challenge": EXAMPLE, "work": 64, "nonces": [1, 29, 37, 0], "request_id": REQUEST_ID}
        self.assertEqual(server.received, [(1, request), (2, solution)])

    def test_hold_too_short(self) -> None:
        with FakeServer([frame(0x81, {**OFFER, "hold_ms": 0})], [frame(0x82, QUOTE)]) as server:
            get(server)
        self.assertEqual([kind for kind, _ in server.received], [1, 2])

    def test_kept_solutions_are_sent_again(self) -> None:
        busy = error("busy", solution="kept", retry_after_ms=100)
        draining = error("draining", solution="unknown", retry_after_ms=100)
        timeout = error("timeout", solution="kept")
        with FakeServer([frame(0x81, OFFER), busy], [draining], [timeout], [frame(0x82, QUOTE)]) as server:
            get(server)
        self.assertEqual([kind for kind, _ in server.received], [1, 2, 2, 2, 2])
        self.assertEqual(server.received[1], server.received[4])

    def test_bids_are_raised_twice_where_others_pay_more(self) -> None:
        def full(price: int) -> bytes:
            return error("busy", solution="kept", retry_after_ms=1, work=price)

        offer = frame(0x81, OFFER)
        with FakeServer([offer, full(64)], [offer, full(300)], [offer, full(64)], [frame(0x82, QUOTE)]) as server:
            get(server)
        self.assertEqual([kind for kind, _ in server.received], [1, 2, 1, 2, 1, 2, 2])
        self.assertEqual([body["work"] for kind, body in server.received if kind == 2], [64, 128, 300, 300])

    def test_bids_are_raised_within_the_most_and_only_where_it_helps(self) -> None:
        offer = frame(0x81, OFFER)
        for code, work, most, expected in (
            ("busy", 64, 100, [64, 100]),
            ("busy", 64, 64, [64, 64]),
            # The next challenge would cost more than the most: what is in hand is kept.
            ("busy", 128, 100, [64, 64]),
            ("busy", None, None, [64, 64]),
            ("rate_limited", 64, None, [64, 64]),
        ):
            refusal = error(code, solution="kept", retry_after_ms=1, **({} if work is None else {"work": work}))
            again = [offer] if expected[1] != expected[0] else []
            with self.subTest(code), FakeServer([offer, refusal], [*again, frame(0x82, QUOTE)]) as server:
                get(server, max_work=most)
            self.assertEqual([body["work"] for kind, body in server.received if kind == 2], expected)

    def test_lost_solutions_are_not(self) -> None:
        whole = [frame(0x81, OFFER), frame(0x82, QUOTE)]
        for code in (
            "busy",
            "expired",
            "spent",
            "internal",
            "wrong_service",
            "wrong_source",
            "too_little_work",
            "what_is_this",
        ):
            with self.subTest(code), FakeServer([frame(0x81, OFFER), error(code, retry_after_ms=1)], whole) as server:
                get(server)
                self.assertEqual([kind for kind, _ in server.received], [1, 2, 1, 2])

    def test_a_lost_verdict_is_asked_for_again(self) -> None:
        def lose(sock: socket.socket) -> None:
            read_frame(sock)
            sock.sendall(frame(0x81, OFFER))
            read_frame(sock)
            reset(sock)

        with FakeServer(lose, [frame(0x82, QUOTE)]) as server:
            get(server)
        self.assertEqual([kind for kind, _ in server.received], [2])

    def test_gives_up_where_it_should(self) -> None:
        for code in (
            "malformed",
            "too_large",
            "unsupported_version",
            "unexpected",
            "unknown_service",
            "too_expensive",
            "unsolved",
        ):
            kind = wisdom.Rejected if wisdom.ADVICE[code].fault else wisdom.Refused
            with (
                self.subTest(code),
                FakeServer([frame(0x81, OFFER), error(code)]) as server,
                self.assertRaises(kind) as caught,
            ):
                get(server)
            self.assertEqual(caught.exception.code, code)

    def test_forged_once(self) -> None:
        forged = [frame(0x81, OFFER), error("forged")]
        with FakeServer(forged, forged) as server, self.assertRaises(wisdom.Rejected):
            get(server)
        self.assertEqual(server.left, [])

    def test_rounds_are_bounded(self) -> None:
        with (
            FakeServer(*[[error("busy", retry_after_ms=1)]] * wisdom.ROUNDS) as server,
            self.assertRaises(wisdom.Refused) as caught,
        ):
            get(server)
        self.assertEqual((server.left, caught.exception.retry_after_ms, caught.exception.code), ([], 1, "busy"))

    def test_a_wait_beyond_the_timeout_is_not_begun(self) -> None:
        begun = time.monotonic()
        with FakeServer([error("busy", retry_after_ms=2**53 - 1)]) as server, self.assertRaises(wisdom.GaveUp):
            get(server)
        self.assertLess(time.monotonic() - begun, 2)

    def test_an_insane_hold_and_lifetime(self) -> None:
        long = {**OFFER, "hold_ms": 2**53 - 1, "expires_in_ms": 2**53 - 1}
        with FakeServer([frame(0x81, long), frame(0x82, QUOTE)]) as server:
            get(server, timeout=float("inf"))

    def test_price_above_what_was_allowed(self) -> None:
        with FakeServer([frame(0x81, OFFER)]) as server, self.assertRaisesRegex(wisdom.GaveUp, "maximum work of 63"):
            get(server, max_work=63)

    def fails(self, part: Any, kind: type[wisdom.WisdomError], pattern: str, **options: Any) -> None:
        begun = time.monotonic()
        with self.subTest(pattern), FakeServer(part) as server, self.assertRaisesRegex(kind, pattern):
            get(server, **options)
        self.assertLess(time.monotonic() - begun, 5)

    def test_servers_that_are_none(self) -> None:
        def speaks(data: bytes) -> Part:
            def part(sock: socket.socket) -> None:
                sock.recv(4096)
                sock.sendall(data)

            return part

        def resets(sock: socket.socket) -> None:
            sock.recv(4096)
            reset(sock)

        network, protocol = wisdom.NetworkError, wisdom.ProtocolError
        self.fails(lambda sock: None, network, "closed the connection without an answer|lost")
        self.fails(resets, network, "lost")
        self.fails(speaks(b"HTTP/1.1 400 Bad Request\r\n\r\n"), protocol, "HTTP")
        self.fails(speaks(b"\x15\x03\x01\x00\x02\x02\x46"), protocol, "TLS")
        self.fails(speaks(os.urandom(5000).replace(b"\x01", b"\x02")), protocol, "unsupported_version")
        self.fails(speaks(b"\x01\x81\x00\x00\x00\x01\x00\x01"), protocol, "too_large")
        self.fails(speaks(b"\x01\x81\x00\x00\x00\x00\x00\x09{}"), protocol, "inside a frame")
        self.fails(speaks(frame(0x82, QUOTE)), protocol, "unexpected")
        self.fails(speaks(frame(0x81, {**OFFER, "work": 63})), protocol, "malformed")

    def test_servers_that_hang(self) -> None:
        def trickle(sock: socket.socket) -> None:
            for byte in frame(0x81, OFFER):
                sock.sendall(bytes([byte]))
                time.sleep(0.05)

        self.fails(lambda sock: time.sleep(1.5), wisdom.GaveUp, "timeout of 1 s", timeout=1)
        self.fails(trickle, wisdom.GaveUp, "timeout of 1 s", timeout=1)
        with FakeServer(lambda sock: time.sleep(1)) as server, self.assertRaisesRegex(wisdom.NetworkError, "in time"):
            wisdom.ask(server.address, timeout=0.5)

    def test_an_error_behind_a_failed_write_is_read(self) -> None:
        ours, theirs = socket.socketpair()
        with wisdom.Connection(ours) as connection:
            with theirs:
                theirs.sendall(error("draining", request_id=REQUEST_ID))
            with self.assertRaises(wisdom.Refused) as caught:
                connection.ask(wisdom.Deadline(5), None, None, None)
        self.assertEqual((caught.exception.code, caught.exception.request_id), ("draining", REQUEST_ID))

    def test_an_error_while_solving_is_read(self) -> None:
        def drain(sock: socket.socket) -> None:
            read_frame(sock)
            sock.sendall(frame(0x81, OFFER) + error("draining", solution="kept", retry_after_ms=1))

        with FakeServer(drain, [frame(0x82, QUOTE)]) as server:
            get(server)
        self.assertEqual([kind for kind, _ in server.received], [2])

    def test_nobody_listens(self) -> None:
        with socket.create_server(("127.0.0.1", 0)) as listener:
            address = "127.0.0.1:%d" % listener.getsockname()[1]
        with self.assertRaisesRegex(wisdom.NetworkError, "can't be reached"):
            wisdom.get(address, timeout=5)
        with self.assertRaisesRegex(wisdom.NetworkError, "can't be resolved"):
            wisdom.ask("no-such-host.invalid", timeout=5)

    def test_addresses(self) -> None:
        good = {
            "a": ("a", 7700),
            "a:1": ("a", 1),
            "[::1]": ("::1", 7700),
            "[::1]:9": ("::1", 9),
            "1.2.3.4:65535": ("1.2.3.4", 65535),
        }
        for text, expected in good.items():
            self.assertEqual(wisdom.parse_address(text), expected)
        for text in ("", ":1", "a:", "a:0", "a:65536", "a:x", "::1", "[::1", "[::1]x", "a b", "http://a/", "a:\u0661"):
            self.assertRaises(ValueError, wisdom.parse_address, text)


def opens(service: Part, early: bytes = b"") -> Part:
    """A gate that grants a tunnel to `service`, with `early` bytes in the segment of the grant."""

    def part(sock: socket.socket) -> None:
        assert read_frame(sock)[0] == 1
        sock.sendall(frame(0x81, OFFER))
        assert read_frame(sock)[0] == 2
        sock.sendall(frame(0x82, TUNNEL) + early)
        service(sock)

    return part


def echo(sock: socket.socket) -> None:
    while data := sock.recv(1 << 16):
        sock.sendall(data)
    sock.shutdown(socket.SHUT_WR)


class Tunnels(unittest.TestCase):
    def connect(self, server: FakeServer, **options: Any) -> wisdom.Tunnel:
        host, port = server.address.split(":")
        return wisdom.connect(host, int(port), solver="python", timeout=20, **options)

    def test_it_is_a_socket(self) -> None:
        with FakeServer(opens(echo, b"early ")) as server, self.connect(server) as tunnel:
            self.assertEqual((tunnel.granted.service, tunnel.granted.lifetime_ms), ("echo", 5))
            self.assertIsNone(tunnel.gettimeout())
            tunnel.settimeout(20)
            self.assertEqual(select.select([tunnel.fileno()], [], [], 20)[0], [tunnel.fileno()])
            tunnel.sendall(b"and late")
            tunnel.shutdown(socket.SHUT_WR)
            with tunnel.makefile("rb") as stream:
                self.assertEqual(stream.read(), b"early and late")
            with tunnel.dup() as other:
                self.assertEqual(other.recv(1), b"")
        self.assertEqual(tunnel.fileno(), -1)

    def test_lines(self) -> None:
        def part(sock: socket.socket) -> None:
            sock.sendall(b"name? ")
            self.assertEqual(sock.recv(100), b"me\n")
            sock.sendall(b"hello\nrest")

        with FakeServer(opens(part, b"welcome\r\n\n")) as server, self.connect(server) as tunnel:
            self.assertEqual((tunnel.recvline(), tunnel.recvline()), (b"welcome\r\n", b"\n"))
            tunnel.settimeout(0.1)
            self.assertRaises(socket.timeout, tunnel.recvline)
            tunnel.settimeout(20)
            tunnel.sendline(b"me")
            self.assertEqual((tunnel.recvline(), tunnel.recv(2)), (b"name? hello\n", b"re"))
            self.assertEqual((tunnel.recvline(), tunnel.recvline()), (b"st", b""))

    def test_either_side_may_end_first(self) -> None:
        heard: list[bytes] = []

        def part(sock: socket.socket) -> None:
            sock.sendall(b"all I have")
            sock.shutdown(socket.SHUT_WR)
            heard.append(sock.recv(100))

        with FakeServer(opens(part)) as server:
            with self.connect(server) as tunnel:
                self.assertEqual(tunnel.makefile("rb").read(), b"all I have")
                tunnel.sendall(b"and I")
            server._thread.join(5)
        self.assertEqual(heard, [b"and I"])

    def test_the_other_kind_is_an_error(self) -> None:
        with FakeServer([frame(0x81, OFFER), frame(0x82, QUOTE)]) as server, self.assertRaises(wisdom.WrongKind) as caught:
            self.connect(server)
        self.assertIn("gives a quote", str(caught.exception))
        with FakeServer(opens(echo)) as server, self.assertRaisesRegex(wisdom.WrongKind, "gives a tunnel"):
            get(server)

    def test_ports(self) -> None:
        for address, port in (("127.0.0.1", 0), ("127.0.0.1:1", 1), ("::1", 70000)):
            self.assertRaises(ValueError, wisdom.connect, address, port)

    def run_it(self, part: Part, stdin: bytes = b"") -> tuple[int, bytes, str]:
        with FakeServer(part) as server:
            command = [sys.executable, "-W", "error", SCRIPT, "connect", server.address, "--solver", "python"]
            done = subprocess.run(command, input=stdin, capture_output=True, timeout=60)
        return done.returncode, done.stdout, done.stderr.decode()

    def test_command(self) -> None:
        self.assertEqual(self.run_it(opens(echo, b"early "), b"PING\r\n"), (0, b"early PING\r\n", ""))
        much = bytes(range(256)) * 8192
        self.assertEqual(self.run_it(opens(echo), much), (0, much, ""))

    def test_command_passes_on_the_end_of_the_service(self) -> None:
        heard: list[bytes] = []

        def part(sock: socket.socket) -> None:
            sock.shutdown(socket.SHUT_WR)
            while data := sock.recv(100):
                heard.append(data)

        with FakeServer(opens(part)) as server:
            command = [sys.executable, SCRIPT, "connect", server.address, "--solver", "python"]
            with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as child:
                assert child.stdin and child.stdout
                self.assertEqual(child.stdout.read(), b"")
                child.stdin.write(b"still here")
                child.stdin.close()
                self.assertEqual(child.wait(20), 0)
            server._thread.join(5)
        self.assertEqual(b"".join(heard), b"still here")

    def test_command_that_is_cut_off(self) -> None:
        code, out, err = self.run_it(opens(reset))
        self.assertEqual((code, out), (3, b""))
        self.assertIn("the tunnel was cut off", err)

    @unittest.skipIf(os.name == "nt", "closes a pipe")
    def test_command_whose_reader_has_seen_enough(self) -> None:
        def part(sock: socket.socket) -> None:
            while True:
                sock.sendall(b"y\n" * 1000)

        with FakeServer(opens(part)) as server:
            command = [sys.executable, SCRIPT, "connect", server.address, "--solver", "python"]
            pipe = subprocess.PIPE
            with subprocess.Popen(command, stdin=pipe, stdout=pipe, stderr=pipe) as child:
                assert child.stdout and child.stderr
                self.assertEqual(child.stdout.read(2), b"y\n")
                child.stdout.close()
                self.assertEqual((child.wait(20), child.stderr.read()), (0, b""))


class CommandLine(unittest.TestCase):
    def run_it(self, *arguments: str, stdin: bytes = b"") -> tuple[int, str, str]:
        command = [sys.executable, "-W", "error", SCRIPT, *arguments]
        done = subprocess.run(command, input=stdin, capture_output=True, timeout=60)
        return done.returncode, done.stdout.decode(), done.stderr.decode()

    def test_get(self) -> None:
        with FakeServer([frame(0x81, OFFER), frame(0x82, QUOTE)]) as server:
            code, out, err = self.run_it("get", server.address, "--solver", "python")
        self.assertEqual((code, out), (0, "A gate is kind.\n  -- Anon (via almanac)\n"))
        self.assertIn("hashlib", err)
        with FakeServer([frame(0x81, OFFER), frame(0x82, QUOTE)]) as server:
            code, out, err = self.run_it(
                "get", server.address, "--solver", "python", "--json", "-q", "-s", "quotes", "--max-work", "2^9"
            )
        self.assertEqual((code, json.loads(out), err), (0, QUOTE, ""))
        self.assertEqual((server.received[0][1]["service"], server.received[0][1]["max_work"]), ("quotes", 512))

    def test_server_text_is_harmless(self) -> None:
        evil = {**QUOTE, "quote": {"text": "a\x1b[31m\u202eb\nc\x9b", "author": "x\ny"}}
        with FakeServer([frame(0x81, OFFER), frame(0x82, evil)]) as server:
            self.assertEqual(self.run_it("get", server.address)[1], "a\\x1b[31m\\u202eb\nc\\x9b\n  -- x\\x0ay\n")
        for origin, printed in (
            ({"author": "Anon", "provider": "almanac"}, "  -- Anon (via almanac)\n"),
            ({"provider": "p-1"}, "  (via p-1)\n"),
            ({}, ""),
        ):
            with FakeServer([frame(0x81, OFFER), frame(0x82, {**QUOTE, "quote": {"text": "t", **origin}})]) as server:
                self.assertEqual(self.run_it("get", server.address)[1], "t\n" + printed)
        refusal = frame(0x83, {"code": "nope\x07", "message": "\x1b]0;title\x07\r"})
        with FakeServer([refusal]) as server:
            code, out, err = self.run_it("challenge", server.address)
        self.assertEqual((code, out), (4, ""))
        self.assertTrue(all(char.isprintable() or char == "\n" for char in err), err)

    def test_steps(self) -> None:
        with FakeServer([frame(0x81, OFFER)]) as server:
            code, offer, _ = self.run_it("challenge", server.address)
        self.assertEqual((code, json.loads(offer)), (0, OFFER))
        code, solution, _ = self.run_it("solve", "--solver", "python", stdin=offer.encode())
        self.assertEqual((code, json.loads(solution)), (0, {"challenge": EXAMPLE, "work": 64, "nonces": [1, 29, 37, 0]}))
        with FakeServer([frame(0x82, QUOTE)]) as server:
            code, out, _ = self.run_it("redeem", server.address, "--json", stdin=solution.encode())
        self.assertEqual((code, json.loads(out), server.received), (0, QUOTE, [(2, json.loads(solution))]))

    def test_bare_challenges(self) -> None:
        for arguments, stdin in (([EXAMPLE], b""), ([], EXAMPLE.encode() + b"\n")):
            code, out, _ = self.run_it("solve", "--work", "128", "--solver", "python", *arguments, stdin=stdin)
            self.assertEqual((code, json.loads(out)["nonces"]), (0, [6, 7, 8, 70]))

    def test_exit_codes(self) -> None:
        for arguments in (
            ["get", "a:b"],
            ["get", "--threads", "0", "127.0.0.1:1", "x"],
            [],
            ["solve"],
            ["solve", "abc"],
            ["redeem", "a"],
        ):
            self.assertEqual(self.run_it(*arguments)[0], 2, arguments)
        for answer, expected in ((error("busy"), 4), (error("spent"), 5), (b"HTTP", 3)):
            with FakeServer([answer]) as server:
                stdin = wisdom.encode_json({"challenge": "x", "work": 1, "nonces": [0]})
                code, out, err = self.run_it("redeem", server.address, "--json", stdin=stdin)
            self.assertEqual((code, err), (expected, ""))
            self.assertEqual(json.loads(out)["error"]["kind"], {3: "network", 4: "refused", 5: "rejected"}[expected])
        endless = wisdom.encode_json({**OFFER, "work": 1 << 44})
        self.assertEqual(self.run_it("solve", "--solver", "python", "--timeout", "1", stdin=endless)[0], 6)

    @unittest.skipIf(os.name == "nt", "sends a signal")
    def test_interrupted(self) -> None:
        command = [sys.executable, SCRIPT, "solve", "--solver", "python", "--threads", "2"]
        with subprocess.Popen(command, stdin=subprocess.PIPE, stderr=subprocess.PIPE) as child:
            assert child.stdin and child.stderr
            child.stdin.write(wisdom.encode_json({**OFFER, "work": 1 << 44}))
            child.stdin.close()
            self.assertIn(b"hashlib", child.stderr.readline())
            child.send_signal(2)
            self.assertEqual((child.wait(10), child.stderr.read()), (130, b"interrupted\n"))

    @unittest.skipIf(os.name == "nt", "needs a pseudo-terminal")
    def test_progress_on_a_terminal_only(self) -> None:
        import pty

        ours, theirs = pty.openpty()
        command = [sys.executable, SCRIPT, "solve", "--solver", "python", "--threads", "1"]
        offer = wisdom.encode_json({**OFFER, "work": 1 << 21})
        done = subprocess.run(
            command, input=offer, stdout=subprocess.PIPE, stderr=theirs, env={**os.environ, "TERM": "xterm"}
        )
        os.close(theirs)
        shown = b""
        with contextlib.suppress(OSError):
            while True:
                shown += os.read(ours, 65536) or b""
        os.close(ours)
        self.assertEqual(done.returncode, 0)
        self.assertRegex(shown.decode(), r"\r[0-4]/4 solved, ~[0-9.]+ s left, [0-9.]+ MH/s")
        self.assertNotIn("MH/s", self.run_it("solve", "--solver", "python", stdin=offer)[2])


class RealServer:
    """The server under test, with the key given or one of its own."""

    def __init__(self, secret: str | None = None, floor: int = 4096) -> None:
        settings = {
            "WISDOM__SERVER__LISTEN": "127.0.0.1:0", "WISDOM__ADMIN__LISTEN": "off", "WISDOM__LOG__FORMAT": "json",
            "WISDOM__SERVICES__QUOTES__FLOOR": str(floor), "WISDOM__PRICING__SOURCE_BURST": "1000000",
        }  # fmt: skip
        if secret:
            settings.update({"WISDOM__KEYS__CURRENT__ID": "1", "WISDOM__KEYS__CURRENT__SECRET": secret})
        assert SERVER
        self._process = subprocess.Popen([SERVER], env={**os.environ, **settings}, stderr=subprocess.PIPE)
        assert self._process.stderr
        self._log: list[bytes] = []
        for line in self._process.stderr:
            fields = json.loads(line)["fields"]
            if fields["message"] == "ready":
                self.address = fields["listen"]
                break
            self._log.append(line)
        else:
            raise AssertionError(b"".join(self._log).decode())
        self._drain = threading.Thread(target=self._process.stderr.read, daemon=True)
        self._drain.start()

    def __enter__(self) -> RealServer:
        return self

    def __exit__(self, *_: object) -> None:
        self._process.terminate()
        self._process.wait(20)
        self._drain.join()
        assert self._process.stderr
        self._process.stderr.close()


@unittest.skipUnless(SERVER, "WISDOM_SERVER does not name a wisdom-server binary")
class Real(unittest.TestCase):
    server: RealServer

    @classmethod
    def setUpClass(cls) -> None:
        cls.server = RealServer()

    @classmethod
    def tearDownClass(cls) -> None:
        cls.server.__exit__()

    def solved(self, **changes: Any) -> wisdom.Solution:
        return wisdom.solve(replace(wisdom.ask(self.server.address), **changes), solver="python")

    def refusal(self, solution: wisdom.Solution, address: str | None = None) -> wisdom.Rejected:
        with self.assertRaises(wisdom.Rejected) as caught:
            wisdom.redeem(address or self.server.address, solution)
        return caught.exception

    def test_get(self) -> None:
        granted = wisdom.get(self.server.address, "quotes", 4096, request_id=REQUEST_ID.upper())
        self.assertEqual((granted.service, granted.request_id), ("quotes", REQUEST_ID))
        self.assertTrue(granted.quote and granted.quote.text)

    def test_get_in_processes(self) -> None:
        with RealServer(floor=1 << 21) as server:
            self.assertTrue(wisdom.get(server.address, solver="python", threads=2).quote)

    def test_steps_in_a_shell(self) -> None:
        script = '"$0" "$1" challenge "$2" | "$0" "$1" solve -q | "$0" "$1" redeem "$2"'
        done = subprocess.run(["sh", "-c", script, sys.executable, SCRIPT, self.server.address], capture_output=True)
        self.assertEqual((done.returncode, done.stderr), (0, b""))
        self.assertTrue(done.stdout.strip())

    def test_higher_bid(self) -> None:
        solution = wisdom.solve(wisdom.ask(self.server.address), 8192, solver="python")
        self.assertTrue(wisdom.redeem(self.server.address, solution).quote)

    def test_bare_challenge(self) -> None:
        challenge = wisdom.Challenge.from_token(wisdom.ask(self.server.address).challenge)
        self.assertTrue(wisdom.redeem(self.server.address, wisdom.solve(challenge, solver="python")).quote)

    def test_wrong_nonce(self) -> None:
        solution = self.solved()
        bad = next(
            nonce for nonce in range(99) if not wisdom.is_solved(replace(solution, nonces=(nonce,) + solution.nonces[1:]))
        )
        self.assertEqual(self.refusal(replace(solution, nonces=(bad,) + solution.nonces[1:])).code, "unsolved")

    def test_replay(self) -> None:
        solution = self.solved()
        wisdom.redeem(self.server.address, solution)
        refused = self.refusal(solution)
        self.assertEqual((refused.code, refused.solution, refused.keeps_solution), ("spent", "spent", False))

    def test_too_little_work(self) -> None:
        refused = self.refusal(self.solved(work=1024))
        self.assertEqual((refused.code, refused.work), ("too_little_work", 4096))

    def test_altered(self) -> None:
        solution = self.solved()
        token = bytearray(base64.urlsafe_b64decode(solution.challenge))
        token[39] ^= 16  # the price
        self.assertEqual(self.refusal(replace(solution, challenge=base64.urlsafe_b64encode(token).decode())).code, "forged")
        self.assertEqual(self.refusal(replace(solution, challenge="x")).code, "forged")
        self.assertEqual(self.refusal(replace(solution, nonces=solution.nonces[1:])).code, "malformed")

    def test_late(self) -> None:
        """The server forgot in between: with its key, the token is expired; with another key, forged."""
        for secret, expected in (("11" * 32, "expired"), (None, "forged")):
            with RealServer(secret) as server:
                solution = wisdom.solve(wisdom.ask(server.address), solver="python")
            with RealServer(secret) as server:
                self.assertEqual(self.refusal(solution, server.address).code, expected)

    def test_refused(self) -> None:
        with self.assertRaises(wisdom.Refused) as caught:
            wisdom.ask(self.server.address, max_work=4095)
        self.assertEqual((caught.exception.code, caught.exception.work), ("too_expensive", 4096))
        with self.assertRaises(wisdom.Refused) as caught:
            wisdom.ask(self.server.address, "nothing", request_id=REQUEST_ID)
        self.assertEqual((caught.exception.code, caught.exception.request_id), ("unknown_service", REQUEST_ID))

    def test_an_error_to_no_request(self) -> None:
        with wisdom.Connection.open(self.server.address, wisdom.Deadline(5)) as connection:
            connection.socket.sendall(b"GET / HTTP/1.1\r\n\r\n")
            answer = connection.receive(wisdom.Deadline(5))
        assert isinstance(answer, wisdom.Refused)
        self.assertEqual(answer.code, "unsupported_version")


if __name__ == "__main__":
    if not SERVER:
        print("WISDOM_SERVER is unset: the tests against the real server are skipped", file=sys.stderr)
    unittest.main()
