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
        "http://10.0.0.7/pages",
        "https://example.org/pages?author=pear&page=token",
        "https://localhost.example.org/pages",
        "https://hub.example.org/git-pull?repo=https%3A%2F%2Fexample.org%2Fa&urlpath=doc%2Ftree",
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
        *(
            pytest.param(f"https://{host}/doc", "the computer that opens it", id=f"here as {host}")
            for host in ("127.1", "0", "0x7f.1", "2130706433", "0177.0.0.1", "127.0.0.2", "0.0.0.0")
        ),
        *(
            pytest.param(f"https://{host}/doc", "the computer that opens it", id=f"here as {host}")
            for host in ("localhost.", "LOCALHOST", "a.localhost", "%6cocalhost", "127.0.0.1.")
        ),
        *(
            pytest.param(f"https://{host}/doc", "the computer that opens it", id=f"here as {host}")
            for host in ("[::1]", "[::]", "[::ffff:127.0.0.1]", "[::ffff:7f00:1]")
        ),
        *(
            pytest.param(f"https://a.org/{rest}", "holds a key", id=f"a key as {rest}")
            for rest in (
                "#token=pear",
                "?Token=pear",
                "?TOKEN=",
                "?access_token=pear",
                "?a=b;token=pear",
                "?%74oken=pear",
                "?token[]=pear",
                "?urlpath=doc%3Ftoken%3Dpear",
                "?next=%2Fhub%2Flogin%3Fnext%3D%252Fdoc%253Ftoken%253Dpear",
                "doc#/lab?a=1&token=pear",
                "?password=pear",
                "?api_key=pear",
                "?auth=pear",
            )
        ),
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
