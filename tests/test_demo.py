"""`kdecay demo`, small: what it prints, the pictures, and how it stops."""

import re

import numpy as np
import pytest
from PIL import Image

from kdecay_sym import cli, schedules
from kdecay_sym.claims import ledger


def test_the_demo_goes_from_equation_to_pictures(tmp_path, capsys):
    assert cli.main(["demo", "--seeds", "2", "--epochs", "2", "--out", str(tmp_path / "a" / "b")]) == 0
    out = capsys.readouterr().out
    assert "eta_o(t) = sigma*(eta_0 - eta_e)*(t**k/T**k - t/T)" in out
    assert "0 differ" in out
    for k in ("1", "1.5"):
        assert re.search(rf"k = {re.escape(k)} +\d+\.\d\d ± \d+\.\d\d +\d+\.\d{{4}} ± \d+\.\d{{4}} .* 2\n", out)
    assert "too easy to tell two schedules apart" in out
    for name in ("learning_rates.png", "losses.png"):
        path = tmp_path / "a" / "b" / name
        assert str(path) in out
        pixels = np.asarray(Image.open(path).convert("RGB")).reshape(-1, 3)
        # both curves are there, in colours that the axes do not have
        for colour in ((31, 111, 180), (209, 73, 91)):
            assert (np.abs(pixels.astype(int) - colour).sum(axis=1) < 30).sum() > 100


def test_a_broken_formula_stops_the_demo_before_training(tmp_path, capsys, monkeypatch):
    shape = schedules.k_decay_shape()
    monkeypatch.setattr(schedules, "k_decay_shape", lambda: -shape)
    assert cli.main(["demo", "--out", str(tmp_path)]) == 1
    out = capsys.readouterr().out
    assert "DIFFERS" in out
    assert "ResNet" not in out


def test_a_changed_ledger_stops_the_demo(tmp_path, capsys, monkeypatch):
    changed = tmp_path / "ledger.json"
    changed.write_text(ledger.ledger_path().read_text().replace("refuted", "proved", 1))
    monkeypatch.setattr(ledger, "ledger_path", lambda: changed)
    assert cli.main(["demo", "--out", str(tmp_path)]) == 1
    assert "DIFFERS" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (("--seeds", "1"), "seeds=1: must be a whole number from 2 to 100"),
        (("--epochs", "0"), "epochs=0"),
        (("--sedes", "3"), "did you mean --seeds"),
        (("--out", "/dev/null"), "out='/dev/null': must be a folder that can be written to"),
        (("--out", "/proc/demo"), "out='/proc/demo'"),
        (("--k", "2"), "unknown option"),
    ],
)
def test_a_mistake_is_one_line_before_any_work(capsys, words, message):
    assert cli.main(["demo", *words]) == 2
    captured = capsys.readouterr()
    assert (captured.out, captured.err.count("\n")) == ("", 1)
    assert message in captured.err
