#!/usr/bin/env python3
"""Owns the test vectors of the Hash of Wisdom protocol, version 1: tokens.json, puzzles.json and frames.json.

Written from PROTOCOL.md alone; it shares nothing with an implementation. What can be computed (tokens, solutions) is
computed here from the formulas of sections 6 and 7, and the figures printed there are asserted literally. Frames are
tables made by hand with the expected result beside them. The output is the same bytes on every run:

    generate.py               write the three files next to this script
    generate.py --check       compare with the files on disk; exit 1 and name those that differ
    generate.py --out DIR     write to, or with --check compare with, another directory
"""
from __future__ import annotations

import argparse
import base64
import hashlib
import hmac
import ipaddress
import json
import struct
import sys
from pathlib import Path
from typing import Any, Dict, List, Optional, Sequence, Union

Entry = Dict[str, Any]
Text = Union[str, bytes]
LABELS = {"token": b"wisdom.token.v1\0", "puzzle": b"wisdom.puzzle.v1",
          "service": b"wisdom.service.1", "source": b"wisdom.source.v1"}
MAX_INTEGER = 2**53 - 1
ZERO, ONES = "00" * 16, "ff" * 16


# ---- section 7: the token ----

def service_hash(realm: bytes, name: bytes) -> bytes:
    return hashlib.sha256(LABELS["service"] + bytes([len(realm)]) + realm + bytes([len(name)]) + name).digest()[:16]


def source_binding(key: bytes, address: str) -> bytes:
    ip: Union[ipaddress.IPv4Address, ipaddress.IPv6Address] = ipaddress.ip_address(address)
    if isinstance(ip, ipaddress.IPv6Address) and ip.ipv4_mapped is not None:
        ip = ip.ipv4_mapped
    network = b"\x04" + ip.packed if ip.version == 4 else b"\x06" + ip.packed[:8]
    return hmac.new(key, LABELS["source"] + network, hashlib.sha256).digest()[:16]


EXAMPLE_KEY = bytes(range(32))
EXAMPLE_FIELDS: Entry = {
    "local": False, "puzzles": 4, "key_id": 7, "epoch": "a1a2a3a4a5a6a7a8", "issued_ms": 1767225600000,
    "lifetime_ms": 60000, "source_factor": 16, "work": 64, "service_hash": service_hash(b"example", b"quotes").hex(),
    "source_binding": source_binding(EXAMPLE_KEY, "192.0.2.7").hex(), "salt": bytes(range(0xF0, 0x100)).hex()}


def token_entry(name: str, key: bytes = EXAMPLE_KEY, **changes: Any) -> Entry:
    f = {**EXAMPLE_FIELDS, **changes}
    body = struct.pack(">BBBBI8sQIHHQ", 1, 1, int(f["local"]), f["puzzles"], f["key_id"], bytes.fromhex(f["epoch"]),
                       f["issued_ms"], f["lifetime_ms"], f["source_factor"], 0, f["work"])
    body += bytes.fromhex(f["service_hash"] + f["source_binding"] + f["salt"])
    token = body + hmac.new(key, LABELS["token"] + body, hashlib.sha256).digest()
    assert len(token) == 120
    return {"name": "token_" + name, "key": key.hex(), "fields": f, "mac": token[88:].hex(), "token": token.hex(),
            "text": base64.urlsafe_b64encode(token).decode().rstrip("=")}


EXAMPLE_TOKEN = bytes.fromhex(token_entry("example")["token"])
EXAMPLE_TEXT: str = token_entry("example")["text"]


