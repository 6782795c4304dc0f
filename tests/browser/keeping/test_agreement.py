"""The browser and Python read, join and write every file alike."""

from __future__ import annotations

import json
from base64 import b64encode
from random import Random
from typing import Any

import pytest

from helpers.library import ROOT
from helpers.progress import CannotRead, join, read, write

SEED = 7
FILES, FEW = 5000, 1000
JOIN = """
async (sent) => {
  const { readFile, writeFile } = await import("/widgets/kit/file.js");
  const { joinRecords } = await import("/widgets/kit/records.js");
  const bytes = (text) => Uint8Array.from(atob(text), (one) => one.charCodeAt(0));
  const joined = JSON.parse(sent).map((pair) => {
    const [one, other] = pair.map((text) => readFile(bytes(text)));
    if (one.refused || other.refused) return [one.refused ?? "", other.refused ?? ""];
    const both = new Map(one.records);
    for (const [name, record] of other.records) {
      both.set(name, both.has(name) ? joinRecords(both.get(name), record) : record);
    }
    return writeFile(both, "2026-01-10T12:00:00.000Z");
  });
  return JSON.stringify(joined);
}
"""
TEXTS = [
    "",
    "apple",
    "Äpfel",
    "\u05ea\u05e4\u05d5\u05d7",
    "\U0001f34e",
    "\ue000",
    "\ud83c",
    '"\\/\n\x00',
    "__proto__",
    "10",
    "9",
]
NUMBERS = [0, -0.0, 1, 1.0, -3, 0.1, 1e-7, 1.5e-10, 123456.789, 1e15, 2**53 - 1, 2**53, 1e-5]
TIMES = [
    "2026-01-10T12:00:00.000Z", "2026-01-10T12:00:00.001Z", "2024-02-29T23:59:59.999Z",
    "1970-01-01T00:00:00.000Z", "1999-12-31T23:59:59.999Z", "3001-01-01T00:00:00.000Z",
    "9999-12-31T23:59:59.999Z", "1969-12-31T23:59:59.999Z", "0026-01-01T00:00:00.000Z",
    "2025-02-29T00:00:00.000Z", "2026-01-10T24:00:00.000Z", "2026-01-10T12:00:00Z",
]  # fmt: skip


@pytest.fixture(scope="module")
def pairs():
    """Pairs of files, some of them harmed, and what Python makes of each."""
    random = Random(SEED)
    files = [(a_file(random), a_file(random)) for _ in range(FILES)]
    return [(pair, in_python(*pair)) for pair in files]


@pytest.fixture
def differing(bare, pairs):
    """Gives the pairs of which the browser makes something else."""

    def find(count=FILES):
        sent = [[b64encode(one).decode() for one in pair] for pair, _ in pairs[:count]]
        given = map(in_the_browser, json.loads(bare.page.evaluate(JOIN, json.dumps(sent))))
        asked = zip(pairs[:count], given, strict=True)
        return [pair for (pair, held), one in asked if held != one]

    return find


def test_thousands_of_pairs_of_files_give_the_same(differing):
    assert differing() == []


def test_among_them_are_many_that_are_refused_and_many_that_are_not(pairs):
    refused = sum(isinstance(held, list) for _, held in pairs)
    assert FILES / 10 < refused < FILES * 9 / 10


@pytest.mark.parametrize(
    ("right", "wrong"),
    [("inOrder(second, text)", "inOrder(text, second)"), ("time.toISOString() === text", "true")],
)
def test_a_browser_that_goes_another_way_would_be_seen(page, differing, right, wrong):
    text = (ROOT / "helpers/widgets/kit/records.js").read_text(encoding="utf-8")
    changed = {"body": text.replace(right, wrong), "content_type": "text/javascript"}
    page.route("**/kit/records.js", lambda route: route.fulfill(**changed))
    assert right in text
    assert differing(FEW)


