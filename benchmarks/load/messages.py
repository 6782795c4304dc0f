"""Messages to a kernel and from one, in the form in which JupyterLab sends them.

It is the protocol ``v1.kernel.websocket.jupyter.org``: all places first, each as eight bytes, then
the channel, the header, the parent's header, the metadata and the content, and whatever follows.
"""

from __future__ import annotations

import json
import uuid
from collections.abc import Mapping
from datetime import UTC, datetime
from itertools import pairwise
from typing import Any

PROTOCOL = "v1.kernel.websocket.jupyter.org"
SIZE = 8
SHELL = "shell"


def message(kind: str, session: str, content: Mapping[str, Any]) -> dict[str, Any]:
    """A message of a kind, from the one who holds a session."""
    header = {
        "msg_id": uuid.uuid4().hex,
        "msg_type": kind,
        "session": session,
        "username": "",
        "version": "5.4",
        "date": datetime.now(UTC).isoformat(),
    }
    return {"header": header, "parent_header": {}, "metadata": {}, "content": dict(content)}


def run_code(session: str, code: str, asked: Mapping[str, str] | None = None) -> dict[str, Any]:
    """Run a cell; or, where something is ``asked``, run nothing and say what it is worth."""
    content = {
        "code": code,
        "silent": bool(asked),
        "store_history": not asked,
        "user_expressions": dict(asked or {}),
        "allow_stdin": False,
        "stop_on_error": True,
    }
    return message("execute_request", session, content)


def widget_changed(session: str, model: str, state: Mapping[str, Any]) -> dict[str, Any]:
    """What a widget's ``save_changes`` sends from the browser."""
    data = {"method": "update", "state": dict(state), "buffer_paths": []}
    return message("comm_msg", session, {"comm_id": model, "data": data})


def packed(one: Mapping[str, Any], channel: str = SHELL) -> bytes:
    """A message as bytes for the wire."""
    parts = [
        channel.encode(),
        *(
            json.dumps(one[name], separators=(",", ":")).encode()
            for name in ("header", "parent_header", "metadata", "content")
        ),
    ]
    places = [SIZE * (len(parts) + 2)]
    for part in parts:
        places.append(places[-1] + len(part))
    numbers = [len(places), *places]
    return b"".join([*(number.to_bytes(SIZE, "little") for number in numbers), *parts])


def unpacked(wire: bytes) -> dict[str, Any]:
    """The channel and the parts of a message from the wire; what follows them is left out."""

    def number(at: int) -> int:
        return int.from_bytes(wire[SIZE * at : SIZE * (at + 1)], "little")

    places = [number(at + 1) for at in range(number(0))]
    channel, *parts = (wire[a:b] for a, b in pairwise(places))
    names = ("header", "parent_header", "metadata", "content")
    held = {name: json.loads(part) for name, part in zip(names, parts, strict=False)}
    return {"channel": channel.decode(), **held}
