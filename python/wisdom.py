#!/usr/bin/env python3
"""A client of Hash of Wisdom, a proof-of-work gate for TCP services: one file, standard library only.

As a command:    python3 wisdom.py get gate.example.org:7700
                 python3 wisdom.py connect gate.example.org:7700 --service ssh
As a library:    granted = wisdom.get("gate.example.org:7700")
                 tunnel = wisdom.connect("gate.example.org", 7700, service="ssh")

Written from PROTOCOL.md (version 1) alone; "section" in the comments means a section of that document. The file goes from
the bottom of the protocol upwards: errors, JSON, messages, connection, puzzle, search, errand, command line.
"""

from __future__ import annotations

import argparse
import base64
import contextlib
import hashlib
import io
import json
import logging
import os
import re
import shutil
import signal
import socket
import struct
import subprocess
import sys
import threading
import time
import unicodedata
import uuid
from dataclasses import dataclass, field, replace
from typing import Any, Callable, NamedTuple, NoReturn, TypeVar, Union

DEFAULT_PORT = 7700
DEFAULT_TIMEOUT = 600.0  # of a whole errand
CONNECT_TIMEOUT = 10.0
ANSWER_TIMEOUT = 20.0  # more than the server itself takes: 10 s for a verdict and 5 s to write it (section 10)
PENDING_TIMEOUT = 1.0  # for an error that may be waiting behind a failed write
HOLD_MARGIN = 1.0  # a connection is not used in the last second of its hold: the solution travels, too
ROUNDS = 6  # attempts of one errand, the first included
MOST_RAISES = 2  # of the bid in one errand, where a service is full and others pay more

MAX_INTEGER = 2**53 - 1
MAX_WORK = 2**48
MAX_PUZZLES = 64
MAX_NESTING = 16
MAX_TO_SERVER = 4096
MAX_TO_CLIENT = 65536

CHALLENGE_REQUEST, SOLUTION, CHALLENGE, GRANTED, ERROR = 0x01, 0x02, 0x81, 0x82, 0x83

log = logging.getLogger("wisdom")
Json = dict[str, Any]
T = TypeVar("T")


# --- Errors ---------------------------------------------------------------------------------------------------------------


class WisdomError(Exception):
    """Everything this module raises on purpose, except ValueError for arguments that can't be meant."""

    kind, exit_code = "internal", 1


class NetworkError(WisdomError):
    """No connection, a lost one, no answer in time, or not a Hash of Wisdom."""

    kind, exit_code = "network", 3


class ProtocolError(NetworkError):
    """The peer sent what section 2, 3 or 4 forbids; `code` is the word that those sections have for it."""

    def __init__(self, code: str, what: str) -> None:
        super().__init__(f"{what} ({code}). Is this the address of a Hash of Wisdom server of protocol version 1?")
        self.code = code


class Malformed(ValueError):
    """JSON that section 3 or 4 forbids: a ProtocolError where a server sent it, a mistake of the caller elsewhere."""


class GaveUp(WisdomError):
    """A limit of the caller (work, time) or of the token (its lifetime) is too low for what is asked."""

    kind, exit_code = "gave_up", 6


class WrongKind(WisdomError):
    """A quote where a tunnel was wanted, or the other way round. It was paid for, and is gone."""

    kind, exit_code = "usage", 2

    def __init__(self, service: str, got: str, instead: str) -> None:
        super().__init__(f"the service {service} gives {got}: name another one (--service), or use `{instead}`")


class Advice(NamedTuple):
    """What section 9 says about a code."""

    hint: str
    retry: bool = False  # by asking anew, or with the same solution where that was kept
    wait: bool = False  # before the retry
    same: bool = False  # the same solution may be good for the retry
    fault: bool = False  # found with what the client sent


_BUG = Advice("This is a bug in the client.", fault=True)
_WAIT = Advice("Come back later.", retry=True, wait=True, same=True)
_ANEW = Advice("Ask for a new challenge.", retry=True, fault=True)
ADVICE = {
    "malformed": _BUG,
    "too_large": _BUG,
    "unexpected": _BUG,
    "unsolved": Advice("A nonce does not solve its sub-puzzle: check or replace the solver.", fault=True),
    "unsupported_version": Advice("Check the port, or get a client of another version."),
    "unknown_service": Advice("Ask for another service."),
    "too_expensive": Advice("Raise the maximum work (--max-work), or come back later."),
    "rate_limited": _WAIT,
    "busy": _WAIT,
    "draining": _WAIT,
    "upstream_unavailable": _WAIT,
    "internal": _WAIT,
    "timeout": _WAIT._replace(hint="Connect again.", wait=False),
    "expired": _ANEW,
    "forged": _ANEW._replace(hint="Ask for a new challenge; if that is refused, too, the servers disagree about keys."),
    "wrong_service": _ANEW,
    "wrong_source": _ANEW._replace(hint="Ask for a new challenge from the address in use."),
    "too_little_work": _ANEW._replace(hint="Solve again with at least the challenge's work."),
    "spent": _ANEW,
}


class Refused(WisdomError):
    """The server answered with an error. `code` is one of section 9; `reported` is as sent, if the code is not known."""

    kind, exit_code = "refused", 4

    def __init__(self, payload: Json) -> None:
        self.reported = _required(payload, "code", _text())
        self.code = self.reported if self.reported in ADVICE else "internal"
        self.server_message = _required(payload, "message", _text(1024))
        self.request_id = _optional(payload, "request_id", _request_id)
        self.retry_after_ms = _optional(payload, "retry_after_ms", _integer)
        self.work = _optional(payload, "work", _integer)
        solution = _optional(payload, "solution", _text())
        self.solution = solution if solution in ("kept", "spent", "unknown") else None
        super().__init__(self._explain())

    @property
    def advice(self) -> Advice:
        return ADVICE[self.code]

    @property
    def keeps_solution(self) -> bool:
        """Whether the same solution may be sent again: both the code and the server's word allow it."""
        return self.advice.same and self.solution in ("kept", "unknown")

    def _explain(self) -> str:
        said = printable(self.server_message).rstrip(".") or "no reason given"
        parts = [f"the server answered {printable(self.reported[:64])}: {said}.", self.advice.hint]
        if self.work is not None:
            parts.append(f"The price is {self.work} hashes.")
        if self.retry_after_ms is not None:
            parts.append(f"It asks to wait {self.retry_after_ms / 1000:.1f} s.")
        if self.keeps_solution:
            parts.append("The same solution may be sent again.")
        if self.request_id is not None:
            parts.append(f"(request {self.request_id})")
        return " ".join(parts)


class Rejected(Refused):
    """The server found fault with what was sent: the solution, or a frame."""

    kind, exit_code = "rejected", 5


