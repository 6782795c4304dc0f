"""Sentences of prose, each with the line it starts on."""

import pytest

from helpers.sentences import sentences


def said(text):
    return list(sentences(text, 1))


@pytest.mark.parametrize(
    ("text", "found"),
    [
        pytest.param("One. Two.", [(1, "One."), (1, "Two.")], id="two on a line"),
        pytest.param("One\nand two.\nThree.", [(1, "One and two."), (3, "Three.")], id="folded"),
        pytest.param("# One\n\nTwo", [(1, "One"), (3, "Two")], id="a heading"),
        pytest.param("- one\n- two\n  more", [(1, "one"), (2, "two more")], id="a list"),
        pytest.param("1. one\n2. two", [(1, "one"), (2, "two")], id="a numbered list"),
        pytest.param("About\n350. So", [(1, "About 350."), (2, "So")], id="a number at the margin"),
        pytest.param("One?! *Two.*", [(1, "One?!"), (1, "*Two.*")], id="other marks"),
        pytest.param('"One." (Two.)', [(1, '"One."'), (1, "(Two.)")], id="in quotation marks"),
        pytest.param("Dr Pear and Dr. Apple.", [(1, "Dr Pear and Dr. Apple.")], id="a title"),
        pytest.param("About 1.5 or 2.5.", [(1, "About 1.5 or 2.5.")], id="points in numbers"),
        pytest.param("One.\n```\ntwo\n```\nThree.", [(1, "One."), (5, "Three.")], id="a fence"),
        pytest.param("", [], id="nothing"),
    ],
)
def test_a_text_falls_into_sentences(text, found):
    assert said(text) == found


def test_a_sentence_deep_in_a_paragraph_has_its_own_line():
    assert [line for line, _ in said("One.\n" * 50)] == list(range(1, 51))
