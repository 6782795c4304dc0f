"""Every figure, by what it measures; importing this enters them all in the list, in this order."""

# isort: off
from bench.measured import clicking, showing, opening  # noqa: F401
from bench.measured import executing, importing, pressing  # noqa: F401
from bench.measured import growing, drawing, web, guiding  # noqa: F401
