"""Kernels in JavaScript: one ES module of functions on numbers."""

from __future__ import annotations

from collections.abc import Sequence

from kdecay_sym.codegen.kernels import Kernel
from kdecay_sym.codegen.plan import Plan, plan
from kdecay_sym.codegen.printer import Table
from kdecay_sym.codegen.targets.braces import Braces
from kdecay_sym.codegen.targets.header import arguments, file_header

_MATH = ("cos", "cosh", "exp", "expm1", "log", "log1p", "sin", "sinh", "sqrt", "tanh")

TABLE = Table(
    "js",
    {name: f"Math.{name}({{0}})" for name in _MATH}
    | {
        "pow": "Math.pow({0}, {1})",
        "min": "Math.min({0}, {1})",
        "log_of_both": "{0} < {1} ? Math.log({0}) : Math.log1p(-{1})",
    },
)
_JS = Braces(TABLE, "const")

# Numbers only: JavaScript would make a number of "3", null and true, and NaN of much else.
_TOP = """\

function check({ t, T, eta_0, eta_e, k = 1, N = 1, amplitude = 1 }) {
  for (const [name, value] of Object.entries({ t, T, eta_0, eta_e, k, N, amplitude })) {
    if (typeof value !== "number") {
      throw new TypeError(`${name} = ${String(value)}: must be a number`);
    }
  }
  if (!(T >= 1 && T <= 2 ** 53 && Number.isInteger(T))) {
    throw new RangeError(`T = ${T}: must be a whole number from 1 to 2^53`);
  }
  if (!(0 <= eta_e && eta_e <= eta_0 && eta_0 < Infinity)) {
    throw new RangeError(`eta_0 = ${eta_0}, eta_e = ${eta_e}: must be finite, with 0 <= eta_e <= eta_0`);
  }
  for (const [name, value] of Object.entries({ k, N })) {
    if (!(value > 0 && value < Infinity)) {
      throw new RangeError(`${name} = ${value}: must be a finite number > 0`);
    }
  }
  if (!(0 <= amplitude && amplitude <= 1)) {
    throw new RangeError(`amplitude = ${amplitude}: must be a number from 0 to 1`);
  }
}
"""


def module(kernels: Sequence[Kernel]) -> str:
    """The text of the ES module."""
    lines = file_header("Kernels in JavaScript, on numbers.").rstrip().splitlines()
    comment = "/*\n" + "".join(f" * {line}".rstrip() + "\n" for line in lines) + " */\n"
    functions = "".join(_function(plan(kernel)) for kernel in kernels)
    index = "".join(f"  {kernel.name},\n" for kernel in kernels)
    return f"{comment}{_TOP}{functions}\nexport const KERNELS = {{\n{index}}};\n"


def _function(layout: Plan) -> str:
    names = ", ".join(("t", *arguments(layout.kernel)))
    head = f"export function {layout.kernel.name}({names})"
    return f"\n{_JS.comment(layout)}{head} {{\n  check({{ {names} }});\n{_JS.body(layout)}}}\n"
