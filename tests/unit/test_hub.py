"""The files for hubs: keys that their projects know, and the numbers that the hosts' page gives."""

from __future__ import annotations

import json
import re
from itertools import pairwise
from pathlib import Path

import pytest
import yaml

from helpers.library import Library

ROOT = Path(__file__).resolve().parents[2]
HUB = ROOT / "config" / "hub"
PAGE = (HUB / "README.md").read_text(encoding="utf-8")
KUBERNETES = yaml.safe_load((HUB / "kubernetes.yaml").read_text(encoding="utf-8"))
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
    return [int(number) for number in re.findall(r"\d+", found[1])], found[2]


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


def test_memory_holds_every_page_open_at_once():
    server, page = row("a server, before")[0][-1], row("each page that is open")[0][-1]
    pages = len(Library().kept)
    assert f"{server} + {pages} x {page} = {server + pages * page} MB" in row("most memory")[1]
    assert server + pages * page <= 2000
    assert KUBERNETES["singleuser"]["memory"]["limit"] == LITTLEST["limits"]["memory"] == "2G"


def test_the_memory_kept_for_a_person_is_what_was_measured_and_a_fifth_more():
    (measured,), (kept,) = row("a person who reads")[0], row("memory kept")[0]
    assert kept * 10 == measured * 12
    assert KUBERNETES["singleuser"]["memory"]["guarantee"] == f"{kept}M"
    assert KUBERNETES["scheduling"]["userPlaceholder"]["replicas"] * kept == 9000


def test_thirty_starts_take_as_long_as_the_page_says():
    (start,), (processors,) = row("processor time of a start")[0], row("processors for 30")[0]
    why = row("processors for 30")[1]
    assert f"{30 * start} seconds of work: {30 * start // processors} seconds on four" in why


def test_nobody_is_stopped_in_the_longest_quiet_time_of_a_plan():
    parts = [*Library().plans("workshop").plans["long"].parts.values()]
    quiet = max(one.minutes + two.minutes for one, two in pairwise(parts))
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
