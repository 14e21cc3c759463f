"""A real browser, driven by WebDriver (W3C) over HTTP: chromedriver of the package chromium-driver, and the standard library.

Owns the processes and the few commands that the tests of the status page need.
"""

from __future__ import annotations

import base64
import json
import pathlib
import shutil
import subprocess
import tempfile
import time
import urllib.error
import urllib.request
from typing import Any, Callable

PATIENCE_SECONDS = 30.0
PAUSE_SECONDS = 0.05
ELEMENT = "element-6066-11e4-a52e-4f735466cecf"


def eventually(what: str, look: Callable[[], Any], patience: float = PATIENCE_SECONDS) -> Any:
    """What `look` says once it says something; a browser and a server have their own time."""
    deadline = time.monotonic() + patience
    while True:
        found = look()
        if found:
            return found
        if time.monotonic() > deadline:
            raise AssertionError(f"it never came: {what}; last seen: {found!r}")
        time.sleep(PAUSE_SECONDS)


class Browser:
    """Chromium without a screen. Use it as a context: its end is the end of its processes."""

    def __init__(self, width: int = 1280, height: int = 900, scale: float = 1.0, dark: bool = False) -> None:
        self.home = tempfile.mkdtemp(prefix="wisdom-page-")
        self.driver = subprocess.Popen(
            ["chromedriver", "--port=0"], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, cwd=self.home
        )
        try:
            self.url = f"http://127.0.0.1:{self._port()}"
            self.session = self._begin(width, height, scale)
            self._cdp("Emulation.setEmulatedMedia", features=[
                {"name": "prefers-color-scheme", "value": "dark" if dark else "light"},
                {"name": "prefers-reduced-motion", "value": "reduce"},
            ])  # fmt: skip
        except BaseException:
            self.close()
            raise

    def __enter__(self) -> Browser:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        if hasattr(self, "session"):
            try:
                self._ask("DELETE", "")
            except (OSError, AssertionError):
                pass  # it is ended below in any case
        self.driver.terminate()
        self.driver.wait(PATIENCE_SECONDS)
        if self.driver.stdout:
            self.driver.stdout.close()
        shutil.rmtree(self.home, ignore_errors=True)

    def open(self, url: str) -> None:
        self._ask("POST", "/url", url=url)

    def text(self, css: str) -> str:
        return str(self.run("return document.querySelector(arguments[0])?.innerText ?? ''", css))

    def attribute(self, css: str, name: str) -> str | None:
        return self.run("return document.querySelector(arguments[0])?.getAttribute(arguments[1])", css, name)

    def run(self, script: str, *arguments: Any) -> Any:
        return self._ask("POST", "/execute/sync", script=script, args=list(arguments))

    def press(self, key: str) -> None:
        actions = [{"type": "keyDown", "value": key}, {"type": "keyUp", "value": key}]
        self._ask("POST", "/actions", actions=[{"type": "key", "id": "keyboard", "actions": actions}])

    def complaints(self) -> list[str]:
        """What the console got since it was asked last, from information upwards."""
        entries = self._ask("POST", "/se/log", type="browser")
        return [f"{entry['level']}: {entry['message']}" for entry in entries]

    def shot(self, path: pathlib.Path, whole: bool = True) -> None:
        """A picture of the page, as long as it is."""
        metrics = self._cdp("Page.getLayoutMetrics")["cssContentSize"]
        clip = {"x": 0, "y": 0, "width": metrics["width"], "height": metrics["height"], "scale": 1}
        options = {"captureBeyondViewport": True, "clip": clip} if whole else {}
        path.write_bytes(base64.b64decode(self._cdp("Page.captureScreenshot", format="png", **options)["data"]))

    def accessible(self) -> list[dict[str, Any]]:
        """What a screen reader is told: role and name of each node that it is not kept from."""
        self._cdp("Accessibility.enable")
        nodes = self._cdp("Accessibility.getFullAXTree")["nodes"]
        value = lambda node, key: node.get(key, {}).get("value", "")  # noqa: E731
        return [{"role": value(node, "role"), "name": value(node, "name")} for node in nodes if not node["ignored"]]

    def _port(self) -> int:
        assert self.driver.stdout
        for line in self.driver.stdout:
            if "started successfully on port " in line:
                return int(line.rsplit("on port ", 1)[1].strip(". \n"))
        raise AssertionError("chromedriver ended before it listened")

    def _begin(self, width: int, height: int, scale: float) -> str:
        # A container gives no user name spaces to make a sandbox of, and little of /dev/shm.
        arguments = [
            "--headless=new", "--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu", "--hide-scrollbars",
            f"--window-size={width},{height}", f"--user-data-dir={self.home}/profile",
        ]  # fmt: skip
        wanted = {
            "browserName": "chrome",
            "goog:chromeOptions": {"args": arguments},
            "goog:loggingPrefs": {"browser": "ALL"},
        }
        body = {"capabilities": {"alwaysMatch": wanted}}
        session = str(self._send("POST", "/session", body)["sessionId"])
        self.session = session
        self._cdp(
            "Emulation.setDeviceMetricsOverride", width=width, height=height, deviceScaleFactor=scale, mobile=width < 600
        )
        return session

    def _cdp(self, command: str, **parameters: Any) -> Any:
        return self._ask("POST", "/goog/cdp/execute", cmd=command, params=parameters)

    def _ask(self, method: str, path: str, **body: Any) -> Any:
        return self._send(method, f"/session/{self.session}{path}", body)

    def _send(self, method: str, path: str, body: dict[str, Any]) -> Any:
        data = json.dumps(body).encode() if method == "POST" else None
        request = urllib.request.Request(self.url + path, data, {"Content-Type": "application/json"}, method=method)
        try:
            with urllib.request.urlopen(request, timeout=PATIENCE_SECONDS) as answer:
                return json.load(answer)["value"]
        except urllib.error.HTTPError as error:
            raise AssertionError(f"{method} {path}: {error.read().decode(errors='replace')[:500]}") from None
