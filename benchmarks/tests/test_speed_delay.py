"""The slow network of the bench: all of it arrives, in order, late, and nothing stays behind."""

from __future__ import annotations

import socket
import threading
import time
from types import SimpleNamespace

import pytest
from speed.delay import far_away

LATE = 0.06


@pytest.fixture
def server():
    """Something that sends back what it gets."""
    with socket.create_server(("localhost", 0)) as listener:
        yield SimpleNamespace(info={"port": listener.getsockname()[1]}, listener=listener)


def echo(listener):
    there, _ = listener.accept()
    with there:
        while piece := there.recv(65_536):
            there.sendall(piece)


def threads():
    return {thread.name for thread in threading.enumerate()}


def asked(server, words):
    with socket.create_connection(("127.0.0.1", server.info["port"])) as line:
        line.sendall(words)
        line.shutdown(socket.SHUT_WR)
        return b"".join(iter(lambda: line.recv(65_536), b""))


def test_what_goes_far_arrives_whole_and_no_sooner_than_it_may(server):
    threading.Thread(target=echo, args=(server.listener,), daemon=True).start()
    words = bytes(range(256)) * 2_000
    began = time.monotonic()
    with far_away(server, LATE) as far:
        assert asked(far, words) == words
    assert time.monotonic() - began >= LATE


def test_a_way_that_is_closed_leaves_no_port_and_no_thread(server):
    with far_away(server, LATE) as far:
        port = far.info["port"]
        assert "far-away" in threads()
    with socket.socket() as probe:
        assert probe.connect_ex(("127.0.0.1", port)) != 0
    assert "far-away" not in threads()


def test_no_delay_is_no_detour(server):
    with far_away(server, 0) as near:
        assert near is server
