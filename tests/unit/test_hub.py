"""The files for hubs: keys that their projects know, and the numbers that the hosts' page gives."""

from __future__ import annotations

import json
import re
from itertools import pairwise
from math import ceil
from pathlib import Path
from types import SimpleNamespace

import pytest
import yaml
from load.results import KEPT, as_page, kept
from load.results import PAGE as SHOWN

from helpers.library import Library

ROOT = Path(__file__).resolve().parents[2]
HUB = ROOT / "config" / "hub"
PAGE = (HUB / "README.md").read_text(encoding="utf-8")
TOLD = " ".join(PAGE.split())
PAGES = len(Library().kept)
KUBERNETES = yaml.safe_load((HUB / "kubernetes.yaml").read_text(encoding="utf-8"))
MEASURED = kept()
LITTLEST = yaml.safe_load((HUB / "littlest.yaml").read_text(encoding="utf-8"))

KNOWN = {
    "hub": {"activeServerLimit", "concurrentSpawnLimit", "config"},
    "proxy": {"https"},
    "singleuser": {
        "image", "defaultUrl", "storage", "memory", "cpu", "networkPolicy", "extraFiles",
    },
    "cull": {"enabled", "timeout", "every", "users"},
    "scheduling": {"podPriority", "userPlaceholder"},
    # of The Littlest JupyterHub
    "users": {"admin"},
    "auth": {"type", "TmpAuthenticator"},
    "https": {"enabled", "letsencrypt"},
    "limits": {"memory", "cpu"},
    "services": {"cull"},
}  # fmt: skip
"""Names that were held against the projects' own schemas; a new one is added once it was too."""


def strange(values):
    """Names of the first two levels that nobody has looked up yet."""
    return [
        f"{top}.{name}"
        for top, held in values.items()
        for name in held
        if name not in KNOWN.get(top, ())
    ]


def row(start):
    """The figures in the row of the hosts' page that begins with these words."""
    found = re.search(rf"^\| {re.escape(start)}[^|]*\|([^|]*)\|(.*)$", PAGE, re.M)
    return [int(number) for number in re.findall(r"\d+", found[1].replace(",", ""))], found[2]


@pytest.mark.parametrize("values", [KUBERNETES, LITTLEST], ids=["kubernetes", "littlest"])
def test_every_name_was_looked_up(values):
    assert strange(values) == []


def test_a_name_that_nobody_looked_up_would_be_seen():
    assert strange({"singleuser": {"memroy": "1G"}}) == ["singleuser.memroy"]


def test_the_page_that_opens_is_the_first_of_the_series():
    library = Library()
    first = library.notebook(next(iter(library.series.topics)))
    assert KUBERNETES["singleuser"]["defaultUrl"] == f"/doc/tree/notebooks/{first}"
    assert PAGE.count(f"notebooks/{first}") == 3


@pytest.mark.parametrize(
    ("start", "part", "what", "ends"),
    [
        ("a server, without", "memory", "server", ["median", "worst"]),
        ("each page that is open", "memory", "page", ["median", "worst"]),
        ("a person who goes on by the links", "memory", "keeper", ["worst"]),
        ("the same person alone", "memory", "keeper_alone", ["worst"]),
        ("all thirty people", "memory", "everyone", ["worst"]),
        ("the hub with its proxy", "memory", "hub", ["worst"]),
        ("processor time of a start", "processor", "start", ["worst"]),
        ("processor time of a page", "processor", "page", ["worst"]),
        ("wait for a server", "waits", "start", ["median", "worst"]),
        ("wait for a page", "waits", "alive", ["median", "worst"]),
        ("wait until a whole page has run", "waits", "run", ["median", "worst"]),
        ("wait until Python has an answer", "waits", "answer", ["median", "worst"]),
    ],
)
def test_what_a_person_costs_is_what_the_load_test_measured(start, part, what, ends):
    in_unit = 1000 if what == "answer" else 1  # an answer's wait is given in ms
    assert row(start)[0] == [ceil(MEASURED[part][what][end] * in_unit) for end in ends]


def test_the_page_tells_of_the_run_that_was_kept():
    plan, machine = MEASURED["plan"], MEASURED["machine"]
    assert (plan["people"], plan["over"], plan["minutes"]) == (30, 60, 5)
    assert MEASURED["failures"] == []
    assert MEASURED["told_to_wait"] == 0
    assert f"The run that is kept had {MEASURED['pages']} pages; there are {PAGES} now" in TOLD
    said = f"{machine['cores']} processors and {machine['memory_gb']:.0f} GB of memory"
    assert said in " ".join(PAGE.split())
    assert f"{MEASURED['pages_run']} pages in {ceil(MEASURED['seconds'] / 60)} minutes" in PAGE


