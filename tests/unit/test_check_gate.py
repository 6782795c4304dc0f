"""What must not come in through any file: markup, odd addresses, numbers that cannot be true."""

import shutil
import time

import pytest
from unit.orchard import grown

from helpers.check.markup import WORDS_ONLY
from helpers.files.text import MOST

DEEP = (
    "This line cannot be read (exceeded maximum nesting depth). Check its spaces, and that the"
    " words above it stand below a '|'."
)
FORM = "Write a citation as [@fact-name], or as [@fact-a; @fact-b] for two."
FACTS = "facts/orchard.yaml"
MARKUP = [
    '<u onclick="alert()">red</u>', "<img src=x>", "<!-- a stone -->", "red&nbsp;apples", "&#60;",
    "![red](apple.png)", "[red](pears)", "https://tracker.example/seen.png", "www.example.org",
]  # fmt: skip
WORDS = {
    "en/care.yaml": "Wait until",
    "en/glossary.yaml": "The seed of",
    "en/apples/quiz.yaml": "It grows on",
    "en/apples/checklist.yaml": "Apples roll",
    "en/apples/charts.yaml": "Two bars,",
    "en/words.yaml": "Words for minutes",
    "sources.yaml": "A gardener",
    FACTS: "About half",
    "reviews/pemat.yaml": "An apple grows",
}
FIGURES = """\
    figures:
      red:
        {figure}
        what: |
          red
        unit: |
          apples
    sources: [garden-book]"""

ODD_ANSWERS = grown("answers.schema.json").replace("object", "apple")
SCORES = grown("reviews/pemat.yaml")


def line_of(orchard, file, said):
    """The line on which something stands first."""
    text = (orchard.root / "content" / file).read_text(encoding="utf-8")
    return text[: text.index(said)].count("\n") + 1


def mend(orchard, file, old, new):
    orchard.change(file, old, new)
    return [one for one in orchard.says() if one.startswith(f"content/{file}:")]


@pytest.mark.parametrize("file", WORDS)
def test_markup_in_the_words_of_any_file_is_named_with_its_line(orchard, file):
    line = line_of(orchard, file, WORDS[file])
    problems = mend(orchard, file, WORDS[file], f"<b>{WORDS[file]}</b>")
    assert f"content/{file}:{line}: {WORDS_ONLY}" in problems


@pytest.mark.parametrize("said", MARKUP)
def test_every_kind_of_markup_is_named(orchard, said):
    problems = mend(orchard, "en/care.yaml", "Wait until", f"Wait {said} until")
    line = line_of(orchard, "en/care.yaml", said)
    assert f"content/en/care.yaml:{line}: {WORDS_ONLY}" in problems


def test_markup_in_a_second_line_and_in_a_value_is_named(orchard):
    orchard.change(
        FACTS, "An apple that falls may hurt.", "An apple falls.\n      It <i>hurts</i>."
    )
    orchard.change("sources.yaml", "year: 2020", "year: <b>2020</b>")
    says = orchard.says()
    assert f"content/{FACTS}:30: {WORDS_ONLY}" in says
    assert f"content/sources.yaml:8: {WORDS_ONLY}" in says


@pytest.mark.parametrize("said", ["A&E;", "red < green", "R&D", "a [red] apple", "{red}", "<- red"])
def test_signs_that_are_no_markup_are_let_through(orchard, said):
    assert mend(orchard, "en/apples/checklist.yaml", "Apples roll", f"{said} Apples roll") == []


@pytest.mark.parametrize("file", ["en/apples/page.md", "en/apples/quiz.yaml", FACTS])
def test_a_citation_that_lost_its_sign_is_named(orchard, file):
    old = {"en/apples/page.md": "An apple grows on a tree", FACTS: "may hurt"}.get(file, "red?")
    problems = mend(orchard, file, old, f"{old} [apple-share]")
    assert [one for one in problems if one.endswith(FORM)]


@pytest.mark.parametrize(
    ("sign", "code"), [('"', "22"), ("'", "27"), (" ", "20"), (")", "29"), ("[", "5B"), ("<", "3C")]
)
def test_an_address_that_would_end_early_is_named(orchard, sign, code):
    problems = mend(orchard, "sources.yaml", "org/garden", f"org/gar{sign}den")
    shown = f"'{sign}'".replace("' '", "a space")
    says = f"9: An address of 'garden-book' holds {shown}. Write it as %{code}."
    assert f"content/sources.yaml:{says}" in problems


@pytest.mark.parametrize(
    ("figure", "says"),
    [
        ("low: 30\n        high: 20",
         "8: The 'low' of 'red' is above its 'high'. Change one of them."),
        ("value: 31\n        low: 20\n        high: 30",
         "8: The value of 'red' is outside its own range. Change one of them."),
        ("value: 1,500\n        high: 1,000",
         "8: The value of 'red' is outside its own range. Change one of them."),
    ],
)  # fmt: skip
def test_figures_that_contradict_each_other_are_named(orchard, figure, says):
    problems = mend(orchard, FACTS, "    sources: [garden-book]", FIGURES.format(figure=figure))
    assert problems == [f"content/{FACTS}:{says}"]


