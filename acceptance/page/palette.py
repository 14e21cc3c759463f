"""Pictures of a page made small: PNG (W3C) with a palette in the place of true colour, by the standard library alone.

Owns as much of the format as a browser writes: eight bits a sample, three or four samples a pixel, not interlaced.
"""

from __future__ import annotations

import collections
import struct
import zlib

MAGIC = b"\x89PNG\r\n\x1a\n"
COLOURS = 256


def small(png: bytes) -> bytes:
    """The same picture in its most frequent colours; whatever else is in it takes the nearest of them."""
    width, height, rows = _rows(png)
    pixels = [tuple(row[at : at + 3]) for row, size in rows for at in range(0, len(row), size)]
    counts = collections.Counter(pixels)
    palette = [colour for colour, _ in counts.most_common(COLOURS)]
    indices = {colour: at for at, colour in enumerate(palette)}
    for colour in counts:
        if colour not in indices:
            indices[colour] = min(range(len(palette)), key=lambda at: _distance(palette[at], colour))
    told = bytes(indices[pixel] for pixel in pixels)
    lines = b"".join(b"\0" + told[at : at + width] for at in range(0, len(told), width))
    head = struct.pack(">IIBBBBB", width, height, 8, 3, 0, 0, 0)
    parts = ((b"IHDR", head), (b"PLTE", b"".join(map(bytes, palette))), (b"IDAT", zlib.compress(lines, 9)), (b"IEND", b""))
    return MAGIC + b"".join(_chunk(kind, data) for kind, data in parts)


def _distance(one: tuple[int, ...], other: tuple[int, ...]) -> int:
    return sum((left - right) ** 2 for left, right in zip(one, other))


def _chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def _rows(png: bytes) -> tuple[int, int, list[tuple[bytearray, int]]]:
    """Width, height, and each row without its filter, with the bytes of a pixel."""
    assert png.startswith(MAGIC), "a PNG"
    at, packed, size, width, height = len(MAGIC), b"", 0, 0, 0
    while at < len(png):
        length, kind = struct.unpack(">I4s", png[at : at + 8])
        data = png[at + 8 : at + 8 + length]
        if kind == b"IHDR":
            width, height, depth, colours, _, _, interlaced = struct.unpack(">IIBBBBB", data)
            assert (depth, interlaced) == (8, 0) and colours in (2, 6), "what a browser writes"
            size = 3 if colours == 2 else 4
        elif kind == b"IDAT":
            packed += data
        at += 12 + length
    plain, stride = zlib.decompress(packed), width * size
    rows, above = [], bytearray(stride)
    for start in range(0, len(plain), stride + 1):
        above = _unfiltered(plain[start], bytearray(plain[start + 1 : start + 1 + stride]), above, size)
        rows.append((above, size))
    return width, height, rows


def _unfiltered(kind: int, row: bytearray, above: bytearray, size: int) -> bytearray:
    for at in range(len(row) if kind else 0):
        left = row[at - size] if at >= size else 0
        corner = above[at - size] if at >= size else 0
        guess = (0, left, above[at], (left + above[at]) // 2, 0)[kind] if kind < 4 else _paeth(left, above[at], corner)
        row[at] = (row[at] + guess) & 255
    return row


def _paeth(left: int, above: int, corner: int) -> int:
    guess = left + above - corner
    return min((left, above, corner), key=lambda value: abs(guess - value))
