"""A quiz of core ipywidgets, as somebody would write it who knows them well.

It leaves out the hints and the sources that ours has, so it has less to draw and to send. The
explanation is an ``HTML`` widget, which is faster than printing into an ``Output``.
"""

import ipywidgets as widgets


def quiz(questions):
    """All questions, one below the other."""
    return widgets.VBox([question(**one) for one in questions])


def question(ask, choices, right):
    """One question with its choices, a button, and room for the explanation."""
    several = len(right) > 1
    if several:
        boxes = [widgets.Checkbox(description=say, indent=False) for say in choices]
    else:
        boxes = [widgets.RadioButtons(options=list(choices), value=None)]
    check = widgets.Button(description="Check my answer")
    said = widgets.HTML()

    def answer(_):
        picked = [box.description for box in boxes if box.value] if several else [boxes[0].value]
        said.value = "".join(f"<p>{choices[say]}</p>" for say in picked if say)

    check.on_click(answer)
    return widgets.VBox([widgets.HTML(f"<p>{ask}</p>"), *boxes, check, said])
