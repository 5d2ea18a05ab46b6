"""Kernels in JavaScript: one ES module of functions on numbers."""

from __future__ import annotations

from collections.abc import Sequence

from kdecay_sym.codegen.kernels import ROUNDING, Kernel
from kdecay_sym.codegen.plan import Certifier, Plan, certified, plan
from kdecay_sym.codegen.printer import Table
from kdecay_sym.codegen.targets.braces import Braces
from kdecay_sym.codegen.targets.header import arguments, file_header, needs_k_above_one

_MATH = ("cos", "cosh", "exp", "expm1", "log", "log1p", "sin", "sinh", "sqrt", "tanh")

TABLE = Table(
    "js",
    {name: f"Math.{name}({{0}})" for name in _MATH}
    | {
        "pow": "Math.pow({0}, {1})",
        "min": "Math.min({0}, {1})",
        "log_of_both": "{0} < {1} ? Math.log({0}) : Math.log1p(-{1})",
        "where_less": "{0} < {1} ? {2} : {3}",
    },
)
_JS = Braces(TABLE, "const", "putBack", "hold")

_BAD_INPUT = """
Bad input: TypeError for an argument that is missing or no number, RangeError for a parameter that breaks the
preconditions. Steps < 0 are held at eta(0), steps > T, the infinite one included, at eta(T), and NaN gives NaN.
"""

# Numbers only: JavaScript would make a number of "3", null and true, and NaN of much else.
_TOP = """\

function check(given, kAbove = 0) {
  for (const [name, value] of Object.entries(given)) {
    if (typeof value !== "number") {
      throw new TypeError(`${name} = ${String(value)}: must be a number`);
    }
  }
  const { T, eta_0, eta_e, k = 2, N = 1, amplitude = 1 } = given;
  if (!(T >= 1 && T <= 2 ** 53 && Number.isInteger(T))) {
    throw new RangeError(`T = ${T}: must be a whole number from 1 to 2^53`);
  }
  if (!(0 <= eta_e && eta_e <= eta_0 && eta_0 < Infinity)) {
    throw new RangeError(`eta_0 = ${eta_0}, eta_e = ${eta_e}: must be finite, with 0 <= eta_e <= eta_0`);
  }
  if (!(k > kAbove && k < Infinity)) {
    throw new RangeError(`k = ${k}: must be a finite number > ${kAbove}`);
  }
  if (!(N > 0 && N < Infinity)) {
    throw new RangeError(`N = ${N}: must be a finite number > 0`);
  }
  if (!(0 <= amplitude && amplitude <= 1)) {
    throw new RangeError(`amplitude = ${amplitude}: must be a number from 0 to 1`);
  }
}
"""

_PUT_BACK = f"""
// The rate; one that is only a rounding out of the range, or that has overflown, is put on its edge.
function putBack(rate, eta_0, eta_e) {{
  const edge = rate > eta_0 ? eta_0 : rate < eta_e ? eta_e : rate;
  const beyond = Math.abs(rate - edge);
  return {ROUNDING * 2.0**-52!r} * eta_0 < beyond && beyond < Infinity ? rate : edge;
}}

// The rate; one that has overflown is put on the edge of the range.
function hold(rate, eta_0, eta_e) {{
  return rate === Infinity ? eta_0 : rate === -Infinity ? eta_e : rate;
}}
"""


def module(kernels: Sequence[Kernel], certifier: Certifier = certified) -> str:
    """The text of the ES module."""
    lines = file_header("Kernels in JavaScript, on numbers.", _BAD_INPUT).rstrip().splitlines()
    comment = "/*\n" + "".join(f" * {line}".rstrip() + "\n" for line in lines) + " */\n"
    functions = "".join(_function(plan(kernel, certifier)) for kernel in kernels)
    index = "".join(f"  {kernel.name},\n" for kernel in kernels)
    return f"{comment}{_TOP}{_PUT_BACK}{functions}\nexport const KERNELS = {{\n{index}}};\n"


def _function(layout: Plan) -> str:
    names = ", ".join(("t", *arguments(layout.kernel)))
    head = f"export function {layout.kernel.name}({names})"
    least = ", 1" if needs_k_above_one(layout.kernel) else ""
    return f"\n{_JS.comment(layout)}{head} {{\n  check({{ {names} }}{least});\n{_JS.body(layout)}}}\n"
