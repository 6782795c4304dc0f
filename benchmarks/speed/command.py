"""``python3 start.py bench [name...]``: measure, print, and keep a whole run figure by figure."""

from __future__ import annotations

import argparse
import signal
import sys
from collections.abc import Iterable, Sequence

from speed.figures import Measured, Round, chosen
from speed.ground import Ground
from speed.keeping import keep, kept
from speed.machine import place
from speed.results import as_table, doubled


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
        measured = _measured(rounds, options)
    except KeyboardInterrupt:
        print("\nStopped. What was being measured is let go.", file=sys.stderr)
        return 130
    print("", *_shown(), as_table(measured), sep="\n")
    return _judge(measured) if options.short else 0


def _measured(rounds: Sequence[Round], options: argparse.Namespace) -> list[Measured]:
    """All that was asked for; what is to be kept is kept as soon as it is known."""
    keeps = options.keep or not (options.names or options.short)
    measured: list[Measured] = []
    with Ground(options.most, quick=options.short) as ground:
        for one in rounds:
            print(f"Measuring {one.figures[0].name} ...", file=sys.stderr, flush=True)
            found = _asked(one.measured(ground), options)
            measured += found
            if keeps:
                keep(found, place())
    return measured


def _asked(found: Iterable[Measured], options: argparse.Namespace) -> list[Measured]:
    """The figures that were asked for; the short version judges ratios alone."""
    wanted = tuple(options.names) or ("",)
    named = [one for one in found if one.figure.name.startswith(wanted)]
    return [one for one in named if one.figure.against or not options.short]


def _judge(measured: Sequence[Measured]) -> int:
    """Whether a ratio has doubled since the results that are kept."""
    found = doubled(kept(), measured)
    print("", *found, sep="\n")
    return 1 if found else 0


def _shown() -> list[str]:
    parts = place().values()
    return [", ".join(f"{name} {value}" for name, value in part.items()) for part in parts]


def _options(arguments: list[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python3 start.py bench", description=__doc__)
    parser.add_argument("names", nargs="*", metavar="name", help="beginnings of figures' names")
    parser.add_argument("--list", action="store_true", help="name the figures and stop")
    parser.add_argument("--most", type=_positive, help="measure nothing more often than this")
    parser.add_argument("--keep", action="store_true", help="keep the figures named, as all are")
    parser.add_argument("--short", action="store_true", help="a few; fail if a ratio has doubled")
    return parser.parse_args(arguments)


def _positive(word: str) -> int:
    if not word.isdigit() or int(word) < 1:
        raise argparse.ArgumentTypeError(f"'{word}' is not a whole number from 1 on")
    return int(word)
