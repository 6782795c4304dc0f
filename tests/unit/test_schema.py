"""Shapes: what they take, and how they say what does not fit."""

import re
from datetime import date
from typing import Annotated

import pytest
from pydantic import BeforeValidator

from helpers.files import Problems, parse_yaml
from helpers.files.text import MOST
from helpers.schema.mistakes import Mistake
from helpers.schema.model import Model, Name, Plain, Words
from helpers.schema.pages import Question
from helpers.schema.register import Facts, Source
from helpers.schema.values import Count, Day, Number, YesNo
from helpers.schema.words import Catalogue, PageWords


class Fruit(Model):
    """A made-up model with one of each kind of part."""

    say: Words
    kind_of: Name
    weight: Number | None = None
    count: Count | None = None
    picked: Day | None = None
    seeds: tuple[Name, ...] = ()
    trees: dict[Name, Words] | None = None


WHOLE = "say: |\n  An apple\nkind-of: fruit\n"


def read(more=""):
    return Fruit.read(parse_yaml(WHOLE + more, "apples.yaml"))


def refused(text, model=Fruit):
    with pytest.raises(Problems) as caught:
        model.read(parse_yaml(text, "apples.yaml"))
    return list(map(str, caught.value.found))


def test_a_shape_holds_what_its_file_says():
    fruit = read("weight: 1.5\ncount: 12\npicked: 2026-01-10\nseeds: [pip, stone]\n")
    assert (fruit.weight.value, fruit.count, fruit.picked) == (1.5, 12, date(2026, 1, 10))


def test_words_and_names_know_their_lines():
    fruit = read("seeds: [pip]\n")
    assert (fruit.say.line, fruit.kind_of.line, fruit.seeds[0].line) == (1, 3, 4)


def test_words_can_be_had_on_one_line():
    assert Words("One apple.\nTwo pears.").flat == "One apple. Two pears."


@pytest.mark.parametrize(
    ("more", "said"),
    [
        ("wieght: 1", "'wieght' is not a name this file uses. Did you mean 'weight'?"),
        ("zzzz: 1", "'zzzz' is not a name this file uses. Check the spelling."),
        ("<<: {}", "'<<' is not a name this file uses. Check the spelling."),
        ("kind_of: pear", "'kind_of' is not a name this file uses. Did you mean 'kind-of'?"),
        ("weight: heavy", "'heavy' is not a number. Write it as 12 or 1.5."),
        ("weight: 1e3", "'1e3' is not a number. Write it as 12 or 1.5."),
        ("weight: 1_000", "'1_000' is not a number. Write it as 12 or 1.5."),
        ("weight: nan", "'nan' is not a number. Write it as 12 or 1.5."),
        ("count: 0", "'0' is not a whole number from 1 to 9999. Change it."),
        ("count: 0000012", "'0000012' is not a whole number from 1 to 9999. Change it."),
        ("count: ٣", "'٣' is not a whole number from 1 to 9999. Change it."),
        ("picked: 2027-02-30", "'2027-02-30' is not a day. Write it as 2027-03-31."),
        ("picked: 2027-W01-1", "'2027-W01-1' is not a day. Write it as 2027-03-31."),
        ("picked: [2027]", "'['2027']' is not a day. Write it as 2027-03-31."),
        ("seeds: pip", "A list is expected for 'seeds'. Write [one, two], or a '-' before each."),
        ("seeds: [a, B]", "'B' is not a name. Use a to z, digits and hyphens."),
        ("seeds: [[a]]", "Words are expected here, and not names or a list."),
        ("trees: [a]", "Names with a colon are expected below 'trees'. Write them."),
        ("trees: {Tall: a}", "'Tall' is not a name. Use a to z, digits and hyphens."),
        ("trees: {tall: a}", "Put the words on the line below, after a '|'."),
    ],
)
def test_what_does_not_fit_is_said_with_its_line(more, said):
    assert f"apples.yaml:4: {said}" in refused(WHOLE + more)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("say: |\n  An apple\n", "1: 'kind-of' is missing here. Add it."),
        ("say: |\nkind-of: a\n", "1: Words are missing here. Write them on the line below, after"),
        ("- a\n", "1: Names with a colon are expected here. Write them."),
        ("", "1: Names with a colon are expected here. Write them."),
    ],
)
def test_what_is_missing_is_said(text, said):
    assert refused(text)[0].startswith(f"apples.yaml:{said}")


