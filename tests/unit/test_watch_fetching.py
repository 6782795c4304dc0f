"""Asking politely, and what another machine may do: drip, flood, lead astray, or say nothing."""

import itertools
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from helpers.watch import fetching
from helpers.watch.fetching import FRESH, LARGEST, Answer, Polite, is_web, over_the_web


class Garden(BaseHTTPRequestHandler):
    """A machine that behaves in as many ways as it has addresses."""

    def do_GET(self):
        getattr(self, f"to_{self.path.strip('/').partition('?')[0]}")()

    def to_apple(self):
        self.send_response(200)
        self.send_header("Last-Modified", "Wed, 03 Feb 2027 10:00:00 GMT")
        self.end_headers()
        self.wfile.write(f"an apple for {self.headers['User-Agent']}".encode())

    def to_flood(self):
        self.send_response(200)
        self.end_headers()
        self.wfile.write(b"x" * (LARGEST + 50_000))

    def to_astray(self):
        self.send_response(302)
        self.send_header("Location", "file:///etc/hostname")
        self.end_headers()

    def to_ring(self):
        self.send_response(302)
        self.send_header("Location", f"/ring?{next(self.server.turns)}")
        self.end_headers()

    def to_nothing(self):
        self.close_connection = True

    def to_drip(self):
        self.send_response(200)
        self.end_headers()
        for _ in range(100):
            self.wfile.write(b"x" * 100_000)

    def to_gone(self):
        self.send_error(410)

    def log_message(self, *words):
        pass


@pytest.fixture(scope="module")
def garden():
    server = ThreadingHTTPServer(("127.0.0.1", 0), Garden)
    server.handle_error = lambda *who: None  # whoever asks hangs up on what is too much
    server.turns = itertools.count()
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()


@pytest.fixture
def ask(monkeypatch):
    """A way to ask this machine, which is refused otherwise."""
    monkeypatch.setattr(fetching, "is_web", lambda address: address.startswith("http"))
    return over_the_web("a@b.org")


def test_an_answer_comes_with_its_day_and_to_whoever_says_their_name(garden, ask):
    answer = ask(f"{garden}/apple")
    assert answer.text == "an apple for als-pages-watch/1 (mailto:a@b.org)"
    assert answer.changed.startswith("Wed, 03 Feb")


def test_a_flood_is_cut(garden, ask):
    assert len(ask(f"{garden}/flood").text) == LARGEST


@pytest.mark.parametrize("way", ["astray", "ring", "nothing"])
def test_what_leads_astray_or_says_nothing_is_no_answer(garden, ask, way):
    assert ask(f"{garden}/{way}").status in (0, 302)
    assert ask(f"{garden}/{way}").text == ""


def test_what_comes_too_slowly_is_given_up(garden, ask, monkeypatch):
    monkeypatch.setattr(fetching, "LONGEST", -1)
    assert ask(f"{garden}/drip") == Answer(0, why="TimeoutError")


def test_what_is_gone_says_so(garden, ask):
    assert ask(f"{garden}/gone").status == 410


@pytest.mark.parametrize(
    "address",
    [
        "file:///etc/hostname", "ftp://example.org/x", "http://localhost/x", "http://127.0.0.1/x",
        "http://169.254.169.254/x", "http://[::1]/x", "http://router/x", "javascript:alert(1)", "",
    ],
)  # fmt: skip
def test_only_the_web_is_asked(address):
    assert not is_web(address)
    assert over_the_web("a@b.org")(address).status == 0


class Clock:
    """A clock that goes on when somebody sleeps."""

    def __init__(self):
        self.at, self.slept = 1_000.0, []

    def now(self):
        return self.at

    def sleep(self, seconds):
        self.slept.append(seconds)
        self.at += seconds


def polite(memory=None, status=200):
    clock, asked = Clock(), []

    def ask(address):
        asked.append(address)
        return Answer(status, "an apple")

    return Polite(ask, memory, 2.0, clock.now, clock.sleep), clock, asked


def test_the_same_machine_is_asked_again_only_after_a_pause():
    door, clock, _ = polite()
    for path in "abc":
        door(f"https://example.org/{path}")
    assert clock.slept == [2.0, 2.0]


def test_another_machine_is_asked_at_once():
    door, clock, _ = polite()
    door("https://example.org/a")
    door("https://example.com/a")
    assert clock.slept == []


def test_an_answer_is_remembered_for_some_days(tmp_path):
    door, clock, asked = polite(tmp_path / "memory")
    for _ in range(2):
        assert door("https://example.org/a") == Answer(200, "an apple")
    assert len(asked) == 1
    clock.at += FRESH
    door("https://example.org/a")
    assert len(asked) == 2


def test_what_failed_is_asked_again(tmp_path):
    door, _, asked = polite(tmp_path, status=500)
    door("https://example.org/a")
    door("https://example.org/a")
    assert len(asked) == 2


@pytest.mark.parametrize("held", ["", "apples", "[]", "{}", '{"at": "now"}'])
def test_a_memory_that_is_damaged_is_written_anew(tmp_path, held):
    door, _, asked = polite(tmp_path)
    door("https://example.org/a")
    (place,) = tmp_path.iterdir()
    place.write_text(held, encoding="utf-8")
    door("https://example.org/a")
    assert len(asked) == 2
