"""How the pages speak: no praise, no disease named as the reader's own, one way of spelling."""

from __future__ import annotations

import re

import pytest

from helpers.library import Library
from helpers.sentences import sentences

LIBRARY = Library()
SAYS_NOTHING = re.compile(r"^\s*(# .*|[\w-]+:( \|)?|guide: \[.*\])$", re.M)
"""Comments, and the short names that readers never see."""

PRAISE = re.compile(
    r"\b(well done|good job|excellent|congratulations|bravo|perfect|wonderful"
    r"|you got it|you passed|your score)\b|\b(correct|great)!",
    re.I,
)
BRITISH = re.compile(
    r"\b(\w*colour\w*|\w*favour\w*|behaviour\w*|neighbour\w*|tumour\w*|labour|centre[sd]?|fibre\w*"
    r"|litres?|\w+metres?|programmes?|grey|whilst|learnt|oesophag\w*|diarrhoea|anaesth\w*|ageing"
    r"|judgement\w*|practise[sd]?|travell\w+|counsell\w+|paralyse[sd]?|analyse[sd]?"
    r"|(organ|recogn|real|apolog|emphas|summar)is(e[sd]?|ing|ations?))\b",
    re.I,
)
NAMED = re.compile(r"\byou (?:\w+ )?have (?:ALS|MND)\b")
LEFT_OPEN = re.compile(r"\b(if|that|whether|when|where|out|can|cannot|not|do)\b", re.I)


def read(*skipped: str) -> list[str]:
    """Every text of the series, without comments and short names."""
    files = [path for path in LIBRARY.words_folder.rglob("*.*") if path.name not in skipped]
    own = [path.read_text(encoding="utf-8") for path in files if path.parent.name != "sampler"]
    return [SAYS_NOTHING.sub("", text) for text in own]


def names_a_disease(sentence: str) -> bool:
    """Whether a sentence tells its reader: you have ALS."""
    found = NAMED.search(sentence)
    return bool(found) and not LEFT_OPEN.search(sentence[: found.start()])


def test_nothing_praises_the_reader():
    assert [found[0] for text in read() for found in PRAISE.finditer(text)] == []


def test_nothing_tells_readers_that_they_have_a_disease():
    lanes = {words.flat for words in LIBRARY.catalogue.lanes.values()}
    said = [re.sub(r"^#+ ", "", s) for text in read() for _, s in sentences(text, 1)]
    assert [s for s in said if names_a_disease(s) and s not in lanes] == []


def test_words_are_spelled_as_in_the_united_states():
    # the glossary and the search hold other spellings, so that they are found
    texts = read("glossary.yaml", "search.yaml")
    assert [found[0] for text in texts for found in BRITISH.finditer(text)] == []


@pytest.mark.parametrize(
    ("seen", "text"),
    [
        (PRAISE, "Well done, all apples are in the basket."),
        (BRITISH, "The colour of the apple changed."),
        (BRITISH, "We organise the baskets."),
    ],
)
def test_praise_and_other_spellings_would_be_seen(seen, text):
    assert seen.search(text)


def test_a_disease_named_as_the_readers_own_would_be_seen():
    assert names_a_disease("Your arm is weak, so you have ALS.")
    assert not names_a_disease("This cannot show whether you have ALS.")
