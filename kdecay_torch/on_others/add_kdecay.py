"""AddKDecay: the paper's term on top of somebody else's schedule."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from torch.optim import Optimizer

from kdecay_sym.errors import one_of
from kdecay_torch.closed_form import Curve
from kdecay_torch.on_others.borrowed import BorrowedLR
from kdecay_torch.on_others.played import Played
from kdecay_torch.on_others.replay import Factory


class AddKDecay(BorrowedLR):
    r"""Add the paper's term to the curve of any scheduler that is a function of the step.

    .. math:: \eta'(t) = \eta(t) + \sigma (\eta_0 - \eta_e)(\tau^k - \tau), \qquad \tau = (t - a)/(b - a)

    on every cycle from step a to step b of the inner schedule, with :math:`\eta_0` its rate at a and :math:`\eta_e` the
    one that it runs to at b. So both ends stay, and where they are equal nothing is added. The cycles are those of

    - ``CosineAnnealingWarmRestarts``: from restart to restart, :math:`\eta_e` its ``eta_min``;
    - ``CyclicLR``: up and down again, with both ends its ``base_lr`` (of momentum its ``max_momentum``), so that
      nothing is added; give the way down as ``cycles`` to act on that;
    - ``SequentialLR``: those of its parts; a part without cycles is one, first to last step;
    - any other (``MultiStepLR``, ``OneCycleLR``, ``LambdaLR``, ...): one from 0 to ``total_steps``.

    The inner scheduler is played once on an optimizer that stands in for the real one; then the rate is a function of
    the step, and this scheduler can do what `ScheduleLR` can. Momentum that an inner scheduler cycles too is not
    written; a second `AddKDecay` with ``field="momentum"`` does that. To be pickled it needs a ``make_scheduler`` that
    can be: a function of a module, not a lambda.

    Args:
        optimizer: any PyTorch optimizer.
        make_scheduler: a function that makes the inner scheduler for the optimizer it is given.
        total_steps: the number of optimizer updates. All of them are looked at when the scheduler is made.
        k: the exponent, > 0; 1 is the inner schedule itself, bit for bit; rates that its roundings put below 0 are 0.
        sign: ``"-"``, which keeps the rate higher for k > 1, or, as eq. (10) is printed, ``"+"``.
        cycles: first and last step of each cycle, instead of the inner scheduler's own.
        validity: what to do where the rate leaves the inner schedule's range: ``"raise"``, ``"warn"`` or ``"ignore"``.
        field: the key of the parameter groups to write, see `ScheduleLR`.
        on_overrun: ``"hold"``, ``"warn"`` or ``"error"``, see `ScheduleLR`.
        on_mismatch: ``"error"``, ``"keep_new"`` or ``"rescale"``, see `ScheduleLR`. The inner scheduler is a function
            and not part of the saved state: what is compared is the curve, by sums over all of its steps.

    Raises:
        ArgumentError: a ``ValueError`` that names the argument, its value and what is allowed; the optimizer is not
            touched. ``ReduceLROnPlateau`` is refused, and what gives other rates when it is made a second time.

        ValidityError: with ``validity="raise"``, where the rate leaves its range.

    Warns:
        UserWarning: the rate leaves the range that the inner schedule has in the same cycle; with step and size.

    Example:
        >>> import torch
        >>> from torch.optim.lr_scheduler import LinearLR
        >>> optimizer = torch.optim.SGD([torch.nn.Parameter(torch.zeros(1))], lr=1.0)
        >>> scheduler = AddKDecay(optimizer, lambda o: LinearLR(o, 1.0, 0.0, total_iters=100), 100, k=2.0)
        >>> scheduler.set_step(50)
        >>> round(scheduler.get_last_lr()[0], 12), scheduler.breaches, scheduler.first_rises
        (0.75, [], [None])

    Source:
        Zhang and Li, eqs. (9), (10).
    """

    def __init__(
        self,
        optimizer: Optimizer,
        make_scheduler: Factory,
        total_steps: int,
        *,
        k: float = 1.5,
        sign: str = "-",
        cycles: Sequence[Sequence[int]] | None = None,
        validity: str = "warn",
        field: str = "lr",
        on_overrun: str = "hold",
        on_mismatch: str = "error",
    ) -> None:
        self._sign = one_of("sign", sign, ("-", "+"))
        super().__init__(
            optimizer,
            make_scheduler,
            total_steps,
            k=k,
            cycles=cycles,
            validity=validity,
            field=field,
            on_overrun=on_overrun,
            on_mismatch=on_mismatch,
        )

    def _settings(self) -> dict[str, Any]:
        return {**super()._settings(), "sign": self._sign}

    def _curve_of(self, group: int, played: Played) -> Curve:
        sign = 1.0 if self._sign == "-" else -1.0

        def rate(step: int) -> float:
            step, cycle = played.at(step)
            inner = played.replay.value(group, step)
            if cycle is None:
                return inner
            first, last = played.ends(group, cycle)
            bent, straight = played.shapes(cycle)
            elapsed = step - cycle.start
            # tau - tau^k is the difference of 1 - tau^k and 1 - tau, which are exact at both ends.
            return inner + sign * (first - last) * (bent(elapsed) - straight(elapsed))

        return rate
