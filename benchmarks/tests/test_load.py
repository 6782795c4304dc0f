"""The load test's own messages, sums and words, and what it takes from the system."""

from __future__ import annotations

import json
import os
import subprocess
import sys

import pytest
import yaml
from jupyter_server.services.kernels.connection.base import (
    deserialize_msg_from_ws_v1,
    serialize_msg_to_ws_v1,
)
from load.arithmetic import nearest, summary, together
from load.figures import as_data, memory
from load.hub import settings
from load.messages import packed, run_code, unpacked, widget_changed
from load.noting import Found, Noted, Plan
from load.pages import read_all
from load.processes import HUB, Taken, spent, taken
from load.results import DATA, PAGE, as_page, keep, kept

from helpers.library import ROOT, Library
from helpers.topic import topic

PAGES = read_all(ROOT)


def test_a_message_is_what_the_server_reads():
    sent = run_code("me", "page.quiz()")
    channel, parts = deserialize_msg_from_ws_v1(packed(sent))
    assert channel == "shell"
    assert [json.loads(part) for part in parts] == list(sent.values())


def test_a_message_of_the_server_is_read():
    sent = run_code("me", "page.quiz()")
    wire = serialize_msg_to_ws_v1(sent, "iopub", lambda part: json.dumps(part).encode())
    assert unpacked(wire) == {"channel": "iopub", **sent}


def test_an_answer_is_what_the_widget_takes():
    quiz = topic("how-rare").quiz()
    name, question = next(iter(Library().quiz("how-rare").questions.items()))
    picked = {name: list(question.choices)[:1]}
    quiz._handle_msg({**widget_changed("me", quiz.model_id, {"picked": picked}), "buffers": []})
    assert quiz.picked == picked


def test_every_page_of_the_series_can_be_run_and_answered():
    library = Library()
    assert {page.path for page in PAGES} == {
        f"notebooks/{library.notebook(name)}" for name in library.kept
    }
    assert all(bool(page.quiz) == bool(page.questions) for page in PAGES)
    assert sum(bool(page.questions) for page in PAGES) >= 20


def test_the_nearest_sample_was_really_measured():
    assert nearest([4, 1, 3, 2], 50) == 2
    assert nearest(range(1, 101), 95) == 95
    assert nearest([7], 95) == 7


def test_a_summary_of_nothing_counts_nothing():
    assert summary([]) == {"count": 0}
    assert summary([1, 2, 9]) == {"count": 3, "median": 2, "p95": 9, "worst": 9}


def test_samples_of_everyone_are_put_together():
    assert together([{"run": [1]}, {"run": [2], "start": [3]}]) == {"run": [1, 2], "start": [3]}


PLACE = {"machine": {"cores": 2}, "versions": {"python": "3"}, "pages": 2}
LOOKS = [
    {
        "apple": Taken(100, (60,), 300, 3),
        "pear": Taken(90, (50, 70), 400, 5),
        HUB: Taken(150, (), 160, 2),
    },
    {
        "apple": Taken(110, (60, 80), 500, 9),
        "pear": Taken(90, (), 200, 6),
        HUB: Taken(140, (), 150, 4),
    },
]
NOTED = [Noted(1, user="apple"), Noted(2, user="pear", keeps=True), Noted(3)]


def test_memory_is_that_of_the_moment_with_most():
    found = memory(NOTED, LOOKS)
    assert found["person"] == [250, 0]
    assert (found["keeper"], found["keeper_alone"]) == ([210], [400])
    assert (found["everyone"], found["hub"]) == ([370], [150])
    assert (found["server"], found["page"]) == ([100, 90, 110, 90], [60, 50, 70, 60, 80])


def test_what_is_kept_can_be_read_again(tmp_path):
    data = as_data(Plan(), Found(NOTED, LOOKS, ["a stone on the way"], 300), PLACE)
    keep(data, tmp_path)
    assert {path.name for path in tmp_path.iterdir()} == {DATA, PAGE}
    assert kept(tmp_path) == json.loads(json.dumps(data))
    assert (data["spent"]["people"], data["spent"]["hub"]) == (15, 4)


def test_the_page_names_the_first_failures_and_counts_all():
    data = as_data(Plan(), Found(NOTED, LOOKS, ["a stone"] * 40, 300), PLACE)
    page = as_page(data)
    assert "Failures: 40" in page
    assert page.count("- a stone\n") == 30
    assert "- and 10 more" in page


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux says who shares memory")
def test_processes_are_known_by_their_home_and_name(tmp_path):
    env = {**os.environ, "HOME": str(tmp_path / "1"), "JUPYTERHUB_USER": "apple"}
    code = "sum(range(3_000_000)); print(flush=True); input()"
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE}
    with subprocess.Popen(
        [sys.executable, "-c", code, "ipykernel_launcher"], env=env, **pipes
    ) as one:
        one.stdout.readline()
        found = taken(tmp_path)
        seconds = spent(tmp_path, "apple")
        one.communicate(b"\n")
    assert list(found) == ["apple"]
    assert found["apple"].server == 0
    assert 1 < found["apple"].kernels[0] <= found["apple"].whole < 500
    assert 0 < found["apple"].seconds <= seconds < 10
    assert taken(tmp_path) == {}


def test_the_hub_of_the_test_has_the_settings_for_hubs(tmp_path):
    values = yaml.safe_load((ROOT / "config/hub/kubernetes.yaml").read_text(encoding="utf-8"))
    found = settings(values, tmp_path, tmp_path / "proxy", [1, 2, 3])
    hub = found["JupyterHub"]
    assert hub["concurrent_spawn_limit"] == values["hub"]["concurrentSpawnLimit"]
    assert hub["active_server_limit"] == values["hub"]["activeServerLimit"]
    assert hub["authenticator_class"] == "tmp"
    assert found["Authenticator"] == {"allow_all": True}
    assert found["Spawner"]["default_url"] == values["singleuser"]["defaultUrl"]
    assert found["Spawner"]["environment"] == {"JUPYTER_CONFIG_PATH": str(ROOT / "config/jupyter")}
    assert all("127.0.0.1" in hub[name] for name in ("bind_url", "hub_bind_url"))
    assert "--timeout=1800" in hub["services"][0]["command"]


def test_the_proxys_lock_names_no_place_to_fetch_from():
    lock = json.loads((ROOT / "benchmarks/load/package-lock.json").read_text(encoding="utf-8"))
    parts = [part for name, part in lock["packages"].items() if name]
    assert all("integrity" in part and "resolved" not in part for part in parts)
