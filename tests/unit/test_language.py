"""Days, months and counts as a language says them, and words that differ with a count."""

from datetime import date
from typing import ClassVar

import pytest

from helpers.files import Problems, parse_yaml
from helpers.language import categories, category, is_known, months, written
from helpers.schema.placeholders import Strings
from helpers.schema.plural import Plural

PEARS = "pears:\n  one: |\n    One pear\n  other: |\n    {count} pears\n"


class Basket(Strings):
    """Made-up words with a count."""

    PLACEHOLDERS: ClassVar = {"pears": ("count",)}

    pears: Plural


def read(text):
    return Basket.read(parse_yaml(text, "basket.yaml"))


def refused(text, model=Basket):
    with pytest.raises(Problems) as caught:
        model.read(parse_yaml(text, "basket.yaml"))
    return list(map(str, caught.value.found))


def test_a_day_is_written_as_it_is_read_aloud():
    assert written(date(2027, 3, 31), "en") == "31 March 2027"
    assert written(date(2027, 3, 31), "de") == "31 März 2027"


def test_months_are_twelve_and_in_order():
    assert months("en")[::11] == ["January", "December"]
    assert months("pl")[2] == "marzec"


def test_each_language_has_its_own_plurals():
    assert categories("en") == ("one", "other")
    assert categories("pl") == ("one", "few", "many", "other")
    assert [category(count, "pl") for count in (1, 2, 5)] == ["one", "few", "many"]


@pytest.mark.parametrize(
    ("code", "known"), [("en", True), ("pt-BR", True), ("pear", False), ("", False)]
)
def test_a_language_is_known_by_its_code(code, known):
    assert is_known(code) is known


@pytest.mark.parametrize(("count", "says"), [(0, "{count} pears"), (1, "One pear")])
def test_words_follow_the_count(count, says):
    assert read(PEARS).pears.of(count, "en") == says


def test_a_place_that_nothing_fills_is_refused_in_every_plural_at_its_line():
    found = refused(PEARS.replace("One", "{one}").replace("{count}", "{figs}"))
    assert [one.split(" is not")[0] for one in found] == [
        "basket.yaml:2: '{one}'",
        "basket.yaml:4: '{figs}'",
    ]


def test_a_name_that_is_no_plural_is_refused():
    assert "'several' is not a name this file uses" in refused(PEARS.replace("one:", "several:"))[0]


def test_words_for_each_plural_of_the_language_are_asked_for(orchard):
    orchard.change("en/words.yaml", "    one: |\n      Words for minutes\n", "")
    said = "The language 'en' has a plural 'one' too. Add its words."
    assert any(said in one for one in orchard.says())


def test_words_that_say_another_language_than_their_folder_are_told_of(orchard):
    orchard.change("en/words.yaml", "language: en", "language: de")
    assert any("en/words.yaml:1: These words lie in 'en' and say" in one for one in orchard.says())


def test_a_language_that_nobody_knows_is_refused(orchard):
    orchard.change("en/words.yaml", "language: en", "language: pear")
    assert any("No language is known by the code 'pear'" in one for one in orchard.says())
