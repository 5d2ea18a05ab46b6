"""I^k f and the term eta_o of an increment f, in closed form."""

from __future__ import annotations

from sympy import Expr, Integer

from kdecay_sym.increments.arguments import checked_increment, checked_order, checked_positive
from kdecay_sym.increments.atoms import atoms
from kdecay_sym.symbols import T, t


def fractional_integral(increment: object, k: object) -> Expr:
    r"""The Riemann-Liouville integral of order k from 0, in closed form.

    .. math:: I^k f(t) = \frac{1}{\Gamma(k)} \int_0^t (t - x)^{k-1} f(x)\, dx

    Args:
        increment: f, a SymPy expression in `kdecay_sym.symbols.t`: a linear combination of t^a, t^a e^(ct),
            t^a sin(wt + p), t^a cos(wt + p) with a > -1, their hyperbolic relatives, products of sines and cosines, and
            numbers. Parameters may be symbols that are declared real.
        k: the order, a real number > 0 or a real symbol, which then stands for any such number.

    Returns:
        A SymPy expression in t and the parameters; hypergeometric functions are SymPy's ``hyper``.

    Raises:
        ArgumentError: an argument is not of this kind; the message names it, and the part that has no closed form.

    Example:
        >>> from sympy import exp
        >>> fractional_integral(6 * t, 2)
        t**3
        >>> fractional_integral(exp(-t), 1.5)
        4*t**(3/2)*hyper((1,), (5/2,), -t)/(3*sqrt(pi))

    Source:
        The termwise identities are proved by `caputo_steps`.
    """
    function, order = checked_increment(increment), checked_order(k, least=0)
    return sum((atom.integral(order) for atom in atoms(function)), Integer(0))


def k_decay_term(increment: object, k: object, T: object = T) -> Expr:
    r"""The k-decay term of an increment: what f, the increment of the k-th Caputo derivative, adds to a schedule.

    .. math:: \eta_o(t) = I^k f(t) - \frac{t}{T} I^k f(T)

    Args:
        increment: f, in the units of eta over time^k; see `fractional_integral`.
        k: the order, a real number > 1 or a real symbol, which then stands for any such number.
        T: the total time, positive; by default the symbol T.

    Returns:
        eta_o as a SymPy expression in t, T and the parameters. It is 0 at t = 0 and at t = T, and its k-th Caputo
        derivative is f.

    Raises:
        ArgumentError: an argument is not of this kind; the message names it.

    Example:
        >>> k_decay_term(2, 2)
        -T*t + t**2
        >>> k_decay_term(t, 1)
        Traceback (most recent call last):
        ...
        kdecay_sym.errors.ArgumentError: k='1': must be > 1 and real: for k <= 1 two conditions meet one constant

    Source:
        Zhang and Li, eqs. (1) and (5) and the open question of section 6; the derivation is `caputo_steps`. For the
        constant increment of the paper, solved for its ends, the term is `kdecay_sym.derivation.solved_term`.
    """
    order, end = checked_order(k), checked_positive("T", T)
    integral = fractional_integral(increment, order)
    return integral - (t / end * integral.subs(t, end)).expand()
