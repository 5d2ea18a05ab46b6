r"""Increments on which the cosine schedule meets all of eq. (5), which no constant increment but 0 achieves.

The family: increments that are linear in time, with the one ratio of coefficients for which the new schedule ends as
flat as the cosine does. In tau = t/T, for real k > 1 and an amplitude lambda,

    s(tau) = (1 + cos(pi tau))/2 + lambda w(tau),      w(tau) = k tau^k - (k - 1) tau^(k + 1) - tau.

Theorem (cosine rescue). Let k > 1 and lambda be real. s is non-increasing on [0, 1] if and only if

    0 <= lambda <= lambda*,      lambda* = pi^2/(2 k (k - 1)),

and then s is strictly decreasing on [0, 1], with s(0) = 1 and s(1) = 0. At k = 3/2, lambda* = 2 pi^2/3.

Proof. s(0) = 1 and s(1) = 0 by substitution. Let p = k - 1 > 0 and g = w'/(k (k - 1)), so that

    s'(tau) = -(pi^2/2) [sin(pi tau)/pi - (lambda/lambda*) g(tau)].

(1) g(tau) <= tau^p (2 (1 - tau) + log tau) on (0, 1]: the difference Q of right and left is 0 at tau = 1 and has
    the derivative p tau^(p - 1) (1 - tau + log tau) <= 0, so Q >= 0.
(2) 2 (1 - tau) + log tau < sin(pi tau)/pi on (0, 1). There is no k in it; `cosine_proof.bound_obligations` prove it.

Let 0 <= lambda <= lambda* and 0 < tau < 1. Where g <= 0, s' <= -(pi/2) sin(pi tau) < 0. Where g > 0, by (1)
2 (1 - tau) + log tau > 0, so that (lambda/lambda*) g <= 2 (1 - tau) + log tau < sin(pi tau)/pi by (2), and s' < 0
again. Conversely s'(0+) = -lambda, which has to be <= 0; and s'(1) = 0, s''(1) = pi^2/2 - k (k - 1) lambda, which has
to be >= 0, or else s' > 0 just before 1.

At k = 3/2 polynomials suffice. With x = sqrt(tau), w' = (1 - x)(5 x^2 + 5 x - 4)/4 and

    tau (1 - tau) - w'/(k (k - 1)) = (1 - x)^3 (3 x + 4)/3 >= 0,      tau (1 - tau) <= sin(pi tau)/pi,

the latter because the difference D of right and left is symmetric about 1/2, D(0) = 0, and D' is concave on [0, 1/2]
and 0 at both of its ends; so s' <= -(pi^2/2) (1 - lambda/lambda*) tau (1 - tau) <= 0 where w' > 0.

What it does not do: near tau = 1, w' > 0, so that for lambda > 0 the late slope |s'| is below the cosine's.
"""

from __future__ import annotations

from functools import cache

from sympy import Expr, Symbol, collect, diff, expand, factor, gamma, gammasimp, pi, solve

from kdecay_sym.increments.arguments import checked_order
from kdecay_sym.increments.notation import ABOVE_ONE
from kdecay_sym.increments.operator import k_decay_term
from kdecay_sym.schedules import COSINE
from kdecay_sym.symbols import T, eta_0, eta_e, k, t, tau

amplitude = Symbol("amplitude", real=True)  # lambda, which is a keyword in generated code


@cache
def _coefficients() -> tuple[Expr, Expr]:
    """The linear increment's two coefficients, solved for: slope -lambda at the start, slope 0 at the end."""
    constant, linear = Symbol("c_0", real=True), Symbol("c_1", real=True)
    shape = _shape_of(constant * gamma(k + 1) / T**k + linear * gamma(k + 2) / T ** (k + 1) * t)
    # k = 1 + p > 1, so tau^(k - 1) is 0 at tau = 0.
    start = expand(diff(shape, tau).subs(k, ABOVE_ONE)).subs(tau, 0)
    (solution,) = solve([start + amplitude, diff(shape, tau).subs(tau, 1)], [constant, linear], dict=True)
    return factor(solution[constant]), factor(solution[linear])


def _shape_of(increment: Expr) -> Expr:
    """The term of an increment of the shape, as a function of tau: T = 1 and eta_0 - eta_e = 1."""
    return expand(gammasimp(expand(k_decay_term(increment.subs(T, 1), k, 1).subs(t, tau))))


@cache
def rescue_shape() -> Expr:
    """w(tau) = k tau^k - (k - 1) tau^(k + 1) - tau, computed from the increment."""
    shape = _shape_of(rescue_increment().subs({eta_0: 2, eta_e: 1}))
    return collect(expand(shape / amplitude), tau**k)


@cache
def rescue_increment() -> Expr:
    """The increment f(t) of the k-th Caputo derivative that rescues the cosine.

    Returns:
        f(t) = lambda (eta_0 - eta_e) Gamma(k + 1)/T^k [k - (k^2 - 1) t/T]. With it eq. (1) holds for eta the cosine
        schedule and eta' the new one, both derivatives Caputo's of order k, for 0 < t <= T. For lambda > 0 and k up to
        the golden ratio it is positive on (0, T); for larger k it changes sign there.

    Example:
        >>> rescue_increment().subs(t, 0)
        amplitude*k*(eta_0 - eta_e)*gamma(k + 1)/T**k

    Source:
        Solved from the slopes at both ends; Zhang and Li, section 6, ask for such an increment.
    """
    constant, linear = _coefficients()
    inner = constant * gamma(k + 1) / T**k + linear * gamma(k + 2) / T ** (k + 1) * t
    scale = amplitude * (eta_0 - eta_e) * gamma(k + 1) / T**k
    return scale * expand((inner / (amplitude * gamma(k + 1) / T**k)).gammasimp())


def amplitude_limit(order: object = k) -> Expr:
    """The largest admissible amplitude, pi^2/(2 k (k - 1)).

    Args:
        order: the order k > 1; by default the symbol.

    Returns:
        An exact expression.

    Raises:
        ArgumentError: ``order`` is not a number > 1 or a real symbol.

    Example:
        >>> amplitude_limit(1.5)
        2*pi**2/3

    Source:
        The theorem of this module; claims ``increment.cosine-rescue.*``.
    """
    exponent = checked_order(order)
    return pi**2 / (2 * exponent * (exponent - 1))


def rescued_cosine() -> Expr:
    """The shape s(tau) = (1 + cos(pi tau))/2 + lambda w(tau), in the symbols tau, k and `amplitude`.

    Returns:
        A SymPy expression with an elementary kernel: powers, a cosine, no special function.

    Example:
        >>> sorted(map(str, rescued_cosine().free_symbols))
        ['amplitude', 'k', 'tau']

    Source:
        Zhang and Li, eq. (12), with the increment `rescue_increment`.
    """
    return COSINE.shape + amplitude * rescue_shape()
