"""Charts: numbers drawn, printed and described. Only ``drawing`` and below load matplotlib."""

import logging

from helpers.charts.figure import Figure
from helpers.charts.fitting import mistakes
from helpers.charts.kinds import KINDS, Kind, shown

# matplotlib tells that it makes a list of the machine's typefaces, or that a file of settings has a
# line it does not know. Neither is for a reader, and a page must not hang on what a machine keeps.
logging.getLogger("matplotlib").setLevel(logging.ERROR)

__all__ = ["KINDS", "Figure", "Kind", "mistakes", "shown"]
