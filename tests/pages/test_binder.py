"""What Binder would do: its plan, and the half of it that pip does, replayed on its own base."""

import os
import re
import shutil
import subprocess
import sys
import sysconfig
from pathlib import Path

import pytest
from jupyter import fetch, first_page, lab

ROOT = Path(__file__).resolve().parents[2]
PACKS = Path(sysconfig.get_path("purelib"), "repo2docker", "buildpacks", "conda")
SHIPPED = ("requirements.txt", "runtime.txt", "postBuild", "config", "helpers", "notebooks")

# Packages that conda calls by a name of its own.
NAMES = {
    "brotli-python": "brotli",
    "jupyterhub-base": "jupyterhub",
    "nbconvert-core": "nbconvert",
    "python-fastjsonschema": "fastjsonschema",
}


@pytest.fixture(scope="module")
def checkout(tmp_path_factory):
    folder = tmp_path_factory.mktemp("binder") / "pages"
    folder.mkdir()
    for name in SHIPPED:
        copy = shutil.copytree if (ROOT / name).is_dir() else shutil.copy
        copy(ROOT / name, folder / name)
    return folder


@pytest.fixture(scope="module")
def plan(checkout):
    command = [sys.executable, "-m", "repo2docker", "--no-build", "--debug", str(checkout)]
    return subprocess.run(
        command, cwd=checkout, stdout=subprocess.PIPE, text=True, check=True
    ).stdout


def base_packages():
    """What the image of Binder holds before anything of ours comes, as pip would name it."""
    lock = (PACKS / "environment.py-3.11-linux-64.lock").read_text(encoding="utf-8")
    built = re.findall(r"/([^/]+)-([^-/]+)-[^-/]*py(?:h|311)[^-/]*\.(?:conda|tar\.bz2)", lock)
    return [f"{NAMES.get(name, name)}=={version}" for name, version in built]


def test_binder_takes_python_3_11_and_the_whole_lock(plan):
    assert re.search(r"environment-2epy-2d3-2e11-2dlinux", plan)
    assert 'pip install --no-cache-dir -r "requirements.txt"' in plan
    assert "RUN ./postBuild" in plan


def test_no_folder_makes_binder_overlook_the_lock():
    assert not [name for name in ("binder", ".binder") if (ROOT / name).exists()]
    assert "[project]" not in (ROOT / "pyproject.toml").read_text(encoding="utf-8").splitlines()


@pytest.mark.slow
def test_on_binders_own_base_the_lock_fits_and_the_first_page_is_served(checkout, tmp_path):
    python = tmp_path / "image" / "bin" / "python"
    pip = [python, "-m", "pip", "install"]
    # the base is only the ground that the lock has to fit on: it need not be compiled
    quick = [*pip, "--no-compile"]
    if shutil.which("uv"):
        quick = ["uv", "pip", "install", "--python", python]
    cache = os.environ.get("XDG_CACHE_HOME", str(Path.home() / ".cache"))
    env = {**os.environ, "HOME": str(tmp_path), "XDG_CACHE_HOME": cache}
    env["PATH"] = f"{python.parent}:{env['PATH']}"
    env.setdefault("UV_SYSTEM_CERTS", "1")  # as start.py does
    run(env, checkout, sys.executable, "-m", "venv", tmp_path / "image")
    run(env, checkout, *quick, "--no-deps", *base_packages())
    run(env, checkout, *pip, "-r", "requirements.txt")
    run(env, checkout, python, "-m", "pip", "check")
    run(env, checkout, "bash", "./postBuild")
    with lab([python, "-m", "jupyter", "lab", "--allow-root"], checkout, env) as (_, address):
        assert "JupyterLab" in fetch(address)
        assert first_page(address)["type"] == "notebook"


def run(env, folder, *command):
    command = [str(word) for word in command]
    done = subprocess.run(command, cwd=folder, env=env, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout[-2000:] + done.stderr[-2000:]
