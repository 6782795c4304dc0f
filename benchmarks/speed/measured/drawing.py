"""Very many questions on one page of a browser, drawn and answered."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from browser.conftest import Bare

from helpers.library import Library
from helpers.parts.quiz.widget import QuizWidget
from speed.figures import Figure, Samples, alternately, measures
from speed.ground import Ground
from speed.measured.clicking import ARM, TIMED
from speed.measured.growing import SIZES, content, figures, growth, loaded, quiz_of

AT_ONCE, SOON, CROWDED = 100, 2_000, 1_000
"""Milliseconds in which an answer feels immediate, and in which a page is there; and for how many
questions they hold."""

DRAW = """
async (state) => {
  const { plainModel } = await import("/bare/model.js");
  const widget = (await import("/bundles/quiz.js")).default;
  const el = document.createElement("div");
  document.querySelector("main").append(el);
  const began = performance.now();
  widget.render({ model: plainModel(state), el });
  el.getBoundingClientRect();
  return performance.now() - began;
}
"""
FIRST_ANSWER = "A red apple"
WHY = "Yes. One in four is red"


def state_of(library: Library) -> dict[str, Any]:
    """What the browser gets to draw the quiz of the page."""
    quiz = quiz_of(library)
    state = {key: value for key, value in quiz.get_state().items() if key[0] != "_"}
    quiz.close()
    return state


def on_bare_page(
    ground: Ground, state: dict[str, Any], then: Callable[[Bare, float], float]
) -> float:
    """Draw a quiz on a page of its own; what ``then`` makes of the page and of the time."""
    with ground.chromium.new_context() as context:
        page = context.new_page()
        page.set_default_timeout(0)
        bare = Bare(page)
        bare.bundles["/bundles/quiz.js"] = str(QuizWidget._esm)
        page.add_style_tag(content=str(QuizWidget._css))
        return then(bare, page.evaluate(DRAW, state))


def answered(bare: Bare, _: float) -> float:
    """Answer the last question; milliseconds from the press to the explanation."""
    question = bare.page.locator(".als-question").last
    question.get_by_label(FIRST_ANSWER, exact=True).check()
    question.evaluate(ARM, WHY)
    question.locator(".als-buttons button").first.click()
    return float(bare.page.evaluate(TIMED)["shown"])


@measures(
    *figures("growth-draw", "ms"),
    Figure("crowded-draw", f"share of {SOON} ms", 1.0, against="limit"),
    Figure("crowded-answer", f"share of {AT_ONCE} ms", 1.0, against="limit"),
)
def draw(ground: Ground) -> dict[str, Samples]:
    """Draw from 10 to 10,000 questions on one page, and answer the last one of 1,000.

    Floor of the growth: linear, which is 1. The two last are shares of what a reader may have to
    wait: they have no floor. Drawing ends when the page is laid out. Unfair would be to leave out
    our style sheet, which makes the layout dear: it is on the page.
    """
    sizes = SIZES[:-1] if ground.quick else SIZES
    quizzes = {size: state_of(loaded(content(ground, size))) for size in sizes}
    drawn = {
        str(size): partial(on_bare_page, ground, state, lambda _, took: took)
        for size, state in quizzes.items()
    }
    press = {"press": partial(on_bare_page, ground, quizzes[CROWDED], answered)}
    took = alternately({**drawn, **press}, ground.times(3), warm=True)
    return {
        **growth("growth-draw", {size: took[str(size)] for size in sizes}),
        "crowded-draw": shares(took[str(CROWDED)], SOON),
        "crowded-answer": shares(took["press"], AT_ONCE),
    }


def shares(samples: list[float], limit: float) -> Samples:
    """The samples as shares of a limit."""
    return {"ours": [sample / limit for sample in samples], "limit": [1.0]}