def test_figures_that_agree_are_let_through(orchard):
    figure = "low: 1\n        high: 1,000\n        value: 20"
    assert not mend(orchard, FACTS, "    sources: [garden-book]", FIGURES.format(figure=figure))


def test_a_range_in_a_claim_that_falls_is_named(orchard):
    problems = mend(orchard, FACTS, "1 in 4 is red.", "1 in 4 is red, or 17 to 15.")
    assert problems == [
        f"content/{FACTS}:5: The range '17 to 15' falls. Write the smaller number first."
    ]


def test_a_heading_that_stands_twice_is_named(orchard):
    problems = mend(orchard, "en/apples/page.md", "Nobody knows why.", "Why.\n\n## COLOURS\n\nRed.")
    assert problems == [
        "content/en/apples/page.md:41: The heading 'COLOURS' stands on line 19 too. Say it in other"
        " words."
    ]


def test_a_heading_that_the_press_adds_is_named(orchard):
    new = "Why.\n\n## Words for sources-heading\n\nRed."
    (problem,) = mend(orchard, "en/apples/page.md", "Nobody knows why.", new)
    assert "is added by the press" in problem


@pytest.mark.parametrize(
    ("file", "text", "says"),
    [
        ("answers.schema.json", b"\xff{}", "1: A character here is not UTF-8. Save the file with"
         " the encoding UTF-8."),
        ("answers.schema.json", "{\n  red\n}", "2: This line cannot be read as JSON (Expecting"
         " property name enclosed in double quotes). Mend it."),
        ("answers.schema.json", "{}\0", "1: There is an invisible control character on this line."
         " Delete it."),
        ("answers.schema.json", "[]", "1: This file is no JSON Schema. Put it back."),
        ("answers.schema.json", "[" * 3_000, f"1: {DEEP}"),
        ("answers.schema.json", ODD_ANSWERS, "2: 'type' is no JSON Schema."
         " Put it back."),
        ("answers.schema.json", '{\n"type": "object",\n"type": "array"}', "3: 'type' is already on"
         " line 2."),
        ("answers.schema.json", "{}", "1: This schema takes what is no file of answers. Put it"
         " back."),
        ("answers.schema.json", '{"type": "array"}', "1: This schema refuses what the pages save."
         " Put it back."),
        ("reviews/pemat.yaml", b"note: \xff", "1: A character here is not UTF-8. Save the file"
         " with the encoding UTF-8."),
        ("reviews/pemat.yaml", "note: \0", "1: There is an invisible control character on this"
         " line. Delete it."),
        ("reviews/pemat.yaml", "note: &a", "1: '&' and '!' have no place here. Put the words below"
         " a '|'."),
        ("reviews/pemat.yaml", "[" * 3_000, f"1: {DEEP}"),
        ("reviews/pemat.yaml", "red", "1: Names with a colon are expected here. Write them."),
        ("reviews/pemat-2.yaml", SCORES, "1: Nothing reads this. Did you mean 'pemat.yaml'?"),
    ],
)  # fmt: skip
def test_a_file_that_only_others_read_is_read_by_the_check_too(orchard, file, text, says):
    orchard.write(file, text)
    assert orchard.says() == [f"content/{file}:{says}"]


def test_a_score_for_a_page_that_is_not_there_is_named(orchard):
    assert mend(orchard, "reviews/pemat.yaml", "  pears:", "  plums:") == [
        "content/reviews/pemat.yaml:9: 'pears' has no marks here. Score the page and add them.",
        "content/reviews/pemat.yaml:15: 'plums' is not a topic of series.yaml. Check the name.",
    ]


@pytest.mark.parametrize("missing", ["answers.schema.json", "reviews/pemat.yaml", "reviews"])
def test_what_is_missing_is_named(orchard, missing):
    path = orchard.root / "content" / missing
    if path.is_dir():
        shutil.rmtree(path)
    else:
        path.unlink()
    (problem,) = orchard.says()
    assert problem.startswith(f"content/{missing}:1: This f")


def test_a_file_with_thousands_of_mistakes_names_only_the_first(orchard):
    begun = time.monotonic()
    facts = (f"  red-{n}:\n    claim: |\n      It is red.\n" for n in range(10_000))
    orchard.write(FACTS, "".join(["review-months: 18\nfacts:\n", *facts]))
    problems = [one for one in orchard.says() if one.startswith(f"content/{FACTS}:")]
    assert len(problems) <= MOST
    assert problems[0].startswith(f"content/{FACTS}:3: 'checked' is missing here.")
    assert time.monotonic() - begun < 30
