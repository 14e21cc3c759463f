"""The status page in a real browser, before a real server.

    WISDOM_SERVER=target/release/wisdom-server python3 -W error -m unittest discover --start-directory acceptance/page

Chromium and chromedriver are those of the packages chromium and chromium-driver.
"""

from __future__ import annotations

import re
import socket
import threading
import unittest
from typing import Any

from browser import Browser, eventually
from gate import Almanac, Crowd, Gate

TUNNEL = {
    "services__ssh__kind": "tunnel",
    "services__ssh__upstream": "127.0.0.1:9",
    "services__ssh__floor": "64",
    "services__ssh__puzzles": "4",
    "services__ssh__breaker_pause": "10m",
}


def is_live(browser: Browser) -> bool:
    return browser.text("#link").startswith("live")


def value(browser: Browser, title: str) -> str:
    """The large figure under this title."""
    script = """const box = [...document.querySelectorAll('.figure')].find((box) => box.querySelector('h2').innerText === arguments[0]);
        return box.querySelector('.value').innerText;"""
    return str(browser.run(script, title))


def cells(browser: Browser, table: str) -> list[list[str]]:
    script = "return [...document.querySelectorAll(`#${arguments[0]} tr`)].map((row) => [...row.cells].map((cell) => cell.innerText))"
    return list(browser.run(script, table))


def number(text: str) -> int:
    return int(re.sub(r"\D", "", text))


