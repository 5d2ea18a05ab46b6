"""The k-decay curves that lists of arguments ask for: their product."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import partial
from itertools import product

from kdecay_sym.curves import LabelledCurve
from kdecay_sym.errors import ArgumentError, bad_argument, one_of, positive_number
from kdecay_sym.phases.decay import BASES, FORMS, SIGNS
from kdecay_sym.schedule import after_warmup, decay


def decays(
    steps: int,
    eta_0: float,
    eta_e: float,
    *,
    k: Sequence[float],
    base: Sequence[str] = ("polynomial",),
    form: Sequence[str] = ("warp",),
    sign: Sequence[str] = ("-",),
    power: Sequence[float] = (1.0,),
    warmup_steps: int = 0,
) -> Iterator[LabelledCurve]:
    r"""The curves of every base, power, form, sign and k that belong together, in the order of the lists.

    With :math:`\tau = t/T` and the base b, the shape is :math:`b(\tau^k)` in warp form and
    :math:`b(\tau) + \sigma(\tau^k - \tau)` in additive form. A sign belongs to the additive form alone, a power to
    the polynomial alone: the other curves are there once, whatever the signs and powers.

    Args:
        steps: T, the number of updates, warm-up included.
        eta_0: the highest rate.
        eta_e: the floor, 0 <= eta_e <= eta_0.
        k: exponents > 0.
        base: names of bases, as for `kdecay_sym.schedule.decay`.
        form: ``"warp"``, ``"additive"`` or ``"linear-increment"``.
        sign: sigma, ``"-"`` or ``"+"``.
        power: N > 0, of the polynomial.
        warmup_steps: the updates of a linear warm-up before each decay, fewer than T.

    Yields:
        A curve for each combination.

    Raises:
        ArgumentError: a list is empty, a value is not in its range, or a sign or a power belongs to no curve.

    Example:
        >>> [curve.label for curve in decays(9, 0.1, 0.0, k=(1.5,), form=("warp", "additive"), sign=("+", "-"))]
        ['polynomial warp k=1.5', 'polynomial additive + k=1.5', 'polynomial additive - k=1.5']

    Source:
        Zhang and Li, eqs. (10) to (13).
    """
    _check_each(k, base, form, sign, power)
    _check_what_goes_together(base, form, sign, power)
    for one_base, one_form in product(base, form):
        powers = power if one_base == "polynomial" else (1.0,)
        signs = sign if one_form == "additive" else ("-",)
        for n, sigma, one_k in product(powers, signs, k):
            fall = partial(decay, k=one_k, base=one_base, power=n, form=one_form, sign=sigma)
            label = _label(one_base, one_form, n, sigma, one_k)
            yield LabelledCurve(label, after_warmup(steps, warmup_steps, fall), steps, eta_0, eta_e)


def shown(value: float) -> str:
    """A number as short as it can be told from all others.

    Example:
        >>> shown(1.0), shown(1.5), shown(1e-3)
        ('1', '1.5', '0.001')
    """
    return repr(float(value)).removesuffix(".0")


def _label(base: str, form: str, power: float, sign: str, k: float) -> str:
    parts = [
        base,
        f"N={shown(power)}" if power != 1 else "",
        form,
        sign if form == "additive" else "",
        f"k={shown(k)}",
    ]
    return " ".join(part for part in parts if part)


def _check_each(
    k: Sequence[float], base: Sequence[str], form: Sequence[str], sign: Sequence[str], power: Sequence[float]
) -> None:
    for name, values in (("k", k), ("base", base), ("form", form), ("sign", sign), ("power", power)):
        if not values:
            raise ArgumentError(f"{name}: needs one value or more")
    for name, numbers in (("k", k), ("power", power)):
        for number in numbers:
            positive_number(name, number)
    for name, words, known in (("base", base, BASES), ("form", form, FORMS), ("sign", sign, SIGNS)):
        for word in words:
            one_of(name, word, known)


def _check_what_goes_together(
    base: Sequence[str], form: Sequence[str], sign: Sequence[str], power: Sequence[float]
) -> None:
    """Refuse what no curve takes. As for `decay`, sign - and power 1 are what is meant where there is none."""
    other_signs = [each for each in sign if each != "-"]
    if other_signs and "additive" not in form:
        raise bad_argument("sign", other_signs[0], "belongs to the form additive, which is not drawn")
    other_powers = [each for each in power if each != 1]
    if other_powers and "polynomial" not in base:
        raise bad_argument("power", other_powers[0], "belongs to the base polynomial, which is not drawn")
