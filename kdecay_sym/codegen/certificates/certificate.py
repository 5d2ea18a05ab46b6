"""The certificate of a kernel: what is proved of it in floats, what is conditional, and what is only tested.

``proved`` rests on IEEE 754's binary64 arithmetic, rounding to nearest, for steps t and T that are whole numbers up
to 2^53, and on the graph: that the graph and the curve are the same function is compared at points, to 30 digits. It
holds whether or not a compiler contracts products and sums. ``conditional`` rests besides on every library function
being within one unit in the last place. ``tested`` says that nothing is proved, and that the tests find no exception
where the ledger has the property. ``no`` says that the property fails, and why.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import ceil, floor, inf, log2
from typing import Any, Literal

import flint
from flint import arb
from sympy import Expr, Integer, Rational

from kdecay_sym.checkers.arb_checker import enclose
from kdecay_sym.codegen.certificates.accuracy import Accuracy, accuracy, inside_limit, keeps_digits, leaves_at, turns_at
from kdecay_sym.codegen.certificates.balls import at_point
from kdecay_sym.codegen.certificates.bounds import LARGEST_T, Branch, branch
from kdecay_sym.codegen.certificates.declared import promises
from kdecay_sym.codegen.certificates.monotone import Direction, direction
from kdecay_sym.codegen.certificates.seam import margin_of, seam_limit
from kdecay_sym.codegen.kernels import DROP, Kernel
from kdecay_sym.codegen.rewriting import END, START
from kdecay_sym.symbols import N, eta_0, eta_e, tau

Status = Literal["proved", "conditional", "tested", "no"]

_PRECISION = 160
# Where the graph and the curve are compared, and how closely.
_COMPARED_AT = tuple(Integer(i) / 16 for i in range(1, 16, 2))
_AGREEMENT = 1e-30
_IF_LIBRARY = "if each library function is within 1 ulp"


@dataclass(frozen=True)
class Finding:
    """One property: its status, and how it is known."""

    status: Status
    detail: str

    def __str__(self) -> str:
        return f"{self.status} ({self.detail})"


@dataclass(frozen=True)
class Certificate:
    """What is known of a kernel in floating point.

    Attributes:
        ends: eta(0) is eta_0 and eta(T) is eta_e, to the last bit.
        in_range: eta_e <= eta <= eta_0.
        monotone: eta(t + 1) <= eta(t) for every whole t.
        accuracy: whether ``bound_ulps`` is proved, and what is.
        bound_ulps: the declared bound of the error in units in the last place, infinite where none is; see `declared`.
        relative_to: what the bounds are relative to: ``"eta"`` or, where the curve cancels, ``"eta_0"``.
        proved_ulps: the bound that is proved, for every eta_0 >= eta_e >= 0; None where none is.
        proved_ulps_at_zero: the one for eta_e = 0; None where there is none relative to eta.
        largest_exponent: ``monotone`` holds for T <= 2^this; None where nothing is proved or conditional.
    """

    ends: Finding
    in_range: Finding
    monotone: Finding
    accuracy: Finding
    bound_ulps: float
    relative_to: str
    proved_ulps: float | None = None
    proved_ulps_at_zero: float | None = None
    largest_exponent: int | None = None

    def to_dict(self) -> dict[str, Any]:
        """As a JSON object."""
        findings = {name: getattr(self, name) for name in ("ends", "in_range", "monotone", "accuracy")}
        return {name: {"status": of.status, "detail": of.detail} for name, of in findings.items()} | {
            "bound_ulps": self.bound_ulps if self.bound_ulps < inf else None,
            "relative_to": self.relative_to,
            "proved_ulps": self.proved_ulps,
            "proved_ulps_at_zero": self.proved_ulps_at_zero,
            "largest_exponent": self.largest_exponent,
        }

    def __str__(self) -> str:
        return (
            f"ends {self.ends}; range {self.in_range}; monotone {self.monotone}; "
            f"accuracy {self.bound_ulps:g} ulp of {self.relative_to} {self.accuracy}"
        )


@dataclass(frozen=True)
class _Analyzed:
    """A kernel's branches, bounded."""

    kernel: Kernel
    start: Branch
    end: Branch
    split: arb
    anchors: tuple[arb, arb]

    @property
    def branches(self) -> tuple[Branch, Branch]:
        return self.start, self.end

    @property
    def meets_both_ends(self) -> bool:
        return meets_both_ends(self.kernel)

    @property
    def drop(self) -> arb:
        """s(0) - s(1)."""
        return self.anchors[START] - self.anchors[END]

    @property
    def inside_limit(self) -> float:
        """The largest T for which both differences, as computed, stay from 0 to just below s(0) - s(1)."""
        top = float((self.drop - margin_of(self.meets_both_ends)).lower())
        return min(inside_limit(branch_, top) for branch_ in self.branches)

    @property
    def status(self) -> Status:
        return "proved" if self.kernel.correctly_rounded else "conditional"

    def finding(self, detail: str) -> Finding:
        return Finding(self.status, detail if self.kernel.correctly_rounded else f"{detail}, {_IF_LIBRARY}")


