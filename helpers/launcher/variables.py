"""What the reader's machine may tell Python, Jupyter and pip, and what stays out of it.

A machine's variables are made for other work: a cluster's modules set where JupyterLab lies, a
developer's how packages are installed. Any of them can keep the pages from opening, or mix them
with the reader's own Jupyter. So all are kept out by their beginning, and few are let in by name.
"""

from __future__ import annotations

import ast
import os
import re
import subprocess
from collections.abc import Mapping
from subprocess import DEVNULL, PIPE

KEPT_OUT = {
    "PYTHON": "other modules, no docstrings, a program at each start, a prompt at the end",
    "JUPYTER": "the reader's own Jupyter: other folders, other settings, another JupyterLab",
    "JPY_": "a JupyterLab in whose terminal we were started",
    "IPYTHON": "programs that run in each kernel",
    "MPL": "another way to draw",
    "MATPLOTLIB": "another way to draw",
    "ANYWIDGET": "a workshop for widgets, which reads files again while the pages are open",
    "PIP_": "other places to install to",
    "UV_": "other places to install to",
}
"""Beginnings of names, each with what such a variable could bring."""

LET_IN = re.compile(
    "PIP_(INDEX_URL|EXTRA_INDEX_URL|NO_INDEX|FIND_LINKS|TRUSTED_HOST|CERT|CLIENT_CERT|PROXY"
    "|TIMEOUT|DEFAULT_TIMEOUT|RETRIES|CACHE_DIR|KEYRING_PROVIDER)"
    "|UV_(DEFAULT_INDEX|INDEX|INDEX_.+|EXTRA_INDEX_URL|NO_INDEX|FIND_LINKS|INSECURE_HOST|OFFLINE"
    "|NATIVE_TLS|SYSTEM_CERTS|HTTP_TIMEOUT|CACHE_DIR|NO_CACHE|LINK_MODE|KEYRING_PROVIDER"
    "|CONFIG_FILE|CONCURRENT_.+)"
)
"""What is let in: from where packages come, and how they get through a hospital's network. What
comes from there is held against the sums in the locks, so it need not be trusted."""


def without_the_readers_own(env: Mapping[str, str]) -> dict[str, str]:
    """The variables without those that are kept out."""
    return {
        name: value
        for name, value in env.items()
        if not name.upper().startswith(tuple(KEPT_OUT)) or LET_IN.fullmatch(name.upper())
    }


def for_installing(pip: list[str] | None = None) -> dict[str, str]:
    """The variables for an installer; ``pip`` is how the environment's pip is called, if it is.

    pip's own settings stay out as its variables do, but for what is let in.
    """
    env = without_the_readers_own(os.environ)
    if pip:
        env = _from_settings(pip) | env | {"PIP_CONFIG_FILE": os.devnull}
    env |= {"PIP_USER": "0", "PIP_DISABLE_PIP_VERSION_CHECK": "1"}
    env.setdefault("UV_SYSTEM_CERTS", "1")  # hospitals' networks bring their own certificates
    return env


def _from_settings(pip: list[str]) -> dict[str, str]:
    """What pip's files of settings say that is let in, as variables."""
    # the reader's variables may name the file of settings, or stop pip, so of them only this
    env = without_the_readers_own(os.environ)
    env |= {name: os.environ[name] for name in ("PIP_CONFIG_FILE",) if name in os.environ}
    asked = subprocess.run(
        [*pip, "config", "list"], env=env, stdin=DEVNULL, stdout=PIPE, stderr=DEVNULL, check=False
    )
    found: dict[str, dict[str, str]] = {"global": {}, "install": {}}
    for line in asked.stdout.decode("utf-8", "replace").splitlines():
        said = re.fullmatch(r"(global|install)\.([a-z-]+)=(.+)", line)
        name = f"PIP_{said[2].upper().replace('-', '_')}" if said else ""
        if said and LET_IN.fullmatch(name):
            found[said[1]][name] = str(ast.literal_eval(said[3]))
    return found["global"] | found["install"]