def printable(text: str, keep: str = "") -> str:
    """Text of a stranger made safe for a terminal: what could move the cursor, colour or reorder is escaped."""

    def safe(char: str) -> str:
        if char in keep or unicodedata.category(char) not in ("Cc", "Cf", "Cs", "Zl", "Zp"):
            return char
        return f"\\x{ord(char):02x}" if ord(char) < 256 else f"\\u{ord(char):04x}"

    return "".join(map(safe, text))


# --- JSON, section 3 ------------------------------------------------------------------------------------------------------

_OTHER_NUMBER = object()  # stands for a number that is no integer of section 3: only ignored fields may hold one
_TOKENS = re.compile(r'"(?:[^"\\]+|\\.|\\\Z)*(?:"|\Z)|[][{}]', re.DOTALL)  # strings (to skip them) and brackets


def parse_json(data: bytes) -> Json:
    """Decode a payload as strictly as section 3 asks, so that both sides read the same from the same bytes."""
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        raise Malformed("the payload is not UTF-8") from None
    _check_nesting(text)
    try:
        value = json.loads(
            text, object_pairs_hook=_unique_names, parse_int=_number, parse_float=_other, parse_constant=_constant
        )
    except ValueError as error:
        raise Malformed(f"the payload is not JSON: {printable(str(error)[:200])}") from None
    if not isinstance(value, dict):
        raise Malformed("the payload is not a JSON object")
    _check_values(value)
    return value


def _check_nesting(text: str) -> None:
    """Before json.loads, whose recursion a hostile payload would otherwise drive."""
    depth = 0
    for token in _TOKENS.finditer(text):
        depth += {"[": 1, "{": 1, "]": -1, "}": -1}.get(token[0], 0)
        if depth > MAX_NESTING:
            raise Malformed(f"the payload nests deeper than {MAX_NESTING}")


def _unique_names(pairs: list[tuple[str, Any]]) -> Json:
    """json.loads alone would silently keep the last of two members of the same name."""
    members = dict(pairs)
    if len(members) < len(pairs):
        raise Malformed("an object of the payload has one name twice")
    return members


def _number(text: str) -> object:
    """The length is looked at first: CPython refuses, or takes long, to convert thousands of digits."""
    if len(text) > len(str(MAX_INTEGER)) or text.startswith("-") or int(text) > MAX_INTEGER:
        return _OTHER_NUMBER
    return int(text)


def _other(_: str) -> object:
    return _OTHER_NUMBER


def _constant(name: str) -> NoReturn:
    raise ValueError(f"{name} is not JSON")


def _check_values(value: object) -> None:
    """No null and no half of a surrogate pair, at any depth, names included."""
    if value is None:
        raise Malformed("the payload holds null")
    if isinstance(value, str) and not value.isascii() and any("\ud800" <= char <= "\udfff" for char in value):
        raise Malformed("the payload holds half of a surrogate pair")
    children = [*value, *value.values()] if isinstance(value, dict) else value if isinstance(value, list) else []
    for child in children:
        _check_values(child)


def encode_json(payload: Json) -> bytes:
    """The payload as it is sent: without the fields that have no value, since null is forbidden."""
    return json.dumps({name: value for name, value in payload.items() if value is not None}, separators=(",", ":")).encode()


# --- Messages, section 4 --------------------------------------------------------------------------------------------------


def _required(payload: Json, name: str, check: Callable[[Any], T | None]) -> T:
    """The field `name`, as `check` returns it. A check returns None for a value of the wrong type."""
    value = _optional(payload, name, check)
    if value is None:
        raise Malformed(f"the field {name!r} is missing")
    return value


def _optional(payload: Json, name: str, check: Callable[[Any], T | None]) -> T | None:
    if name not in payload:
        return None
    value = check(payload[name])
    if value is None:
        raise Malformed(f"the field {name!r} does not have its type")
    return value


def _integer(value: object) -> int | None:
    return value if isinstance(value, int) and not isinstance(value, bool) else None


def _text(limit: int = MAX_TO_CLIENT) -> Callable[[Any], str | None]:
    return lambda value: value if isinstance(value, str) and len(value.encode()) <= limit else None


def _pattern(pattern: str) -> Callable[[Any], str | None]:
    return lambda value: value if isinstance(value, str) and re.fullmatch(pattern, value) else None


def _request_id(value: object) -> str | None:
    checked = _pattern("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")(value)
    return checked and checked.lower()


def _nonces(value: object) -> tuple[int, ...] | None:
    if not isinstance(value, list) or not 1 <= len(value) <= MAX_PUZZLES:
        return None
    return None if any(_integer(nonce) is None for nonce in value) else tuple(value)


_service_name = _pattern("[a-z0-9][a-z0-9_-]{0,31}")
_token_text = _pattern("[A-Za-z0-9_-]{160}")  # 120 bytes fill 160 characters: there are no left-over bits to be canonical


@dataclass(frozen=True)
class Challenge:
    """The server's offer. `work` is the price in hashes; the token in `challenge` is good for `expires_in_ms`."""

    challenge: str
    algorithm: str
    work: int
    puzzles: int
    expires_in_ms: int
    hold_ms: int
    service: str
    received: float = field(default_factory=time.monotonic, compare=False, repr=False)

    @classmethod
    def from_json(cls, payload: Json) -> Challenge:
        offer = cls(
            challenge=_required(payload, "challenge", _token_text),
            algorithm=_required(payload, "algorithm", _text()),
            work=_required(payload, "work", _integer),
            puzzles=_required(payload, "puzzles", _integer),
            expires_in_ms=_required(payload, "expires_in_ms", _integer),
            hold_ms=_required(payload, "hold_ms", _integer),
            service=_required(payload, "service", _service_name),
        )
        if not is_valid_work(offer.work, offer.puzzles):
            raise Malformed(f"work {offer.work} for {offer.puzzles} puzzles is outside the limits of section 6")
        return offer

    @classmethod
    def from_token(cls, text: str) -> Challenge:
        """A challenge of which only the token's text is left.

        Clients need not look into tokens. But the layout is published (section 7), so work and puzzles can be read from it.
        The service and the time of issue can't be used: `service` is "unknown", the time counts from now.
        """
        if _token_text(text) is None:
            raise ValueError("a challenge is 160 characters of base64url: A-Z a-z 0-9 - _")
        token = base64.urlsafe_b64decode(text)
        if token[:2] != b"\x01\x01":
            raise ValueError("this is not a token of format 1 for SHA-256: give the whole JSON of the challenge")
        puzzles, lifetime, work = token[3], int.from_bytes(token[24:28], "big"), int.from_bytes(token[32:40], "big")
        if not is_valid_work(work, puzzles):
            raise ValueError(f"the challenge says {work} hashes in {puzzles} puzzles: it was damaged on its way")
        return cls(text, "sha256", work, puzzles, lifetime, 0, "unknown")

    def to_json(self) -> Json:
        return {name: value for name, value in vars(self).items() if name != "received"}

    def held_for(self) -> float:
        """For how many more seconds a solution may be sent on the connection that the challenge came on."""
        return self.received + self.hold_ms / 1000 - HOLD_MARGIN - time.monotonic()

    def good_for(self) -> float:
        return self.received + self.expires_in_ms / 1000 - time.monotonic()