def certify(kernel: Kernel) -> Certificate:
    """Prove what can be proved of a kernel.

    Args:
        kernel: the kernel; one that has parameters left is given the declared bounds and nothing more.

    Raises:
        UnmappedError: a number in the kernel has no ball arithmetic; the message names it.

    Example:
        >>> from kdecay_sym.codegen.kernels import kernels
        >>> squared, = (kernel for kernel in kernels() if kernel.name == "linear_warp_k2")
        >>> certify(squared).monotone.status
        'proved'
    """
    ends = _ends(kernel)
    if kernel.parameters:
        promise, *_ = promised = promises(kernel)
        tested = Finding("tested", "the kernel takes parameters")
        in_range = tested if meets_both_ends(kernel) else _not_both_ends()
        return Certificate(
            ends,
            in_range,
            Finding("tested", _tested_where(kernel)),
            Finding("tested", "; ".join(of.text for of in promised)),
            promise.ulps,
            promise.relative_to,
        )
    before = flint.ctx.prec
    flint.ctx.prec = _PRECISION
    try:
        return _analyzed(kernel, ends)
    finally:
        flint.ctx.prec = before


def _tested_where(kernel: Kernel) -> str:
    """The steps and parameters for which a kernel that takes parameters is tested to fall."""
    where = "for the parameters with which the curve falls, T <= 10^6"
    if N in kernel.parameters:
        where += ", N >= 1e-9"
    return f"{where}, k inside their region" if "_additive" in kernel.general else where


def _analyzed(kernel: Kernel, ends: Finding) -> Certificate:
    # A split that was solved for is a decimal, and stands for itself.
    split = enclose(kernel.split.replace(lambda part: part.is_Float, Rational))
    anchors = _share(kernel.first), _share(kernel.last)
    if not _agrees(kernel, anchors):
        wrong, promise = Finding("no", "the graph is not the curve"), promises(kernel)[0]
        return Certificate(ends, wrong, wrong, wrong, promise.ulps, promise.relative_to)
    for per_octave in _FINENESS:
        start = branch(kernel.start, START, float(split), per_octave)
        end = branch(kernel.end, END, float(split), per_octave)
        of = _Analyzed(kernel, start, end, split, anchors)
        (monotone, exponent), in_range = _monotone(of), _in_range(of)
        if _NOT_CERTIFIED not in (monotone, in_range):
            break
    return _with_accuracy(of, ends=ends, in_range=in_range, monotone=monotone, largest_exponent=exponent)


# How many boxes there are from x to 2 x, at first and where those decide nothing.
_FINENESS = (64, 512)
_NOT_CERTIFIED = Finding("tested", "not certified")


def meets_both_ends(kernel: Kernel) -> bool:
    """Whether eta(0) and eta(T) are eta_0 and eta_e themselves."""
    return (kernel.first, kernel.last) == (eta_0, eta_e)


def _ends(kernel: Kernel) -> Finding:
    if meets_both_ends(kernel):
        return Finding("proved", "by selection: t <= 0 gives eta_0, t >= T gives eta_e")
    return Finding("no", f"as given, the curve runs from {kernel.first} to {kernel.last}, with D = eta_0 - eta_e")


def _not_both_ends() -> Finding:
    return Finding("no", "as given, the curve does not meet both ends")


def _share(rate: Expr) -> arb:
    """The shape at an end, from the rate there: eta_0, eta_e, or D s with or without eta_e."""
    return enclose(rate.subs({eta_0: 1, eta_e: 0, DROP: 1}))


