"""`kdecay check` and `kdecay which-k` as they are called, and the audit behind them."""

import json
import math

import pytest
import torch

from kdecay_sym.audit import TrainingPlan, audit_schedule
from kdecay_sym.cli import main
from kdecay_sym.schedule import chain, cooldown, cycles, decay, hold, skip, warmup
from kdecay_torch import BASELINES, baseline

PLAN = ["check", "--loader-length", "100", "--epochs", "10"]


def run(capsys, *words):
    code = main([*map(str, words)])
    printed = capsys.readouterr()
    return code, printed.out, printed.err


def test_a_sound_plan(capsys):
    code, out, err = run(capsys, *PLAN, "--accumulation", 3, "--warmup-steps", 20, "--eta-min", 0.001)
    assert (code, err) == (0, "")
    assert "340 (10 epochs of 100 batches, 3 an update)" in out
    assert "100 % (340 of 340 steps)" in out
    assert "holds" in out


def test_json_holds_the_figures_of_the_curve(capsys):
    code, out, _ = run(capsys, *PLAN, "--k", 2, "--json")
    found = json.loads(out)
    (curve,) = found["curves"]
    rates = [decay(1000, k=2.0).lr(step, 0.1) for step in range(1000)]
    assert code == 0
    assert found["ok"] is True
    assert curve["figures"]["area"] == pytest.approx(sum(rates), rel=1e-12)
    assert curve["figures"]["last"] == rates[-1]
    assert curve["plainly"]["mean"] == pytest.approx(0.05005)
    assert curve["used"] == 1


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["--total-steps", 4000], "25 % of the schedule is used, and the last update is made at 0.08"),
        (["--total-steps", 900], "the last 100 are made at 0, where the schedule ends"),
        (["--accumulation", 4, "--total-steps", 1000], "It seems to count batches, not updates of 4 batches"),
        (["--world-size", 4, "--total-steps", 4000], "the updates of all processes together"),
        (["--total-steps", 10], "It seems to count epochs. Set total_steps=1000"),
        (["--stepped", "epoch"], "the scheduler makes 10 steps for 1000 updates: 1 % of the schedule is used"),
        (["--stepped", "epoch"], "Call step() after each optimizer.step(), not each epoch"),
        (
            ["--stepped", "epoch", "--total-steps", 90],
            "not each epoch, and set total_steps=1000; or set total_steps=10",
        ),
        (["--stepped", "batch", "--accumulation", 2], "the scheduler makes 1000 steps for 500 updates"),
        (["--world-size", 2, "--prepared", "--stepped", "epoch"], "instead of prepare, and call step() after each opt"),
        (["--world-size", 2, "--prepared"], "or use kdecay_torch.frameworks.accelerate.prepare_scheduler"),
        (["--form", "additive", "--sign", "+", "--k", 3], "range: the rate leaves [eta_e, eta_0] at step 816"),
        (["--base", "exponential"], "end: the rate at step 1000 is not eta_e"),
    ],
)
def test_what_is_wrong_is_said_and_the_code_is_1(capsys, words, said):
    code, out, err = run(capsys, *PLAN, *words)
    assert (code, err) == (1, "")
    assert said in "\n".join(line for line in out.splitlines() if line.startswith("wrong: "))


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["--loader-lenght", 5], "did you mean --loader-length?"),
        (["--epochs", "ten"], "epochs"),
        (["--epochs", 0], "epochs=0: must be a whole number from 1"),
        (["--accumulation", -1], "accumulation=-1"),
        (["--world-size", 0], "world_size=0"),
        (["--stepped", "updates"], "did you mean 'update'?"),
        (["--total-steps", 0], "total_steps=0"),
        (["--k", "nan"], "k=nan"),
        (["--k", 0], "k=0.0: must be a finite number > 0"),
        (["--base", "cosin"], "did you mean 'cosine'?"),
        (["--form", "warped"], "did you mean 'warp'?"),
        (["--sign", "+"], "sign='+': belongs to form='additive'"),
        (["--power", -2], "power=-2.0"),
        (["--warmup-steps", 1000], "warmup_steps=1000: must be a whole number from 0 to 999"),
        (["--lr", 0], "lr=0.0: must be a finite number > 0"),
        (["--lr", "inf"], "lr=inf"),
        (["--eta-min", 0.2], "eta_min=0.2: must not be above lr=0.1"),
        (["--lr", 1e308], "lr=1e+308: must be at most 1e+290"),
        (["--schedule", "no-such-file.json"], "no-such-file.json: cannot be read as a schedule"),
    ],
)
def test_bad_input_is_one_line_and_the_code_is_2(capsys, words, said):
    code, out, err = run(capsys, *PLAN, *words)
    assert (code, out, err.count("\n")) == (2, "", 1)
    assert said in err


