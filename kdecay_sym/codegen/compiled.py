"""Kernels at run time: for a base of one's own, what `kdecay generate` emits for the named ones."""

from __future__ import annotations

import ast
import keyword
import linecache
import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import cache, cached_property
from itertools import product
from math import ceil, inf, isfinite
from types import ModuleType
from typing import Any

from sympy import Expr, Rational, Symbol

from kdecay_sym.checkers.arb_checker import UnmappedError
from kdecay_sym.codegen.acceptance import LARGEST_FOLDED, cancels, check_size, overflows
from kdecay_sym.codegen.certificates import Certificate, certify
from kdecay_sym.codegen.certificates.certificate import Finding, Status
from kdecay_sym.codegen.certificates.declared import promises
from kdecay_sym.codegen.kernels import Kernel, additive_split, folded_kernel, kernel_of, warp_split
from kdecay_sym.codegen.oracle import UnresolvedError
from kdecay_sym.codegen.search import Worst, worst_against
from kdecay_sym.codegen.targets import TARGETS, require_rules
from kdecay_sym.codegen.targets.python import module as python_module
from kdecay_sym.errors import ArgumentError, bad_argument, one_of, positive_number
from kdecay_sym.schedules import LINEAR, NAMED_BASES, Base, Curve
from kdecay_sym.simplification import factored
from kdecay_sym.symbols import N, eta_e, k, tau
from kdecay_sym.validity.own_base import failures_named, own_base
from kdecay_sym.validity.regions import range_region

# Words of JavaScript; in C the name gets a prefix.
_TAKEN = (
    "arguments|case|catch|const|debugger|default|delete|do|enum|eval|export|extends|false|function|implements|"
    "instanceof|interface|let|new|null|package|private|protected|public|static|super|switch|this|throw|true|"
    "typeof|undefined|var|void"
)
_NAME = re.compile(rf"(?!(?:{_TAKEN}|make_.*)$)[a-z][a-z0-9_]*")
# Emitted under this name first, a module shows the names that it uses itself.
_PLACEHOLDER = "placeholder"
# Points at which a kernel is compared with the exact curve before it is handed out.
_BUDGET = 600
# Where a kernel is tried for rates that are no finite numbers: so many steps, at these k and N.
_STEPS, _TRIED = 64, (1.5, 3.0)
# A bound that is exceeded is widened by as much and half as much again; one exceeded so many times is given up.
_MARGIN, _NO_BOUND = 1.5, 1e4
# No rate that is off by so many units in the last place is of any use: half of the digits are wrong.
_USELESS = 2.0**26


@dataclass(frozen=True)
class CompiledKernel:
    """A schedule's kernel for one target.

    Attributes:
        kernel: what is computed.
        target: for which language or library.
        source: the text of a module (of a header for ``"c"``) that holds this kernel alone.
        certificate: what is known of it in floating point; the same object as for the emitted kernels.
        measured: the worst error that a directed search found, in Python.
    """

    kernel: Kernel
    target: str
    source: str
    certificate: Certificate
    measured: Worst

    @cached_property
    def module(self) -> ModuleType:
        """The module that ``source`` is the text of.

        Raises:
            ArgumentError: the target is no Python library.
            ImportError: the target's library is not installed.
        """
        if self.target in ("c", "js"):
            raise ArgumentError(f"target={self.target!r}: this kernel is text, in .source; Python cannot call it")
        return _module_of(self.source, f"{self.kernel.name}_{self.target}")

    def __call__(self, *arguments: Any, **options: Any) -> Any:
        """``eta(t, T, eta_0, eta_e, *parameters)``, as the emitted kernels of the target take them."""
        return self.module.KERNELS[self.kernel.name](*arguments, **options)

    def make(self, *arguments: Any) -> Callable[[float], float]:
        """``make(T, eta_0, eta_e, *parameters)`` gives eta as a function of the step; for ``"python"`` alone."""
        if self.target != "python":
            raise ArgumentError(f"target={self.target!r}: closures are made for target='python'")
        made: Callable[[float], float] = self.module.MAKE[self.kernel.name](*arguments)
        return made


