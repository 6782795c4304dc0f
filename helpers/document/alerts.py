"""What stands at the top of a page about emergencies: two lines, and by when they are looked at."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from helpers.document.inlines import Citation, Inlines
from helpers.schema.ladder import Level


@dataclass(frozen=True)
class Alert:
    """The emergency card in two lines: its worst signs, then the number and a way to the rest.

    What is ``cited`` has no mark between the words.
    """

    level: Level
    badge: str
    signs: Inlines
    number: Inlines
    more: Inlines
    cited: Citation
    anchor: str = ""


@dataclass(frozen=True)
class ReviewBy:
    """By which day what a page says of emergencies is to be checked again.

    What is on paper cannot know when it is read: it ``says`` the day. What can ask for the day of
    its reader, or is made after it, says that it is ``overdue``.
    """

    day: date
    says: str
    overdue: str

    def made_on(self, day: date) -> ReviewBy:
        """The same for what is made on a day and never changes after that."""
        return self if day <= self.day else replace(self, says=self.overdue)
