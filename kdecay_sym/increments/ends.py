r"""Ends, slope and the condition of monotonicity, for every integrable increment.

Let f be integrable on [0, T] and k > 1. The kernel of I^k is at most t^(k - 1)/Gamma(k), so that

    |I^k f(t)| <= t^(k - 1)/Gamma(k) * integral of |f| over [0, t] -> 0    (t -> 0),

and eta_o(0) = 0; eta_o(T) = I^k f(T) - I^k f(T) = 0, as I^k f(T) is a number. I^k f = I^1 I^(k - 1) f is absolutely
continuous, with derivative I^(k - 1) f almost everywhere, so that base + eta_o does not increase if and only if

    base'(t) + I^(k - 1) f(t) - I^k f(T)/T <= 0    for almost every t in [0, T].

As one kernel: eta_o'(t) is the integral of K(t, x) f(x) over [0, T], where
K = (t - x)_+^(k - 2)/Gamma(k - 1) - (T - x)^(k - 1)/(T Gamma(k)). If m <= f <= M, a bound without integrals follows:
base'(t) + M t^(k - 1)/Gamma(k) - m T^(k - 1)/Gamma(k + 1) <= 0 suffices, and for a constant f it is necessary.

The slopes at the two ends are -I^k f(T)/T and I^(k - 1) f(T) - I^k f(T)/T, where f is bounded near them; on a base
that is flat at both ends, as the cosine is, both have to be <= 0.
"""

from __future__ import annotations

from sympy import Expr, Function, Integer, Rational, Symbol, diff, expand, factor, gamma, solve

from kdecay_sym.checkers.evidence import Obligation
from kdecay_sym.conditions import slope
from kdecay_sym.increments.atoms import power_factor
from kdecay_sym.increments.cosine import amplitude, rescue_increment
from kdecay_sym.increments.notation import ABOVE_ONE, FRACTION, a, p, q, x
from kdecay_sym.increments.operator import fractional_integral, k_decay_term
from kdecay_sym.schedules import COSINE
from kdecay_sym.symbols import T, eta_0, eta_e, k, t, tau

_y = Symbol("y", positive=True)  # t - x where x < t
_rest = Symbol("z", positive=True)  # T - t
_lower, _above = Symbol("M", real=True), Symbol("d", nonnegative=True)


def ends_obligations() -> tuple[Obligation, ...]:
    """Start and end of eta_o for every integrable increment, and the parts that the argument needs."""
    value = Function("J")  # J(t) = I^k f(t)
    general = value(t) - t / T * value(T)
    kernel = (t - x) ** p / gamma(ABOVE_ONE)
    return (
        Obligation("the kernel falls in x, so it is largest at x = 0", -diff(kernel, x).subs(t, x + _y), "positive"),
        Obligation("... where it is t^(k - 1)/Gamma(k)", kernel.subs(x, 0) - t**p / gamma(ABOVE_ONE)),
        Obligation("... which is 0 at t = 0, and so is I^k f", kernel.subs(x, 0).subs(t, 0)),
        Obligation("eta_o(0) = I^k f(0)", general.subs(t, 0) - value(0)),
        Obligation("eta_o(T) = 0", general.subs(t, T)),
        Obligation("the closed form's ends, for f = t^a: start", k_decay_term(t**a, k).subs(t, 0)),
        Obligation("... and end", expand(k_decay_term(t**a, k).subs(t, T))),
    )


def slope_obligations() -> tuple[Obligation, ...]:
    """eta_o' = I^(k - 1) f - I^k f(T)/T."""
    kernel = (t - x) ** (k - 1) / gamma(k)
    reached = (t - x) ** (k - 2) / gamma(k - 1)
    positive = t - x
    composed = power_factor(a, p) * power_factor(a + p, Integer(1))
    term = k_decay_term(t**a, k)
    expected = power_factor(a, k - 1) * t ** (a + k - 1) - power_factor(a, k) * T ** (a + k) / T
    return (
        Obligation(
            "d/dt of the kernel of I^k is the kernel of I^(k - 1)",
            (diff(kernel, t) - reached).subs(k, ABOVE_ONE).subs(t, x + _y).gammasimp(),
        ),
        Obligation(
            "the boundary term: the kernel is 0 at x = t for k > 1", kernel.subs(k, ABOVE_ONE).subs(x, positive + x)
        ),
        Obligation("I^1 I^(k - 1) = I^k on powers", composed - power_factor(a, ABOVE_ONE)),
        Obligation("d/dt (t/T) I^k f(T) = I^k f(T)/T", diff(t / T, t) - 1 / T),
        Obligation("the closed form's slope, for f = t^a", (diff(term, t) - expected).subs(t, T).expand().gammasimp()),
    )