def test_a_number_of_any_length_is_refused_and_cut():
    (said,) = refused(f"{WHOLE}count: {'9' * 5000}\n")
    assert len(said) < 120


def test_a_name_of_many_lines_is_said_on_one():
    (said,) = refused(f"{WHOLE}? |\n  one\n  two\n: three\n")
    assert "\n" not in said


def test_every_mistake_of_a_file_is_found_at_once():
    assert len(refused("say: apple\nkind-of: Fruit\nweight: heavy\nzzzz: 1\n")) == 4


def test_no_more_mistakes_are_looked_for_than_are_told():
    looked_at = []

    class Pear(Model):
        weight: Annotated[str, BeforeValidator(looked_at.append)]

    class Basket(Model):
        pears: dict[Name, Pear]

    rows = "".join(f"  pear-{n}:\n    weight: 1\n    colour: green\n" for n in range(9_000))
    assert len(refused("pears:\n" + rows, Basket)) == MOST
    assert len(looked_at) == MOST / 2  # each has a weight that is none, and a colour


def test_names_that_are_none_end_the_search_for_mistakes_too():
    rows = "".join(f"  RED {n}: |\n    An apple\n" for n in range(9_000))
    with pytest.raises(Problems) as caught:
        Fruit.read(parse_yaml(f"{WHOLE}trees:\n{rows}", "apples.yaml"))
    assert caught.value.__cause__.error_count() == MOST


def test_a_shape_cannot_be_changed():
    with pytest.raises(Exception, match="frozen"):
        read().say = "A pear"


def test_a_question_with_two_right_answers_asks_for_several():
    choices = {name: {"say": "An apple", "why": "It grows."} for name in ("red", "green")}
    assert Question(ask="Which?", choices=choices, right=("red", "green")).several


@pytest.mark.parametrize(
    ("again", "late"),
    [("2027-07-10", False), ("2027-07-11", True), ("2027-08-01", True), ("2026-12-31", False)],
)
def test_a_fact_may_wait_for_as_many_months_as_its_file_says(again, late):
    fact = {
        "claim": "An apple grows.", "sources": ["garden"], "priority": "core", "evidence": "read",
        "checked": "2026-01-10", "review-by": again,
    }  # fmt: skip
    facts = Facts.model_validate({"review-months": "18", "facts": {"apple": fact}})
    assert facts.waits_too_long(facts.facts["apple"]) is late


SOURCE = {"title": "The garden", "by": "A gardener, B", "kind": "review", "retrieved": "yes"}


@pytest.mark.parametrize(
    ("more", "address"),
    [
        ({"doi": "10.1/a", "url": "https://a.example"}, "https://doi.org/10.1/a"),
        ({"url": "https://a.example", "read-at": ["https://b.example"]}, "https://a.example"),
        ({"read-at": ["https://b.example"]}, "https://b.example"),
        ({}, ""),
    ],
)
def test_a_source_is_opened_where_it_lasts_longest(more, address):
    assert Source.model_validate(SOURCE | more).address == address


@pytest.mark.parametrize(
    ("more", "label"),
    [
        ({"year": "2020"}, "A gardener, 2020"),
        ({"by": "Tree A, Leaf B, et al."}, "Tree A and others"),
        ({"by": "Tree A, Leaf B, et al. (The orchard)"}, "Tree A and others"),
        ({"by": "Tree A, van der Leaf BC, Root D (The orchard)"}, "Tree A and others"),
        ({"by": "Tree A, Leaf B (The orchard)"}, "Tree A and Leaf B"),
        ({"by": "Tree A (The orchard)"}, "Tree A"),
        ({"by": "The orchard; the garden"}, "The orchard"),
    ],
)
def test_a_source_has_a_short_name(more, label):
    assert Source.model_validate(SOURCE | more).label == label


@pytest.mark.parametrize(
    ("name", "words", "said"),
    [
        ("minutes", "{hours} to read", "'{hours}' is not a place that is filled here. Use only"),
        ("minutes", "Two { braces", "'{' is not a place that is filled here. Use only {minutes}."),
        ("minutes", "{minutes!r}", "'{minutes!r}' is not a place that is filled here."),
        ("checked", "By {day}", "is filled here. Use only {checked} and {again}."),
        ("contents", "{a}", "'{a}' is not a place that is filled here. Write the words without"),
    ],
)
def test_a_place_that_nothing_fills_is_refused(orchard, name, words, said):
    orchard.change("en/words.yaml", f"Words for {name}\n", f"{words}\n")
    assert len(orchard.says()) == 1
    assert said in orchard.says()[0]


