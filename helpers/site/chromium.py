"""Where this machine keeps Chromium or Chrome."""

from __future__ import annotations

import os
import shutil

NAMES = (
    # Chromium without windows; a page opens in it with a third of the work
    "chromium-headless-shell",
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
    "chrome",
)
PLACES = (
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    r"C:\Program Files\Google\Chrome\Application\chrome.exe",
    r"C:\Program Files (x86)\Google\Chrome\Application\chrome.exe",
)

QUIET = (
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)
"""Switches with which Chromium asks nothing of the network by itself."""


def find_browser() -> str | None:
    """Look for Chromium or Chrome where people have it; the variable ``CHROMIUM`` goes first."""
    named = os.environ.get("CHROMIUM")
    usual = named or next(filter(None, map(shutil.which, (*NAMES, *PLACES))), None)
    return usual or shutil.which(playwrights_own())


def playwrights_own() -> str:
    """Where Playwright would keep its own Chromium, whether or not it is there."""
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        return playwright.chromium.executable_path


def switches() -> list[str]:
    """How Chromium is started; its sandbox refuses to work for root."""
    is_root = getattr(os, "geteuid", lambda: 1)() == 0
    return [*QUIET, *(["--no-sandbox"] if is_root else [])]
