"""`kdecay check` and `kdecay which-k` as they are called, and the audit behind them."""

import json
import math
import re
import subprocess
import sys

import pytest
import torch

from kdecay_sym.audit import TrainingPlan, audit_schedule, which_k
from kdecay_sym.cli import main
from kdecay_sym.errors import ArgumentError
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
        (["--total-steps", 900], "the last 100 updates are made at 0, where the schedule ends"),
        (["--accumulation", 4, "--total-steps", 1000], "It seems to count batches, not updates of 4 batches"),
        (["--world-size", 4, "--total-steps", 4000], "the updates of all processes together"),
        (["--total-steps", 10], "It seems to count epochs. Set total_steps=1000"),
        (["--total-steps", 999], "999, but the scheduler makes 1000 steps: the last update is made at 0, where"),
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
        (["--warmup", 5], "did you mean --warmup-steps?"),
        (["--shape.base", "cosine"], "unknown option of kdecay check '--shape.base'"),
        (["--power", "two"], "--power 'two': must be a number"),
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
        (["extra"], "Unrecognized options: extra: choose from --help, --loader-length, --epochs, "),
        (["accumulation", 4], "Unrecognized options: accumulation, 4: did you mean --accumulation? choose from"),
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
    code, _, err = run(capsys, *PLAN, "--schedule", saved, "--base", "cosine")
    assert (code, "base='cosine': belongs to a schedule that is given by options" in err) == (2, True)
    # A default that is spelled out describes a schedule too.
    for words in (["--k", 1.5], ["--k=1.5"], ["--warmup_steps", 0], ["--form", "warp"]):
        code, _, err = run(capsys, *PLAN, "--schedule", saved, *words)
        assert (code, "belongs to a schedule that is given by options" in err) == (2, True)


@pytest.mark.parametrize(
    "text", ["[" + "9" * 5000 + "]", "", "[]", "{", '{"schema": 1, "phases": []}', "[" * 100_000, "\0", '{"a": NaN}']
)
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


def test_a_file_without_an_end_is_no_schedule(capsys):
    code, out, err = run(capsys, *PLAN, "--schedule", "/dev/zero")
    assert (code, out, err) == (2, "", "kdecay: error: /dev/zero: too large to be a schedule\n")


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
    ("words", "said"),
    [
        # Two steps an update: updates 5 to 8 are made at steps 10 to 16 of 9.
        (["--accumulation", 4, "--world-size", 2], "18 steps for 9 updates: the last 4 updates are made at 0, where"),
        # Four steps an epoch: the updates are made at the steps 0, 4 and 8.
        (
            ["--stepped", "epoch", "--world-size", 4, "--total-steps", 9],
            "12 steps for 30 updates: no update is made where the schedule ends, at 0, and the last update is made at",
        ),
        (
            ["--stepped", "epoch", "--world-size", 4, "--total-steps", 8],
            "12 steps for 30 updates: the last 10 updates are made at 0, where",
        ),
    ],
)
def test_the_updates_after_the_end_are_counted_where_an_update_makes_several_steps(capsys, words, said):
    code, out, _ = run(capsys, "check", "--loader-length", 10, "--epochs", 3, "--prepared", *words)
    assert (code, said in out) == (1, True)


