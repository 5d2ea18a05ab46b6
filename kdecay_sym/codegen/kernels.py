"""What the kernels compute: which curves, in which two branches, and what rests on which claim."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cache, cached_property

from sympy import Expr, Integer, Min, Rational, Symbol, pi, simplify, solve

from kdecay_sym.codegen import graph
from kdecay_sym.codegen.choice import SHARE, choose, largest_size
from kdecay_sym.codegen.graph import Node
from kdecay_sym.codegen.operations import OPERATIONS
from kdecay_sym.codegen.rewriting import END, START, Differences
from kdecay_sym.increments.cosine import amplitude, amplitude_limit, rescued_cosine
from kdecay_sym.schedules import ALL_BASES, COSINE, LINEAR, Base, Curve, Sign
from kdecay_sym.symbols import N, eta_0, eta_e, k, tau

# A rate that is out of the range by no more than this, times the spacing of the floats at 1 and eta_0, was put there by
# a rounding, or is as close to the edge as the error that the kernel declares.
ROUNDING = 2.0

DROP = Symbol("D", nonnegative=True)  # eta_0 - eta_e

# The exponents and powers that have kernels of their own.
FOLDED_K = (Integer(1), Rational(3, 2), Integer(2), Rational(5, 2), Integer(3), Integer(4), Integer(5))
FOLDED_N = (Rational(1, 2), Integer(2))

# The largest float64 below 1: a seam is before the last step.
BELOW_ONE = 1 - Rational(1, 2**53)
_CLOSE_TO_THE_END = Rational(7, 8)
_SIGNS: dict[str, Sign] = {"minus": "-", "plus": "+"}


@dataclass(frozen=True)
class Kernel:
    r"""A function eta(t), to be emitted for every target.

    With :math:`D = \eta_0 - \eta_e`, it is ``first`` - D ``start`` up to the step ``split`` T, and ``last`` + D ``end``
    after it. ``start`` is s(0) - s and ``end`` is s - s(1), each formed so that its relative error is small; so the
    ends come out exactly, and what is below 1 times D stays in the range.

    Attributes:
        name: the name of the emitted function.
        equation: where the curve comes from.
        claims: the ids of the claims that the kernel's postconditions rest on.
        parameters: the curve's own parameters, which follow t, T, eta_0 and eta_e.
        folded: the parameters that are numbers in this kernel, and those numbers.
        general: the name of the kernel that takes all parameters; its own name if this is the one.
        shape: s(tau).
        floor: what is added to (eta_0 - eta_e) s.
        first, last: eta(0) and eta(T), in eta_0, eta_e and D.
        split: the tau at which the branches meet, from the parameters.
        start, end: the two differences, in tau, in r = 1 - tau and in the parameters.
        in_range: whether eta_e <= eta <= eta_0 is a theorem for the curve, whatever the parameters.
        widened: how many times the bounds of the error are what the rules of `declared` give.
    """

    name: str
    equation: str
    claims: tuple[str, ...]
    parameters: tuple[Symbol, ...]
    folded: tuple[tuple[Symbol, Expr], ...]
    general: str
    shape: Expr
    floor: Expr
    first: Expr
    last: Expr
    split: Expr
    start: Node
    end: Node
    in_range: bool
    widened: float = 1.0

    @property
    def title(self) -> str:
        """The general kernel's name, in words."""
        return self.general.replace("_", " ").capitalize()

    @property
    def eta(self) -> Expr:
        """The whole curve, as the equations write it."""
        return self.floor + (eta_0 - eta_e) * self.shape

    @property
    def ends(self) -> tuple[float, float]:
        """s(0) and s(1)."""
        first, last = (float(rate.subs({eta_0: 1, eta_e: 0, DROP: 1})) for rate in (self.first, self.last))
        return first, last

    @property
    def clamped(self) -> bool:
        """Whether the end branch could leave the range by a rounding: where s comes near 1, or terms cancel near 0."""
        return self.in_range and bool(self.parameters)

    @property
    def puts_back(self) -> bool:
        """Whether the range depends on the parameters: a rate within `ROUNDING` of it, but outside, is put back."""
        return bool(self.parameters) and not self.in_range and (self.first, self.last) == (eta_0, eta_e)

    @cached_property
    def overflows(self) -> bool:
        """Whether a rate can be beyond the largest float: if s is beyond 1, and nothing else puts the rate back."""
        return not (self.clamped or self.puts_back) and largest_size(self.shape, self.start, self.end, self.ends) > 1

    @property
    def correctly_rounded(self) -> bool:
        """Whether IEEE 754 alone fixes every bit: nothing but +, -, *, / and square roots."""
        nodes = graph.in_order(self.start, self.end)
        return all(node.op in ("input", "constant") or OPERATIONS[node.op].correctly_rounded for node in nodes)