def bounded_obligations() -> tuple[Obligation, ...]:
    """The bound without integrals, for m <= f <= M."""
    lower, upper = _lower, _lower + _above
    bound = upper * t ** (k - 1) / gamma(k) - lower * T ** (k - 1) / gamma(k + 1)
    slope_of_constant = diff(k_decay_term(_lower, k), t)
    return (
        Obligation("I^(k - 1) M = M t^(k - 1)/Gamma(k)", fractional_integral(1, p) - t**p / gamma(p + 1)),
        Obligation("I^k m at T is m T^k/Gamma(k + 1)", fractional_integral(1, k).subs(t, T) - T**k / gamma(k + 1)),
        Obligation("both kernels are positive: of I^(k - 1)", _y ** (p - 1) / gamma(p), "positive"),
        Obligation("... and of I^k", _y**p / gamma(ABOVE_ONE), "positive"),
        Obligation("for constant f it is the slope", expand((bound.subs(_above, 0) - slope_of_constant).subs(t, T))),
    )


def constant_on_cosine_obligations() -> tuple[Obligation, ...]:
    """On the cosine no constant increment but 0 passes: the term's slopes at the two ends have opposite signs."""
    scale = Symbol("lambda", real=True)
    shape = COSINE.shape + scale * _constant_shape()
    falling = slope(shape).subs(k, ABOVE_ONE)
    start, end = expand(falling).subs(tau, 0), falling.subs(tau, 1)
    return (
        Obligation("the cosine's slope is 0 at the start", slope(COSINE.shape).subs(tau, 0)),
        Obligation("... and at the end", slope(COSINE.shape).subs(tau, 1)),
        Obligation("s'(0+) = -lambda", start + scale),
        Obligation("s'(1) = (k - 1) lambda", end - p * scale),
        Obligation("lambda < 0: s'(0+) > 0", start.subs(scale, -q), "positive"),
        Obligation("lambda > 0: s'(1) > 0", end.subs(scale, q), "positive"),
    )


def _constant_shape() -> Expr:
    """The shape of a constant increment's term, of amplitude 1."""
    return k_decay_term(gamma(k + 1), k, 1).subs(t, tau)


def sign_obligations() -> tuple[Obligation, ...]:
    """For k >= 2 an increment that helps the cosine has to change sign; below 2 it need not."""
    # Slope at the end: (T - x)^(k - 2)/Gamma(k) [(k - 1) - (T - x)/T] f(x), integrated over [0, T].
    kernel = (T - x) ** (k - 2) / gamma(k - 1) - (T - x) ** (k - 1) / (T * gamma(k))
    weight = k - 2 + x / T
    split = (kernel - (T - x) ** (k - 2) / gamma(k) * weight).subs(k, ABOVE_ONE).subs(T, x + _rest)
    root = solve(weight, x)[0]
    rescue = rescue_increment().subs(k, Rational(3, 2)).subs({eta_0: 2, eta_e: 1, amplitude: 1})
    inside = rescue.subs(t, T * FRACTION)
    return (
        Obligation(
            "the end's kernel is (T - x)^(k - 2)/Gamma(k) times k - 2 + x/T", split.expand(func=True).simplify()
        ),
        Obligation("k > 2: positive for all x > 0", weight.subs(k, 2 + p), "positive"),
        Obligation("k = 2: positive for all x > 0", weight.subs(k, 2), "positive"),
        Obligation("k < 2: its root (2 - k) T lies inside (0, T): above 0", root.subs(k, 1 + FRACTION), "positive"),
        Obligation("... and below T", (T - root).subs(k, 1 + FRACTION).factor(), "positive"),
        Obligation("... and at k = 3/2 the rescue's increment is positive on (0, T)", factor(inside), "positive"),
        Obligation(
            "f <= 0 fails for every k > 1: the kernel of I^k at T is positive", _rest**p / gamma(ABOVE_ONE), "positive"
        ),
    )
