"""The symptom guide, used as readers use it: emergencies first, few presses, nothing assumed."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from helpers.citing import bare as bare_words
from helpers.guide import the_guide
from helpers.parts.guide.widget import GuideWidget

WORDS, RULES = the_guide().words, the_guide().rules
GROUPS, ALS_GROUPS = list(RULES.groups), list(RULES.als_groups)
MOST_PRESSES, MOST_WITH_ALS = 40, 25
"""Presses of Tab and Space for the whole guide, for a typical person; more is too many."""

MOST_FOR_AN_AGE = 8


def ask(feature, for_als=False):
    return bare_words(WORDS.features[feature].asked(for_als)[0])


def heading(level, for_als=False):
    return (WORDS.als_cards if for_als else WORDS.cards)[level].heading.flat


@pytest.fixture
def drawn(bare, guide):
    """The guide as it opens."""
    return bare.draw(guide)


@pytest.fixture
def keys(page):
    """Tab and Space, counted."""
    return Keys(page)


class Keys:
    """A hand with one switch."""

    def __init__(self, page):
        self.page, self.presses = page, 0

    def press(self, key, times=1):
        self.presses += times
        for _ in range(times):
            self.page.keyboard.press(key)

    def reach(self, control):
        """Tab until a control has the focus."""
        for _ in range(20):
            if control.evaluate("(one) => one === document.activeElement"):
                return
            self.press("Tab")
        raise AssertionError(f"{control} cannot be reached")

    def presses_on(self, control):
        self.reach(control)
        self.press("Space")


def box(drawn, feature, for_als=False):
    return drawn.get_by_role("checkbox", name=ask(feature, for_als), exact=True)


def choice(drawn, name):
    return drawn.get_by_role("radio", name=name, exact=True)


def age_written(drawn):
    return drawn.get_by_role("textbox", name="Or write your age")


def push(drawn, name):
    drawn.get_by_role("button", name=name, exact=True).last.click()


def past_the_emergencies(drawn):
    push(drawn, "None of these")


def to_the_course(drawn):
    for _ in GROUPS:
        push(drawn, "None of these")


def to_the_advice(drawn, path=GROUPS, told=()):
    """Say no to all, but yes to what is told, and ask for the advice."""
    for name in path:
        boxes = [one for one in {**RULES.groups, **RULES.als_groups}[name] if one in told]
        for feature in boxes:
            box(drawn, feature, for_als=path is ALS_GROUPS).check()
        push(drawn, "No to all others" if boxes else "None of these")
    push(drawn, "Show my answer")


def card(drawn):
    return drawn.locator(".als-now")


def test_the_first_screen_asks_for_every_emergency_and_before_it_only_for_als(drawn):
    expect(drawn.get_by_role("checkbox")).to_have_count(len(RULES.groups["emergency"]))
    expect(drawn.locator("input:checked")).to_have_count(0)
    asked = drawn.get_by_role("group", name=ask(RULES.als)).get_by_role("radio")
    expect(asked.and_(drawn.get_by_role("radio"))).to_have_count(3)
    first = drawn.locator("input:visible").first
    expect(first).to_have_attribute("value", "yes")
    expect(card(drawn)).to_be_empty()


def test_a_guide_with_one_path_asks_nobody_whether_they_have_als(bare, guide):
    alone = {**guide.guide, "als": None, "alsAsk": "", "alsSay": "", "alsGroups": []}
    one = GuideWidget.opened("pears", guide._content, words=guide.words, guide=alone)
    opened = bare.draw(one)
    one.close()
    expect(opened.get_by_role("radio")).to_have_count(0)
    past_the_emergencies(opened)
    push(opened, "Back")
    expect(opened.get_by_role("button", name="None of these fits")).to_be_focused()


def test_saying_yes_to_als_changes_the_list_and_no_brings_it_back(drawn):
    choice(drawn, "Yes").check()
    expect(drawn.get_by_role("checkbox")).to_have_count(len(RULES.als_groups["als-emergency"]))
    expect(box(drawn, "machine-stops", for_als=True)).to_be_visible()
    expect(box(drawn, "cannot-move-limb-or-face")).to_be_hidden()
    for other in ("No", "I am not sure"):
        choice(drawn, other).check()
        expect(box(drawn, "cannot-move-limb-or-face")).to_be_visible()
        expect(drawn.get_by_role("checkbox")).to_have_count(len(RULES.groups["emergency"]))


def test_an_emergency_is_one_press_from_opening_and_for_als_too(bare, drawn, guide):
    box(drawn, "seizure").check()
    expect(card(drawn)).to_contain_text(heading("emergency-now"))
    push(drawn, "Clear all answers")
    choice(drawn, "Yes").check()
    bare.end()  # the answer about ALS is kept, so the guide opens with it
    opened = bare.draw(guide)
    box(opened, "machine-stops", for_als=True).check()
    expect(card(opened)).to_contain_text("my breathing may be weak")


def test_the_emergency_card_is_that_of_the_path_even_if_als_is_told_later(drawn):
    box(drawn, "breathless-at-rest").check()
    expect(card(drawn)).not_to_contain_text("my breathing may be weak")
    choice(drawn, "Yes").check()
    expect(card(drawn)).to_contain_text("my breathing may be weak")
    choice(drawn, "No").check()
    expect(card(drawn)).not_to_contain_text("my breathing may be weak")


def test_a_second_emergency_shows_whom_to_call_for_it_too(drawn):
    box(drawn, "breathless-at-rest").check()
    expect(card(drawn)).not_to_contain_text("988")
    box(drawn, "thoughts-of-self-harm").check()
    expect(card(drawn)).to_contain_text("988")


def test_what_to_do_and_the_way_back_are_seen_at_once_on_a_phone(page, drawn):
    page.set_viewport_size({"width": 390, "height": 844})
    choice(drawn, "Yes").check()
    box(drawn, "thoughts-of-self-harm", for_als=True).check()
    expect(card(drawn).get_by_role("heading").first).to_be_in_viewport(ratio=1)
    expect(card(drawn).get_by_role("button", name="Change what I ticked")).to_be_in_viewport(
        ratio=1
    )


def test_a_card_higher_than_the_window_is_seen_from_its_heading_on(page, drawn, keys):
    page.set_viewport_size({"width": 260, "height": 700})
    keys.reach(box(drawn, "choking-or-cannot-speak"))
    keys.press("Space")
    expect(card(drawn).get_by_role("button", name="Copy words")).to_be_focused()
    expect(card(drawn).get_by_role("heading").first).to_be_in_viewport(ratio=1)


def test_a_tick_that_the_other_list_holds_is_found_from_the_emergency_card(drawn):
    box(drawn, "cannot-move-limb-or-face").check()
    choice(drawn, "Yes").check()
    push(drawn, "Change what I ticked")
    expect(choice(drawn, "Yes")).to_be_focused()
    choice(drawn, "No").check()
    box(drawn, "cannot-move-limb-or-face").uncheck()
    expect(card(drawn)).to_be_empty()


def test_the_emergency_card_is_read_aloud_as_soon_as_it_is_there(drawn):
    box(drawn, "breathless-at-rest").check()
    expect(drawn.locator(".als-heard[aria-live=assertive]")).to_contain_text(
        heading("emergency-now")
    )


def test_one_press_shows_the_emergency_card_and_the_focus_goes_there(drawn, keys):
    keys.reach(box(drawn, "breathless-at-rest"))
    keys.press("Space")
    expect(card(drawn)).to_contain_text(heading("emergency-now"))
    expect(card(drawn)).to_be_in_viewport()
    expect(card(drawn).get_by_role("button", name="Copy words")).to_be_focused()


def test_the_focus_goes_to_the_card_from_whatever_lies_around_the_guide(drawn):
    drawn.evaluate("({ parentNode }) => { parentNode.tabIndex = -1; parentNode.focus(); }")
    box(drawn, "breathless-at-rest").evaluate("(one) => one.click()")
    expect(card(drawn).get_by_role("button", name="Copy words")).to_be_focused()


def test_who_is_elsewhere_on_the_page_is_not_taken_away(drawn):
    drawn.evaluate(
        "(root) => { const other = document.createElement('button'); root.before(other);"
        " other.id = 'elsewhere'; other.focus(); }"
    )
    box(drawn, "breathless-at-rest").evaluate("(one) => one.click()")
    expect(card(drawn)).to_contain_text(heading("emergency-now"))
    expect(drawn.page.locator("#elsewhere")).to_be_focused()


def test_thoughts_of_harming_oneself_show_whom_to_call_or_text(drawn):
    box(drawn, "thoughts-of-self-harm").check()
    expect(card(drawn)).to_contain_text(WORDS.own_cards["crisis"].heading.flat)
    expect(card(drawn).get_by_role("link", name="988").first).to_have_attribute("href", "tel:988")
    expect(card(drawn).get_by_role("link", name="85258")).to_have_attribute("href", "sms:85258")


def test_no_later_answer_hides_the_emergency(drawn):
    box(drawn, "breathless-at-rest").check()
    push(drawn, "No to all others")
    for _ in GROUPS[1:]:
        expect(card(drawn)).to_contain_text(heading("emergency-now"))
        push(drawn, "None of these")
    drawn.get_by_role("radio", name="over years").check()
    drawn.get_by_role("radio", name="getting better").check()
    push(drawn, "Show my answer")
    expect(card(drawn)).to_contain_text(heading("emergency-now"))


def test_an_emergency_that_the_course_may_still_take_back_waits_for_the_advice(drawn):
    past_the_emergencies(drawn)
    push(drawn, "Show all groups at once")
    box(drawn, "droopy-eyelid").check()
    box(drawn, "swallowing-trouble").check()
    expect(card(drawn)).to_be_empty()
    push(drawn, "Show my answer")
    expect(card(drawn)).to_contain_text(heading("emergency-now"))


def test_a_tick_made_by_mistake_is_taken_back_and_the_focus_stays_in_the_guide(drawn, keys):
    one = box(drawn, "breathless-at-rest")
    one.check()
    keys.presses_on(card(drawn).get_by_role("button", name="Change what I ticked"))
    expect(one).to_be_focused()
    keys.press("Space")
    expect(card(drawn)).to_be_empty()
    expect(one).to_be_focused()


@pytest.mark.parametrize("answered", [False, True])
def test_the_whole_guide_takes_few_presses_of_one_switch(drawn, keys, answered):
    keys.press("Tab")
    keys.press("Space", 2 * answered)  # Yes, and on to No
    keys.press("Tab")  # past the question about ALS
    keys.press("Space")
    for name in GROUPS[1:]:
        told = {"arms": "hand-weakness", "muscles": "twitching"}.get(name)
        if told:
            keys.presses_on(box(drawn, told))
            keys.presses_on(drawn.get_by_role("button", name="No to all others").last)
        else:
            keys.press("Space")
    keys.press("Space", 5)  # over months
    keys.press("Tab")
    keys.press("Space")  # getting worse
    keys.presses_on(drawn.get_by_role("button", name="Show my answer"))
    expect(drawn.locator(".als-said")).to_contain_text(heading("prompt-2-weeks"))
    assert keys.presses <= MOST_PRESSES


def test_the_guide_for_als_takes_few_presses_of_one_switch(drawn, keys):
    keys.press("Tab")
    keys.press("Space")  # a doctor has found ALS
    keys.press("Tab")
    keys.press("Space")  # past the emergencies
    for feature in ("breathless-lying-flat", "daytime-sleepiness"):
        keys.presses_on(box(drawn, feature, for_als=True))
    keys.presses_on(drawn.get_by_role("button", name="No to all others").last)
    keys.press("Space", 2)  # eating, and other changes
    keys.presses_on(drawn.get_by_role("button", name="Show my answer"))
    expect(drawn.locator(".als-said")).to_contain_text(heading("today", for_als=True))
    assert keys.presses <= MOST_WITH_ALS


def test_one_switch_reaches_every_answer_about_als_and_takes_it_back(drawn, keys):
    keys.press("Tab")
    for answer in ("Yes", "No", "I am not sure"):
        keys.press("Space")
        expect(choice(drawn, answer)).to_be_checked()
        expect(choice(drawn, answer)).to_be_focused()
    keys.press("Space")
    expect(drawn.locator("input:checked")).to_have_count(0)
    expect(choice(drawn, "Yes")).to_be_focused()


def test_changing_the_answer_about_als_keeps_the_others(drawn):
    past_the_emergencies(drawn)
    box(drawn, "morning-headache").check()
    push(drawn, "Back")
    choice(drawn, "Yes").check()
    push(drawn, "None of these")
    expect(box(drawn, "morning-headache", for_als=True)).to_be_checked()
    push(drawn, "Back")
    expect(choice(drawn, "Yes")).to_be_focused()
    choice(drawn, "No").check()
    push(drawn, "None of these")
    expect(box(drawn, "morning-headache")).to_be_checked()


def test_with_als_only_its_groups_are_shown_and_then_whom_it_is_for(drawn):
    choice(drawn, "Yes").check()
    push(drawn, "None of these")
    expect(drawn.locator(".als-said")).to_have_text("Group 1 of 4")
    push(drawn, "Show all groups at once")
    asked = sum(len(RULES.als_groups[name]) for name in ALS_GROUPS[1:])
    expect(drawn.get_by_role("checkbox")).to_have_count(asked)
    expect(drawn.get_by_role("radio")).to_have_count(len(WORDS.course.asker.choices))
    expect(age_written(drawn)).to_be_hidden()


def test_the_answer_with_als_speaks_of_the_team_and_asks_for_no_cause(drawn):
    choice(drawn, "Yes").check()
    to_the_advice(drawn, ALS_GROUPS, ["choking-more-than-usual"])
    expect(drawn).to_contain_text(heading("today", for_als=True))
    expect(drawn).to_contain_text("team")
    expect(drawn).to_contain_text(bare_words(WORDS.notes["at-the-table"]))
    expect(drawn).not_to_contain_text("What could this be")
    expect(drawn).not_to_contain_text("Still open")


def test_a_twitch_is_answered_with_a_calm_sentence_where_nothing_asks_for_more(drawn):
    calm = bare_words(WORDS.notes["calm-twitch"])
    to_the_advice(drawn, told=["twitching", "twitch-long-or-widespread", "anxiety-about-als"])
    expect(drawn).to_contain_text(heading("routine"))
    note = drawn.get_by_role("listitem").filter(has_text=calm)
    note.get_by_text("Where this comes from").click()
    expect(note.get_by_role("link").first).to_be_visible()


def test_a_calm_sentence_is_not_said_beside_weakness(drawn):
    to_the_advice(drawn, told=["twitching", "hand-weakness"])
    expect(drawn).to_contain_text(heading("today"))  # with its beginning left open
    expect(drawn).not_to_contain_text(bare_words(WORDS.notes["calm-twitch"]))


@pytest.mark.parametrize(
    ("told", "level", "said"),
    [
        (["twitching"], "self-care", True),
        (["twitching", "anxiety-about-als"], "routine", True),
        (["weight-loss"], "prompt-2-weeks", False),
    ],
)
def test_what_was_asked_is_said_where_nothing_asks_to_be_seen_soon(drawn, told, level, said):
    to_the_advice(drawn, told=told)
    expect(drawn).to_contain_text(heading(level))
    shown = expect(drawn)
    asked = bare_words(WORDS.grounds.asked)
    (shown.to_contain_text if said else shown.not_to_contain_text)(asked)
    shown.to_contain_text(bare_words(WORDS.grounds.never_waits))


def test_no_answer_says_that_a_visit_is_not_needed(drawn):
    to_the_advice(drawn)
    expect(drawn).to_contain_text(heading("self-care"))
    for words in ("not need a visit", "No visit needed"):
        expect(drawn).not_to_contain_text(words)


def test_a_held_key_or_a_second_click_answers_one_group_alone(page, drawn):
    past_the_emergencies(drawn)
    for _ in range(3):
        page.keyboard.down("Enter")  # the same key again without letting go is a repeat
    page.keyboard.up("Enter")
    expect(drawn.locator(".als-said")).to_have_text("Group 2 of 12")
    drawn.get_by_role("button", name="None of these").first.dblclick()
    expect(drawn.locator(".als-said")).to_have_text("Group 3 of 12")


def test_going_back_finds_the_answers_as_they_were(drawn):
    past_the_emergencies(drawn)
    box(drawn, "morning-headache").check()
    push(drawn, "No to all others")
    expect(drawn.locator(".als-said")).to_have_text("Group 2 of 12")
    push(drawn, "Back")
    expect(box(drawn, "morning-headache")).to_be_checked()


def test_all_groups_can_be_shown_at_once_and_one_at_a_time_again(drawn):
    past_the_emergencies(drawn)
    push(drawn, "Show all groups at once")
    expect(box(drawn, "cramps")).to_be_visible()
    expect(drawn.get_by_role("radio", name="over months")).to_be_visible()
    push(drawn, "Show one group at a time")
    expect(box(drawn, "cramps")).to_be_hidden()


def test_nothing_answered_gives_no_advice(drawn):
    past_the_emergencies(drawn)
    push(drawn, "Clear all answers")
    push(drawn, "Not sure about the rest")
    push(drawn, "Clear all answers")
    expect(drawn.get_by_role("button", name="Show my answer")).to_have_count(0)
    expect(drawn).not_to_contain_text(heading("self-care"))


def test_what_is_not_sure_never_reassures(drawn):
    for _ in GROUPS:
        push(drawn, "Not sure about the rest")
    push(drawn, "Show my answer")
    expect(drawn).to_contain_text(heading("routine"))
    expect(drawn).not_to_contain_text(heading("self-care"))


def test_what_is_open_can_be_answered_one_by_one(drawn):
    for name in GROUPS:
        push(drawn, "Not sure about the rest" if name == "arms" else "None of these")
    push(drawn, "Show my answer")
    expect(drawn).to_contain_text("Still open: 4")
    push(drawn, "Answer these one by one")
    for feature in RULES.groups["arms"]:
        expect(drawn.get_by_role("group", name=ask(feature))).to_be_visible()
        push(drawn, "No")
    expect(drawn).to_contain_text(heading("self-care"))


def test_every_reason_has_its_sources(drawn):
    to_the_course(drawn)
    push(drawn, "Show my answer")
    why = drawn.get_by_role("listitem").filter(has_text=WORDS.reasons["all-answered-no"].flat)
    why.get_by_text("Where this comes from").click()
    link = why.get_by_role("link").first
    expect(link).to_be_visible()
    assert link.get_attribute("href").startswith("https://")


def test_clearing_can_be_undone(drawn):
    box(drawn, "blue-or-grey-lips").check()
    push(drawn, "Clear all answers")
    expect(drawn.locator("input:checked")).to_have_count(0)
    push(drawn, "Undo")
    expect(box(drawn, "blue-or-grey-lips")).to_be_checked()
    expect(card(drawn)).to_contain_text(heading("emergency-now"))


def test_an_age_is_told_with_two_presses_and_can_be_taken_back(drawn):
    to_the_advice(drawn)
    expect(choice(drawn, "64")).to_have_count(0)
    choice(drawn, "60 to 69").check()
    expect(drawn.locator(".als-said")).to_contain_text("60 years")
    choice(drawn, "64").check()
    expect(choice(drawn, "60 to 69")).to_be_checked()
    expect(age_written(drawn)).to_have_value("64")
    push(drawn, "I would rather not say")
    expect(age_written(drawn)).to_have_value("")
    expect(choice(drawn, "60 to 69")).not_to_be_checked()
    expect(choice(drawn, "64")).to_have_count(0)


def test_an_age_too_takes_few_presses_of_one_switch(drawn, keys):
    to_the_advice(drawn)
    keys.reach(choice(drawn, "0 to 19"))
    keys.presses = 0
    keys.press("Space", 6)
    expect(choice(drawn, "60 to 69")).to_be_checked()
    keys.press("Tab")
    keys.press("Space")
    expect(choice(drawn, "61")).to_be_checked()
    assert keys.presses <= MOST_FOR_AN_AGE


def test_the_tens_alone_count_as_their_first_year(drawn):
    to_the_advice(drawn)
    choice(drawn, "60 to 69").check()
    expect(choice(drawn, "60")).to_be_checked()
    expect(age_written(drawn)).to_have_value("60")


def test_after_the_last_year_of_the_tens_comes_the_first_and_the_focus_stays(page, drawn):
    to_the_advice(drawn)
    choice(drawn, "100 or older").check()
    choice(drawn, "120").check()
    page.keyboard.press("Space")
    expect(choice(drawn, "100")).to_be_checked()
    expect(choice(drawn, "100")).to_be_focused()


@pytest.mark.parametrize(("age", "tens"), [(0, "0 to 19"), (19, "0 to 19"), (99, "90 to 99")])
def test_an_age_that_is_written_is_shown_as_pressed(drawn, age, tens):
    to_the_advice(drawn)
    age_written(drawn).fill(str(age))
    expect(choice(drawn, tens)).to_be_checked()
    expect(choice(drawn, str(age))).to_be_checked()


def test_an_age_that_is_none_is_refused_in_words_and_kept_out(page, drawn):
    to_the_advice(drawn)
    field = age_written(drawn)
    field.fill("<b>")
    expect(drawn.locator(".als-said")).to_contain_text("whole years")
    push(drawn, "I would rather not say")
    expect(field).to_have_value("")
    expect(drawn.locator(".als-said")).to_be_empty()


def test_no_answer_reaches_the_model_that_is_saved_with_the_page(page, drawn):
    before = page.evaluate("JSON.stringify(drawn.at(-1).model.get('guide'))")
    box(drawn, "blue-or-grey-lips").check()
    past = page.evaluate(
        "[JSON.stringify(drawn.at(-1).model.get('guide')), drawn.at(-1).model.saved]"
    )
    assert past == [before, []]


def test_the_answers_outlive_a_cell_that_runs_again(bare, drawn, guide):
    past_the_emergencies(drawn)
    box(drawn, "morning-headache").check()
    bare.end()
    expect(box(bare.draw(guide), "morning-headache")).to_be_checked()


def test_answers_that_an_earlier_guide_kept_are_shown(bare, drawn, tell, page):
    old = {"hand-weakness": "yes", "pears": "yes", "onset": "weeks", "known-als-diagnosis": "no"}
    did = page.evaluate(
        "async (old) => (await import('/parts/guide/guide-doing.js')).fromRecords(old)", old
    )
    tell("guide", did)
    expect(choice(drawn, "No")).to_be_checked()
    past_the_emergencies(drawn)
    push(drawn, "Show all groups at once")
    expect(box(drawn, "hand-weakness")).to_be_checked()
    expect(choice(drawn, "over a few weeks")).to_be_checked()


def test_answers_of_someone_with_als_from_a_file_are_shown_wherever_the_guide_stands(drawn, tell):
    to_the_course(drawn)
    tell("guide", {"said": {RULES.als: "yes", "weak-cough": "yes"}})
    expect(choice(drawn, "for myself")).to_be_visible()
    expect(choice(drawn, "over months")).to_be_hidden()
    push(drawn, "Show my answer")
    expect(drawn).to_contain_text(heading("urgent-days", for_als=True))


def test_the_text_holds_the_notes_and_what_was_asked(drawn, clipboard):
    to_the_advice(drawn, told=["twitching"])
    push(drawn, "Copy")
    text = clipboard()
    for words in (WORDS.notes["calm-twitch"], WORDS.grounds.asked, WORDS.grounds.never_waits):
        assert bare_words(words) in text


def test_the_text_for_als_says_that_it_is_known_and_speaks_of_the_team(drawn, clipboard):
    choice(drawn, "Yes").check()
    to_the_advice(drawn, ALS_GROUPS, ["weak-cough"])
    push(drawn, "Copy")
    text = clipboard()
    assert heading("urgent-days", for_als=True) in text
    assert WORDS.features[RULES.als].say.flat in text
    assert WORDS.grounds.asked.flat not in text


def test_the_words_to_show_in_an_emergency_say_that_als_is_known(drawn, clipboard):
    choice(drawn, "Yes").check()
    box(drawn, "machine-stops", for_als=True).check()
    push(drawn, "Copy words to show or send")
    assert WORDS.features[RULES.als].say.flat in clipboard()


def test_the_advice_goes_along_as_text_with_what_was_told(page, drawn):
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    past_the_emergencies(drawn)
    push(drawn, "Show all groups at once")
    box(drawn, "cramps").check()
    push(drawn, "Show my answer")
    push(drawn, "Copy")
    expect(drawn.locator(".als-said")).to_contain_text("copied")
    text = page.evaluate("navigator.clipboard.readText()")
    assert WORDS.features["cramps"].say.flat in text
    assert WORDS.cards["routine"].do[0].flat.split(" [")[0] in text


def test_the_visit_sheet_is_one_press_away(drawn):
    to_the_course(drawn)
    push(drawn, "Show my answer")
    link = drawn.get_by_role("link", name="Take this over to the visit sheet")
    expect(link).to_have_attribute("href", "12-fruit.ipynb")


@pytest.mark.parametrize("look", [{}, {"color_scheme": "dark"}, {"forced_colors": "active"}])
def test_axe_finds_nothing_in_the_advice(page, drawn, axe, look):
    page.emulate_media(**look)
    page.set_viewport_size({"width": 320, "height": 800})
    box(drawn, "thoughts-of-self-harm").check()
    push(drawn, "Not sure about the rest")
    push(drawn, "Show all groups at once")
    assert axe() == {}
    push(drawn, "Show my answer")
    choice(drawn, "100 or older").check()
    assert axe() == {}
    assert page.evaluate("document.documentElement.scrollWidth") == 320
