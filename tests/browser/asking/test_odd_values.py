"""Whatever a file holds for a widget, the widget stays and the rest of the file is shown."""

import json

import pytest
from playwright.sync_api import expect

FORMS = {
    "quiz": ["on-a-tree", "fruit", ""],
    "checklist": ["ticked/basket", "own/plums", "order", "lane", ""],
    "guide": ["hand-weakness", "onset", "trajectory", "asker", "age", ""],
    "visit": ["fruit", "pears", ""],
    "clinic": ["leaves", "decided/jam", "news", ""],
    "diary": ["d1", ""],
    "sheet": ["whose", "ripe", ""],
    "board": ["market/stall", "own", ""],
    "feedback": ["", "helpful"],
    "numbers": ["", "pears"],
}
ODD = [
    *(None, True, False, 0, -1, 1.5, 9e15, "", "toString", "__proto__", "a" * 100_000),
    *([], [None], [3], [[]], [{"toString": 0}], [["apple"]], ["apple", "apple"] * 1000),
    *({}, {"toString": 0}, {"ticked": {"toString": 0}}, {"length": -1}),
    {"picked": [{"toString": 0}], "words": 3},
    {"picked": {"every": 0}, "words": ""},
    {"day": {"toString": 0}, "kind": [], "what": 3, "hinders": None, "note": ""},
]
THROWN = """
async (odd) => {
  const { memory } = await import("/parts/base/store-records.js");
  const failed = [];
  for (const [name, form] of memory().forms) {
    for (const [parts, value] of JSON.parse(odd)) {
      for (const part of parts) {
        try {
          const did = form.fromRecords({ [part]: value });
          form.toRecords(form.fromRecords({ [part]: value }, did));
          form.toRecords(form.fromRecords({}, did));
        } catch (why) {
          failed.push(`${name} ${part} ${JSON.stringify(value).slice(0, 50)}: ${why.message}`);
        }
      }
    }
  }
  return [memory().forms.size, failed];
}
"""
DAY = "2026-11-20T10:00:00.000Z"


@pytest.mark.parametrize("kind", FORMS)
def test_no_value_takes_a_widget_away(bare, request, kind):
    bare.draw(request.getfixturevalue(kind))
    odd = json.dumps([[FORMS[kind], value] for value in ODD])
    assert bare.page.evaluate(THROWN, odd) == [1, []]


def file(records):
    held = {name: {"value": value, "at": DAY, "earlier": []} for name, value in records.items()}
    whole = {"format": "als-pages-answers", "version": 1, "saved": DAY, "records": held}
    return {"name": "a.json", "mimeType": "application/json", "buffer": json.dumps(whole).encode()}


@pytest.mark.parametrize("poison", [[{"toString": 0}], {"apple": 1}, 3, "apple"])
def test_the_rest_of_a_file_is_shown_and_it_is_said_that_something_is_not(
    bare, answers, quiz, library, poison
):
    bare.draw(answers)
    bare.draw(quiz)
    own = bare.page.locator(".als-answers")
    words = library.catalogue.answers
    content = file({"quiz/sampler/on-a-tree": poison, "quiz/sampler/fruit": ["apple"]})
    own.get_by_label(words.load.flat).set_input_files(content)
    expect(own.locator(".als-said")).to_contain_text(words.left_out.flat)
    fruit = bare.page.get_by_role("group", name="Which of these are fruit?")
    expect(fruit.get_by_label("An apple", exact=True)).to_be_checked()
    tree = bare.page.get_by_role("group", name="Which of these grows on a tree?")
    tree.get_by_label("An apple", exact=True).check()
    tree.get_by_role("button", name="Check my answer").click()
    expect(tree.locator(".als-said")).to_contain_text("An apple grows on a tree")


def test_a_country_that_cannot_be_chosen_is_left_open_and_not_told_to_python(
    bare, answers, numbers, library
):
    bare.draw(answers)
    bare.draw(numbers)
    own = bare.page.locator(".als-answers")
    own.get_by_label(library.catalogue.answers.load.flat).set_input_files(
        file({"country": "nowhere"})
    )
    expect(own.locator(".als-said")).not_to_be_empty()
    assert bare.model("country") == ""
    own.get_by_label(library.catalogue.answers.load.flat).set_input_files(
        file({"country": "pears"})
    )
    expect(bare.page.get_by_label("Pearland")).to_be_checked()
