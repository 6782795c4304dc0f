"""Emergency numbers: as they are written, on paper, and as Python sees them."""

import pytest

from helpers.files import Problems, parse_yaml
from helpers.library import Library
from helpers.printed.numbers import numbers_as_html, numbers_as_text
from helpers.schema.emergency import Countries, EmergencyNumbers
from helpers.widgets.numbers import NumbersWidget

FRAME = Library().frame
CALLS = """\
countries:
  appleland:
    emergency: [000]
    crisis: 13 11 14
    facts: [pip]
  pearland:
    emergency: [112, 999]
    facts: [pip]
"""
NAMES = """\
countries:
  appleland:
    say: |
      Apples & <more>
    crisis: |
      Somebody listens.
  pearland:
    say: |
      Pearland
"""
NUMBERS = EmergencyNumbers.read(parse_yaml(CALLS, "calls"))
COUNTRIES = Countries.read(parse_yaml(NAMES, "names"))
CONTENT = NUMBERS, COUNTRIES, FRAME
PAPER = numbers_as_html(*CONTENT, lambda facts: [])
TEXT = numbers_as_text(*CONTENT, lambda facts: [])


def test_zeros_at_the_front_of_a_number_are_kept():
    assert NUMBERS.countries["appleland"].emergency == ("000",)


@pytest.mark.parametrize("written", ["call", "9-1-1", "+61 0", "1  2", "9" * 21])
def test_what_cannot_be_dialled_is_refused(written):
    with pytest.raises(Problems, match="is not a phone number"):
        EmergencyNumbers.read(parse_yaml(CALLS.replace("13 11 14", f'"{written}"'), "calls"))


@pytest.mark.parametrize("paper", [PAPER, TEXT], ids=["html", "text"])
def test_every_number_is_on_paper(paper):
    numbers = ("000", "13 11 14. Somebody listens.", f"112 {FRAME.numbers.either.flat} 999")
    assert all(number in paper for number in numbers)


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
    one = NumbersWidget.of(*CONTENT, "fruit", lambda facts: [])
    yield one
    one.close()


def test_the_country_that_a_reader_chooses_arrives_as_its_name(widget):
    widget.set_state({"country": "pearland"})
    assert widget.country == "pearland"


def test_a_widget_is_shown_with_its_printed_forms_beside_it(widget):
    data, _ = widget._repr_mimebundle_()
    assert (data["text/html"], data["text/plain"]) == (PAPER, TEXT)


def test_a_number_is_dialled_without_spaces(widget):
    assert widget.countries[0]["crisis"] == {"number": "13 11 14", "href": "tel:131114"}


def test_the_real_numbers_are_the_ones_that_every_page_prints_first():
    real, card = Library().emergency_numbers, Library().care
    then = card.cards[card.first].then
    names = ("united-states", "canada", "united-kingdom", "european-union")
    assert all(real.countries[name].emergency[0] in then for name in names)