def test_every_place_belongs_to_words_that_are_there():
    models = [PageWords, *(info.annotation for info in Catalogue.model_fields.values())]
    models = [model for model in models if hasattr(model, "PLACEHOLDERS")]
    assert all(set(model.PLACEHOLDERS) <= set(model.model_fields) for model in models)


@pytest.mark.parametrize("kind", ["emergency-now", "caring", "this-week"])
def test_words_for_every_level_lane_and_time_must_be_there(orchard, kind):
    words = (orchard.root / "content/en/words.yaml").read_text(encoding="utf-8")
    orchard.change("en/words.yaml", re.search(rf"  {kind}:(.*\n    .*)+\n", words)[0], "")
    assert f"'{kind}' is missing below this name. Add it with its words." in orchard.says()[0]


def test_a_plain_value_stands_on_one_line():
    with pytest.raises(ValueError, match="A value is missing here"):
        Plain._check("one\ntwo")


class Basket(Model):
    """A made-up model whose parts must fit together."""

    fruit: dict[Name, Fruit]
    best: tuple[Name, ...] = ()
    heavy: YesNo = False

    def mistakes(self):
        """The best are in the basket."""
        for name in self.best:
            if name not in self.fruit:
                yield Mistake(f"There is no {name}. Put it in.", name)
        if self.heavy and len(self.fruit) == 1:
            yield Mistake("One fruit is not heavy. Add some.", "heavy")


BASKET = """\
heavy: no
fruit:
  apple:
    say: |
      An apple
    kind-of: fruit
best: [apple]
"""


def put(old, new):
    assert old in BASKET
    return BASKET.replace(old, new)


def test_a_no_is_false_and_anything_else_is_refused():
    assert Basket.read(parse_yaml(BASKET, "apples.yaml")).heavy is False
    (says,) = refused(put("heavy: no", "heavy: perhaps"), Basket)
    assert says == "apples.yaml:1: 'perhaps' is not one of 'yes' or 'no'. Choose one."


def test_a_mistake_that_spans_fields_is_said_at_its_own_line_and_so_is_each_other_one():
    text = put("best: [apple]", "best:\n  - pear\n  - apple\n  - plum").replace("no\n", "yes\n")
    assert refused(text, Basket) == [
        "apples.yaml:1: One fruit is not heavy. Add some.",
        "apples.yaml:8: There is no pear. Put it in.",
        "apples.yaml:10: There is no plum. Put it in.",
    ]


@pytest.mark.parametrize(
    ("old", "new", "says"),
    [
        pytest.param("say:", "sya:", "4: 'sya' is not a name this file uses.", id="misspelt"),
        pytest.param("heavy: no", "hevy: no", "1: 'hevy' is not a name", id="misspelt at the top"),
        pytest.param("heavy: no", "stones: no", "1: 'stones' is not a name", id="strange"),
        pytest.param("    say: |\n      An apple\n", "", "3: 'say' is missing here.", id="missing"),
        pytest.param("say: |\n      An apple", "say: An apple", "4: Put the words", id="no bar"),
    ],
)
def test_one_mistake_does_not_hide_another(old, new, says):
    text = put(old, new).replace("[apple]", "[pear]")
    found = refused(text, Basket)
    assert any(says in one for one in found)
    assert any("There is no pear" in one for one in found)


def test_a_name_that_may_be_another_is_not_taken_for_wrong_elsewhere():
    assert refused(put("say:", "sya:"), Basket) == [
        "apples.yaml:3: 'say' is missing here. Add it.",
        "apples.yaml:4: 'sya' is not a name this file uses. Did you mean 'say'?",
    ]


def test_a_mistake_below_a_misspelt_name_is_told_at_its_line_too():
    found = refused(
        put("fruit:\n", "friut:\n").replace("kind-of: fruit", "kind-of: A Fruit"), Basket
    )
    assert any("apples.yaml:6: 'A Fruit' is not a name." in one for one in found)
