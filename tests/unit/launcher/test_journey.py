"""The whole way, with nothing stood in for: a fresh copy, an empty home, real packages."""

import os
import shutil
import sys
from pathlib import Path

import pytest
from jupyter import FIRST, fetch, first_page, lab

ROOT = Path(__file__).resolve().parents[3]
NEEDED = ("start.py", "requirements.txt", "config", "helpers", "content", "notebooks")

pytestmark = pytest.mark.slow


@pytest.fixture
def fresh(tmp_path):
    """A fresh copy, and the variables of an empty environment that may use the packages' cache."""
    folder = tmp_path / "Die Seiten 頁"
    for name in NEEDED:
        if (ROOT / name).is_dir():
            shutil.copytree(ROOT / name, folder / name)
        else:
            folder.mkdir(exist_ok=True)
            shutil.copy(ROOT / name, folder)
    kept = {name: os.environ[name] for name in ("PATH", "UV_CACHE_DIR") if name in os.environ}
    cache = os.environ.get("XDG_CACHE_HOME", str(Path.home() / ".cache"))
    return folder, {**kept, "HOME": str(tmp_path / "home"), "XDG_CACHE_HOME": cache}


def test_a_fresh_copy_serves_the_first_page_trusted_and_starts_at_once_the_second_time(fresh):
    folder, env = fresh
    command = [sys.executable, folder / "start.py"]
    with lab(command, folder.parent, env) as (said, address):
        assert FIRST in address
        assert "JupyterLab" in fetch(address)
        assert all_trusted(first_page(address))
        assert any("Step 2 of 2" in line for line in said)
    with lab(command, folder.parent, env) as (said, address):
        assert said[0].startswith("Opening the pages.")


def all_trusted(page):
    cells = page["content"]["cells"]
    return all(cell["metadata"]["trusted"] for cell in cells if cell["cell_type"] == "code")
