"""Kernels on Python floats: a closure over what does not change, and a function that checks its step."""

from __future__ import annotations

from collections.abc import Sequence
from textwrap import indent

from kdecay_sym.codegen.kernels import ROUNDING, Kernel
from kdecay_sym.codegen.plan import Branch, Certifier, Plan, certified, plan
from kdecay_sym.codegen.printer import Table
from kdecay_sym.codegen.targets.checks import CHECKS
from kdecay_sym.codegen.targets.header import arguments, checked, file_header, plain, signature, summary

_MATH = ("cos", "cosh", "exp", "expm1", "log", "log1p", "sin", "sinh", "sqrt", "tanh")

TABLE = Table(
    "python",
    {name: f"{name}({{0}})" for name in _MATH}
    | {
        "pow": "**",
        "min": "min({0}, {1})",
        "log_of_both": "log({0}) if {0} < {1} else log1p(-{1})",
        "where_less": "{2} if {0} < {1} else {3}",
    },
)

_BAD_INPUT = """
Bad input: ValueError for a parameter that breaks the preconditions, and for a step that is negative, infinite or NaN;
TypeError for what is not one real number (strings, None, booleans, complex numbers, arrays). The message names the
argument. Integers of any size are steps. What `make_...` returns checks nothing: it holds t < 0 at eta(0), as t > T
at eta(T), and gives NaN for NaN.
"""

_STEP = '''

def _step(t: float) -> float:
    """The step as a float, checked; integers that no float holds are beyond every T."""
    if isinstance(t, int) and t > 2**53:
        return inf
    step = _number("t", t)
    if not 0 <= step < inf:
        raise ValueError(f"t={t!r}: a step must be a finite number >= 0")
    return step
'''


_PUT_BACK = f'''

def _put_back(rate: float, eta_0: float, eta_e: float) -> float:
    """A rate out of the range: its edge if that is only a rounding away, or it has overflown; else the rate itself."""
    edge = eta_0 if rate > eta_0 else eta_e if rate < eta_e else rate
    return rate if {ROUNDING * 2.0**-52!r} * eta_0 < abs(rate - edge) < inf else edge
'''


def module(kernels: Sequence[Kernel], certifier: Certifier = certified) -> str:
    """The text of the Python module."""
    layouts = [plan(kernel, certifier) for kernel in kernels]
    body = "".join(_functions(layout) for layout in layouts)
    operations = set().union(*(layout.operations for layout in layouts))
    used = {"log", "log1p"} if "log_of_both" in operations else set()
    used |= operations.intersection(_MATH)
    names = [kernel.name for kernel in kernels]
    makers = "".join(f'    "{name}": make_{name},\n' for name in names)
    calls = "".join(f'    "{name}": {name},\n' for name in names)
    return (
        f'"""{file_header("Kernels on Python floats.", _BAD_INPUT)}"""\n\nfrom __future__ import annotations\n\n'
        f"from collections.abc import Callable\nfrom math import {', '.join(sorted(used | {'inf'}))}\n"
        f"from typing import Any\n\n\n{CHECKS}{_STEP}{_PUT_BACK}{body}\n\n"
        f"MAKE: dict[str, Callable[..., Callable[[float], float]]] = {{\n{makers}}}\n\n"
        f"KERNELS: dict[str, Callable[..., float]] = {{\n{calls}}}\n"
    )


def _functions(layout: Plan) -> str:
    kernel = layout.kernel
    names = arguments(kernel)
    typed = ", ".join(f"{name}: {'int' if name == 'T' else 'float'}" for name in names)
    text = f'''

{signature(f"make_{kernel.name}", typed, "Callable[[float], float]")}
    """{indent(summary(layout), "    ").lstrip()}    """
    _check({checked(kernel)})
    {", ".join(names)} = {plain(names)}
    D = eta_0 - eta_e
{indent(_setup(layout), "    ")}
    def eta(t: float) -> float:
        if t <= split:
            if t <= 0:
                return first
{_branch(layout, layout.start, 12)}        if t >= T:
            return last
{_branch(layout, layout.end, 8)}
    return eta


{signature(kernel.name, f"t: float, {typed}", "float")}
    """`make_{kernel.name}` at one step; ValueError unless t is a finite number >= 0."""
    return make_{kernel.name}({", ".join(names)})(_step(t))
'''
    return text.replace("    \n", "")


def _setup(layout: Plan) -> str:
    lines = [f"{name} = {TABLE.text(node, layout.names, itself=True)}" for name, node in layout.setup]
    split = TABLE.text(layout.split, layout.names)
    # An int as steps are, which Python compares faster. For large k it is rounded to T, which belongs to the end.
    lines.append(f"split = min(int({split}), T - 1)" if layout.kernel.parameters else f"split = int({split})")
    lines.append(f"first = {TABLE.text(layout.first, layout.names)}")
    lines.append(f"last = {TABLE.text(layout.last, layout.names)}")
    return "\n".join(lines) + "\n"


def _branch(layout: Plan, branch: Branch, columns: int) -> str:
    lines = []
    if "tau" in branch.uses:
        lines.append("tau = t / T")
    if "r" in branch.uses:
        lines.append("r = (T - t) / T")
    lines += [f"{name} = {TABLE.text(node, branch.names, itself=True)}" for name, node in branch.temporaries]
    result = TABLE.text(branch.result, branch.names)
    if branch is layout.end and layout.kernel.clamped:
        lines += [f"rate = {result}", "return eta_0 if rate > eta_0 else eta_e if rate < eta_e else rate"]
    elif layout.kernel.puts_back:
        lines += [f"rate = {result}", "return rate if eta_e <= rate <= eta_0 else _put_back(rate, eta_0, eta_e)"]
    elif layout.kernel.overflows:
        lines += [f"rate = {result}", "return eta_0 if rate == inf else eta_e if rate == -inf else rate"]
    else:
        lines.append(f"return {result}")
    return indent("\n".join(lines) + "\n", " " * columns)
