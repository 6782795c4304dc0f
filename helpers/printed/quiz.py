"""A quiz on paper: the questions first, then what there is to say about every choice."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape
from string import ascii_uppercase

from helpers.citing import bare
from helpers.printed.sentences import Lookup, as_html, as_text, filled, folded
from helpers.schema.pages import Question, Quiz
from helpers.schema.quiz_words import QuizWords


def quiz_as_html(quiz: Quiz, words: QuizWords, lookup: Lookup) -> str:
    """The quiz in plain tags that every sanitizer lets through, to stand below an h2."""
    return "\n".join(
        [
            *_questions_html(quiz, words),
            f"<h3>{escape(words.answers.flat)}</h3>",
            *_answers_html(quiz, words, lookup),
        ]
    )


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


def _questions_html(quiz: Quiz, words: QuizWords) -> Iterator[str]:
    for number, question in enumerate(quiz.questions.values(), 1):
        letters = _lettered(question)
        yield f"<h3>{number}. {escape(bare(question.ask))}</h3>"
        yield f"<p>{escape(_how(question, words))}</p>"
        # letters are written out: where a sanitizer drops type="A", a list would turn to 1, 2, 3
        lines = [f"{letters[n]}. {escape(bare(c.say))}" for n, c in question.choices.items()]
        yield f"<p>{'<br>'.join([*lines, escape(words.not_sure.flat)])}</p>"
        yield from (f"<p><em>{escape(hint)}</em></p>" for hint in _hints(question, words))


def _answers_html(quiz: Quiz, words: QuizWords, lookup: Lookup) -> Iterator[str]:
    for number, question in enumerate(quiz.questions.values(), 1):
        letters = _lettered(question)
        yield f"<h4>{number}. {escape(bare(question.ask))}</h4>"
        yield f"<p>{escape(_fits(question, words))}</p>"
        for name, choice in question.choices.items():
            why = as_html(choice.why, lookup, words.sources.flat)
            yield f"<p><strong>{letters[name]}. {escape(bare(choice.say))}</strong><br>{why}</p>"


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
