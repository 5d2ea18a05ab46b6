"""The picture in the terminal, read back: each mark and each dot lies where the curve does."""

import math
import re

import pytest

from kdecay_sym.curves import comparison, merged
from kdecay_sym.plotting import decays
from kdecay_sym.plotting.panels import panels
from kdecay_sym.plotting.terminal import text_picture

DOTS = {(0, 0): 0x01, (0, 1): 0x02, (0, 2): 0x04, (0, 3): 0x40, (1, 0): 0x08, (1, 1): 0x10, (1, 2): 0x20, (1, 3): 0x80}
T = 1000


def picture(curves, *, derivative=False, **options):
    return text_picture(panels(list(curves), derivative=derivative), **options)


def frames(text):
    """The rows of characters of each panel, right of its axis, all as wide as the widest."""
    found, rows = [], []
    for line in text.splitlines():
        match = re.match(r"[^│|+└]*[│|](.*)", line)
        if match:
            rows.append(match[1])
        elif rows:
            width = len(line.split("└")[-1].split("+")[-1])
            found.append([row.ljust(width) for row in rows])
            rows = []
    return found


FORMULAS = {
    "a": lambda tau: 0.1 * (1 - tau),
    "b": lambda tau: 0.1 * (1 - tau**3),
    "c": lambda tau: 0.1 * (1 - 2 * tau + tau**3),
}
LOW = 0.1 * (1 - 2 * 0.816 + 0.816**3)  # the least of c at a whole step


def three():
    lists = {"k": (1.0, 3.0), "form": ("warp", "additive"), "sign": ("+",)}
    return merged(decays(T, 0.1, 0.0, **lists))


@pytest.mark.parametrize("columns", [24, 40, 80, 133])
@pytest.mark.parametrize("lines", [5, 24, 40])
def test_each_letter_lies_on_its_curve(columns, lines):
    (rows,) = frames(picture(three(), columns=columns, lines=lines))
    height, width, seen = len(rows), len(rows[0]), set()
    for row, line in enumerate(rows):
        for column, mark in enumerate(line):
            if mark.isalpha():
                tau = (2 * column + 0.5) / (2 * width - 1)
                dot = (0.1 - FORMULAS[mark](tau)) / (0.1 - LOW) * (4 * height - 1)
                assert 4 * row - 0.51 <= dot <= 4 * row + 3.51, (mark, row, column)
                seen.add(mark)
    assert seen == set(FORMULAS)


@pytest.mark.parametrize("columns", [24, 80, 133])
def test_in_ascii_each_column_has_the_curve_in_its_row(columns):
    (curve,) = decays(T, 0.1, 0.0, k=(3.0,))
    text = picture([curve], columns=columns, braille=False)
    (rows,) = frames(text)
    height, width = len(rows), len(rows[0])
    assert text.isascii()
    for column in range(width):
        exact = column / (width - 1)
        # The curve crosses the column from half a column before its centre to half a column after.
        high, low = ((min(max(column + side, 0), width - 1) / (width - 1)) ** 3 for side in (-0.5, 0.5))
        marked = [row for row in range(height) if rows[row][column] == "a"]
        assert marked == list(range(marked[0], marked[-1] + 1))
        assert marked[0] == pytest.approx(high * (height - 1), abs=0.51)
        assert marked[-1] == pytest.approx(low * (height - 1), abs=0.51)
        assert marked[0] - 0.51 <= exact**3 * (height - 1) <= marked[-1] + 0.51


