"""The text of each generated kernel module: header, functions, index."""

from __future__ import annotations

from textwrap import dedent, fill, indent

import sympy
from sympy import sstr

from kdecay_sym.codegen.kernels import Kernel, kernels
from kdecay_sym.codegen.table import TARGETS, Target, print_expression

COMMAND = "kdecay generate"
SYMPY_LINE = "SymPy: "
_WIDTH = 120  # as in pyproject.toml: what is emitted is already formatted

_CONTRACT = """\
Preconditions: 0 <= t <= T with T >= 1, 0 <= eta_e <= eta_0 <= 1e300; k > 0 and N > 0; sigma is +1 or -1;
for the cosine with the linear increment k > 1 and 0 <= amplitude <= 1.
Postconditions: eta(0) is eta_0 and eta(T) is eta_e, bit for bit; t beyond T gives eta_e; the kernels of warp form and
of the linear increment stay in [eta_e, eta_0]. In between, tested against mpmath: the error is within 8 units in the
last place of eta_0, but for powers N, where the rounding of their base, 2^-50 at most, is magnified by the power: much
for N < 1 near the end.
"""

_PACKAGE = f'''"""The emitted kernels, one module a target. Never edited by hand: `{COMMAND}` writes them."""
'''

_HEADERS = {
    "python": "import math\nfrom collections.abc import Callable\n",
    "numpy": (
        "from collections.abc import Callable\n\nimport numpy as np\nfrom numpy.typing import ArrayLike, NDArray\n"
    ),
    "torch": "import math\nfrom collections.abc import Callable\n\nimport torch\n",
}

_PURPOSE = {
    "python": "Kernels on Python floats.",
    "numpy": "Kernels on NumPy arrays: any shape in, float64 of the same shape out.",
    "torch": "Kernels on PyTorch tensors: float64 inside and out, on the device of t, without host synchronisation.",
}

_RESULT = {"python": "float", "numpy": "NDArray[np.float64]", "torch": "torch.Tensor"}
_STEP = {"python": "float", "numpy": "ArrayLike", "torch": "torch.Tensor"}

_BODIES = {
    "python": """\
        if t <= 0:
            return {start}
        if t >= T:
            return {end}
        tau = t / T
{named}        return {interior}
        """,
    "numpy": """\
        tau = np.clip(np.asarray(t, dtype=np.float64) / T, 0.0, 1.0)
{named}        eta = {interior}
        return np.where(tau <= 0.0, {start}, np.where(tau >= 1.0, {end}, eta))
        """,
    "torch": """\
        tau = torch.clamp(t.to(torch.float64) / T, 0.0, 1.0)
{named}        eta = {interior}
        return torch.where(tau <= 0.0, {start}, torch.where(tau >= 1.0, {end}, eta))
        """,
}


def kernel_modules() -> dict[str, str]:
    """File name and text of every generated kernel module."""
    return {"__init__.py": _PACKAGE} | {f"{target.name}_kernels.py": _module(target) for target in TARGETS}


def _module(target: Target) -> str:
    used = kernels()
    functions = "\n\n".join(_function(kernel, target) for kernel in used)
    imports = _HEADERS[target.name]
    if "math." not in functions:
        imports = imports.replace("import math\n", "")
    index = "".join(f'    "{kernel.name}": {kernel.name},\n' for kernel in used)
    docstring = (
        f'"""{_PURPOSE[target.name]}\n\n'
        f"Generated; do not edit. Command: {COMMAND}\n"
        f"{SYMPY_LINE}{sympy.__version__}\n\n"
        f"{_CONTRACT}"
        '"""\n\n'
    )
    return (
        docstring
        + "from __future__ import annotations\n\n"
        + imports
        + "\n\n"
        + functions
        + f"\n\nKERNELS: dict[str, Callable[..., {_RESULT[target.name]}]] = {{\n{index}}}\n"
    )


def _function(kernel: Kernel, target: Target) -> str:
    interior = print_expression(kernel.interior, target)
    if kernel.clamped:
        interior = target.clamp.format(interior)
    named = "".join(f"{symbol} = {print_expression(value, target)}\n" for symbol, value in kernel.named)
    body = _BODIES[target.name].format(
        named=indent(named, " " * 8),
        start=print_expression(kernel.start, target),
        end=print_expression(kernel.end, target),
        interior=interior,
    )
    arguments = ["T", "eta_0", "eta_e", *(symbol.name for symbol in kernel.parameters)]
    parameters = ", ".join([f"t: {_STEP[target.name]}", *(f"{name}: float" for name in arguments)])
    docstring = (
        f'"""``eta(t) = {sstr(kernel.interior)}`` with tau = t/T.\n\n'
        + "".join(f"Where ``{symbol} = {sstr(value)}``.\n\n" for symbol, value in kernel.named)
        + f"Equation: {kernel.equation}\n"
        + fill(f"Claims: {', '.join(kernel.claims)}", _WIDTH - 4)
        + '\n"""\n'
    )
    return f"{_signature(kernel.name, parameters, _RESULT[target.name])}\n{indent(docstring + dedent(body), '    ')}"


def _signature(name: str, parameters: str, result: str) -> str:
    line = f"def {name}({parameters}) -> {result}:"
    if len(line) <= _WIDTH:
        return line
    if len(parameters) + 4 <= _WIDTH:
        return f"def {name}(\n    {parameters}\n) -> {result}:"
    rows = "".join(f"    {parameter},\n" for parameter in parameters.split(", "))
    return f"def {name}(\n{rows}) -> {result}:"
