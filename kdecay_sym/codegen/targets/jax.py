"""Kernels for JAX: pure functions of the step, clean under jit and vmap, and so schedules for optax."""

from __future__ import annotations

from collections.abc import Sequence
from textwrap import indent

from kdecay_sym.codegen.kernels import Kernel
from kdecay_sym.codegen.plan import Plan, plan
from kdecay_sym.codegen.printer import Table
from kdecay_sym.codegen.targets.arrays import branch_statements, end_values, setup_lines
from kdecay_sym.codegen.targets.header import arguments, file_header, signature, summary

_FUNCTIONS = ("cos", "cosh", "exp", "expm1", "log", "sin", "sinh", "sqrt", "tanh")

TABLE = Table(
    "jax",
    {name: f"jnp.{name}({{0}})" for name in _FUNCTIONS}
    | {
        "pow": "**",
        "min": "jnp.minimum({0}, {1})",
        # XLA's log1p is off by up to 128 units in the last place for float64 arguments near -0.35; its log is not.
        "log1p": "_log1p({0})",
        "log_of_both": "jnp.where({0} < {1}, jnp.log({0}), _log1p(-{1}))",
    },
    names={"T": "total"},
)

_PREAMBLE = '''
Number = float | jax.Array


def _inputs(t: ArrayLike, T: int, **rates: Number) -> tuple[jax.Array, jax.Array, jax.Array, list[jax.Array]]:
    """The step, T - t and T in the precision that JAX is set to, and the parameters as arrays."""
    step = jnp.asarray(t)
    if not (jnp.issubdtype(step.dtype, jnp.integer) or jnp.issubdtype(step.dtype, jnp.floating)):
        raise TypeError(f"t has the dtype {step.dtype}: steps must be real numbers")
    if isinstance(T, bool) or not isinstance(T, int):
        raise TypeError(f"T={T!r}: must be an int")
    wide = bool(jax.config.read("jax_enable_x64"))
    largest = 2**53 if wide else 2**31 - 1
    if not 1 <= T <= largest:
        switch = "" if wide else "; jax.config.update('jax_enable_x64', True) admits up to 2^53"
        raise ValueError(f"T={T!r}: must be a whole number from 1 to {largest}{switch}")
    precision = jnp.float64 if wide else jnp.float32
    # The difference is exact: of integers, or of floats of 53 bits.
    whole = jnp.asarray(T, dtype=jnp.int64 if wide else jnp.int32)
    exact = step.astype(whole.dtype if jnp.issubdtype(step.dtype, jnp.integer) else precision)
    left = (whole - exact).astype(precision)
    values = [_real(name, value, precision) for name, value in rates.items()]
    return step.astype(precision), left, whole.astype(precision), values


def _real(name: str, value: Number, precision: DTypeLike) -> jax.Array:
    if isinstance(value, bool | str | bytes | complex):
        raise TypeError(f"{name}={value!r}: must be a real number or an array")
    if isinstance(value, int | float):
        highest = 1.0 if name == "amplitude" else float(jnp.finfo(precision).max)
        # NaN fails both comparisons.
        if not (0.0 <= value <= highest) or (name in ("k", "N") and value == 0.0):
            raise ValueError(f"{name}={value!r}: must be finite and {'> 0' if name in ('k', 'N') else '>= 0'}")
    array = jnp.asarray(value)
    if jnp.issubdtype(array.dtype, jnp.complexfloating):
        raise TypeError(f"{name} has the dtype {array.dtype}: must be real")
    return array.astype(precision)


def _floating(dtype: DTypeLike) -> DTypeLike:
    if not jnp.issubdtype(dtype, jnp.floating):
        raise TypeError(f"dtype={dtype}: must be a floating-point type")
    return dtype


def _log1p(x: jax.Array) -> jax.Array:
    """Log(1 + x) by Kahan: the rounding of 1 + x is divided out again."""
    y = 1.0 + x
    moved = y - 1.0
    same = moved == 0.0
    return jnp.where(same, x, jnp.log(jnp.where(same, 2.0, y)) * (x / jnp.where(same, 1.0, moved)))
'''

_PURPOSE = """\
Kernels for JAX: pure functions of the step, clean under jit and vmap.

With ``functools.partial`` over the parameters a kernel is a schedule for optax. In float64 where JAX is set to it
(``jax_enable_x64``), otherwise in float32, with a bound of its own."""


def module(kernels: Sequence[Kernel]) -> str:
    """The text of the JAX module."""
    body = "".join(_function(plan(kernel)) for kernel in kernels)
    index = "".join(f'    "{kernel.name}": {kernel.name},\n' for kernel in kernels)
    return (
        f'"""{file_header(_PURPOSE)}"""\n\nfrom __future__ import annotations\n\n'
        f"from collections.abc import Callable\n\nimport jax\nimport jax.numpy as jnp\n"
        f"from jax.typing import ArrayLike, DTypeLike\n{_PREAMBLE}{body}\n\n"
        f"KERNELS: dict[str, Callable[..., jax.Array]] = {{\n{index}}}\n"
    )


def _function(layout: Plan) -> str:
    kernel, names = layout.kernel, arguments(layout.kernel)
    typed = [f"{name}: {'int' if name == 'T' else 'Number'}" for name in names]
    given = ", ".join(f"{name}={name}" for name in names[1:])
    split, first, last = end_values(layout, TABLE)
    clamp = "jnp.clip({0}, eta_e, eta_0)" if kernel.clamped else "{0}"
    lines = [
        f"step, left, total, rates = _inputs(t, T, {given})",
        f"{', '.join(names[1:])} = rates",
        "tau, r = step / total, left / total",
        *setup_lines(layout, TABLE),
        *branch_statements(layout, TABLE, clamp),
        f"rate = jnp.where(step <= {split}, start, end)",
        f"rate = jnp.where(step <= 0, {first}, jnp.where(left <= 0, {last}, rate))",
        "return rate if dtype is None else rate.astype(_floating(dtype))",
    ]
    parameters = ", ".join(["t: ArrayLike", *typed, "*", "dtype: DTypeLike | None = None"])
    head = signature(kernel.name, parameters, "jax.Array")
    return f'\n\n{head}\n    """{indent(summary(kernel), "    ").lstrip()}    """\n' + indent(
        "\n".join(lines) + "\n", "    "
    )
