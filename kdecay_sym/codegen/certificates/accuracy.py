r"""How far a kernel's result may be from the exact curve, and whether it stays in the range.

With x the difference that a branch computes, E its error and c = s(0) or s(1), s is c - x in the start branch and
c + x in the end branch, and eta = eta_e + D s. From x to eta, D is rounded, then its product with x, then the sum. As
long as nothing underflows,

.. math:: |\hat\eta - \eta| \le u\,\eta + (1 + u) D A, \qquad A = E + (2u + u^2)(|x| + E) + B,

where B is for the rate at the branch's end: 0 where that is eta_0 or eta_e itself, and at most 5 u max(|c|, |s|)
where it is computed. As eta >= D s, the error relative to eta is at most u + (1 + u) A/s, for every eta_0 >= eta_e >=
0. Relative to eta_0 it is at most u max(1, |s|) + (1 + u) A, since D <= eta_0. For eta_e = 0, D is exact, and in the
end branch nothing is added. A fused multiply-add only leaves roundings out.

An error of one unit in the last place is at least 2^-53 of the value; so 2^53 times a relative error bounds it in
units in the last place.

*Range.* If 0 <= x^ <= 1 - 4u for the computed x^ then P = fl(D' x^) <= D by the argument of `seam`, with the other
difference 0, and eta_0 - P and eta_e + P lie between eta_e and eta_0, rounded or not. No clamp is needed.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from kdecay_sym.codegen.certificates.bounds import LARGEST_T, Branch
from kdecay_sym.codegen.certificates.intervals import UNIT, Floats
from kdecay_sym.codegen.rewriting import START

# For the few roundings in which a bound is computed.
_UP = 1 + 1e-12


@dataclass(frozen=True)
class Accuracy:
    """Bounds of the error, in units of 2^-53.

    Attributes:
        relative: relative to eta, whatever the rates; infinite where there is no bound.
        at_zero: the same for eta_e = 0.
        absolute: relative to eta_0.
    """

    relative: float
    at_zero: float
    absolute: float


def accuracy(branch: Branch, ends_at: float, exact_end: bool) -> Accuracy:
    """The error bounds over one branch.

    Args:
        branch: the bounds of its nodes.
        ends_at: s at the branch's end, s(0) or s(1), as a float.
        exact_end: whether the branch's end is eta_0 or eta_e itself, with s = 1 or 0 there.
    """
    x, error = branch.bounds.value, branch.bounds.error
    s = ends_at - x if branch.anchor == START else ends_at + x
    if not exact_end:
        s = s.widened(np.asarray(4 * UNIT * abs(ends_at)))  # ends_at is rounded
    least = np.maximum(s.lo, 0.0)
    computed_end = 0.0 if exact_end else 5 * UNIT * np.maximum(abs(ends_at), s.largest)
    with np.errstate(all="ignore"):
        # In the end branch of a curve that meets its end, s is x itself.
        share = 1.0 if branch.anchor != START and exact_end else x.largest / least
        fixed, of_product = (error + computed_end) / least, share + error / least
        relative = UNIT + (1 + UNIT) * (fixed + 2 * UNIT * (1 + UNIT) * of_product)
        # D is exact where eta_e = 0.
        at_zero = fixed + UNIT * of_product
        if branch.anchor == START or not exact_end:
            at_zero = UNIT + (1 + UNIT) * at_zero
    before = error + computed_end + 2 * UNIT * (1 + UNIT) * (x.largest + error)
    absolute = UNIT * np.maximum(1.0, s.largest) + (1 + UNIT) * before
    return Accuracy(_worst(relative), _worst(at_zero), _worst(absolute))


def _worst(error: Floats) -> float:
    largest = float(np.max(error)) / UNIT * _UP
    return largest if np.isfinite(largest) else float("inf")


def inside_limit(branch: Branch, top: float) -> float:
    """The largest T for which the computed difference is certain to lie between 0 and ``top``; 0 if there is none."""
    computed = branch.bounds.computed
    outside = np.flatnonzero(~((computed.lo >= 0) & (computed.hi <= top)))
    if not len(outside):
        return LARGEST_T
    # No step comes to the boxes below 1/T.
    last = int(outside[-1])
    return float(1 / branch.boxes.hi[last]) / _UP if last + 1 < len(branch.boxes.hi) else 0.0


def keeps_digits(branch: Branch) -> bool:
    """Whether the relative error of a difference is bounded where it vanishes, so far as that can be seen."""
    value = branch.bounds.value
    least = float(max(value.lo[0], -value.hi[0]))
    return float(branch.bounds.error[0]) <= _FEW * UNIT * least


# In units of 2^-53; a difference that is computed as one loses all its digits.
_FEW = 1024


def leaves_at(branch: Branch) -> float | None:
    """A tau at which the exact difference is certain to lie outside [0, 1]; None if none is known."""
    value = branch.bounds.value
    return _first(branch, (value.hi < 0) | (value.lo > 1))


def turns_at(branch: Branch) -> float | None:
    """A tau at which the exact curve is certain to rise; None if none is known."""
    slope = branch.bounds.slope
    return _first(branch, slope.hi < 0 if branch.anchor == START else slope.lo > 0)


def _first(branch: Branch, certain: NDArray[np.bool_]) -> float | None:
    where = np.flatnonzero(np.broadcast_to(certain, branch.boxes.lo.shape))
    # The box that is farthest from the end: its tau reads best.
    return branch.tau_at(int(where[-1])) if len(where) else None
