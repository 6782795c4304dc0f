"""The house: imports go down, modules and functions stay small, forbidden words stay out."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
HELPERS = ROOT / "helpers"
MODULES = sorted(HELPERS.rglob("*.py"))

LAYERS = [
    {"launcher", "files", "contract"},
    {"schema"},
    {"manuscript"},
    {"library"},
    {"numbers", "sentences", "cells", "marking", "citing", "guide", "charts", "printed"}
    | {"answers_file", "dialling", "lasting", "searching"},
    {"widgets"},
    {"topic", "press", "check", "workshop"},
    {"site", "build"},
]
RANK = {name: rank for rank, layer in enumerate(LAYERS) for name in layer}

LONGEST_MODULE = 200
LONGEST_FUNCTION = 40
NAMES_THAT_SAY_NOTHING = {"utils", "util", "common", "core", "manager", "misc", "helpers"}

# spelled in pieces, so that this file may be searched too
FORBIDDEN = re.compile(
    "|".join(
        [
            "TO" + "DO", "FIX" + "ME", "XX" + "X", "/wo" + "rk/", "/tmp/" + "brief",
            "clau" + "de", "anthro" + "pic", "chat" + "gpt", "copi" + "lot",
            "as an " + "AI", "issues? #" + r"\d", "the le" + "ad's", "ses" + "sion [0-9]",
        ]
    ),
    re.I,
)  # fmt: skip
NOT_WORDS = {"package-lock.json"}  # its sums are letters at random
WRITTEN = {".py", ".js", ".css", ".yaml", ".md", ".json", ".toml", ".in", ".cfg", ".sh"}


def layer_of(path: Path) -> str:
    return path.relative_to(HELPERS).parts[0].removesuffix(".py")


def imported(source: str) -> set[str]:
    """Layers that a module imports from."""
    names = set()
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.ImportFrom) and node.module == "helpers":
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            names |= (
                set(node.module.split(".")[1:2]) if node.module.startswith("helpers.") else set()
            )
        elif isinstance(node, ast.Import):
            found = (alias.name.split(".") for alias in node.names)
            names |= {parts[1] for parts in found if parts[0] == "helpers" and parts[1:]}
    return names


def climbs(layer: str, source: str) -> set[str]:
    """Layers above its own that a module imports from."""
    return {name for name in imported(source) if RANK[name] > RANK[layer]}


def long_functions(source: str) -> list[str]:
    functions = (ast.FunctionDef, ast.AsyncFunctionDef)
    found = [node for node in ast.walk(ast.parse(source)) if isinstance(node, functions)]
    return [f.name for f in found if f.end_lineno - first_line(f) + 1 > LONGEST_FUNCTION]


def first_line(function: ast.FunctionDef) -> int:
    """The line of its name, or of its last words to the reader of its docstring."""
    return function.body[0].end_lineno if ast.get_docstring(function) else function.lineno


def written() -> list[Path]:
    folders = ("helpers", "tests", "content", "notebooks", "config")
    inside = [path for folder in folders for path in (ROOT / folder).rglob("*")]
    found = [*ROOT.glob("*"), *inside]
    words = (path for path in found if path.suffix in WRITTEN and path.name not in NOT_WORDS)
    return sorted(path for path in words if path.is_file())


def shown(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


@pytest.mark.parametrize("path", MODULES, ids=shown)
def test_a_module_imports_only_from_below(path):
    if path.parent == HELPERS and path.name == "__init__.py":
        assert imported(path.read_text(encoding="utf-8")) == set()
    else:
        assert climbs(layer_of(path), path.read_text(encoding="utf-8")) == set()


@pytest.mark.parametrize("path", MODULES, ids=shown)
def test_a_module_fits_on_a_few_screens(path):
    assert len(path.read_text(encoding="utf-8").splitlines()) <= LONGEST_MODULE


@pytest.mark.parametrize("path", MODULES, ids=shown)
def test_a_function_fits_on_a_screen(path):
    assert long_functions(path.read_text(encoding="utf-8")) == []


@pytest.mark.parametrize("path", MODULES, ids=shown)
def test_a_module_has_a_name_that_says_something(path):
    assert not NAMES_THAT_SAY_NOTHING & {part.removesuffix(".py") for part in path.parts[-2:-1]} - {
        "helpers"
    }
    assert path.stem not in NAMES_THAT_SAY_NOTHING


@pytest.mark.parametrize("path", written(), ids=shown)
def test_a_file_speaks_of_the_project_alone(path):
    assert FORBIDDEN.findall(path.read_text(encoding="utf-8")) == []


@pytest.mark.parametrize(
    "source",
    [
        "from helpers.check import pages",
        "from helpers import check",
        "import helpers.check.pages",
        "def late():\n    from helpers.check.pages import of_page",
    ],
)
def test_an_import_from_above_would_be_seen(source):
    assert climbs("files", source) == {"check"}


def test_a_long_function_would_be_seen():
    assert long_functions("def apple():\n" + "    pass\n" * LONGEST_FUNCTION) == ["apple"]


def test_a_forbidden_word_would_be_seen():
    assert FORBIDDEN.search("to" + "do: pick the apples")
