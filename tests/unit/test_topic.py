"""What a notebook may say, and what it is told when it says something else."""

import os
import subprocess
import sys

import ipywidgets
import pytest

from helpers.library import ROOT
from helpers.registry import called
from helpers.topic import topic

SILENT = """
from als_pages import topic
page = topic("next-steps")
page.quiz(), page.checklist("before-the-visit-day")
import sys
late = ("matplotlib", "helpers.guide", "helpers.guide.deciding")
print(*(name for name in late if name in sys.modules))
"""

UNDRAWN = """
import sys
sys.modules["matplotlib"] = None
from als_pages import topic
try:
    topic("sampler").chart("basket")
except Exception as error:
    print(error)
"""


@pytest.fixture
def page():
    return topic("sampler")


@pytest.mark.parametrize(
    "part", [one for one in called() if not one.named], ids=lambda one: one.name
)
def test_what_a_reader_presses_is_an_ipywidget(page, part):
    assert isinstance(getattr(page, part.name)(), ipywidgets.DOMWidget)


def test_one_of_several_is_asked_for_by_its_name(page):
    assert isinstance(page.checklist("at-the-market"), ipywidgets.DOMWidget)


def test_a_chart_can_be_shown(page):
    assert "<figure" in page.chart("basket")._repr_mimebundle_()["text/html"]


def test_an_answer_in_the_page_can_be_observed(page):
    heard = []
    quiz = page.quiz()
    quiz.observe(lambda change: heard.append(change["new"]), "picked")
    quiz.picked = {"on-a-tree": ["apple"]}
    assert heard == [{"on-a-tree": ["apple"]}]
    assert quiz.marks["on-a-tree"].right
    quiz.picked = {}


def test_an_unknown_topic_is_answered_with_those_there_are():
    with pytest.raises(LookupError, match=r"No topic is called 'plums'. Choose from .*sampler"):
        topic("plums")


@pytest.mark.parametrize("kind", ["chart", "checklist"])
def test_an_unknown_part_is_answered_with_those_there_are(page, kind):
    with pytest.raises(LookupError, match=f"No {kind} of this page is called 'plums'. Use"):
        getattr(page, kind)("plums")


def test_a_page_without_charts_never_loads_matplotlib_nor_parts_that_it_does_not_show():
    command = [sys.executable, "-c", SILENT]
    done = subprocess.run(command, cwd=ROOT / "notebooks", capture_output=True, text=True)
    assert (done.returncode, done.stdout.strip()) == (0, "")


def test_a_chart_that_has_changed_says_what_it_needs_where_only_readers_packages_are():
    done = subprocess.run(
        [sys.executable, "-c", UNDRAWN], cwd=ROOT / "notebooks", capture_output=True, text=True
    )
    assert done.stdout.startswith("A chart that has changed cannot be made without the package")


BROKEN = """
from helpers.files import Problem, Problems
raise Problems([Problem("pears.yaml", 4, "Mend it."), Problem("apples.yaml", 3, "Mend it too.")])
"""


def test_a_notebook_shows_mistakes_in_content_as_sentences_and_no_traceback(tmp_path):
    command = [sys.executable, "-m", "IPython", "--colors=nocolor", "-c", BROKEN]
    env = {**os.environ, "IPYTHONDIR": str(tmp_path), "PYTHONPATH": str(ROOT)}
    done = subprocess.run(command, cwd=tmp_path, env=env, capture_output=True, text=True)
    said = done.stdout + done.stderr
    assert "apples.yaml:3: Mend it too.\npears.yaml:4: Mend it." in said
    assert "Traceback" not in said


def test_a_page_that_was_saved_under_the_earlier_name_of_the_door_still_opens():
    asked = [sys.executable, "-c", "from series import topic; print(topic('how-rare').topic)"]
    notebooks = ROOT / "notebooks"
    said = subprocess.run(asked, cwd=notebooks, capture_output=True, text=True, check=True).stdout
    assert said == "how-rare\n"