FORWARD = """
async ([text, saved]) => {
  const { readFile } = await import("/widgets/kit/file.js");
  const bytes = new TextEncoder().encode(text);
  const said = ([name, value]) => [name.toLowerCase(), { value, at: saved, earlier: [] }];
  const steps = {
    "-1": (held) => ({ ...held, saved }),
    0: (held) => ({ ...held, records: Object.fromEntries(Object.entries(held.records).map(said)) }),
  };
  const whole = readFile(bytes, steps);
  const broken = readFile(bytes, { 0: steps[0] });
  return [Object.fromEntries(whole.records), broken.refused];
}
"""


def test_an_older_file_is_brought_forward_step_by_step_in_the_browser_too(bare):
    old = {"format": "als-pages-answers", "version": -1, "records": {"Country": "pears"}}
    forward, refused = bare.page.evaluate(FORWARD, [json.dumps(old), TIMES[0]])
    assert forward == {"country": {"value": "pears", "at": TIMES[0], "earlier": []}}
    assert refused == "damaged"


def in_python(one: bytes, other: bytes) -> Any:
    """What Python gives for a pair: the joined file, or why each is refused."""
    held = [tried(one), tried(other)]
    if any(isinstance(each, str) for each in held):
        return [each if isinstance(each, str) else "" for each in held]
    return json.loads(write(join(*held), TIMES[0]))


def in_the_browser(given: Any) -> Any:
    """What the browser gives, as Python reads it."""
    return json.loads(given) if isinstance(given, str) else given


def tried(content: bytes) -> Any:
    try:
        return read(content)
    except CannotRead as refused:
        return refused.why


def a_file(random: Random) -> bytes:
    """A file of up to five records; one in six is harmed."""
    names = ["country", "quiz/fruit/red", "quiz/fruit/\U0001f34e", "diary/\ue000", "guide/onset"]
    records = {name: a_record(random) for name in random.sample(names, random.randrange(6))}
    whole = saved_again(random, write(records, TIMES[0]))
    return harmed(random, whole) if random.random() < 1 / 6 else whole


def a_record(random: Random) -> dict:
    earlier = [said(random) for _ in range(random.randrange(3))]
    return {**said(random), "earlier": earlier}


def said(random: Random) -> dict:
    # most times are good, or hardly a file would be
    time = random.choice(TIMES[:6]) if random.random() < 0.99 else random.choice(TIMES[6:])
    return {"value": a_value(random, 3), "at": time}


def a_value(random: Random, depth: int) -> Any:
    kind = random.randrange(6 if depth else 4)
    if kind == 4:
        return [a_value(random, depth - 1) for _ in range(random.randrange(3))]
    if kind == 5:
        names = random.sample(TEXTS, random.randrange(3))
        return {name: a_value(random, depth - 1) for name in names}
    numbers = NUMBERS if random.random() < 0.05 else [one for one in NUMBERS if one != 2**53]
    return random.choice(
        [None, random.random() < 0.5, random.choice(TEXTS), random.choice(numbers)]
    )


def saved_again(random: Random, whole: bytes) -> bytes:
    """Now and then as another program has written it, where that can hold every sign."""
    code = random.choice(["utf-16", "utf-16-be", "utf-8-sig", "cp1252"])
    if random.random() < 0.9:
        return whole
    try:
        return (b"\xfe\xff" if code == "utf-16-be" else b"") + whole.decode().encode(code)
    except UnicodeEncodeError:
        return whole


def harmed(random: Random, whole: bytes) -> bytes:
    """A file with a byte changed, taken out or put in, or cut off."""
    place = random.randrange(len(whole))
    kind = random.randrange(4)
    if kind == 0:
        return whole[:place]
    byte = bytes([random.choice(b'{}[]",:0123456789aeE+-.\\nul \x80\xff')])
    return whole[:place] + byte * (kind != 1) + whole[place + (kind != 2) :]
