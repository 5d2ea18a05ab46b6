"""Kernels on Python floats: a closure over what does not change, and a function that checks its step."""

from __future__ import annotations

from collections.abc import Sequence
from textwrap import indent

from kdecay_sym.codegen.kernels import Kernel
from kdecay_sym.codegen.plan import Branch, Plan, plan
from kdecay_sym.codegen.printer import Table
from kdecay_sym.codegen.targets.header import arguments, file_header, signature, summary

_MATH = ("cos", "cosh", "exp", "expm1", "log", "log1p", "sin", "sinh", "sqrt", "tanh")

TABLE = Table(
    "python",
    {name: f"{name}({{0}})" for name in _MATH}
    | {
        "pow": "**",
        "min": "min({0}, {1})",
        "log_of_both": "log({0}) if {0} < {1} else log1p(-{1})",
    },
)

_PREAMBLE = '''

def _check(T: int, eta_0: float, eta_e: float, k: float = 2.0, N: float = 1.0, amplitude: float = 1.0) -> None:
    """Raise ValueError, or TypeError for what is not a number, unless the preconditions hold."""
    for name, value in (("T", T), ("eta_0", eta_0), ("eta_e", eta_e), ("k", k), ("N", N), ("amplitude", amplitude)):
        if isinstance(value, str | bytes | complex) or not hasattr(value, "__float__"):
            raise TypeError(f"{name}={value!r}: must be a real number")
        if (shape := getattr(value, "shape", ())) != ():
            raise TypeError(f"{name} has the shape {shape}: must be one number")
    if not (1 <= T <= 2**53 and int(T) == T):
        raise ValueError(f"T={T!r}: must be a whole number from 1 to 2^53")
    if not (0 <= eta_e <= eta_0 < inf):
        raise ValueError(f"eta_0={eta_0!r}, eta_e={eta_e!r}: must be finite, with 0 <= eta_e <= eta_0")
    for name, value in (("k", k), ("N", N)):
        if not 0 < value < inf:
            raise ValueError(f"{name}={value!r}: must be a finite number > 0")
    if not 0 <= amplitude <= 1:
        raise ValueError(f"amplitude={amplitude!r}: must be a number from 0 to 1")


def _step(t: float) -> float:
    """The step, checked."""
    if isinstance(t, str | bytes | complex) or not hasattr(t, "__float__"):
        raise TypeError(f"t={t!r}: a step must be a real number")
    if (shape := getattr(t, "shape", ())) != ():
        raise TypeError(f"t has the shape {shape}: a step must be one number")
    if not 0 <= t < inf:
        raise ValueError(f"t={t!r}: a step must be a finite number >= 0")
    # A whole number may be larger than any float.
    return t if isinstance(t, int) else float(t)
'''


def module(kernels: Sequence[Kernel]) -> str:
    """The text of the Python module."""
    layouts = [plan(kernel) for kernel in kernels]
    body = "".join(_functions(layout) for layout in layouts)
    operations = set().union(*(layout.operations for layout in layouts))
    used = {"log", "log1p"} if "log_of_both" in operations else set()
    used |= operations.intersection(_MATH)
    names = [kernel.name for kernel in kernels]
    makers = "".join(f'    "{name}": make_{name},\n' for name in names)
    calls = "".join(f'    "{name}": {name},\n' for name in names)
    return (
        f'"""{file_header("Kernels on Python floats.")}"""\n\nfrom __future__ import annotations\n\n'
        f"from collections.abc import Callable\nfrom math import {', '.join(sorted(used | {'inf'}))}\n{_PREAMBLE}{body}"
        "\n\n"
        f"MAKE: dict[str, Callable[..., Callable[[float], float]]] = {{\n{makers}}}\n\n"
        f"KERNELS: dict[str, Callable[..., float]] = {{\n{calls}}}\n"
    )


def _functions(layout: Plan) -> str:
    kernel = layout.kernel
    names = arguments(kernel)
    typed = ", ".join(f"{name}: {'int' if name == 'T' else 'float'}" for name in names)
    plain = ", ".join(f"{'int' if name == 'T' else 'float'}({name})" for name in names)
    checked = ", ".join([*names[:3], *(f"{name}={name}" for name in names[3:])])
    text = f'''

{signature(f"make_{kernel.name}", typed, "Callable[[float], float]")}
    """{indent(summary(kernel), "    ").lstrip()}    """
    _check({checked})
    {", ".join(names)} = {plain}
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
    # A split that rounds to T must not hide the end from the branch that returns it.
    lines.append(f"split = min({TABLE.text(layout.split, layout.names)}, T - 1)")
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
    else:
        lines.append(f"return {result}")
    return indent("\n".join(lines) + "\n", " " * columns)
