"""The same questions in jupyterquiz, as its README writes them."""

from jupyterquiz import display_quiz


def quiz(questions):
    """Show all questions; they answer in the browser."""
    display_quiz([question(**one) for one in questions])


def question(ask, choices, right):
    """One question as jupyterquiz wants it."""
    return {
        "question": ask,
        "type": "many_choice" if len(right) > 1 else "multiple_choice",
        "answers": [
            {"answer": say, "correct": say in right, "feedback": why}
            for say, why in choices.items()
        ],
    }
