"""Where answers may be kept: on the reader's own computer, and where a host says so."""

import json

import pytest

from helpers.library import ROOT

ASK = "import('/is-private.js').then(({ isPrivate }) => isPrivate())"
META = '<meta name="als-private" content="yes">'


@pytest.fixture
def is_private(page):
    """Whether answers may be kept at an address, with this in the page."""
    module = (ROOT / "helpers/parts/base/is-private.js").read_text(encoding="utf-8")
    page.route("**/is-private.js", lambda r: r.fulfill(body=module, content_type="text/javascript"))

    def ask(address, inside=""):
        page.route(f"{address}/", lambda r: r.fulfill(body=inside, content_type="text/html"))
        page.goto(f"{address}/")
        return page.evaluate(ASK)

    return ask


@pytest.mark.parametrize(
    "address", ["http://localhost:8888", "http://127.0.0.1", "http://[::1]:8889"]
)
def test_the_readers_own_computer_is_private(is_private, address):
    assert is_private(address)


@pytest.mark.parametrize("inside", ["", META])
def test_a_folder_is_not_whatever_the_page_says(page, tmp_path, inside):
    # a page from a folder loads no module: the lines stand in the page itself
    module = (ROOT / "helpers/parts/base/is-private.js").read_text(encoding="utf-8")
    script = f"<script>{module.replace('export ', '')}</script>"
    file = tmp_path / "page.html"
    file.write_text(inside + script, encoding="utf-8")
    page.goto(file.as_uri())
    assert page.evaluate("[isFromFolder(), isPrivate()]") == [True, False]


@pytest.mark.parametrize(
    "address", ["https://hub.example", "https://localhost.example", "http://10.0.0.1"]
)
def test_another_computer_is_not(is_private, address):
    assert not is_private(address)


def settings(**held):
    return f'<script id="jupyter-config-data" type="application/json">{json.dumps(held)}</script>'


@pytest.mark.parametrize(
    ("inside", "private"),
    [
        pytest.param(META, True, id="a mark in the page"),
        pytest.param(META.replace("yes", "no"), False, id="a mark that says no"),
        pytest.param(settings(alsPrivate=True), True, id="a mark in the settings of JupyterLab"),
        pytest.param(settings(baseUrl="/"), False, id="settings without a mark"),
        pytest.param(settings(alsPrivate="no"), False, id="a mark that is a word"),
    ],
)
def test_a_host_can_mark_its_address_as_private(is_private, inside, private):
    assert is_private("https://hub.example", inside) is private
