"""Which links a room can join by, and what is said about the others."""

import pytest

from helpers.workshop.link import LONGEST, BadLink, advice, checked


@pytest.mark.parametrize(
    "link",
    [
        "https://example.org",
        "https://example.org/v2/gh/apples/pears/v1.0?urlpath=doc/tree/a.ipynb",
        "https://hub.example.org/hub/user-redirect/doc/tree/notebooks/00-start-here.ipynb",
        "http://192.168.1.20:8000/index.html",
        "http://library.local/pages",
    ],
)
def test_a_link_that_others_can_open_is_taken_as_it_is(link):
    assert checked(f" {link}\n") == link


@pytest.mark.parametrize(
    ("link", "says"),
    [
        pytest.param("", "'' is not a web link.", id="nothing"),
        pytest.param("apples", "'apples' is not a web link.", id="a word"),
        pytest.param("file:///apples.html", "is not a web link.", id="a file"),
        pytest.param("https://[apples", "is not a web link.", id="half a link"),
        pytest.param("https://a.org:pears/", "is not a web link.", id="a port in words"),
        pytest.param("https://a.org/an apple", "cannot hold ' '", id="a space"),
        pytest.param("https://a.org/äpfel", "cannot hold 'ä'", id="a letter with dots"),
        pytest.param("http://example.org/", "With http, others", id="not encrypted"),
        pytest.param("http://localhost:8888/doc", "the computer that opens it", id="this machine"),
        pytest.param("https://a.org/?token=pear", "holds a key", id="a token"),
        pytest.param("https://me:pear@a.org/", "holds a key", id="a password"),
        pytest.param("https://a.org/user/apple/doc", "server of 'apple'", id="one person's server"),
        pytest.param("https://a.org/" + LONGEST * "a", "314 characters", id="too long"),
    ],
)
def test_any_other_link_is_refused_in_a_plain_sentence(link, says):
    with pytest.raises(BadLink, match=r"^[^\n]*[.]$") as refused:
        checked(link)
    assert says in str(refused.value)


@pytest.mark.parametrize("branch", ["HEAD", "main", "master"])
def test_a_link_that_can_change_overnight_gets_a_word_of_advice(branch):
    assert branch in advice(f"https://example.org/v2/gh/apples/pears/{branch}?urlpath=doc")


def test_a_link_to_a_tag_needs_no_advice():
    assert advice("https://example.org/v2/gh/apples/pears/v1.0?urlpath=doc/tree/main") == ""
