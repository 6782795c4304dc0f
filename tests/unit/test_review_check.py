"""What a page may say of those who read it, and the files that the check holds it to."""

import pytest
from unit.reviewing import FIRST, read_by, review_words

from helpers.document.composing import page
from helpers.document.text import readable
from helpers.statements.known import Known

APPLES = "en/apples/page.md"
CARD = {"an apple falls from the tree": "yes", "Wait until no more apples fall.": "yes"}
RED = "Of the apples counted, 1 in 4 is red."


@pytest.fixture
def reviewed(orchard):
    """An orchard that says what is read first, with one page that says that it was reviewed."""
    orchard.write("reviews/first.yaml", FIRST)
    orchard.change(APPLES, "  by:\n  on:", "  by: A Gardener\n  on: 1 March 2026")
    return orchard


def known(orchard):
    return Known(orchard.library)


def test_a_page_that_nobody_read_may_not_say_that_it_was_reviewed(reviewed):
    says = "No file of content/reviews/people is of 'A Gardener'. Take theirs in first."
    assert reviewed.says() == [f"content/{APPLES}:1: {says}"]


def test_a_page_of_which_something_that_matters_was_not_read_may_not_say_so(reviewed):
    read_by(reviewed, known(reviewed), "A Gardener", CARD)
    (says,) = reviewed.says()
    assert "of what matters most on it 1 were not read" in says
    assert "The first: content/en/apples/page.md:" in says


def test_a_page_of_which_somebody_doubts_what_matters_may_not_say_so(reviewed):
    read_by(reviewed, known(reviewed), "A Gardener", CARD | {RED: "yes"})
    assert reviewed.says() == []
    read_by(reviewed, known(reviewed), "Another Gardener", {RED: "not-sure"})
    assert len(reviewed.says()) == 1


def test_a_sentence_that_changed_takes_the_word_reviewed_back(reviewed):
    read_by(reviewed, known(reviewed), "A Gardener", CARD | {RED: "yes"})
    reviewed.change(APPLES, "1 in 4 is red", "1 in 4 looks red")
    assert len(reviewed.says()) == 1


@pytest.mark.parametrize(
    ("old", "new", "what"),
    [
        ("falling-apples", "falling-stones", "card"),
        ("apple-share", "stone-share", "fact"),
    ],
)
def test_a_step_that_leads_nowhere_is_named(orchard, old, new, what):
    orchard.write("reviews/first.yaml", FIRST.replace(old, new))
    line = FIRST[: FIRST.index(old)].count("\n") + 1
    says = f"No {what} is called '{new}'. Check the name."
    assert orchard.says() == [f"content/reviews/first.yaml:{line}: {says}"]


def test_a_step_that_names_nothing_is_named(orchard):
    orchard.write("reviews/first.yaml", "steps:\n  none:\n    say: |\n      Nothing.\n")
    assert "This step names nothing." in orchard.says()[0]


def test_an_empty_folder_of_readers_is_well(orchard):
    (orchard.root / "content" / "reviews" / "people").mkdir(parents=True)
    assert orchard.says() == []


def test_what_is_no_file_of_a_reader_is_named(orchard):
    orchard.write("reviews/people/notes.txt", "apples")
    assert orchard.says() == [
        "content/reviews/people/notes.txt:1: Nothing reads this. Did you mean 'notes.yaml'?"
    ]


def test_a_name_with_signs_that_mean_something_on_a_page_is_refused(orchard):
    path = read_by(orchard, known(orchard), "A Gardener", {RED: "yes"})
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace("  A Gardener", "  [A](https://example.org)"), encoding="utf-8")
    assert "which has no place in a name" in orchard.says()[0]


def test_a_page_says_nothing_of_readers_where_nobody_read_it(orchard):
    orchard.write("reviews/first.yaml", FIRST)
    about = [one for one in page(orchard.library, "apples").sections if one.kind == "about"]
    assert "Words for no-reviewer" in readable(about[0].blocks)
    assert "Gardener" not in readable(about[0].blocks)


def test_a_page_says_how_much_of_it_was_read_and_by_whom(orchard):
    orchard.write("reviews/first.yaml", FIRST)
    orchard.write("en/review.yaml", review_words())
    read_by(orchard, known(orchard), "A Gardener", {RED: "yes", "Nobody knows why.": "no"})
    about = [one for one in page(orchard.library, "apples").sections if one.kind == "about"]
    says = "2 of 19 read by A Gardener (gardener); of 3 that matter most 1."
    assert says in readable(about[0].blocks)
    assert orchard.says() == []
