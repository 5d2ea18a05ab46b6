"""A whole schedule as a function for JAX: what optax calls a schedule."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from types import ModuleType
from typing import TYPE_CHECKING, Any

import numpy as np

from kdecay_sym.errors import KdecayError, bad_argument
from kdecay_sym.phases import Segment
from kdecay_sym.schedule.core import Schedule, checked_rates

if TYPE_CHECKING:
    from jax import Array
    from jax.typing import ArrayLike

# Steps are held in int32 where JAX is not set to float64.
_MOST_STEPS = 2**31 - 1


def jax_schedule(schedule: Schedule, eta_0: float, eta_e: float = 0.0) -> Callable[[ArrayLike], Array]:
    r"""A schedule between two rates as a function of the step for JAX, clean under ``jit``, ``vmap`` and ``scan``.

    .. math:: \eta(t) = \eta_e + (\eta_0 - \eta_e)\, s(t), \qquad 0 \le t \le T

    The step decides by comparisons which segment it is in, and each distinct pair of kernel and length is computed
    once, at the segment's own settings; restarts of one length count as one. The rates are those of `Schedule.lr` up to
    the bounds that the kernels of `kdecay_sym.generated.jax_kernels` declare: in float64 where JAX is set to it
    (``jax_enable_x64``), otherwise in float32, with the ends of every phase right in its last digit.

    Args:
        schedule: the schedule.
        eta_0: the highest rate, > 0.
        eta_e: the floor, 0 <= eta_e <= eta_0.

    Returns:
        A function of whole numbers, or an array of them, that gives the rates in the precision that JAX is set to when
        it is called or traced: the first rate below 0, the last one beyond ``total_steps``.

    Raises:
        ArgumentError: an argument is not in its range; when called without ``jax_enable_x64``, ``total_steps`` is
            beyond what int32 holds.
        KdecayError: JAX is not installed.

    Example:
        >>> import pytest
        >>> jax = pytest.importorskip("jax", reason="NOT CHECKED: jax is not installed")
        >>> from kdecay_sym.schedule import chain, decay, warmup
        >>> rate = jax.jit(jax_schedule(chain(warmup(4), decay(96, k=1.0)), 0.5))
        >>> [float(rate(step)) for step in (4, 52, 100)]
        [0.5, 0.25, 0.0]

    Source:
        Zhang and Li, eqs. (5), (10) to (13); the form is optax's ``Schedule``.
    """
    if not isinstance(schedule, Schedule):
        raise bad_argument("schedule", schedule, "must be a schedule, as decay() and warmup() make them")
    rates = checked_rates(eta_0, eta_e)
    jax = _jax()
    table = _Table(schedule, *rates)

    def rate(step: ArrayLike) -> Array:
        return table.rates(jax, step)

    return rate


def _jax() -> ModuleType:
    try:
        import jax
    except ImportError as error:
        raise KdecayError("jax_schedule needs JAX: pip install 'kdecay[jax]', or 'kdecay[optax]'") from error
    return jax


# A kernel's name, its T and how many parameters it takes besides.
_Kind = tuple[str, int, int]


def _kind(segment: Segment) -> _Kind:
    return segment.kernel, segment.steps, len(segment.parameters)


class _Table:
    """The segments of a schedule as columns of numbers, which JAX takes in the precision that it is set to."""

    def __init__(self, schedule: Schedule, eta_0: float, eta_e: float) -> None:
        segments = schedule.segments
        self._total = schedule.total_steps
        ends = np.cumsum([segment.length for segment in segments], dtype=np.int64)
        self._edges = ends[:-1]
        self._lengths = np.array([segment.steps for segment in segments], dtype=np.int64)
        # From where a kernel counts: before the segment's first step if some were skipped.
        self._origins = ends - self._lengths
        self._rising = np.array([segment.rising for segment in segments])
        self._high, self._low = np.array([segment.rates(eta_0, eta_e) for segment in segments]).T
        self._kinds = list(dict.fromkeys(map(_kind, segments)))
        self._which = np.array([self._kinds.index(_kind(segment)) for segment in segments])
        self._parameters = [_columns(kind, segments) for kind in self._kinds]

    def rates(self, jax: ModuleType, given: ArrayLike) -> Array:
        """The rates at an array of steps."""
        from kdecay_sym.generated.jax_kernels import KERNELS

        jnp = jax.numpy
        wide = jax.dtypes.canonicalize_dtype(np.float64) == np.float64
        if not wide and self._total > _MOST_STEPS:
            raise bad_argument("total_steps", self._total, f"must be at most {_MOST_STEPS} without jax_enable_x64")
        whole, real = (jnp.int64, jnp.float64) if wide else (jnp.int32, jnp.float32)
        step = _held(jnp, given, self._total, whole)
        at = jnp.searchsorted(jnp.asarray(self._edges, whole), step, side="right")

        def here(column: object, dtype: object) -> Any:
            return jnp.asarray(column, dtype)[at]

        elapsed = step - here(self._origins, whole)
        elapsed = jnp.where(here(self._rising, bool), here(self._lengths, whole) - elapsed, elapsed)
        high, low, which = here(self._high, real), here(self._low, real), here(self._which, jnp.int32)
        rate: Any = high
        for number, ((name, steps, _), columns) in enumerate(zip(self._kinds, self._parameters, strict=True)):
            found = KERNELS[name](elapsed, steps, high, low, *(here(column, real) for column in columns))
            rate = jnp.where(which == number, found, rate)
        return rate


def _columns(kind: _Kind, segments: Sequence[Segment]) -> list[list[float]]:
    """What a kernel takes besides, by segment; any number for segments of other kinds, whose result is not used."""
    given = [segment.parameters if _kind(segment) == kind else (1.5,) * kind[2] for segment in segments]
    return [list(column) for column in zip(*given, strict=True)]


def _held(jnp: Any, given: ArrayLike, total: int, whole: Any) -> Any:
    """The steps as integers that JAX holds, those outside of 0 to ``total`` put on its ends."""
    # What JAX does not hold yet may be beyond what it can.
    known = isinstance(given, int | np.integer | np.ndarray) and not isinstance(given, bool)
    on_host = np.clip(given, 0, total) if known else given
    try:
        # NumPy would take some strings for names of types, and warn of them.
        step = jnp.asarray(object() if isinstance(given, str) else on_host)
    except (TypeError, ValueError, OverflowError) as error:  # no numbers, or in a list some that JAX cannot hold
        raise bad_argument("step", given, "must be a whole number or an array of them") from error
    if not jnp.issubdtype(step.dtype, jnp.integer):
        raise bad_argument("step", given, "must be a whole number or an array of them")
    if jnp.issubdtype(step.dtype, jnp.unsignedinteger):
        step = jnp.minimum(step, jnp.iinfo(whole).max)
    return jnp.clip(step.astype(whole), 0, total)
