"""A small made-up orchard of content, and a door to change one file of it and check it."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any, get_args

import pytest
from hypothesis import settings
from pydantic import BaseModel

from helpers.check.content import problems
from helpers.library import Library
from helpers.schema.plural import Plural
from helpers.schema.words import Catalogue

settings.register_profile("repeatable", derandomize=True, deadline=None, database=None)
settings.register_profile("searching", deadline=None, database=None, max_examples=2000)
settings.load_profile(os.environ.get("FUZZ", "repeatable"))

SERIES = """\
topics:
  apples: 00
  pears: 01
lanes:
  worried: [apples, pears]
"""

SOURCES = """\
sources:
  garden-book:
    title: |
      The garden
    by: |
      A gardener
    kind: review
    year: 2020
    url: https://example.org/garden
    retrieved: yes
  lost-book:
    title: |
      The lost garden
    by: |
      Nobody
    kind: review
    retrieved: no
    do-not-cite: yes
  closed-book:
    title: |
      The closed garden
    by: |
      Somebody
    kind: review
    url: https://example.org/closed
    retrieved: no
"""

FACTS = """\
review-months: 18
facts:
  apple-share:
    claim: |
      Of 1,000 apples counted, 1 in 4 is red.
    sources: [garden-book]
    priority: core
    evidence: read
    checked: 2026-01-10
    review-by: 2027-07-10
  pear-half:
    claim: |
      About half of the pears are green, and one in three is small.
    sources: [garden-book]
    priority: extra
    evidence: read
    checked: 2026-01-10
    review-by: 2027-07-10
  stone-heard:
    claim: |
      A stone has 5 sides.
    sources: [garden-book]
    priority: extra
    evidence: recalled
    checked: 2026-01-10
    review-by: 2027-07-10
  apple-falls:
    claim: |
      An apple that falls may hurt.
    sources: [garden-book]
    soon:
      level: emergency-now
    priority: extra
    evidence: read
    checked: 2026-01-10
    review-by: 2027-07-10
"""

DATA = """\
rows:
  red:
    value: 30
    source: garden-book
  green:
    value: 70
    source: garden-book
"""

CARE = """\
first: falling-apples
cards:
  falling-apples:
    level: emergency-now
    heading: |
      Step away now if:
    signs:
      - |
        an apple falls from the tree [@apple-falls]
    then: |
      Wait until no more apples fall.
"""

GLOSSARY = """\
terms:
  pip:
    say: |
      pip
    means: |
      The seed of an apple [@apple-share].
medical: [apple]
"""

PAGE = """\
---
minutes: 2
version: 1
checked: 2026-01-10
review-by: 2027-07-10
reviewed:
  by:
  on:
---
# Apples

An apple grows on a tree.

```python
from als_pages import topic
page = topic("apples")
```

## Colours

Of the apples counted, 1 in 4 is red [@apple-share].
See [the pears](topic:pears).

```python
page.chart("basket")
```

```{care} falling-apples
```

## Words for quiz-heading

```python
page.quiz()
```

## What nobody knows

Nobody knows why.

## Words for next-heading

Take a basket.

```python
page.checklist("market")
```
"""

QUIZ = """\
version: 1
questions:
  red:
    ask: |
      Which of these is red?
    choices:
      apple:
        say: |
          An apple
        why: |
          Yes. One in four is red [@apple-share].
      stone:
        say: |
          A stone
        why: |
          No. It is not an apple [@apple-share].
    right: [apple]
    hints:
      - |
        It grows on a tree.
"""

CHECKLIST = """\
version: 1
checklists:
  market:
    title: |
      At the market
    items:
      basket:
        say: |
          Take a basket.
        why: |
          Apples roll away.
        lanes: [worried]
        when: today
"""

CHARTS = """\
version: 1
charts:
  basket:
    title: |
      What is in the basket
    alt: |
      Two bars, of 30 and 70.
    caption: |
      A made-up basket [@apple-share].
    unit: |
      apples
    draw: estimates
    data: basket
    labels:
      red: |
        Red
      green: |
        Green
    facts: [apple-share]
"""

SCORES = """\
note: |
  These marks are made up.
checked: 2026-01-10
items:
  ripe:
    part: form
    asks: |
      Is it ripe?
