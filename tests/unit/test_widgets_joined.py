"""Many small modules, joined into the one that a widget carries."""

import pytest

from helpers.widgets.joined import CannotJoin, joined_module, joined_style

RENDER = "function render() {}\n\nexport default { render };\n"


@pytest.fixture
def basket(tmp_path):
    """Writes modules into a folder and joins the first."""

    def join(**modules):
        for name, text in modules.items():
            tmp_path.joinpath(f"{name}.js").write_text(text, encoding="utf-8")
        return joined_module(tmp_path / f"{next(iter(modules))}.js")

    return join


def test_a_part_that_two_modules_import_is_there_once_and_before_both(basket):
    joined = basket(
        fruit='import { pear } from "./pear.js";\nimport { core } from "./core.js";\n' + RENDER,
        pear='import { core } from "./core.js";\nexport const pear = core;\n',
        core="export const core = 1;\n",
    )
    assert joined.count("const core") == 1
    assert joined.index("const core") < joined.index("const pear") < joined.index("render")


def test_nothing_is_imported_or_exported_but_the_drawing(basket):
    joined = basket(
        fruit='import {\n  pear,\n} from "./pear.js";\n' + RENDER,
        pear="export function pear() {}\n",
    )
    assert "import" not in joined
    assert joined.count("export") == 1


@pytest.mark.parametrize(
    ("module", "says"),
    [
        pytest.param('import * as pear from "./pear.js";\n', "1: Write it as: import", id="star"),
        pytest.param('\nimport pear from "./pear.js";\n', "2: Write it as: import", id="default"),
        pytest.param('import { a as b } from "./pear.js";\n', "1: Write it as", id="renamed"),
        pytest.param('import { pear } from "pears";\n', "1: Write it as: import", id="from afar"),
        pytest.param(
            'import { plum } from "./pear.js";\n', "does not export plum", id="no such name"
        ),
        pytest.param(
            'import { hidden } from "./pear.js";\n', "does not export hidden", id="private"
        ),
        pytest.param('import { plum } from "./plum.js";\n', "no file plum.js", id="no such file"),
        pytest.param("export { render };\n", "1: Export a function", id="export list"),
        pytest.param("const late = () => import(there);\n", "1: A joined module cannot", id="late"),
        pytest.param("const { a, b } = there;\n", "1: Declare one name", id="taken apart"),
        pytest.param("var pear = 1;\n", "1: Write const or let", id="var"),
    ],
)
def test_what_cannot_be_joined_is_refused_with_its_line(basket, module, says):
    with pytest.raises(CannotJoin, match=says):
        basket(fruit=module + RENDER, pear="export const pear = 1;\nconst hidden = 2;\n")


def test_two_parts_may_not_declare_one_name(basket):
    with pytest.raises(CannotJoin, match=r"fruit.js:2: pear.js declares pear too"):
        basket(
            fruit='import { peel } from "./pear.js";\nconst pear = 2;\n' + RENDER,
            pear="const pear = 1;\nexport const peel = 3;\n",
        )


def test_parts_may_not_import_in_a_circle(basket):
    with pytest.raises(CannotJoin, match="in a circle"):
        basket(
            fruit='import { a } from "./a.js";\n' + RENDER,
            a='import { b } from "./b.js";\nexport const a = 1;\n',
            b='import { a } from "./a.js";\nexport const b = 1;\n',
        )


def test_a_module_that_draws_nothing_is_refused(basket):
    with pytest.raises(CannotJoin, match="ends with: export default"):
        basket(fruit="const pear = 1;\n")


def test_the_styles_of_the_kit_come_before_those_of_the_widget(tmp_path):
    (tmp_path / "kit").mkdir()
    (tmp_path / "kit" / "kit.css").write_text(".kit {}", encoding="utf-8")
    (tmp_path / "fruit.css").write_text(".fruit {}", encoding="utf-8")
    assert joined_style(tmp_path / "fruit.css") == ".kit {}\n.fruit {}"
