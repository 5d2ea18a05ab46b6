"""``kdecay check`` and ``kdecay which-k``."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from functools import partial
from pathlib import Path

from kdecay_sym import errors
from kdecay_sym.audit.audit import audit_schedule
from kdecay_sym.audit.figures import checked_rates
from kdecay_sym.audit.picture import draw
from kdecay_sym.audit.training_plan import TrainingPlan
from kdecay_sym.audit.which_k import LEAST, Row, k_of_area, which_k
from kdecay_sym.command_line import parse_arguments
from kdecay_sym.curves import MAX_STEPS, comparison
from kdecay_sym.errors import DataError, bad_argument, whole_number
from kdecay_sym.plotting.picture import check_out
from kdecay_sym.schedule import Schedule, after_warmup, decay

# A saved schedule is some hundred bytes; nobody means a larger file.
_LARGEST_FILE = 10_000_000


@dataclass(frozen=True)
class ShapeOptions:
    """The schedule of a k."""

    base: str = "polynomial"
    """polynomial, cosine, exponential (eq. (13) as printed), exponential-anchored, or htd."""
    power: float = 1.0
    """N of the polynomial base, > 0."""
    form: str = "warp"
    """warp, additive (eq. (10)) or, for the cosine and k > 1, linear-increment."""
    sign: str = "-"
    """Of the additive form: + as eq. (9) is printed, or -."""
    warmup_steps: int = 0
    """Updates of a straight rise before the decay."""

    @property
    def least_k(self) -> float:
        """The least k to look for: the linear increment has none up to 1."""
        return 1 + LEAST if self.form == "linear-increment" else LEAST

    def schedule(self, total_steps: int, k: float) -> Schedule:
        """The schedule of a k, of this many steps."""
        fall = partial(decay, k=k, base=self.base, power=self.power, form=self.form, sign=self.sign)
        return after_warmup(total_steps, self.warmup_steps, fall)


@dataclass(frozen=True)
class CheckOptions:
    """Audit a training plan: the number of updates, the rates, how much of the schedule is used, what to change."""

    loader_length: int
    """Batches in an epoch, of one process: len(loader)."""
    epochs: int
    """Epochs of the training."""
    accumulation: int = 1
    """Batches whose gradients make one update; what is left at the end of an epoch makes one too."""
    world_size: int = 1
    """Processes, each with a loader of its own."""
    stepped: str = "update"
    """How often scheduler.step() is called: update, batch or epoch."""
    prepared: bool = False
    """The scheduler went through Accelerate's prepare()."""
    total_steps: int | None = None
    """Of the schedule, warm-up included; the number of updates if not given."""
    schedule: Path | None = None
    """A JSON file with Schedule.to_dict(), instead of the options of the schedule."""
    k: float = 1.5
    """The exponent, > 0."""
    shape: ShapeOptions = ShapeOptions()
    lr: float = 0.1
    """The highest rate, eta_0."""
    eta_min: float = 0.0
    """The floor, eta_e."""
    json: bool = False
    """Print one JSON object."""


def check(argv: Sequence[str]) -> int:
    """``kdecay check``: exit 1 if something is wrong with the plan."""
    options = parse_arguments(CheckOptions, argv, "kdecay check")
    if options.schedule is not None:
        _refuse_shapes(options, argv)
    plan = TrainingPlan(
        options.loader_length, options.epochs, options.accumulation, options.world_size, options.stepped,
        options.prepared,
    )  # fmt: skip
    if options.schedule is None:
        total = plan.updates if options.total_steps is None else options.total_steps
        schedule = options.shape.schedule(total, options.k)
    else:
        schedule = _read(options.schedule)
    found = audit_schedule(plan, schedule, *checked_rates(options.lr, options.eta_min, names=("lr", "eta_min")))
    print(json.dumps(found.to_dict()) if options.json else found)
    return 0 if found.ok else 1