@dataclass(frozen=True)
class Solution:
    """A challenge, the work bid for it, and one nonce for each of its sub-puzzles."""

    challenge: str
    work: int
    nonces: tuple[int, ...]
    request_id: str | None = None

    @classmethod
    def from_json(cls, payload: Json) -> Solution:
        return cls(
            _required(payload, "challenge", _text()),
            _required(payload, "work", _integer),
            _required(payload, "nonces", _nonces),
            _optional(payload, "request_id", _request_id),
        )

    def to_json(self) -> Json:
        return dict(vars(self))


@dataclass(frozen=True)
class Quote:
    text: str
    author: str | None = None
    provider: str | None = None  # where the server has it from; None: it is the server's own

    @classmethod
    def from_json(cls, payload: Json) -> Quote:
        author, provider = _optional(payload, "author", _text(256)), _optional(payload, "provider", _service_name)
        return cls(_required(payload, "text", _text(4096)), author, provider)


@dataclass(frozen=True)
class Granted:
    """What was bought: a quote, or, where there is none, a tunnel that has begun."""

    service: str
    request_id: str
    quote: Quote | None = None
    idle_timeout_ms: int | None = None
    lifetime_ms: int | None = None

    @classmethod
    def from_json(cls, payload: Json) -> Granted:
        quote = _optional(payload, "quote", lambda value: Quote.from_json(value) if isinstance(value, dict) else None)
        times = (_optional(payload, name, _integer) for name in ("idle_timeout_ms", "lifetime_ms"))
        return cls(
            _required(payload, "service", _service_name), _required(payload, "request_id", _request_id), quote, *times
        )

    def to_json(self) -> Json:
        quote = self.quote and {name: value for name, value in vars(self.quote).items() if value is not None}
        return {**vars(self), "quote": quote}


Message = Union[Challenge, Granted, Refused]


def _message(kind: int, payload: Json) -> Message:
    if kind == CHALLENGE:
        return Challenge.from_json(payload)
    if kind == GRANTED:
        return Granted.from_json(payload)
    refusal = Refused(payload)
    return Rejected(payload) if refusal.advice.fault else refusal


# --- The connection, sections 2 and 5 -------------------------------------------------------------------------------------


class Deadline:
    """A point in time. Absolute, so that bytes which trickle in do not extend it; near enough for every system's timers."""

    def __init__(self, seconds: float) -> None:
        self._end = time.monotonic() + min(seconds, 1e6)

    def left(self) -> float:
        return max(0.0, self._end - time.monotonic())

    def within(self, seconds: float) -> Deadline:
        return Deadline(min(seconds, self.left()))

    def arm(self, sock: socket.socket) -> None:
        """Set the socket's timeout to what is left. (A timeout of 0 would mean something else to a socket.)"""
        if not self.left():
            raise socket.timeout("timed out")
        sock.settimeout(self.left())


def parse_address(text: str) -> tuple[str, int]:
    """HOST, HOST:PORT, [IPV6] or [IPV6]:PORT; the port is 7700 unless given."""
    match = re.fullmatch(r"(?:\[([^][\s]+)\]|([^][:\s]+))(?::([0-9]{1,5}))?", text)
    if text.count(":") > 1 and "[" not in text:
        raise ValueError(
            f"{printable(text)!r}: write an IPv6 address in brackets, such as [{printable(text)}]:{DEFAULT_PORT}"
        )
    if match is None or not 1 <= int(match[3] or DEFAULT_PORT) <= 65535:
        raise ValueError(f"{printable(text)!r} is not an address: write HOST, HOST:PORT or [IPV6]:PORT")
    return match[1] or match[2], int(match[3] or DEFAULT_PORT)


def _resolve(host: str, port: int, deadline: Deadline) -> list[Any]:
    """The addresses of a name. In a thread, because the system's resolver knows no deadline."""
    answer: list[Any] = []

    def look_up() -> None:
        try:
            answer.append(socket.getaddrinfo(host, port, type=socket.SOCK_STREAM))
        except (OSError, UnicodeError) as error:
            answer.append(error)

    thread = threading.Thread(target=look_up, daemon=True)
    thread.start()
    thread.join(deadline.left())
    if not answer or isinstance(answer[0], Exception):
        reason = str(answer[0]) if answer else "no answer in time"
        raise NetworkError(f"the name {printable(host)!r} can't be resolved: {reason}. Check its spelling and the network.")
    return list(answer[0])


