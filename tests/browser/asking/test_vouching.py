"""No sentence says more than the page can know: not after printing, not after downloading."""

import pytest
from playwright.sync_api import expect


@pytest.fixture
def press(bare, checklist, clipboard):
    """Presses a button of a list; gives the place of its sentences."""
    drawn = bare.draw(checklist)
    clipboard()

    def pressed(name):
        drawn.get_by_role("button", name=f"{name},").click()
        return drawn.locator(".als-said")

    return pressed


def words(library, part):
    return getattr(library.catalogue, part)


def test_what_was_said_of_copying_does_not_stay_after_printing(press, library):
    expect(press("Copy")).to_contain_text(words(library, "checklist").copied.flat)
    expect(press("Print")).to_be_empty()


@pytest.mark.parametrize(
    "part", ["checklist", "feedback", "answers", "visit", "clinic", "diary", "guide"]
)
def test_a_file_is_being_saved_and_nobody_says_that_it_is(library, part):
    assert "Your browser is saving" in words(library, part).downloaded.flat
