"""Servers as processes of this machine, each with a home of its own; the hub imports this."""

from __future__ import annotations

import asyncio
import shutil
from pathlib import Path

from jupyterhub.spawner import SimpleLocalProcessSpawner
from traitlets import Unicode


class RoomSpawner(SimpleLocalProcessSpawner):
    """Gives each person what a new home holds, as ``/etc/skel`` or an image does."""

    room = Unicode(help="The folder of all homes; short, for kernels listen below it.", config=True)
    skeleton = Unicode(help="What a new home holds.", config=True)

    def _default_home_dir(self) -> str:
        return str(Path(self.room) / str(self.user.id))

    async def start(self) -> tuple[str, int]:
        """Make the home, then start as usual."""
        self.home_dir = self._default_home_dir()
        await asyncio.to_thread(shutil.copytree, self.skeleton, self.home_dir)
        return await super().start()
