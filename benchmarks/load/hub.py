"""A real JupyterHub with its proxy, set up by the project's own files for hubs."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from tempfile import mkdtemp
from typing import Any
from urllib.error import URLError
from urllib.request import urlopen

import psutil
import yaml
from jupyter import free_port

from helpers.library import ROOT
from load.processes import HUB, of_folder

HERE = Path(__file__).parent
PARTS = ("config", "content", "helpers", "notebooks")
LONGEST = 120
"""Seconds in which a hub ends all of its servers."""

CULLER = {
    "name": "cull",
    "scopes": ["list:users", "read:users:activity", "read:servers", "delete:servers"],
    "services": ["cull"],
}


class Hub:
    """Opened with ``with``; when it is left, no process, port or file of it is there."""

    def __init__(self, proxy: Path) -> None:
        self.proxy = proxy

    def __enter__(self) -> Hub:
        self.folder = Path(mkdtemp(prefix="als-"))
        try:
            self._lay_out()
            self._start()
        except BaseException:
            self._leave()
            raise
        return self

    def __exit__(self, *_: object) -> None:
        self._leave()

    def complaints(self) -> list[str]:
        """What the hub or a server wrote down as an error; whom it told to wait, knows it."""
        lines = self.log.read_text(encoding="utf-8", errors="replace").splitlines()
        return [line for line in lines if line.startswith(("[E ", "[C ")) and "429" not in line]

    @property
    def log(self) -> Path:
        """What the hub, its proxy and the servers said."""
        return self.folder / "hub.log"

    def _lay_out(self) -> None:
        """The home of a new person: the pages and the notes that go with them, as hosts make it."""
        skeleton = self.folder / "skel"
        skip = shutil.ignore_patterns("__pycache__", ".ipynb_checkpoints")
        for part in PARTS:
            shutil.copytree(ROOT / part, skeleton / part, ignore=skip)
        (self.folder / HUB).mkdir()
        env = surroundings(skeleton)
        pages = map(str, (skeleton / "notebooks").glob("*.ipynb"))
        for command in (["-m", "nbformat.sign", *pages], ["-c", "import matplotlib.font_manager"]):
            subprocess.run([sys.executable, *command], env=env, check=True, capture_output=True)

    def _start(self) -> None:
        ports = [free_port() for _ in range(3)]
        self.address = f"http://127.0.0.1:{ports[0]}"
        values = yaml.safe_load((ROOT / "config/hub/kubernetes.yaml").read_text(encoding="utf-8"))
        held = settings(values, self.folder, self.proxy, ports)
        file = self.folder / "hub.json"
        file.write_text(json.dumps(held), encoding="utf-8")
        env = {**surroundings(self.folder / HUB), "PYTHONPATH": str(HERE.parent)}
        with self.log.open("w") as log:
            command = [sys.executable, "-m", "jupyterhub", "-f", str(file)]
            self.process = subprocess.Popen(
                command, cwd=self.folder / HUB, env=env, stdout=log, stderr=log
            )
        while not answers(f"{self.address}/hub/health"):
            try:
                self.process.wait(0.2)
            except subprocess.TimeoutExpired:
                continue
            raise RuntimeError(f"The hub did not start:\n{self.log.read_text()}")

    def _leave(self) -> None:
        """End the hub, which ends its servers; then whatever still runs in its folder."""
        if hasattr(self, "process"):
            self.process.terminate()
            with suppress(subprocess.TimeoutExpired):
                self.process.wait(LONGEST)
        left = list(of_folder(self.folder))
        for one in left:
            one.process.terminate()
        _, stubborn = psutil.wait_procs([one.process for one in left], timeout=10)
        for process in stubborn:
            process.kill()
        psutil.wait_procs(stubborn, timeout=10)
        for _ in range(20):  # a process that has just ended may have been writing
            shutil.rmtree(self.folder, ignore_errors=True)
            if not self.folder.exists():
                return
            time.sleep(0.2)


def answers(address: str) -> bool:
    """Whether something says yes at an address."""
    try:
        with urlopen(address, timeout=10) as answer:
            return bool(answer.status == 200)
    except (URLError, OSError):
        return False


def surroundings(home: Path) -> dict[str, str]:
    """The variables of someone who lives in ``home`` and has set nothing."""
    here = Path(sys.executable).parent
    path = os.pathsep.join([str(here), os.environ.get("PATH", os.defpath)])
    return {"PATH": path, "HOME": str(home), "LANG": "C.UTF-8"}


def settings(
    values: Mapping[str, Any], folder: Path, proxy: Path, ports: list[int]
) -> dict[str, dict[str, Any]]:
    """The hub's settings: ``values`` as their chart hands them on, and what this machine needs."""
    public, inside, api = (f"http://127.0.0.1:{port}" for port in ports)
    single, cull = values["singleuser"], values["cull"]
    own: dict[str, dict[str, Any]] = {
        "JupyterHub": {
            "active_server_limit": values["hub"]["activeServerLimit"],
            "concurrent_spawn_limit": values["hub"]["concurrentSpawnLimit"],
            # the chart does so: who comes sees at once that their server is starting
            "tornado_settings": {"slow_spawn_timeout": 0},
            "bind_url": public,
            "hub_bind_url": inside,
            "spawner_class": "load.spawner.RoomSpawner",
            "db_url": f"sqlite:///{folder}/hub.sqlite",
            "cookie_secret_file": str(folder / "cookie_secret"),
            "services": [{"name": "cull", "command": _culling(cull)}],
            "load_roles": [
                {**CULLER, "scopes": [*CULLER["scopes"], *["admin:users"] * cull["users"]]}
            ],
        },
        "ConfigurableHTTPProxy": {
            "command": ["node", str(proxy)],
            "api_url": api,
            "pid_file": str(folder / "proxy.pid"),
        },
        "Spawner": {
            "default_url": single["defaultUrl"],
            "env_keep": ["PATH", "LANG"],
            # what hosts put into /etc/jupyter
            "environment": {"JUPYTER_CONFIG_PATH": str(ROOT / "config" / "jupyter")},
            "args": ["--allow-root"] if getattr(os, "geteuid", lambda: 1)() == 0 else [],
        },
        "RoomSpawner": {"room": str(folder), "skeleton": str(folder / "skel")},
    }
    for name, held in values["hub"]["config"].items():
        own[name] = {**held, **own.get(name, {})}
    return own


def _culling(cull: Mapping[str, Any]) -> list[str]:
    """The command that stops servers without use, as the chart writes it."""
    users = ["--cull-users"] if cull["users"] else []
    numbers = [f"--timeout={cull['timeout']}", f"--cull-every={cull['every']}"]
    return [sys.executable, "-m", "jupyterhub_idle_culler", *numbers, *users]
