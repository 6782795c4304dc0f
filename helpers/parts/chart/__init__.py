"""A picture of numbers, or of things."""

from __future__ import annotations

from helpers.registry import File, Part

PART = Part(
    name="chart",
    shown="helpers.parts.chart.shown:Chart",
    what="chart",
    named="charts",
    words="helpers.schema.figure:FigureWords",
    words_below="figure",
    facts="helpers.parts.chart.facts:of_chart",
    plain=False,
    files=(
        File(
            "*/*/charts.yaml",
            "helpers.schema.pages:Charts",
            "charts",
            "helpers.parts.chart.check:of_charts",
            graded=False,
        ),
        File(
            "data/*.yaml", "helpers.schema.pages:Data", "data", "helpers.parts.chart.check:of_data"
        ),
    ),
)
