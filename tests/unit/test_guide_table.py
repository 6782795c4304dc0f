"""The decision table on paper, and the guide as plain data."""

import json

from helpers.guide import the_guide
from helpers.guide.__main__ import main
from helpers.guide.compiled import guide_of
from helpers.guide.plain import as_data
from helpers.guide.table import SIDE, WIDTH, table
from helpers.library import Library
from helpers.schema.ladder import LEVELS

GUIDE = the_guide()
TABLE = table(GUIDE)


def test_the_table_fits_on_two_sheets():
    lines = TABLE.splitlines()
    assert len(lines) <= 4 * SIDE
    assert max(map(len, lines)) <= WIDTH


def test_every_rule_stands_in_the_table_with_its_guidance():
    starts = [line.split("  ")[1].split(" ")[0] for line in TABLE.splitlines() if "  " in line]
    assert {*GUIDE.rules.rules, *GUIDE.rules.explaining} <= set(starts)
    assert "WEAKNESS; within sudden" not in TABLE
    assert "WEAKNESS or face-weakness; within sudden   [nice-ng127, nhs-stroke]" in TABLE


def test_the_table_tells_of_the_path_for_als_and_of_every_level():
    assert "known-als-diagnosis is asked first" in TABLE
    assert all(f"\n{level.upper()}: " in TABLE for level in LEVELS)


def test_the_command_prints_the_table(capsys):
    assert main(["--table"]) == 0
    assert capsys.readouterr().out == TABLE


def test_the_data_is_plain_and_the_same_each_time():
    assert json.dumps(as_data(GUIDE)) == json.dumps(as_data(guide_of(Library())))
