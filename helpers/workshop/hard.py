"""The sheet of hard questions, as plain text and as HTML: shares in words, no names, no times."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from html import escape

from helpers.citing import bare
from helpers.document.sentences import filled, folded
from helpers.library import Library
from helpers.schema.pages import Quiz
from helpers.schema.workshop import Share
from helpers.workshop.counting import LEAST, differing, hardest_first, is_safe_beside, shares
from helpers.workshop.handed import Answer, Where
from helpers.workshop.sheet import sheet

GAP = "  "


@dataclass(frozen=True)
class Group:
    """The people whose files were handed in at one time: ``when`` is what it is called."""

    when: str
    people: Sequence[Mapping[Where, Answer]]

    @property
    def is_large_enough(self) -> bool:
        """Whether anything may be said about it."""
        return len(self.people) >= LEAST


class HardQuestions:
    """What may be said about one or two groups of people."""

    def __init__(self, library: Library, quizzes: Mapping[str, Quiz], groups: list[Group]) -> None:
        self.library, self.quizzes, self.groups = library, quizzes, groups
        self.words = library.catalogue.workshop
        self.columns = [shares(quizzes, group.people) for group in groups]
        self.unsafe = self._take_out_what_would_tell_of_a_few()

    @property
    def is_empty(self) -> bool:
        """Whether nothing may be shown."""
        return not any(self.columns)

    def as_text(self) -> str:
        """The sheet for a terminal."""
        heads = [group.when for group in self.groups]
        width = max(map(len, [*heads, self.words.too_few.flat, *self._said()]))
        lines = [self.words.hard_heading.flat.upper(), ""]
        lines += [folded(said) for said in self._before_the_table()]
        rows = [] if self.is_empty else [[*heads, self.words.question.flat], *self._rows()]
        for *cells, asked in rows:
            first = "".join(f"{cell:<{width}}{GAP}" for cell in cells)
            lines += ["", folded(asked, first, " " * len(first))]
        return "\n".join(lines)

    def as_html(self) -> str:
        """The sheet to print or to show."""
        heading = self.words.hard_heading.flat
        body = [f"<h1>{escape(heading)}</h1>"]
        body += [f"<p>{escape(said)}</p>" for said in self._before_the_table()]
        if not self.is_empty:
            heads = [self.words.question.flat, *(group.when for group in self.groups)]
            body += ["<table>", _row(heads, 'th scope="col"', "thead"), "<tbody>"]
            for *cells, asked in self._rows():
                body.append(_row([asked, *cells]))
            body += ["</tbody>", "</table>"]
        body.append(f'<p class="small">{escape(self.words.nothing_more.flat)}</p>')
        return sheet(heading, "\n".join(body), self.library.words_folder.name)

    def _take_out_what_would_tell_of_a_few(self) -> set[Where]:
        """Take a question out of the second column if beside the first it would tell too much."""
        if len(self.columns) < 2:
            return set()
        before, after = self.columns
        groups = [group.people for group in self.groups]
        both = before.keys() & after.keys()
        unsafe = {where for where in both if not is_safe_beside(differing(where, *groups))}
        for where in unsafe:
            del after[where]
        return unsafe

    def _said(self) -> list[str]:
        words = (*self.words.shares.values(), self.words.too_few_changed)
        return [one.flat for one in words]

    def _before_the_table(self) -> Iterator[str]:
        for group in self.groups:
            if group.is_large_enough:
                count = len(group.people)
                yield filled(self.words.people.flat, when=group.when, count=count)
            else:
                yield filled(self.words.too_small.flat, when=group.when, least=LEAST)
        if not self.is_empty:
            yield self.words.meaning.flat
            yield filled(self.words.left_out.flat, least=LEAST)

    def _rows(self) -> Iterator[list[str]]:
        order = [(topic, name) for topic, quiz in self.quizzes.items() for name in quiz.questions]
        for where in hardest_first(self.columns, order):
            topic, name = where
            title = self.library.manuscript(topic).title
            asked = f"{bare(self.quizzes[topic].questions[name].ask)} ({title})"
            yield [*(self._cell(where, column) for column in self.columns), asked]

    def _cell(self, where: Where, column: Mapping[Where, Share]) -> str:
        if where in column:
            return self.words.shares[column[where]].flat
        words = self.words.too_few_changed if where in self.unsafe else self.words.too_few
        return words.flat


def _row(cells: list[str], kind: str = "td", around: str = "") -> str:
    first, *others = (escape(cell) for cell in cells)
    head = kind if around else 'th scope="row"'
    tds = "".join(f"<{kind}>{cell}</{kind.split()[0]}>" for cell in others)
    row = f"<tr><{head}>{first}</th>{tds}</tr>"
    return f"<{around}>{row}</{around}>" if around else row
