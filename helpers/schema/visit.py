"""What a reader can tell on the visit sheet and in the diary."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Annotated, ClassVar, Literal, get_args

from pydantic import Field

from helpers.schema.mistakes import Mistake
from helpers.schema.model import Model, Name, Named, Words
from helpers.schema.placeholders import Strings, for_every
from helpers.schema.values import Count, YesNo

Side = Literal["left", "right", "both"]
"""Where in the body something is; what has no side is not asked for one."""

Detail = Literal["since", "side", "where", "first"]
"""What is asked of each thing that is ticked; ``first`` is asked once, of all of them."""

Step = Literal["not-at-all", "a-little", "a-lot", "could-not"]
"""How much something hinders, from nothing to all."""


class Option(Model):
    """One thing to tick. ``guide`` names the features of the symptom guide that tick it.

    ``told`` names, by field, the choices of which one must be told before this is offered; without
    it, it always is. ``warns`` marks what a doctor should see first. ``brief`` is how the line on
    top says it, and ``aloud`` the whole sentence of a device; without them, ``say`` does.
    ``sides`` says it with its side, for what is asked for one. ``against`` names, by field, the
    choices that cannot be true together with this one: whichever is told later counts.
    """

    say: Words
    brief: Words | None = None
    aloud: Words | None = None
    warns: YesNo = False
    guide: tuple[Name, ...] = ()
    told: Named[tuple[Name, ...]] = Field(default_factory=Named)
    sides: Annotated[dict[Side, Words], for_every(get_args(Side))] | None = None
    against: Named[tuple[Name, ...]] = Field(default_factory=Named)


class VisitField(Strings):
    """One thing that is asked. ``short`` names it on the sheet, ``phrase`` says it aloud.

    ``alone`` is the choice that stands alone among several. ``guide`` names the answer of the
    symptom guide that is taken over as it is: its choices have the same names there. ``absent``
    asks what is not there: what the guide was told no to. ``brief`` says it in the line on top.
    ``each`` is what is asked of each choice that is ticked, and ``own`` what the place for own
    words is called; in ``lines``, each of these is a line of the sheet. A ``figure`` is written by
    the reader, with one of the choices as its unit. A ``former`` field is asked no more: what an
    older file tells in it stands on the sheet still.
    """

    PLACEHOLDERS: ClassVar = {"phrase": ("what",), "brief": ("what",)}

    ask: Words
    short: Words
    kind: Literal["one", "several", "month", "questions", "figure"]
    alone: Name | None = None
    guide: Literal["asker", "onset", "trajectory"] | None = None
    absent: YesNo = False
    phrase: Words | None = None
    brief: Words | None = None
    each: tuple[Detail, ...] = ()
    own: Words | None = None
    lines: YesNo = False
    former: YesNo = False
    choices: Named[Option] = Field(default_factory=Named)

    def mistakes(self) -> Iterator[Mistake]:
        """The choices fit the kind, and the one that stands alone is among them."""
        if bool(self.choices) == (self.kind == "month"):
            says = "A month has no 'choices', and every other kind has some. Mend it."
            yield Mistake(says, "choices")
        if self.alone and self.alone not in self.choices:
            says = f"'{self.alone}' below 'alone' is not one of the choices. Mend it."
            yield Mistake(says, self.alone)


class Details(Strings):
    """How it is asked what each thing that is ticked is like, and how the sheet says it.

    What has a place was done and is over: it is asked ``when`` it was, and not since when.
    """

    PLACEHOLDERS: ClassVar = {
        "since_says": ("what", "when"),
        "where_says": ("what", "where"),
        "first_says": ("what",),
    }

    since: Words
    since_says: Words
    when: Words
    side: Words
    sides: Annotated[dict[Side, Words], for_every(get_args(Side))]
    where: Words
    where_says: Words
    first: Words
    first_says: Words


class Part(Model):
    """What is asked together."""

    title: Words
    intro: Words | None = None
    fields: Named[VisitField] = Field(min_length=1)


class Diary(Strings):
    """The diary: what it asks, and what can be chosen."""

    PLACEHOLDERS: ClassVar = {"date": ("month", "day", "year")}

    title: Words
    intro: Words
    day: Words
    kind: Words
    what: Words
    hinders: Words
    hinders_short: Words
    note: Words
    note_short: Words
    date: Words
    kinds: Named[Words] = Field(min_length=1)
    steps: Annotated[dict[Step, Words], for_every(get_args(Step))]


class Visit(Model):
    """The visit sheet, part by part, and the diary."""

    version: Count
    title: Words
    intro: Words
    foot: Words
    summary: Words
    warnings: Words
    first_phrases: tuple[Words, ...] = Field(min_length=1)
    details: Details | None = None
    parts: Named[Part] = Field(min_length=1)
    diary: Diary

    def mistakes(self) -> Iterator[Mistake]:
        """No field is called as the line on top, and what is asked of each has its words."""
        asked = [name for name, field in self.fields.items() if field.each]
        if asked and not self.details:
            yield Mistake("'details' is missing: some fields have 'each'. Add it.", asked[0])
        for name in (one for part in self.parts.values() for one in part.fields):
            if name == "summary":
                says = "A field cannot be called 'summary': the line on top is kept so. Rename it."
                yield Mistake(says, name)

    @property
    def fields(self) -> Mapping[str, VisitField]:
        """Every field by its name, which no other part uses."""
        return {name: field for part in self.parts.values() for name, field in part.fields.items()}