pages:
  apples:
    ripe:
      score: 1
      shows: |
        An apple grows on a tree.
  pears:
    ripe:
      score: na
      shows: |
        A pear ripens on the shelf.
"""

GRADES = """\
note: |
  These grades are made up.
checked: 2026-01-10
page: apples
answers:
  ripe:
    asks: |
      Is it ripe?
    grade: 4
    shows: |
      An apple grows on a tree.
"""

ANSWERS = """\
{
  "type": "object",
  "required": ["format", "version", "saved", "records"]
}
"""

FILES = {
    "answers.schema.json": ANSWERS,
    "reviews/cdc-index.yaml": SCORES,
    "reviews/discern.yaml": GRADES,
    "reviews/pemat.yaml": SCORES,
    "series.yaml": SERIES,
    "sources.yaml": SOURCES,
    "facts/orchard.yaml": FACTS,
    "data/basket.yaml": DATA,
    "en/care.yaml": CARE,
    "en/glossary.yaml": GLOSSARY,
    "en/apples/page.md": PAGE,
    "en/apples/quiz.yaml": QUIZ,
    "en/apples/checklist.yaml": CHECKLIST,
    "en/apples/charts.yaml": CHARTS,
    "en/pears/page.md": PAGE.replace("Apples", "Pears")
    .replace("apples", "pears")
    .replace('```python\npage.chart("basket")\n```', "")
    .replace("```python\npage.quiz()\n```", "")
    .replace('```python\npage.checklist("market")\n```', "")
    .replace("falling-pears", "falling-apples"),
}


class Orchard:
    """A whole content folder that the check finds nothing wrong with, until it is changed."""

    def __init__(self, root: Path) -> None:
        self.root = root
        for name, text in FILES.items():
            self.write(name, text)
        self.write("en/words.yaml", catalogue_words())

    @property
    def library(self) -> Library:
        """The library of this orchard, read anew."""
        return Library(self.root)

    def write(self, name: str, text: str | bytes) -> None:
        """Put a file below ``content/``."""
        path = self.root / "content" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text if isinstance(text, bytes) else text.encode())

    def change(self, name: str, old: str, new: str) -> None:
        """Replace words in a file once; they must be there."""
        text = (self.root / "content" / name).read_text(encoding="utf-8")
        assert old in text, f"{old!r} is not in {name}"
        self.write(name, text.replace(old, new, 1))

    def says(self) -> list[str]:
        """What the check says, each problem as it is printed."""
        return [str(problem) for problem in problems(self.library)]


def catalogue_words() -> str:
    """Words for every place of the frame that the model asks for, whatever it asks for."""
    return "\n".join(_lines(Catalogue, 0)) + "\n"


def _lines(model: Any, depth: int) -> Iterator[str]:
    for name, info in model.model_fields.items():
        if not info.is_required():
            continue
        written = name.replace("_", "-")
        if name == "language":
            yield "language: en"
            continue
        if info.annotation is Plural:
            yield f"{'  ' * depth}{written}:"
            for kind in ("one", "other"):
                yield f"{'  ' * (depth + 1)}{kind}: |\n{'  ' * (depth + 2)}Words for {written}"
            continue
        yield f"{'  ' * depth}{written}: " + ("|" if _is_words(info.annotation) else "")
        if _is_words(info.annotation):
            yield f"{'  ' * (depth + 1)}Words for {written}"
        elif issubclass(getattr(info.annotation, "__origin__", info.annotation), BaseModel):
            yield from _lines(info.annotation, depth + 1)
        elif _is_words(list_of := get_args(info.annotation)[-1]):
            for kind in get_args(get_args(info.annotation)[0]):
                yield f"{'  ' * (depth + 1)}{kind}: |\n{'  ' * (depth + 2)}Words for {kind}"
        elif isinstance(list_of, type) and issubclass(list_of, BaseModel):
            for kind in get_args(get_args(info.annotation)[0]):
                yield f"{'  ' * (depth + 1)}{kind}:"
                yield from _lines(list_of, depth + 2)
        else:
            yield f"{'  ' * (depth + 1)}- words for {written} {depth}"


def _is_words(kind: object) -> bool:
    return getattr(kind, "__name__", "") == "Words"


@pytest.fixture
def orchard(tmp_path: Path) -> Orchard:
    return Orchard(tmp_path)


@pytest.fixture(scope="session")
def orchard_type() -> type[Orchard]:
    return Orchard
