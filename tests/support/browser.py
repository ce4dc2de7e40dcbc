"""Headless Chromium, for tests that look at pages. Without it, or its driver, they skip and say why."""

from __future__ import annotations

import json
import shutil
from contextlib import contextmanager

import pytest

WIDTHS = (360, 1280)

_CONTRAST = """
const channel = c => (c /= 255) <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
const light = ([r, g, b]) => 0.2126 * channel(r) + 0.7152 * channel(g) + 0.0722 * channel(b);
const rgb = text => text.match(/[\\d.]+/g).map(Number);
const solid = text => { const [r, g, b, a] = rgb(text); return a === undefined || a === 1 ? [r, g, b] : null; };
const behind = element => {
  if (element instanceof SVGElement && element.previousElementSibling?.tagName === "rect")
    return solid(getComputedStyle(element.previousElementSibling).fill);
  for (let each = element; each; each = each.parentElement) {
    const color = solid(getComputedStyle(each).backgroundColor);
    if (color) return color;
  }
  return [255, 255, 255];
};
const found = [];
for (const element of document.querySelectorAll("body *")) {
  const own = [...element.childNodes].some(node => node.nodeType === 3 && node.data.trim());
  const box = element.getBoundingClientRect();
  if (!own || !box.width || element.tagName === "title") continue;
  const style = getComputedStyle(element);
  const front = rgb(element instanceof SVGElement ? style.fill : style.color);
  const [a, b] = [light(front), light(behind(element))].sort((x, y) => y - x);
  const ratio = (a + 0.05) / (b + 0.05);
  if (ratio < 4.5) found.push([element.tagName, element.textContent.slice(0, 40), ratio]);
}
return found;
"""


@contextmanager
def chromium(folder):
    """Start the browser with a new profile in `folder`. It finds no host but this machine, so nothing can be loaded from another."""
    selenium = pytest.importorskip("selenium", reason="selenium is not installed: pip install -e '.[browser]'")
    binary = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    driver = shutil.which("chromedriver")
    if not binary or not driver:
        pytest.skip("there is no Chromium with its driver: apt-get install chromium chromium-driver")
    from selenium import webdriver

    assert selenium
    options = webdriver.ChromeOptions()
    options.binary_location = binary
    for word in (
        "headless",
        "no-sandbox",
        "disable-gpu",
        "disable-dev-shm-usage",
        "disable-background-networking",
        "disable-component-update",
        "disable-sync",
        "no-first-run",
        "host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
        f"user-data-dir={folder}",
    ):
        options.add_argument(f"--{word}")
    options.set_capability("goog:loggingPrefs", {"browser": "ALL", "performance": "ALL"})
    found = webdriver.Chrome(options=options, service=webdriver.ChromeService(executable_path=driver))
    try:
        found.get("about:blank")  # the page of a new window asks for parts of itself
        yield Browser(found)
    finally:
        found.quit()


class Browser:
    """A browser with one page open, and what can be asked of it."""

    def __init__(self, driver):
        self._driver = driver

    def open(self, path, *, width=1280, scheme="light", media="screen"):
        """Open a file in a window of this width, with these preferences of its reader."""
        self._driver.get_log("browser"), self._driver.get_log("performance")
        size = {"width": width, "height": 800, "deviceScaleFactor": 1, "mobile": False}
        self._driver.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", size)
        wanted = {"media": media, "features": [{"name": "prefers-color-scheme", "value": scheme}]}
        self._driver.execute_cdp_cmd("Emulation.setEmulatedMedia", wanted)
        self._driver.get(path.as_uri())

    def visit(self, url):
        """Open an address of this machine."""
        self._driver.get(url)

    def text(self, selector):
        """Return the text of the first element that a selector finds; "" if there is none."""
        return self._driver.execute_script(
            "return document.querySelector(arguments[0])?.textContent ?? ''", selector
        ).strip()

    def click(self, selector):
        """Click on the first element that a selector finds."""
        self._driver.find_element("css selector", selector).click()

    @property
    def title(self):
        return self._driver.title

    def overflow(self):
        """Return by how many pixels the page is wider than its window."""
        return self._driver.execute_script(
            "return document.documentElement.scrollWidth - document.documentElement.clientWidth"
        )

    def low_contrast(self):
        """List the texts whose contrast is below AA, computed from the colors that the page really has."""
        return self._driver.execute_script(_CONTRAST)

    def complaints(self):
        """List what the console says."""
        return [entry["message"] for entry in self._driver.get_log("browser")]

    def requests(self):
        """List the addresses that were requested since the page was opened."""
        messages = [json.loads(entry["message"])["message"] for entry in self._driver.get_log("performance")]
        return [
            message["params"]["request"]["url"]
            for message in messages
            if message["method"] == "Network.requestWillBeSent"
        ]

    def count(self, selector):
        """Count the elements that a selector finds."""
        return self._driver.execute_script("return document.querySelectorAll(arguments[0]).length", selector)

    def screenshot(self, path):
        """Save the whole page as a picture."""
        import base64

        size = self._driver.execute_cdp_cmd("Page.getLayoutMetrics", {})["cssContentSize"]
        clip = {"x": 0, "y": 0, "width": size["width"], "height": size["height"], "scale": 1}
        shot = self._driver.execute_cdp_cmd("Page.captureScreenshot", {"captureBeyondViewport": True, "clip": clip})
        path.write_bytes(base64.b64decode(shot["data"]))
