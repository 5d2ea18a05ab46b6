"""The scheduler arguments of timm's command line, checked, and the schedule that they stand for."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields
from fractions import Fraction
from math import ceil
from typing import Any

from kdecay_sym.errors import (
    MAX_STEPS,
    ArgumentError,
    bad_argument,
    non_negative_number,
    one_of,
    positive_number,
    whole_number,
)
from kdecay_sym.phases.cycles import MAX_CYCLES
from kdecay_sym.schedule import Schedule, chain, cooldown, cycles, decay, hold, skip, warmup

# timm's names, and those of them that a schedule of plain floats can be made for.
SCHEDULES = ("cosine", "poly", "step", "multistep", "constant", "wsd", "tanh", "rsqrt", "plateau", "none")
_REFUSED = {
    "tanh": "timm's runs from -7 to 3, and base='htd' of kdecay from -6 to 3; use decay(base='htd')",
    "rsqrt": "1/sqrt(1 + t/timescale) is none of the generated curves",
    "plateau": "it follows a metric and is no function of the step",
    "none": "it leaves the rate alone, so there is nothing to schedule",
}
_WITH_K, _TO_THE_FLOOR = ("cosine", "poly"), ("cosine", "poly", "wsd")
_COOLDOWNS: dict[str, dict[str, Any]] = {
    "1-sqrt": {"k": 0.5},
    "power": {"k": 0.5},  # timm's command line has no argument for another
    "linear": {"k": 1.0},
    "cosine": {"k": 1.0, "base": "cosine"},
}


@dataclass(frozen=True)
class TimmArguments:
    """What `from_timm` takes, with the names and defaults by which timm's ``scheduler_kwargs`` reads its arguments."""

    sched: str = "cosine"
    epochs: int = 100
    min_lr: float = 0.0
    warmup_lr: float = 1e-5
    warmup_epochs: float = 5
    warmup_prefix: bool = False
    cooldown_epochs: float = 0
    decay_rate: float = 0.1
    decay_epochs: float | None = 30
    decay_milestones: Sequence[float] = (30, 60)
    lr_k_decay: float = 1.0
    lr_cycle_mul: float = 1.0
    lr_cycle_decay: float = 0.1
    lr_cycle_limit: int = 1
    lr_decay_fn: str | None = None
    lr_noise: float | Sequence[float] | None = None
    lr_noise_pct: float = 0.67
    lr_noise_std: float = 1.0
    seed: int = 42
    sched_on_updates: bool = False
    updates_per_epoch: int = 0

    def __post_init__(self) -> None:
        one_of("sched", self.sched, SCHEDULES)
        if self.sched in _REFUSED:
            raise bad_argument("sched", self.sched, f"cannot be mapped: {_REFUSED[self.sched]}")
        whole_number("epochs", self.epochs, minimum=1)
        for name in ("min_lr", "warmup_lr", "warmup_epochs", "cooldown_epochs"):
            non_negative_number(name, getattr(self, name))
        for name in ("warmup_prefix", "sched_on_updates"):
            if not isinstance(getattr(self, name), bool):
                raise bad_argument(name, getattr(self, name), "must be True or False")
        if self.sched_on_updates:
            whole_number("updates_per_epoch", self.updates_per_epoch, minimum=1)
        positive_number("lr_k_decay", self.lr_k_decay)
        if self.lr_k_decay != 1 and self.sched not in _WITH_K:
            raise bad_argument("lr_k_decay", self.lr_k_decay, f"timm ignores it for sched={self.sched!r}; leave it out")

    @classmethod
    def read(cls, args: object, options: Mapping[str, Any]) -> TimmArguments:
        """From timm's parsed arguments, an object or a mapping, of which others are ignored; ``options`` come first.

        Raises:
            ArgumentError: an option is unknown, or a value cannot be mapped.
        """
        names = [field.name for field in fields(cls)]
        for name in options:
            one_of("option", name, names)
        if not (args is None or isinstance(args, Mapping) or hasattr(args, "__dict__")):
            raise bad_argument(
                "args", args, "must be timm's parsed arguments, as an object with attributes or a mapping"
            )
        held = args if isinstance(args, Mapping) else vars(args) if args is not None else {}
        return cls(**{name: held[name] for name in names if name in held} | dict(options))

    @property
    def unit(self) -> int:
        """How many steps of the schedule an epoch has: 1 unless it is stepped on updates."""
        return self.updates_per_epoch if self.sched_on_updates else 1

    def steps(self, name: str) -> int:
        """An argument that is given in epochs, in steps of the schedule.

        Raises:
            ArgumentError: it is no whole number of steps, or more than 2^53 of them.
        """
        exact = Fraction(repr(float(getattr(self, name)))) * self.unit
        if exact.denominator != 1:
            raise bad_argument(name, getattr(self, name), f"must be a whole number of steps, not {float(exact)}")
        if exact > MAX_STEPS:
            raise bad_argument(name, getattr(self, name), "must be at most 2**53 steps")
        return int(exact)


