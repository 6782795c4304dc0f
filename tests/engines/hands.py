"""Hands of a reader in two engines that are not Chromium: stock Firefox, and WebKit for GTK.

Both are driven by their makers' own protocols, so that what is tried is what readers have. A hand
can open a page, press keys, press on words, and ask the page; a journey needs nothing more.
"""

from __future__ import annotations

import glob
import os
import shutil
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any, Protocol

PATIENCE, STEP = 15.0, 0.05
"""Seconds that a page may take to come to what is waited for, and between two looks."""

TAB, SPACE, ENTER, DOWN = "\ue004", " ", "\ue007", "\ue015"
"""Keys by their WebDriver names."""

OF_SHOWN = """
const [selector, words] = arguments;
const shown = (one) => one.getClientRects().length > 0 && one.textContent.includes(words);
const [first] = [...document.querySelectorAll(selector)].filter(shown);
first?.scrollIntoView({ block: "center" });
return first;
"""
"""The driver of WebKit takes what is just below its window for seen, and then cannot press it."""


class Hand(Protocol):
    """What every engine offers."""

    name: str

    def open(self, address: str) -> None:
        """Open an address and wait until it is loaded."""

    def press(self, *keys: str) -> None:
        """Press keys one after the other, where the focus is."""

    def ask(self, script: str, *given: Any) -> Any:
        """What a script on the page answers; it ends in ``return``."""

    def touch(self, selector: str, words: str = "") -> None:
        """Press with the pointer on the first shown element that holds these words."""

    def errors(self) -> list[str]:
        """What the page's scripts and policies complained of, where the engine tells."""


def wait(hand: Hand, script: str, *given: Any, patience: float = PATIENCE) -> Any:
    """Ask until the answer is true, and give it."""
    end = time.monotonic() + patience
    while not (answer := hand.ask(script, *given)):
        if time.monotonic() > end:
            raise AssertionError(f"{hand.name} waited in vain for: {script} {given}")
        time.sleep(STEP)
    return answer


class Firefox:
    """Stock Firefox, through Marionette."""

    name = "Firefox"

    def __init__(self, marionette: Any) -> None:
        self.driver = marionette

    def open(self, address: str) -> None:
        self.driver.navigate(address)

    def press(self, *keys: str) -> None:
        for key in keys:
            self.driver.actions.sequence("key", "keyboard").key_down(key).key_up(key).perform()

    def ask(self, script: str, *given: Any) -> Any:
        return self.driver.execute_script(script, script_args=list(given), sandbox=None)

    def touch(self, selector: str, words: str = "") -> None:
        self.ask(OF_SHOWN, selector, words).click()

    def errors(self) -> list[str]:
        with self.driver.using_context("chrome"):
            told: list[str] = self.driver.execute_script(
                """
                const own = (one) => one instanceof Ci.nsIScriptError &&
                  /^(http:\\/\\/(127|localhost)|file:)/.test(one.sourceName) &&
                  !(one.flags & Ci.nsIScriptError.warningFlag);
                const found = Services.console.getMessageArray().filter(own);
                Services.console.reset();
                return found.map((one) => `${one.errorMessage} (${one.sourceName})`);
                """
            )
        return told


class WebKit:
    """WebKit for GTK, through its own driver."""

    name = "WebKit"

    def __init__(self, driver: Any) -> None:
        self.driver = driver

    def open(self, address: str) -> None:
        self.driver.get(address)

    def press(self, *keys: str) -> None:
        from selenium.webdriver import ActionChains

        for key in keys:
            ActionChains(self.driver, duration=20).send_keys(key).perform()

    def ask(self, script: str, *given: Any) -> Any:
        return self.driver.execute_script(script, *given)

    def touch(self, selector: str, words: str = "") -> None:
        self.ask(OF_SHOWN, selector, words).click()

    def errors(self) -> list[str]:
        return []  # this driver does not tell; Firefox and Chromium do


@contextmanager
def firefox() -> Iterator[Firefox]:
    """A Firefox with an empty profile, which ends with the test."""
    from marionette_driver.marionette import Marionette

    driver = Marionette(
        bin=shutil.which("firefox-esr") or shutil.which("firefox"),
        headless=True,
        gecko_log=os.devnull,
        app_args=["-remote-allow-system-access"],
    )
    driver.start_session()
    try:
        yield Firefox(driver)
    finally:
        driver.cleanup()


@contextmanager
def webkit() -> Iterator[WebKit]:
    """A window of WebKit on a screen of its own."""
    from selenium import webdriver
    from selenium.webdriver.webkitgtk.options import Options
    from selenium.webdriver.webkitgtk.service import Service

    with screen() as display:
        options = Options()
        options.binary_location = mini_browser()
        options.add_argument("--automation")
        service = Service(shutil.which("WebKitWebDriver"), env={**os.environ, "DISPLAY": display})
        driver = webdriver.WebKitGTK(options=options, service=service)
        try:
            yield WebKit(driver)
        finally:
            driver.quit()


@contextmanager
def screen() -> Iterator[str]:
    """The name of a screen that nobody sees."""
    command = ["Xvfb", "-displayfd", "1", "-screen", "0", "1280x1000x24", "-nolisten", "tcp"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL) as shown:
        try:
            said = shown.stdout.readline() if shown.stdout else b""
            yield f":{said.decode().strip()}"
        finally:
            shown.terminate()


def mini_browser() -> str:
    """Where WebKit's own small browser stands."""
    places = ("/usr/lib/*/webkit2gtk-4.*/MiniBrowser", "/usr/libexec/webkit2gtk-4.*/MiniBrowser")
    return next((found for place in places for found in glob.glob(place)), "")


def missing() -> dict[str, str]:
    """Engines that are not here, each with what would bring it."""
    lacks = {}
    if not (shutil.which("firefox-esr") or shutil.which("firefox")):
        lacks["firefox"] = "Firefox was not found. Install firefox or firefox-esr."
    if not (shutil.which("WebKitWebDriver") and mini_browser() and shutil.which("Xvfb")):
        lacks["webkit"] = "WebKit was not found. Install webkit2gtk-driver and xvfb."
    return lacks


ENGINES: dict[str, Callable[[], Any]] = {"firefox": firefox, "webkit": webkit}