def test_a_schedule_from_a_file(capsys, tmp_path):
    saved = tmp_path / "schedule.json"
    saved.write_text(json.dumps(chain(warmup(100), decay(900, k=2.0)).to_dict()))
    assert run(capsys, *PLAN, "--schedule", saved)[0] == 0
    code, _, err = run(capsys, *PLAN, "--schedule", saved, "--k", 3)
    assert (code, "k=3.0: belongs to a schedule that is given by options" in err) == (2, True)


@pytest.mark.parametrize("text", ["", "[]", "{", '{"schema": 1, "phases": []}', "[" * 100_000, "\0", '{"a": NaN}'])
def test_a_broken_file_is_one_line(capsys, tmp_path, text):
    saved = tmp_path / "schedule.json"
    saved.write_text(text)
    code, out, err = run(capsys, *PLAN, "--schedule", saved)
    assert (code, out, err.count("\n")) == (2, "", 1)


def test_each_decay_is_compared_with_its_k_1(capsys):
    plan = TrainingPlan(100, 10)
    schedule = chain(warmup(100), decay(300, k=2.0, end=0.5), hold(200), cycles(100, count=4, k=3.0))
    plain = chain(warmup(100), decay(300, k=1.0, end=0.5), hold(200), cycles(100, count=4, k=1.0))
    (curve,) = audit_schedule(plan, schedule, 0.1, 0.01).curves
    assert curve.plainly.area == pytest.approx(sum(plain.lr(step, 0.1, 0.01) for step in range(1000)), rel=1e-12)
    assert audit_schedule(TrainingPlan(1, 5), hold(5), 0.1).curves[0].plainly is None


def test_a_decay_under_a_warm_up_is_audited_too():
    schedule = chain(warmup(10), skip(decay(100, k=3.0, form="additive", sign="+"), 10))
    plain = chain(warmup(10), skip(decay(100, k=1.0), 10))
    found = audit_schedule(TrainingPlan(10, 10), schedule, 0.1)
    assert found.curves[0].plainly.area == pytest.approx(sum(plain.lr(step, 0.1) for step in range(100)), rel=1e-12)
    assert [sentence.split(": ")[1] for sentence in found.wrong] == ["monotone", "range"]
    # It rises at step 0 and leaves its range at step 19, both under the warm-up.
    hidden = chain(warmup(60), skip(decay(100, k=3.0, base="cosine", form="additive"), 60))
    assert audit_schedule(TrainingPlan(10, 10), hidden, 0.1).ok


@pytest.mark.parametrize(
    "words",
    [
        ["--stepped", "batch", "--accumulation", 4, "--total-steps", 1000],
        ["--stepped", "epoch", "--total-steps", 10],
        ["--prepared", "--world-size", 4, "--total-steps", 4000],
    ],
)
def test_a_schedule_of_as_many_steps_as_are_made_is_sound(capsys, words):
    assert run(capsys, *PLAN, *words)[0] == 0