def compile_schedule(
    schedule: str | Expr,
    target: str = "python",
    *,
    form: str = "warp",
    sign: str = "-",
    k: object = None,
    power: object = None,
    name: str = "schedule",
) -> CompiledKernel:
    r"""The kernel of a schedule, for any base, as `kdecay generate` makes them.

    .. math:: \eta(t) = \eta_e + (\eta_0 - \eta_e)\, s(t/T)

    with s = base(tau^k) in warp form and base(tau) +- (tau^k - tau) in additive form. The kernel is chosen among
    rewritings by its rounding error, certified, and compared with the exact curve in a directed search.

    Args:
        schedule: a SymPy expression in `kdecay_sym.symbols.tau`, finite and real on [0, 1]; or the name of a base.
        target: ``"python"``, ``"numpy"``, ``"torch"``, ``"jax"``, ``"c"`` or ``"js"``.
        form: ``"warp"`` or ``"additive"``.
        sign: ``"-"`` or ``"+"``, of the additive form.
        k: a number > 0, at most 1000, that is folded in, so that more can be proved and less is to be computed; None
            for a kernel that takes k.
        power: N > 0, at most 1000, of the polynomial base; None for a kernel that takes N.
        name: the name of the function in the source.

    Returns:
        The kernel: callable for Python's libraries, with its source, its certificate and the worst error found.

    Raises:
        ArgumentError: a ValueError: an argument that is not allowed, or an expression that mentions no tau or another
            symbol, has a pole in [0, 1] or is not real there, is beyond 2^20 there, overflows on the way, loses half of
            its digits, or holds a number that SymPy does not tell from 0.
        TypeError: a node of the expression has no rule; the message names it.

    Example:
        >>> from sympy import exp
        >>> from kdecay_sym.symbols import tau
        >>> steep = compile_schedule((1 - tau) * exp(-3 * tau), k=1.5)
        >>> steep(0, 100, 0.1, 0.001), steep(100, 100, 0.1, 0.001), steep.certificate.monotone.status
        (0.1, 0.001, 'conditional')

    Source:
        Zhang and Li, eqs. (5) and (10).
    """
    one_of("target", target, TARGETS)
    if not _NAME.fullmatch(name) or keyword.iskeyword(name):
        raise bad_argument("name", name, "must be a name in small letters that Python and JavaScript leave free")
    if name in _used(target):
        raise bad_argument("name", name, "is a name that the kernel's module uses itself")
    with failures_named("schedule"):
        kernel, measured = _compiled(_base(schedule), form, sign, k, power, name)
        certificate = _certificate(kernel, measured)
        _, write = TARGETS[target]
        return CompiledKernel(kernel, target, write([kernel], lambda _: certificate), certificate, measured)


def _compiled(base: Base, form: str, sign: str, k: object, power: object, name: str) -> tuple[Kernel, Worst]:
    try:
        kernel, measured = _held_to(_folded(_general(base, form, sign, name), k, power, name))
    except OverflowError:
        raise overflows(base.shape) from None
    except UnresolvedError as error:
        raise cancels(base.shape, f"no rate was found: {error}") from None
    if measured.error > _USELESS:
        raise cancels(base.shape, f"its rate is off by {measured.error:.1g} ulp at {measured.point}")
    return kernel, measured


@cache
def _used(target: str) -> set[str]:
    """The names that a target's module uses itself, and those of the Python module in which errors are measured."""
    sample = _general(LINEAR, "additive", "+", _PLACEHOLDER)
    _, write = TARGETS[target]
    text = write([sample])
    if target in ("c", "js"):
        code = re.sub(r"/\*.*?\*/|//[^\n]*", "", text, flags=re.DOTALL)
        used = {word.removeprefix("kdecay_") for word in re.findall(r"[A-Za-z_]\w*", code)}
    else:
        used = _identifiers(text)
    return (used | _identifiers(python_module([sample]))) - {_PLACEHOLDER}


def _identifiers(source: str) -> set[str]:
    """The names in a Python module."""
    nodes = list(ast.walk(ast.parse(source)))
    names = {node.id for node in nodes if isinstance(node, ast.Name)}
    imported = {
        alias.asname or alias.name
        for node in nodes
        if isinstance(node, ast.Import | ast.ImportFrom)
        for alias in node.names
    }
    return names | imported | {node.name for node in nodes if isinstance(node, ast.FunctionDef)}


def _base(schedule: str | Expr) -> Base:
    if isinstance(schedule, str):
        return NAMED_BASES[one_of("schedule", schedule, NAMED_BASES)]
    if not isinstance(schedule, Expr):
        raise bad_argument("schedule", schedule, "must be a SymPy expression, or the name of a base")
    shape = own_base(schedule)
    require_rules(shape)
    if tau not in shape.free_symbols:
        raise bad_argument("schedule", schedule, "must depend on tau")
    check_size(shape)
    # In factors a polynomial vanishes at an end in one of them, and nothing cancels.
    return Base("own", factored(shape) if shape.is_polynomial(tau) else shape, "the user's")


