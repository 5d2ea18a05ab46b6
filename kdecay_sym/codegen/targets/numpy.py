"""Kernels on NumPy arrays: computed in blocks that stay in the cache, one branch a block wherever that is enough."""

from __future__ import annotations

from collections.abc import Sequence
from textwrap import indent

from kdecay_sym.codegen.kernels import Kernel
from kdecay_sym.codegen.plan import Branch, Certifier, Plan, certified, plan
from kdecay_sym.codegen.printer import Table
from kdecay_sym.codegen.targets.arrays import branch_lines, end_values, keep_inside, put_back, setup_lines
from kdecay_sym.codegen.targets.checks import CHECKS
from kdecay_sym.codegen.targets.header import arguments, checked, file_header, plain, signature, summary

_UFUNCS = ("cos", "cosh", "exp", "expm1", "log", "log1p", "sin", "sinh", "sqrt", "tanh")

TABLE = Table(
    "numpy",
    {name: f"np.{name}({{0}})" for name in _UFUNCS}
    | {
        "pow": "**",
        "min": "min({0}, {1})",
        "log_of_both": "_log_of_both({0}, {1})",
        "where_less": "_where_less({0}, {1}, lambda: {2}, lambda: {3})",
    },
)

_BAD_INPUT = """
Bad input: ValueError for a parameter that breaks the preconditions, TypeError for what is not one real number; steps
must have an integer or floating-point dtype, and ``dtype`` must be a floating-point type; NaN gives NaN. Otherwise no
step is refused: below 0 it is held at eta(0), above T, where infinity and integers beyond 2^53 are, at eta(T). Nested
steps that fit no shape raise ValueError, a masked array TypeError: what its mask hides is no step.
"""

_PREAMBLE = (
    """
Array = NDArray[np.float64]
Branch = Callable[[Array], Array]

# Steps at a time: the temporaries of a block stay in the cache.
_BLOCK = 8192


"""
    + CHECKS
    + '''

def _log_of_both(x: Array, c: Array) -> Array:
    """Log x from x and c = 1 - x, the smaller of which has the digits."""
    small = x < c
    if not small.any():
        return np.log1p(-c)
    return np.log(x) if small.all() else np.where(small, np.log(x), np.log1p(-c))


def _where_less(a: Array, b: Array | float, yes: Callable[[], Array], no: Callable[[], Array]) -> Array:
    """One of two ways to compute the same, ``yes`` where a < b; a block that needs one alone does without the other."""
    less = a < b
    if not less.any():
        return no()
    return yes() if less.all() else np.where(less, yes(), no())
'''
    + put_back("np", "Array", "float", repr(2.0**-52), inf="np.inf")
    + '''

def _steps(t: ArrayLike) -> NDArray[Any]:
    """The steps as an array of real numbers."""
    if isinstance(t, np.ma.MaskedArray):
        raise TypeError("t is a masked array: must be a plain one, as .filled(...) or .compressed() gives")
    try:
        steps = np.asarray(t)
    except ValueError as error:
        raise ValueError(f"t={reprlib.repr(t)}: must be one number, or nested lists that fit one shape") from error
    if steps.dtype.kind not in "iuf":
        raise TypeError(f"t has the dtype {steps.dtype}: steps must be real numbers")
    return steps


def _evaluate(
    t: ArrayLike, T: float, split: float, ends: tuple[float, float], start: Branch, end: Branch, dtype: DTypeLike
) -> NDArray[np.floating[Any]]:
    """The rates at the steps ``t``: each block by the branch that it lies in, or by both."""
    steps = _steps(t)
    result = np.empty(steps.shape, dtype=dtype)
    if result.dtype.kind != "f":
        raise TypeError(f"dtype={result.dtype}: must be a floating-point type")
    flat, out = steps.reshape(-1), result.reshape(-1)
    with np.errstate(divide="ignore", invalid="ignore", under="ignore", over="ignore"):
        for at in range(0, flat.size, _BLOCK):
            out[at : at + _BLOCK] = _block(flat[at : at + _BLOCK].astype(np.float64), T, split, ends, start, end)
    return result


def _block(t: Array, T: float, split: float, ends: tuple[float, float], start: Branch, end: Branch) -> Array:
    least, most = t.min(), t.max()
    if most <= split:
        rates = start(t)
    elif least > split:
        rates = end(t)
    else:
        before = t <= split
        rates = np.empty_like(t)
        for part, branch in ((before, start), (~before, end)):
            rates[part] = branch(t[part])
    # Not the other way round: a step that is not a number makes both of them so.
    if not (least > 0 and most < T):
        rates = np.where(t <= 0, ends[0], np.where(t >= T, ends[1], rates))
    return rates
'''
)


def module(kernels: Sequence[Kernel], certifier: Certifier = certified) -> str:
    """The text of the NumPy module."""
    body = "".join(_function(plan(kernel, certifier)) for kernel in kernels)
    index = "".join(f'    "{kernel.name}": {kernel.name},\n' for kernel in kernels)
    purpose = "Kernels on NumPy arrays: any shape in, the same shape out; float64 inside, rounded once to ``dtype``."
    return (
        f'"""{file_header(purpose, _BAD_INPUT)}"""\n\nfrom __future__ import annotations\n\n'
        "import reprlib\nfrom collections.abc import Callable\nfrom math import inf\nfrom typing import Any\n\n"
        "import numpy as np\n"
        f"from numpy.typing import ArrayLike, DTypeLike, NDArray\n{_PREAMBLE}{body}\n\n"
        f"KERNELS: dict[str, Callable[..., NDArray[np.floating[Any]]]] = {{\n{index}}}\n"
    )


def _function(layout: Plan) -> str:
    kernel, names = layout.kernel, arguments(layout.kernel)
    typed = ", ".join(["t: ArrayLike", *(f"{name}: {'int' if name == 'T' else 'float'}" for name in names)])
    split, first, last = end_values(layout, TABLE)
    inside = keep_inside(kernel, "np.clip({0}, eta_e, eta_0)")
    head = signature(kernel.name, f"{typed}, *, dtype: DTypeLike = np.float64", "NDArray[np.floating[Any]]")
    lines = [f"_check({checked(kernel)})", f"{', '.join(names)} = {plain(names)}", *setup_lines(layout, TABLE), ""]
    return (
        f'\n\n{head}\n    """{indent(summary(layout), "    ").lstrip()}    """\n'
        + indent("\n".join(lines) + "\n", "    ")
        + _branch("start", layout.start, "{0}" if kernel.clamped else inside)
        + _branch("end", layout.end, inside)
        + f"    split = {split}\n    return _evaluate(t, T, split, ({first}, {last}), start, end, dtype)\n"
    )


def _branch(name: str, branch: Branch, inside: str) -> str:
    lines = branch_lines(branch, TABLE)
    result = TABLE.text(branch.result, branch.names)
    lines += [f"return {result}"] if inside == "{0}" else [f"rates = {result}", f"return {inside.format('rates')}"]
    return f"    def {name}(t: Array) -> Array:\n" + indent("\n".join(lines) + "\n\n", " " * 8)
