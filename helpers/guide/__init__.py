"""The symptom guide: how soon to be seen, from what a reader tells it. Values in, value out.

>>> from helpers.guide import Answers, assess
>>> assess(Answers(present={"slurred-speech"}, onset="months", trajectory="worsening")).level
'prompt-2-weeks'
"""

from helpers.guide.answers import Answers
from helpers.guide.compiled import Guide, the_guide
from helpers.guide.deciding import Decision, decide
from helpers.guide.result import Result, assess

__all__ = ["Answers", "Decision", "Guide", "Result", "assess", "decide", "the_guide"]
