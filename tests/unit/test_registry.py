"""The one list of parts: what each says of itself leads somewhere, and what is unknown is told."""

from dataclasses import fields

import pytest

from helpers.library import ROOT, Library
from helpers.parts.quiz.words import QuizWords
from helpers.registry import OTHERS, PARTS, Part, called, file_of, files, found, parts
from helpers.schema.model import Model
from helpers.topic import topic

NAMED = [
    pytest.param(getattr(part, field.name), id=f"{part.name}, {field.name}")
    for part in parts().values()
    for field in fields(Part)
    if field.type == "Later" and getattr(part, field.name)
    if ":" in getattr(part, field.name)
]


@pytest.mark.parametrize("later", NAMED)
def test_what_a_part_names_is_there(later):
    assert callable(found(later))


@pytest.mark.parametrize("file", [*files(), *OTHERS], ids=lambda file: file.pattern)
def test_a_file_has_a_shape_and_a_check_that_are_there(file):
    assert issubclass(found(file.model), Model)
    assert not file.check or callable(found(file.check))


def test_no_two_files_share_a_name_for_editors_or_a_place():
    every = [*files(), *OTHERS]
    assert len({file.schema for file in every}) == len(every)
    assert len({file.pattern for file in every}) == len(every)


def test_every_part_is_a_folder_and_every_folder_is_a_part():
    written = (ROOT / "helpers" / "parts").glob("*/__init__.py")
    assert {path.parent.name for path in written} - {"base"} == set(PARTS)


def test_a_part_is_a_cell_or_a_fence_and_never_both():
    assert [part.name for part in parts().values() if bool(part.shown) == part.is_fence] == []


def test_a_name_that_leads_nowhere_would_be_seen():
    with pytest.raises(AttributeError, match="plums"):
        found("helpers.registry:plums")


def test_what_no_part_reads_is_said_so():
    class Plum(Model):
        pass

    with pytest.raises(LookupError, match=r"No part reads a file of the model .*Plum"):
        file_of(Plum)


def test_a_page_tells_which_parts_there_are():
    page = topic("sampler")
    assert {part.name for part in called()} <= {*dir(page)}
    with pytest.raises(AttributeError, match=r"no part called 'plums'. Choose from quiz, "):
        page.plums()


def test_the_words_of_a_part_are_found_by_their_shape():
    frame = Library().catalogue
    assert isinstance(frame.of(QuizWords), QuizWords)
    with pytest.raises(LookupError, match="No part has words of the model Plum"):
        frame.of(type("Plum", (QuizWords,), {}))
