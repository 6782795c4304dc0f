"""Sheets on paper: what Chromium prints of a page, by its words and the number of its sheets."""

from __future__ import annotations

import os
import re
from datetime import date
from importlib.util import find_spec

import pytest
from pypdf import PdfReader

from helpers.citing import bare
from helpers.document.sentences import filled
from helpers.library import Library
from helpers.parts.numbers.printed import both
from helpers.site.conforming import breaches
from helpers.site.printing import HANDED_OUT, Press

pytestmark = pytest.mark.browser

DAY = date(2026, 12, 1)
COUNTRIES = list(both(Library().emergency_numbers, Library().countries))


@pytest.fixture(scope="module")
def press(chromium, tmp_path_factory):
    """The press, once for these sheets."""
    return Press(Library(), chromium, tmp_path_factory.mktemp("press"), DAY)


@pytest.fixture(scope="module")
def printed(press, tmp_path_factory):
    """A page with everything: cards, a list, questions, charts and hard numbers."""
    return press.page("living-with-als", tmp_path_factory.mktemp("paper") / "living.pdf")


@pytest.fixture(scope="module")
def living(printed):
    """The same page, read."""
    return PdfReader(printed)


@pytest.fixture(scope="module")
def sheets(living):
    """The words of each sheet, without its number."""
    texts = [" ".join(sheet.extract_text().split()) for sheet in living.pages]
    return [words.removeprefix(f"{n} / {len(texts)} ") for n, words in enumerate(texts, 1)]


@pytest.fixture(scope="module")
def helped(press, tmp_path_factory):
    """The words of each sheet of the page with the guide."""
    return _words(press.page("when-to-get-help", tmp_path_factory.mktemp("help") / "help.pdf"))


@pytest.fixture(scope="module")
def handed(press, tmp_path_factory):
    """The words of each sheet of the guide to hand out."""
    return _words(press.handed_out("guide", tmp_path_factory.mktemp("guide") / "guide.pdf"))


def _words(path):
    return [" ".join(sheet.extract_text().split()) for sheet in PdfReader(path).pages]


def test_the_file_says_its_language_and_what_is_a_heading(living):
    root = living.trailer["/Root"]
    assert root["/Lang"] == "en"
    assert root["/MarkInfo"]["/Marked"]
    assert "/StructTreeRoot" in root
    assert living.metadata.title == "Living with ALS"
    assert living.outline


@pytest.fixture(scope="module")
def judge():
    """What a judge from outside finds against PDF/UA; where CI asks for everything, it is here."""
    if not find_spec("page"):
        says = "page-validation is not here: it has no wheel for this machine and this Python."
        (pytest.fail if os.environ.get("CI") == "true" else pytest.skip)(says)
    return breaches


def test_a_judge_from_outside_finds_a_page_to_be_pdf_ua(judge, printed, living):
    assert judge(printed) == {}
    assert living.xmp_metadata.dc_title == {"x-default": "Living with ALS"}


@pytest.mark.parametrize("kind", HANDED_OUT.values())
def test_a_judge_from_outside_finds_what_is_handed_out_to_be_pdf_ua(judge, press, tmp_path, kind):
    assert judge(press.handed_out(kind, tmp_path / "sheet.pdf")) == {}


@pytest.mark.slow
def test_a_judge_from_outside_finds_all_pages_in_one_file_to_be_pdf_ua(judge, bound):
    assert judge(bound) == {}


def test_a_sheet_with_a_fault_does_not_say_that_it_is_pdf_ua(judge, press, tmp_path):
    styles = press.folder / "paper.css"
    before = styles.read_text(encoding="utf-8")
    # what a style sheet adds is read by no screen reader
    styles.write_text(before + "p::after { content: 'and pears' }", encoding="utf-8")
    found = judge(press.handed_out("diary", tmp_path / "diary.pdf"))
    styles.write_text(before, encoding="utf-8")
    assert "PDFUA1-CONTENT-TAGGING-001" in found
    assert "PDFUA1-ID-PART-001" in found


def test_a_link_is_called_by_its_own_words(living):
    names = {
        link.get_object()["/Contents"]
        for sheet in living.pages
        for link in sheet.get("/Annots", ())
    }
    assert "Call 112" in names or "112" in names, sorted(names)[:30]
    assert any(re.fullmatch(r"\[[\d, -]+\].*", name) for name in names), sorted(names)[:30]


def test_a_page_fits_on_a_few_sheets(sheets):
    assert 10 <= len(sheets) <= 24


def test_whom_to_call_in_an_emergency_is_on_the_first_sheet(sheets):
    assert "call the emergency number now for gasping" in " ".join(sheets[0].split())
    assert "112" in sheets[0]


def test_answers_begin_on_a_sheet_of_their_own_after_the_page(sheets):
    (answers,) = [n for n, words in enumerate(sheets) if words.startswith("Answers, and why")]
    before = " ".join(sheets[:answers])
    first = next(iter(Library().quiz("living-with-als").questions.values()))
    assert bare(first.ask).split("?")[0] in before
    assert "About this page" in before
    assert "What fits:" not in before


