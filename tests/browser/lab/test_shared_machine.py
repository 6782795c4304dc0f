"""What a server on a shared machine refuses; every journey runs under the same settings."""

from __future__ import annotations

import json
from http.client import HTTPConnection
from urllib.parse import quote

import pytest

pytestmark = [pytest.mark.browser, pytest.mark.always]


@pytest.fixture
def asked(server):
    """What the server answers to a stranger, or to someone with its token: status and headers."""

    def ask(path, method="GET", token=True, **headers):
        held = {"Authorization": f"token {server.info['token']}"} if token else {}
        connection = HTTPConnection("localhost", server.info["port"], timeout=30)
        connection.request(method, path, headers=held | headers)
        answer = connection.getresponse()
        answer.read()
        connection.close()
        return answer.status, dict(answer.getheaders())

    return ask


@pytest.mark.parametrize("path", ["/api/contents", "/api/kernels", "/files/README.md"])
def test_without_the_token_nothing_is_given(asked, path):
    assert asked(path, token=False)[0] in (302, 403)


def test_with_the_token_the_pages_are_given(asked):
    assert asked("/api/contents/notebooks/workshop.ipynb")[0] == 200


@pytest.mark.parametrize("method", ["GET", "POST"])
def test_there_are_no_terminals(asked, method):
    assert asked("/api/terminals", method)[0] == 404


@pytest.mark.parametrize("climb", ["../../../etc/passwd", "..%2f..%2f..%2fetc%2fpasswd"])
@pytest.mark.parametrize("door", ["/files/", "/api/contents/", "/static/"])
def test_no_path_leads_out_of_the_folder(asked, door, climb):
    assert asked(door + climb)[0] in (400, 403, 404)


def test_hidden_files_are_not_given(asked, server):
    (server.root / ".apples").write_text("a secret of the apples", encoding="utf-8")
    assert asked(f"/api/contents/{quote('.apples')}")[0] == 404
    assert asked("/files/.apples")[0] in (403, 404)


@pytest.mark.parametrize("method", ["GET", "POST"])
def test_a_page_of_another_site_may_not_ask_in_the_readers_name(asked, server, method):
    given = asked(f"/api/status?token={server.info['token']}", token=False)[1]
    cookie = {"Cookie": given["Set-Cookie"].split(";")[0]}
    own = {**cookie, "Origin": server.address}
    assert asked("/api/kernels", token=False, **own)[0] == 200
    status, headers = asked(
        "/api/kernels", method, token=False, **cookie, Origin="https://apples.example"
    )
    assert status in (403, 404)
    assert "Access-Control-Allow-Origin" not in headers


def test_no_socket_is_opened_for_another_site(asked, server):
    kernel = server.ask("/api/kernels", "POST")
    upgrade = {
        "Connection": "Upgrade", "Upgrade": "websocket", "Sec-WebSocket-Version": "13",
        "Sec-WebSocket-Key": "YXBwbGVzYW5kcGVhcnMxMg==", "Origin": "https://apples.example",
    }  # fmt: skip
    path = f"/api/kernels/{kernel['id']}/channels"
    assert asked(path, token=False, **upgrade)[0] == 403
    server.ask(f"/api/kernels/{kernel['id']}", "DELETE")


def test_every_page_comes_with_the_strict_policy(asked):
    policy = asked("/doc/tree/notebooks/workshop.ipynb")[1]["Content-Security-Policy"]
    rules = dict(rule.strip().split(" ", 1) for rule in policy.split(";") if " " in rule.strip())
    assert rules["default-src"] == rules["frame-ancestors"] == "'self'"
    assert not any("http" in allowed or "*" in allowed for allowed in rules.values())


def test_what_runs_behind_a_page_cannot_be_reached_over_the_network(server):
    kernel = server.ask("/api/kernels", "POST")
    note = server.runtime / f"kernel-{kernel['id']}.json"
    assert json.loads(note.read_text(encoding="utf-8"))["transport"] == "ipc"
    server.ask(f"/api/kernels/{kernel['id']}", "DELETE")