class Connection:
    """A socket that speaks frames, each operation with a deadline.

    Nothing is read beyond a frame: what follows the grant of a tunnel is the tunnel's (section 5), and still in `socket`.
    """

    def __init__(self, sock: socket.socket, peer: str = "") -> None:
        self.socket = sock
        self.peer = peer  # to come back to: a name may have other addresses, with other keys
        self._frame = b""  # as far as it was read
        self.closed = False

    @classmethod
    def open(cls, address: str, deadline: Deadline) -> Connection:
        """Connect to the first address that answers; each gets its share of the time, lest the first one eats it all."""
        host, port = parse_address(address)
        deadline = deadline.within(CONNECT_TIMEOUT)
        found = _resolve(host, port, deadline)
        reason = "it has no address"
        for position, (family, kind, protocol, _, target) in enumerate(found):
            sock = None
            try:
                sock = socket.socket(family, kind, protocol)
                deadline.within(deadline.left() / (len(found) - position)).arm(sock)
                sock.connect(target)
                sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
                host, port = sock.getpeername()[:2]
                return cls(sock, f"[{host}]:{port}" if ":" in host else f"{host}:{port}")
            except OSError as error:
                reason = str(error)
                if sock:
                    sock.close()
        raise NetworkError(f"{printable(address)} can't be reached: {reason}. Is the server running, and the port right?")

    def __enter__(self) -> Connection:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        self.closed = True
        self.socket.close()

    def ask(self, deadline: Deadline, service: str | None, max_work: int | None, request_id: str | None) -> Challenge:
        self.send(CHALLENGE_REQUEST, {"service": service, "max_work": max_work, "request_id": request_id}, deadline)
        answer = self._answer(deadline)
        if isinstance(answer, Challenge):
            return answer
        raise ProtocolError("unexpected", "the server answered a challenge_request with something else")

    def redeem(self, solution: Solution, deadline: Deadline) -> Granted:
        self.send(SOLUTION, solution.to_json(), deadline)
        answer = self._answer(deadline)
        if isinstance(answer, Granted):
            return answer
        raise ProtocolError("unexpected", "the server answered a solution with something else")

    def _answer(self, deadline: Deadline) -> Message:
        answer = self.receive(deadline)
        if isinstance(answer, Refused):
            raise answer
        return answer

    def send(self, kind: int, payload: Json, deadline: Deadline) -> None:
        """Send a frame. A server may refuse while we write, so a failed write is followed by a look for its error."""
        body = encode_json(payload)
        if len(body) > MAX_TO_SERVER:
            raise ValueError(f"the message has {len(body)} bytes, more than the {MAX_TO_SERVER} that a server takes")
        try:
            deadline.within(ANSWER_TIMEOUT).arm(self.socket)
            self.socket.sendall(struct.pack(">BBHI", 1, kind, 0, len(body)) + body)
        except OSError as cause:
            with contextlib.suppress(NetworkError):
                self._answer(deadline.within(PENDING_TIMEOUT))
            raise NetworkError(f"the connection was lost while sending: {cause}. Try again.") from cause

    def receive(self, deadline: Deadline) -> Message:
        """Read one frame, judging each part as soon as it is there, the length before anything of that length is read."""
        deadline = deadline.within(ANSWER_TIMEOUT)
        if not self._fill(1, deadline):
            raise NetworkError("the server closed the connection without an answer. Try again.")
        if self._frame[0] != 1:
            raise ProtocolError("unsupported_version", f"the peer answered with {_guess_peer(self._frame[0])}")
        self._read(8, deadline)
        _, kind, zero, length = struct.unpack(">BBHI", self._frame[:8])
        if zero or kind not in (CHALLENGE_REQUEST, SOLUTION, CHALLENGE, GRANTED, ERROR):
            raise ProtocolError("malformed", "the server sent a frame of no known type")
        if length > MAX_TO_CLIENT:
            raise ProtocolError("too_large", f"the server announced {length} bytes")
        if kind in (CHALLENGE_REQUEST, SOLUTION):
            raise ProtocolError("unexpected", "the server sent a client's message")
        self._read(8 + length, deadline)
        payload, self._frame = self._frame[8:], b""
        try:
            return _message(kind, parse_json(payload))
        except Malformed as error:
            raise ProtocolError("malformed", f"the server sent a message that breaks the rules: {error}") from error

    def _read(self, size: int, deadline: Deadline) -> None:
        if not self._fill(size, deadline):
            raise ProtocolError("malformed", "the server closed the connection inside a frame")

    def _fill(self, size: int, deadline: Deadline) -> bool:
        """Read until the frame has `size` bytes, and none behind it; False if the input ends before."""
        try:
            while len(self._frame) < size:
                deadline.arm(self.socket)
                read = self.socket.recv(size - len(self._frame))
                if not read:
                    return False
                self._frame += read
        except (socket.timeout, TimeoutError):
            raise NetworkError("the server did not answer in time. Try again, or with more time (--timeout).") from None
        except OSError as error:
            raise NetworkError(f"the connection was lost while waiting for an answer: {error}. Try again.") from error
        return True


def _guess_peer(first: int) -> str:
    known = {ord("H"): "HTTP", 0x15: "TLS", 0x16: "TLS", ord("S"): "SSH, perhaps", ord("2"): "SMTP or FTP, perhaps"}
    return known.get(first, f"the byte {first:#04x}, which is no version that this client speaks")


class Tunnel(socket.socket):
    """The stream to what is behind the gate: a socket like any other, for `select`, `ssl`, `makefile` or pwntools.

    `shutdown(socket.SHUT_WR)` ends what is sent and leaves `recv` as it is. It blocks without a limit unless `settimeout`
    says otherwise; `granted` tells when the gate will close it.
    """

    granted: Granted
    _line = b""

    @classmethod
    def of(cls, sock: socket.socket, granted: Granted) -> Tunnel:
        """Takes over `sock`, which is closed then."""
        tunnel = cls(sock.family, sock.type, sock.proto, fileno=sock.detach())
        tunnel.settimeout(None)
        tunnel.granted = granted
        return tunnel

    def sendline(self, line: bytes) -> None:
        self.sendall(line + b"\n")

    def recvline(self, limit: int = MAX_TO_CLIENT) -> bytes:
        """Up to and with the next line end; less at the end of what the service sends, or where `limit` bytes have none.

        Nothing is read beyond it. What came of a line before a timeout is kept for the next `recvline`.
        """
        while not self._line.endswith(b"\n") and len(self._line) < limit:
            seen = self.recv(limit - len(self._line), socket.MSG_PEEK)
            if not seen:
                break
            self._line += self.recv(seen.find(b"\n") + 1 or len(seen))
        line, self._line = self._line, b""
        return line


# --- The puzzle, section 6 ------------------------------------------------------------------------------------------------


def is_valid_work(work: int, puzzles: int) -> bool:
    return 1 <= puzzles <= MAX_PUZZLES and puzzles <= work <= min(puzzles * 2**47, MAX_WORK) and work % puzzles == 0


def puzzle_root(token: str, work: int) -> bytes:
    return hashlib.sha256(b"wisdom.puzzle.v1" + base64.urlsafe_b64decode(token) + work.to_bytes(8, "big")).digest()


def puzzle_bound(work: int, puzzles: int) -> int:
    return (2**64 - 1) // (work // puzzles)


def scan(root: bytes, index: int, start: int, count: int, bound: int) -> int | None:
    """The first of `count` nonces from `start` on that solves sub-puzzle `index`. All the time is spent in this loop.

    Root and index are hashed once and copied. The first eight bytes of a digest are at most the bound exactly if the whole
    digest, as a byte string, is at most the bound followed by ones.
    """
    prefix = hashlib.sha256(root + index.to_bytes(4, "big")).copy
    pack = struct.Struct(">Q").pack
    limit = bound.to_bytes(8, "big") + b"\xff" * 24
    for nonce in range(start, start + count):
        attempt = prefix()
        attempt.update(pack(nonce))
        if attempt.digest() <= limit:
            return nonce
    return None


def is_solved(solution: Solution) -> bool:
    """Whether the nonces solve the challenge at the solution's work: what the server will find in step 12 of section 8."""
    puzzles = len(solution.nonces)
    if _token_text(solution.challenge) is None or not is_valid_work(solution.work, puzzles):
        return False
    root, bound = puzzle_root(solution.challenge, solution.work), puzzle_bound(solution.work, puzzles)
    return all(scan(root, index, nonce, 1, bound) is not None for index, nonce in enumerate(solution.nonces))


# --- The search -----------------------------------------------------------------------------------------------------------

