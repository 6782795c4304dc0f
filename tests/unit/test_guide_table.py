"""The decision table on paper, and the guide as plain data."""

import json

from helpers.guide import the_guide
from helpers.guide.__main__ import main
from helpers.guide.compiled import guide_of
from helpers.guide.plain import as_data
from helpers.guide.table import SIDE, WIDTH, table
from helpers.library import Library

GUIDE = the_guide()
TABLE = table(GUIDE)


def test_the_table_fits_on_two_sheets():
    lines = TABLE.splitlines()
    assert len(lines) <= 4 * SIDE
    assert max(map(len, lines)) <= WIDTH


def test_every_rule_stands_in_the_table_with_its_guidance():
    starts = [line.split("  ")[1].split(" ")[0] for line in TABLE.splitlines() if "  " in line]
    assert {*GUIDE.rules.rules, *GUIDE.rules.explaining} <= set(starts)
    assert "WEAKNESS; began: sudden" not in TABLE
    assert "WEAKNESS or face-weakness; began: sudden   [nice-ng127, nhs-stroke]" in TABLE


def test_the_command_prints_the_table(capsys):
    assert main(["--table"]) == 0
    assert capsys.readouterr().out == TABLE


def test_the_data_is_plain_and_the_same_each_time():
    assert json.dumps(as_data(GUIDE)) == json.dumps(as_data(guide_of(Library())))
