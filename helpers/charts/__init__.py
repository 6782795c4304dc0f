"""Charts: numbers drawn, printed and described. Only ``drawing`` and below load matplotlib."""

from helpers.charts.figure import Figure
from helpers.charts.fitting import mistakes
from helpers.charts.kinds import KINDS, Kind, shown

__all__ = ["KINDS", "Figure", "Kind", "mistakes", "shown"]
