"""YAML that never guesses: text stays text, and what could surprise a writer is refused."""

import pytest

from helpers.files import Problems, parse_yaml, tree
from helpers.files.text import MOST


def refused(text):
    with pytest.raises(Problems) as caught:
        parse_yaml(text, "apples.yaml")
    return list(map(str, caught.value.found))


@pytest.mark.parametrize("word", ["no", "yes", "on", "null", "~", "1_000", "012", "1e3", "12:30"])
def test_a_word_stays_a_word(word):
    assert parse_yaml(f"pear: {word}", "apples.yaml").value == {"pear": word}


def test_words_below_a_bar_know_it_and_their_line():
    words = parse_yaml("pear:\n  say: |\n    It's: #1 *ripe*\n", "apples.yaml").value["pear"]["say"]
    assert (words, words.below_bar, words.line) == ("It's: #1 *ripe*", True, 2)


def test_words_beside_their_name_know_it_too():
    assert not parse_yaml("pear: ripe", "apples.yaml").value["pear"].below_bar


def test_every_part_has_its_line():
    tree = parse_yaml("a: one\nb:\n  - two\n  - c: three\n", "apples.yaml")
    assert [tree.line_of(way) for way in [("a",), ("b",), ("b", 1), ("b", 1, "c")]] == [1, 2, 4, 4]


def test_a_part_that_is_missing_has_the_line_of_what_should_hold_it():
    assert parse_yaml("a: one\nb:\n  c: two\n", "apples.yaml").line_of(("b", "d", "e")) == 2


@pytest.mark.parametrize("text", ["", "# only a comment\n", "---\n", "\n\n"])
def test_a_file_of_nothing_is_a_tree_of_nothing(text):
    assert parse_yaml(text, "apples.yaml").value in (None, "")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        pytest.param("a: 1\nb: 2\na: 3", "3: 'a' is already on line 1.", id="a name twice"),
        pytest.param(
            "a: &b 1", "1: '&' and '!' have no place here. Put the words below a '|'.", id="anchor"
        ),
        pytest.param(
            "a: !!python/object:os.system 1",
            "1: '&' and '!' have no place here. Put the words below a '|'.",
            id="tag",
        ),
        pytest.param(
            "a: *b", "1: '*' points to another part here. Write the words out instead.", id="alias"
        ),
        pytest.param(
            "a: 1\n---\nb: 2", "2: A second document starts here. Delete the line '---'.",
            id="two documents",
        ),
        pytest.param(
            "[a]: b", "1: A name is expected here, then a colon.", id="a list in a name's place"
        ),
        pytest.param(
            "a: " + "[" * 13, "1: This is nested more than 12 deep. Use fewer levels.",
            id="nested deeply",
        ),
        pytest.param(
            'a: "one\\0two"', "1: Quotation marks hide a character here. Use a '|' instead.",
            id="a character that quotation marks hide",
        ),
    ],
)  # fmt: skip
def test_a_surprise_is_refused_with_its_line(text, said):
    assert refused(text) == [f"apples.yaml:{said}"]


def test_a_file_of_more_parts_than_any_text_of_ours_is_refused_where_it_becomes_one(monkeypatch):
    monkeypatch.setattr(tree, "PARTS", 5)
    rows = "\n".join(f"apple-{n}: {{red: yes}}" for n in range(9))
    says = "2: This file holds more than 5 parts. Split it into smaller ones."
    assert refused(rows) == [f"apples.yaml:{says}"]


def test_an_alias_bomb_does_not_go_off():
    rows = "\n".join(f"a{n}: &a{n} [{', '.join(['*a' + str(n - 1)] * 9)}]" for n in range(1, 30))
    assert refused(f"a0: &a0 apple\n{rows}")[0].startswith("apples.yaml:1: '&'")


def test_nesting_without_end_is_refused_at_once():
    assert len(refused("[" * 1_000_000)) == 1


def test_a_name_that_is_there_twice_does_not_hide_a_third():
    assert len(refused("a: 1\na: 2\na: 3\n")) == 2


def test_a_list_of_mistakes_has_an_end():
    assert len(refused("a: 1\n" * 1000)) == MOST


def test_what_is_missing_at_the_end_is_missed_on_the_last_line():
    (said,) = refused("a: 1\nb: [2,\n")
    assert said.startswith("apples.yaml:2: This line cannot be read (")


def test_lines_count_from_where_the_text_starts():
    with pytest.raises(Problems, match=r"page\.md:8: 'a' is already on line 7\."):
        parse_yaml("a: 1\na: 2\n", "page.md", first_line=7)
