"""Files that people hand in: their answers to questions are taken from them, and nothing else."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from helpers.answers_file import CannotRead, Record, read_answers
from helpers.contract import LARGEST_ANSWERS, NOT_SURE
from helpers.files import Problem
from helpers.launcher.ours import is_plain_file, ours, visible
from helpers.schema.pages import Quiz

SAYS = {
    "large": "This file is too large to hold answers. It is not counted.",
    "damaged": "This file is damaged, or of another kind. Ask for it again, if you can.",
    "foreign": "This is not a file of answers from these pages. It is not counted.",
    "newer": "Newer pages saved this file. Read it with those pages.",
}
"""What to say about a file that is refused; unlike the reader's own page, it quotes nothing."""

Where = tuple[str, str]
"""Topic and question."""


@dataclass(frozen=True)
class Answer:
    """The choices of one answer. ``at`` only tells two files of one person from two people."""

    picked: frozenset[str]
    at: str


@dataclass
class Handed:
    """What one file holds that may be counted, and what is to be said about the file."""

    path: str
    answers: dict[Where, Answer] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)

    @property
    def latest(self) -> str:
        """When the last of its answers was given."""
        return max(answer.at for answer in self.answers.values())

    def say(self, says: str) -> Handed:
        """Add a sentence about the file; it never repeats what a person wrote."""
        self.problems.append(Problem(self.path, 1, says))
        return self


def read_all(
    paths: Iterable[Path], quizzes: Mapping[str, Quiz]
) -> tuple[list[dict[Where, Answer]], list[Problem]]:
    """The answers of each person, and every problem of every file; ``paths`` may name folders."""
    handed = [_read(path, quizzes) for path in _files(paths)]
    people = _one_for_each_person([one for one in handed if one.answers])
    counted = [one.answers for one in people]
    return counted, [problem for one in handed for problem in one.problems]


def _files(paths: Iterable[Path]) -> Iterator[Path]:
    """The files meant; a folder stands for the files in it, as some terminals know no ``*``.

    All files in it: one that was sent on may have got another ending, and must not be lost.
    """
    for path in paths:
        inside = ours(path, "*") if path.is_dir() else []
        yield from (inside if any(map(_is_named_well, inside)) else [path])


def _is_named_well(path: Path) -> bool:
    return path.suffix.lower() == ".json"


def _read(path: Path, quizzes: Mapping[str, Quiz]) -> Handed:
    handed = Handed(str(path))
    if path.is_dir():
        return handed.say("There is no file that ends in .json in this folder. Check its name.")
    if not _is_named_well(path):
        return handed.say(
            "This name does not end in .json, so the file is not counted. If it holds answers, "
            "give it a name that does."
        )
    if path.exists() and not is_plain_file(path):  # a pipe would keep us waiting for ever
        return handed.say("This is no file that can be read. It is not counted.")
    try:
        with path.open("rb") as file:
            records = read_answers(file.read(LARGEST_ANSWERS + 1))
    except OSError as why:
        return handed.say(f"This file cannot be read ({why.strerror or why}). Check its name.")
    except CannotRead as why:
        return handed.say(SAYS[why.why])
    return _taken(handed, records, quizzes)


def _taken(handed: Handed, records: Mapping[str, Record], quizzes: Mapping[str, Quiz]) -> Handed:
    left = 0
    for key, record in records.items():
        kind, _, rest = key.partition("/")
        if kind != "quiz":
            continue  # whatever else a person keeps is none of a workshop's business
        topic, _, question = rest.partition("/")
        answer = _answer(record, quizzes.get(topic), question)
        left += answer is None
        if answer and answer.picked:
            handed.answers[topic, question] = answer
    if left:
        handed.say(f"Answers here that fit no question of these pages: {left}. They are left out.")
    if not handed.answers:
        handed.say("This file holds no answers to questions. It is not counted.")
    return handed


def _answer(record: Record, quiz: Quiz | None, question: str) -> Answer | None:
    """The answer that a record holds; nothing if it fits no question."""
    asked = quiz.questions.get(question) if quiz else None
    picked = record["value"]
    known = {*asked.choices, NOT_SURE} if asked else set()
    if not isinstance(picked, list):
        return None
    if not all(isinstance(name, str) and name in known for name in picked):
        return None
    return Answer(frozenset(picked), record["at"]) if asked else None


def _one_for_each_person(people: list[Handed]) -> list[Handed]:
    """The files with the latest answers of each person; the others are told of.

    Two people may give one answer at the same thousandth of a second, but hardly two. Only files
    that share an answer are compared: else a thousand files would take a million comparisons.
    """
    kept: list[Handed] = []
    holders: dict[tuple[Where, Answer], list[int]] = {}
    for one in sorted(people, key=lambda handed: handed.latest, reverse=True):
        shared = Counter(at for answer in one.answers.items() for at in holders.get(answer, ()))
        twins = (
            number
            for number, answers in shared.items()
            if answers >= min(2, len(one.answers), len(kept[number].answers))
        )
        twin = min(twins, default=None)
        if twin is not None:
            name = visible(kept[twin].path)
            one.say(f"This looks like the same person as in '{name}'. Only that file is counted.")
            continue
        for answer in one.answers.items():
            holders.setdefault(answer, []).append(len(kept))
        kept.append(one)
    return kept
