"""Kernels on PyTorch tensors: no branch on data, no host synchronization; float64 inside where the device has it."""

from __future__ import annotations

from collections.abc import Sequence
from textwrap import indent

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

_FUNCTIONS = ("cos", "cosh", "exp", "expm1", "log", "log1p", "sin", "sinh", "sqrt", "tanh")

TABLE = Table(
    "torch",
    {name: f"torch.{name}({{0}})" for name in _FUNCTIONS}
    | {
        "pow": "**",
        "min": "torch.clamp({0}, max={1})",
        "log_of_both": "_log_of_both({0}, {1})",
        CHOICE: "torch.where(before, {0}, {1})",
        "where_less": "torch.where({0} < {1}, {2}, {3})",
    },
    names={"T": "total"},
    numbers={BELOW_ONE: "_below_one(tau)"},
)

_PREAMBLE = '''
Number = float | torch.Tensor

# The largest T; whole numbers up to there are exact in float64.
_MOST_STEPS = 2**53

# The bits of a float64 that float32 has no room for, and the last one that it has.
_DROPPED, _GATHERED = @D@, @G@


def _inputs(
    t: torch.Tensor, T: int | torch.Tensor, compute: torch.dtype | None, **rates: Number
) -> tuple[torch.Tensor, torch.Tensor, torch.Tensor, list[torch.Tensor]]:
    """The step, T - t and T in the precision of the computation, and the parameters as tensors on the step's device."""
    if not isinstance(t, torch.Tensor):
        raise TypeError(f"t={t!r}: the step must be a tensor")
    if t.is_complex() or t.dtype in (torch.bool, torch.uint64):
        raise TypeError(f"t has the dtype {t.dtype}: steps must be real numbers, whole ones of at most 63 bits")
    if not (compute is None or isinstance(compute, torch.dtype)):
        raise TypeError(f"compute={compute!r}: must be torch.float32 or torch.float64, or None")
    precision = (torch.float32 if t.device.type == "mps" else torch.float64) if compute is None else compute
    if precision not in (torch.float32, torch.float64):
        raise ValueError(f"compute={precision}: must be torch.float32 or torch.float64")
    whole = _whole(t, T)
    finfo = torch.finfo(precision)
    plain = {name: _plain(name, value) for name, value in rates.items() if not isinstance(value, torch.Tensor)}
    _check_numbers(plain, finfo.max, finfo.tiny if precision == torch.float32 else 0.0)
    _check_together(plain, "amplitude" in rates, finfo.eps)
    arrays = {"t": t, "T": T, **rates}
    _check_shapes({name: tuple(value.shape) for name, value in arrays.items() if isinstance(value, torch.Tensor)})
    values = [_real(name, value, t.device, precision) for name, value in {**rates, **plain}.items()]
    return t.to(precision), _left(t, whole, precision), whole.to(precision), values


def _whole(t: torch.Tensor, T: int | torch.Tensor) -> torch.Tensor:
    if isinstance(T, torch.Tensor):
        if T.is_floating_point() or T.is_complex() or T.dtype in (torch.bool, torch.uint64):
            raise TypeError(f"T has the dtype {T.dtype}: must be an integer of at most 63 bits")
        return T.to(device=t.device, dtype=torch.int64)
    if isinstance(T, bool) or not isinstance(T, Integral):
        raise TypeError(f"T={T!r}: must be an integer or a tensor of integers")
    if not 1 <= T <= _MOST_STEPS:
        raise ValueError(f"T={T!r}: must be a whole number from 1 to 2^53")
    return torch.full((), int(T), dtype=torch.int64, device=t.device)


def _left(t: torch.Tensor, whole: torch.Tensor, precision: torch.dtype) -> torch.Tensor:
    """T - t, the difference of the whole parts in integers, so that it is rounded once whatever the precision."""
    if not t.is_floating_point():
        return (whole - t.to(torch.int64)).to(precision)
    inside = t.to(precision).clamp(0, _MOST_STEPS)
    floor = inside.floor()
    # What is NaN stays so in the fraction.
    return (whole - floor.to(torch.int64)).to(precision) - (inside - floor)


def _plain(name: str, value: object) -> float:
    if isinstance(value, bool) or not isinstance(value, Real):
        raise TypeError(f"{name}={value!r}: must be a real number or a tensor")
    try:
        return float(value)
    except OverflowError:
        return math.inf  # which the checks refuse by name


def _real(name: str, value: Number, device: torch.device, precision: torch.dtype) -> torch.Tensor:
    if not isinstance(value, torch.Tensor):
        return torch.full((), value, dtype=precision, device=device)
    if value.is_complex() or value.dtype == torch.bool:
        raise TypeError(f"{name} has the dtype {value.dtype}: must be real")
    return value.to(device=device, dtype=precision)


def _result(rate: torch.Tensor, dtype: torch.dtype | None) -> torch.Tensor:
    """The rate, rounded once to the dtype asked for."""
    if dtype is None:
        return rate
    if not (isinstance(dtype, torch.dtype) and dtype.is_floating_point):
        raise TypeError(f"dtype={dtype!r}: must be a torch.dtype of floating-point numbers, such as torch.float32")
    if rate.dtype == torch.float64 and dtype.itemsize < torch.float32.itemsize:
        # By way of float32, as torch goes: with what it drops gathered in its last bit the second rounding is right.
        bits = rate.view(torch.int64)
        dropped = bits & _DROPPED
        rate = torch.where(dropped != 0, (bits - dropped) | _GATHERED, bits).view(torch.float64).to(torch.float32)
    return rate.to(dtype)
'''

