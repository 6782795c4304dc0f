"""State on the page: what a reader presses, drawn and answered in the browser."""

from helpers.widgets.checklist import ChecklistWidget
from helpers.widgets.guide import GuideWidget
from helpers.widgets.quiz import QuizWidget

__all__ = ["ChecklistWidget", "GuideWidget", "QuizWidget"]
