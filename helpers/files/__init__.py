"""Files as text and as trees, and the problems found in them."""

from helpers.files.collecting import collect
from helpers.files.problems import NotFetched, Problem, Problems, quoted
from helpers.files.text import read_text
from helpers.files.tree import Scalar, Tree, Where, parse_yaml, read_yaml

__all__ = [
    "NotFetched",
    "Problem",
    "Problems",
    "Scalar",
    "Tree",
    "Where",
    "collect",
    "parse_yaml",
    "quoted",
    "read_text",
    "read_yaml",
]