def _general(base: Base, form: str, sign: str, name: str) -> Kernel:
    one_of("sign", sign, ("-", "+"))
    if sign != "-" and form != "additive":
        raise bad_argument("sign", sign, f"belongs to form='additive'; leave it out for form={form!r}")
    if one_of("form", form, ("warp", "additive")) == "additive":
        shape = Curve(base, "additive").with_sign("+" if sign == "+" else "-")
        return kernel_of(
            name, shape, base.equation, floor=base.floor, split=additive_split(base.shape, "+" if sign == "+" else "-")
        )
    shape = Curve(base, "warp").shape
    split, in_range = warp_split(base.shape), _stays_inside(base)
    return kernel_of(name, shape, base.equation, floor=base.floor, split=split, in_range=in_range)


def _stays_inside(base: Base) -> bool:
    """Whether it is proved that a base starts at 1, ends at 0 and stays between the two."""
    if base.floor != eta_e or (base.shape.subs(tau, 0), base.shape.subs(tau, 1)) != (1, 0):
        return False
    powers = (base.shape,) if N not in base.shape.free_symbols else (base.shape.subs(N, 2),)
    try:
        return all(range_region(shape, "warp", 1).k is not None for shape in powers)
    except UnmappedError:
        return False


def _folded(general: Kernel, exponent: object, power: object, name: str) -> Kernel:
    values: list[tuple[Symbol, Expr]] = []
    for symbol, argument, value in ((k, "k", exponent), (N, "power", power)):
        if value is None:
            continue
        number = Rational(positive_number(argument, value))
        if number > LARGEST_FOLDED:
            allowed = f"must be at most {LARGEST_FOLDED} to be folded in; leave it out for a kernel that takes any"
            raise bad_argument(argument, value, allowed)
        if symbol not in general.parameters:
            raise bad_argument(argument, value, f"the schedule s = {general.shape} has no {symbol}; leave it out")
        values.append((symbol, number))
    return folded_kernel(general, name, tuple(values)) if values else general


def _held_to(kernel: Kernel) -> tuple[Kernel, Worst]:
    """A kernel that declares what a search supports, and the worst error found: with a bound that is exceeded none."""
    measured = _measured(kernel)
    if measured.share <= 1:
        return kernel, measured
    widened = ceil(_MARGIN * measured.share) if measured.share < _NO_BOUND else inf
    wider = replace(kernel, widened=float(widened))
    again = _measured(wider)
    return (wider, again) if again.share <= 1 else (replace(kernel, widened=inf), measured)


def _measured(kernel: Kernel) -> Worst:
    """The worst error in Python that a short directed search finds, against what the kernel declares.

    Raises:
        ArgumentError: some rate is no finite number.
        OverflowError: the running error is none.
    """
    evaluate = _module_of(python_module([kernel]), f"{kernel.name}_measured").KERNELS[kernel.name]
    _check_finite(kernel, evaluate)
    declared = promises(kernel)
    found = (worst_against(kernel, promise, evaluate, budget=_BUDGET // len(declared)) for promise in declared)
    worst = max(found, key=lambda worst: worst.share)
    if not isfinite(worst.error):
        raise overflows(kernel.shape, f"; found at {worst.point}")
    return worst


def _check_finite(kernel: Kernel, evaluate: Callable[..., float]) -> None:
    for given in product(_TRIED, repeat=len(kernel.parameters)):
        for step in range(_STEPS + 1):
            if not isfinite(evaluate(step, _STEPS, 1.0, 0.0, *given)):
                raise overflows(kernel.shape, f"; found at step {step} of {_STEPS}")


def _certificate(kernel: Kernel, measured: Worst) -> Certificate:
    """The kernel's certificate; where no bound is proved, with what the search found.

    What is declared is what the search supports, see `_held_to`.
    """
    known = certify(kernel)
    if known.accuracy.status in ("proved", "conditional") and known.bound_ulps < inf:
        return known
    found = f"the worst of {measured.evaluations} points is off by {measured.error:.3g} ulp"
    status: Status = "no" if known.bound_ulps == inf else "tested"
    return replace(known, accuracy=Finding(status, f"{found}; {known.accuracy.detail}"))


def _module_of(source: str, name: str) -> ModuleType:
    """A module from its text, whose lines tracebacks can show."""
    file = f"<kdecay {name}>"
    linecache.cache[file] = (len(source), None, source.splitlines(keepends=True), file)
    module = ModuleType(name)
    exec(compile(source, file, "exec"), module.__dict__)
    return module
