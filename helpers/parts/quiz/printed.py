"""A quiz on paper: the questions first, then what there is to say about every choice."""

from __future__ import annotations

from collections.abc import Iterator
from string import ascii_uppercase

from helpers.citing import bare, cited
from helpers.document.blocks import Answers, Block, Blocks, Heading, Paragraph
from helpers.document.inlines import Break, Emphasis, Strong, joined, said, sourced
from helpers.document.sentences import Lookup, as_text, filled, folded
from helpers.parts.quiz.words import QuizWords
from helpers.schema.pages import Question, Quiz


def quiz_blocks(quiz: Quiz, words: QuizWords, lookup: Lookup) -> Blocks:
    """The quiz to stand below a heading of the second level."""
    heading = Heading(3, said(words.answers.flat))
    answers = Answers(heading, tuple(_answers(quiz, words, lookup)))
    return (*_questions(quiz, words), answers)


def quiz_as_text(quiz: Quiz, words: QuizWords, lookup: Lookup) -> str:
    """The quiz as plain text."""
    return "\n".join(
        [
            *_questions_text(quiz, words),
            words.answers.flat.upper(),
            "",
            *_answers_text(quiz, words, lookup),
        ]
    ).rstrip()


def _letter(place: int) -> str:
    """A to Z, then AA, AB and on, as columns of a spreadsheet are named."""
    before, last = divmod(place, len(ascii_uppercase))
    return (_letter(before - 1) if before else "") + ascii_uppercase[last]


def _lettered(question: Question) -> dict[str, str]:
    return {name: _letter(place) for place, name in enumerate(question.choices)}


def _how(question: Question, words: QuizWords) -> str:
    return (words.choose_several if question.several else words.choose_one).flat


def _fits(question: Question, words: QuizWords) -> str:
    letters = ", ".join(x for name, x in _lettered(question).items() if name in question.right)
    return filled(words.fits.flat, letters=letters)


def _hints(question: Question, words: QuizWords) -> Iterator[str]:
    for number, hint in enumerate(question.hints, 1):
        count = filled(words.hint_number.flat, number=number, all=len(question.hints))
        yield f"{count} {bare(hint)}"


def _questions(quiz: Quiz, words: QuizWords) -> Iterator[Block]:
    for number, question in enumerate(quiz.questions.values(), 1):
        letters = _lettered(question)
        yield Heading(3, said(f"{number}. {bare(question.ask)}"))
        yield Paragraph(said(_how(question, words)))
        # letters are written out: where a sanitizer drops type="A", a list would turn to 1, 2, 3
        lines = [f"{letters[n]}. {bare(c.say)}" for n, c in question.choices.items()]
        yield Paragraph(joined(map(said, [*lines, words.not_sure.flat]), Break()))
        yield from (Paragraph((Emphasis(said(hint)),)) for hint in _hints(question, words))


def _answers(quiz: Quiz, words: QuizWords, lookup: Lookup) -> Iterator[Block]:
    for number, question in enumerate(quiz.questions.values(), 1):
        letters = _lettered(question)
        yield Heading(4, said(f"{number}. {bare(question.ask)}"))
        yield Paragraph(said(_fits(question, words)))
        for name, choice in question.choices.items():
            chosen = Strong(said(f"{letters[name]}. {bare(choice.say)}"))
            why = sourced(choice.why, lookup(cited(choice.why)), words.sources.flat)
            yield Paragraph((chosen, Break(), *why))


def _questions_text(quiz: Quiz, words: QuizWords) -> Iterator[str]:
    for number, question in enumerate(quiz.questions.values(), 1):
        letters = _lettered(question)
        yield folded(bare(question.ask), f"{number}. ", "   ")
        yield folded(_how(question, words), "   ", "   ")
        for name, choice in question.choices.items():
            yield folded(bare(choice.say), f"   {letters[name]}. ", "      ")
        yield folded(words.not_sure.flat, "      ", "      ")
        yield from (folded(hint, "   ", "   ") for hint in _hints(question, words))
        yield ""


def _answers_text(quiz: Quiz, words: QuizWords, lookup: Lookup) -> Iterator[str]:
    for number, question in enumerate(quiz.questions.values(), 1):
        letters = _lettered(question)
        yield folded(bare(question.ask), f"{number}. ", "   ")
        yield folded(_fits(question, words), "   ", "   ")
        for name, choice in question.choices.items():
            why = as_text(choice.why, lookup, words.sources.flat)
            yield folded(f"{bare(choice.say)}: {why}", f"   {letters[name]}. ", "      ")
        yield ""
