"""What programs are told of a published page, and that nobody is told an address made up."""

import json
import re
from io import BytesIO
from xml.etree import ElementTree

import pytest
from PIL import Image

from helpers.files import Problems
from helpers.site import icons
from helpers.site.__main__ import main
from helpers.site.building import build, whole
from helpers.site.publishing import whole_address

ADDRESS = "https://fruit.example/orchard/"


@pytest.fixture(scope="module")
def library(orchard_type, tmp_path_factory):
    """The content of the orchard."""
    return orchard_type(tmp_path_factory.mktemp("orchard")).library


@pytest.fixture(scope="module")
def homeless(library):
    """The site of the orchard, of which nobody said where it will stand."""
    return build(library)


@pytest.fixture(scope="module")
def published(library):
    """The same site with an address."""
    return build(library, address=ADDRESS)


def told(html):
    return json.loads(re.search(r'<script type="application/ld\+json">(.*?)</script>', html)[1])


def pages(files):
    return {name: text for name, text in files.items() if name.endswith(".html")}


def test_without_an_address_none_is_made_up(homeless):
    assert "sitemap.xml" not in homeless
    assert "Sitemap" not in homeless["robots.txt"]
    for html in pages(homeless).values():
        assert 'rel="canonical"' not in html
        assert 'property="og:' not in html
    assert "url" not in told(homeless["apples.html"])


def test_each_page_says_which_of_its_addresses_counts(published):
    for file, html in pages(published).items():
        own = ADDRESS + ("" if file == "index.html" else file)
        found = re.findall(r'<link rel="canonical" href="([^"]*)">', html)
        assert found == ([] if file == "404.html" else [own]), file


def test_the_map_of_the_site_names_each_page_once_and_when_it_was_checked(published):
    space = {"map": "http://www.sitemaps.org/schemas/sitemap/0.9"}
    rows = ElementTree.fromstring(published["sitemap.xml"]).findall("map:url", space)
    found = {
        row.findtext("map:loc", "", space): row.findtext("map:lastmod", None, space) for row in rows
    }
    assert len(found) == len(rows)
    assert f"{ADDRESS}404.html" not in found
    assert found[f"{ADDRESS}apples.html"] == "2026-01-10"
    assert found[ADDRESS] is None
    assert f"Sitemap: {ADDRESS}sitemap.xml" in published["robots.txt"]


def test_a_page_tells_when_it_was_checked_and_is_due_and_names_no_reviewer_who_was_not_there(
    published,
):
    page = told(published["apples.html"])
    assert page["@type"] == "MedicalWebPage"
    assert page["lastReviewed"] == "2026-01-10"
    assert page["expires"] == "2027-07-10"
    assert page["url"] == f"{ADDRESS}apples.html"
    assert "reviewedBy" not in page


def test_a_reviewer_who_was_there_is_named(orchard):
    orchard.change("en/apples/page.md", "  by:", "  by: A gardener </script>")
    html = build(orchard.library)["apples.html"]
    assert told(html)["reviewedBy"]["name"] == "A gardener </script>"


def test_every_page_has_one_description(published):
    said = {
        file: re.findall('name="description" content="(.*?)"', html)
        for file, html in pages(published).items()
    }
    assert all(len(found) == 1 and found[0].strip() for found in said.values()), said


def test_the_page_for_what_is_not_there_leads_home_from_any_depth(published, homeless):
    lost = published["404.html"]
    ways = [one for one in re.findall(r'(?:href|src)="([^"]*)"', lost) if one[0] != "#"]
    assert all(re.match(r"/orchard/|tel:|https?:", way) for way in ways), ways
    assert 'content="noindex"' in lost
    assert 'href="index.html"' in homeless["404.html"]


@pytest.mark.parametrize(
    "wrong",
    ["fruit", "fruit.example/orchard", "ftp://fruit.example", f"{ADDRESS}?a=1", "https://a"],
)
def test_what_is_no_address_is_refused_in_a_sentence(wrong, library, tmp_path, capsys):
    with pytest.raises(Problems, match="is no address of a folder"):
        whole_address(wrong)
    out = tmp_path / "out"
    assert main([str(out), "--root", str(library.root), "--address", wrong]) == 1
    assert "Write it like https://pages.example/als/" in capsys.readouterr().out
    assert not out.exists()


def test_an_address_is_one_with_and_without_a_bar_at_its_end():
    assert whole_address(ADDRESS.rstrip("/")) == whole_address(f" {ADDRESS} ") == ADDRESS
    assert whole_address("") == whole_address(" ") == ""


def test_every_picture_of_the_sign_is_as_large_as_it_says_and_shows_it(library):
    made = {name: held for name, held in whole(library).items() if isinstance(held, bytes)}
    assert set(made) == icons.FILES
    sizes = {name: Image.open(BytesIO(held)).size for name, held in made.items()}
    assert sizes[icons.TOUCH] == (180, 180)
    assert sizes[icons.CARD] == icons.CARD_SIZE
    assert all(sizes[name] == (side, side) for name, side in icons.SIZES.items())
    for name, held in made.items():
        colours = Image.open(BytesIO(held)).convert("RGB").getcolors(1 << 20)
        found = {f"#{red:02x}{green:02x}{blue:02x}" for _, (red, green, blue) in colours}
        assert found >= {icons.GROUND, icons.LINE}, name


def test_a_name_too_long_for_the_card_is_written_smaller():
    assert icons.drawn("Apples and pears and plums and all the other stones of the orchard")
