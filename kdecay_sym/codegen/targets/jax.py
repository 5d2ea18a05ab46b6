"""Kernels for JAX: pure functions of the step, clean under jit and vmap, and so schedules for optax."""

from __future__ import annotations

from collections.abc import Sequence
from textwrap import indent

from sympy import Rational, bernoulli, factorial

from kdecay_sym.codegen.graph import nearest_float
from kdecay_sym.codegen.kernels import BELOW_ONE, Kernel
from kdecay_sym.codegen.plan import Certifier, Plan, certified
from kdecay_sym.codegen.printer import Table
from kdecay_sym.codegen.targets.arrays import (
    CHECKS,
    DROPPED,
    GATHERED,
    end_values,
    keep_inside,
    put_back,
    setup_lines,
)
from kdecay_sym.codegen.targets.header import arguments, file_header, signature, summary
from kdecay_sym.codegen.targets.together import CHOICE, branch_statements, plan_together

_FUNCTIONS = ("cos", "exp", "log", "sin", "sqrt")
# XLA's own are off by 4 to 128 units in the last place, see _FUNCTION_TEXTS.
_REWRITTEN = ("cosh", "expm1", "log1p", "sinh", "tanh")

TABLE = Table(
    "jax",
    {name: f"jnp.{name}({{0}})" for name in _FUNCTIONS}
    | {name: f"_{name}({{0}})" for name in _REWRITTEN}
    | {
        "pow": "**",
        "min": "jnp.minimum({0}, {1})",
        "log_of_both": "_log_of_both({0}, {1})",
        CHOICE: "jnp.where(before, {0}, {1})",
        "where_less": "jnp.where({0} < {1}, {2}, {3})",
    },
    names={"T": "total"},
    numbers={BELOW_ONE: "_below_one(tau)"},
)

