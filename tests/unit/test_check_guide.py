"""What the check says of the symptom guide."""

import re

import pytest

from helpers.check.readable import Readable
from helpers.files import collect
from helpers.parts.guide.check import of_rules
from helpers.parts.guide.check_words import of_words
from helpers.schema.ladder import LEVELS

RULES = """\
version: 1
groups:
  emergency: [wasp]
  tree: [bruise, worm, ladder]
  basket: [leaf]
hastens:
  ladder:
    onset: sudden
signs:
  spots: [bruise, worm]
rules:
  wasp-near:
    when:
      any: [wasp]
    level: emergency-now
    facts: [apple-share]
    guidance: [garden-book]
  spotted:
    when:
      all: [spots]
    level: prompt-2-weeks
    facts: [apple-share]
    guidance: [garden-book]
explaining:
  from-the-ladder:
    when:
      all: [bruise, ladder]
    by: ladder
    explains: [bruise]
    stands-in-for: [spotted]
    steady: yes
    level: routine
    facts: [pear-half]
    guidance: [garden-book]
otherwise:
  red-flags: [wasp, bruise, worm]
  all-answered-no:
    facts: [apple-share]
    guidance: [garden-book]
  some-left-open:
    facts: [apple-share]
    guidance: [garden-book]
changes:
  wasp-comes:
    when:
      any: [bruise]
    features: [wasp]
    level: emergency-now
    facts: [apple-share]
notes:
  calm-apple:
    when:
      any: [leaf]
    facts: [apple-share]
    calm: yes
questions:
  which-basket: {}
also:
  falling-apples:
    when:
      any: [wasp]
never-said: [blight]
"""

WORDS = """\
version: 1
groups:
  emergency:
    title: |
      Now
  tree:
    title: |
      The tree
  basket:
    title: |
      The basket
features:
""" + "".join(
    f"  {name}:\n    say: |\n      a {name}\n    ask: |\n      Is there a {name}?\n"
    for name in ("wasp", "bruise", "worm", "ladder", "leaf")
) + """\
course:
""" + "".join(
    f"  {what}:\n    ask: |\n      How?\n    choices:\n"
    + "".join(f"      {choice}: |\n        so\n" for choice in choices)
    for what, choices in {
        "onset": ("sudden", "just-noticed", "days", "weeks", "months", "years", "not-sure"),
        "trajectory": ("worsening", "stable", "comes-and-goes", "improving", "not-sure"),
        "asker": ("self", "family", "carer"),
    }.items()
) + """\
  age:
    ask: |
      How old?
    help: |
      In years.
  for-someone-else: |
    Answer for them.
cards:
""" + "".join(
    f"  {level}:\n    heading: |\n      Pick\n    do:\n      - |\n        Take a basket.\n"
    "    tell: |\n      Say so.\n"
    for level in LEVELS
) + """\
reasons:
  wasp-near: |
    A wasp is near.
  spotted: |
    Of the apples, 1 in 4 is red.
  from-the-ladder: |
    The ladder did it.
  all-answered-no: |
    Nothing is there.
  some-left-open: |
    Look again.
changes:
  wasp-comes: |
    Step away if a wasp comes.
notes:
  calm-apple: |
    Of the apples, 1 in 4 is red.
grounds:
  asked: |
    It was asked about apples.
  never-waits: |
    A wasp never waits.
questions:
  which-basket: |
    Which basket?
"""  # fmt: skip


@pytest.fixture
def guided(orchard):
    """An orchard with a guide; says what is wrong after a change to one of its two files."""

    def says(old="", new="", words=False):
        for name, text in {"guide.yaml": RULES, "en/guide.yaml": WORDS}.items():
            here = words == name.startswith("en/")
            assert not here or old in text
            orchard.write(name, text.replace(old, new, 1) if here and old else text)
        library = Readable(orchard.root)
        looks = (collect(look, library) for look in (of_rules, of_words))
        return sorted({str(one) for found in looks for one in found})

    return says


def test_nothing_is_said_where_nothing_is_wrong(guided):
    assert guided() == []


def test_a_library_without_a_guide_is_whole(orchard):
    assert [*of_rules(Readable(orchard.root)), *of_words(Readable(orchard.root))] == []


