"""What a printed file lacks for screen readers is added, and nothing wrong where it is odd."""

import pytest
from pypdf import PdfReader, PdfWriter
from pypdf.generic import (
    ArrayObject,
    DictionaryObject,
    NameObject,
    NumberObject,
    StreamObject,
)

from helpers.site.conforming import make_accessible

DRAWN = b"q\nBT\n<01> Tj\nET\nQ\n/P <</MCID 0 >>BDC\nBT\n<02> Tj\nET\nEMC\nBT\n<03> Tj\nET\n"


@pytest.fixture
def printed(tmp_path):
    """A sheet as Chromium prints it: an item with its mark, its frame and a link."""
    writer = PdfWriter()
    sheet = writer.add_blank_page(100, 100)
    drawn = StreamObject()
    drawn.set_data(DRAWN)
    sheet[NameObject("/Contents")] = writer._add_object(drawn.flate_encode())
    press = writer._add_object(DictionaryObject({NameObject("/Subtype"): NameObject("/Link")}))
    place = {NameObject("/Type"): NameObject("/OBJR"), NameObject("/Obj"): press}

    def element(kind, *below):
        named = {NameObject("/S"): NameObject(kind), NameObject("/K"): ArrayObject(below)}
        return writer._add_object(DictionaryObject(named))

    link = element("/Link", DictionaryObject(place))
    item = element("/LI", element("/Lbl"), NumberObject(0), link)
    writer.root_object[NameObject("/StructTreeRoot")] = element("/Document", item)
    writer.write(tmp_path / "apples.pdf")
    return tmp_path / "apples.pdf"


def structure(path):
    """The kinds of a file, each with those below it."""

    def below(one):
        one = one.get_object()
        if not hasattr(one, "get"):
            return "drawn"
        if one.get("/Type") == "/OBJR":
            return one["/Obj"].get("/Contents", "no name")
        return {one["/S"]: [below(kid) for kid in one["/K"]]}

    return below(PdfReader(path).trailer["/Root"]["/StructTreeRoot"])


def test_an_item_gets_a_body_and_a_link_its_name(printed):
    make_accessible(printed, "Apples", ["the pears"])
    item = [{"/Lbl": []}, "drawn", {"/LBody": [{"/Link": ["the pears"]}]}]
    assert structure(printed) == {"/Document": [{"/LI": item}]}


def test_a_link_gets_no_name_where_links_are_counted_in_another_way(printed):
    make_accessible(printed, "Apples", ["the pears", "the plums"])
    assert "no name" in str(structure(printed))


def test_the_number_of_a_sheet_is_set_apart_and_no_other_text(printed):
    make_accessible(printed, "Apples", ["the pears"])
    drawn = PdfReader(printed).pages[0].get_contents().get_data()
    assert drawn.count(b"/Artifact") == 1
    assert b"BDC\nBT\n<01> Tj\nET\nEMC\n" in drawn
    assert drawn.endswith(b"EMC\nBT\n<03> Tj\nET\n")


def test_a_file_says_nothing_of_pdf_ua_where_no_judge_is_here(printed, monkeypatch):
    monkeypatch.setattr("helpers.site.conforming.find_spec", lambda _: None)
    assert not make_accessible(printed, "Apples & pears", ["the pears"])
    assert PdfReader(printed).xmp_metadata.dc_title == {"x-default": "Apples & pears"}
    assert b"pdfuaid:part" not in printed.read_bytes()


def test_a_file_without_any_structure_is_left_as_it_is(tmp_path):
    writer = PdfWriter()
    writer.add_blank_page(100, 100)
    writer.write(tmp_path / "plums.pdf")
    assert not make_accessible(tmp_path / "plums.pdf", "Plums", [])
    assert len(PdfReader(tmp_path / "plums.pdf").pages) == 1