_INPUTS = '''
Number = float | jax.Array | np.ndarray[Any, Any]

# Beyond these, whole numbers are not exact: in float32, in float64; and the largest int32.
_EXACT_32, _EXACT_64, _INT_32 = 2**24, 2**53, 2**31 - 1
_SWITCH = "jax.config.update('jax_enable_x64', True) switches float64 on"


def _inputs(t: ArrayLike, T: int, **rates: Number) -> tuple[jax.Array, jax.Array, jax.Array, list[jax.Array]]:
    """The step, T - t and T in the precision that JAX is set to, and the parameters as arrays; t held to 0 to T."""
    wide = jax.dtypes.canonicalize_dtype(np.float64) == np.float64
    if isinstance(T, bool) or not isinstance(T, Integral):
        raise TypeError(f"T={T!r}: must be an int, which is static under jit")
    if not 1 <= T <= (_EXACT_64 if wide else _INT_32):
        allowed = "2^53" if wide else f"2^31 - 1; {_SWITCH}, which admits up to 2^53"
        raise ValueError(f"T={T!r}: must be a whole number from 1 to {allowed}")
    precision = jnp.float64 if wide else jnp.float32
    step = _steps(t, wide)
    finfo = np.finfo(precision)
    plain = {n: _plain(n, value) for n, value in rates.items() if not isinstance(value, jax.Array | np.ndarray)}
    _check_numbers(plain, float(finfo.max), 0.0 if wide else float(finfo.tiny))
    _check_together(plain, "amplitude" in rates, float(finfo.eps))
    values = [_real(name, value, precision) for name, value in (rates | plain).items()]
    _check_shapes({"t": step.shape} | {name: array.shape for name, array in zip(rates, values, strict=True)})
    whole = jnp.asarray(int(T), dtype=jnp.int64 if wide else jnp.int32)
    total, left = whole.astype(precision), _left(step, whole, precision)
    return jnp.clip(step.astype(precision), 0, total), jnp.clip(left, 0, total), total, values


def _steps(t: ArrayLike, wide: bool) -> jax.Array:
    if not isinstance(t, jax.Array):
        # An int that no array holds is as far outside 0 to T as the next one that some array does.
        huge = (t > 0) - (t < 0) if type(t) is int and abs(t) > _EXACT_64 else 0
        host = _on_host(huge * (_EXACT_64 + 1) if huge else t)
        if host.dtype.kind not in "iufV":  # V: the narrow floats of ml_dtypes
            raise TypeError(f"t={t!r}: steps must be real numbers")
        if not wide and (huge or _would_be_changed(host)):
            raise ValueError(f"t={t!r}: float32 holds whole numbers up to 2^24, int32 up to 2^31 - 1; {_SWITCH}")
        t = host
    step = jnp.asarray(t)
    if not (jnp.issubdtype(step.dtype, jnp.integer) or jnp.issubdtype(step.dtype, jnp.floating)):
        raise TypeError(f"t has the dtype {step.dtype}: steps must be real numbers")
    return step


def _on_host(t: ArrayLike) -> np.ndarray[Any, Any]:
    _refuse_mask("t", t)
    try:
        return np.asarray(t)
    except ValueError as error:
        raise ValueError(f"t={reprlib.repr(t)}: must be one number, or nested lists that fit one shape") from error


def _refuse_mask(name: str, value: object) -> None:
    """Raise TypeError for a masked array, whose mask JAX would drop without a word."""
    if isinstance(value, np.ma.MaskedArray):
        raise TypeError(f"{name} is a masked array: must be a plain one, as .filled(...) or .compressed() gives")


def _would_be_changed(host: np.ndarray[Any, Any]) -> bool:
    """Whether JAX without float64 would wrap or round a step, without a word."""
    if host.dtype.kind in "iu":
        return bool(np.any((host > _INT_32) | (host < -_INT_32)))
    if host.dtype != np.float64:
        return False
    with np.errstate(over="ignore"):
        return bool(np.any(np.isfinite(host) & (np.abs(host) > _EXACT_32) & (host.astype(np.float32) != host)))


def _left(step: jax.Array, whole: jax.Array, precision: DTypeLike) -> jax.Array:
    """T - t, the difference of the whole parts in integers, so that it is rounded once whatever the precision."""
    if jnp.issubdtype(step.dtype, jnp.integer):
        if step.dtype in (jnp.uint32, jnp.uint64):
            step = jnp.minimum(step, np.iinfo(whole.dtype).max)
        return (whole - step.astype(whole.dtype)).astype(precision)
    # The largest step that both types hold; what lies beyond is after every T.
    most = _EXACT_64 if precision == jnp.float64 else _INT_32 + 1 - 2**7
    inside = jnp.clip(step.astype(precision), 0, most)
    floor = jnp.floor(inside)
    # What is NaN stays so in the fraction.
    left = (whole - floor.astype(whole.dtype)).astype(precision) - (inside - floor)
    return jnp.where(step > most, -1.0, left)


def _share(steps: jax.Array, total: jax.Array) -> jax.Array:
    """The quotient; XLA would multiply by 1/T, which is rounded twice, if it saw that T is the same for all steps."""
    totals = jnp.broadcast_to(total, steps.shape)
    totals = jax.lax.optimization_barrier(totals)  # type: ignore[no-untyped-call]
    return steps / totals


def _below_one(like: jax.Array) -> float:
    """The largest number below 1 in the precision of an array."""
    return 1.0 - float(np.finfo(like.dtype).eps) / 2


def _plain(name: str, value: object) -> float:
    if isinstance(value, bool) or not isinstance(value, Real):
        raise TypeError(f"{name}={value!r}: must be a real number or an array")
    try:
        return float(value)
    except OverflowError:
        return math.inf  # which the checks refuse by name


def _real(name: str, value: Number, precision: DTypeLike) -> jax.Array:
    _refuse_mask(name, value)
    array = jnp.asarray(value)
    if not (jnp.issubdtype(array.dtype, jnp.integer) or jnp.issubdtype(array.dtype, jnp.floating)):
        raise TypeError(f"{name} has the dtype {array.dtype}: must be real")
    return array.astype(precision)


def _result(rate: jax.Array, dtype: DTypeLike | None) -> jax.Array:
    """The rate, rounded once to the dtype asked for."""
    if dtype is None:
        return rate
    if not jnp.issubdtype(dtype, jnp.floating):
        raise TypeError(f"dtype={dtype}: must be a floating-point type")
    if jnp.dtype(dtype).itemsize > rate.dtype.itemsize:
        raise ValueError(f"dtype={dtype}: JAX is set to float32; {_SWITCH}")
    if rate.dtype == jnp.float64 and jnp.dtype(dtype).itemsize < jnp.dtype(jnp.float32).itemsize:
        # By way of float32, as XLA goes: with what it drops gathered in its last bit the second rounding is right.
        bits = jax.lax.bitcast_convert_type(rate, jnp.int64)
        dropped = bits & @D@
        rate = jax.lax.bitcast_convert_type(jnp.where(dropped != 0, (bits - dropped) | @G@, bits), jnp.float64)
    return rate.astype(dtype)
'''

