"""Kernels in C99: one header of static inline functions on doubles."""

from __future__ import annotations

from collections.abc import Sequence

from kdecay_sym.codegen.kernels import ROUNDING, Kernel
from kdecay_sym.codegen.plan import Certifier, Plan, certified, plan
from kdecay_sym.codegen.printer import Table
from kdecay_sym.codegen.targets.braces import Braces
from kdecay_sym.codegen.targets.header import WIDTH, arguments, file_header, needs_k_above_one

_MATH = ("cos", "cosh", "exp", "expm1", "log", "log1p", "sin", "sinh", "sqrt", "tanh")

TABLE = Table(
    "c",
    {name: f"{name}({{0}})" for name in _MATH}
    | {
        "pow": "pow({0}, {1})",
        "min": "fmin({0}, {1})",
        "log_of_both": "{0} < {1} ? log({0}) : log1p(-{1})",
        "where_less": "{0} < {1} ? {2} : {3}",
    },
)
_C = Braces(TABLE, "const double", "kdecay_put_back", "kdecay_hold")

_BAD_INPUT = """
Bad input: parameters that break the preconditions give NaN. Steps < 0 are held at eta(0), steps > T, the infinite one
included, at eta(T), and NaN gives NaN. The results are those of the Python kernels bit for bit, up to the mathematical
library, unless the compiler contracts products and sums to fused operations (-ffp-contract=off forbids it).
"""

_TOP = """\
#ifndef KDECAY_KERNELS_H
#define KDECAY_KERNELS_H

#include <math.h>

/* With 0 and 16 doubles are evaluated as doubles: 16, GCC's for AVX512-FP16, is about _Float16. Not so 1, 2 and -1. */
#if defined(__FAST_MATH__) || \\
    (defined(__FLT_EVAL_METHOD__) && __FLT_EVAL_METHOD__ != 0 && __FLT_EVAL_METHOD__ != 16)
#error "kdecay_kernels.h needs IEEE 754 double arithmetic: no -ffast-math, no x87"
#endif

/* Whether the preconditions hold: a kernel gives NaN where they do not. */
static inline int kdecay_allowed(double T, double eta_0, double eta_e, double k, double N, double amplitude) {
  return T >= 1 && T <= 9007199254740992.0 && T == floor(T) && eta_e >= 0 && eta_0 >= eta_e && eta_0 < HUGE_VAL &&
         k > 0 && k < HUGE_VAL && N > 0 && N < HUGE_VAL && amplitude >= 0 && amplitude <= 1;
}

"""
_PUT_BACK = f"""\
/* The rate; one that is only a rounding out of the range, or that has overflown, is put on its edge. */
static inline double kdecay_put_back(double rate, double eta_0, double eta_e) {{
  const double edge = rate > eta_0 ? eta_0 : rate < eta_e ? eta_e : rate;
  const double beyond = fabs(rate - edge);
  return {ROUNDING * 2.0**-52!r} * eta_0 < beyond && beyond < HUGE_VAL ? rate : edge;
}}

/* The rate; one that has overflown is put on the edge of the range. */
static inline double kdecay_hold(double rate, double eta_0, double eta_e) {{
  return rate == HUGE_VAL ? eta_0 : rate == -HUGE_VAL ? eta_e : rate;
}}
"""


def module(kernels: Sequence[Kernel], certifier: Certifier = certified) -> str:
    """The text of the header."""
    lines = file_header("Kernels in C99, on doubles.", _BAD_INPUT).rstrip().splitlines()
    comment = "/*\n" + "".join(f" * {line}".rstrip() + "\n" for line in lines) + " */\n"
    functions = "".join(_function(plan(kernel, certifier)) for kernel in kernels)
    return f"{comment}{_TOP}{_PUT_BACK}{functions}\n#endif\n"


def _function(layout: Plan) -> str:
    names = arguments(layout.kernel)
    head = _signature(f"kdecay_{layout.kernel.name}", [f"double {name}" for name in ("t", *names)])
    defaults = {"k": "1", "N": "1", "amplitude": "1"}
    given = {name: name if name in names else default for name, default in defaults.items()}
    least = "k > 1 && " if needs_k_above_one(layout.kernel) else ""
    allowed = f"{least}kdecay_allowed(T, eta_0, eta_e, {', '.join(given.values())})"
    check = (
        f"  if (!({allowed})) {{\n    return NAN;\n  }}\n"
        if least
        else f"  if (!{allowed}) {{\n    return NAN;\n  }}\n"
    )
    return f"\n{_C.comment(layout)}{head} {{\n{check}{_C.body(layout)}}}\n"


def _signature(name: str, parameters: Sequence[str]) -> str:
    start = f"static inline double {name}("
    line = f"{start}{', '.join(parameters)})"
    return line if len(line) + 2 <= WIDTH else f"{start}\n    {', '.join(parameters)})"
