"""Search every emitted kernel for its worst error on this machine: `python docs/measure_kernels.py`.

Each kernel is compared with the exact value, in every target whose toolchain is here, and docs/results/kernels.md gets
the worst error found, where it is, and beside it the bound that the kernel declares. What is found depends on the
mathematical library and the processor, whose names and versions are in the file. A search finds no upper bound.
"""

from __future__ import annotations

import argparse
import ctypes
import importlib.util
import json
import platform
import shutil
import subprocess
import tempfile
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import kdecay_sym.generated
from kdecay_sym.codegen.certificates.declared import Promise, promises
from kdecay_sym.codegen.kernels import Kernel, kernels
from kdecay_sym.codegen.search import LEAST, Evaluate, Worst, worst_against

GENERATED = Path(kdecay_sym.generated.__file__).parent
PAGE = Path(__file__).parent / "results" / "kernels.md"

LANES = 9  # of an array, so that vectorized loops are what is measured; the result is taken from the first

Lookup = Callable[[str], Evaluate | None]


def python_target() -> tuple[str, Lookup]:
    """Scalar floats."""
    from kdecay_sym.generated.python_kernels import KERNELS

    return platform.python_version(), KERNELS.get


def numpy_target() -> tuple[str, Lookup]:
    """Arrays of LANES equal steps."""
    import numpy as np

    from kdecay_sym.generated.numpy_kernels import KERNELS

    def lookup(name: str) -> Evaluate | None:
        kernel = KERNELS.get(name)
        if kernel is None:
            return None

        def evaluate(t: int, *rest: float) -> float:
            with np.errstate(all="ignore"):
                return float(kernel(np.full(LANES, t), *rest)[0])

        return evaluate

    return np.__version__, lookup


def torch_target() -> tuple[str, Lookup]:
    """Tensors of LANES equal steps, on the CPU."""
    import torch

    from kdecay_sym.generated.torch_kernels import KERNELS

    def lookup(name: str) -> Evaluate | None:
        kernel = KERNELS.get(name)
        return kernel and (lambda t, *rest: float(kernel(torch.full((LANES,), t), *rest)[0]))

    return torch.__version__, lookup


def jax_target() -> tuple[str, Lookup]:
    """Arrays of LANES equal steps, in float64; not compiled as a whole, which would be once for each T."""
    import jax

    jax.config.update("jax_enable_x64", True)
    from kdecay_sym.generated.jax_kernels import KERNELS

    def lookup(name: str) -> Evaluate | None:
        kernel = KERNELS.get(name)
        return kernel and (lambda t, T, *rest: float(kernel(jax.numpy.full(LANES, t), T, *rest)[0]))

    return jax.__version__, lookup


def c_target(stack: ExitStack) -> tuple[str, Lookup]:
    """The header, compiled with gcc -O2."""
    header = GENERATED / "kdecay_kernels.h"
    folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
    text = header.read_text(encoding="utf-8")
    found = {kernel.name: kernel for kernel in kernels() if f"kdecay_{kernel.name}(" in text}
    lines = [f'#include "{header}"']
    for name, kernel in found.items():
        arguments = ["t", "T", "eta_0", "eta_e", *(symbol.name for symbol in kernel.parameters)]
        formal = ", ".join(f"double {argument}" for argument in arguments)
        lines.append(f"double call_{name}({formal}) {{ return kdecay_{name}({', '.join(arguments)}); }}")
    (folder / "calls.c").write_text("\n".join(lines) + "\n", encoding="utf-8")
    flags = ["-O2", "-std=c99", "-Wall", "-Wextra", "-shared", "-fPIC"]
    subprocess.run(["gcc", *flags, "calls.c", "-o", "calls.so", "-lm"], cwd=folder, check=True)
    library = ctypes.CDLL(str(folder / "calls.so"))

    def lookup(name: str) -> Evaluate | None:
        if name not in found:
            return None
        function = library[f"call_{name}"]
        function.restype, function.argtypes = ctypes.c_double, [ctypes.c_double] * (4 + len(found[name].parameters))
        return function

    return first_line("gcc", "--version"), lookup


_SERVER = """
import * as kernels from {path};
import {{ createInterface }} from "node:readline";
for await (const line of createInterface({{ input: process.stdin }})) {{
  const [name, values] = JSON.parse(line);
  const kernel = (kernels.KERNELS ?? kernels)[name];
  console.log(values === null ? kernel !== undefined : String(kernel(...values)));
}}
"""


def js_target(stack: ExitStack) -> tuple[str, Lookup]:
    """The ES module, in a Node process that answers line by line."""
    source = _SERVER.format(path=json.dumps(str(GENERATED / "kdecay_kernels.mjs")))
    command = ["node", "--input-type=module", "--eval", source]
    node = stack.enter_context(
        subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, bufsize=1)
    )
    stack.callback(node.terminate)

    def ask(name: str, values: list[float] | None) -> str:
        if node.stdin is None or node.stdout is None:
            raise RuntimeError("node has no pipes")
        node.stdin.write(json.dumps([name, values]) + "\n")
        return node.stdout.readline().strip()

    def lookup(name: str) -> Evaluate | None:
        return (lambda *values: float(ask(name, list(values)))) if ask(name, None) == "true" else None

    return first_line("node", "--version"), lookup