@cache
def kernels() -> tuple[Kernel, ...]:
    """Every kernel, in a fixed order: for each curve the general one, then those with folded parameters."""
    return tuple(kernel for general in _generals() for kernel in (general, *_specialized(general)))


def _generals() -> Iterator[Kernel]:
    for base in ALL_BASES.values():
        yield _warp(base)
        for word, sign in _SIGNS.items():
            # With sign - the additive form of the linear base is its warp form, `linear.agreement`.
            if (base, word) != (LINEAR, "minus"):
                yield _additive(base, word, sign)
    yield _rescued_cosine()


def _warp(base: Base) -> Kernel:
    curve = Curve(base, "warp")
    claims = tuple(f"{base.name}.warp.{condition}" for condition in (*_ends(base), "range", "monotone"))
    return kernel_of(
        _identifier(curve.name), curve.shape, curve.equation, claims, floor=base.floor, split=warp_split(base.shape),
        in_range=base.floor == eta_e,
    )  # fmt: skip


def warp_split(shape: Expr) -> Expr:
    """Where a base in warp form meets with tau^k for tau: as for k = 1, but 1/k where that comes first.

    Up to there the rounding of tau, which tau^k multiplies by k, has no weight. The seam is below 1, and T times it
    below T, for every k.
    """
    if N in shape.free_symbols:
        (reached,) = solve(shape - Rational(1, 2), tau)
        reached = Min(Rational(1, 2), reached)
    else:
        ends = [float(Differences(anchor).at(shape)) for anchor in (START, END)]
        reached = choose(shape, (ends[START], ends[END]), None).split
    return Min(BELOW_ONE, Min(reached, 1 / k) ** (1 / k))


def _additive(base: Base, word: str, sign: Sign) -> Kernel:
    curve = Curve(base, "additive")
    ends = tuple(f"{base.name}.additive.{word}.{end}" for end in _ends(base))
    claims = (*ends, f"{base.name}.additive.{word}.monotone-region")
    return kernel_of(
        f"{_identifier(curve.name)}_{word}", curve.with_sign(sign), curve.equation, claims, floor=base.floor,
        split=additive_split(base.shape, sign),
    )  # fmt: skip


def additive_split(base: Expr, sign: Sign) -> Expr | None:
    """Where the branches of an additive form meet that takes k; None for the middle.

    With sign - and a large k the curve may be flat until tau^k counts: the difference from the start is needed until
    then, up to tau^k = 1/(2 k); but not close to the end, where terms in 1 - tau lose their digits, nor where a power
    N has fallen as far as 1 - tau has there, or N times as far: it multiplies the rounding of 1 - tau by N. A k below 1
    multiplies that of log(tau) in tau (tau^(k - 1) - 1), so that the start has half of the curve for k close to 0.
    With sign + the middle will do, but for a power N that has fallen before.
    """
    least, level = Min(1, 1 / k), Symbol("level", positive=True)
    fallen = (1 - _CLOSE_TO_THE_END) * Min(1, 1 / N)
    solved = solve(base - level, tau) if N in base.free_symbols else ()
    if sign == "+":
        return Min(Rational(1, 2), *(at.subs(level, fallen) for at in solved)) if solved else None
    reached = (1 - Min(1 - at.subs(level, fallen), (1 + k) / 2) for at in solved)
    return Min(_CLOSE_TO_THE_END, *reached, (least / 2) ** least)


def _ends(base: Base) -> tuple[str, ...]:
    """The ends that the curve meets: eq. (13) as printed meets neither."""
    return ("start", "end") if base.floor == eta_e else ()