def schedule_of(given: TimmArguments, lr: float) -> Schedule:
    """The schedule for a group whose rate is ``lr``: levels are shares of it, and the floor that goes with it is 0.

    Raises:
        ArgumentError: the arguments do not go together with each other or with ``lr``.
    """
    lr, before = positive_number("lr", lr), given.steps("warmup_epochs")
    floor = _share("min_lr", given.min_lr, lr) if given.sched in _TO_THE_FLOOR else 0.0
    if floor == 1:
        raise bad_argument("min_lr", given.min_lr, f"must be below the rate lr={lr!r}")
    rise = [warmup(before, start=_share("warmup_lr", given.warmup_lr, lr))] if before else []
    if given.sched == "wsd":
        return chain(*rise, *_stable_and_decay(given, floor, before))
    main = {"step": _stairs, "multistep": _milestones, "constant": _level}.get(given.sched, _falls)(given, floor)
    if not given.warmup_prefix and before:
        if before >= main.total_steps:
            raise bad_argument(
                "warmup_epochs",
                given.warmup_epochs,
                "must be below the length of the schedule, which runs under the warm-up unless warmup_prefix=True",
            )
        main = skip(main, before)
    rest = given.steps("cooldown_epochs") if given.sched in _WITH_K else 0
    return chain(*rise, main, *([hold(rest, level=floor)] if rest else []))


def _share(name: str, rate: float, lr: float) -> float:
    if rate > lr:
        raise bad_argument(name, rate, f"cannot be mapped: it is above the rate lr={lr!r}, and no schedule goes there")
    return rate / lr


def _falls(given: TimmArguments, floor: float) -> Schedule:
    shape: dict[str, Any] = {"base": "cosine"}
    if given.sched == "poly":
        shape = {"base": "polynomial", "power": positive_number("decay_rate", given.decay_rate)}
    shape |= {"k": given.lr_k_decay, "end": floor}
    first = given.steps("epochs")
    count = whole_number("lr_cycle_limit", given.lr_cycle_limit, minimum=1, maximum=MAX_CYCLES)
    growth = positive_number("lr_cycle_mul", given.lr_cycle_mul)
    fall = positive_number("lr_cycle_decay", given.lr_cycle_decay)
    if count == 1:
        return decay(first, **shape)
    if fall > 1 or fall ** (count - 1) <= floor:
        allowed = "must be at most 1, and leave the last of lr_cycle_limit peaks above min_lr"
        raise bad_argument("lr_cycle_decay", given.lr_cycle_decay, allowed)
    try:
        return cycles(first, count, growth=growth, peak_decay=fall, **shape)
    except ArgumentError as error:  # what is left to be wrong is the length of the cycles
        raise bad_argument("lr_cycle_mul", given.lr_cycle_mul, f"cannot be mapped: {error}") from error


def _stairs(given: TimmArguments, _floor: float) -> Schedule:
    every = positive_number("decay_epochs", 90 if given.decay_epochs is None else given.decay_epochs)
    long = Fraction(repr(every)) * given.unit
    edges: list[int] = []
    total = given.steps("epochs")
    while not edges or edges[-1] < total:
        edges.append(ceil(long * (len(edges) + 1)))
        if len(edges) > MAX_CYCLES:
            raise bad_argument("decay_epochs", every, f"cannot be mapped: more than {MAX_CYCLES} steps of the rate")
    return _levels(given, edges[:-1], total)


def _milestones(given: TimmArguments, _floor: float) -> Schedule:
    edges: list[int] = []
    milestones = given.decay_milestones
    if not isinstance(milestones, Sequence) or isinstance(milestones, str):
        raise bad_argument("decay_milestones", milestones, "must be a list of epochs")
    for milestone in milestones:
        # timm compares with t + 1: a milestone takes effect a step, or an epoch, before it.
        edges.append(ceil(Fraction(repr(positive_number("decay_milestones", milestone))) * given.unit) - 1)
    if edges != sorted(edges):
        raise bad_argument("decay_milestones", milestones, "must be ascending")
    return _levels(given, edges, given.steps("epochs"))


def _level(given: TimmArguments, _floor: float) -> Schedule:
    return hold(given.steps("epochs"), level=1.0)


def _levels(given: TimmArguments, edges: Sequence[int], total: int) -> Schedule:
    """From each edge on the rate is decay_rate times what it was before."""
    rate = positive_number("decay_rate", given.decay_rate)
    if rate > 1:
        raise bad_argument("decay_rate", given.decay_rate, "cannot be mapped: above 1 the rate would exceed lr")
    ends = [min(edge, total) for edge in edges] + [total]
    parts, start = [], 0
    for number, end in enumerate(ends):
        if end > start:
            parts.append(hold(end - start, level=rate**number))
        start = max(start, end)
    return chain(*parts)


def _stable_and_decay(given: TimmArguments, floor: float, before: int) -> list[Schedule]:
    name = "1-sqrt" if given.lr_decay_fn is None else given.lr_decay_fn
    if name == "exp":
        allowed = "cannot be mapped: timm's falls to a tenth before it is stretched, base='exponential-anchored' to 1/e"
        raise bad_argument("lr_decay_fn", name, allowed)
    shape = _COOLDOWNS[one_of("lr_decay_fn", name, _COOLDOWNS)]
    total = given.steps("epochs") - (0 if given.warmup_prefix else before)
    length = positive_number("decay_epochs", 0.2 if given.decay_epochs is None else given.decay_epochs)
    last = round(length * total if length < 1 else length * given.unit)
    if not 0 < last <= total:
        raise bad_argument(
            "decay_epochs", given.decay_epochs, f"its {last} steps do not fit the {total} after the warm-up"
        )
    after = given.steps("cooldown_epochs")
    stable = [hold(total - last, level=1.0)] if total > last else []
    return [*stable, cooldown(last, end=floor, **shape), *([hold(after, level=floor)] if after else [])]
