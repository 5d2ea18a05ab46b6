"""timm's command line and its schedulers' interface, on our schedules; timm itself is not needed."""

from __future__ import annotations

from typing import Any

from torch.optim import Optimizer

from kdecay_sym.audit.training_plan import TrainingPlan
from kdecay_sym.errors import bad_argument, whole_number
from kdecay_sym.schedule import Schedule
from kdecay_torch.closed_form.report import Report, report
from kdecay_torch.frameworks.timm_arguments import TimmArguments, schedule_of
from kdecay_torch.frameworks.timm_noise import Noise
from kdecay_torch.group_settings import base_values
from kdecay_torch.lr_scheduler import ScheduleLR

__all__ = ["TimmScheduler", "create_scheduler", "from_timm"]


def from_timm(args: object = None, /, *, lr: float | None = None, **options: Any) -> Schedule:
    r"""The schedule that the scheduler arguments of timm's command line stand for, for a group of the rate ``lr``.

    =================== ================================================================================================
    ``sched``           becomes, with :math:`\tau` the share of the time and k = ``lr_k_decay``
    =================== ================================================================================================
    ``cosine``          :math:`(1 + \cos \pi \tau^k)/2` from ``lr`` to ``min_lr``, in ``lr_cycle_limit`` cycles
    ``poly``            :math:`(1 - \tau^k)^N`, N = ``decay_rate``; likewise
    ``step``            ``decay_rate`` times the rate every ``decay_epochs``
    ``multistep``       the same at ``decay_milestones``, each a step earlier, as timm does
    ``constant``        a level
    ``wsd``             a level and then a cooldown over the last ``decay_epochs``; all ``lr_decay_fn`` but ``exp``
    =================== ================================================================================================

    A warm-up rises from ``warmup_lr`` over ``warmup_epochs``. Without ``warmup_prefix`` the schedule runs under it and
    the rate jumps down to where that is. Lengths are in epochs, or with ``sched_on_updates`` in updates, of which
    an epoch has ``updates_per_epoch``. What timm cannot do right is done right: restarts are at the steps nearest to
    :math:`T_0(1 + g + \dots + g^{j-1})`, and no k is too large. docs/migrating.md lists the differences.

    Args:
        args: timm's parsed arguments, as an object with attributes or a mapping; what is no scheduler argument is
            ignored.
        lr: the group's rate; if None, that of ``args``.
        **options: arguments by name, before those of ``args``; defaults are those of timm's ``create_scheduler``.

    Returns:
        A schedule whose floor is part of it: its rates are ``schedule.lr(step, eta_0=lr)``, those of
        ``ScheduleLR(optimizer, schedule)`` with ``eta_min`` 0.

    Raises:
        ArgumentError: an argument that cannot be mapped, and why: ``sched`` of ``tanh``, ``rsqrt``, ``plateau`` or
            ``none``, noise, a rate above ``lr``, a factor above 1, an ``lr_k_decay`` that timm would ignore.

    Example:
        >>> schedule = from_timm(sched="cosine", lr=0.1, epochs=10, warmup_epochs=2, warmup_lr=0.01, lr_k_decay=1.5)
        >>> [round(schedule.lr(epoch, eta_0=0.1), 6) for epoch in (0, 1, 2, 5, 10)]
        [0.01, 0.055, 0.098039, 0.072201, 0.0]

    Source:
        timm.scheduler.scheduler_factory
    """
    rate = _held(args, "lr") if lr is None else lr
    if rate is None:
        raise bad_argument("lr", rate, "must be the rate of the group, here or in args")
    given = TimmArguments.read(args, options)
    if given.lr_noise is not None:
        raise bad_argument("lr_noise", given.lr_noise, "is no part of a schedule; TimmScheduler adds it to the rates")
    return schedule_of(given, rate)


def _held(args: object, name: str) -> Any:
    return args.get(name) if isinstance(args, dict) else getattr(args, name, None)


