"""Harmless content that grows: as many questions, facts and sources, or pages, as are asked for."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from unit.orchard import Orchard, grown

from helpers.library import Library
from helpers.schema.series import Series

SOURCE = """\
  book-{0}:
    title: |
      Garden book {0}
    by: |
      A gardener
    kind: review
    year: 2020
    url: https://example.org/garden/{0}
    retrieved: yes
"""
FACT = """\
  basket-{0}:
    claim: |
      Of the apples in basket {0}, 1 in 4 is red.
    sources: [book-{0}]
    priority: core
    evidence: read
    checked: 2026-01-10
    review-by: 2027-07-10
"""
QUESTION = """\
  basket-{0}:
    ask: |
      Which apple lies in the basket?
    choices:
      red:
        say: |
          A red apple
        why: |
          Yes. One in four is red [@basket-{0}].
      green:
        say: |
          A green apple
        why: |
          Not quite. One in four is red [@basket-{0}].
      stone:
        say: |
          A stone
        why: |
          No. A stone is no apple [@basket-{0}].
    right: [red]
    hints:
      - |
        It grows on a tree.
"""


def many(size: int, folder: Path) -> Path:
    """A whole content folder with so many more questions on one page, facts and sources."""
    orchard = Orchard(folder)
    for name, one in (
        ("sources.yaml", SOURCE),
        ("facts/orchard.yaml", FACT),
        ("en/apples/quiz.yaml", QUESTION),
    ):
        orchard.write(name, grown(name) + "".join(map(one.format, range(size))))
    return folder


def many_pages(size: int, folder: Path) -> Library:
    """A library with a series of so many pages, each with a quiz.

    A series of ours has two digits for the number of a page, and so at most a hundred of them; a
    longer one is put together behind the back of that rule.
    """
    orchard = Orchard(folder)
    names = [f"basket-{number}" for number in range(size)]
    for name in names:
        orchard.write(f"en/{name}/page.md", with_quiz_alone(name))
        orchard.write(f"en/{name}/quiz.yaml", grown("en/apples/quiz.yaml"))
    return with_series(folder, names)


def with_quiz_alone(name: str) -> str:
    """The page of the orchard under another name, with its quiz and nothing else to press."""
    page = grown("en/apples/page.md").replace('topic("apples")', f'topic("{name}")')
    for part in ('chart("basket")', 'checklist("market")'):
        page = page.replace(f"```python\npage.{part}\n```\n", "")
    return page.replace("[the pears](topic:pears)", "the pears")


def with_series(folder: Path, names: Iterable[str]) -> Library:
    """The library of a folder whose series holds these pages and no others."""
    library = Library(folder)
    topics = {name: f"{place:04}" for place, name in enumerate(names)}
    first = next(iter(topics))
    library.series = Series.model_construct(topics=topics, lanes={"worried": (first,)})
    return library