_FUNCTION_TEXTS = '''

# XLA's own of these functions are wrong in the last digits, in float64 on the CPU by up to 128 units in the last place
# (log1p near -0.41), 6 (tanh) and 4 (expm1, sinh), in float32 by up to 9 (sinh, cosh).

# x coth(x/2) = 2 + x^2/6 - x^4/360 + ..., without the 2, and sinh(x)/x = 1 + x^2/6 + ..., without the 1; in x^2.
_COTH = (
@COTH@)
_SINH = (
@SINH@)
# The series have converged up to here; exp(x) is 3 there and has lost nothing when 1 is taken off.
_NEAR = @NEAR@


def _series(coefficients: tuple[float, ...], z: jax.Array) -> jax.Array:
    """The sum of the coefficients times z, z^2, ..., by Horner."""
    total = jnp.zeros_like(z)
    for coefficient in reversed(coefficients):
        total = (total + coefficient) * z
    return total


@jax.jit
def _log1p(x: jax.Array) -> jax.Array:
    return jnp.where(x > -0.3, jnp.log1p(x), _log_of_both(jnp.full_like(x, 2.0), -x))


@jax.jit
def _log_of_both(x: jax.Array, c: jax.Array) -> jax.Array:
    """Log x from x and c = 1 - x, the smaller of which has the digits: one logarithm, and what rounding 1 - c lost."""
    # XLA would rewrite (1 - c) - 1 to -c, and nothing would be lost.
    rounded = jax.lax.optimization_barrier(1.0 - c)  # type: ignore[no-untyped-call]
    near = jnp.where(x < c, x, rounded)
    lost = jnp.where(x < c, 0.0, (near - 1.0) + c)
    return jnp.log(near) - lost / jnp.maximum(near, 0.5)


@jax.jit
def _expm1(x: jax.Array) -> jax.Array:
    near = jnp.clip(x, -_NEAR, _NEAR)
    series = 2.0 * near / (2.0 - (near - _series(_COTH, near * near)))
    return jnp.where(jnp.abs(x) > _NEAR, jnp.exp(x) - 1.0, series)


@jax.jit
def _sinh(x: jax.Array) -> jax.Array:
    near = jnp.clip(x, -_NEAR, _NEAR)
    series = near + near * _series(_SINH, near * near)
    return jnp.where(jnp.abs(x) > _NEAR, 0.5 * (jnp.exp(x) - jnp.exp(-x)), series)


@jax.jit
def _cosh(x: jax.Array) -> jax.Array:
    return 0.5 * (jnp.exp(x) + jnp.exp(-x))


@jax.jit
def _tanh(x: jax.Array) -> jax.Array:
    y = _expm1(-2.0 * jnp.abs(x))
    return jnp.copysign(y / (2.0 + y), x)
'''

# Relative to the whole; the terms of both series fall.
_NEGLIGIBLE = Rational(1, 2**56)
_NEAR = Rational(11, 10)


def _coefficients(kind: str) -> str:
    """The lines of the coefficients of x coth(x/2) or of sinh(x)/x, in powers of x^2, as many as float64 can feel."""
    lines, power = [], 1
    while True:
        exact = 2 * bernoulli(2 * power) / factorial(2 * power) if kind == "coth" else 1 / factorial(2 * power + 1)
        lines.append(f"    {nearest_float(exact)!r},\n")
        if abs(exact) * _NEAR ** (2 * power) < _NEGLIGIBLE:
            return "".join(lines)
        power += 1