@pytest.mark.parametrize(
    ("old", "new", "says"),
    [
        ("[wasp]\n  tree", "[wasp, wasp]\n  tree", "A name stands twice in this list."),
        ("[bruise, worm, ladder]", "[bruise, worm, wasp]", "'wasp' is already asked on line 3."),
        ("worm, ladder]", "worm, ladder, onset]", "'onset' is asked beside the features."),
        ("[bruise, worm]", "[bruise, wurm]", "No feature, or sign above, is called 'wurm'."),
        ("spots: [", "wasp: [", "'wasp' is a feature. Give the sign another name."),
        ("any: [wasp]", "any: [wesp]", "No feature or sign is called 'wesp'. Did you mean 'wasp'"),
        ("all: [spots]", "all: [worm]", "No rule speaks of the sign 'spots'. Delete it."),
        ("facts: [apple-share]", "facts: [apel-share]", "No fact is called 'apel-share'."),
        (
            "facts: [apple-share]",
            "facts: [stone-heard]",
            "What 'stone-heard' rests on was not read",
        ),
        ("[garden-book]", "[gardens]", "No source is called 'gardens'."),
        ("[garden-book]", "[lost-book]", "'lost-book' was never found"),
        ("[garden-book]", "[]", "'guidance' needs at least 1."),
        (
            "      all: [spots]",
            "      none: [wasp]\n      all: [spots]",
            "A rule with 'none' would",
        ),
        ("all: [spots]", "within: days", "A rule names a feature below 'all', 'any' or 'two'."),
        ("all: [spots]", "two: [worm]", "'two' needs at least two names."),
        ("all: [spots]", "all: [spots]\n      within: soon", "'soon' is not one of"),
        (
            "all: [spots]",
            "all: [spots]\n      open: [wesp]",
            "No feature or sign is called 'wesp'.",
        ),
        ("  ladder:\n    onset", "  leader:\n    onset", "No feature is called 'leader'."),
        ("version: 1", "version: 1\nals: leaf", "'als' and 'als-groups' go together."),
        (
            "any: [wasp]\n    level",
            "any: [wasp]\n      all: [leaf]\n    level",
            "This rests on 'leaf', which is asked last.",
        ),
        ("facts: [apple-share]\n    calm", "facts: [apple-shore]\n    calm", "No fact is called"),
        ("level: prompt-2-weeks", "level: soon", "'soon' is not one of"),
        ("by: ladder", "by: worm", "The feature named by 'by' must stand below 'all'"),
        ("for: [spotted]", "for: [wasp-near]", "'wasp-near' is an emergency, which nothing may"),
        ("for: [spotted]", "for: [spoted]", "No rule is called 'spoted'."),
        (
            "explains: [bruise]",
            "explains: [worm]",
            "'worm' with 'ladder' is not enough for 'when'.",
        ),
        ("  from-the-ladder:", "  spotted:", "'spotted' is a rule too."),
        (
            "flags: [wasp, bruise, worm]",
            "flags: [wasp, bruise]",
            "'worm' alone is 'prompt-2-weeks'.",
        ),
        ("emergency: [wasp]", "emergency: [wasp, rain]", "'rain' alone is no 'emergency-now'."),
        ("emergency: [wasp]", "first: [wasp]", "The first group must be 'emergency'."),
        ("features: [wasp]", "features: [worm]", "'worm' alone is only 'prompt-2-weeks'."),
        ("  falling-apples", "  falling-pears", "No care card is called 'falling-pears'."),
        ("which-basket: {}", "which: {}", "'which' has no words in content/en/guide.yaml."),
    ],
)
def test_a_rule_that_does_not_fit_is_named(guided, old, new, says):
    found = guided(old, new)
    assert any(re.match(rf"content/guide.yaml:\d+: {re.escape(says)}", one) for one in found), found


def test_a_mistake_is_named_with_its_line(guided):
    (found,) = guided("level: prompt-2-weeks", "level: soon")
    assert found.startswith("content/guide.yaml:21: ")


@pytest.mark.parametrize(
    ("old", "new", "says"),
    [
        ("  ladder:\n", "  leader:\n", "'leader' does not stand in content/guide.yaml."),
        ("A wasp is near.", "A wasp is near [@apple-share].", "A reason cites nothing here:"),
        ("1 in 4", "1 in 9", "The number 9 in"),
        ("Step away if a wasp", "Step away if 7 wasps", "The number 7 in"),
        ("Take a basket.", "Take 7 baskets.", "The number 7 in"),
        ("Say so.", "Say so [@aple-share].", "No fact is called 'aple-share'."),
        ("Pick\n", "This may be blight\n", "'blight' names a disease, and readers"),
        ("Which basket?", "Do you have ALS?", "'you have ALS' names a disease as the reader's."),
        ("Nothing is there.", "These are signs of ALS.", "'signs of ALS' names a disease"),
    ],
)
def test_a_word_that_does_not_fit_is_named(guided, old, new, says):
    found = guided(old, new, words=True)
    assert any("content/en/guide.yaml:" in one and says in one for one in found), found


def test_all_mistakes_of_the_two_files_are_said_at_once(guided, orchard):
    guided()
    orchard.change("guide.yaml", "facts: [apple-share]", "facts: [no-share]")
    orchard.change("en/guide.yaml", "Say so.", "Say 7 things.")
    assert len([one for one in orchard.says() if "guide.yaml" in one]) == 2


def test_a_case_that_stands_in_two_files_is_named(guided, orchard):
    guided()
    for name in ("gardens", "orchards"):
        orchard.write(f"cases/{name}.yaml", CASES)
    (problem,) = [one for one in orchard.says() if one.startswith("content/cases/")]
    says = "3: 'wasp-at-noon' is already in content/cases/gardens.yaml. Rename one."
    assert problem == f"content/cases/orchards.yaml:{says}"


CASES = """\
version: 1
cases:
  wasp-at-noon:
    source: garden-book
    kind: emergency
    story: |
      A wasp came at noon.
    tickings:
      lucky:
        present: [wasp]
        onset: sudden
        trajectory: worsening
        asker: self
        acceptable: [emergency-now]
"""
