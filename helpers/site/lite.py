"""JupyterLab and Notebook 7 that run in the browser alone (JupyterLite), with every page in them.

No Python runs there: ``config/jupyterlite`` brings a kernel that runs nothing, so that the saved
parts of a page come alive, and a page keeps what it shows.
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
from collections.abc import Mapping
from importlib.util import find_spec
from pathlib import Path
from tempfile import TemporaryDirectory

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from helpers.citing import cited
from helpers.dialling import Dialling
from helpers.launcher.home import ROOT
from helpers.library import Library
from helpers.site import icons

TEMPLATES = Path(__file__).parent / "templates"
CONFIG = ROOT / "config"
SHARED = Path("share", "jupyter", "labextensions")
EXTENSIONS = (
    CONFIG / "jupyterlab" / "labextensions" / "als-pages",
    CONFIG / "jupyterlite" / "labextensions" / "als-still",
    *(
        Path(sys.prefix, SHARED, name)
        for name in ("anywidget", "@jupyter-widgets/jupyterlab-manager")
    ),
)
APPS = ("lab", "notebooks", "tree")
READING = ("lab", "notebooks")
"""Those that show a page."""

IN_MEMORY = ["memoryStorageDriver"]
"""Nothing is kept in the browser: who comes again sees the pages as they are then."""

POLICY = "default-src 'self' data: blob: 'unsafe-inline' 'unsafe-eval'"
"""JupyterLab makes scripts and styles as it goes; but nothing is asked of another address."""

NOT_SHOWN = re.compile(
    r"(rspack\..*|package\.json|service-worker\.js|manifest\.webmanifest|icon-\d.*\.png"
    r"|jupyterlite\.schema\..*|overrides\.json|repl/.*)"
)
"""What JupyterLite puts there for those who build it, or for what is not used here."""


class NotMade(Exception):
    """JupyterLite could not be put together."""


def lab(library: Library, private: bool = False) -> dict[str, bytes]:
    """Every file of JupyterLite with the pages, by its place in a folder.

    Parameters
    ----------
    library : Library
        All content.
    private : bool
        Whether the address is the host's alone, so that a reader may keep answers there.

    Raises
    ------
    ModuleNotFoundError
        If JupyterLite is not here; ``start.py lite`` fetches it.
    NotMade
        If JupyterLite could not be put together.
    """
    if not find_spec("jupyterlite_core"):
        raise ModuleNotFoundError("JupyterLite is not here", name="jupyterlite-core")
    with TemporaryDirectory() as folder:
        given, out = Path(folder, "given"), Path(folder, "out")
        for name, held in _given(library, private, out).items():
            path = given / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(held, encoding="utf-8")
        _put_together(given)
        found = {p.relative_to(out).as_posix(): p for p in sorted(out.rglob("*")) if p.is_file()}
        made = {name: p.read_bytes() for name, p in found.items() if not NOT_SHOWN.fullmatch(name)}
    return {**made, **_doors(library, made), "icon.svg": icons.svg().encode()}


def page(path: Path) -> str:
    """A page as JupyterLite needs it: each cell says that it is ours, as no signature can."""
    notebook = json.loads(path.read_text(encoding="utf-8"))
    for cell in notebook["cells"]:
        if cell["cell_type"] == "code":
            cell["metadata"]["trusted"] = True
    return json.dumps(notebook, ensure_ascii=False)


def settings(library: Library, private: bool) -> dict[str, object]:
    """What JupyterLite is told of itself."""
    return {
        "appName": library.catalogue.site.name.flat,
        "appUrl": "./lab",
        "faviconUrl": "./icon.svg",
        "defaultKernelName": "python3",
        "showLoadingIndicator": False,
        "enableMemoryStorage": True,
        "contentsStorageDrivers": IN_MEMORY,
        "settingsStorageDrivers": IN_MEMORY,
        "workspacesStorageDrivers": IN_MEMORY,
        **({"alsPrivate": True} if private else {}),
    }


def _given(library: Library, private: bool, out: Path) -> dict[str, str]:
    """The folder that JupyterLite is made from, file by file."""
    pages = {}
    for topic in library.kept:
        path = library.root / "notebooks" / library.notebook(topic)
        if not path.is_file():
            raise NotMade(f"The page {path} is not there. Make it first: python -m helpers.press")
        pages[f"files/notebooks/{path.name}"] = page(path)
    how = {
        "apps": APPS,
        "contents": ["files"],
        "output_dir": str(out),
        "cache_dir": str(out.with_name("cache")),
        "no_sourcemaps": True,
        "no_unused_shared_packages": True,
        # what is installed beside would be taken in, too
        "ignore_sys_prefix": ["federated_extensions"],
        "federated_extensions": [str(one) for one in EXTENSIONS],
    }
    overrides = (CONFIG / "jupyterlab" / "overrides.json").read_text(encoding="utf-8")
    return {
        **pages,
        "overrides.json": overrides,
        "jupyter_lite_config.json": json.dumps({"LiteBuildConfig": how}),
        "jupyter-lite.json": _told(settings(library, private)),
        "lab/jupyter-lite.json": _told({"mode": "single-document"}),
    }


def _told(data: Mapping[str, object]) -> str:
    return json.dumps({"jupyter-lite-schema-version": 0, "jupyter-config-data": data})


def _put_together(folder: Path) -> None:
    command = [sys.executable, "-m", "jupyterlite_core", "build"]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    if done.returncode:
        last = "\n".join((done.stdout + done.stderr).strip().split("\n")[-5:])
        raise NotMade(f"JupyterLite could not be put together. It said:\n{last}")


def _doors(library: Library, made: Mapping[str, bytes]) -> dict[str, bytes]:
    """The pages that open it, each with whom to call while it loads, or if it never does."""
    templates = Environment(
        loader=FileSystemLoader(TEMPLATES),
        autoescape=True,
        trim_blocks=True,
        lstrip_blocks=True,
        undefined=StrictUndefined,
    )
    dialling, site = Dialling(library), library.catalogue.site
    given = {
        "lang": library.words_folder.name,
        "policy": POLICY,
        "site": site,
        "words": library.catalogue.lab,
        "anywhere": list(dialling.apart(dialling.anywhere, cited(site.call))),
    }
    template = templates.get_template("lab.html")
    first = f"lab/index.html?path=notebooks/{library.notebook(library.kept[0])}"
    doors = {"index.html": {"root": ".", "app": "", "bundle": "", "goes": first, "first": []}}
    for app in READING:
        bundle = re.search(r'href="([^"]*/bundle\.js[^"]*)"', made[f"{app}/index.html"].decode())
        if not bundle:
            raise NotMade(f"JupyterLite's own page of '{app}' names no script that it begins with.")
        core = [f"../{name}" for name in made if re.fullmatch(r"build/jlab_core\.\w+\.js", name)]
        doors[f"{app}/index.html"] = {
            "root": "..", "app": app, "bundle": bundle[1], "goes": "", "first": core,
        }  # fmt: skip
    return {name: template.render(**given, **door).encode() for name, door in doors.items()}
