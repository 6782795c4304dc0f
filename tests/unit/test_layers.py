"""The house: modules and functions stay small, and forbidden words stay out.

That imports go down is a contract in ``pyproject.toml``; a planted one is tried here.
"""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.__main__ import FLOORS

ROOT = Path(__file__).resolve().parents[2]
HELPERS = ROOT / "helpers"
LONGEST_MODULE = 200
LONGEST_TESTS = 300
LONGEST_FUNCTION = 40
NAMES_THAT_SAY_NOTHING = {"utils", "util", "common", "core", "manager", "misc", "helpers"}

# spelled in pieces, so that this file may be searched too
FORBIDDEN = re.compile(
    "|".join(
        [
            "TO" + "DO", "FIX" + "ME", "XX" + "X", "/wo" + "rk/", "/tmp/" + "brief",
            "clau" + "de", "anthro" + "pic", "chat" + "gpt", "copi" + "lot",
            "as an " + r"AI\b", "issues? #" + r"\d", "the le" + "ad's", "ses" + "sion [0-9]",
        ]
    ),
    re.I,
)  # fmt: skip
NOT_WORDS = {"package-lock.json"}  # its sums are letters at random
WRITTEN = {".py", ".js", ".css", ".yaml", ".md", ".json", ".toml", ".in", ".cfg", ".sh", ".cff"}


def long_functions(source: str) -> list[str]:
    functions = (ast.FunctionDef, ast.AsyncFunctionDef)
    found = [node for node in ast.walk(ast.parse(source)) if isinstance(node, functions)]
    return [f.name for f in found if f.end_lineno - first_line(f) + 1 > LONGEST_FUNCTION]


def first_line(function: ast.FunctionDef) -> int:
    """The line of its name, or of its last words to the reader of its docstring."""
    return function.body[0].end_lineno if ast.get_docstring(function) else function.lineno


def written() -> list[Path]:
    folders = ("helpers", "tests", "benchmarks", "content", "notebooks", "config", "docs")
    inside = [path for folder in folders for path in (ROOT / folder).rglob("*")]
    found = [*ROOT.glob("*"), *inside]
    words = (path for path in found if path.suffix in WRITTEN and path.name not in NOT_WORDS)
    return sorted(path for path in words if path.is_file())


def shown(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def names_that_say_nothing(path: Path) -> set[str]:
    """Names of a module, and of the folder it stands in, that could mean anything."""
    return NAMES_THAT_SAY_NOTHING & {path.stem, path.parent.name} - {HELPERS.name}


def long_modules(sources: dict[str, str], longest: int = LONGEST_MODULE) -> list[str]:
    return [name for name, text in sources.items() if len(text.splitlines()) > longest]


@pytest.fixture(scope="module")
def modules() -> dict[str, str]:
    """The source of every module, by its path."""
    return {shown(path): path.read_text(encoding="utf-8") for path in HELPERS.rglob("*.py")}


def test_a_module_fits_on_a_few_screens(modules):
    assert long_modules(modules) == []


def test_a_file_of_tests_is_of_one_topic():
    paths = [path for folder in ("tests", "benchmarks") for path in (ROOT / folder).rglob("*.py")]
    tests = {shown(path): path.read_text(encoding="utf-8") for path in paths}
    assert len(tests) > 100
    assert long_modules(tests, LONGEST_TESTS) == []


def test_a_function_fits_on_a_screen(modules):
    assert {name: long for name, text in modules.items() if (long := long_functions(text))} == {}


def test_a_module_has_a_name_that_says_something(modules):
    assert [name for name in modules if names_that_say_nothing(Path(name))] == []


def test_a_file_speaks_of_the_project_alone():
    texts = {shown(path): path.read_text(encoding="utf-8") for path in written()}
    assert {name: said for name, text in texts.items() if (said := FORBIDDEN.findall(text))} == {}


@pytest.mark.parametrize(
    "source",
    [
        "from helpers.check import pages",
        "from helpers import check",
        "import helpers.check.pages",
        "def late():\n    from helpers.check.pages import of_page",
    ],
)
def test_an_import_from_above_would_be_seen(source, tmp_path):
    contracts = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    (tmp_path / "pyproject.toml").write_text(contracts, encoding="utf-8")
    for floor in re.search(r"^layers = \[(.*?)^\]", contracts, re.M | re.S)[1].splitlines():
        for name in re.findall(r"\w+", floor):
            (tmp_path / "helpers" / name).mkdir(parents=True)
            (tmp_path / "helpers" / name / "__init__.py").touch()
    (tmp_path / "helpers" / "__init__.py").touch()
    (tmp_path / "helpers" / "check" / "pages.py").touch()
    assert floors_of(tmp_path) == (0, "")
    (tmp_path / "helpers" / "files" / "text.py").write_text(source, encoding="utf-8")
    assert floors_of(tmp_path) == (1, "helpers.files is not allowed to import helpers.check:")


def floors_of(folder: Path) -> tuple[int, str]:
    """How the contract of the floors ends for what stands in a folder, and what it says first."""
    words = [*FLOORS, "--contract", "floors"]
    done = subprocess.run([sys.executable, *words], cwd=folder, capture_output=True, text=True)
    said = re.search(r".* is not allowed to import .*", done.stdout)
    return done.returncode, said[0].strip() if said else ""


def test_a_long_module_would_be_seen():
    apples = {"apples": "pass\n" * (LONGEST_MODULE + 1), "pears": "pass\n" * LONGEST_MODULE}
    assert long_modules(apples) == ["apples"]


def test_a_long_function_would_be_seen():
    assert long_functions("def apple():\n" + "    pass\n" * LONGEST_FUNCTION) == ["apple"]


@pytest.mark.parametrize("path", ["helpers/utils.py", "helpers/core/apples.py"])
def test_a_name_that_says_nothing_would_be_seen(path):
    assert names_that_say_nothing(Path(path))


def test_a_forbidden_word_would_be_seen():
    assert FORBIDDEN.search("to" + "do: pick the apples")


def test_the_style_is_asked_of_every_python_file_that_is_written_by_hand():
    asked = subprocess.run(
        [sys.executable, "-m", "ruff", "check", "--show-files"],
        capture_output=True, text=True, check=True, cwd=ROOT,
    )  # fmt: skip
    shown = {*map(Path, asked.stdout.splitlines())}
    rooms = ("helpers", "tests", "benchmarks", "config")
    ours = {path for room in rooms for path in (ROOT / room).rglob("*.py")}
    made_up = ROOT / "tests" / "made_up" / "orchard"
    assert {path for path in ours - shown if made_up not in path.parents} == set()