def first_line(*command: str) -> str:
    """What a program prints of itself."""
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout.splitlines()[0]


def targets(stack: ExitStack, wanted: list[str]) -> Iterator[tuple[str, str, Lookup]]:
    """Name, version and kernels of every wanted target whose module and toolchain are here."""
    modules = {"python": python_target, "numpy": numpy_target, "torch": torch_target, "jax": jax_target}
    for name, open_module in modules.items():
        module = f"kdecay_sym.generated.{name}_kernels"
        here = importlib.util.find_spec(name) is not None if name != "python" else True
        if name in wanted and here and importlib.util.find_spec(module) is not None:
            yield name, *open_module()
    files = {"c": ("gcc", "kdecay_kernels.h", c_target), "js": ("node", "kdecay_kernels.mjs", js_target)}
    for name, (program, file, open_file) in files.items():
        if name in wanted and shutil.which(program) and (GENERATED / file).exists():
            yield name, *open_file(stack)


def processor() -> str:
    """The processor's name as the system gives it."""
    information = Path("/proc/cpuinfo")
    lines = information.read_text(encoding="utf-8").splitlines() if information.exists() else []
    return next((line.split(":", 1)[1].strip() for line in lines if line.startswith("model name")), platform.machine())


def page(rows: list[str], versions: dict[str, str], options: argparse.Namespace) -> str:
    """The page: what was measured, on what, and the table."""
    columns = ["kernel", "where", "ulp of", "declared", *versions, "worst point"]
    libc = " ".join(platform.libc_ver()) or "unknown C library"
    return "\n".join(
        [
            "# Worst errors found in the kernels",
            "",
            "Measured by `python docs/measure_kernels.py`: for each cell a directed search of",
            f"{options.budget} points with the seed {options.seed}, against the exact value at 200 bits or more.",
            "A search gives no upper bound: the declared bound is what is promised. Errors are in units in the",
            "last place of eta, or of eta_0 where the column says so; above the declared bound they are in bold.",
            f"k and N are at least {LEAST:.2g}. T goes up to 2^53, eta_0 from 2^-1000 to 1e300; eta_e is 0, tiny,",
            "a fraction of eta_0 or close to it. The worst point is given as t, T, eta_0, eta_e and the",
            "parameters. An empty cell: the target has no such kernel.",
            "",
            f"- processor: {processor()}; C library: {libc}",
            *(f"- {name}: {version}" for name, version in versions.items()),
            "",
            "| " + " | ".join(columns) + " |",
            "|" + "---|" * len(columns),
            *rows,
            "",
        ]
    )


def row(kernel: Kernel, promise: Promise, found: dict[str, Worst | None]) -> str:
    """One line of the table."""
    cells = []
    for worst in found.values():
        text = f"{worst.error:.2f}" if worst and worst.error < 1000 else f"{worst.error:.1e}" if worst else ""
        cells.append(f"**{text}**" if worst and worst.share > 1 else text)
    name, worst = max(
        ((name, worst) for name, worst in found.items() if worst), key=lambda item: item[1].share, default=("", None)
    )
    values = worst.point.arguments() if worst else ()
    where = f"{name}: `{', '.join(map(repr, values))}`" if worst else ""
    return (
        "| " + " | ".join([f"`{kernel.name}`", promise.where, promise.relative_to, promise.bound, *cells, where]) + " |"
    )


def main() -> None:
    """Measure and write the page."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--budget", type=int, default=4000, help="points for each kernel, bound and target")
    parser.add_argument("--seed", type=int, default=0, help="the same seed tries the same points")
    parser.add_argument("--only", default="", help="kernels whose name begins so")
    parser.add_argument("--targets", nargs="*", default=["python", "numpy", "torch", "jax", "c", "js"])
    parser.add_argument("--out", type=Path, default=PAGE)
    options = parser.parse_args()
    rows, versions = [], {}
    with ExitStack() as stack:
        lookups = {}
        for name, version, lookup in targets(stack, options.targets):
            versions[name], lookups[name] = version, lookup
        for kernel in kernels():
            if not kernel.name.startswith(options.only):
                continue
            evaluators = {name: lookup(kernel.name) for name, lookup in lookups.items()}
            for promise in promises(kernel) if any(evaluators.values()) else ():
                found = {
                    name: worst_against(
                        kernel, promise, evaluate, budget=options.budget, seed=options.seed, flushes=name == "jax"
                    )
                    if evaluate
                    else None
                    for name, evaluate in evaluators.items()
                }
                rows.append(row(kernel, promise, found))
                print(rows[-1], flush=True)
    options.out.parent.mkdir(parents=True, exist_ok=True)
    options.out.write_text(page(rows, versions, options), encoding="utf-8")


if __name__ == "__main__":
    main()
