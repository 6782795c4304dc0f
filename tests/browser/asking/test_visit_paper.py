"""The sheet on paper: one page in large type, and nothing cut where it is longer."""

from io import BytesIO
from unicodedata import normalize

import pytest
from pypdf import PdfReader

from helpers.citing import bare
from helpers.library import Library
from helpers.parts.visit.widget import VisitWidget

REAL = Library().visit
LETTER, A4 = {"width": "8.5in", "height": "11in"}, {"format": "A4"}
OWN = {name: "a little more in the evening" for name in ("needs", "changed", "stops", "medicines")}


@pytest.fixture
def real(library):
    """The sheet as readers see it."""
    one = VisitWidget.of(REAL, library.catalogue, "real", lambda facts: [])
    yield one
    one.close()


def told(most, own):
    """An answer in every field: as many choices as are ticked at most, and own words."""
    count = {"one": 1, "figure": 1, "questions": 3}
    picked = {
        name: ["2026-05"] if f.kind == "month" else
        [one for one in f.choices if one != f.alone][: count.get(f.kind, most)]
        for name, f in REAL.fields.items() if not f.former
    }  # fmt: skip
    months = {
        f"{name}/since": [f"{one}/2026-03" for one in picked[name][:3]]
        for name, f in REAL.fields.items()
        if "since" in f.each
    }
    words = {**own, **{name: "82" for name, f in REAL.fields.items() if f.kind == "figure"}}
    all_picked = picked | months | {"changed/first": picked["changed"][:1]}
    return {name: {"picked": one, "words": words.get(name, "")} for name, one in all_picked.items()}


@pytest.fixture
def sheets(page, bare, real, tell):
    """Prints a sheet with these answers; gives its pages as Chromium prints them."""

    def printing(answers, **size):
        drawn = bare.draw(real)
        tell("visit", {"answers": answers})
        drawn.get_by_role("button", name="Print my sheet").click()
        size_of_type = "(sheet) => parseFloat(getComputedStyle(sheet).fontSize) * 0.75"
        points = page.locator(".als-paper article").evaluate(size_of_type)
        return PdfReader(BytesIO(page.pdf(**size))).pages, points

    return printing


def flat(text):
    """Without blanks, and without letters that a font draws as one."""
    return "".join(normalize("NFKC", text).split())


@pytest.mark.parametrize("size", [A4, LETTER], ids=["A4", "letter"])
def test_a_full_sheet_of_sensible_length_is_one_page_in_large_type(sheets, size):
    pages, points = sheets(told(4, OWN), **size)
    assert len(pages) == 1
    assert points >= 12


def test_a_short_sheet_has_the_largest_type(sheets):
    pages, points = sheets({"changed": {"picked": ["cramps"], "words": ""}}, **A4)
    assert (len(pages), round(points)) == (1, 18)


def test_a_longer_one_goes_on_and_nothing_is_cut(sheets):
    answers = told(30, dict.fromkeys(REAL.fields, "figs and plums and pears " * 9))
    pages, points = sheets(answers, **A4)
    text = flat(" ".join(page.extract_text() for page in pages))
    ticked = [
        bare(field.choices[one].say)
        for name, field in REAL.fields.items()
        for one in answers.get(name, {"picked": []})["picked"]
        if field.choices and not field.each
    ]
    said = [*ticked, *(one["words"].strip() for one in answers.values()), "May 2026"]
    assert len(pages) > 1
    assert points >= 14
    assert [one for one in said if flat(one) not in text] == []
