"""Memory and processor time of everyone in a room, by what each process knows of itself."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

import psutil

KERNEL = "ipykernel_launcher"
HUB = "hub"
MB = 1e6


@dataclass(frozen=True)
class Running:
    """One process, and whose it is."""

    process: psutil.Process
    who: str


@dataclass(frozen=True)
class Taken:
    """What one person, or the hub, has at a moment.

    Memory is in MB. ``shared`` counts what several processes share in parts, one for each of them
    (PSS); ``whole`` counts it in each (RSS), as if nobody else were on the machine.
    """

    server: float
    kernels: tuple[float, ...]
    whole: float
    seconds: float

    @property
    def shared(self) -> float:
        """The server with its kernels."""
        return self.server + sum(self.kernels)


def of_folder(folder: Path) -> Iterator[Running]:
    """All processes whose home is in a folder: by the name that the hub gave, else the hub's."""
    for process in psutil.process_iter():
        try:
            env = process.environ()
        except psutil.Error:  # it has just ended, or it is someone else's
            continue
        if Path(env.get("HOME", "")).parent == folder:
            yield Running(process, env.get("JUPYTERHUB_USER", HUB))


def spent(folder: Path, who: str) -> float:
    """Seconds of processor time that someone has taken so far."""
    return sum(_seconds(one.process) for one in of_folder(folder) if one.who == who)


def _seconds(process: psutil.Process) -> float:
    """A process's own, and that of all it has outlived."""
    with suppress(psutil.Error):
        times = process.cpu_times()
        return sum(times[:4])
    return 0


def taken(folder: Path) -> dict[str, Taken]:
    """What everyone has now, by name."""
    found: dict[str, list[tuple[bool, float, float, float]]] = {}
    for one in of_folder(folder):
        try:
            is_kernel = any(KERNEL in word for word in one.process.cmdline())
            memory = one.process.memory_full_info()
        except psutil.Error:
            continue
        entry = (is_kernel, memory.pss / MB, memory.rss / MB, _seconds(one.process))
        found.setdefault(one.who, []).append(entry)
    return {
        who: Taken(
            server=sum(shared for kernel, shared, _, _ in held if not kernel),
            kernels=tuple(shared for kernel, shared, _, _ in held if kernel),
            whole=sum(whole for _, _, whole, _ in held),
            seconds=sum(seconds for *_, seconds in held),
        )
        for who, held in found.items()
    }