def _agrees(kernel: Kernel, anchors: tuple[arb, arb]) -> bool:
    """Whether the graph is, as far as can be seen at points, the curve."""
    for at in _COMPARED_AT:
        s, point = enclose(kernel.shape, {tau: at}), enclose(at)
        from_start = anchors[START] - at_point(kernel.start, point)
        from_end = anchors[END] + at_point(kernel.end, point)
        if not (abs(from_start - s) < _AGREEMENT and abs(from_end - s) < _AGREEMENT):
            return False
    return True


def _in_range(of: _Analyzed) -> Finding:
    if not of.meets_both_ends:
        return _not_both_ends()
    for branch_ in of.branches:
        if (at := leaves_at(branch_)) is not None:
            return Finding("no", f"the curve leaves the range at tau = {at:.3g}")
    limit = of.inside_limit
    if limit < _SMALLEST_T:
        return _NOT_CERTIFIED
    bound = f", T <= 2^{floor(log2(limit))}" if limit < LARGEST_T else ""
    return of.finding(f"both differences stay below 1, without a clamp{bound}")


# A certificate for fewer steps would say nothing.
_SMALLEST_T = 2


def _monotone(of: _Analyzed) -> tuple[Finding, int | None]:
    for branch_ in of.branches:
        if (at := turns_at(branch_)) is not None:
            return Finding("no", f"the curve rises at tau = {at:.3g}"), None
    if not (of.meets_both_ends or _plain_product(of.kernel)):
        return Finding("tested", "the ends' rates are sums"), None
    rising, falling = direction(of.start), direction(of.end)
    if rising is None or falling is None or (rising.sign, falling.sign) != (1, -1):
        return _NOT_CERTIFIED, None
    seam = seam_limit(of.start, of.end, of.split, of.drop, margin_of(of.meets_both_ends))
    limit = min(rising.limit, falling.limit, seam, of.inside_limit)
    if limit < _SMALLEST_T:
        return _NOT_CERTIFIED, None
    exponent = floor(log2(limit))
    parts = f"{_by(rising)} up to the seam, {_by(falling)} after it, T <= 2^{exponent}"
    return of.finding(parts if of.meets_both_ends else f"{parts}, D >= 2^-960"), exponent


def _plain_product(kernel: Kernel) -> bool:
    """Whether the ends' rates are D times a number from 0 to 1, as `seam` asks."""
    shares = [rate / DROP for rate in (kernel.first, kernel.last)]
    return all(share.is_number and 0 <= float(share) <= 1 for share in shares)


def _by(of: Direction) -> str:
    return " and ".join(sorted(of.by))


def _with_accuracy(of: _Analyzed, **findings: Any) -> Certificate:
    exact = of.meets_both_ends
    bounds = [accuracy(b, float(at), exact) for b, at in zip(of.branches, of.anchors, strict=True)]
    worst = Accuracy(*(max(getattr(b, name) for b in bounds) for name in ("relative", "at_zero", "absolute")))
    promise, *_ = promises(of.kernel)
    relative = promise.relative_to == "eta"
    reached = worst.relative if relative else worst.absolute
    if reached == float("inf"):
        return Certificate(
            accuracy=Finding("tested", "no bound"), bound_ulps=promise.ulps, relative_to=promise.relative_to, **findings
        )
    shown, at_zero = _tenths(reached), _tenths(worst.at_zero) if relative and exact else None
    found = of.finding(f"{shown:g} ulp {of.status}" + (f", {at_zero:g} for eta_e = 0" if at_zero is not None else ""))
    proved = of.status == "proved"
    if exact and not keeps_digits(of.end):
        found = Finding("no", f"eta loses its digits towards the end; {found.detail}")
    elif shown > promise.ulps:
        found = Finding("tested", found.detail)
    return Certificate(
        accuracy=found,
        bound_ulps=promise.ulps,
        relative_to=promise.relative_to,
        proved_ulps=shown if proved else None,
        proved_ulps_at_zero=at_zero if proved else None,
        **findings,
    )


def _tenths(bound: float) -> float:
    """Rounded up, so that the last bits of the library of another machine do not show."""
    return ceil(bound * 10) / 10
