"""What published guidance says, sentence by sentence, and that the guide says no less."""

import pytest

from helpers.guide import Answers, assess

SAYS = {
    "NG127: sudden weakness, even of one hand, may be vascular": (
        "emergency-now",
        {"present": {"hand-weakness"}, "onset": "sudden"},
    ),
    "NG127: sudden speech disturbance is referred immediately": (
        "emergency-now",
        {"present": {"slurred-speech"}, "onset": "sudden", "trajectory": "improving"},
    ),
    "NG127: symmetrical weakness that grows within 4 weeks is referred immediately": (
        "emergency-now",
        {"present": {"leg-weakness", "weakness-both-sides"}, "onset": "days",
         "trajectory": "worsening"},
    ),
    "NG127: symmetrical numbness and imbalance over hours to days is referred immediately": (
        "emergency-now",
        {"present": {"numbness-or-tingling", "walking-unsteady"}, "onset": "days",
         "trajectory": "worsening"},
    ),
    "NG127: severe low back pain with new bladder trouble is referred immediately": (
        "emergency-now",
        {"present": {"back-pain-severe", "bladder-or-bowel-change"}},
    ),
    "NG127: weakness of one limb over hours to days is referred urgently; today is nearer": (
        "today",
        {"present": {"arm-weakness"}, "onset": "days", "trajectory": "worsening"},
    ),
    "NG127: slowly growing weakness with breathlessness at rest is referred immediately": (
        "emergency-now",
        {"present": {"arm-weakness", "breathless-at-rest"}, "onset": "months"},
    ),
    "NG127: slowly growing weakness is referred": (
        "prompt-2-weeks",
        {"present": {"arm-weakness"}, "onset": "months", "trajectory": "worsening"},
    ),
    "NG127: slowly slurring speech is referred": (
        "prompt-2-weeks",
        {"present": {"slurred-speech"}, "onset": "months", "trajectory": "worsening"},
    ),
    "NG127: unsteadiness that grows over days to weeks is referred urgently": (
        "prompt-2-weeks",
        {"present": {"walking-unsteady"}, "onset": "weeks", "trajectory": "worsening"},
    ),
    "MND Association: sleepiness and headaches on waking with the disease are told right away": (
        "today",
        {"present": {"known-als-diagnosis", "morning-headache", "daytime-sleepiness"}},
    ),
    "NHS: droopy eyelids with severe swallowing trouble need an ambulance": (
        "emergency-now",
        {"present": {"droopy-eyelid", "swallowing-trouble"}, "onset": "weeks"},
    ),
    "NHS: signs of poisoned nerves after bad food need an ambulance": (
        "emergency-now",
        {"present": {"possible-food-or-toxin-exposure", "double-vision"}, "onset": "days"},
    ),
    "NHS: a weak face over a few days is seen as soon as possible": (
        "today",
        {"present": {"face-weakness"}, "onset": "days"},
    ),
    "BBC, neurologists: numbness after nitrous oxide needs help as soon as possible": (
        "today",
        {"present": {"nitrous-oxide-use", "numbness-or-tingling"}, "onset": "weeks"},
    ),
    "BMJ: neck pain, clumsy hands and falls are referred promptly": (
        "prompt-2-weeks",
        {"present": {"neck-pain", "hand-clumsiness", "trips-or-falls"}, "onset": "years",
         "trajectory": "stable"},
    ),
    "NG127: sudden numbness, with or without risks for the blood vessels, may be vascular": (
        "emergency-now",
        {"present": {"numbness-or-tingling"}, "onset": "sudden"},
    ),
    "American hospitals: signs of it on waking are treated as sudden": (
        "emergency-now",
        {"present": {"leg-weakness"}, "onset": "just-noticed", "trajectory": "stable"},
    ),
    "Mayo: weakness with tingling that spreads fast needs emergency help": (
        "emergency-now",
        {"present": {"leg-weakness", "numbness-or-tingling"}, "onset": "days",
         "trajectory": "worsening"},
    ),
    "Stroke Association: signs that pass are still an emergency": (
        "emergency-now",
        {"present": {"arm-weakness", "leg-weakness"}, "onset": "days",
         "trajectory": "improving"},
    ),
    "NHS: back pain with numbness in both legs needs an ambulance": (
        "emergency-now",
        {"present": {"back-pain-severe", "legs-numb-both"}, "onset": "months",
         "trajectory": "worsening"},
    ),
    "NG127: symmetrical weakness that grows within 4 weeks is seen within hours": (
        "today",
        {"present": {"leg-weakness", "weakness-both-sides"}, "onset": "weeks",
         "trajectory": "worsening"},
    ),
    "NG127: short breath lying flat with growing weakness is referred at once": (
        "today",
        {"present": {"breathless-lying-flat", "arm-weakness"}, "onset": "months"},
    ),
    "NHS: a swollen leg is seen as soon as possible, and at once with short breath": (
        "today",
        {"present": {"swollen-painful-leg"}, "onset": "days"},
    ),
    "NHS: confusion that comes suddenly needs an ambulance": (
        "emergency-now",
        {"present": {"behaviour-change"}, "onset": "sudden"},
    ),
    "NHS: trouble swallowing needs an urgent visit": (
        "urgent-days",
        {"present": {"swallowing-trouble"}, "onset": "months"},
    ),
    "NHS: a twitch for more than 2 weeks is seen by a doctor": (
        "routine",
        {"present": {"twitch-long-or-widespread"}, "onset": "months"},
    ),
}  # fmt: skip


@pytest.mark.parametrize(("level", "told"), SAYS.values(), ids=SAYS)
def test_the_guide_says_what_the_guidance_says(level, told):
    assert assess(Answers(**told)).level == level
