"""The guide as it opens, and a hand with one switch."""

from __future__ import annotations

import pytest
from playwright.sync_api import Locator, Page

from helpers.parts.guide.widget import GuideWidget

from ...conftest import Bare
from .hand import Keys


@pytest.fixture
def drawn(bare: Bare, guide: GuideWidget) -> Locator:
    """The guide as it opens."""
    return bare.draw(guide)


@pytest.fixture
def keys(page: Page) -> Keys:
    """Tab and Space, counted."""
    return Keys(page)
