"""What a reader sees where no widget is drawn: on a code host, on paper, in an export."""

from helpers.printed.checklist import checklist_as_html, checklist_as_text
from helpers.printed.quiz import quiz_as_html, quiz_as_text

__all__ = ["checklist_as_html", "checklist_as_text", "quiz_as_html", "quiz_as_text"]
