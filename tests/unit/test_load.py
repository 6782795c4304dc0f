"""The load test's own messages, sums and words, and that what goes wrong in a room is reported."""

from __future__ import annotations

import asyncio
import json
import os
import random
import subprocess
import sys
from collections import deque
from concurrent.futures import ThreadPoolExecutor

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
from load.noting import Failed, Found, Noted, Plan
from load.pages import Cell, Page, read_all
from load.processes import HUB, Taken, spent, taken
from load.results import DATA, PAGE, as_page, keep, kept, tell
from load.room import Room

from helpers.library import ROOT, Library
from helpers.topic import topic

PAGES = read_all(ROOT)
CELLS = (Cell("setting-up", "page = basket()", False), Cell("pears", "page.pears()", True))
QUESTIONS = {"color": ("red", "green"), "peel": ("yes", "no")}
BASKET = Page("notebooks/basket.ipynb", "python3", CELLS, "quiz-basket", QUESTIONS)
STONES = Page("notebooks/stones.ipynb", "python3", CELLS, "quiz-stones", QUESTIONS)


class Quick:
    """A kernel that answers at once; ``does`` says what goes wrong in it."""

    def __init__(self, does=""):
        self.does, self.picked, self.heard = does, {}, deque()

    async def send_bytes(self, data):
        asked = unpacked(data)
        kind, content = asked["header"]["msg_type"], asked["content"]
        self.say(asked, "status", execution_state="busy")
        if kind == "comm_msg" and self.does != "refuse":
            self.picked = content["data"]["state"]["picked"]
        failing = self.does in ("fail", "complain") and content.get("code") == CELLS[1].code
        if failing and self.does == "complain":
            self.say(asked, "stream", name="stderr", text="The pears are soft.\n")
        elif content.get("code") == CELLS[1].code and self.does != "hide":
            self.say(asked, "display_data", data={})
        if kind != "comm_msg":
            error = {"status": "error", "ename": "Rotten", "evalue": "no pears"}
            plain = {"data": {"text/plain": repr(self.picked)}, "status": "ok"}
            done = {"status": "ok", "user_expressions": {"picked": plain}}
            fails = failing and self.does == "fail"
            self.say(asked, kind.replace("request", "reply"), **(error if fails else done))
        self.say(asked, "status", execution_state="idle")

    def say(self, asked, kind, **content):
        self.heard.append({"header": {"msg_type": kind}, "parent_header": asked["header"]})
        self.heard[-1] |= {"metadata": {}, "content": content}

    async def receive_bytes(self):
        if self.does == "sleep":
            await asyncio.sleep(60)
        return packed(self.heard.popleft(), "iopub")

    async def close(self):
        if self.does == "hang up":
            raise Failed("the server closed the websocket")


class Gate:
    """A hub that lets everyone in; ``does`` goes wrong on the page of stones."""

    def __init__(self, does=""):
        self.user, self.does, self.asked = "apple", does, []

    async def enter(self, path):
        if self.does == "locked":
            raise Failed("503 the hub is full")
        return 1

    async def load_scripts(self):
        pass

    async def ask(self, path, method="GET", given=None):
        self.asked.append((method, path))
        if self.does == "lost" and "stones" in path:
            raise Failed(f"{method} {path}: 500")
        is_stones = bool(given) and "stones" in given["path"]
        kernel = "stones" if is_stones else "basket"
        return {"id": f"{kernel}-{len(self.asked)}", "kernel": {"id": kernel}}

    async def wire(self, kernel):
        return Quick(self.does if kernel == "stones" else "")

    async def close(self):
        pass


def held(folder, does="", people=1, pages=(BASKET, STONES), holds=1):
    """What a room shows, with the gates through which people came."""
    gates = []

    def door():
        gates.append(Gate(does))
        return gates[-1]

    plan = Plan(people, over=0, minutes=0, holds=holds, pause=0)
    held = Room(door, folder, pages, plan).held()
    with ThreadPoolExecutor(1) as apart:  # where browser tests ran before, this thread has a loop
        return apart.submit(asyncio.run, held).result(), gates


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
    assert all(len(page.cells) > 1 and page.quiz and page.questions for page in PAGES)


def test_each_answer_answers_one_question_more():
    said = list(BASKET.answers(random.Random(1)))
    assert [list(picked) for picked in said] == [["color"], ["color", "peel"]]
    assert said[1]["peel"][0] in QUESTIONS["peel"]


def test_a_room_without_trouble_says_so(tmp_path):
    found, _ = held(tmp_path, people=3)
    assert found.failures == []
    assert [noted.runs for noted in found.noted] == [2, 2, 2]
    assert {"start", "scripts", "words", "alive", "run", "answer"} == set(found.noted[0].waits)


@pytest.mark.parametrize(
    ("does", "said"),
    [
        ("fail", "the cell pears failed: Rotten: no pears"),
        ("complain", "the cell pears complained: The pears are soft."),
        ("hide", "the cell pears showed nothing"),
        ("refuse", "answers did not arrive"),
        ("hang up", "the server closed the websocket"),
        ("lost", "GET api/contents/notebooks/stones.ipynb?content=1: 500"),
    ],
)
def test_what_goes_wrong_is_told_with_who_and_on_which_page(tmp_path, does, said):
    found, _ = held(tmp_path, does, people=2)
    assert f"person 2, notebooks/stones.ipynb: {said}" in "\n".join(found.failures)
    assert not [line for line in found.failures if "basket" in line]


def test_someone_who_cannot_start_is_told(tmp_path):
    found, _ = held(tmp_path, "locked")
    assert found.failures == ["person 1, the start: 503 the hub is full"]


def test_a_kernel_that_says_nothing_is_given_up(tmp_path, monkeypatch):
    monkeypatch.setattr("load.kernel.LONGEST", 0.01)
    found, _ = held(tmp_path, "sleep")
    assert "the kernel was not done after 0.01 s" in found.failures[0]


@pytest.mark.parametrize(("person", "closed"), [(9, 1), (10, 0)])
def test_one_in_ten_closes_no_page(tmp_path, person, closed):
    _, gates = held(tmp_path, people=10)
    methods = [method for method, _ in gates[person - 1].asked]
    assert methods.count("DELETE") == closed


def test_a_failure_ends_in_a_status_that_is_not_zero(tmp_path, capsys):
    for does, status in (("", 0), ("fail", 1)):
        found, _ = held(tmp_path, does)
        assert tell(as_data(Plan(), found, PLACE)) == status
    assert "No failure." in capsys.readouterr().out


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
    lock = json.loads((ROOT / "tests/load/package-lock.json").read_text(encoding="utf-8"))
    parts = [part for name, part in lock["packages"].items() if name]
    assert all("integrity" in part and "resolved" not in part for part in parts)
