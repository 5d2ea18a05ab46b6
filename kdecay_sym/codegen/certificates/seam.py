r"""That a kernel does not rise where its branches meet.

Let t be the last step of the start branch, d the computed difference there and s the one of the end branch at t + 1.
The kernel gives fl(eta_0 - P) and then fl(eta_e + Q), with P = fl(D' d), Q = fl(D' s) and D' = fl(D), D = eta_0 -
eta_e. Rounding is monotone, so it does not rise if P + Q <= D. Suppose that d + s <= 1 - 4u, with u = 2^-53.

- Where D >= 2^-1021, each product is off by at most u D' max(its factor, 1/2), the second for results that are
  subnormal. Together that is at most 3/2 u D', as d + s <= 1. With D' <= (1 + u) D, P + Q is at most
  (1 - 5/2 u)(1 + u) D, which is below D.
- Where D < 2^-1021, it is m 2^-1074 with a whole m, and exact, and so are P and Q, each rounded by at most half of
  2^-1074. So P + Q < (m + 1) 2^-1074 unless m = 0, and a whole multiple of 2^-1074 below that is at most D.

Where products and sums are contracted, P and Q are not rounded: P + Q = D' (d + s) <= D again. Where a compiler
contracts one branch and not the other, the first argument still holds, and D >= 2^-1021 is needed.

Where the curve runs from another s(0) to another s(1), the ends' rates are D s(0) and D s(1) as computed, each off by
less than 5 u D, and 16 u of margin stand for 4 u: what is asked for is d + s <= s(0) - s(1) - 16 u.

Over the reals, d at the last step before the seam and s at the first after it fall short of d + s at the seam by what
the curve falls between the two. One half of that step, at least, lies on one side of the seam.

The steps from t = 0 and to t = T are where the kernel returns eta_0 or eta_e itself. There it is enough that each
difference, as computed, lies between 0 and the same bound.
"""

from __future__ import annotations

import numpy as np
from flint import arb

from kdecay_sym.codegen.certificates.balls import at_point
from kdecay_sym.codegen.certificates.bounds import LARGEST_T, SPLIT_ERROR, Branch
from kdecay_sym.codegen.certificates.intervals import UNIT
from kdecay_sym.codegen.certificates.monotone import steepness

# How far on both sides of the seam the slope is looked at.
_WINDOW = 1 / 16
_DOWN = 1 - 1e-12


def seam_limit(start: Branch, end: Branch, split: arb, drop: arb, margin: float) -> float:
    """The largest T for which the kernel is certain not to rise across the seam; 0 if there is none.

    Both differences must be known to be monotone on their branches, over the reals.

    Args:
        start: the branch up to the seam.
        end: the branch after it.
        split: the tau at which they meet.
        drop: s(0) - s(1).
        margin: by how much d + s must stay below it.
    """
    excess = _excess(start, end, split, drop)
    errors = float(np.max(start.bounds.error)) + float(np.max(end.bounds.error))
    short = (excess + errors + margin) / _DOWN
    window = _WINDOW * float(min(split, 1 - split))
    slope = min(_steepness_at_seam(branch, window) for branch in (start, end))
    # A longer step falls at least as far as one of the window's length.
    return min(slope / (2 * short) * _DOWN, LARGEST_T) if slope * window > short else 0.0


def margin_of(meets_both_ends: bool) -> float:
    """By how much d + s must stay below s(0) - s(1), and each of them; see above."""
    return (4 if meets_both_ends else 16) * UNIT


def _excess(start: Branch, end: Branch, split: arb, drop: arb) -> float:
    """An upper bound of |d + s - (s(0) - s(1))| at the seam, wherever the rounding of split T puts it."""
    seam = split * arb(1, SPLIT_ERROR)
    total = sum(at_point(branch.output, seam) for branch in (start, end)) - drop
    return float(abs(total).upper()) / _DOWN if total.is_finite() else float("inf")


def _steepness_at_seam(branch: Branch, window: float) -> float:
    """The least absolute slope within a distance of the seam."""
    near = branch.boxes.hi >= branch.boxes.hi[-1] - window * 2
    least, _ = steepness(branch.bounds, branch.boxes)
    return float(np.min(least[near]))