def test_hard_numbers_stand_on_the_last_sheets_alone(sheets):
    (behind,) = [n for n, words in enumerate(sheets) if words.startswith("To read only if you")]
    hard = re.compile("76 in 100|lived to 76|half and twice the time")
    assert not hard.search(" ".join(sheets[:behind]))
    assert len(hard.findall(" ".join(sheets[behind:]))) == 3


def test_no_heading_ends_a_sheet(living, sheets):
    headings = {one.title for one in _flat(living.outline)}
    assert headings
    # where hard numbers are left out, a line that is no heading names what stands at the end
    named = Library().catalogue.paper.behind.flat
    ends = [words for words in sheets for title in headings if words.endswith(title)]
    assert not [
        one for one in ends if not any(one.endswith(filled(named, what=t)) for t in headings)
    ]


def test_the_numbers_to_call_are_seen_at_one_glance(helped):
    rows = [f"{says.say.flat} {numbers.emergency[0]}" for _, numbers, says in COUNTRIES]
    assert max(sum(row in sheet for row in rows) for sheet in helped) == len(rows)


def test_a_card_is_on_the_sheet_of_the_words_that_lead_to_it(helped):
    (leading,) = [sheet for sheet in helped if "Can wait for a planned visit" in sheet]
    assert "Plan a visit with your doctor for:" in leading


def test_what_to_do_in_choking_is_on_one_sheet_however_it_is_printed(helped, handed):
    for sheets in (helped, handed):
        first = [sheet for sheet in sheets if "1. Have someone call the emergency number" in sheet]
        assert first
        assert all("start CPR if the person stops responding" in sheet for sheet in first)


def test_lists_to_hand_out_begin_on_a_sheet_each(press, tmp_path):
    reader = PdfReader(press.handed_out("checklist", tmp_path / "lists.pdf"))
    assert len(reader.pages) > len(list(press.parts("checklist")))
    assert "Call your emergency number now" in reader.pages[0].extract_text()
    assert "\u2610" in reader.pages[1].extract_text()


def test_a_sheet_that_stands_alone_begins_below_the_emergency_card(press, tmp_path):
    reader = PdfReader(press.handed_out("visit", tmp_path / "visit.pdf"))
    first = " ".join(reader.pages[0].extract_text().split())
    card, title = first.index("Call your emergency number now"), first.index("My visit sheet")
    assert card < first.index("If you read it after 23 May 2027") < title


@pytest.fixture(scope="module")
def bound(press, tmp_path_factory):
    """All pages in one file."""
    return press.series(tmp_path_factory.mktemp("series") / "all.pdf")


@pytest.fixture(scope="module")
def series(bound):
    """The same file, read."""
    return PdfReader(bound)


@pytest.mark.slow
def test_the_contents_say_on_which_sheet_each_page_begins(series):
    words = " ".join(series.pages[0].extract_text().split())
    topics = list(Library().series.topics)
    for topic in topics:
        title = Library().manuscript(topic).title
        begins = int(re.search(rf"{re.escape(title)} page (\d+)", words)[1])
        sheet = " ".join(series.pages[begins - 1].extract_text().split())
        assert sheet.startswith(f"{begins} / {len(series.pages)} {title}")


@pytest.mark.slow
def test_each_bookmark_of_the_series_is_said_once(series):
    titles = [one.title for one in _flat(series.outline)]
    assert {Library().manuscript(topic).title for topic in Library().series.topics} <= set(titles)
    assert not [title for title in titles if title[: len(title) // 2] * 2 == title]


@pytest.mark.slow
def test_each_picture_has_its_words_and_stands_in_no_other_picture(series):
    figures = list(_figures(series.trailer["/Root"]["/StructTreeRoot"]))
    assert len(figures) > 15
    assert [is_inside for is_inside, _ in figures if is_inside] == []
    assert [words for _, words in figures if not words] == []


def test_what_was_there_stays_whole_where_printing_fails(press, tmp_path, monkeypatch):
    there = tmp_path / "visit.pdf"
    there.write_bytes(b"an older sheet")
    monkeypatch.setattr("helpers.site.printing.mend_bookmarks", _fails)
    with pytest.raises(OSError, match="a full disk"):
        press.handed_out("visit", there)
    assert there.read_bytes() == b"an older sheet"
    assert list(tmp_path.iterdir()) == [there]


def _fails(path):
    assert path.exists()
    raise OSError("a full disk")


def _figures(top):
    """Every picture in the structure of a file: whether it stands in another, and its words."""
    waiting = [(top.get_object(), False)]
    while waiting:
        one, inside = waiting.pop()
        is_figure = one.get("/S") == "/Figure"
        if is_figure:
            yield inside, one.get("/Alt")
        below = one.get("/K", [])
        for part in below if isinstance(below, list) else [below]:
            part = part.get_object()
            if hasattr(part, "get"):
                waiting.append((part, inside or is_figure))


def _flat(outline):
    for one in outline:
        yield from _flat(one) if isinstance(one, list) else [one]
