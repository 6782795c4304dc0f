"""A question on a bare page, with ways to find it and to press its buttons."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from browser.conftest import Bare
from playwright.sync_api import Locator

from helpers.library import Library
from helpers.parts.quiz.widget import QuizWidget


@pytest.fixture
def words(library: Library) -> dict[str, str]:
    """The words on the buttons."""
    catalogue: Any = library.catalogue  # each part adds its own
    return {name: says.flat for name, says in catalogue.quiz}


@pytest.fixture
def ask(bare: Bare, quiz: QuizWidget) -> Callable[..., Locator]:
    """Draws the quiz and finds one question; more words are for the drawing."""
    return lambda name, **given: bare.draw(quiz, **given).get_by_role("group", name=name)


@pytest.fixture
def press(words: dict[str, str]) -> Callable[[Locator, str], None]:
    """Presses a button by the name of its words."""
    return lambda question, name: question.get_by_role("button", name=words[name]).click()
