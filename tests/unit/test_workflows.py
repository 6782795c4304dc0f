"""What runs elsewhere on our behalf: pinned, with no more rights than it needs."""

import json
import re
from pathlib import Path

import pytest
import yaml
from packaging.requirements import Requirement
from packaging.version import Version

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / ".github" / "workflows"
WORKFLOWS = sorted(FOLDER.glob("*.yaml"))
START = (ROOT / "start.py").read_text(encoding="utf-8")
READERS = "config/reading/requirements.txt"
LOCKS = sorted(
    [
        ".ci/requirements.txt",
        ".github/tools/requirements.txt",
        "config/jupyterlite/requirements.txt",
        "config/publishing/requirements.txt",
        READERS,
        "requirements.txt",
        *(
            path.relative_to(ROOT).as_posix()
            for folder in ("tests", "benchmarks")
            for path in ROOT.glob(f"{folder}/**/requirements.txt")
        ),
    ]
)

FLOORS = {"jupyter-server": "2.20", "jupyterlab": "4.6.2"}
"""Older ones have holes that were closed since."""

OF_TOOLS = {"pip-audit": "pip-audit", "cyclonedx-py": "cyclonedx-bom"}
"""Commands of .github/tools, each with the package that brings it."""

OF_PYTHON = {"python", "python3"}
OF_THE_MACHINE = {"sudo", "apt-get", "mkdir", "mv", "rmdir"}


def jobs(workflow):
    """The jobs of a workflow, by name."""
    return yaml.safe_load((FOLDER / f"{workflow}.yaml").read_text(encoding="utf-8"))["jobs"]


