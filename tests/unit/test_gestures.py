"""What the pages' scripts wait for, and what their styles do: nothing that leaves someone out."""

import re

import pytest

from helpers.library import ROOT

KINDS = {".js": "scripts", ".css": "styles"}
OURS = [
    path
    for folder in ("helpers", "config/jupyterlab")
    for path in sorted((ROOT / folder).rglob("*"))
    if path.suffix in KINDS and "lunr" not in path.parts
]
LISTENS = re.compile(r"addEventListener\(\s*\"(\w+)\"|\.on(\w+) = ")

HEARD = {
    *("click", "change", "submit", "keydown", "keyup"),
    *(
        "DOMContentLoaded",
        "load",
        "pagehide",
        "pageshow",
        "storage",
        "visibilitychange",
        "afterprint",
        "message",
    ),
    *("end", "error"),  # of a voice that reads aloud
}
"""What may be listened to. Whoever adds to it asks first who could not do it: press a button down
and hold it, drag, draw with a finger, use two, shake a device, keep a pointer still."""

FORBIDDEN = {
    "moves by itself": re.compile(r"@keyframes|\banimation|\btransition\b"),
    "holds a page upright or on its side": re.compile(r"orientation"),
    "stretches lines to both edges": re.compile(r"text-align: justify"),
    "shows something for a pointer alone": re.compile(r":hover[^{]*\{[^}]*(display|visibility)"),
    "asks again after a while": re.compile(r"\bsetInterval\("),
}


def listens(source):
    """The kinds of events that a script waits for."""
    return {name for found in LISTENS.findall(source) for name in found if name}


def shown(path):
    return path.relative_to(ROOT).as_posix()


@pytest.mark.parametrize("path", [p for p in OURS if p.suffix == ".js"], ids=shown)
def test_a_script_waits_only_for_what_everyone_can_do(path):
    assert listens(path.read_text(encoding="utf-8")) - HEARD == set()


@pytest.mark.parametrize("path", OURS, ids=shown)
def test_nothing_moves_turns_or_runs_out_by_itself(path):
    text = path.read_text(encoding="utf-8")
    assert [what for what, pattern in FORBIDDEN.items() if pattern.search(text)] == []


def test_both_scripts_and_styles_were_looked_at():
    assert {path.suffix for path in OURS} == set(KINDS)
    assert len(OURS) > 60


@pytest.mark.parametrize(
    ("source", "event"),
    [
        ('apple.addEventListener("pointerdown", pick);', "pointerdown"),
        ('apple.addEventListener(\n  "dragstart", pick);', "dragstart"),
        ("globalThis.ondevicemotion = shake;", "devicemotion"),
    ],
)
def test_a_gesture_would_be_seen(source, event):
    assert listens(source) - HEARD == {event}


@pytest.mark.parametrize(
    "style",
    [
        "apple { animation: fall 2s }",
        "@media (orientation: landscape) { apple { color: red } }",
        ".pear:hover + .pip { display: block }",
        "p { text-align: justify }",
        "setInterval(fall, 1000)",
    ],
)
def test_a_style_that_moves_or_hides_would_be_seen(style):
    assert any(pattern.search(style) for pattern in FORBIDDEN.values())
