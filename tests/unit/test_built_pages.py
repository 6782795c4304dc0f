"""The pages that were built: what a reader's kernel loads for them, and what they are made from."""

import json
import shutil
import subprocess
import sys

import pytest

from helpers import built
from helpers.library import ROOT, Library
from helpers.registry import parts
from helpers.topic import Page

READER = """
import sys
from als_pages import topic
page = topic("how-rare")
shown = page.quiz(), page.chart("incidence-dots")
print("<p>" in str(shown[0]._repr_mimebundle_()), "<img" in str(shown[1]._repr_mimebundle_()))
heavy = ("yaml", "pydantic", "matplotlib", "numpy", "markdown_it", "helpers.library")
print("loaded:", *(name for name in heavy if name in sys.modules))
print(shown[0].marks, shown[1].chart.draw, len(shown[0].blocks()) > 1)
"""

WRITER = """
from als_pages import topic
page = topic("when-to-get-help")
said = page.numbers().as_text()
print(page.numbers()._built is not None, "number: 12345" in said)
"""

MADE = """
import os, sys
root, opened = os.getcwd() + os.sep, set()
def heard(event, given):
    if event == "open" and isinstance(given[0], (str, os.PathLike)):
        opened.add(os.path.abspath(given[0]))
sys.addaudithook(heard)
from helpers.press.parts import made
made()
opened |= {getattr(module, "__file__", "") or "" for module in list(sys.modules.values())}
names = sorted(path[len(root):] for path in opened if path.startswith(root))
print(*(name for name in names if "__pycache__" not in name), sep="\\n")
"""


def run(root, code, where="notebooks"):
    command = [sys.executable, "-B", "-c", code]
    done = subprocess.run(command, cwd=root / where, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    return done.stdout.splitlines()


@pytest.fixture(scope="module")
def copied(tmp_path_factory):
    root = tmp_path_factory.mktemp("copied")
    for folder in ("content", "helpers"):
        shutil.copytree(ROOT / folder, root / folder, ignore=shutil.ignore_patterns("__pycache__"))
    (root / "notebooks").mkdir()
    for door in (ROOT / "notebooks").glob("*.py"):
        shutil.copy(door, root / "notebooks")
    return root


def test_a_readers_kernel_loads_nothing_that_reads_or_draws():
    printed, loaded, more = run(ROOT, READER)
    assert (printed, loaded) == ("True True", "loaded:")
    assert more == "{} crowd True"


def test_a_writer_sees_a_change_at_once_and_nobody_an_old_number(copied):
    assert run(copied, WRITER) == ["True False"]
    numbers = copied / "content" / "emergency-numbers.yaml"
    words = numbers.read_text(encoding="utf-8")
    assert "emergency: [911]" in words
    numbers.write_text(words.replace("[911]", "[12345]", 1), encoding="utf-8")
    assert run(copied, WRITER) == ["False True"]


def test_a_damaged_file_is_made_anew_and_no_traceback_is_seen(copied):
    for path in (copied / built.PAGES).glob("*.json"):
        path.write_bytes(path.read_bytes()[:-40])
    assert run(copied, WRITER)[0].startswith("False")


def test_every_file_that_a_part_is_made_from_would_be_missed():
    known = {path for path, _, _ in built._files(ROOT)}
    shown_as_it_is = ("helpers/static/", "helpers/built/", "helpers/press/", "helpers/launcher/")
    opened = {path for path in run(ROOT, MADE, ".") if path.startswith(("helpers/", "content/"))}
    assert {path for path in opened - known if not path.startswith(shown_as_it_is)} == set()
    assert "content/emergency-numbers.yaml" in known & opened


def test_what_is_shown_again_is_what_is_made_anew():
    """One part of each kind; ``python -m helpers.build parts --check`` compares every one."""
    library, kinds = Library(), set()
    for topic in library.kept:
        held = json.loads((ROOT / built.PAGES / f"{topic}.json").read_bytes())
        for call in held:
            kind, *name = call.split("/")
            if kind not in kinds:
                kinds.add(kind)
                again = getattr(Page(None, topic), kind)(*name)._repr_mimebundle_()
                anew = getattr(Page(library, topic), kind)(*name)._repr_mimebundle_()
                assert printed(again) == printed(anew), call
    assert kinds == {name for name, part in parts().items() if part.shown}


def printed(bundle):
    data = bundle[0] if isinstance(bundle, tuple) else bundle
    return {kind: data[kind] for kind in ("text/plain", "text/html")}
