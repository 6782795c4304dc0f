"""A room of people with stand-ins for the hub and its kernels: what goes wrong is reported."""

from __future__ import annotations

import asyncio
import random
from collections import deque
from concurrent.futures import ThreadPoolExecutor

import pytest
from load.figures import as_data
from load.messages import packed, unpacked
from load.noting import Failed, Plan
from load.pages import Cell, Page
from load.results import tell
from load.room import Room

CELLS = (Cell("setting-up", "page = basket()", False), Cell("pears", "page.pears()", True))
QUESTIONS = {"color": ("red", "green"), "peel": ("yes", "no")}
BASKET = Page("notebooks/basket.ipynb", "python3", CELLS, "quiz-basket", QUESTIONS)
STONES = Page("notebooks/stones.ipynb", "python3", CELLS, "quiz-stones", QUESTIONS)
PLACE = {"machine": {"cores": 2}, "versions": {"python": "3"}, "pages": 2}


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
