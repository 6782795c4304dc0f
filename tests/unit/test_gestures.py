"""What the pages' scripts wait for, and what their styles do: nothing that leaves someone out."""

import re

import pytest

from helpers.library import ROOT

OURS = [
    path
    for folder in ("helpers", "config/jupyterlab")
    for path in sorted((ROOT / folder).rglob("*"))
    if path.suffix in {".js", ".css"} and "lunr" not in path.parts
]

FORBIDDEN = {
    # whoever needs one of these asks first who could not do it
    "waits for a press, a path or a shake": re.compile(
        r"\b(pointer(down|move|over|enter)|mouse(down|move|over|enter)|touch(start|move|end)"
        r"|drag(start|over|end)?|gesture\w*|device(motion|orientation)|wheel)\b[\"':]"
    ),
    "moves by itself": re.compile(r"@keyframes|[;{\s](animation|transition)(-\w+)?:"),
    "holds a page upright or on its side": re.compile(r"\(orientation"),
    "stretches lines to both edges": re.compile(r"text-align: ?justify"),
    "shows something for a pointer alone": re.compile(r":hover[^{]*\{[^}]*(display|visibility)"),
    "asks again after a while": re.compile(r"\bsetInterval\("),
}


def shown(path):
    return path.relative_to(ROOT).as_posix()


def seen(text):
    return [what for what, pattern in FORBIDDEN.items() if pattern.search(text)]


@pytest.mark.parametrize("path", OURS, ids=shown)
def test_nothing_asks_for_a_gesture_and_nothing_moves_turns_or_runs_out_by_itself(path):
    assert seen(path.read_text(encoding="utf-8")) == []


def test_scripts_and_styles_were_looked_at_as_written_and_as_sent():
    assert {path.suffix for path in OURS} == {".js", ".css"}
    assert {"static", "parts", "site"} <= {path.relative_to(ROOT).parts[1] for path in OURS}


@pytest.mark.parametrize(
    "text",
    [
        'apple.addEventListener("pointerdown", pick);',
        "make('div', { drag: pick });",
        'addEventListener("devicemotion", shake);',
        "apple{animation:fall 2s}",
        "apple { transition: color 1s; }",
        "@media (orientation: landscape) { apple { color: red } }",
        ".pear:hover + .pip { display: block }",
        "p { text-align: justify }",
        "setInterval(fall, 1000)",
    ],
)
def test_what_leaves_someone_out_would_be_seen(text):
    assert len(seen(text)) == 1
