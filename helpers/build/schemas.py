"""JSON Schemas of the YAML files, made from their models, for the editors of those who write."""

from __future__ import annotations

import json
import os
from pathlib import Path

from helpers.launcher.ours import ours
from helpers.registry import OTHERS, File, files, found
from helpers.schema.model import Model

FOLDER = "schemas"


def schemas() -> dict[str, bytes]:
    """Every schema as a file, by its place below ``content/schemas``."""
    return {
        f"{file.schema}.json": json.dumps(_schema(file), indent=1, sort_keys=True).encode() + b"\n"
        for file in (*files(), *OTHERS)
    }


def described(content: Path) -> dict[Path, str]:
    """Each YAML file of a content folder, and the line by which an editor finds its schema."""
    return {
        path: f"# yaml-language-server: $schema={_way(path, content)}/{file.schema}.json"
        for file in (*files(), *OTHERS)
        for path in ours(content, file.pattern)
    }


def _way(path: Path, content: Path) -> str:
    return Path(os.path.relpath(content / FOLDER, path.parent)).as_posix()


def _schema(file: File) -> dict[str, object]:
    model: type[Model] = found(file.model)
    made = model.model_json_schema(by_alias=True)
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", **made}
