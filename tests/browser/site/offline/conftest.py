"""Pages of fruit on a host of their own, opened once in a browser that was never there."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from browser.hosts import ACTIVE, Host, publish, until
from playwright.sync_api import Browser, BrowserContext, Page
from unit.orchard import Orchard


@pytest.fixture
def orchard(tmp_path: Path) -> Orchard:
    """The words of two pages of fruit, with a way to change them."""
    return Orchard(tmp_path)


@pytest.fixture
def host(orchard: Orchard, tmp_path: Path) -> Iterator[Host]:
    """The orchard's pages on a host."""
    publish(tmp_path / "web" / "fruit", orchard)
    host = Host(tmp_path / "web")
    host.opens()
    yield host
    host.closes()


@pytest.fixture
def context(chromium: Browser) -> Iterator[BrowserContext]:
    """A browser that was never there."""
    with chromium.new_context() as made:
        yield made


@pytest.fixture
def page(context: BrowserContext, host: Host) -> Page:
    """One page, opened once, with all that its browser keeps of the others."""
    page = context.new_page()
    page.goto(f"{host.home}apples.html")
    until(page, ACTIVE)
    return page
