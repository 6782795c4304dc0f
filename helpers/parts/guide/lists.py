"""What is asked, on the paper of the symptom guide: lists with boxes to mark."""

from __future__ import annotations

from collections.abc import Iterator

from helpers.citing import bare
from helpers.document.sentences import filled
from helpers.guide.compiled import Guide
from helpers.parts.base.page_links import BOX
from helpers.parts.guide.cards import cards_now
from helpers.parts.guide.pieces import Piece
from helpers.parts.guide.rules import PaperRules
from helpers.parts.guide.words import GuideFrame
from helpers.schema.model import Name, Named
from helpers.schema.words import Catalogue

WIDE, TIED = "\u2003", "\u00a0"
"""A wide space, and one that no line breaks at."""


class PaperLists:
    """The lists of a guide, each with one question a line."""

    def __init__(self, guide: Guide, words: Catalogue, rules: PaperRules) -> None:
        self.guide, self.words, self.rules = guide, words, rules
        self.paper = words.of(GuideFrame).paper

    def for_everyone(self) -> Iterator[Piece]:
        """Whether a doctor found ALS, what everyone else is asked, and where to read on."""
        if self.guide.als:
            yield self._asked(self.guide.als)
            yield Piece("line", filled(self.paper.als.flat, part=self.paper.als_lists.flat))
        yield from self._lists(self.guide.rules.groups)
        yield from self._course()
        if self.guide.rules.als_groups:
            yield Piece("line", filled(self.paper.onward.flat, part=self.paper.levels.flat))

    def with_als(self) -> Iterator[Piece]:
        """What people who have ALS are asked."""
        if self.guide.rules.als_groups:
            yield Piece("part", self.paper.als_lists.flat)
            yield from self._lists(self.guide.rules.als_groups, for_als=True)

    def _lists(self, groups: Named[tuple[Name, ...]], for_als: bool = False) -> Iterator[Piece]:
        """Every list; what to do stands right below the first one, which asks for emergencies."""
        for place, (name, features) in enumerate(groups.items()):
            group = self.guide.words.groups[name]
            yield Piece("section", bare(group.title))
            if group.intro:
                yield Piece("line", bare(group.intro))
            if place == 0:
                yield Piece("line", self.paper.first.flat)
            for feature in features:
                yield self._asked(feature, for_als)
            if place == 0:
                yield from cards_now(self.guide, self.words, self.rules, for_als)

    def _asked(self, feature: str, for_als: bool = False) -> Piece:
        """One question with its boxes; a box and its word stay together, apart from the next."""
        paper = self.paper
        boxes = WIDE.join(f"{BOX}{TIED}{one.flat}" for one in (paper.yes, paper.no, paper.unsure))
        ask, help_ = self.guide.words.features[feature].asked(for_als)
        below = bare(help_) if help_ else ""
        return Piece("point", f"{self.rules.number[feature]}. {bare(ask)}", boxes + WIDE, below)

    def _course(self) -> Iterator[Piece]:
        course = self.guide.words.course
        yield Piece("section", self.words.of(GuideFrame).course.flat)
        yield Piece("line", self.paper.course.flat)
        for said in self.rules.hastening():
            yield Piece("line", said)
        for asked in (course.onset, course.trajectory):
            yield Piece("section", asked.ask.flat)
            choices = (f"{BOX} {said.flat}" for said in asked.choices.values())
            yield Piece("rows", "\n".join(choices))
        yield Piece("section", course.age.ask.flat)
        yield Piece("line", f"{course.age.help.flat} ______")
