"""A decision on paper: the options in a table, boxes and lines to fill in by hand."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from helpers.citing import bare, cited
from helpers.document.blocks import Block, Blocks, Disclosure, Heading, Paragraph
from helpers.document.inlines import (
    Break,
    Emphasis,
    Inlines,
    Strong,
    Text,
    joined,
    referred,
    said,
)
from helpers.document.rows import Cell, Table
from helpers.document.sentences import RULE, Lookup, as_line, as_text, filled, folded
from helpers.document.wording import opened
from helpers.language import written
from helpers.parts.base.page_links import BOX
from helpers.parts.decision.words import DecisionWords
from helpers.schema.decision import ROWS, Counted, Decision, Group, Option
from helpers.schema.model import Words

LINES = 3
"""How many empty lines a hand gets for questions of its own."""


def checked_line(decision: Decision, words: DecisionWords, language: str) -> str:
    """When the decision was checked, and when that is done again."""
    days = {
        "checked": written(decision.checked, language),
        "again": written(decision.review_by, language),
    }
    return filled(words.checked.flat, **days)


def chosen(decision: Decision, group: Group) -> str:
    """What people of a group had chosen, by the titles of the options."""
    return "; ".join(decision.options[name].title.flat for name in group.options)


def decision_blocks(
    decision: Decision, words: DecisionWords, lookup: Lookup, language: str
) -> Blocks:
    """The decision to stand below a heading of the second level.

    One that is opened as a whole is behind its words here too, and so are its boxes.
    """
    options = tuple(_options(decision, words, lookup))
    counted = tuple(_counted(decision, words, lookup))
    mine = tuple(_mine(decision, words))
    first = (
        Heading(3, said(decision.title.flat)),
        Paragraph((Strong(said(decision.ask.flat)),)),
        Paragraph(as_line(decision.about, lookup, words.sources.flat)),
    )
    last = Paragraph(said(f"{checked_line(decision, words, language)} {words.paid.flat}"))
    if not decision.opens:
        return (*first, *options, *counted, *mine, last)
    return (*first, _closed(decision.opens, (*options, *mine)), *counted, last)


def decision_as_text(
    decision: Decision, words: DecisionWords, lookup: Lookup, language: str
) -> str:
    """The decision as plain text, one option after the other."""
    return "\n".join(_text(decision, words, lookup, language)).strip()


def _closed(says: Words, inside: Blocks) -> Disclosure:
    return Disclosure(says.flat, inside, hard=True, what=opened(says.flat))


def _options(decision: Decision, words: DecisionWords, lookup: Lookup) -> Iterator[Block]:
    yield Heading(4, said(words.side_by_side.flat))
    options = decision.options.values()
    head = (Cell(()), *(Cell(said(one.title.flat), "col") for one in options))
    rows = tuple(
        (
            Cell(said(words.rows[row].flat), "row"),
            *(Cell(said(bare(one.rows[row]))) for one in options),
        )
        for row in ROWS
    )
    yield Table(head, (rows,), filled(words.table.flat, title=decision.title.flat))
    if lines := [*_row_sources(options, words, lookup)]:
        yield Paragraph(joined([said(f"{words.whence.flat}:"), *lines], Break()))


def _row_sources(
    options: Iterable[Option], words: DecisionWords, lookup: Lookup
) -> Iterator[Inlines]:
    """The sources of each row, those of all options together."""
    for row in ROWS:
        stated = "\n".join(one.rows[row] for one in options)
        if links := referred(lookup(cited(stated))):
            yield (Text(f"{words.rows[row].flat}: "), *links)


def _counted(decision: Decision, words: DecisionWords, lookup: Lookup) -> Iterator[Block]:
    heading = Heading(4, said(words.counted_heading.flat))
    if decision.uncounted:
        told = as_line(decision.uncounted, lookup, words.sources.flat)
        yield from (heading, Paragraph(told))
    if counted := decision.counted:
        inside = (
            Paragraph(said(words.counted_sure.flat)),
            *_inside(decision, counted, words, lookup),
        )
        # where the whole is closed, a heading over nothing in plain view would tell nothing
        yield from () if decision.opens else (heading,)
        yield _closed(counted.opens, inside)


def _inside(
    decision: Decision, counted: Counted, words: DecisionWords, lookup: Lookup
) -> Iterator[Block]:
    sources = words.sources.flat
    for group in counted.groups.values():
        yield Heading(5, said(chosen(decision, group)))
        yield Paragraph(as_line(group.who, lookup, sources))
        for side, outcomes in ((words.gained, group.gain), (words.harmed, group.harm)):
            lines = [as_line(one.say, lookup, sources) for one in outcomes.values()]
            yield Paragraph(joined([(Strong(said(side.flat)),), *lines], Break()))
    if counted.besides:
        yield Paragraph(as_line(counted.besides, lookup, sources))


def _mine(decision: Decision, words: DecisionWords) -> Iterator[Block]:
    steps = "   ".join(f"{BOX}\u00a0{step.flat}" for step in words.steps.values())
    yield Heading(4, said(words.matters.flat))
    yield Paragraph((Emphasis(said(words.paper_how.flat)),))
    for line in decision.matters.values():
        yield Paragraph(joined([said(line.flat), said(steps)], Break()))
    yield Heading(4, said(words.open.flat))
    boxes: list[Inlines] = [said(f"{BOX} {bare(one)}") for one in decision.open.values()]
    yield Paragraph(joined(boxes, Break()))
    yield Paragraph(joined([said(words.own.flat), *[said(RULE)] * LINES], Break()))


def _text(decision: Decision, words: DecisionWords, lookup: Lookup, language: str) -> Iterator[str]:
    sources = words.sources.flat
    yield decision.title.flat.upper()
    yield folded(decision.ask.flat)
    yield folded(as_text(decision.about, lookup, sources))
    if decision.opens:
        yield from ("", folded(opened(decision.opens.flat)))
    for option in decision.options.values():
        yield from ("", folded(option.title.flat.upper()))
        for row, told in option.rows.items():
            line = f"{words.rows[row].flat}: {as_text(told, lookup, sources)}"
            yield folded(line, "- ", "  ")
    yield from _counted_text(decision, words, lookup)
    steps = "   ".join(f"[ ] {step.flat}" for step in words.steps.values())
    yield from ("", words.matters.flat.upper(), folded(words.paper_how.flat))
    for line in decision.matters.values():
        yield from (folded(line.flat, "- ", "  "), f"  {steps}")
    yield from ("", words.open.flat.upper())
    yield from (folded(bare(one), "[ ] ", "    ") for one in decision.open.values())
    yield from (words.own.flat, *[RULE] * LINES)
    yield from ("", folded(f"{checked_line(decision, words, language)} {words.paid.flat}"))


def _counted_text(decision: Decision, words: DecisionWords, lookup: Lookup) -> Iterator[str]:
    sources = words.sources.flat
    yield from ("", words.counted_heading.flat.upper())
    if decision.uncounted:
        yield folded(as_text(decision.uncounted, lookup, sources))
    if (counted := decision.counted) is None:
        return
    yield from (folded(opened(counted.opens.flat)), folded(words.counted_sure.flat))
    for group in counted.groups.values():
        yield from ("", folded(as_text(group.who, lookup, sources)))
        for side, outcomes in ((words.gained, group.gain), (words.harmed, group.harm)):
            yield side.flat
            for one in outcomes.values():
                yield folded(as_text(one.say, lookup, sources), "- ", "  ")
    if counted.besides:
        yield from ("", folded(as_text(counted.besides, lookup, sources)))
