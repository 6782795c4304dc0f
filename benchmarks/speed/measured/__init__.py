"""Every figure, by what it measures; importing this enters them all in the list, in this order."""

# isort: off
from speed.measured import clicking, showing, opening  # noqa: F401
from speed.measured import executing, importing, pressing  # noqa: F401
from speed.measured import growing, drawing, web, guiding  # noqa: F401
