"""What every generated file and function says about itself, whatever the language."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from textwrap import fill

import sympy
from sympy import sstr

from kdecay_sym.codegen.certificates.certificate import Finding
from kdecay_sym.codegen.certificates.declared import Promise, promises
from kdecay_sym.codegen.choice import SHARE
from kdecay_sym.codegen.kernels import Kernel
from kdecay_sym.codegen.plan import Plan
from kdecay_sym.symbols import N, T, eta_0, eta_e

COMMAND = "kdecay generate"
SYMPY_LINE = "SymPy: "
WIDTH = 120  # as in pyproject.toml: what is emitted is already formatted

_CONTRACT = """\
Preconditions: T a whole number, 1 <= T <= 2^53; 0 <= eta_e <= eta_0, finite; k > 0 and N > 0; for the cosine with
the linear increment k > 1 and 0 <= amplitude <= 1. Steps are whole numbers.
Postconditions: eta(0) and eta(T) are the values at the ends bit for bit, eta_0 and eta_e but for the exponential of
eq. (13), which meets neither; t < 0 is held at eta(0) and t > T at eta(T); a step that is not a number gives one.
All rates are finite. Those of a curve that leaves the range are its own for eta_0 up to 2^1022; beyond, one that
overflows is held at the edge of the range. Errors are declared for k >= 2^-960, in float32 for k >= 2^-64; where eta is
below 2^-1022 eta_0 they count in units of that, the shape being no normal number there.
Each kernel says what holds for it and whether that is proved or tested.
"""


def file_header(purpose: str, bad_input: str = "") -> str:
    """What the module says first: its purpose, that it is emitted and by what, and the common contract.

    Args:
        purpose: the first line.
        bad_input: what the target does with what breaks the preconditions, as lines.
    """
    emitted = f"Generated; do not edit. Command: {COMMAND}\n{SYMPY_LINE}{sympy.__version__}"
    return f"{purpose}\n\n{emitted}\n\n{_CONTRACT}{bad_input}"


def summary(layout: Plan, *, float32: bool = False, if_rounded: str = "") -> str:
    """What a kernel is, its formula, the equation, the claims and, by its certificate, what holds for it in floats.

    Args:
        layout: the kernel's plan.
        float32: whether the target also computes it in float32.
        if_rounded: the condition on which the target rounds square roots correctly; empty if it always does.
    """
    kernel, known = layout.kernel, layout.certificate
    folded = "".join(f", {symbol} = {value}" for symbol, value in kernel.folded)
    if if_rounded and "sqrt" in layout.operations:
        known = replace(
            known,
            in_range=_on_condition(known.in_range, if_rounded),
            monotone=_on_condition(known.monotone, if_rounded),
            accuracy=_on_condition(known.accuracy, if_rounded),
        )
    declared = _declared(promises(kernel))
    accuracy = known.accuracy.status if known.accuracy.detail == declared else known.accuracy
    lines = [
        f"Equation: {kernel.equation}",
        f"Claims: {', '.join(kernel.claims) or 'none'}",
        f"Ends: {known.ends}",
        f"Range: {known.in_range}",
        f"Monotone{' in float64' if float32 else ''}: {known.monotone}",
        f"Error: {declared}: {accuracy}",
    ]
    if float32:
        lines += in_float32(kernel, known.monotone)
        lines.append(f"Error in float32: {_declared([promise.in_float32 for promise in promises(kernel)])}: tested")
    text = "".join(fill(line, WIDTH - 4, break_on_hyphens=False) + "\n" for line in lines)
    formula = fill(f"``eta(t) = {sstr(kernel.eta)}``", WIDTH - 8)
    return f"{kernel.title}{folded}, with tau = t/T.\n\n{formula}\n\n{text}"


def in_float32(kernel: Kernel, monotone: Finding) -> list[str]:
    """What is known of the fall in float32: nothing is proved, and from 2^23 steps on whole numbers are rounded."""
    if monotone.status == "no":
        return [f"Monotone in float32: {monotone}"]
    where = "T <= 10^6"
    if kernel.parameters:
        apart = ", N other than 1" if "_additive" in kernel.general and N in kernel.parameters else ""
        share = ", amplitude <= 0.9" if needs_k_above_one(kernel) else ""
        where = f"for the parameters with which the curve falls, k <= 8{apart}{share}, T <= 10^5"
    return [f"Monotone in float32: tested ({where}); beyond, roundings may make it rise"]


def _declared(bounds: Iterable[Promise]) -> str:
    return "; ".join(promise.text for promise in bounds)


def _on_condition(finding: Finding, condition: str) -> Finding:
    """What is left of a proof that rests on a condition."""
    if "proved" not in str(finding):
        return finding
    status = "conditional" if finding.status == "proved" else finding.status
    return replace(finding, status=status, detail=f"{finding.detail}, {condition}")


def needs_k_above_one(kernel: Kernel) -> bool:
    """Whether the curve is defined for k > 1 alone: the cosine with the linear increment."""
    return SHARE in kernel.parameters


def checked(kernel: Kernel) -> str:
    """The arguments of the Python check of a kernel's parameters."""
    names = arguments(kernel)
    least = ["k_above=1.0"] if needs_k_above_one(kernel) else []
    return ", ".join([*names[:3], *(f"{name}={name}" for name in names[3:]), *least])


def plain(names: Sequence[str]) -> str:
    """The arguments as plain Python numbers."""
    return ", ".join(f"{'int' if name == str(T) else 'float'}({name})" for name in names)


def arguments(kernel: Kernel) -> tuple[str, ...]:
    """The parameters of the function after the step, in order."""
    return (str(T), str(eta_0), str(eta_e), *(str(symbol) for symbol in kernel.parameters))


def signature(name: str, parameters: str, result: str) -> str:
    """The first lines of a Python function, as formatters set them."""
    line = f"def {name}({parameters}) -> {result}:"
    if len(line) <= WIDTH:
        return line
    if len(parameters) + 4 <= WIDTH:
        return f"def {name}(\n    {parameters}\n) -> {result}:"
    rows = "".join(f"    {parameter},\n" for parameter in parameters.split(", "))
    return f"def {name}(\n{rows}) -> {result}:"
