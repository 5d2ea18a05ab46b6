"""What the array libraries share: each branch of a kernel as a function of tau, r and what was set up before."""

from __future__ import annotations

from kdecay_sym.codegen.kernels import ROUNDING, Kernel
from kdecay_sym.codegen.plan import Branch, Plan
from kdecay_sym.codegen.printer import Table

# Bits of a float64's fraction that float32 has no room for, and the lowest that it has.
DROPPED = 2 ** (52 - 23) - 1
GATHERED = DROPPED + 1

# A rate outside the range, see `Kernel.puts_back`; with the library's clip, where and spacing of the floats at 1.
_PUT_BACK = '''

def _put_back(rates: {array}, eta_0: {number}, eta_e: {number}) -> {array}:
    """The rates; one that is only a rounding out of the range, or that has overflown, is put on its edge."""
    edges = {library}.{clip}(rates, eta_e, eta_0)
    beyond = {library}.abs(rates - edges)
    return {library}.where(({near} * eta_0 < beyond) & (beyond < {inf}), rates, edges)
'''

# A rate that has overflown, see `Kernel.overflows`.
_HOLD = '''

def _hold(rates: {array}, eta_0: {number}, eta_e: {number}) -> {array}:
    """The rates; one that has overflown is put on the edge of the range."""
    return {library}.where(rates == {inf}, eta_0, {library}.where(rates == -{inf}, eta_e, rates))
'''

# The checks of shapes and of plain numbers, for the emitted modules whose parameters may also be arrays.
CHECKS = '''

def _check_numbers(plain: dict[str, float], largest: float, smallest: float) -> None:
    """Raise ValueError unless each number is allowed, and one that the precision holds."""
    for name, value in plain.items():
        highest = 1.0 if name == "amplitude" else largest
        # NaN fails both comparisons.
        if not (0.0 <= value <= highest) or (name in ("k", "N") and value == 0.0):
            allowed = f"{'> 0' if name in ('k', 'N') else '>= 0'} and at most {highest}"
            raise ValueError(f"{name}={value!r}: must be a finite number {allowed}")
        if 0.0 < value < smallest:
            raise ValueError(f"{name}={value!r}: float32 holds no number but 0 below {smallest} in full; use float64")


def _check_together(plain: dict[str, float], rescued: bool, epsilon: float) -> None:
    """Raise ValueError unless eta_e <= eta_0, and k > 1, also when rounded, for the cosine with the increment."""
    if "eta_0" in plain and "eta_e" in plain and plain["eta_e"] > plain["eta_0"]:
        raise ValueError(f"eta_0={plain['eta_0']!r}, eta_e={plain['eta_e']!r}: eta_e must be at most eta_0")
    if rescued and "k" in plain and plain["k"] - 1.0 <= epsilon / 2:
        raise ValueError(f"k={plain['k']!r}: must be > 1, also when rounded to a multiple of {epsilon}")


def _check_shapes(shapes: dict[str, tuple[int, ...]]) -> None:
    """Raise ValueError unless the shapes can be broadcast."""
    wide = {name: shape for name, shape in shapes.items() if shape}
    for axis in range(1, 1 + max([0, *(len(shape) for shape in wide.values())])):
        size = 1
        for shape in wide.values():
            here = shape[-axis] if len(shape) >= axis else 1
            if size not in (1, here) and here != 1:
                listed = ", ".join(f"{name} {tuple(shape)}" for name, shape in wide.items())
                raise ValueError(f"the shapes cannot be broadcast: {listed}")
            size = here if size == 1 else size
'''


def put_back(library: str, array: str, number: str, epsilon: str, *, inf: str, clip: str = "clip") -> str:
    """The functions that put rates back into the range, for a library of arrays.

    Args:
        library: the name by which its functions go.
        array: the type of rates.
        number: the type of the rates at the ends.
        epsilon: the spacing of the floats at 1.
        inf: what it calls infinity.
        clip: what it calls clip.
    """
    return (_PUT_BACK + _HOLD).format(
        library=library, array=array, number=number, near=f"{ROUNDING} * {epsilon}", clip=clip, inf=inf
    )


def keep_inside(kernel: Kernel, clip: str) -> str:
    """The template that keeps a rate in the range: ``clip``, a call of what `put_back` defines, or nothing."""
    if kernel.clamped:
        return clip
    if kernel.puts_back:
        return "_put_back({0}, eta_0, eta_e)"
    return "_hold({0}, eta_0, eta_e)" if kernel.overflows else "{0}"


def setup_lines(layout: Plan, table: Table) -> list[str]:
    """The statements that set D and what depends on the parameters alone."""
    lines = ["D = eta_0 - eta_e"]
    return lines + [f"{name} = {table.text(node, layout.names, itself=True)}" for name, node in layout.setup]


def branch_lines(branch: Branch, table: Table) -> list[str]:
    """The statements of a branch before its result, from the steps t and from T."""
    lines = ["tau = t / T"] if "tau" in branch.uses else []
    lines += ["r = (T - t) / T"] if "r" in branch.uses else []
    return lines + [f"{name} = {table.text(node, branch.names, itself=True)}" for name, node in branch.temporaries]


def end_values(layout: Plan, table: Table) -> tuple[str, str, str]:
    """The text of the split, of eta(0) and of eta(T)."""
    return (
        table.text(layout.split, layout.names),
        table.text(layout.first, layout.names),
        table.text(layout.last, layout.names),
    )
