"""What runs elsewhere on our behalf: pinned, with no more rights than it needs."""

import re
from pathlib import Path

import pytest
import yaml

FOLDER = Path(__file__).resolve().parents[2] / ".github" / "workflows"
WORKFLOWS = sorted(FOLDER.glob("*.yaml"))
JOBS = [
    pytest.param(job, id=f"{path.stem}: {name}")
    for path in WORKFLOWS
    for name, job in yaml.safe_load(path.read_text(encoding="utf-8"))["jobs"].items()
]


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.stem)
def test_every_action_is_named_by_its_commit_and_says_its_version(path):
    used = re.findall(r"uses: (.*)", path.read_text(encoding="utf-8"))
    assert used
    assert not [one for one in used if not re.fullmatch(r"[\w/-]+@[0-9a-f]{40} # v[\d.]+", one)]


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.stem)
def test_a_workflow_has_no_rights_but_those_of_its_jobs(path):
    assert yaml.safe_load(path.read_text(encoding="utf-8"))["permissions"] == {}


@pytest.mark.parametrize("job", JOBS)
def test_a_job_that_may_write_runs_nothing_that_was_fetched(job):
    writes = "write" in job["permissions"].values()
    assert not (writes and [step for step in job["steps"] if "run" in step])


@pytest.mark.parametrize("job", JOBS)
def test_the_key_to_the_repository_is_not_left_where_packages_run(job):
    fetched = [step for step in job["steps"] if "checkout" in step.get("uses", "")]
    assert all(step["with"]["persist-credentials"] is False for step in fetched)


@pytest.mark.parametrize("job", JOBS)
def test_no_job_runs_for_ever(job):
    assert job["timeout-minutes"] <= 60