@dataclass(frozen=True)
class WhichKOptions:
    """What a budget of updates is spent on at each k: a table, and which k spends as much as another schedule."""

    total_steps: int
    """The budget: optimizer updates, warm-up included."""
    k: tuple[float, ...] = (1.0, 1.5, 2.0, 3.0, 5.0)
    """The k to compare."""
    shape: ShapeOptions = ShapeOptions()
    lr: float = 1.0
    """The highest rate, eta_0."""
    eta_min: float = 0.0
    """The floor, eta_e."""
    compare: tuple[str, ...] = ()
    """Beside them, each with the k of its area: step, sgdr, clr, exp, cos, pol, htd, linear or wsd."""
    area: float | None = None
    """Also the k whose curve has this area: the sum of the rates of all updates."""
    out: str = ""
    """A picture of the table too: a file name that ends in .png or .svg."""
    json: bool = False
    """Print one JSON list."""


def which_k_command(argv: Sequence[str]) -> int:
    """``kdecay which-k``."""
    options = parse_arguments(WhichKOptions, argv, "kdecay which-k")
    most = MAX_STEPS if options.compare else errors.MAX_STEPS
    total = whole_number("total_steps", options.total_steps, minimum=1, maximum=most)
    eta_0, eta_e = checked_rates(options.lr, options.eta_min, names=("lr", "eta_min"))

    def make(k: float) -> Schedule:
        return options.shape.schedule(total, k)

    path = check_out(options.out) if options.out else None
    others = [comparison(name, total, eta_0, eta_e) for name in options.compare]
    beside = [(curve.label, partial(curve.schedule.rates, eta_0=curve.eta_0, eta_e=curve.eta_e)) for curve in others]
    rows = which_k(make, options.k, eta_0=eta_0, eta_e=eta_e, others=beside, least=options.shape.least_k)
    if options.area is not None:
        k = k_of_area(make, options.area, eta_0=eta_0, eta_e=eta_e, least=options.shape.least_k)
        rows += which_k(make, [k], eta_0=eta_0, eta_e=eta_e)
    print(json.dumps([asdict(row) for row in rows]) if options.json else table(rows))
    if path is not None:
        draw(rows, f"What {total:,} updates are spent on", path)
    return 0


def table(rows: Sequence[Row]) -> str:
    """The rows as text, a column for each figure."""
    width = max(len(row.name) for row in rows)
    head = f"{'':<{width}}  {'mean':>11}  {'area':>11}  {'> peak/2':>9}  {'< peak/10':>9}  {'final slope':>11}"
    lines = [
        f"{row.name:<{width}}  {of.mean:>11.6g}  {of.area:>11.6g}  {of.above_half:>9.1%}  {of.below_tenth:>9.1%}  "
        f"{of.final_slope:>11.4g}"
        for row in rows
        for of in (row.figures,)
    ]
    return "\n".join([head, *lines])


def _refuse_shapes(options: CheckOptions, argv: Sequence[str]) -> None:
    """Beside a schedule of a file no option that describes one may be given, be it with its default."""
    given = {word.split("=", 1)[0].removeprefix("--").replace("-", "_") for word in argv if word.startswith("--")}
    described = {"total_steps": options.total_steps, "k": options.k, **asdict(options.shape)}
    for name, value in described.items():
        if name in given:
            raise bad_argument(name, value, "belongs to a schedule that is given by options, not by --schedule")


def _read(file: Path) -> Schedule:
    """The schedule of a file."""
    try:
        with file.open(encoding="utf-8") as opened:  # which may be a pipe, or a device without an end
            text = opened.read(_LARGEST_FILE + 1)
        if len(text) > _LARGEST_FILE:
            raise DataError(f"{file}: too large to be a schedule")
        data = json.loads(text)
    except (OSError, ValueError, RecursionError) as error:  # ValueError: no UTF-8, no JSON, or numbers without an end
        raise DataError(f"{file}: cannot be read as a schedule: {error}") from error
    return Schedule.from_dict(data)
