"""``python3 start.py bench [name...]``: measure, print, and keep a whole run."""

from __future__ import annotations

import argparse
import json
import signal
import sys
from collections.abc import Iterable, Sequence

from bench.figures import Measured, Round, chosen
from bench.ground import Ground
from bench.machine import machine, versions
from bench.results import KEPT, as_data, as_page, as_table, doubled, kept

PICTURE = "bench.svg"


def main(arguments: list[str] | None = None) -> int:
    """Measure the figures named, or all; 1 where the short version finds a ratio doubled."""
    options = _options(arguments)
    try:
        rounds = chosen(options.names, options.short)
    except LookupError as unknown:
        print(unknown.args[0])
        return 2
    if options.list:
        print(*(figure.name for one in rounds for figure in one.figures), sep="\n")
        return 0
    signal.signal(signal.SIGTERM, signal.default_int_handler)  # tidies up as Ctrl+C does
    try:
        data, measured = _measured(rounds, options)
    except KeyboardInterrupt:
        print("\nStopped. Nothing is kept.", file=sys.stderr)
        return 130
    print("", *_shown(data), as_table(measured), sep="\n")
    if options.short:
        return _judge(measured)
    if not options.names:
        keep(data, measured)
    return 0


def keep(data: dict, measured: Sequence[Measured]) -> None:
    """Keep a whole run, in the place of the one before."""
    from bench.chart import chart, in_words

    with_goal = [one for one in measured if one.figure.goal is not None]
    text = json.dumps(data, indent=2, ensure_ascii=False) + "\n"
    page = as_page(data, measured, f"![{in_words(with_goal)}]({PICTURE})")
    files = {"bench.json": text, "bench.md": page, PICTURE: chart(measured)}
    KEPT.mkdir(exist_ok=True)
    for name, content in files.items():
        (KEPT / name).write_text(content, encoding="utf-8", newline="\n")
    print(f"Kept in {KEPT}")


def _measured(rounds: Sequence[Round], options: argparse.Namespace) -> tuple[dict, list[Measured]]:
    """All that was asked for, and the same with the machine and the versions."""
    with Ground(options.most, quick=options.short) as ground:
        measured = [one for each in rounds for one in _measure(each, ground, options.names)]
        browser = ground.__dict__.get("chromium")
        return as_data(machine(), versions(browser and browser.version), measured), measured


def _measure(one: Round, ground: Ground, names: Iterable[str]) -> list[Measured]:
    """One round, and what it found, said as soon as it is known."""
    print(f"Measuring {one.figures[0].name} ...", file=sys.stderr, flush=True)
    wanted = tuple(names) or ("",)
    found = [it for it in one.measured(ground) if it.figure.name.startswith(wanted)]
    # the short version judges ratios alone, and does not go as far as the largest sizes
    return [it for it in found if it.figure.against or not ground.quick]


def _judge(measured: Sequence[Measured]) -> int:
    """Whether a ratio has doubled since the last whole run that was kept."""
    found = doubled(kept(), measured)
    print("", *found, sep="\n")
    return 1 if found else 0


def _shown(data: dict) -> list[str]:
    parts = ({**data["machine"]}, {**data["versions"]})
    return [", ".join(f"{name} {value}" for name, value in part.items()) for part in parts]


def _options(arguments: list[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python3 start.py bench", description=__doc__)
    parser.add_argument("names", nargs="*", metavar="name", help="beginnings of figures' names")
    parser.add_argument("--list", action="store_true", help="name the figures and stop")
    parser.add_argument("--most", type=_positive, help="measure nothing more often than this")
    parser.add_argument("--short", action="store_true", help="a few; fail if a ratio has doubled")
    return parser.parse_args(arguments)


def _positive(word: str) -> int:
    if not word.isdigit() or int(word) < 1:
        raise argparse.ArgumentTypeError(f"'{word}' is not a whole number from 1 on")
    return int(word)
