"""The schemas by which an editor helps a writer: kept up to date, named, and true of every file."""

from __future__ import annotations

import json

import pytest
import yaml
from jsonschema import Draft202012Validator

from helpers.build.kept import stale
from helpers.build.schemas import FOLDER, described, schemas
from helpers.library import ROOT

CONTENT = ROOT / "content"
FILES = described(CONTENT)


class AsEditors(yaml.SafeLoader):
    """YAML as editors read it, in which yes is a word."""


AsEditors.yaml_implicit_resolvers = {
    first: [(tag, how) for tag, how in resolvers if tag.endswith((":int", ":float", ":null"))]
    for first, resolvers in yaml.SafeLoader.yaml_implicit_resolvers.items()
}


def mistakes(path, text):
    schema = path.parent / text.split("\n")[0].partition("$schema=")[2]
    held = yaml.load(text, Loader=AsEditors)
    found = Draft202012Validator(json.loads(schema.read_text(encoding="utf-8"))).iter_errors(held)
    return [f"{'/'.join(map(str, one.absolute_path))}: {one.message[:80]}" for one in found]


def test_the_schemas_match_the_shapes():
    assert stale(schemas(), CONTENT / FOLDER, "schemas") == []


def test_every_file_has_a_schema():
    assert sorted(set(CONTENT.rglob("*.yaml")) - set(FILES)) == []


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.relative_to(CONTENT).as_posix())
def test_a_file_names_its_schema_and_fits_it(path):
    text = path.read_text(encoding="utf-8")
    assert text.split("\n")[0] == FILES[path]
    assert mistakes(path, text) == []


def test_a_misspelt_name_would_be_seen_by_an_editor():
    path = CONTENT / "series.yaml"
    text = path.read_text(encoding="utf-8").replace("\nlanes:", "\nlaness:")
    assert any("laness" in one for one in mistakes(path, text))