class ThePage(unittest.TestCase):
    browser: Browser

    @classmethod
    def setUpClass(cls) -> None:
        cls.browser = Browser()

    @classmethod
    def tearDownClass(cls) -> None:
        cls.browser.close()

    def tearDown(self) -> None:
        # A page whose server is gone complains, and not to the test that comes next.
        self.browser.open("about:blank")
        self.browser.complaints()

    def visit(self, gate: Gate) -> Browser:
        """The page of `gate`, with its figures, and a console that has nothing to say."""
        self.browser.open(gate.page)
        eventually("the first figures", lambda: is_live(self.browser))
        self.assertEqual(self.browser.complaints(), [])
        return self.browser

    def test_it_loads_in_silence_from_nowhere_else_and_is_at_rest(self) -> None:
        with Gate() as gate:
            page = self.visit(gate)
            self.assertEqual(page.text("#state"), "Serving")
            self.assertEqual(page.text("#why"), "Nobody is asking just now.")
            self.assertEqual(value(page, "Grants"), "0 /s")
            self.assertTrue(page.run("return document.getElementById('provided').hidden"), "nobody is asked")
            asked = page.run("return performance.getEntriesByType('resource').map((entry) => entry.name)")
            self.assertEqual([url for url in asked if not url.startswith(gate.page)], [])
            tampered = page.run("""const script = document.createElement('script');
                try { script.textContent = 'window.ran = true'; document.body.append(script); } catch { return 'refused'; }
                return window.ran ?? 'refused';""")
            self.assertEqual(tampered, "refused", "a script that is not the page's own")

    def test_its_numbers_move_under_load_and_are_those_of_the_metrics(self) -> None:
        with Gate() as gate:
            page = self.visit(gate)
            with Crowd(gate.buy, gate.shout):
                eventually("grants", lambda: value(page, "Grants") != "0 /s")
                eventually("refusals", lambda: value(page, "Refusals") != "0 /s")
                self.assertNotEqual(page.text("#why"), "Nobody is asking just now.")
                curve = "document.querySelector('.figure .curve').getAttribute('d')"
                before = page.run(f"return {curve}")
                eventually("a curve that moves", lambda: page.run(f"return {curve}") != before)
            granted = gate.metric('wisdom_grants_total{service="quotes"}')
            self.assertGreater(granted, 0)
            eventually("the same grants", lambda: number(cells(page, "services")[0][3].split("\n")[1]) == granted)
            refused = gate.metric('wisdom_refusals_total{reason="version"}')
            eventually("the same refusals", lambda: cells(page, "refusals")[:1] and number(cells(page, "refusals")[0][3]) == refused)
            self.assertEqual(cells(page, "refusals")[0][0], "version")
            remembered = gate.metric("wisdom_replay_entries")
            self.assertEqual(gate.status()["replay"]["now"], remembered)
            self.assertEqual(page.complaints(), [])

    def test_it_shows_a_raised_price_and_what_raised_it(self) -> None:
        with Gate(services__quotes__grants_per_minute="1") as gate:
            page = self.visit(gate)
            with Crowd(gate.buy):
                eventually("a price", lambda: page.text("#state") == "Serving, at a price")
                eventually("its cause", lambda: "raised by demand" in cells(page, "services")[0][1])

    def test_it_shows_a_degraded_upstream_and_a_full_replay_set(self) -> None:
        with Gate(replay__max_entries="20", **TUNNEL) as gate:
            page = self.visit(gate)
            for _ in range(6):
                gate.dial("ssh")
            eventually("degraded", lambda: page.text("#state") == "Degraded")
            self.assertIn("ssh", page.text("#why"))
            eventually("an open circuit", lambda: "circuit open" in cells(page, "services")[1][4])
            self.assertEqual(page.run("return document.documentElement.dataset.state"), "strained")
            full = lambda: gate.status()["replay"]["now"] == 20  # noqa: E731
            with Crowd(gate.dial_quote):
                eventually("a full set", full)
            eventually("unhealthy", lambda: page.text("#state") == "Unhealthy")
            self.assertEqual(value(page, "Replay set"), "100 % full")
            checks = {row[0]: row[1] for row in cells(page, "checks")}
            self.assertEqual((checks["replay"], checks["upstreams"]), ("unhealthy", "degraded"))
            self.assertEqual(page.run("return document.documentElement.dataset.state"), "bad")
            self.assertEqual(page.attribute("[aria-label='Replay set, share of the cap']", "aria-valuenow"), "100")

    def test_it_shows_who_gives_the_quotes_and_what_is_wrong_with_whom_does_not(self) -> None:
        with Almanac() as almanac, Gate(**almanac.keys) as gate:
            page = self.visit(gate)
            self.assertFalse(page.run("return document.getElementById('provided').hidden"))
            given = lambda: cells(page, "services")[0][4]  # noqa: E731
            eventually("what it gives", lambda: given() == "almanac")
            eventually("its sayings", lambda: cells(page, "providers")[0][1:3] == ["regularly", "2\nof 100"])
            self.assertEqual(cells(page, "providers")[0][4], "none")
            almanac.fails = True
            eventually("a pause", lambda: cells(page, "providers")[0][1] == "pauses\nit failed too often")
            self.assertIn("it answers with status 503", cells(page, "providers")[0][4])
            self.assertEqual(page.text("#state"), "Degraded")
            eventually("its own sayings", lambda: given() == "its own sayings")
            self.assertEqual(page.complaints(), [])

    def test_it_recovers_after_a_restart(self) -> None:
        with Gate() as gate:
            page = self.visit(gate)
            with Crowd(gate.buy):
                eventually("grants", lambda: value(page, "Grants") != "0 /s")
            gate.stop()
            eventually("that it says so", lambda: page.text("#state") == "Disconnected")
            self.assertRegex(page.text("#why"), r"Nothing heard since \d\d:\d\d:\d\d")
            gate.restart()
            eventually("that it is back", lambda: page.text("#state") == "Serving" and is_live(page))
            self.assertEqual(number(cells(page, "services")[0][3].split("\n")[1]), 0)
            rates = page.run("return [...document.querySelectorAll('.value, td')].map((cell) => cell.innerText)")
            self.assertEqual([text for text in rates if "-" in text], [], "no rate is negative")
            self.assertNotIn("-", page.run("return document.querySelector('.figure .curve').getAttribute('d')"))

    def test_who_finds_no_place_asks_again_and_again(self) -> None:
        with Gate() as gate, Watchers(gate, 8):
            page = self.browser
            page.open(gate.page)
            eventually("figures all the same", lambda: page.text("#link") == "live, every 2 s")
            # A browser tells its console of the refusal, and of nothing else.
            self.assertEqual([text for text in page.complaints() if "503" not in text], [])
            first = page.text("#process")
            eventually("newer figures", lambda: page.text("#process") != first)

    def test_it_is_paused_and_left_by_keyboard(self) -> None:
        with Gate() as gate:
            page = self.visit(gate)
            page.press("\ue004")
            self.assertEqual(page.run("return document.activeElement.id"), "pause")
            page.press("\ue007")
            eventually("that it pauses", lambda: page.text("#link").startswith("paused"))
            self.assertEqual(page.text("#pause"), "Resume")
            page.press("\ue007")
            eventually("that it goes on", lambda: is_live(page))
            for _ in range(4):
                page.press("\ue004")
            self.assertEqual(page.run("return document.activeElement.innerText"), "healthz", "the last link")

    def test_a_paused_page_keeps_its_figures_and_knows_when_the_server_is_back(self) -> None:
        with Gate(**TUNNEL) as gate:
            page = self.visit(gate)
            page.press("\ue004")
            page.press("\ue007")
            eventually("that it pauses", lambda: page.text("#link").startswith("paused at "))
            kept = page.text("#process")
            gate.stop()
            eventually("that it says so", lambda: page.text("#link").endswith(", disconnected"))
            self.assertEqual(page.text("#state"), "Disconnected")
            self.assertRegex(page.text("#why"), r"those of \d\d:\d\d:\d\d; trying")
            gate.restart()
            eventually("that it is back", lambda: page.text("#state") == "Serving")
            self.assertRegex(page.text("#link"), r"^paused at \d\d:\d\d:\d\d$")
            self.assertEqual(page.run("return document.documentElement.dataset.state"), "good")
            self.assertEqual(page.run("return document.title"), "Serving \u00b7 Hash of Wisdom")
            for _ in range(6):
                gate.dial("ssh")
            eventually("that it is not well", lambda: page.text("#state") == "Degraded")
            self.assertEqual(page.text("#process"), kept, "paused is paused")
            page.press("\ue007")
            eventually("that it goes on", lambda: is_live(page) and page.text("#process") != kept)

    def test_figures_are_of_when_they_were_heard_whenever_it_is_paused(self) -> None:
        with Gate() as gate:
            page = self.visit(gate)
            gate.stop()
            eventually("that it says so", lambda: page.text("#state") == "Disconnected")
            page.press("\ue004")
            page.press("\ue007")
            eventually("that it pauses", lambda: page.text("#link").startswith("paused"))
            self.assertRegex(page.text("#why"), r"heard since (\S+)\. The figures are those of \1; trying")

    def test_it_can_be_heard(self) -> None:
        with Gate(**TUNNEL) as gate:
            nodes = self.visit(gate).accessible()
            said = {(node["role"], node["name"]) for node in nodes}
            self.assertIn(("heading", "Serving"), said)
            for caption in ("Services", "Refusals by reason", "Checks"):
                self.assertIn(("table", caption), said)
            charts = [name for role, name in said if role == "image"]
            self.assertEqual(len(charts), 5, said)
            self.assertTrue(all(re.search(r"last (1 min|\d min \d+ s): now .+, highest ", name) for name in charts), charts)
            self.assertIn(("rowheader", "ssh tunnel"), {(role, " ".join(name.split())) for role, name in said})
            unnamed = [node for node in nodes if node["role"] in ("button", "link", "image", "table", "meter") and not node["name"]]
            self.assertEqual(unnamed, [])

    def test_nothing_is_wider_than_a_phone(self) -> None:
        with Gate(**TUNNEL) as gate:
            for width in (320, 390, 768):
                with Browser(width=width, height=800, dark=width == 390) as phone:
                    phone.open(gate.page)
                    eventually("figures", lambda: is_live(phone))
                    wide = phone.run("return document.documentElement.scrollWidth")
                    self.assertLessEqual(wide, width)
                    if width == 390:
                        paper = phone.run("return getComputedStyle(document.documentElement).backgroundColor")
                        self.assertEqual(paper, "rgb(19, 23, 22)", "dark where dark is wanted")


class Watchers:
    """Streams that somebody else watches."""

    def __init__(self, gate: Gate, count: int) -> None:
        host, port = gate.admin.rsplit(":", 1)
        self.streams = [socket.create_connection((host, int(port)), 10) for _ in range(count)]
        for stream in self.streams:
            stream.sendall(b"GET /status/stream HTTP/1.1\r\nHost: localhost\r\n\r\n")
            assert stream.recv(4096).startswith(b"HTTP/1.1 200"), "a place"
        self.readers = [threading.Thread(target=self._read, args=(stream,)) for stream in self.streams]
        for reader in self.readers:
            reader.start()

    def __enter__(self) -> Watchers:
        return self

    def __exit__(self, *_: Any) -> None:
        for stream in self.streams:
            stream.shutdown(socket.SHUT_RDWR)
        for reader in self.readers:
            reader.join()
        for stream in self.streams:
            stream.close()

    @staticmethod
    def _read(stream: socket.socket) -> None:
        stream.settimeout(None)
        while stream.recv(65536):
            pass


if __name__ == "__main__":
    unittest.main()