@pytest.mark.parametrize(
    ("schedule", "conditions"),
    [
        (decay(100, end=0.5), ["end"]),
        (chain(decay(50), hold(50, level=1.0)), ["end", "monotone"]),
        (chain(decay(50), decay(50)), ["monotone"]),
        (chain(decay(50), warmup(50)), ["end", "monotone"]),
        (hold(100), ["end"]),
        (chain(warmup(20), decay(50), decay(30)), ["monotone"]),
        (chain(warmup(20), decay(50, end=0.5), cooldown(30)), []),
        (cycles(25, 4, k=2.0), []),
        (chain(warmup(10), skip(cycles(25, 4, k=2.0), 10)), []),
        (chain(cycles(25, 2), decay(50)), ["monotone"]),
        # Longer than what is looked at step by step.
        (chain(warmup(100), skip(decay(100_000), 100), hold(3, level=0.5), hold(2000, level=0.0)), ["monotone"]),
        (chain(warmup(100), skip(cycles(1000, 5, growth=2), 100)), []),
        # Only a decay from 1 that has run under the warm-up may begin lower.
        (skip(decay(100), 50), ["start"]),
        (chain(warmup(5), hold(10, level=0.3), skip(decay(100), 80)), ["start"]),
        (skip(chain(warmup(10), decay(90)), 5), []),
    ],
)
def test_the_whole_curve_is_judged(schedule, conditions):
    found = audit_schedule(TrainingPlan(schedule.total_steps, 1), schedule, 0.1, 0.001)
    assert [sentence.split(": ")[1] for sentence in found.wrong] == conditions
    restarts = "Cycles" in str(schedule.phases)
    assert ("holds but for the restarts" in str(found)) == (restarts and not conditions)


def test_which_k_prints_a_row_each(capsys):
    code, out, _ = run(capsys, "which-k", "--total-steps", 1000, "--k", 1, 3, "--area", 600.5)
    rows = out.splitlines()
    assert code == 0
    assert [row.split("  ")[0] for row in rows[1:]] == ["k = 1", "k = 3", "k = 1.5"]
    assert rows[1].split()[3:] == ["0.5005", "500.5", "50.0%", "9.9%", "-1"]
    code, out, _ = run(capsys, "which-k", "--total-steps", 1000, "--json")
    assert [row["k"] for row in json.loads(out)] == [1.0, 1.5, 2.0, 3.0, 5.0]


def test_which_k_beside_other_schedules_and_as_a_picture(capsys, tmp_path):
    pytest.importorskip("matplotlib", reason="NOT CHECKED: matplotlib is not installed")
    picture = tmp_path / "table.svg"
    words = ["which-k", "--total-steps", 500, "--lr", 0.1, "--compare", *BASELINES, "--json", "--out", picture]
    code, out, _ = run(capsys, *words)
    rows = json.loads(out)
    assert code == 0
    named = {row["name"].split(" (")[0]: row["figures"]["area"] for row in rows if row["k"] is None}
    assert named == {name: pytest.approx(area_of(name), rel=1e-12) for name in BASELINES}
    matched = [row for row in rows if "has the area of" in row["name"]]
    unmatched = [row for row in rows if "no k has its area" in row["name"]]
    assert len(matched) + len(unmatched) == len(BASELINES)
    assert len(matched) >= 5
    for row in matched:
        name = row["name"].split("has the area of ")[1]
        assert row["figures"]["area"] == pytest.approx(named[name], rel=1e-9)
    first = picture.read_bytes()
    assert all(row["name"] in first.decode() for row in rows)
    run(capsys, *words)
    assert picture.read_bytes() == first


def area_of(name):
    """The rates that an optimizer uses with the baseline of that name, added."""
    optimizer = torch.optim.SGD([torch.nn.Parameter(torch.ones(1))], lr=0.1)
    scheduler = baseline(name, optimizer, 500)
    used = []
    for _ in range(500):
        used.append(optimizer.param_groups[0]["lr"])
        optimizer.step()
        scheduler.step()
    return math.fsum(used)


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["--compare", "sgd"], "did you mean 'sgdr'?"),
        (["--out", "table.pdf"], "must be the name of a file that ends in .png or .svg"),
        (["--out", "no/such/folder/table.png"], "there is no folder"),
        (["--k", 1, "two"], "--k"),
        (["--k", -1], "k=-1.0"),
        (["--area", 2000], "area=2000.0: k from"),
        (["--area", "nan"], "area=nan"),
        (["--base", "poly"], "did you mean 'polynomial'?"),
        (["--total-step", 3], "unknown option"),
    ],
)
def test_bad_input_of_which_k(capsys, words, said):
    code, out, err = run(capsys, "which-k", "--total-steps", 1000, *words)
    assert (code, out, err.count("\n")) == (2, "", 1)
    assert said in err