def tokens() -> Entry:
    keys = {size: bytes((7 * i + size) % 256 for i in range(size)) for size in (32, 63, 64, 65, 128)}
    services = [
        ("example", "example", "quotes"), ("other", "example", "quotes2"), ("realm_empty", "", "quotes"),
        ("realm_64_bytes", "r" * 64, "quotes"), ("realm_utf8", "\u00e9t\u00e9", "quotes"), ("same_text_1", "ab", "c"),
        ("same_text_2", "a", "bc"), ("same_text_3", "", "abc"), ("name_1_byte", "example", "0"),
        ("name_32_bytes", "example", "a-_9" * 8), ("both_longest", "R" * 64, "z" * 32)]
    sources = [
        ("ipv4", "192.0.2.7"), ("ipv4_mapped", "::ffff:192.0.2.7"), ("ipv4_neighbour", "192.0.2.8"),
        ("ipv4_lowest", "0.0.0.0"), ("ipv4_highest", "255.255.255.255"), ("ipv6", "2001:db8::1"),
        ("ipv6_same_64", "2001:db8::ffff:ffff:ffff:ffff"), ("ipv6_next_64", "2001:db8:0:1::"), ("ipv6_loopback", "::1"),
        ("ipv6_compatible_is_not_ipv4", "::192.0.2.7"), ("ipv6_translated_is_not_ipv4", "::ffff:0:192.0.2.7"),
        ("ipv6_nat64_is_not_ipv4", "64:ff9b::192.0.2.7"), ("ipv6_highest", ":".join(["ffff"] * 8))]
    bound = [(n, EXAMPLE_KEY, address) for n, address in sources]
    bound += [(f"{n}_key_{len(k)}_bytes", k, a) for k in keys.values() for n, a in (sources[0], sources[5])]
    made = [
        token_entry("example"), token_entry("local", local=True), token_entry("unbound", source_binding=ZERO),
        token_entry("every_minimum", bytes(32), local=False, puzzles=1, key_id=0, epoch="0" * 16, issued_ms=0, work=1,
                    lifetime_ms=0, source_factor=0, service_hash=ZERO, source_binding=ZERO, salt=ZERO),
        token_entry("every_maximum", b"\xff" * 128, local=True, puzzles=64, key_id=2**32 - 1, epoch="f" * 16,
                    issued_ms=MAX_INTEGER, lifetime_ms=2**32 - 1, source_factor=65535, work=2**48, service_hash=ONES,
                    source_binding=ONES, salt=ONES),
        token_entry("one_puzzle_most_work", puzzles=1, work=2**47),
        token_entry("three_puzzles_most_work", puzzles=3, work=2**48 - 1)]
    extremes: Dict[str, Sequence[Any]] = {
        "puzzles": (1, 2, 64), "key_id": (0, 1, 2**32 - 1), "epoch": ("0" * 16, "8" + "0" * 15, "f" * 16),
        "issued_ms": (0, 2**32, MAX_INTEGER), "lifetime_ms": (0, 60_001, 900_000, 2**32 - 1),
        "source_factor": (0, 1, 256, 65535), "work": (4, 2**32, 2**48), "service_hash": (ZERO, ONES),
        "source_binding": (ONES,), "salt": (ZERO, ONES)}
    made += [token_entry(f"{field}_{v}", **{field: v}) for field, values in extremes.items() for v in values]
    made += [token_entry(f"key_{size}_bytes", key) for size, key in keys.items()]
    works = (1, 64, 149_999_999, 150_000_000, 150_002_499, 150_002_500, 2**30, 2**31, 2_249_997_500, 2_249_999_999,
             2_250_000_000, 2_250_002_500, 2**32, 2**48)
    return {
        "labels": {n: label.hex() for n, label in LABELS.items()}, "tokens": made,
        "services": [{"name": "service_" + n, "realm": realm, "service": service,
                      "hash": service_hash(realm.encode(), service.encode()).hex()} for n, realm, service in services],
        "sources": [{"name": "source_" + n, "key": key.hex(), "address": a, "binding": source_binding(key, a).hex()}
                    for n, key, a in bound],
        "lifetimes": [{"name": f"lifetime_{w}", "work": w, "lifetime_ms": min(max(w // 2500, 60_000), 900_000)}
                      for w in works]}


# ---- section 6: the puzzle ----

def valid_work(work: int, k: int) -> bool:
    return 1 <= k <= 64 and k <= work <= min(k * 2**47, 2**48) and work % k == 0


def bound_of(work: int, k: int) -> int:
    assert valid_work(work, k), (work, k)
    return (2**64 - 1) // (work // k)


def root_of(token: bytes, work: int) -> bytes:
    return hashlib.sha256(LABELS["puzzle"] + token + struct.pack(">Q", work)).digest()


def hash_of(root: bytes, index: int, nonce: int) -> bytes:
    return hashlib.sha256(root + struct.pack(">IQ", index, nonce)).digest()


def solves(root: bytes, index: int, nonce: int, bound: int) -> bool:
    return int.from_bytes(hash_of(root, index, nonce)[:8], "big") <= bound


def solve(token: bytes, k: int, work: int, start: int = 0) -> List[int]:
    """The smallest nonce of each sub-puzzle that is not below `start`."""
    root, bound = root_of(token, work), bound_of(work, k)
    return [next(n for n in range(start, MAX_INTEGER + 1) if solves(root, i, n, bound)) for i in range(k)]


def first_miss(token: bytes, work: int, nonces: Sequence[int]) -> Optional[int]:
    root, bound = root_of(token, work), bound_of(work, len(nonces))
    return next((i for i, n in enumerate(nonces) if not solves(root, i, n, bound)), None)


def solved_entry(name: str, token: bytes, k: int, work: int, start: int = 0) -> Entry:
    root, nonces = root_of(token, work), solve(token, k, work, start)
    if start > 2**32 and work > k:  # an implementation that drops the high word must fail on this entry
        assert first_miss(token, work, [n % 2**32 for n in nonces]) is not None, name
    return {"name": "solved_" + name, "token": token.hex(), "puzzles": k, "work": work, "root": root.hex(),
            "bound": f"{bound_of(work, k):016x}", "nonces": nonces,
            "hashes": [hash_of(root, i, n)[:8].hex() for i, n in enumerate(nonces)]}


def unsolved_entry(name: str, token: bytes, work: int, nonces: List[int], expected: Optional[int] = None) -> Entry:
    miss = first_miss(token, work, nonces)
    assert miss is not None and expected in (None, miss), (name, miss)
    return {"name": "unsolved_" + name, "token": token.hex(), "puzzles": len(nonces), "work": work, "nonces": nonces,
            "first_miss": miss}


def puzzles() -> Entry:
    def token(k: int, salt: int = 0) -> bytes:
        return bytes.fromhex(token_entry("", puzzles=k, work=k, salt=f"{salt:032x}")["token"])

    def missing(k: int, work: int, at: Sequence[int]) -> List[int]:
        nonces, root, bound = solve(token(k), k, work), root_of(token(k), work), bound_of(work, k)
        for i in at:
            nonces[i] = next(n for n in range(MAX_INTEGER) if not solves(root, i, n, bound))
        return nonces

    example, t4 = EXAMPLE_TOKEN, token(4)
    solved = [solved_entry(f"example_{work}", example, 4, work) for work in (64, 128)]
    solved += [solved_entry(f"{k}_puzzles_share_{s}", token(k, s), k, k * s) for k, s in (
        (1, 1), (2, 1), (3, 1), (4, 1), (16, 1), (64, 1), (1, 2), (1, 3), (1, 1000), (1, 2**17), (2, 2**15), (3, 5),
        (3, 40_001), (4, 7), (4, 2**15), (16, 255), (16, 2**12), (64, 3), (64, 2**10))]
    solved += [solved_entry(n, token(k), k, k * s, start) for n, k, s, start in (
        ("not_the_smallest", 2, 256, 1000), ("from_2_32_minus_1_into_the_high_word", 4, 4096, 2**32 - 1),
        ("above_2_32_one_puzzle", 1, 2**14, 2**32 + 1), ("above_2_32_sixteen_puzzles", 16, 64, 2**32 + 12345),
        ("above_2_45_four_puzzles", 4, 512, 2**45 + 2**33 + 5), ("near_2_53_one_puzzle", 1, 1024, 2**53 - 20_000),
        ("near_2_53_three_puzzles", 3, 100, 2**53 - 2000), ("near_2_53_sixty_four_puzzles", 64, 8, 2**53 - 200),
        ("nonces_all_2_53_minus_1", 4, 1, MAX_INTEGER))]
    unsolved = [unsolved_entry(f"{k}_puzzles_miss_at_{'_and_'.join(map(str, at))}", token(k), k * s,
                               missing(k, k * s, at), at[0])
                for k, s, at in ((1, 16, (0,)), (2, 64, (0,)), (2, 64, (1,)), (4, 1024, (2,)), (16, 64, (0,)),
                                 (16, 64, (7,)), (16, 64, (15,)), (64, 32, (31,)), (64, 32, (63,)), (16, 64, (3, 5)),
                                 (4, 3, (0, 1, 2, 3)))]
    a, b, c, d = right = solve(t4, 4, 4096)
    unsolved += [unsolved_entry(n, t, work, nonces) for n, t, work, nonces in (
        ("example_64_sent_as_128", example, 128, solve(example, 4, 64)),
        ("example_128_sent_as_64", example, 64, solve(example, 4, 128)), ("half_the_bid", t4, 2048, right),
        ("swapped_1_2", t4, 4096, [a, c, b, d]), ("swapped_0_3", t4, 4096, [d, b, c, a]),
        ("nonces_of_another_salt", token(4, 1), 4096, right),
        ("high_words_dropped", t4, 4096, [n % 2**32 for n in solve(t4, 4, 4096, 2**40)]))]
    bounds = [(k, k) for k in (1, 2, 64)] + [(2**48, k) for k in (2, 4, 8, 16, 32, 64)] + [(2**47, k) for k in (1, 2)]
    bounds += [(s * k, k) for s in (2, 3, 5, 7, 255, 257, 65537, 10**9) for k in (1, 3, 16)]
    bounds += [(2**47 - 1, 1), (2**48 - 1, 3), (2**48 - 2, 2), (2**48 - 64, 64), (2**48 // 63 * 63, 63)]
    invalid = [(0, 0), (1, 0), (64, 0), (65, 65), (128, 128), (255, 255), (2**48, 128), (0, 1), (0, 64), (1, 2)]
    invalid += [(15, 16), (63, 64), (3, 2), (4, 3), (65, 64), (2**48, 3), (2**48 - 1, 2), (2**47 + 1, 1), (2**48, 1)]
    invalid += [(2**48 + 2, 2), (3 * 2**47, 3), (2**48 + 64, 64), (64 * 2**47, 64), (MAX_INTEGER, 1), (2**53 - 64, 64)]
    assert not any(valid_work(w, k) for w, k in invalid)
    return {"solved": solved, "unsolved": unsolved,
            "bounds": [{"name": f"bound_{w}_by_{k}", "work": w, "puzzles": k, "bound": f"{bound_of(w, k):016x}"}
                       for w, k in bounds],
            "invalid_work": [{"name": f"invalid_{w}_by_{k}", "work": w, "puzzles": k} for w, k in invalid]}


# ---- sections 2 to 4: frames ----

TYPES = {"challenge_request": 0x01, "solution": 0x02, "challenge": 0x81, "granted": 0x82, "error": 0x83}
CAPS = {"server": 4096, "client": 65536}
CODES = ("malformed too_large unsupported_version unexpected unknown_service rate_limited busy draining too_expensive "
         "expired forged wrong_service wrong_source too_little_work unsolved spent upstream_unavailable timeout "
         "internal").split()
ID = "0192f0c1-7a3b-7c4d-8e5f-001122334455"
SERVICE: Entry = {"service": "quotes"}
REQUEST: Entry = {"service": "quotes", "max_work": 1073741824, "request_id": ID}
CHALLENGE: Entry = {"challenge": EXAMPLE_TEXT, "algorithm": "sha256", "work": 64, "puzzles": 4, "expires_in_ms": 60000,
                    "hold_ms": 20000, "service": "quotes"}
BARE_SOLUTION: Entry = {"challenge": EXAMPLE_TEXT, "work": 64, "nonces": [1, 29, 37, 0]}
SOLUTION: Entry = {**BARE_SOLUTION, "request_id": ID}
QUOTE: Entry = {"text": "A gate is kind when it says how long.", "author": "Anon", "provider": "almanac"}
BARE_GRANTED: Entry = {"service": "quotes", "request_id": ID}
GRANTED: Entry = {**BARE_GRANTED, "quote": QUOTE}
TUNNEL: Entry = {**BARE_GRANTED, "idle_timeout_ms": 60000, "lifetime_ms": 3600000}
BARE_ERROR: Entry = {"code": "busy", "message": "m"}
ERROR: Entry = {**BARE_ERROR, "request_id": ID, "retry_after_ms": 1000, "work": 64, "solution": "kept"}
KNOWN = {"challenge_request": REQUEST, "challenge": CHALLENGE, "solution": SOLUTION, "granted": {**GRANTED, **TUNNEL},
         "error": ERROR}

# Texts that stand where a field of the kind is meant: null breaks section 3, the others section 4.
MISTYPED = {str: "null 5 true [] {}", int: 'null "5" true [] {} [5] 1.0 -1', list: 'null 1 "1" true {}',
            dict: 'null 1 "q" true []'}
BAD_INTEGERS = ("1.0 1.5 0.0 0e0 1e3 1E3 1e-1 -1 -0 -0.0 +1 01 00 0x10 1_000 5. .5 1e 9007199254740992 "
                "9007199254740993 9223372036854775808 18446744073709551616 18446744073709551617 1e400 NaN "
                "Infinity -Infinity").split()
BAD_SERVICES = ("", "Quotes", "q" * 33, "-quotes", "_quotes", "quo.tes", "quo tes", " quotes", "quotes\n", "quotes\0",
                "a/b", "quot\u00e9s", "\uff51uotes")
BAD_IDS = ("", ID.replace("-", ""), "{" + ID + "}", "urn:uuid:" + ID, ID[:-1], ID + "0", ID[:-1] + "g", ID + " ",
           ID + "\n", "0192f0c17-a3b-7c4d-8e5f-001122334455", ID.replace("-", "_"), "+" + ID[1:], "\uff10" + ID[1:])
# Texts that may stand nowhere, by the rule they break; sent as the value of an ignored field to both sides.
BAD_VALUES: Dict[str, Sequence[Text]] = {
    "utf8_overlong": (b'"\xc0\xaf"', b'"\xc0\x80"', b'"\xe0\x80\xaf"', b'"\xf0\x80\x80\xaf"'),
    "utf8_surrogate": (b'"\xed\xa0\x80"', b'"\xed\xb0\x80"', b'"\xed\xa0\xbd\xed\xb8\x80"'),
    "utf8_truncated": (b'"\xc3"', b'"\xe2\x82"', b'"\xf0\x9f\x98"', b'"\xe9t\xe9"'),
    "utf8_never": (b'"\x80"', b'"\xbf"', b'"\xf4\x90\x80\x80"', b'"\xf5\x80\x80\x80"', b'"\xfe"', b'"\xff"'),
    "lone_surrogate": (r'"\ud83d"', r'"\uDBFF"', r'"\ude00"', r'"\ud83dx"', r'"\ud83d\n"', r'"\ud83d\u0041"',
                       r'"\ud83d\ud83d"', r'"\ude00\ud83d"', r'"\ud83d\ude00\ude00"', r'[["\ud800"]]'),
    "lone_surrogate_in_name": (r'{"\ud800":1}', r'{"\udfff":1}'),
    "null": ("null", "[1,null]", '{"a":null}', "[" * 14 + "null" + "]" * 14, '[{"a":[{"b":null}]}]'),
    "duplicate": ('{"a":1,"a":1}', '{"":1,"":2}', '[{"a":[{"b":1,"c":2,"b":3}]}]'),
    "duplicate_by_escape": (r'{"a":1,"\u0061":2}', r'{"/":1,"\/":2}', '{"\U0001f600":1,"\\ud83d\\uDE00":2}'),
    "nesting_17": ("[" * 16 + "]" * 16, '{"a":' * 15 + "{}" + "}" * 15, '[{"a":' * 8 + "1" + "}]" * 8,
                   "[[],[[]]," + "[" * 15 + "]" * 16),
    "nesting_far": ("[" * 999 + "]" * 999, "[" * 999, '{"a":' * 800)}
# The same for the grammar of RFC 8259; sent to the server.
BAD_GRAMMAR: Dict[str, Sequence[Text]] = {
    "control": ('"\0"', '"\x01"', '"\n"', '"\t"', '"\x1f"', '{"a\r":1}'),
    "escape": (r'"\x41"', r'"\a"', r'''"\'"''', r'"\u12"', r'"\u00g0"', r'"\U0041"', r'"\u{41}"', r'"\u+041"'),
    "text": ('"abc', '"\\"', "'a'", "`a`", "a", '"a" "b"'),
    "number": "01 -01 +1 1. .5 -.5 - -- 1e 1e+ 1e1.5 0x10 1.2.3 1_0 1f NaN -NaN Infinity -Infinity inf \u0661".split(),
    "word": "True fals truee TRUE undefined None nil Null".split(),
    "array": ("[1", "[1,]", "[,1]", "[1,,2]", "[1 2]", "[1:2]", "[1}", "]"),
    "object": ('{"a":1', '{"a":1,}', '{,"a":1}', '{"a":1,,"b":2}', '{"a":1 "b":2}', '{"a" 1}', '{"a":}', '{"a"}',
               "{a:1}", "{1:1}", '{"a"=1}', "{'a':1}", '{"a":1]', '{"a":1;"b":2}'),
    "comment": ("/* c */ 1", "1 // c\n", "1 # c\n", "[1/**/]"), "missing": ("", " "),
    "space": ("\f1", "\v1", "\u00a01", "\u30001", "\u20281", "\ufeff1", "1\x85")}
BAD_TOPS: Dict[str, Sequence[Text]] = {
    "not_an_object": ("", " \n", "[]", '[{"service":"quotes"}]', '"quotes"', "1", "true", "false", "null", "\0", "x"),
    "bom": ('\ufeff{"service":"quotes"}', b"\xff\xfe{\0}\0", b"\0{\0}"),
    "truncated": ("{", '{"serv', '{"service"', '{"service":', '{"service":"quo', '{"x":1', '{"x":1,'),
    "trailing": ("{}}", "{}]", "{}{}", "{}\n{}", "{} x", "{},", "{}\0", "{}\ufeff", b"{}\xff", "{}\f", "{}//", "{}1"),
    "leading": ("}", "x{}", ",{}", "\u00a0{}", "/**/{}", "\x1e{}\n", "f({})", "){}", "\0{}"),
    "duplicate": ('{"service":"quotes","service":"quotes"}', '{"service":"quotes","service":"shell"}', '{"x":1,"x":2}',
                  '{"x":1,"service":"quotes","y":2,"x":1}', '{"x":1,"x":[]}',
                  r'{"service":"quotes","\u0073ervice":"quotes"}',
                  r'{"\u0073ervice":"quotes","s\u0065rvice":"quotes"}'),
    "lone_surrogate": (r'{"service":"\ud83d"}', r'{"\ude00":1}'),
    "utf8": (b'{"\xff":1}', b'{"service":"quotes\xff"}', b'{"service":"\xc1\xb1uotes"}', b'{"service":"quotes"\xa0}')}
# Values of an ignored field that change nothing.
IGNORED: List[str] = (
    '"null" true false [] {} 0 5 -0 -0.0 -5 1.25 1E+2 0e0 1e400 -1e400 1e-400 1e99999999999999999999 9007199254740992 '
    '18446744073709551616 -1.5e-3 [{"a":1},{"a":1}] {"x":{"x":{"service":5}}} {"":1} {"a":1,"A":2} '
    r'"\"\\\/\b\f\n\r\t" "\u00E9\u00e9\uABCD" "\u0000" "\ud83d\ude00" "\uD83D\uDE00" "\ud800\udc00" "\udbff\udfff" '
    r'"\ufeff" "\uffff" "\\ud800" {"\ud83d\ude00":1} "/**///#" [1,"a",true,false,[],{},-1.5e-3]').split(" ") + [
    "9" * 300, "0." + "3" * 300, "[" * 15 + "]" * 15, '{"a":' * 14 + "{}" + "}" * 14, '[{"a":' * 7 + "[1]" + "}]" * 7,
    "[" + ",".join(["[" * 14 + "]" * 14] * 3) + "]", '"' + "[{" * 40 + '"', '{"\u00e9":1,"e\u0301":2}', '"\U0010ffff"',
    '"\u00e9\u20ac\U0001f600"', '"\ud7ff\ue000"', '"\ufeff"', '"\x7f"', '"\u2028\u2029"', "[ 1 ,\t2\r,\n3 ]", "{ }"]


def header(kind: int, length: int, version: int = 1, zero: int = 0) -> bytes:
    return struct.pack(">BBHI", version, kind, zero, length)


def to_bytes(text: Text) -> bytes:
    return text.encode() if isinstance(text, str) else text


def shown(text: Text) -> str:
    """A text as part of a name: ASCII, and not too long."""
    name = "".join(chr(b) if 32 <= b < 127 else f"<{b:02x}>" for b in to_bytes(text))
    return name if len(name) <= 48 else f"{name[:40]}... ({len(name)})"


def render(fields: Entry, **raw: str) -> str:
    """Compact JSON; `raw` gives literal texts for some fields, in place of those of `fields` or behind them."""
    texts = {n: json.dumps(v, ensure_ascii=False, separators=(",", ":")) for n, v in fields.items()}
    return "{" + ",".join(f'"{n}":{t}' for n, t in {**texts, **raw}.items()) + "}"


def good_frames() -> List[Entry]:
    frames: List[Entry] = []

    def good(name: str, kind: str, fields: Entry, payload: Optional[str] = None) -> None:
        data = to_bytes(render(fields) if payload is None else payload)
        to = "client" if TYPES[kind] & 0x80 else "server"
        read = {n: v for n, v in json.loads(data).items() if n in KNOWN[kind]}  # guards against slips of the pen
        if "request_id" in read:
            read["request_id"] = read["request_id"].lower()
        if "quote" in read:
            read["quote"] = {n: v for n, v in read["quote"].items() if n in QUOTE}
        assert read == fields and len(data) <= CAPS[to], name
        frame = header(TYPES[kind], len(data)) + data
        frames.append({"name": f"{kind}_{name}", "to": to, "frame": frame.hex(), "type": kind, "fields": fields})

    def request(name: str, payload: str, fields: Entry = SERVICE) -> None:
        good(name, "challenge_request", fields, payload)

    request("spec", '{"service":"quotes"}')
    assert frames[0]["frame"] == "0101000000000014" "7b2273657276696365223a2271756f746573227d"
    request("empty", "{}", {})
    request("empty_spaced", " \t\r\n{ \n}", {})
    request("full_spec", '{"service":"quotes","max_work":1073741824,"request_id":"' + ID + '"}', REQUEST)
    request("reversed", render(dict(reversed(list(REQUEST.items())))), REQUEST)
    request("space_around", ' \t\r\n{"service":"quotes"} \t\r\n')
    request("space_everywhere", f' {{\n"service" :\t"quotes"\r\n, "max_work": 1073741824 ,"request_id" : "{ID}"\n}} ',
            REQUEST)
    request("4096_space_behind", render(SERVICE).ljust(4096))
    request("4096_space_before", render(SERVICE).rjust(4096, "\n"))
    request("4096_space_inside", '{"service":' + "\t" * 4076 + '"quotes"}')
    request("4096_ignored_text", render(SERVICE, x='"' + "y" * 4069 + '"'))
    for name in ("0", "a", "q" * 32, "a-_", "9--__z", "null"):
        good(f"service_{name}", "challenge_request", {"service": name})
    for number in (0, 1, 2**32, MAX_INTEGER):
        good(f"max_work_{number}", "challenge_request", {"max_work": number})
    for uuid in ("0" * 8 + "-0000" * 3 + "-" + "0" * 12, "f" * 8 + "-ffff" * 3 + "-" + "f" * 12,
                 "f47ac10b-58cc-4372-a567-0e02b2c3d479"):
        good(f"id_{uuid}", "challenge_request", {"request_id": uuid})
    request("id_upper_case", render({"request_id": ID.upper()}), {"request_id": ID})
    request("id_mixed_case", render({"request_id": ID[:20].upper() + ID[20:]}), {"request_id": ID})
    request("id_escaped", '{"request_id":"\\u0030' + ID[1:] + '"}', {"request_id": ID})
    for text in (r'{"\u0073ervice":"quotes"}', r'{"\u0073\u0065\u0072\u0076\u0069\u0063\u0065":"quotes"}',
                 r'{"service":"\u0071uot\u0065s"}', r'{"service":"quotes","service\u0000":5,"":5}',
                 '{"x":[{"service":"shell"}],"service":"quotes"}', '{"Service":5,"service":"quotes","SERVICE":[]}'):
        request(text, text)
    for text in IGNORED:
        request(f"ignored {shown(text)}", render(SERVICE, x=text))
    request("ignored_fields_of_other_messages", render(SERVICE, nonces='"n"', quote="5", work="-1.5"))
    request("ignored_400_fields", render(SERVICE, **{f"x{i}": "1" for i in range(400)}))
    good("spec", "solution", BARE_SOLUTION)
    good("full", "solution", SOLUTION)
    good("id_upper_case", "solution", SOLUTION, render({**SOLUTION, "request_id": ID.upper()}))
    good("ignored", "solution", SOLUTION, render(SOLUTION, x="[[1e400],{}]", puzzles='"four"'))
    good("nonces_spaced", "solution", SOLUTION, render(SOLUTION, nonces="[ 1 ,\n29\t,\r37 , 0 ]"))
    for numbers in ([0], [12], [MAX_INTEGER], list(range(64)), [MAX_INTEGER] * 64):
        good(f"{len(numbers)}_nonces_to_{numbers[-1]}", "solution", {**SOLUTION, "nonces": numbers, "work": 2**40})
    for text in ("", "a+b/c=", "\u00e9", EXAMPLE_TEXT[:-4], EXAMPLE_TEXT + "AAAA"):
        good(f"forged_later {shown(text)}", "solution", {**SOLUTION, "challenge": text})
    for number in (0, 65, MAX_INTEGER):
        good(f"refused_later_work_{number}", "solution", {**SOLUTION, "work": number})
    good("spec", "challenge", CHALLENGE)
    lowest: Entry = {"work": 1, "puzzles": 1, "expires_in_ms": 0, "hold_ms": 0, "service": "0"}
    highest: Entry = {"work": 2**48, "puzzles": 64, "expires_in_ms": MAX_INTEGER, "hold_ms": MAX_INTEGER}
    for label, changes in (("lowest", lowest), ("highest", highest), ("unknown_algorithm", {"algorithm": "other"})):
        good(label, "challenge", {**CHALLENGE, **changes})
    good("ignored", "challenge", CHALLENGE, render(CHALLENGE, request_id="5", x='{"a":[-0.0,1e400]}'))
    good("quote_spec", "granted", {**BARE_GRANTED, "quote": {"text": QUOTE["text"]}})
    for label, text, author in (("full", "t", "a"), ("empty_texts", "", ""), ("longest", "t" * 4096, "a" * 256),
                                ("longest_utf8", "\U0001f600" * 1024, "\u00e9" * 128)):
        good(f"quote_{label}", "granted", {**BARE_GRANTED, "quote": {"text": text, "author": author}})
    for provider in ("0", "a-_", "p" * 32):
        good(f"quote_provider_{provider}", "granted", {**BARE_GRANTED, "quote": {"text": "t", "provider": provider}})
    good("quote_escapes", "granted", {**BARE_GRANTED, "quote": {"text": "a\n\U0001f600\0\""}},
         render(BARE_GRANTED, quote=r'{"\u0074ext":"a\n\ud83d\ude00\u0000\""}'))
    good("quote_ignored", "granted", GRANTED, render(GRANTED, quote=render(QUOTE, year="[1e400]", code="5"), x="true"))
    good("quote_16_deep", "granted", GRANTED, render(GRANTED, quote=render(QUOTE, x="[" * 14 + "]" * 14)))
    good("tunnel_minimal", "granted", BARE_GRANTED)
    good("tunnel_full", "granted", TUNNEL)
    good("tunnel_extremes", "granted", {**TUNNEL, "idle_timeout_ms": 0, "lifetime_ms": MAX_INTEGER})
    good("id_upper_case", "granted", TUNNEL, render({**TUNNEL, "request_id": ID.upper()}))
    good("65536", "granted", GRANTED, render(GRANTED).ljust(65536))
    good("4097", "error", ERROR, render(ERROR).ljust(4097))
    good("full", "error", ERROR)
    good("spec", "error", {"code": "spent", "message": "this solution has already been redeemed", "solution": "spent",
                           "request_id": ID})
    good("id_upper_case", "error", ERROR, render({**ERROR, "request_id": ID.upper()}))
    good("integers", "error", {**ERROR, "retry_after_ms": 0, "work": MAX_INTEGER})
    for code in CODES + ["unknown_to_all"]:
        good(f"code_{code}", "error", {"code": code, "message": ""})
    for outcome in ("kept", "spent", "unknown"):
        good(f"solution_{outcome}", "error", {**BARE_ERROR, "solution": outcome})
    for label, text in (("ascii", "m" * 1024), ("utf8", "\u00e9" * 512)):
        good(f"longest_{label}", "error", {"code": "busy", "message": text})
    good("longest_escaped", "error", {"code": "busy", "message": "m" * 1024},
         render({"code": "busy"}, message='"' + r"\u006d" * 1024 + '"'))
    return frames


def bad_frames() -> List[Entry]:
    frames: List[Entry] = []

    def bad(name: str, to: str, code: str, frame: bytes) -> None:
        frames.append({"name": f"bad_{name}_to_{to}", "to": to, "frame": frame.hex(), "code": code})

    def payload(name: str, kind: str, text: Text) -> None:
        data, to = to_bytes(text), "client" if TYPES[kind] & 0x80 else "server"
        assert len(data) <= CAPS[to], name
        bad(f"{kind}_{name}", to, "malformed", header(TYPES[kind], len(data)) + data)

    for to, kind, body in (("server", 0x01, b"{}"), ("client", 0x83, render(ERROR).encode())):
        cap = CAPS[to]
        for version in (0x00, 0x02, 0x16, 0x47, 0x80, 0xFF):
            bad(f"version_{version:02x}", to, "unsupported_version", header(kind, len(body), version) + body)
        bad("version_first_byte_only", to, "unsupported_version", b"\x02")
        bad("version_before_all_else", to, "unsupported_version", header(0xEE, 0xFFFFFFFF, 2, 0xFFFF))
        for zero in (0x0001, 0x0100, 0x8000, 0xFFFF):
            bad(f"zero_bytes_{zero:04x}", to, "malformed", header(kind, len(body), zero=zero) + body)
        bad("zero_bytes_before_length", to, "malformed", header(kind, cap + 1, zero=1))
        for unknown in (0x00, 0x03, 0x7F, 0x80, 0x84, 0xFF):
            bad(f"type_{unknown:02x}", to, "malformed", header(unknown, len(body)) + body)
        bad("type_before_length", to, "malformed", header(0x00, cap + 1))
        bad("type_by_header_alone", to, "malformed", header(0x80, 20))
        bad("length_with_payload", to, "too_large", header(kind, cap + 1) + body.ljust(cap + 1))
        for number in [n for n in TYPES.values() if (n >= 0x80) == (to == "client")]:
            for length in (cap + 1, 2**31, 2**32 - 1):
                bad(f"length_{length}_type_{number:02x}", to, "too_large", header(number, length))
            bad(f"length_0_type_{number:02x}", to, "malformed", header(number, 0))
    bad("length_65536", "server", "too_large", header(0x01, 65536))
    bad("http_request", "server", "unsupported_version", b"GET / HTTP/1.1\r\nHost: localhost\r\n\r\n")
    bad("http_response", "client", "unsupported_version", b"HTTP/1.1 400 Bad Request\r\n\r\n")
    bad("tls_hello", "server", "unsupported_version", bytes.fromhex("16030100050100000103"))
    bad("bare_json", "server", "unsupported_version", b'{"service":"quotes"}')

    for group, texts in BAD_TOPS.items():
        for text in texts[1:] if group == "not_an_object" else texts:  # the empty payload is above
            payload(f"{group} {shown(text)}", "challenge_request", text)
    for group, texts in {**BAD_VALUES, **BAD_GRAMMAR}.items():
        for text in texts:
            payload(f"{group} {shown(text)}", "challenge_request", b'{"x":' + to_bytes(text) + b"}")
            if group in BAD_VALUES:
                payload(f"{group} {shown(text)}", "error", b'{"code":"busy","message":"m","x":' + to_bytes(text) + b"}")
    for text in BAD_INTEGERS:
        payload(f"max_work {text}", "challenge_request", render({}, max_work=text))
        payload(f"nonce {text}", "solution", render(SOLUTION, nonces=f"[1,{text},37,0]"))
    for text in BAD_SERVICES:
        payload(f"service {shown(text)}", "challenge_request", render({"service": text}))
    for text in BAD_IDS:
        payload(f"request_id {shown(text)}", "challenge_request", render({"request_id": text}))
    for label, kind_name, fields, required in (
            ("", "challenge_request", REQUEST, ()), ("", "challenge", CHALLENGE, tuple(CHALLENGE)),
            ("", "solution", SOLUTION, tuple(BARE_SOLUTION)), ("quote_", "granted", GRANTED, tuple(BARE_GRANTED)),
            ("tunnel_", "granted", TUNNEL, ()), ("", "error", ERROR, tuple(BARE_ERROR))):
        for field, sample in fields.items():
            for text in MISTYPED[type(sample)].split():
                payload(f"{label}{field}_is {text}", kind_name, render(fields, **{field: text}))
            for wrong in {"service": BAD_SERVICES[:2], "request_id": BAD_IDS[:2]}.get(field, ()):
                payload(f"{label}{field}_wrong {shown(wrong)}", kind_name, render({**fields, field: wrong}))
            if field in required:
                payload(f"without_{field}", kind_name, render({n: v for n, v in fields.items() if n != field}))
    payload("name_in_upper_case", "solution", render({"challenge": EXAMPLE_TEXT, "Work": 64, "nonces": [1, 29, 37, 0]}))
    for text in ("[]", "[[1],[29]]", '[1,"29"]', "[1,true]", "[1,null]", "[1,{}]", "[1,29,]", "[1,29", str([1] * 65)):
        payload(f"nonces {shown(text)}", "solution", render(SOLUTION, nonces=text))
    payload("duplicate_nonces", "solution", render(SOLUTION)[:-1] + ',"nonces":[1,29,37,0]}')
    payload("duplicate_code_by_escape", "error", render(ERROR)[:-1] + ',"c\\u006fde":"busy"}')
    for field, sample in QUOTE.items():
        for text in MISTYPED[type(sample)].split():
            payload(f"quote_{field}_inside_is {text}", "granted", render(GRANTED, quote=render(QUOTE, **{field: text})))
    for text in BAD_SERVICES:
        payload(f"quote_provider {shown(text)}", "granted", render({**GRANTED, "quote": {**QUOTE, "provider": text}}))
    for text in ("{}", '{"author":"a"}', '{"text":"a","author":"b","text":"a"}', r'{"text":"\ud83d"}',
                 '{"text":"a","x":null}', render(QUOTE, x="[" * 15 + "]" * 15)):
        payload(f"quote {shown(text)}", "granted", render(GRANTED, quote=text))
    for label, unit, size in (("ascii", "t", 1), ("utf8", "\u00e9", 2)):
        payload(f"message_too_long_{label}", "error", render({**ERROR, "message": unit * (1024 // size + 1)}))
        for field, cap in (("text", 4096), ("author", 256)):
            payload(f"quote_{field}_too_long_{label}", "granted",
                    render({**GRANTED, "quote": {**QUOTE, field: unit * (cap // size + 1)}}))
    return frames


# ---- the files ----

def assert_worked_example(example: Sequence[Entry]) -> None:
    """The figures printed in sections 4, 6 and 7 of PROTOCOL.md, literally."""
    assert EXAMPLE_TOKEN.hex() == (
        "01010004" "00000007" "a1a2a3a4a5a6a7a8" "0000019b76daa800" "0000ea60" "00100000" "0000000000000040"
        "6efeae59dcce93c62b8e3e73425f33a3" "b65f26fa9b27f656d08f5fb77725541a" "f0f1f2f3f4f5f6f7f8f9fafbfcfdfeff"
        "e8d6c9989eee1b0fb7d6085dd698ec8a5a8732e60d567a0dbed91efa111ee265")
    assert len(EXAMPLE_TEXT) == 160 and EXAMPLE_TEXT == (
        "AQEABAAAAAehoqOkpaanqAAAAZt22qgAAADqYAAQAAAAAAAAAAAAQG7-rlnczpPGK44-c0JfM6O2Xyb6myf2VtCPX7d3JVQa"
        "8PHy8_T19vf4-fr7_P3-_-jWyZie7hsPt9YIXdaY7IpahzLmDVZ6Db7ZHvoRHuJl")
    assert [LABELS[n].hex() for n in ("token", "puzzle", "service", "source")] == [
        "776973646f6d2e746f6b656e2e763100", "776973646f6d2e70757a7a6c652e7631",
        "776973646f6d2e736572766963652e31", "776973646f6d2e736f757263652e7631"]
    for entry, root, bound, nonces, hashes in (
            (example[0], "70d84f57f893d84a828d4f56c5b73ce0066bb183c9c864cf29cac414ae16e2d5", "0fffffffffffffff",
             [1, 29, 37, 0], "0cc14c1f25b48aba 0e35ed9faaaf7825 0a9ec6f2089be621 08ecbeb37f58f5da"),
            (example[1], "862078d838e0834d3f2d95fcdb935234062cf6ae5ba2e22c9fc7ceca294be0a4", "07ffffffffffffff",
             [6, 7, 8, 70], "051a4a09e4c8efa6 0609ef5f4f687725 04cd8cf0c05fef67 0535218125427af2")):
        assert [entry[n] for n in ("root", "bound", "nonces", "hashes")] == [root, bound, nonces, hashes.split()]
    assert hash_of(bytes.fromhex(example[0]["root"]), 0, 1).hex() == (
        "0cc14c1f25b48aba3758f74df25069bbeb1fd47d0f8851ffa4cb46f4c83d15ac")


def build() -> Dict[str, bytes]:
    content = {"tokens.json": tokens(), "puzzles.json": puzzles(),
               "frames.json": {"good": good_frames(), "bad": bad_frames()}}
    assert_worked_example(content["puzzles.json"]["solved"])
    for file, lists in content.items():
        names = [entry["name"] for entries in lists.values() if isinstance(entries, list) for entry in entries]
        doubled = sorted({n for n in names if names.count(n) > 1})
        assert not doubled, (file, doubled)
    return {file: (json.dumps(lists, indent=1, sort_keys=True) + "\n").encode() for file, lists in content.items()}


def main() -> int:
    parser = argparse.ArgumentParser(description="Write or check the test vectors of the Hash of Wisdom protocol.")
    parser.add_argument("--check", action="store_true", help="compare with the files instead of writing them")
    parser.add_argument("--out", type=Path, default=Path(__file__).resolve().parent, metavar="DIR", help="of the files")
    options = parser.parse_args()
    failed = False
    for file, data in build().items():
        path: Path = options.out / file
        if not options.check:
            path.write_bytes(data)
        elif not path.is_file() or path.read_bytes() != data:
            print(f"{file} differs from what generate.py makes", file=sys.stderr)
            failed = True
    return int(failed)


if __name__ == "__main__":
    sys.exit(main())
