"""Taught terms lead to their meaning where a page first uses them, and nowhere else."""

import pytest

from helpers.document.markdown import Markdown
from helpers.document.reading import inlines
from helpers.document.terms import Terms
from helpers.schema.series import Glossary

GLOSSARY = Glossary(
    terms={
        "pip": {"say": "pip", "means": "The seed of an apple.", "forms": ["pips", "seed"]},
        "core": {"say": "apple core", "means": "What is left.", "forms": ["core"]},
        "fao": {"say": "FAO", "means": "A group that counts apples."},
        "fire": {"say": "fire", "means": "What burns.", "linked": "no"},
    }
)


@pytest.fixture
def terms():
    return Terms(GLOSSARY)


def linked_in(terms, text):
    return Markdown("Sources").line(terms.linked(inlines(text)))


@pytest.mark.parametrize(
    ("text", "linked"),
    [
        pytest.param("A pip.", "A [pip](#pip).", id="a term"),
        pytest.param("Two pips.", "Two [pips](#pip).", id="another form"),
        pytest.param("Pips are small.", "[Pips](#pip) are small.", id="a capital"),
        pytest.param("A pip, a pip.", "A [pip](#pip), a pip.", id="once"),
        pytest.param("An apple core.", "An [apple core](#apple-core).", id="long"),
        pytest.param("A pipe.", "A pipe.", id="part of a word"),
        pytest.param("*Pips* fall.", "*[Pips](#pip)* fall.", id="in words said in another voice"),
        pytest.param("**Pips** fall.", "**Pips** fall.", id="in bold words"),
        pytest.param("[a pip](#Pips)", "[a pip](#Pips)", id="in a link"),
        pytest.param("A fire.", "A fire.", id="not to be linked"),
        pytest.param("The fao.", "The fao.", id="capitals written small"),
    ],
)
def test_a_term_is_linked_where_it_is_prose(terms, text, linked):
    assert linked_in(terms, text) == linked


def test_a_term_is_linked_once_on_a_page(terms):
    assert "(" in linked_in(terms, "A pip.")
    assert linked_in(terms, "Another pip.") == "Another pip."


def test_each_term_that_was_used_is_explained_once_where_it_is_asked_first(terms):
    linked_in(terms, "A core, and a pip.")
    assert [term.say for term in terms.explained()] == ["apple core", "pip"]
    linked_in(terms, "A pip, and the FAO.")
    assert [term.say for term in terms.explained()] == ["FAO"]


def test_a_link_that_has_the_words_of_a_section_says_that_it_leads_elsewhere():
    terms = Terms(GLOSSARY, ["Pips", "Trees"], "Words")
    said = linked_in(terms, "Pips, and a core.")
    assert said == '[Pips](#pip "Words"), and a [core](#apple-core).'