def test_each_dot_lies_on_the_curve_and_none_is_missing():
    (curve,) = decays(T, 0.1, 0.0, k=(3.0,))
    (rows,) = frames(picture([curve]))
    height, width = len(rows), len(rows[0])
    for x in range(2 * width):
        cells = [rows[row][x // 2] for row in range(height)]
        if any(cell.isalpha() for cell in cells):
            continue
        lit = [
            4 * row + y
            for row, cell in enumerate(cells)
            for y in range(4)
            if "⠀" <= cell <= "⣿" and (ord(cell) - 0x2800) & DOTS[x % 2, y]
        ]
        first, last = (min(max(x + side, 0), 2 * width - 1) / (2 * width - 1) for side in (-0.5, 0.5))
        assert lit == list(range(lit[0], lit[-1] + 1))
        assert lit[0] == pytest.approx(first**3 * (4 * height - 1), abs=0.51)
        assert lit[-1] == pytest.approx(last**3 * (4 * height - 1), abs=0.51)


def test_curves_that_meet_take_turns_in_ascii():
    (rows,) = frames(picture(decays(T, 0.1, 0.0, k=(3.0, 3.0000001)), braille=False))
    assert all(set(row.strip()) <= {"a", "b", " "} for row in rows)
    counts = [sum(row.count(mark) for row in rows) for mark in "ab"]
    assert min(counts) > 0.4 * sum(counts)


def test_a_restart_is_a_vertical_line():
    (rows,) = frames(picture([comparison("sgdr", T, 0.1)], braille=False))
    column = math.floor(0.75 * (len(rows[0]) - 1) + 0.5)
    assert all(row[column] == "a" for row in rows)


def test_what_leaves_the_range_is_below_the_line_of_eta_e():
    rows = picture(three(), columns=60, braille=False).splitlines()
    level = next(number for number, row in enumerate(rows) if row.split("|")[0].strip() == "0")
    assert "....." in rows[level]
    assert "c" in rows[level + 1].split("|")[1]


def test_values_and_steps_stand_beside_and_below():
    text = picture(decays(T, 0.1, 0.02, k=(1.0,)))
    names = [row.split("│")[0].strip() for row in text.splitlines() if "│" in row]
    assert (names[0], names[len(names) // 2], names[-1]) == ("0.1", "0.06", "0.02")
    below = next(line for line in text.splitlines() if line.strip().startswith("0 ") and "│" not in line)
    assert below.split() == ["0", "500", "1000"]
    (rows,) = frames(text)
    middle = below.index("500") + 1 - below.index("0")
    assert abs(middle - (len(rows[0]) - 1) / 2) <= 1


def test_the_second_panel_has_the_differences():
    curves = list(decays(T, 0.1, 0.0, k=(1.0, 2.0)))
    _, rows = frames(picture(curves, derivative=True))
    width, height = len(rows[0]), len(rows)
    at = {"a": lambda _: -1e-4, "b": lambda tau: -0.1 * (2 * tau * T + 1) / T**2}
    least, greatest = at["b"](0.999), at["b"](0.0)
    for row, line in enumerate(rows):
        for column, mark in enumerate(line):
            if mark.isalpha():
                value = at[mark]((2 * column + 0.5) / (2 * width - 1))
                assert 4 * row - 0.6 <= (greatest - value) / (greatest - least) * (4 * height - 1) <= 4 * row + 3.6


def test_forty_curves_have_forty_letters_and_a_legend_in_columns():
    curves = list(decays(T, 0.1, 0.0, k=[0.2 * n for n in range(1, 41)]))
    text = picture(curves, columns=120, lines=50)
    legend = [entry for line in text.splitlines() for entry in re.findall(r"  (\w) polynomial warp k=(\S+)", line)]
    assert sorted(legend, key=lambda entry: float(entry[1])) == sorted(legend, key=lambda entry: entry[0].swapcase())
    assert len(dict(legend)) == 40
    (rows,) = frames(text)
    assert {mark for mark, _ in legend} == {mark for row in rows for mark in row if mark.isalpha()}


@pytest.mark.parametrize(("columns", "lines"), [(1, 1), (10, 3), (24, 5), (80, 24), (10_000, 10_000)])
@pytest.mark.parametrize("steps", [1, 2, 3, 10**9, 10**15])
@pytest.mark.parametrize("braille", [True, False])
def test_any_terminal_and_any_length(columns, lines, steps, braille):
    curves = [*decays(steps, 0.1, 0.0, k=(1e-3, 1.5, 1e3)), comparison("clr", steps, 0.1)]
    text = picture(curves, derivative=True, columns=columns, lines=lines, braille=braille)
    assert max(map(len, text.splitlines())) <= max(min(columns, 160), 24) - 1
    assert len(frames(text)) == 2
    assert all(len(rows) <= 30 for rows in frames(text))
    assert braille or text.isascii()


@pytest.mark.parametrize(("lr", "eta_min"), [(5e-324, 0.0), (1e300, 0.0), (0.1, 0.1), (1e-310, 1e-311)])
def test_any_rates(lr, eta_min):
    text = picture(decays(T, lr, eta_min, k=(1.5,), form=("additive",), sign=("+",)), derivative=True)
    assert "a" in "".join(frames(text)[0])
    assert "nan" not in text
    assert "inf" not in text


def test_long_labels_and_notes_are_wrapped():
    curves = merged(decays(T, 0.1, 0.0, k=(1.0,), base=("exponential-anchored",), form=("warp", "additive")))
    text = picture(curves, notes=["word " * 40], columns=30)
    assert all(len(line) < 30 for line in text.splitlines())
    assert "exponential-anchored additive - k=1" in " ".join(text.split())
