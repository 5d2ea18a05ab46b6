"""The files: SVG read back and compared with the curves, the same bytes again, PNG of the right size."""

import os
import re
import struct
import subprocess
import sys
import xml.etree.ElementTree as ET

import numpy as np
import pytest

from kdecay_sym.curves import comparison
from kdecay_sym.errors import DataError
from kdecay_sym.plotting import decays
from kdecay_sym.plotting.notes import notes
from kdecay_sym.plotting.panels import panels
from kdecay_sym.plotting.picture import check_out, write_picture

pytest.importorskip("matplotlib")

SVG = "{http://www.w3.org/2000/svg}"
T = 1000


def svg_of(curves, path, *, derivative=False):
    shown = panels(curves, derivative=derivative)
    write_picture(shown, notes(curves), "A title", path)
    return shown, ET.parse(path).getroot()


def points(group):
    """The vertices of the path in a group."""
    path = group.find(f"{SVG}path").get("d")
    return np.array([[float(x), float(y)] for x, y in re.findall(r"[ML] (\S+) (\S+)", path)])


def by_id(root, name):
    return next(group for group in root.iter(f"{SVG}g") if group.get("id") == name)


def words(root):
    return [" ".join("".join(text.itertext()).split()) for text in root.iter(f"{SVG}text")]


def test_the_lines_of_an_svg_are_the_curves(tmp_path):
    curves = list(decays(T, 0.1, 0.0, k=(1.0, 3.0), form=("warp", "additive"), sign=("+",)))
    (panel,), root = svg_of(curves, tmp_path / "a.svg")
    frame = points(by_id(root, "patch_2"))
    (left, bottom), (right, top) = (frame[:, 0].min(), frame[:, 1].max()), (frame[:, 0].max(), frame[:, 1].min())
    room = 0.05 * (panel.high - panel.low)
    formulas = (
        lambda tau: 1 - tau,
        lambda tau: 1 - tau**3,
        lambda tau: 1 - tau,
        lambda tau: 1 - 2 * tau + tau**3,
    )
    for number, formula in enumerate(formulas):
        x, y = points(by_id(root, f"panel-0-curve-{number}")).T
        tau = (x - left) / (right - left) * 1.02 - 0.01
        rate = panel.low - room + (bottom - y) / (bottom - top) * (panel.high - panel.low + 2 * room)
        assert tau[[0, -1]] == pytest.approx([0, 1], abs=1e-4)
        assert rate == pytest.approx(0.1 * formula(tau), abs=1e-4)


def test_the_text_of_an_svg_says_everything(tmp_path):
    curves = list(decays(T, 0.1, 0.0, k=(1.5, 3.0), form=("additive",), sign=("+",)))
    _, root = svg_of(curves, tmp_path / "a.svg", derivative=True)
    found = words(root)
    assert {"A title", "learning rate", "step", "difference eta(t + 1) - eta(t)"} <= set(found)
    assert {curve.label for curve in curves} <= set(found)
    assert any(line.startswith("polynomial additive + k=3 breaks eq. (5)") for line in found)
    assert by_id(root, "panel-1-curve-1") is not None


def test_forty_curves_are_told_apart(tmp_path):
    curves = list(decays(T, 0.1, 0.0, k=[0.2 * n for n in range(1, 41)]))
    _, root = svg_of(curves, tmp_path / "a.svg")
    styles = [by_id(root, f"panel-0-curve-{n}").find(f"{SVG}path").get("style") for n in range(40)]
    assert len(set(styles)) == 40
    assert {curve.label for curve in curves} <= set(words(root))


PROGRAM = """
import sys
from kdecay_sym.cli import main
sys.exit(main(["plot", "--compare", "sgdr", "--derivative", "--out", sys.argv[1]]))
"""


@pytest.mark.parametrize("kind", ["svg", "png"])
def test_two_runs_write_the_same_bytes(tmp_path, kind):
    (tmp_path / "matplotlibrc").write_text("axes.facecolor: red\nlines.linewidth: 9\nsvg.fonttype: path\n")
    written = []
    for seed, settings in (("1", {}), ("2", {"MATPLOTLIBRC": str(tmp_path / "matplotlibrc"), "MPLBACKEND": "svg"})):
        path = tmp_path / f"{seed}.{kind}"
        env = {**os.environ, "PYTHONHASHSEED": seed, **settings}
        env.pop("DISPLAY", None)
        subprocess.run([sys.executable, "-c", PROGRAM, path], env=env, check=True, capture_output=True)
        written.append(path.read_bytes())
    assert written[0] == written[1]


def test_an_svg_has_no_date_and_text_that_is_text(tmp_path):
    svg_of([comparison("cos", 10, 0.1)], tmp_path / "a.svg")
    text = (tmp_path / "a.svg").read_text()
    assert "<dc:date>" not in text
    assert "<text" in text


def test_a_png_is_one(tmp_path):
    write_picture(panels([comparison("cos", 10, 0.1)]), [], "cos", tmp_path / "a.PNG")
    content = (tmp_path / "a.PNG").read_bytes()
    assert content[:8] == b"\x89PNG\r\n\x1a\n"
    width, height = struct.unpack(">II", content[16:24])
    assert (width, height) == (1224, 504)
    assert [path.name for path in tmp_path.iterdir()] == ["a.PNG"]


@pytest.mark.parametrize(("lr", "eta_min"), [(5e-324, 0.0), (1e300, 0.0), (0.1, 0.1)])
@pytest.mark.parametrize("steps", [1, 10**15])
def test_any_rates_and_lengths(tmp_path, lr, eta_min, steps):
    curves = [*decays(steps, lr, eta_min, k=(1e-3, 1e3)), comparison("sgdr", steps, lr, eta_min)]
    svg_of(curves, tmp_path / "a.svg", derivative=True)


def test_the_settings_of_the_user_are_as_before(tmp_path):
    import matplotlib

    with matplotlib.rc_context({"lines.linewidth": 7.5}):
        svg_of([comparison("cos", 10, 0.1)], tmp_path / "a.svg")
        assert matplotlib.rcParams["lines.linewidth"] == 7.5


def test_an_earlier_file_survives_a_failure(tmp_path, monkeypatch):
    path = tmp_path / "a.svg"
    svg_of([comparison("cos", 10, 0.1)], path)
    before = path.read_bytes()
    monkeypatch.setattr(os, "fsync", lambda _: (_ for _ in ()).throw(OSError(28, "No space left on device")))
    with pytest.raises(DataError, match=r"cannot write .*a\.svg: No space left on device"):
        svg_of([comparison("exp", 10, 0.1)], path)
    assert path.read_bytes() == before
    assert [file.name for file in tmp_path.iterdir()] == ["a.svg"]


def test_where_a_file_may_not_be(tmp_path):
    with pytest.raises(ValueError, match=r"out='a\.pdf': must be .* \.png or \.svg"):
        check_out("a.pdf")
    with pytest.raises(DataError, match="there is no folder"):
        check_out(str(tmp_path / "no" / "a.svg"))
    (tmp_path / "d.svg").mkdir()
    with pytest.raises(DataError, match=r"cannot write .*d\.svg"):
        write_picture(panels([comparison("cos", 10, 0.1)]), [], "cos", tmp_path / "d.svg")
