"""What the kernels declare and what the proofs say of them, looked up by a kernel's name."""

import functools
import math

from kdecay_sym import symbols
from kdecay_sym.codegen.certificates.certificate import certify
from kdecay_sym.codegen.certificates.declared import promises
from kdecay_sym.codegen.kernels import kernels
from kdecay_sym.generated.valid_k import holds

from .curves import base_of, split

KERNELS = {kernel.name: kernel for kernel in kernels()}


@functools.cache
def certificate(name):
    return certify(KERNELS[name])


def bound(name, parameters=()):
    """The declared bound in ulp, and of what: ``"eta"`` or ``"eta_0"``.

    A curve of additive form that leaves [0, 1] for its k crosses 0, or comes close to it, and its terms cancel there.
    """
    of = certificate(name)
    general, folded = split(name)
    k, *rest = folded or parameters
    beyond = general.startswith("polynomial") and not folded and of.relative_to == "eta" and (k > 8 or rest[0] > 2)
    if beyond and rest[0] > 1000:
        return 8 + math.log(rest[0]), "eta_0"
    first, *_ = promises(KERNELS[name])
    inside = not KERNELS[name].parameters or first.lowest[symbols.k] <= k <= first.highest[symbols.k]
    if "_additive" in general and not folded and not (inside and satisfies("range", name, parameters)):
        return of.bound_ulps, "eta_0"
    return (3 + 3 * rest[0] if beyond else of.bound_ulps), of.relative_to


def satisfies(condition, name, parameters=()):
    """Whether it is proved that the curve has ``condition``, "monotone" or "range", for all real t."""
    general, folded = split(name)
    k, *rest = folded or parameters
    if general.endswith(("_warp", "_linear_increment")):
        return condition == "monotone" or KERNELS[name].in_range
    sign = "+" if general.endswith("_plus") else "-"
    base = base_of(general)
    if base == "linear":
        base, rest = "polynomial", [1.0]
    return holds(condition, base.replace("_", "-"), sign, k, *rest) is True