_HELPERS = '''

def _below_one(like: torch.Tensor) -> float:
    """The largest number below 1 in the precision of a tensor."""
    return 1.0 - torch.finfo(like.dtype).eps / 2


def _log_of_both(x: torch.Tensor, c: torch.Tensor) -> torch.Tensor:
    """Log x from x and c = 1 - x, the smaller of which has the digits: one logarithm, and what rounding 1 - c lost."""
    near = torch.where(x < c, x, 1.0 - c)
    lost = torch.where(x < c, 0.0, (near - 1.0) + c)
    # From 1/2 on, where something is lost; no 0/0 below, which would reach gradients.
    return torch.log(near) - lost / torch.clamp(near, min=0.5)
'''

_PUT_BACK = put_back(
    "torch", "torch.Tensor", "torch.Tensor", "torch.finfo(rates.dtype).eps", inf="torch.inf", clip="clamp"
)

_IF_ROUNDED = "if torch.sqrt rounds correctly"

_PURPOSE = """\
Kernels on PyTorch tensors: steps and parameters on any device, no host synchronization, no branch on data.

float64 inside, and out unless ``dtype`` says otherwise; float32 on devices without float64 (MPS) or where ``compute``
says so, with a bound of its own. A kernel traces in torch.compile without a graph break, and under torch.func.vmap.

torch.sqrt rounds correctly in compiled code, on GPUs and for short tensors; uncompiled on the CPU, for some hundred
entries and more, it may be one unit in the last place off. What rests on it is proved on that condition; it is tested
with both.

Steps: a tensor of any integer type but uint64, or of floats; bool and complex raise TypeError. Negative steps and -inf
are held at eta(0), those after T and inf at eta(T), NaN gives NaN. T: an int from 1 to 2^53 (else ValueError; TypeError
if not an int), or a tensor of integers. T - t is formed in integers and cannot overflow.
Parameters: numbers, checked (ValueError; TypeError for bool, str and complex), or real tensors, which are not: that
would need the host. Tensors are moved to the step's device; only there is no host involved. Shapes are broadcast, a
ValueError says which do not fit.
dtype: any floating-point torch.dtype, rounded once; anything else, a name or a type of NumPy too, raises TypeError.
compute: torch.float32 or torch.float64; another torch.dtype raises ValueError, anything else TypeError."""


def module(kernels: Sequence[Kernel], certifier: Certifier = certified) -> str:
    """The text of the PyTorch module."""
    body = "".join(_function(plan_together(kernel, certifier)) for kernel in kernels)
    index = "".join(f'    "{kernel.name}": {kernel.name},\n' for kernel in kernels)
    preamble = _PREAMBLE.replace("@D@", f"0x{DROPPED:X}").replace("@G@", f"0x{GATHERED:X}")
    return (
        f'"""{file_header(_PURPOSE)}"""\n\nfrom __future__ import annotations\n\n'
        "import math\nfrom collections.abc import Callable\nfrom numbers import Integral, Real\n\nimport torch\n"
        f"{preamble}{_HELPERS}{_PUT_BACK}{CHECKS}{body}\n\n"
        f"KERNELS: dict[str, Callable[..., torch.Tensor]] = {{\n{index}}}\n"
    )


def _function(layout: Plan) -> str:
    kernel, names = layout.kernel, arguments(layout.kernel)
    typed = [f"{name}: {'int | torch.Tensor' if name == 'T' else 'Number'}" for name in names]
    parameters = ["t: torch.Tensor", *typed, "*"]
    parameters += ["dtype: torch.dtype | None = None", "compute: torch.dtype | None = None"]
    given = ", ".join(f"{name}={name}" for name in names[1:])
    split, first, last = end_values(layout, TABLE)
    inside = keep_inside(kernel, "torch.clamp({0}, eta_e, eta_0)")
    lines = [
        f"step, left, total, rates = _inputs(t, T, compute, {given})",
        f"{', '.join(names[1:])} = rates",
        "tau, r = step / total, left / total",
        *setup_lines(layout, TABLE),
        f"before = step <= {split}",
        *branch_statements(layout, TABLE, inside),
        "rate = torch.where(before, start, end)",
        f"rate = torch.where(step <= 0, {first}, torch.where(left <= 0, {last}, rate))",
        "return _result(rate, dtype)",
    ]
    head = signature(kernel.name, ", ".join(parameters), "torch.Tensor")
    return (
        f'\n\n{head}\n    """{indent(summary(layout, float32=True, if_rounded=_IF_ROUNDED), "    ").lstrip()}    """\n'
        + indent("\n".join(lines) + "\n", "    ")
    )