JOBS = [
    pytest.param(job, id=f"{path.stem}: {name}")
    for path in WORKFLOWS
    for name, job in jobs(path.stem).items()
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


def held(lock):
    """The requirements of a lock, each with its sums."""
    text = (ROOT / lock).read_text(encoding="utf-8")
    rows = re.sub(r"^\s*#.*\n?", "", text, flags=re.M).replace("\\\n", " ").strip().split("\n")
    return [Requirement(row.partition(" --hash")[0].strip()) for row in rows if "--hash" in row]


def without_a_sum(text):
    """Requirements that would be taken whatever arrives."""
    rows = re.sub(r"^\s*#.*\n?", "", text, flags=re.M).replace("\\\n", " ").split("\n")
    return [row.split()[0] for row in rows if row.strip() and "--hash=sha256:" not in row]


def below(floors, requirements):
    """Packages that are older than they may be, or are not there."""
    versions = {
        one.name: Version(next(iter(one.specifier)).version)
        for one in requirements
        if one.name in floors
    }
    return [
        name
        for name, floor in floors.items()
        if name not in versions or versions[name] < Version(floor)
    ]


def commands(job):
    """What a job runs, one command after the other, split into words."""
    lines = [line for step in job["steps"] for line in step.get("run", "").split("\n")]
    return [part.split() for line in lines if line.strip() for part in line.split("&&")]


def unknown(job):
    """Commands that nothing brings, and words that start.py does not know."""
    found = []
    for first, *rest in commands(job):
        if first in OF_PYTHON and rest[:1] == ["start.py"]:
            found += [word for word in rest[1:2] if f'"{word}": (' not in START]
        elif first not in {*OF_PYTHON, *OF_THE_MACHINE, *OF_TOOLS}:
            found.append(first)
    return found


@pytest.mark.parametrize("lock", LOCKS)
def test_every_package_of_a_lock_is_held_against_its_sum(lock):
    assert held(lock)
    assert without_a_sum((ROOT / lock).read_text(encoding="utf-8")) == []


def test_a_package_without_a_sum_would_be_seen():
    assert without_a_sum("apples==1 \\\n    --hash=sha256:00\npears==2\n") == ["pears==2"]


def test_what_readers_run_is_not_older_than_the_holes_that_were_closed():
    assert [below(FLOORS, held(lock)) for lock in (READERS, "requirements.txt")] == [[], []]


def test_the_next_lock_keeps_these_floors_too():
    lines = (ROOT / "config/reading/requirements.in").read_text(encoding="utf-8").split("\n")
    wanted = [Requirement(line) for line in lines if line and not line.startswith("#")]
    least = {one.name: [str(part) for part in one.specifier] for one in wanted}
    for name, floor in FLOORS.items():
        floors = [part.removeprefix(">=") for part in least[name] if part.startswith(">=")]
        assert floors, name
        assert Version(floors[0]) >= Version(floor), name


def test_a_package_that_is_too_old_or_gone_would_be_seen():
    assert below({"apples": "2.10", "pears": "1"}, [Requirement("apples==2.9")]) == [
        "apples",
        "pears",
    ]


def test_every_lock_is_looked_over_with_nothing_passed_over_in_silence():
    job = jobs("audit")["audit"]
    asked = [words for words in commands(job) if words[0] == "pip-audit"]
    assert sorted(words[-1] for words in asked) == LOCKS
    assert all({"--strict", "--require-hashes", "--disable-pip"} <= set(words) for words in asked)


def test_the_site_carries_a_list_of_what_readers_fetch():
    made = [words for words in commands(jobs("release")["make"]) if words[0] == "cyclonedx-py"]
    assert [words[1] for words in made] == ["requirements"]
    assert made[0][-1] == READERS
    assert made[0][made[0].index("--output-file") + 1].startswith("site/")


def test_a_tag_makes_every_form_of_the_pages_and_all_of_it_is_vouched_for():
    """What is offered for download is what was attested, and nothing is built in between."""
    made = jobs("release")
    forms = [words[2] for words in commands(made["make"]) if words[1:2] == ["start.py"]]
    assert forms == ["site", "lite", "paper", "epub"]
    (vouched,) = [step["with"] for step in made["attest"]["steps"] if "attest" in step["uses"]]
    assert vouched == {"subject-path": "release/*"}
    assert made["offer"]["needs"] == "attest"
    fetched = [
        step["with"]
        for name in ("attest", "offer")
        for step in made[name]["steps"]
        if "download-artifact" in step["uses"]
    ]
    assert fetched == [{"name": "release", "path": "release"}] * 2


def test_each_job_of_a_release_may_write_to_one_place_at_most():
    rights = {name: job["permissions"] for name, job in jobs("release").items()}
    assert rights == {
        "make": {"contents": "read"},
        "publish": {"pages": "write", "id-token": "write"},
        "attest": {"id-token": "write", "attestations": "write"},
        "offer": {"contents": "write"},
    }


def test_a_container_for_writers_is_made_ready_by_commands_that_are_there():
    held = json.loads((ROOT / ".devcontainer" / "devcontainer.json").read_text(encoding="utf-8"))
    steps = [{"run": held[when]} for when in ("onCreateCommand", "postCreateCommand")]
    assert unknown({"steps": steps}) == []
    # a tag that moves would be another machine each time
    assert re.search(r":\d+\.\d+-[a-z]+$", held["image"])


@pytest.mark.parametrize("job", JOBS)
def test_a_job_runs_only_commands_that_are_there(job):
    assert unknown(job) == []


@pytest.mark.parametrize(
    ("run", "seen"), [("apple-audit -r x", "apple-audit"), ("python3 start.py pears", "pears")]
)
def test_a_command_that_is_not_there_would_be_seen(run, seen):
    assert unknown({"steps": [{"run": f"python3 start.py site\n{run}"}]}) == [seen]


def test_the_tools_that_bring_these_commands_are_in_their_lock():
    names = {one.name for one in held(".github/tools/requirements.txt")}
    assert set(OF_TOOLS.values()) <= names


def test_every_lock_is_looked_after():
    """What is pinned grows old: each folder with a lock is asked for newer packages."""
    asked = yaml.safe_load((ROOT / ".github" / "dependabot.yml").read_text(encoding="utf-8"))
    folders = {
        one["package-ecosystem"]: {*one.get("directories", [one.get("directory")])}
        for one in asked["updates"]
    }
    assert folders["pip"] == {f"/{Path(lock).parent.as_posix()}".rstrip(".") for lock in LOCKS}
    npm = [path for path in ROOT.glob("**/package-lock.json") if "node_modules" not in path.parts]
    assert folders["npm"] == {
        f"/{path.parent.relative_to(ROOT).as_posix()}".rstrip(".") for path in npm
    }
    assert folders["github-actions"] == {"/"}
