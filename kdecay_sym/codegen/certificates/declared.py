"""The error bound that a kernel declares.

Relative to eta it is 4 ulp for kernels in which IEEE 754 fixes every bit and little enough is proved for that to
stand a search, and 8 ulp for the others, or 3 + 3 N where the power N is above 2. Where the terms of the curve
cancel, so that eta comes close to 0 faster than the error does, it is 8 ulp of eta_0.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from sympy import Rational

from kdecay_sym.codegen.choice import SHARE
from kdecay_sym.codegen.graph import parameters_of
from kdecay_sym.codegen.kernels import Kernel
from kdecay_sym.codegen.rewriting import END, START
from kdecay_sym.codegen.rounding import running_error
from kdecay_sym.symbols import N, k, remaining, tau

_CORRECTLY_ROUNDED, _LIBRARY, _CANCELS = 4, 8, 8
# Random search found every kernel with a larger proved bound than this above 4 ulp somewhere, or close to it; those
# with a smaller one stayed below.
_PROVED_FOR_FOUR = 7.75
# The power up to which a library kernel's bound is the same.
_SMALL_POWER = 2

# A relative error of as many units of 2^-53 is cancellation; where the terms do not cancel there are ten to twenty.
_CANCELLATION = 32
_SAMPLED = {k: (1.5, 3.0), N: (0.5, 3.0), SHARE: (1.0,)}
_NEAR = np.concatenate([np.geomspace(1e-9, 0.1, 60, endpoint=False), np.linspace(0.1, 1.0, 2000)])


@dataclass(frozen=True)
class Declared:
    """A declared bound.

    Attributes:
        ulps: the bound; for a kernel that takes N, where N <= 2 and k <= 8.
        relative_to: ``"eta"`` or ``"eta_0"``.
        text: the bound in words.
    """

    ulps: float
    relative_to: str
    text: str


def declared(kernel: Kernel, proved: float | None = None) -> Declared:
    """The bound that a kernel declares.

    Args:
        kernel: the kernel.
        proved: the bound that is proved relative to eta, for every eta_0 >= eta_e >= 0; None where none is.
    """
    if cancels(kernel):
        return Declared(_CANCELS, "eta_0", f"{_CANCELS} ulp of eta_0")
    if kernel.correctly_rounded and proved is not None and proved <= _PROVED_FOR_FOUR:
        return Declared(_CORRECTLY_ROUNDED, "eta", f"{_CORRECTLY_ROUNDED} ulp")
    power = dict(kernel.folded).get(N, Rational(1))
    if power > _SMALL_POWER:
        bound = float(3 + 3 * power)
        return Declared(bound, "eta", f"{bound:g} ulp")
    beyond = ", 3 + 3 N ulp beyond" if N in kernel.parameters else ""
    return Declared(_LIBRARY, "eta", f"{_LIBRARY} ulp{' for N <= 2 and k <= 8' * bool(beyond)}{beyond}")


def cancels(kernel: Kernel) -> bool:
    """Whether the running error of s, relative to s, is out of proportion somewhere on the curve."""
    grid = np.meshgrid(_NEAR, *(np.array(_SAMPLED[symbol]) for symbol in kernel.parameters))
    near, *values = (axis.ravel() for axis in grid)
    inputs = dict(zip(kernel.parameters, values, strict=True))
    split = running_error(parameters_of(kernel.split), inputs or {k: near}).value
    for anchor, output in ((START, kernel.start), (END, kernel.end)):
        x = near * (split if anchor == START else 1 - split)
        at = {tau: x, remaining: 1 - x} if anchor == START else {tau: 1 - x, remaining: x}
        found = running_error(output, inputs | at)
        s = 1 - found.value if anchor == START else found.value
        if np.any(found.most > _CANCELLATION * np.abs(s)):
            return True
    return False
