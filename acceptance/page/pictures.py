"""Takes the pictures of docs/: python3 acceptance/page/pictures.py docs/status

Needs WISDOM_SERVER and WISDOM_CLIENT, the paths of built programs. Look at them before they are committed.
"""

from __future__ import annotations

import pathlib
import sys
import time

from browser import Browser, eventually
from gate import Almanac, Crowd, Gate, Upstream
from palette import small

DESKTOP = {"width": 1180, "height": 900}
PHONE = {"width": 390, "height": 844}
SECONDS_OF_CURVES = 45
# Payers are exempt at 127.0.0.1, so that one address can stand for many; these are not.
HOSTILE = [f"127.0.0.{number}" for number in range(2, 8)]


def take(gate: Gate, name: str, folder: pathlib.Path, looks: tuple[tuple[str, dict, bool], ...]) -> None:
    for look, screen, dark in looks:
        with Browser(**screen, dark=dark) as browser:
            browser.open(gate.page)
            eventually("figures", lambda: browser.text("#link").startswith("live"))
            time.sleep(1.5)
            picture = folder / f"{name}-{look}.png"
            browser.shot(picture)
            picture.write_bytes(small(picture.read_bytes()))


LIGHT_FIRST = (("desktop-light", DESKTOP, False), ("phone-dark", PHONE, True))
DARK_FIRST = (("desktop-dark", DESKTOP, True), ("phone-light", PHONE, False), ("phone-dark", PHONE, True))


def main(folder: pathlib.Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    only = sys.argv[2:]
    if not only or "idle" in only:
        with Upstream() as upstream, Gate(services__ssh__kind="tunnel", services__ssh__upstream=upstream.address,
                                          services__quotes__floor="2097152") as gate:  # fmt: skip
            with Crowd(lambda: (gate.pay(), time.sleep(7))):
                time.sleep(SECONDS_OF_CURVES)
            time.sleep(12)
            take(gate, "idle", folder, LIGHT_FIRST)
    if not only or "attack" in only:
        with Upstream() as upstream, Gate(services__ssh__kind="tunnel", services__ssh__upstream=upstream.address,
                                          services__ssh__floor="64", services__ssh__puzzles="4",
                                          services__quotes__floor="1048576", services__quotes__puzzles="16",
                                          services__quotes__grants_per_minute="120") as gate:  # fmt: skip
            time.sleep(6)
            with Crowd(lambda: (gate.pay(), time.sleep(0.8)), lambda: (gate.dial("ssh"), time.sleep(2))):
                time.sleep(SECONDS_OF_CURVES / 2)
                shouts = [lambda source=source: (gate.shout(source), time.sleep(0.05)) for source in HOSTILE[:2]]
                begs = [lambda source=source: (gate.beg(source), time.sleep(0.05)) for source in HOSTILE[2:]]
                with Crowd(*[gate.pay] * 2, *shouts, *begs):
                    time.sleep(SECONDS_OF_CURVES)
                    take(gate, "attack", folder, LIGHT_FIRST)
    if not only or "degraded" in only:
        with Almanac() as almanac, Gate(services__ssh__kind="tunnel", services__ssh__upstream="127.0.0.1:9",
                  services__ssh__floor="64", services__ssh__puzzles="4", services__ssh__breaker_pause="10m",
                  replay__max_entries="200", **almanac.keys) as gate:  # fmt: skip
            with Crowd(lambda: (gate.dial("ssh"), gate.dial("quotes"), time.sleep(0.2))):
                eventually("a full set", lambda: gate.status()["replay"]["now"] == 200, SECONDS_OF_CURVES * 2)
                almanac.fails = True
                time.sleep(8)
            take(gate, "degraded", folder, DARK_FIRST)


if __name__ == "__main__":
    main(pathlib.Path(sys.argv[1]))
