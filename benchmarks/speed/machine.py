"""Where and with what a figure was measured."""

from __future__ import annotations

import os
import platform
import subprocess
from importlib.metadata import PackageNotFoundError, version
from typing import Any

import psutil

from helpers.site.chromium import find_browser

PACKAGES = (
    "jupyterlab",
    "notebook",
    "ipykernel",
    "ipywidgets",
    "anywidget",
    "matplotlib",
    "nbclient",
    "nbconvert",
    "nbval",
    "playwright",
    "jupyterquiz",
    "nbmake",
    "voila",
)


def place() -> dict[str, dict[str, Any]]:
    """Both, as the results keep them."""
    return {"machine": machine(), "versions": versions()}


def machine() -> dict[str, object]:
    """The machine, without a name; ``load`` says how busy it was when this was asked."""
    load = os.getloadavg()[0] if hasattr(os, "getloadavg") else None
    return {
        "system": f"{platform.system()} {platform.release()}",
        "processor": _processor(),
        "cores": os.cpu_count(),
        "memory_gb": round(psutil.virtual_memory().total / 1e9, 1),
        "load": load if load is None else round(load, 1),
    }


def versions() -> dict[str, str | None]:
    """Python, the browser, and the packages that count; none for what is not there."""
    return {
        "python": platform.python_version(),
        "chromium": _browser(),
        **{name: _version(name) for name in PACKAGES},
    }


def _processor() -> str:
    """The processor's own name where the system tells it, else its kind."""
    try:
        with open("/proc/cpuinfo", encoding="utf-8") as told:
            names = (line.split(":")[1].strip() for line in told if line.startswith("model name"))
            return next(names, platform.machine())
    except OSError:  # only Linux has this file
        return platform.processor() or platform.machine()


def _browser() -> str | None:
    """What the browser says of itself."""
    path = find_browser()
    if not path:
        return None
    told = subprocess.run([path, "--version"], capture_output=True, text=True, check=False)
    return told.stdout.strip() or None


def _version(package: str) -> str | None:
    try:
        return version(package)
    except PackageNotFoundError:
        return None
