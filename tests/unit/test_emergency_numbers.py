"""Emergency numbers: as they are written, on paper, and as Python sees them."""

import re

import pytest

from helpers.citing import Reference
from helpers.document.outputs import as_output
from helpers.files import Problems, parse_yaml
from helpers.library import Library
from helpers.parts.numbers.printed import numbers_as_text, numbers_blocks
from helpers.parts.numbers.widget import NumbersWidget
from helpers.schema.emergency import Countries, EmergencyNumbers

FRAME = Library().catalogue
CALLS = """\
countries:
  appleland:
    emergency: [000]
    emergency-text: 0423 677
    crisis: 13 11 14
    crisis-text: 0477 13 11
    crisis-chat: apples.example.org
    advice: 811
    facts: [pip]
  pearland:
    emergency: [112, 999]
    facts: [pip]
"""
NAMES = """\
in-crisis: |
  Call the line first [@pit].
countries:
  appleland:
    say: |
      Apples & <more>
    crisis: |
      Somebody listens.
    crisis-text: |
      Somebody reads & writes.
    without-speech: |
      Register first.
    advice: |
      Ask a gardener.
  pearland:
    say: |
      Pearland
"""
NUMBERS = EmergencyNumbers.read(parse_yaml(CALLS, "calls"))
COUNTRIES = Countries.read(parse_yaml(NAMES, "names"))
CONTENT = NUMBERS, COUNTRIES, FRAME
BOOKS = {
    name: Reference(name, name, f"The {name}", f"https://x.org/{name}") for name in ("pip", "pit")
}


def lookup(facts):
    """One book behind each fact."""
    return [BOOKS[name] for name in facts]


PAPER = as_output(numbers_blocks(*CONTENT, lookup))
TEXT = numbers_as_text(*CONTENT, lookup)
FLAT = " ".join(TEXT.split())


def test_zeros_at_the_front_of_a_number_are_kept():
    assert NUMBERS.countries["appleland"].emergency == ("000",)


@pytest.mark.parametrize("written", ["call", "9-1-1", "+61 0", "1  2", "9" * 21])
def test_what_cannot_be_dialled_is_refused(written):
    with pytest.raises(Problems, match="is not a phone number"):
        EmergencyNumbers.read(parse_yaml(CALLS.replace("13 11 14", f'"{written}"'), "calls"))


@pytest.mark.parametrize(
    "written", ["apples", "https://apples.org", "apples.org/chat", "APPLES.org"]
)
def test_what_is_not_the_name_of_a_site_is_refused(written):
    changed = parse_yaml(CALLS.replace("apples.example.org", f'"{written}"'), "calls")
    with pytest.raises(Problems, match="is not the name of a site"):
        EmergencyNumbers.read(changed)


def test_every_number_is_in_the_text():
    said = FRAME.numbers
    assert f"{said.emergency.flat}: 000 {said.crisis.flat}: Call 13 11 14. Text 0477 13 11." in FLAT
    assert "Chat at apples.example.org. Somebody listens. Somebody reads & writes." in FLAT
    assert f"{said.without_speech.flat}: Text 0423 677. Register first." in FLAT
    assert f"{said.advice.flat}: Call 811. Ask a gardener." in FLAT
    assert f"{said.emergency.flat}: 112 {said.either.flat} 999" in FLAT


@pytest.mark.parametrize(
    ("href", "says"),
    [
        ("tel:000", "000"),
        ("tel:131114", "Call 13 11 14"),
        ("sms:04771311", "Text 0477 13 11"),
        ("https://apples.example.org", "Chat at apples.example.org"),
        ("sms:0423677", "Text 0423 677"),
        ("tel:811", "Call 811"),
        ("tel:112", "112"),
        ("tel:999", "999"),
    ],
)
def test_every_number_on_paper_leads_where_it_says(href, says):
    assert re.search(rf'<a href="{href}">{says}</a>', PAPER)


def test_on_paper_no_number_is_led_to_that_is_not_seen():
    found = re.findall(r'<a href="(?:tel|sms):(\d+)">([^<]*)</a>', PAPER)
    assert len(found) == 7
    assert all(led == re.sub(r"\D", "", seen) for led, seen in found)


@pytest.mark.parametrize("paper", [PAPER, FLAT], ids=["html", "text"])
def test_what_holds_for_every_crisis_line_is_said_once_with_its_source(paper):
    assert paper.count("Call the line first. (") == 1
    assert "pit" in paper


@pytest.mark.parametrize("paper", [PAPER, TEXT], ids=["html", "text"])
def test_where_no_crisis_line_is_known_the_emergency_number_is_named(paper):
    assert paper.count(FRAME.numbers.no_crisis.flat) == 1


@pytest.mark.parametrize("paper", [PAPER, TEXT], ids=["html", "text"])
def test_the_way_to_find_another_number_comes_last(paper):
    assert paper.index("999") < paper.index(FRAME.numbers.find.flat.split(". ")[0])


def test_signs_that_mean_something_to_a_browser_are_printed_as_signs():
    assert "Apples &amp; &lt;more&gt;" in PAPER


def test_a_country_without_words_is_not_dropped_in_silence():
    few = Countries.read(parse_yaml(NAMES.split("  pearland")[0], "names"))
    with pytest.raises(LookupError, match="'pearland' has no words"):
        numbers_as_text(NUMBERS, few, FRAME, lambda facts: [])


@pytest.fixture
def widget():
    one = NumbersWidget.of(*CONTENT, "fruit", lookup)
    yield one
    one.close()


def test_the_country_that_a_reader_chooses_arrives_as_its_name(widget):
    widget.set_state({"country": "pearland"})
    assert widget.country == "pearland"


def test_a_widget_is_shown_with_its_printed_forms_beside_it(widget):
    data, _ = widget._repr_mimebundle_()
    assert (data["text/html"], data["text/plain"]) == (PAPER, TEXT)


def test_the_parts_of_a_country_come_in_the_order_of_need(widget):
    said = FRAME.numbers
    heads = [part["head"] for part in widget.countries[0]["parts"]]
    assert heads == [
        one.flat for one in (said.emergency, said.crisis, said.without_speech, said.advice)
    ]
    assert [part["head"] for part in widget.countries[1]["parts"]] == heads[:2]


def test_a_number_is_dialled_without_spaces(widget):
    call, text, chat = widget.countries[0]["parts"][1]["ways"]
    assert call == {"how": "Call {number}", "value": "13 11 14", "href": "tel:131114"}
    assert text == {"how": "Text {number}", "value": "0477 13 11", "href": "sms:04771311"}
    assert chat["href"] == "https://apples.example.org"


def test_the_page_says_first_which_number_is_for_what_and_where_that_comes_from(widget):
    apples, pears = widget.countries
    assert apples["parts"][1]["says"][0] == "Call the line first."
    assert [one["label"] for one in apples["sources"]] == ["pip", "pit"]
    assert pears["parts"][1]["says"] == [FRAME.numbers.no_crisis.flat]


def test_the_real_numbers_are_the_ones_that_every_page_prints_first():
    real, card = Library().emergency_numbers, Library().care
    first = card.cards[card.first].number
    names = ("united-states", "canada", "united-kingdom", "european-union")
    assert all(real.countries[name].emergency[0] in first for name in names)