def _rescued_cosine() -> Kernel:
    """The cosine with the increment that is linear in time, its amplitude a share of the largest admissible one.

    The term is written as pi^2/(2 k) (tau^k (1 - tau) + tau (tau^(k - 1) - 1)/(k - 1)), in which nothing cancels for
    k close to 1.
    """
    exact = rescued_cosine().subs(amplitude, SHARE * amplitude_limit())
    shape = COSINE.shape + SHARE * pi**2 / 2 / k * (tau**k * (1 - tau) + tau * (tau ** (k - 1) - 1) / (k - 1))
    if simplify(shape - exact) != 0:
        raise RuntimeError(f"{shape} is not the rescued cosine {exact}")
    claims = ("increment.cosine-rescue.ends", "increment.cosine-rescue")
    return kernel_of("cosine_linear_increment", shape, "(12), section 6", claims, in_range=True, domain={k: 1 + k})


def kernel_of(
    name: str,
    shape: Expr,
    equation: str,
    claims: tuple[str, ...] = (),
    *,
    floor: Expr = eta_e,
    split: Expr | None = None,
    folded: tuple[tuple[Symbol, Expr], ...] = (),
    general: str | None = None,
    in_range: bool = False,
    domain: Mapping[Symbol, Expr] | None = None,
) -> Kernel:
    """The kernel of a shape: its branches chosen among all candidates by their running error.

    Args:
        name: the name of the emitted function.
        shape: s(tau), in tau and the parameters.
        equation: where it comes from.
        claims: the ids of the claims that the postconditions rest on.
        floor: what is added to (eta_0 - eta_e) s.
        split: the tau at which the branches meet; by default 1/2, and without parameters where the errors say.
        folded: the parameters that are numbers, and those numbers.
        general: the kernel that takes all parameters.
        in_range: whether the range is a theorem.
        domain: parameters written so that SymPy knows where they lie, for the values at the ends.

    Raises:
        TypeError: the shape has a node without a rule.
    """
    parameters = tuple(symbol for symbol in (k, N, SHARE) if symbol in shape.free_symbols)
    ends = [Differences(anchor).at(shape.subs(domain or {})) for anchor in (START, END)]
    first, last = (_at_end(floor, at) for at in ends)
    chosen = choose(shape, (float(ends[START]), float(ends[END])), (split or Rational(1, 2)) if parameters else split)
    return Kernel(
        name, equation, claims, parameters, folded, general or name, shape, floor, first, last, chosen.split,
        chosen.start, chosen.end, in_range,
    )  # fmt: skip


def _specialized(general: Kernel) -> Iterator[Kernel]:
    """The kernels of a curve with its exponent k, and where it has one its power N, as numbers.

    The warp form has them for every base, the additive one for those that some k makes fall.
    """
    if not general.name.endswith("_warp") and not general.name.startswith(("linear", "polynomial")):
        return
    powers: tuple[Expr | None, ...] = FOLDED_N if N in general.parameters else (None,)
    for power in powers:
        for exponent in FOLDED_K:
            folded = ((k, exponent), *(((N, power),) if power is not None else ()))
            suffix = "".join(f"_{symbol.name.lower()}{str(value).replace('/', '_')}" for symbol, value in folded)
            yield folded_kernel(general, general.name + suffix, folded)


def folded_kernel(general: Kernel, name: str, folded: tuple[tuple[Symbol, Expr], ...]) -> Kernel:
    """The kernel of a curve with its parameters, or some of them, as numbers."""
    values = dict(folded)
    shape, left = general.shape.subs(values), tuple(symbol for symbol in general.parameters if symbol not in values)
    chosen = choose(shape, general.ends, general.split.subs(values) if left else None)
    return replace(
        general, name=name, parameters=left, folded=folded, shape=shape, split=chosen.split, start=chosen.start,
        end=chosen.end,
    )  # fmt: skip


def _at_end(floor: Expr, shape: Expr) -> Expr:
    """The rate floor + (eta_0 - eta_e) s at an end, in the rates as they are given where nothing has to be added."""
    if floor == eta_e:
        known = {Integer(1): eta_0, Integer(0): eta_e}
        return known.get(shape, eta_e + DROP * shape)
    return floor + DROP * shape


def _identifier(name: str) -> str:
    return name.replace("-", "_")