_PUT_BACK = put_back("jnp", "jax.Array", "jax.Array", "float(np.finfo(rates.dtype).eps)", inf="jnp.inf")

_PURPOSE = """\
Kernels for JAX: pure functions of the step, clean under jit and vmap.

With ``functools.partial`` over the parameters a kernel is a schedule for optax. In float64 where JAX is set to it
(``jax_enable_x64``), otherwise in float32, with a bound of its own.

Steps: integers or floats; bool, complex and strings raise TypeError. Negative steps and -inf are held at eta(0), those
after T and inf at eta(T), NaN gives NaN. Without ``jax_enable_x64`` a step that JAX would wrap (beyond int32) or round
(float64 beyond 2^24) raises ValueError, if it comes as a number or NumPy array; what reaches a jitted function was
converted by JAX before. T: an int, of NumPy too, from 1 to 2^53, without ``jax_enable_x64`` to 2^31 - 1 (else
ValueError; TypeError if not an int). T - t is formed in integers and cannot overflow.
Parameters: numbers, checked (ValueError; TypeError for bool, str and complex), or real arrays, whose values are not:
they may be traced. Shapes are broadcast, a ValueError says which do not fit. Nested steps that fit no shape raise
ValueError, masked arrays TypeError.
dtype: any floating-point type, rounded once; another raises TypeError, and float64 without ``jax_enable_x64``
ValueError.
XLA takes subnormal numbers for 0: errors up to the least normal number, and up to that times eta_0, come on top, and a
floor that is subnormal is 0 between the ends."""


def module(kernels: Sequence[Kernel], certifier: Certifier = certified) -> str:
    """The text of the JAX module."""
    body = "".join(_function(plan_together(kernel, certifier)) for kernel in kernels)
    index = "".join(f'    "{kernel.name}": {kernel.name},\n' for kernel in kernels)
    inputs = _INPUTS.replace("@D@", f"0x{DROPPED:X}").replace("@G@", f"0x{GATHERED:X}")
    functions = _FUNCTION_TEXTS.replace("@COTH@", _coefficients("coth")).replace("@SINH@", _coefficients("sinh"))
    functions = functions.replace("@NEAR@", repr(nearest_float(_NEAR)))
    return (
        f'"""{file_header(_PURPOSE)}"""\n\nfrom __future__ import annotations\n\n'
        "import math\nimport reprlib\nfrom collections.abc import Callable\nfrom numbers import Integral, Real\n"
        "from typing import Any\n\n"
        "import jax\nimport jax.numpy as jnp\nimport numpy as np\n"
        f"from jax.typing import ArrayLike, DTypeLike\n{inputs}{_PUT_BACK}{CHECKS}{functions}{body}\n\n"
        f"KERNELS: dict[str, Callable[..., jax.Array]] = {{\n{index}}}\n"
    )


def _function(layout: Plan) -> str:
    kernel, names = layout.kernel, arguments(layout.kernel)
    typed = [f"{name}: {'int' if name == 'T' else 'Number'}" for name in names]
    given = ", ".join(f"{name}={name}" for name in names[1:])
    split, first, last = end_values(layout, TABLE)
    inside = keep_inside(kernel, "jnp.clip({0}, eta_e, eta_0)")
    lines = [
        f"step, left, total, rates = _inputs(t, T, {given})",
        f"{', '.join(names[1:])} = rates",
        "tau, r = _share(step, total), _share(left, total)",
        *setup_lines(layout, TABLE),
        f"before = step <= {split}",
        *branch_statements(layout, TABLE, inside),
        "rate = jnp.where(before, start, end)",
        f"rate = jnp.where(step <= 0, {first}, jnp.where(left <= 0, {last}, rate))",
        "return _result(rate, dtype)",
    ]
    parameters = ", ".join(["t: ArrayLike", *typed, "*", "dtype: DTypeLike | None = None"])
    head = signature(kernel.name, parameters, "jax.Array")
    return f'\n\n{head}\n    """{indent(summary(layout, float32=True), "    ").lstrip()}    """\n' + indent(
        "\n".join(lines) + "\n", "    "
    )
