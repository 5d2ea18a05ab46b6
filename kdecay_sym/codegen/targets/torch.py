"""Kernels on PyTorch tensors: no branch on data, no host synchronization; float64 inside where the device has it."""

from __future__ import annotations

from collections.abc import Sequence
from textwrap import indent

from kdecay_sym.codegen.kernels import Kernel
from kdecay_sym.codegen.plan import Plan, plan
from kdecay_sym.codegen.printer import Table
from kdecay_sym.codegen.targets.arrays import branch_statements, end_values, setup_lines
from kdecay_sym.codegen.targets.header import arguments, file_header, signature, summary

_FUNCTIONS = ("cos", "cosh", "exp", "expm1", "log", "log1p", "sin", "sinh", "sqrt", "tanh")

TABLE = Table(
    "torch",
    {name: f"torch.{name}({{0}})" for name in _FUNCTIONS}
    | {
        "pow": "**",
        "min": "torch.clamp({0}, max={1})",
        "log_of_both": "torch.where({0} < {1}, torch.log({0}), torch.log1p(-{1}))",
    },
    names={"T": "total"},
)

_PREAMBLE = '''
Number = float | torch.Tensor


def _inputs(
    t: torch.Tensor, T: int | torch.Tensor, compute: torch.dtype | None, **rates: Number
) -> tuple[torch.Tensor, torch.Tensor, torch.Tensor, list[torch.Tensor]]:
    """The step, T - t and T in the precision of the computation, and the parameters as tensors on the step's device."""
    if not isinstance(t, torch.Tensor):
        raise TypeError(f"t={t!r}: the step must be a tensor")
    if t.is_complex() or t.dtype in (torch.bool, torch.uint64):
        raise TypeError(f"t has the dtype {t.dtype}: steps must be real numbers, whole ones of at most 63 bits")
    precision = compute or (torch.float32 if t.device.type == "mps" else torch.float64)
    if precision not in (torch.float32, torch.float64):
        raise ValueError(f"compute={precision}: must be torch.float32 or torch.float64")
    whole = _whole(t, T)
    # The difference is exact: of integers, or of floats of 53 bits.
    exact = t.to(precision) if t.is_floating_point() else t.to(torch.int64)
    left = (whole - exact).to(precision)
    values = [_real(name, value, t.device, precision) for name, value in rates.items()]
    return t.to(precision), left, whole.to(precision), values


def _whole(t: torch.Tensor, T: int | torch.Tensor) -> torch.Tensor:
    if isinstance(T, torch.Tensor):
        if T.is_floating_point() or T.is_complex():
            raise TypeError(f"T has the dtype {T.dtype}: must be an integer")
        return T
    if isinstance(T, bool) or not isinstance(T, int):
        raise TypeError(f"T={T!r}: must be an integer or a tensor of integers")
    if not 1 <= T <= 2**53:
        raise ValueError(f"T={T!r}: must be a whole number from 1 to 2^53")
    return torch.full((), T, dtype=torch.int64, device=t.device)


def _real(name: str, value: Number, device: torch.device, precision: torch.dtype) -> torch.Tensor:
    if isinstance(value, torch.Tensor):
        if value.is_complex():
            raise TypeError(f"{name} has the dtype {value.dtype}: must be real")
        return value.to(device=device, dtype=precision)
    if isinstance(value, bool | str | bytes | complex):
        raise TypeError(f"{name}={value!r}: must be a real number or a tensor")
    highest = 1.0 if name == "amplitude" else _LARGEST
    # NaN fails both comparisons.
    if not (0.0 <= value <= highest) or (name in ("k", "N") and value == 0.0):
        raise ValueError(f"{name}={value!r}: must be finite and {'> 0' if name in ('k', 'N') else '>= 0'}")
    return torch.full((), value, dtype=precision, device=device)


_LARGEST = torch.finfo(torch.float64).max


def _result(rate: torch.Tensor, dtype: torch.dtype | None) -> torch.Tensor:
    """The rate, rounded once to the dtype asked for."""
    if dtype is None:
        return rate
    if not dtype.is_floating_point:
        raise TypeError(f"dtype={dtype}: must be a floating-point type")
    return rate.to(dtype)
'''

_PURPOSE = """\
Kernels on PyTorch tensors: steps and parameters on any device, no host synchronization, no branch on data.

float64 inside, and out unless ``dtype`` says otherwise; float32 on devices without float64 (MPS) or where ``compute``
says so. Parameters that are tensors are not checked: that would need the host."""


def module(kernels: Sequence[Kernel]) -> str:
    """The text of the PyTorch module."""
    body = "".join(_function(plan(kernel)) for kernel in kernels)
    index = "".join(f'    "{kernel.name}": {kernel.name},\n' for kernel in kernels)
    return (
        f'"""{file_header(_PURPOSE)}"""\n\nfrom __future__ import annotations\n\n'
        f"from collections.abc import Callable\n\nimport torch\n{_PREAMBLE}{body}\n\n"
        f"KERNELS: dict[str, Callable[..., torch.Tensor]] = {{\n{index}}}\n"
    )


def _function(layout: Plan) -> str:
    kernel, names = layout.kernel, arguments(layout.kernel)
    typed = [f"{name}: {'int | torch.Tensor' if name == 'T' else 'Number'}" for name in names]
    parameters = ["t: torch.Tensor", *typed, "*"]
    parameters += ["dtype: torch.dtype | None = None", "compute: torch.dtype | None = None"]
    given = ", ".join(f"{name}={name}" for name in names[1:])
    split, first, last = end_values(layout, TABLE)
    clamp = "torch.clamp({0}, eta_e, eta_0)" if kernel.clamped else "{0}"
    lines = [
        f"step, left, total, rates = _inputs(t, T, compute, {given})",
        f"{', '.join(names[1:])} = rates",
        "tau, r = step / total, left / total",
        *setup_lines(layout, TABLE),
        *branch_statements(layout, TABLE, clamp),
        f"rate = torch.where(step <= {split}, start, end)",
        f"rate = torch.where(step <= 0, {first}, torch.where(left <= 0, {last}, rate))",
        "return _result(rate, dtype)",
    ]
    head = signature(kernel.name, ", ".join(parameters), "torch.Tensor")
    return f'\n\n{head}\n    """{indent(summary(kernel), "    ").lstrip()}    """\n' + indent(
        "\n".join(lines) + "\n", "    "
    )
