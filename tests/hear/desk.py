"""A desk for one listener: a screen nobody sees, the accessibility bus, Orca and Firefox.

All of it lives in one folder that is taken away afterwards, and each process is ended by its id.
"""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from marionette_driver.marionette import Marionette

VOICE = Path(__file__).parent / "voice"
FIREFOX = ("firefox-esr", "firefox")
PYTHON = "/usr/bin/python3"  # the one that Orca was installed for
BUS = ("/usr/libexec/at-spi-bus-launcher",)
NEEDED = {
    ("orca",): "orca",
    ("Xvfb",): "xvfb",
    ("xdotool",): "xdotool",
    ("dbus-daemon",): "dbus",
    BUS: "at-spi2-core",
    FIREFOX: "firefox-esr",
}
"""Programs, by any of their names, and the packages of Debian that bring them."""

PATIENCE, STEP = 60.0, 0.05
"""Seconds that something may take to begin, and between two looks."""

MANNERS = {
    "speechServerFactory": "heard",
    "enableBraille": False,
    "enableKeyEcho": False,
    "sayAllOnLoad": False,
    "pageSummaryOnLoad": False,
}
"""Orca as it comes, but with our voice, and silent about keys and about pages that just opened."""

PREFERENCES = {
    "accessibility.force_disabled": -1,
    "browser.shell.checkDefaultBrowser": False,
    "datareporting.policy.dataSubmissionPolicyBypassNotification": True,
    "marionette.port": 0,
    "security.sandbox.warn_unprivileged_namespaces": False,
    "termsofuse.bypassNotification": True,
}
"""A Firefox that can be heard, and puts no bar with news of its own above the page."""


class Lost(Exception):
    """Something that a journey needs did not come."""


def missing() -> list[str]:
    """Packages of Debian without which nothing can be heard."""
    return [package for names, package in NEEDED.items() if not _found(names)]


def versions() -> str:
    """Which Orca and which Firefox speak here: others may use other words."""
    asked = [[_program(("orca",)), "--version"], [_program(FIREFOX), "--version"]]
    told = [subprocess.run(one, capture_output=True, text=True, check=True) for one in asked]
    return f"Orca {told[0].stdout.strip()}, {told[1].stdout.strip()}"


def wait(found: Callable[[], Any], what: str) -> Any:
    """Look until something is found, and give it."""
    end = time.monotonic() + PATIENCE
    while not (one := found()):
        if time.monotonic() > end:
            raise Lost(f"waited in vain for {what}")
        time.sleep(STEP)
    return one


@dataclass
class Desk:
    """What is ready for a listener."""

    env: dict[str, str]
    spoken: Path
    driver: Marionette


@contextmanager
def desk() -> Iterator[Desk]:
    """A desk on which Orca has begun to speak and Firefox shows an empty page."""
    with ExitStack() as last:
        folder = Path(last.enter_context(TemporaryDirectory(prefix="hear-")))
        env = _surroundings(folder)
        screen = ["Xvfb", "-displayfd", "1", "-screen", "0", "1280x1000x24", "-nolisten", "tcp"]
        env["DISPLAY"] = f":{_told(last, screen, env)}"
        session = ["dbus-daemon", "--session", "--nofork", "--print-address=1"]
        env["DBUS_SESSION_BUS_ADDRESS"] = _told(last, session, env)
        last.enter_context(_running([*BUS, "--launch-immediately"], env))
        last.enter_context(_running([PYTHON, str(VOICE / "begin.py"), _program(("orca",))], env))
        spoken = Path(env["HEARD"])
        wait(spoken.exists, "Orca's first word")
        yield Desk(env, spoken, _firefox(last, folder, env))


def _surroundings(folder: Path) -> dict[str, str]:
    """Variables of everything that runs here, with Orca's settings in their place."""
    homes = {name: folder / name.lower() for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME")}
    homes |= {"XDG_CACHE_HOME": folder / "cache", "XDG_RUNTIME_DIR": folder / "run"}
    for home in homes.values():
        home.mkdir(mode=0o700)
    settings = homes["XDG_DATA_HOME"] / "orca" / "user-settings.conf"
    settings.parent.mkdir()
    profile = {"profile": ["Default", "default"], "pronunciations": {}, "keybindings": {}}
    kept = {"general": MANNERS, "pronunciations": {}, "keybindings": {}}
    kept["profiles"] = {"default": {**profile, **MANNERS}}
    settings.write_text(json.dumps(kept), encoding="utf-8")
    return {
        **{name: str(home) for name, home in homes.items()},
        "HOME": str(folder),
        "PATH": os.environ["PATH"],
        "LANG": "C.UTF-8",
        "GSETTINGS_BACKEND": "memory",
        "GNOME_ACCESSIBILITY": "1",
        "PYTHONPATH": str(VOICE),
        "PYTHONDONTWRITEBYTECODE": "1",
        "HEARD": str(folder / "heard.jsonl"),
        "UNTIL": str(folder / "until.txt"),
    }


def _firefox(last: ExitStack, folder: Path, env: dict[str, str]) -> Marionette:
    from marionette_driver.marionette import Marionette  # it brings much that only this needs

    profile = folder / "profile"
    profile.mkdir()
    lines = [
        f"user_pref({json.dumps(name)}, {json.dumps(is_)});" for name, is_ in PREFERENCES.items()
    ]
    (profile / "user.js").write_text("\n".join(lines), encoding="utf-8")
    command = [_program(FIREFOX), "--marionette", "--no-remote", "--profile", str(profile)]
    last.enter_context(_running([*command, "--width", "1280", "--height", "1000"], env))
    port = profile / "MarionetteActivePort"
    wait(lambda: port.exists() and port.read_text(), "Firefox")
    driver = Marionette(host="127.0.0.1", port=int(port.read_text()))
    driver.start_session()
    last.callback(driver.delete_session)
    return driver


def _told(last: ExitStack, command: list[str], env: dict[str, str]) -> str:
    """The first line that a program says, which runs on."""
    process = last.enter_context(_running(command, env, stdout=subprocess.PIPE))
    assert process.stdout is not None  # it was asked for, one line above
    return bytes(process.stdout.readline()).decode().strip()


@contextmanager
def _running(
    command: list[str], env: dict[str, str], **pipes: Any
) -> Iterator[subprocess.Popen[bytes]]:
    """A program with all that it starts in turn; they end together."""
    pipes = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL, **pipes}
    with subprocess.Popen(command, env=env, start_new_session=True, **pipes) as process:
        try:
            yield process
        finally:
            for how in (signal.SIGTERM, signal.SIGKILL):
                with suppress(ProcessLookupError):
                    os.killpg(process.pid, how)
                with suppress(subprocess.TimeoutExpired):
                    process.wait(timeout=10)


def _program(names: tuple[str, ...]) -> str:
    if (found := _found(names)) is None:
        raise Lost(f"no {names[0]} is here")
    return found


def _found(names: tuple[str, ...]) -> str | None:
    return next((found for name in names if (found := shutil.which(name))), None)
