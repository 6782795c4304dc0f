"""The least that the platform needs: a widget that is only there, and one that answers a press."""

import anywidget


class Empty(anywidget.AnyWidget):
    """Draws nothing; a mark on its element says that it has been drawn."""

    _esm = """
    export default { render({ el }) { el.dataset.floor = "empty"; } };
    """


class Button(anywidget.AnyWidget):
    """A button that sets a text of its own when it is pressed: an apple, a pear, an apple."""

    _esm = """
    function render({ el }) {
      const button = document.createElement("button");
      const said = document.createElement("p");
      button.textContent = "Press";
      let presses = 0;
      button.addEventListener("click", () => {
        said.textContent = presses++ % 2 ? "This is a pear." : "This is an apple.";
      });
      el.dataset.floor = "button";
      el.append(button, said);
    }
    export default { render };
    """