def test_the_kept_page_shows_the_kept_figures():
    assert (KEPT / SHOWN).read_text(encoding="utf-8") == as_page(MEASURED)


def test_the_memory_kept_for_a_person_is_what_was_measured_and_a_fifth_more():
    holds = MEASURED["plan"]["holds"]
    (measured,), (kept_,) = row(f"a person with {holds} pages open")[0], row("memory kept")[0]
    assert measured == ceil(MEASURED["memory"]["person"]["worst"])
    assert kept_ == ceil(measured * 12 / 100) * 10
    assert KUBERNETES["singleuser"]["memory"]["guarantee"] == f"{kept_}M"
    replicas = KUBERNETES["scheduling"]["userPlaceholder"]["replicas"]
    assert replicas == 30
    assert row("memory for 30 people")[0] == [ceil(replicas * kept_ / 1000)]


def test_memory_holds_every_page_open_at_once():
    alone = ceil(MEASURED["memory"]["keeper_alone"]["worst"])
    pages, one = MEASURED["pages"], ceil(MEASURED["memory"]["page"]["worst"])
    assert f"all {pages} pages open at once need {alone} MB" in row("most memory")[1]
    assert (
        f"all {PAGES} would need about {alone + (PAGES - pages) * one} MB" in row("most memory")[1]
    )
    assert KUBERNETES["singleuser"]["memory"]["limit"] == LITTLEST["limits"]["memory"] == "4G"


def test_thirty_starts_take_as_long_as_the_page_says():
    (start,), (page,) = row("processor time of a start")[0], row("processor time of a page")[0]
    (processors,), why = row("processors for 30")
    work = 30 * (start + page)
    assert f"are {work} seconds of work: {ceil(work / processors)} seconds on four" in why
    assert processors == 4


def test_a_server_has_more_time_to_answer_than_the_slowest_one_took():
    (seconds,) = row("time for a server to answer")[0]
    assert MEASURED["waits"]["start"]["worst"] * 2 < seconds
    assert KUBERNETES["hub"]["config"]["Spawner"]["http_timeout"] == seconds
    assert said_to_the_littlest().Spawner.http_timeout == seconds


def test_the_paths_of_kernels_are_short_on_the_littlest():
    runtime = said_to_the_littlest().Spawner.environment["JUPYTER_RUNTIME_DIR"]
    assert len(of_a_kernel(runtime)) < LONGEST_PATH
    assert said_to_the_littlest().SystemdSpawner.isolate_tmp is True
    home = "/home/" + "jupyter-apples-and-pears-in-a-basket"[:26] + "-12345"
    assert len(of_a_kernel(f"{home}/.local/share/jupyter/runtime")) > LONGEST_PATH


LONGEST_PATH = 107
"""Letters that Linux takes for a file on which one program listens to another."""


def of_a_kernel(runtime):
    """One of the files that a kernel listens on."""
    return f"{runtime}/kernel-{'0' * 36}-ipc-5"


def said_to_the_littlest():
    """What the file for The Littlest JupyterHub sets."""
    said = SimpleNamespace(SystemdSpawner=SimpleNamespace(), Spawner=SimpleNamespace())
    code = compile((HUB / "littlest.py").read_text(encoding="utf-8"), "littlest.py", "exec")
    exec(code, {"get_config": lambda: said})
    return said


def test_nobody_is_stopped_in_the_longest_quiet_time_of_a_plan():
    plans = [[*plan.parts.values()] for plan in Library().plans("workshop").plans.values()]
    pairs = [pair for parts in plans for pair in pairwise(parts)]
    quiet = max(one.minutes + two.minutes for one, two in pairs)
    culls = [KUBERNETES["cull"], LITTLEST["services"]["cull"]]
    assert {cull["timeout"] for cull in culls} == set(row("a stop without use")[0]) == {1800}
    assert quiet * 60 < 1800


def test_limits_of_the_kubernetes_file_are_those_of_the_page():
    hub = KUBERNETES["hub"]
    assert [hub["activeServerLimit"]] == row("most servers")[0]
    assert [hub["concurrentSpawnLimit"]] == row("most starts")[0]
    assert [KUBERNETES["singleuser"]["cpu"]["limit"]] == row("most processor")[0]


def test_servers_have_no_way_out_and_no_terminal():
    singleuser = KUBERNETES["singleuser"]
    data = singleuser["extraFiles"]["shared"]["data"]
    shared = json.loads((ROOT / "config/jupyter/jupyter_server_config.json").read_text("utf-8"))
    assert data["ServerApp"] == {"terminals_enabled": False}
    assert all(held.items() <= shared[name].items() for name, held in data.items())
    assert singleuser["networkPolicy"]["egressAllowRules"] == {"nonPrivateIPs": False}