CHUNK = 1 << 15  # hashes between two looks at the clock: some 20 ms
SMALL_WORK = 1 << 18  # below this, a search is over before processes have started


@dataclass(frozen=True)
class Progress:
    """How far a search is. `remaining` is expected hashes: luck has no memory, so it falls only as puzzles are solved."""

    hashes: int
    solved: int
    puzzles: int
    work: int
    seconds: float

    @property
    def rate(self) -> float:
        return self.hashes / self.seconds if self.seconds else 0.0

    @property
    def remaining(self) -> int:
        return (self.puzzles - self.solved) * (self.work // self.puzzles)


ProgressCallback = Callable[[Progress], None]


class _Search:
    """What is done and what is left, shared by all workers."""

    def __init__(self, challenge: Challenge) -> None:
        self.root = puzzle_root(challenge.challenge, challenge.work)
        self.bound = puzzle_bound(challenge.work, challenge.puzzles)
        self.finished = threading.Event()
        self.nonces: list[int | None] = [None] * challenge.puzzles
        self.hashes = 0
        self._work = challenge.work
        self._begun = time.monotonic()
        self._lock = threading.Lock()
        self._next = [0] * challenge.puzzles
        self._workers = [0] * challenge.puzzles

    def take(self) -> tuple[int, int] | None:
        """A chunk to scan, as sub-puzzle and first nonce: of the unsolved sub-puzzle that the fewest workers are at."""
        with self._lock:
            unsolved = [index for index, nonce in enumerate(self.nonces) if nonce is None]
            if self.finished.is_set() or not unsolved:
                return None
            index = min(unsolved, key=self._workers.__getitem__)
            start = self._next[index]
            self._next[index] += CHUNK
            self._workers[index] += 1
            return index, start

    def report(self, index: int, start: int, nonce: int | None) -> None:
        with self._lock:
            self._workers[index] -= 1
            self.hashes += CHUNK if nonce is None else nonce - start + 1
            if nonce is not None:
                self.nonces[index] = nonce
            if None not in self.nonces:
                self.finished.set()

    def progress(self) -> Progress:
        with self._lock:
            solved = len(self.nonces) - self.nonces.count(None)
            return Progress(self.hashes, solved, len(self.nonces), self._work, time.monotonic() - self._begun)


class _Worker(threading.Thread):
    """A thread that has a child process scan chunks.

    The child is this very file, run by the same Python. That is `multiprocessing` with two pipes, but needs nothing of the
    program that imports this module: no `if __name__ == "__main__"`, no fork in a program with threads. The child ends when
    its pipes do, at most one chunk after its parent, however that ended. Without a child (Python embedded in another
    program, no memory), the thread scans by itself.
    """

    def __init__(self, search: _Search) -> None:
        super().__init__(daemon=True)
        self._search = search
        self._child: subprocess.Popen[bytes] | None = None
        with contextlib.suppress(OSError, NameError):
            pipe, command = (subprocess.PIPE, [sys.executable or "python3", "-I", "-S", os.path.abspath(__file__), "_scan"])
            self._child = subprocess.Popen(command, stdin=pipe, stdout=pipe, stderr=subprocess.DEVNULL)

    def run(self) -> None:
        search = self._search
        for index, start in iter(search.take, None):
            nonce = self._scan(search.root, index, start, search.bound)
            search.report(index, start, nonce)

    def _scan(self, root: bytes, index: int, start: int, bound: int) -> int | None:
        if self._child and self._child.stdin and self._child.stdout:
            with contextlib.suppress(OSError, ValueError):
                self._child.stdin.write(b"%s %d %d %d %d\n" % (root.hex().encode(), index, start, CHUNK, bound))
                self._child.stdin.flush()
                answer = int(self._child.stdout.readline())  # ValueError if the child has ended
                return None if answer < 0 else answer
        return None if self._search.finished.is_set() else scan(root, index, start, CHUNK, bound)

    def end(self) -> None:
        if self._child:
            self._child.kill()
            self.join()
            with contextlib.suppress(OSError):
                self._child.__exit__(None, None, None)  # closes the pipes and reaps the child


def _scan_for_parent() -> None:
    """The child's side of a _Worker: a line in, a line out. Ctrl-C is for the parent, which then ends this."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    with contextlib.suppress(OSError):
        for line in sys.stdin.buffer:
            root, *numbers = line.split()
            nonce = scan(bytes.fromhex(root.decode()), *map(int, numbers))
            sys.stdout.buffer.write(b"%d\n" % (-1 if nonce is None else nonce))
            sys.stdout.buffer.flush()
    os._exit(0)  # the pipe is gone: nothing to flush, nobody to tell


def _run(search: _Search, count: int, look: Callable[[], None]) -> None:
    """Search in `count` processes, or in this one; `look` is called now and then, and ends the search by raising."""
    workers = []
    try:
        for _ in range(count if count > 1 else 0):
            workers.append(_Worker(search))
            workers[-1].start()
        while workers and not search.finished.wait(0.1):
            look()
        for index, start in iter(search.take, None):
            search.report(index, start, scan(search.root, index, start, CHUNK, search.bound))
            look()
        look()
    finally:
        search.finished.set()
        for worker in workers:
            worker.end()


def processors() -> int:
    """How many this process may use, which can be fewer than there are."""
    return len(os.sched_getaffinity(0)) if sys.platform == "linux" else os.cpu_count() or 1


def _solve_with_hashlib(
    challenge: Challenge, threads: int | None, progress: ProgressCallback | None, end: Deadline
) -> Solution:
    count = threads or processors()
    if challenge.work < SMALL_WORK:
        count = 1
    log.info("solving with Python's hashlib in %s", "this process" if count == 1 else f"{count} processes")
    search = _Search(challenge)

    def look() -> None:
        state = search.progress()
        if progress:
            progress(state)
        if not end.left() and not search.finished.is_set():
            raise GaveUp(
                f"no solution within {state.seconds:.1f} s at {state.rate / 1e6:.1f} MH/s; {state.remaining} more hashes "
                "are expected. Use more threads, a longer --timeout, or the program `wisdom`, which is many times faster; "
                f"the token itself is good for {challenge.expires_in_ms / 1000:.0f} s."
            )

    _run(search, count, look)
    return Solution(challenge.challenge, challenge.work, tuple(nonce for nonce in search.nonces if nonce is not None))


def _solve_with_program(program: str, challenge: Challenge, threads: int | None, end: Deadline) -> Solution:
    """Have `wisdom solve` search. What comes back is checked: it is another program, found by its name alone."""
    log.info("solving with %s", printable(program))
    command = [program, "solve"] + (["--threads", str(threads)] if threads else [])
    try:
        done = subprocess.run(command, input=encode_json(challenge.to_json()), capture_output=True, timeout=end.left())
    except subprocess.TimeoutExpired:
        raise GaveUp("`wisdom solve` found no solution before the timeout or the token's end") from None
    except OSError as error:
        raise WisdomError(f"`wisdom solve` can't be started: {error}") from error
    if done.returncode != 0:
        said = (done.stderr.decode("utf-8", "replace").strip() or "no message").splitlines()[0]
        raise WisdomError(f"`wisdom solve` failed with exit code {done.returncode}: {printable(said[:200])}")
    try:
        solution = Solution.from_json(parse_json(done.stdout))
    except Malformed as error:
        raise WisdomError("`wisdom solve` printed something that is not a solution") from error
    expected = (challenge.challenge, challenge.work, challenge.puzzles)
    if (solution.challenge, solution.work, len(solution.nonces)) != expected or not is_solved(solution):
        raise WisdomError("`wisdom solve` printed a solution that does not solve this challenge")
    return solution


# --- The errand, sections 5 and 9 -----------------------------------------------------------------------------------------


def ask(
    address: str,
    service: str | None = None,
    max_work: int | None = None,
    request_id: str | None = None,
    timeout: float = ANSWER_TIMEOUT,
) -> Challenge:
    """Ask for a challenge, and leave: it can be redeemed on another connection within `expires_in_ms`."""
    deadline = Deadline(timeout)
    _check_request(service, max_work, request_id)
    with Connection.open(address, deadline) as connection:
        return connection.ask(deadline, service, max_work, request_id)


def solve(
    challenge: Challenge,
    work: int | None = None,
    threads: int | None = None,
    solver: str = "auto",
    progress: ProgressCallback | None = None,
    timeout: float = DEFAULT_TIMEOUT,
) -> Solution:
    """Search for nonces, with a bid of `work` hashes (the price unless given).

    `solver` is "wisdom" (the program `wisdom` of the PATH), "python" (hashlib), or "auto": the program where it is there
    and works, otherwise hashlib. ("wisdom" falls back, too, but says so.) The search ends with GaveUp when the token's time
    is over or `timeout` seconds have passed.
    `progress` is called some ten times a second by hashlib, and never for the program.
    """
    bid = challenge.work if work is None else work
    if challenge.algorithm != "sha256":
        raise GaveUp(
            f"the challenge wants {printable(challenge.algorithm[:64])!r}: this client can only do sha256. Update it."
        )
    if bid < challenge.work or not is_valid_work(bid, challenge.puzzles):
        raise ValueError(f"the bid has to be a multiple of {challenge.puzzles} from {challenge.work} to 2^48, not {bid}")
    if solver not in ("auto", "python", "wisdom") or (threads is not None and threads < 1):
        raise ValueError("solver is 'auto', 'python' or 'wisdom', and threads at least 1")
    end = Deadline(min(timeout, challenge.good_for()))
    bidden = replace(challenge, work=bid)
    program = None if solver == "python" else shutil.which("wisdom")
    if program:
        try:
            return _solve_with_program(program, bidden, threads, end)
        except GaveUp:
            raise
        except WisdomError as error:
            log.warning("%s; falling back to hashlib", error)
    elif solver == "wisdom":
        log.warning("no program `wisdom` on the PATH; falling back to hashlib")
    return _solve_with_hashlib(bidden, threads, progress, end)


def redeem(address: str, solution: Solution, timeout: float = ANSWER_TIMEOUT) -> Granted:
    """Send a solution, once, and say what came of it. Nothing is checked before: the server is the judge."""
    deadline = Deadline(timeout)
    with Connection.open(address, deadline) as connection:
        return connection.redeem(solution, deadline)


def get(
    address: str,
    service: str | None = None,
    max_work: int | None = None,
    threads: int | None = None,
    solver: str = "auto",
    progress: ProgressCallback | None = None,
    timeout: float = DEFAULT_TIMEOUT,
    request_id: str | None = None,
) -> Granted:
    """The whole errand: ask, solve, redeem; wait and come back where section 9 says so, but not for ever.

    All of it takes at most `timeout` seconds. A tunnel is closed again, and WrongKind: see `connect`.
    """
    errand = _Errand(address, service, max_work, threads, solver, progress, timeout, request_id)
    granted, tunnel = errand.run()
    if tunnel:
        tunnel.close()
        raise WrongKind(granted.service, "a tunnel", "connect")
    return granted


def connect(
    address: str,
    port: int | None = None,
    service: str | None = None,
    max_work: int | None = None,
    threads: int | None = None,
    solver: str = "auto",
    progress: ProgressCallback | None = None,
    timeout: float = DEFAULT_TIMEOUT,
    request_id: str | None = None,
) -> Tunnel:
    """The whole errand, as `get`, and the tunnel that it bought. `timeout` is for the errand, not for the tunnel.

    The address may have the port in it, or be a bare host where `port` is given.
    """
    if port is not None:
        address = f"[{address}]:{port}" if address.count(":") > 1 else f"{address}:{port}"
    granted, tunnel = _Errand(address, service, max_work, threads, solver, progress, timeout, request_id).run()
    if tunnel is None:
        raise WrongKind(granted.service, "a quote", "get")
    return tunnel


def _check_request(service: str | None, max_work: int | None, request_id: str | None) -> None:
    """Mistakes of the caller are told here, before the server would call them malformed."""
    if service is not None and _service_name(service) is None:
        raise ValueError(f"{printable(service)!r} is not the name of a service: use up to 32 of a-z 0-9 _ -")
    if max_work is not None and not 0 <= max_work <= MAX_INTEGER:
        raise ValueError("the maximum work is a number of hashes from 0 to 2^53-1")
    if request_id is not None and _request_id(request_id) is None:
        raise ValueError("a request id is a UUID, such as 0192f0c1-7a3b-7c4d-8e5f-001122334455")


@dataclass
class _Errand:
    address: str
    service: str | None
    max_work: int | None
    threads: int | None
    solver: str
    progress: ProgressCallback | None
    timeout: float
    request_id: str | None
    solution: Solution | None = None
    peer: str = ""
    forged: int = 0
    bid: int = 0
    raised: int = 0

    def run(self) -> tuple[Granted, Tunnel | None]:
        _check_request(self.service, self.max_work, self.request_id)
        self.request_id = self.request_id or str(uuid.uuid4())
        self.deadline = Deadline(self.timeout)
        for left in reversed(range(ROUNDS)):
            try:
                return self._round()
            except (Refused, NetworkError) as error:
                if not self.deadline.left():
                    raise GaveUp(f"the timeout of {self.timeout:g} s is over. Last failure: {error}") from error
                if not left or not self._may_retry(error, first=left == ROUNDS - 1):
                    raise
                self._wait(error)
        raise AssertionError("the last round returns or raises")

    def _round(self) -> tuple[Granted, Tunnel | None]:
        if self.solution is None:
            with Connection.open(self.address, self.deadline) as connection:
                challenge = connection.ask(self.deadline, self.service, self.max_work, self.request_id)
                self.peer = connection.peer  # the token is bound to our address as this server sees it
                self.solution = self._solve_while_held(challenge, connection)
                if not connection.closed:
                    return self._redeem(self.solution, connection)
        with Connection.open(self.peer, self.deadline) as connection:
            return self._redeem(self.solution, connection)

    def _redeem(self, solution: Solution, connection: Connection) -> tuple[Granted, Tunnel | None]:
        granted = connection.redeem(solution, self.deadline)
        return granted, None if granted.quote else Tunnel.of(connection.socket, granted)

    def _solve_while_held(self, challenge: Challenge, connection: Connection) -> Solution:
        """Solve with the connection open, but close it when `hold_ms` ends: a server counts those that linger."""
        if self.max_work is not None and challenge.work > self.max_work:
            raise GaveUp(f"the price of {challenge.work} hashes is above the maximum work of {self.max_work}")
        timer = threading.Timer(self.deadline.within(challenge.held_for()).left(), connection.close)
        timer.daemon = True
        timer.start()
        bid = self.bid - self.bid % challenge.puzzles
        raised = bid > challenge.work and is_valid_work(bid, challenge.puzzles)
        try:
            solution = solve(challenge, bid if raised else None, self.threads, self.solver, self.progress, self.deadline.left())
        finally:
            timer.cancel()
            timer.join()
        return replace(solution, request_id=self.request_id)

    def _may_retry(self, error: Refused | NetworkError, first: bool) -> bool:
        """What section 9 says; what the network lost is asked for again, where work would be lost with it."""
        if isinstance(error, Refused):
            self.forged += error.code == "forged"
            if not error.keeps_solution or self._raises(error):
                self.solution = None
            return error.advice.retry and self.forged < 2
        # A wrong address does not get better by asking again. But a solution may be sent again, since it is granted at most
        # once, and a server that sent us away may be restarting.
        return not isinstance(error, ProtocolError) and not (first and self.solution is None)

    def _raises(self, error: Refused) -> bool:
        """Whether to bid more for the next challenge: a full service names its price, and serves those first who paid most."""
        if error.code != "busy" or error.work is None or self.solution is None or self.raised == MOST_RAISES:
            return False
        most = MAX_WORK if self.max_work is None else self.max_work
        bid = min(max(error.work, 2 * self.solution.work), most)
        # The next challenge costs at least what was named: what is in hand is better than one that can't be paid.
        if bid <= self.solution.work or error.work > most:
            return False
        self.bid, self.raised = bid, self.raised + 1
        log.info("Bidding %d hashes.", bid)
        return True

    def _wait(self, error: Refused | NetworkError) -> None:
        pause = 1.0
        if isinstance(error, Refused):
            pause = float(error.advice.wait) if error.retry_after_ms is None else error.retry_after_ms / 1000
        if pause >= self.deadline.left():
            raise GaveUp(
                f"the timeout of {self.timeout:g} s ends before the next attempt. Last failure: {error}"
            ) from error
        log.info("%s Next attempt in %.1f s.", error, pause)
        time.sleep(pause)


# --- The command line -----------------------------------------------------------------------------------------------------

_EPILOG = """\
examples:
  python3 wisdom.py get gate.example.org:7700
  ssh -o ProxyCommand='python3 wisdom.py connect gate.example.org -s ssh' user@host
  python3 wisdom.py solve CHALLENGE      what a listener for `nc` asks for: paste what it prints
  python3 wisdom.py challenge gate.example.org | python3 wisdom.py solve | python3 wisdom.py redeem gate.example.org

exit codes:
  0                  done
  1  internal        an unexpected error
  2  usage           the command line, or what came on standard input, is wrong
  3  network         no connection, a lost one, or not a Hash of Wisdom
  4  refused         the server did not serve, also after retries
  5  rejected        the server found fault with the solution
  6  gave_up         the maximum work, the timeout or the token's lifetime is too low
  130  interrupted   Ctrl-C
"""


def _hashes(text: str) -> int:
    match = re.fullmatch(r"([0-9]{1,16})|2\^([0-9]{1,2})", text)
    if match is None:
        raise argparse.ArgumentTypeError(f"{text!r} is not a number of hashes: write 1000000 or 2^20")
    return int(match[1]) if match[1] else 2 ** int(match[2])


def _seconds(text: str) -> float:
    match = re.fullmatch(r"([0-9]{1,6}(?:\.[0-9]{1,3})?)(s|m)?", text)
    if match is None or not float(match[1]):
        raise argparse.ArgumentTypeError(f"{text!r} is not a time: write 30, 30s or 10m")
    return float(match[1]) * (60 if match[2] == "m" else 1)


def _parser() -> argparse.ArgumentParser:
    shape = argparse.RawDescriptionHelpFormatter
    about = "A client of Hash of Wisdom: pays a gate with computation for what it guards."
    parser = argparse.ArgumentParser("wisdom.py", description=about, epilog=_EPILOG, formatter_class=shape)
    patient = argparse.ArgumentParser(add_help=False)
    patient.add_argument(
        "-q", "--quiet", action="store_true", help="show no progress and no notices; errors are still printed"
    )
    patient.add_argument("--timeout", type=_seconds, default=DEFAULT_TIMEOUT, help="give up after this time (10m)")
    common = argparse.ArgumentParser(add_help=False, parents=[patient])
    common.add_argument("--json", action="store_true", help="print one JSON object, also on failure")
    price = argparse.ArgumentParser(add_help=False)
    price.add_argument("-s", "--service", help="what to get (what the server gives unless asked)")
    price.add_argument("--max-work", type=_hashes, help="pay at most this many hashes, such as 2^30")
    search = argparse.ArgumentParser(add_help=False)
    search.add_argument("-t", "--threads", type=int, help="search on so many processors (all)")
    search.add_argument("--solver", choices=("auto", "python", "wisdom"), default="auto", help="what searches (auto)")
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    add = commands.add_parser("get", parents=[price, search, common], help="the whole errand: ask, solve, redeem")
    add.add_argument("address", metavar="ADDR", nargs="?", default=f"127.0.0.1:{DEFAULT_PORT}")
    about = "pay for a tunnel, and join standard input and output to it"
    add = commands.add_parser("connect", parents=[price, search, patient], help=about)
    add.add_argument("address", metavar="ADDR")
    add = commands.add_parser("challenge", parents=[price, common], help="ask for a challenge and print its JSON")
    add.add_argument("address", metavar="ADDR")
    add = commands.add_parser("solve", parents=[search, common], help="solve a challenge and print the solution's JSON")
    add.add_argument(
        "challenge", metavar="CHALLENGE", nargs="?", help="bare challenge (JSON or a bare one on standard input)"
    )
    add.add_argument("--work", type=_hashes, help="bid more than the price")
    add = commands.add_parser("redeem", parents=[common], help="redeem the solution on standard input")
    add.add_argument("address", metavar="ADDR")
    return parser


class _ProgressLine:
    """One line on a terminal's standard error, rewritten a few times a second; nothing at all elsewhere."""

    def __init__(self, quiet: bool) -> None:
        self._shown = not quiet and sys.stderr.isatty() and os.environ.get("TERM") != "dumb"
        self._width = 0
        self._next = 0.0

    def __call__(self, state: Progress) -> None:
        if state.solved == state.puzzles:
            self.clear()
        elif self._shown and state.rate and time.monotonic() >= self._next:
            self._draw(state)

    def _draw(self, state: Progress) -> None:
        self._next = time.monotonic() + 0.2
        left = state.remaining / state.rate
        line = f"{state.solved}/{state.puzzles} solved, ~{left:.1f} s left, {state.rate / 1e6:.2f} MH/s"
        line = line[: shutil.get_terminal_size().columns - 1]
        sys.stderr.write("\r" + line.ljust(self._width))
        sys.stderr.flush()
        self._width = len(line)

    def clear(self) -> None:
        if self._width:
            sys.stderr.write("\r" + " " * self._width + "\r")
            self._width = 0


def _read_input() -> bytes:
    if sys.stdin.isatty():
        log.info("reading from standard input; end it with Ctrl-D")
    data = sys.stdin.buffer.read(MAX_TO_CLIENT + 1)
    if not data.strip():
        raise ValueError("standard input is empty: the step before this one may have failed")
    if len(data) > MAX_TO_CLIENT:
        raise ValueError("standard input is longer than any message")
    return data


def _read_challenge(argument: str | None) -> Challenge:
    """The JSON that `challenge` prints, or the bare text of a challenge."""
    data = (argument.encode("utf-8", "replace") if argument is not None else _read_input()).strip()
    if data.startswith(b"{"):
        return Challenge.from_json(parse_json(data))
    return Challenge.from_token(data.decode("ascii", "replace"))


def _print_json(payload: Json) -> None:
    print(encode_json(payload).decode(), flush=True)


def _print_granted(granted: Granted, as_json: bool) -> None:
    if as_json:
        _print_json(granted.to_json())
    elif granted.quote is None:
        raise WrongKind(granted.service, "a tunnel", "connect")
    else:
        print(printable(granted.quote.text, keep="\n"))
        author, provider = granted.quote.author, granted.quote.provider
        origin = [f"-- {printable(author)}"] if author is not None else []
        origin += [f"(via {provider})"] if provider is not None else []
        if origin:
            print("  " + " ".join(origin))
        sys.stdout.flush()


def _join(tunnel: Tunnel) -> None:
    """Standard input into the tunnel, the tunnel onto standard output, each to its end.

    The end of the service ends it all where somebody types: nobody else would.
    """
    failures: list[OSError] = []

    def send() -> None:
        try:
            for data in iter(lambda: os.read(0, 1 << 16), b""):
                tunnel.sendall(data)
            tunnel.shutdown(socket.SHUT_WR)
        except OSError as error:
            failures.append(error)

    if sys.platform == "win32":
        import msvcrt

        for stream in (0, 1):
            msvcrt.setmode(stream, os.O_BINARY)
    sender = threading.Thread(target=send, daemon=True)
    sender.start()
    try:
        for data in iter(lambda: tunnel.recv(1 << 16), b""):
            while data:
                data = data[os.write(1, data) :]
    except BrokenPipeError:
        return  # the reader of our output has seen enough
    except OSError as error:
        raise NetworkError(f"the tunnel was cut off: {error}") from error
    if not sys.stdin.isatty():
        os.dup2(os.open(os.devnull, os.O_WRONLY), 1)  # the reader is to see the end now
        sender.join()
    if failures:
        raise NetworkError(f"the tunnel ended before all of standard input was taken: {failures[0]}")


def _perform(options: argparse.Namespace, progress: _ProgressLine) -> None:
    search: Json = {"progress": progress, **{name: vars(options).get(name) for name in ("threads", "solver")}}
    if options.command == "connect":
        with connect(options.address, None, options.service, options.max_work, timeout=options.timeout, **search) as tunnel:
            _join(tunnel)
    elif options.command == "get":
        granted = get(options.address, options.service, options.max_work, timeout=options.timeout, **search)
        _print_granted(granted, options.json)
    elif options.command == "challenge":
        _print_json(ask(options.address, options.service, options.max_work, timeout=options.timeout).to_json())
    elif options.command == "solve":
        challenge = _read_challenge(options.challenge)
        solution = solve(challenge, options.work, options.threads, options.solver, progress, options.timeout)
        _print_json(solution.to_json())
    else:
        _print_granted(
            redeem(options.address, Solution.from_json(parse_json(_read_input())), options.timeout), options.json
        )


def _report(error: BaseException, as_json: bool) -> int:
    """Say what happened, on standard error or as JSON on standard output, and return the exit code."""
    kind, code = "internal", 1
    if isinstance(error, WisdomError):
        kind, code = error.kind, error.exit_code
    elif isinstance(error, ValueError):
        kind, code = "usage", 2
    elif isinstance(error, KeyboardInterrupt):
        kind, code = "interrupted", 130
    text = "interrupted" if kind == "interrupted" else str(error) if kind != "internal" else f"unexpected: {error!r}"
    if as_json:
        details = {
            name: getattr(error, name, None) for name in ("code", "retry_after_ms", "work", "solution", "request_id")
        }
        members = {"kind": kind, "message": text, **details}
        _print_json({"error": {name: value for name, value in members.items() if value is not None}})
    else:
        print(f"error ({kind}): {text}" if kind != "interrupted" else text, file=sys.stderr)
    return code


def main(argv: list[str] | None = None) -> int:
    options = _parser().parse_args(argv)
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")
    # Whoever runs `connect` as a proxy has a log on standard error, and no use for notices in it.
    quiet = options.quiet or (options.command == "connect" and not sys.stderr.isatty())
    logging.basicConfig(format="%(message)s", level=logging.ERROR if quiet else logging.INFO)
    progress = _ProgressLine(quiet)
    try:
        _perform(options, progress)
        return 0
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), 1)  # the reader of our output has left: nothing to say to it any more
        return 1
    except (Exception, KeyboardInterrupt) as error:
        progress.clear()
        return _report(error, getattr(options, "json", False))


if __name__ == "__main__":
    if sys.argv[1:] == ["_scan"]:
        _scan_for_parent()
    sys.exit(main())