class TimmScheduler:
    """A scheduler with timm's interface: ``step(epoch)`` after an epoch, ``step_update(number)`` after an update.

    Which of the two does something is decided by ``sched_on_updates``; timm's training loop calls both. Groups with
    rates of their own get schedules of their own, since timm's floors and warm-up rates are the same for all; a group's
    ``lr_scale`` multiplies its rate.

    Args:
        optimizer: any PyTorch optimizer.
        args: as for `from_timm`.
        **options: as for `from_timm`.

    Raises:
        ArgumentError: as for `from_timm`.

    Example:
        >>> import torch
        >>> optimizer = torch.optim.SGD([torch.nn.Parameter(torch.zeros(1))], lr=0.5)
        >>> scheduler = TimmScheduler(optimizer, sched="poly", decay_rate=1.0, epochs=4, warmup_epochs=0)
        >>> scheduler.step(epoch=2)
        >>> optimizer.param_groups[0]["lr"]
        0.25

    Source:
        timm.scheduler.Scheduler
    """

    def __init__(self, optimizer: Optimizer, args: object = None, /, **options: Any) -> None:
        self._given = TimmArguments.read(args, options)
        self._noise = None if self._given.lr_noise is None else Noise(self._given)
        bases = base_values(optimizer, "lr")
        made = {base: schedule_of(self._given, base) for base in bases}
        self.optimizer = optimizer
        self.scheduler = ScheduleLR(optimizer, [made[base] for base in bases])
        self._plain: list[Any] | None = None
        self._add_noise()

    @property
    def epochs(self) -> int:
        """The number of epochs to train for, with warm-up prefix, cycles and cooldown; part of one counts as one."""
        return -(-self.scheduler.total_steps // self._given.unit)

    @property
    def stepped(self) -> str:
        """How often a step of the schedule is made: each ``"update"`` or each ``"epoch"``."""
        return "update" if self._given.sched_on_updates else "epoch"

    def remedy(self, plan: TrainingPlan, total: int) -> str:
        """What to change where a schedule of ``total`` steps does not fit a training, by timm's names.

        Empty where it ends within the training's last epoch, which timm trains to its end.
        """
        unit = plan.updates_per_epoch if self._given.sched_on_updates else 1
        set_unit = f"Set updates_per_epoch={unit}" if unit != self._given.unit else ""
        if set_unit and total * unit == plan.scheduler_steps * self._given.unit:
            return set_unit
        epochs = -(-total // self._given.unit)
        if not set_unit and epochs == plan.epochs:
            return ""
        train = f"Train for {epochs} epochs, or set epochs so that with warm-up and cooldown they are {plan.epochs}"
        return f"{set_unit}. {train}" if set_unit else train

    def step(self, epoch: int, metric: float | None = None) -> None:  # noqa: ARG002 (timm's loop gives one)
        """At the end of an epoch: the rate for epoch number ``epoch``, counted from 0; no metric is used."""
        if not self._given.sched_on_updates:
            self._go_to("epoch", epoch)

    def step_update(self, num_updates: int, metric: float | None = None) -> None:  # noqa: ARG002 (likewise)
        """After an update: the rate for update number ``num_updates``, counted from 0; no metric is used."""
        if self._given.sched_on_updates:
            self._go_to("num_updates", num_updates)

    def report(self) -> Report:
        """How much of the schedule was used, see `kdecay_torch.closed_form.ClosedFormLR.report`; without the noise.

        What to change is said by timm's names. The last epoch is trained to its end, though the schedule may end in it.
        """
        call = "call step_update() after each update" if self.stepped == "update" else "call step() after each epoch"
        return report(self.scheduler, self._remedy_after, call)

    def _remedy_after(self, steps: int, total: int) -> str:
        """What to change after a training of so many steps; empty if that ended in the last epoch of the schedule."""
        unit, epochs = self._given.unit, -(-total // self._given.unit)
        if total <= steps <= epochs * unit:
            return ""
        if self.stepped == "update":
            return (
                f"Train for {epochs} epochs of {unit} updates, or set epochs and updates_per_epoch to what is trained"
            )
        return f"Train for {epochs} epochs, or set epochs so that with warm-up and cooldown they are {steps}"

    def state_dict(self) -> dict[str, Any]:
        """The state of the scheduler within, as JSON; the noise is drawn anew from the step."""
        self._take_noise_off()
        try:
            return self.scheduler.state_dict()
        finally:
            self._add_noise()

    def load_state_dict(self, state_dict: dict[str, Any]) -> None:
        """Take up a saved state and write its rates to the groups.

        Raises:
            ArgumentError: it is damaged, or of another configuration.
        """
        self._take_noise_off()
        try:
            self.scheduler.load_state_dict(state_dict)
        finally:
            self._add_noise()

    def _go_to(self, name: str, step: int) -> None:
        now = whole_number(name, step, minimum=0)
        self._take_noise_off()
        self.scheduler.set_step(now)
        self._add_noise()

    def _add_noise(self) -> None:
        """Multiply the rates for this step alone; the scheduler within is not to take it for a factor that stays."""
        factor = 1.0 if self._noise is None else self._noise.factor(self.scheduler.last_epoch)
        if factor == 1:
            return
        self._plain = [group["lr"] for group in self.optimizer.param_groups]
        for group in self.optimizer.param_groups:
            group["lr"] = group["lr"] * factor

    def _take_noise_off(self) -> None:
        if self._plain is not None:
            for group, rate in zip(self.optimizer.param_groups, self._plain, strict=False):
                group["lr"] = rate
        self._plain = None


def create_scheduler(
    args: object, optimizer: Optimizer, updates_per_epoch: int = 0
) -> tuple[TimmScheduler | None, int]:
    """What timm's function of this name gives, with our scheduler.

    Args:
        args: timm's parsed arguments.
        optimizer: any PyTorch optimizer.
        updates_per_epoch: needed with ``sched_on_updates``.

    Returns:
        The scheduler, None for ``sched="none"``, and the number of epochs to train for.

    Raises:
        ArgumentError: as for `from_timm`.

    Example:
        >>> import torch
        >>> from argparse import Namespace
        >>> optimizer = torch.optim.SGD([torch.nn.Parameter(torch.zeros(1))], lr=0.5)
        >>> args = Namespace(sched="poly", epochs=90, warmup_epochs=5, warmup_prefix=True, cooldown_epochs=10)
        >>> scheduler, epochs = create_scheduler(args, optimizer)
        >>> epochs
        105

    Source:
        timm.scheduler.create_scheduler
    """
    if _held(args, "sched") == "none":
        return None, whole_number("epochs", _held(args, "epochs") or TimmArguments.epochs, minimum=1)
    scheduler = TimmScheduler(optimizer, args, updates_per_epoch=updates_per_epoch)
    return scheduler, scheduler.epochs
