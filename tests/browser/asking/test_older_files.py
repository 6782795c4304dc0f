"""Files that earlier pages saved: what they tell is shown, and what is gone harms nothing."""

import pytest
from answers_files import as_file, record
from playwright.sync_api import expect

ENTRY = {"day": "2025-03-01", "kind": "plums", "what": "Old plums", "hinders": "a-ton", "note": ""}
MARKED = {"matters": {"taste": "a-lot", "sold-out": "a-lot"}, "open": ["gone"], "own": "And worms?"}
OLD = {
    "diary/a1": ENTRY,
    "clinic/news": {"picked": ["tree", "cellar"], "words": ""},
    "clinic/leaves": {"picked": ["much"], "words": ""},
    "clinic/bark": {"picked": ["mould"], "words": ""},
    "clinic/cellar": {"picked": ["much"], "words": ""},
    "decisions/the-pear": MARKED,
    "decisions/the-quince": MARKED,
    "sheet/fruit/basket/whose": "Mine",
    "sheet/fruit/basket/smell": "Sweet",
    "page/apples": True,
    "page/quinces": True,
    "quiz/apples/round": ["apple"],
    "garden/gate": {"open": True},
}
"""What pages of an earlier year kept: some of it no page of today knows."""


@pytest.fixture
def drawn(bare, answers, diary, clinic, decision, sheet):
    """Each of them, below what loads files."""
    for one in (answers, diary, clinic, decision, sheet):
        bare.draw(one)
    return bare.page


@pytest.fixture
def load(drawn, library):
    """Loads a file, and gives what is said of it."""

    def loading(content):
        field = drawn.get_by_label(library.catalogue.answers.load.flat)
        field.set_input_files({"name": "old.json", "mimeType": "", "buffer": content})
        return drawn.locator(".als-answers .als-said").last

    return loading


@pytest.fixture
def old(load):
    """The old file, loaded."""
    return load(as_file({name: record(value) for name, value in OLD.items()}))


def test_a_diary_from_before_is_shown_with_its_words(drawn, old):
    expect(drawn.locator(".als-diary li").first).to_contain_text("Old plums")


def test_a_clinic_sheet_from_before_is_shown_without_what_is_asked_no_more(drawn, old):
    sheet = drawn.locator(".als-clinic .als-sheet")
    expect(sheet).to_contain_text("Leaves: much redder")
    assert not {"Bark", "mould", "cellar"} & set(sheet.inner_text().replace(":", "").split())


def test_what_was_marked_in_a_decision_is_marked_still(drawn, old):
    part = drawn.locator(".als-decision")
    expect(part.locator(":checked")).to_have_count(1)
    expect(part.locator("textarea").first).to_have_value("And worms?")


def test_a_sheet_from_before_has_its_lines(drawn, old):
    expect(drawn.locator(".als-sheet").get_by_label("Whose fruit")).to_have_value("Mine")


def test_where_a_reader_was_counts_the_pages_that_are_there(drawn, old, library):
    words = library.catalogue.answers
    counts = drawn.locator(".als-answers .als-counts")
    expect(counts).to_contain_text(words.opened.flat.format(count=1))
    expect(counts).to_contain_text(words.tried.flat.format(count=1))


@pytest.mark.parametrize(
    ("content", "why"),
    [
        pytest.param(as_file({"diary/a1": {"value": 1}}), "damaged", id="a diary without a time"),
        pytest.param(as_file({"decisions/x": record(1, "noon")}), "damaged", id="an odd time"),
        pytest.param(as_file({}, version=0), "damaged", id="a version that never was"),
        pytest.param(b'{"diary": []}', "foreign", id="of another program"),
    ],
)
def test_a_damaged_or_foreign_file_is_refused_and_what_is_there_stays(
    drawn, load, old, library, content, why
):
    words = library.catalogue.answers
    said = load(content)
    expect(said).to_have_text(getattr(words, f"refused_{why}").flat + words.unharmed.flat)
    expect(drawn.locator(".als-diary li").first).to_contain_text("Old plums")
    expect(drawn.locator(".als-decision textarea").first).to_have_value("And worms?")


def test_values_of_another_shape_are_kept_and_never_shown(drawn, load, library):
    odd = {name: record([{"toString": 0}]) for name in OLD if not name.startswith("garden")}
    expect(load(as_file(odd))).to_contain_text(library.catalogue.answers.left_out.flat)
    for part in ("diary", "clinic", "decision"):
        expect(drawn.locator(f".als-{part} :checked")).to_have_count(0)