@pytest.mark.parametrize(
    ("schedule", "conditions"),
    [
        (decay(100, end=0.5), []),
        (chain(warmup(20), decay(70, end=0.5), hold(10)), []),
        (chain(decay(50, end=0.5), hold(50, level=0.2)), ["end"]),
        (chain(decay(50), hold(10), decay(50, end=0.2)), ["monotone"]),
        (cycles(25, 4, end=0.2), []),
        (chain(decay(50), hold(50, level=1.0)), ["end", "monotone"]),
        (chain(decay(50), decay(50)), ["monotone"]),
        (chain(decay(50), warmup(50)), ["end", "monotone"]),
        # Levels have no floor to end at.
        (hold(100), []),
        (chain(warmup(10), hold(40), hold(50, level=0.1)), []),
        (chain(hold(50), hold(50, level=0.1), hold(10)), []),
        (chain(hold(50, level=0.5), hold(50)), ["start"]),
        (warmup(100), ["end"]),
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
    levels = set(re.findall("Decay|Cycles|Warmup|Hold", str(schedule.phases))) in ({"Hold"}, {"Warmup", "Hold"})
    assert ("holds but for the end, since there are levels alone" in str(found)) == (levels and not conditions)


CUBE = {"k": 3.0, "form": "additive", "sign": "+"}


@pytest.mark.parametrize(
    ("schedule", "advice"),
    [
        # The additive part is fine: what breaks the end, and the monotone fall, is the level after it.
        (
            chain(decay(50, k=1.5, form="additive"), hold(50, level=0.5)),
            {"end": "End with a decay", "monotone": "Begin each phase where the one before it ends"},
        ),
        (
            chain(decay(50, base="exponential"), hold(50, level=1.0)),
            {"end": "End with a decay", "monotone": "Begin each phase where the one before it ends"},
        ),
        (chain(hold(50), decay(50, base="exponential")), {"end": "base='exponential-anchored'"}),
        (chain(hold(50), decay(50, **CUBE)), {"monotone": "k from 1 to 2 is valid", "range": "form='warp' holds"}),
        # It dips below the level at which it ends, and rises to that by itself.
        (chain(decay(50, **CUBE, end=0.2), cooldown(50)), {"monotone": "form='warp' holds for every k"}),
        (chain(cycles(50, 3, **CUBE, end=0.2), cooldown(50)), {"monotone": "form='warp' holds for every k"}),
        (
            chain(cycles(50, 3, base="polynomial", **CUBE), hold(9, level=0.5)),
            {"monotone": "Begin each phase", "range": "form='warp' holds", "end": "End with a decay"},
        ),
        (chain(decay(50), warmup(50), decay(50)), {"monotone": "Put the warm-up before all other phases"}),
        (
            chain(warmup(10), hold(20, level=0.5), decay(20, k=1.0, start=0.5, form="additive")),
            {"start": "Begin at the level 1 after a warm-up"},
        ),
        (skip(decay(50, **CUBE), 5), {"start": "Begin at the level 1", "monotone": "'warp'", "range": "'warp'"}),
    ],
)
def test_the_advice_is_for_the_phase_at_fault(schedule, advice):
    wrong = audit_schedule(TrainingPlan(schedule.total_steps, 1), schedule, 0.1).wrong
    found = {sentence.split(": ")[1]: sentence.partition(" of eta_0")[2].partition(". ")[2] for sentence in wrong}
    assert set(found) == set(advice)
    for condition, said in advice.items():
        assert said in found[condition]


@pytest.mark.parametrize("before", [[], [hold(10)], [warmup(10)]])
def test_between_equal_rates_nothing_is_broken(before):
    schedule = chain(*before, decay(100, **CUBE))
    plan = TrainingPlan(schedule.total_steps, 1)
    assert audit_schedule(plan, schedule, 0.1, 0.1).ok
    assert not audit_schedule(plan, schedule, 0.1, 0.0999).ok


def test_a_rise_of_a_few_roundings_is_found_wherever_the_decay_stands():
    # k is just above the greatest that is valid, and the curve rises by some 1e-11 where it is level.
    narrow = {"k": 8.2347, "power": 2.0, "form": "additive"}
    alone = decay(10**6, **narrow)
    late = chain(hold(7), skip(alone, 1000), hold(1))
    for schedule in (
        chain(warmup(10), alone),
        chain(hold(1234), alone),
        late,
        cycles(10**6, 2, base="polynomial", **narrow),
    ):
        (sentence,) = audit_schedule(TrainingPlan(schedule.total_steps, 1), schedule, 0.1).wrong
        assert re.search(r"monotone: the rate rises after step 5[78]\d{4},", sentence)


def test_rates_whose_sum_is_no_float_are_refused():
    plan, schedule = TrainingPlan(10, 1), decay(10)
    assert math.isfinite(json.loads(json.dumps(audit_schedule(plan, schedule, 1e290).to_dict()))["curves"][0]["end"])
    # Its shape exceeds 1, and is judged all the same.
    beyond = decay(10, k=10.0, base="cosine", form="additive", sign="-")
    assert audit_schedule(plan, beyond, 1e290).curves[0].figures.peak > 1e290
    rows = which_k(
        lambda k: decay(10, k=k, base="cosine", form="additive", sign="+"),
        [1.0],
        eta_0=1e290,
        others=[("a line", lambda steps: schedule.rates(steps, 1e290))],
    )
    assert [math.isfinite(row.figures.area) for row in rows] == [True] * 3
    for call in (
        lambda: audit_schedule(plan, schedule, 1e308),
        lambda: which_k(lambda k: decay(9, k=k), [1.0], eta_0=1e308),
    ):
        with pytest.raises(ArgumentError, match=r"eta_0=1e\+308: must be at most 1e\+290"):
            call()


def test_an_audit_needs_no_pictures():
    program = (
        "import sys, kdecay_sym.audit; print([name for name in sys.modules if 'plotting' in name or name == 'torch'])"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout == "[]\n"


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
        (["--lr", 1, "--eta-min", 1, "--area", 1000], "area=1000.0: every k has the area 1000"),
        (["--form", "linear-increment"], "belongs to base='cosine'"),
        (
            ["--total-steps", 10**15 + 1, "--compare", "cos"],
            "total_steps=1000000000000001: must be a whole number from 1",
        ),
        (["--base", "poly"], "did you mean 'polynomial'?"),
        (["--total-step", 3], "unknown option"),
    ],
)
def test_bad_input_of_which_k(capsys, words, said):
    code, out, err = run(capsys, "which-k", "--total-steps", 1000, *words)
    assert (code, out, err.count("\n")) == (2, "", 1)
    assert said in err


def test_the_linear_increment_has_a_k_of_an_area_too(capsys):
    words = ["--form", "linear-increment", "--base", "cosine", "--k", 2, "--area", 450, "--compare", "cos", "--json"]
    code, out, _ = run(capsys, "which-k", "--total-steps", 1000, *words)
    rows = json.loads(out)
    assert code == 0
    assert [row["name"] for row in rows[:2]] == ["k = 2", "cos (no k has its area)"]  # they all spend less
    found = decay(1000, k=rows[2]["k"], base="cosine", form="linear-increment")
    assert math.fsum(found.lr(step, 1.0) for step in range(1000)) == pytest.approx(450, rel=1e-9)
