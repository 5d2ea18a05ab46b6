"""Every target behind one call: `evaluate(target, name, points)` gives the rates of a kernel at a list of points."""

import atexit
import ctypes
import functools
import json
import shutil
import subprocess
import tempfile
from itertools import groupby
from pathlib import Path

import numpy as np
import pytest

import kdecay_sym.generated
from kdecay_sym.generated import numpy_kernels, python_kernels

GENERATED = Path(kdecay_sym.generated.__file__).parent
TARGETS = ["python", "numpy", "torch", "jax", "c", "js"]

# Warnings are errors; half-integer kernels must agree with Python's bit for bit.
C_FLAGS = ("-O2", "-Wall", "-Wextra", "-Werror", "-std=c99")
# Products and sums contracted to fused operations wherever the compiler can.
FUSED = ("-O3", "-march=native", "-ffp-contract=fast", "-Wall", "-Wextra", "-Werror")


def evaluate(target, name, points):
    """The rates at points (t, T, eta_0, eta_e, *parameters), as floats; skips where a toolchain is missing."""
    return _EVALUATE[target](name, points)


def _python(name, points):
    return [python_kernels.KERNELS[name](*point) for point in points]


def _numpy(name, points):
    # An array of several lanes, so that vectorized loops are what is tested.
    kernel = numpy_kernels.KERNELS[name]
    return [float(kernel(np.full(9, t), *rest)[4]) for t, *rest in points]


def _torch(name, points):
    torch = pytest.importorskip("torch")
    from kdecay_sym.generated import torch_kernels

    t, T, *rates = zip(*points, strict=True)
    whole = (torch.tensor(values, dtype=torch.int64) for values in (t, T))
    return torch_kernels.KERNELS[name](
        *whole, *(torch.tensor(values, dtype=torch.float64) for values in rates)
    ).tolist()


def _jax(name, points):
    jax = pytest.importorskip("jax", reason="NOT CHECKED: jax is not installed")
    from kdecay_sym.generated import jax_kernels

    rates = []
    with jax.enable_x64(True):
        # T is a plain number there: one call for each run of points with the same T.
        for T, group in groupby(points, key=lambda point: point[1]):
            t, _, *others = (np.array(values) for values in zip(*group, strict=True))
            arrays = (other.astype(np.float64) for other in others)
            rates += np.asarray(jax_kernels.KERNELS[name](t, T, *arrays)).tolist()
    return rates


def _c(name, points):
    library = c_library()
    table = np.array(points, dtype=np.float64)
    rates = np.empty(len(table))
    library.all_rates(library[name], as_doubles(table), table.shape[1], len(table), as_doubles(rates))
    return rates.tolist()


def as_doubles(array):
    """The address of a contiguous float64 array."""
    assert array.dtype == np.float64
    assert array.flags.c_contiguous
    return array.ctypes.data_as(ctypes.POINTER(ctypes.c_double))


@functools.cache
def c_library(flags=C_FLAGS):
    """The header and the driver beside this file compiled into a shared library; ``library[name]`` is a kernel."""
    require("gcc")
    folder = Path(tempfile.mkdtemp(prefix="kdecay-c-"))
    source, library = folder / "kernels.c", folder / "kernels.so"
    driver = (Path(__file__).parent / "c_driver.c").read_text()
    source.write_text(driver + "".join(_as_array_function(name) for name in python_kernels.KERNELS))
    command = ["gcc", *flags, "-shared", "-fPIC", f"-I{GENERATED}", str(source), "-o", str(library), "-lm"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr[-3000:]
    loaded = ctypes.CDLL(str(library))
    doubles = ctypes.POINTER(ctypes.c_double)
    loaded.all_rates.argtypes = [ctypes.c_void_p, doubles, ctypes.c_long, ctypes.c_long, doubles]
    for first in (loaded.first_break, loaded.first_rise):
        first.argtypes, first.restype = [ctypes.c_void_p, doubles], ctypes.c_double
    loaded.rise_between.argtypes = [ctypes.c_void_p, doubles, ctypes.c_double, ctypes.c_double]
    loaded.rise_between.restype = ctypes.c_double
    loaded.any_break.argtypes = [ctypes.c_void_p, ctypes.c_void_p, doubles, ctypes.c_double, ctypes.c_double]
    return loaded


def require(program):
    """Skip the test, visibly, where a toolchain is missing."""
    if shutil.which(program) is None:
        pytest.skip(f"NOT CHECKED: {program} is not installed")


def argument_count(name):
    """The number of arguments of a kernel, its step included."""
    return 1 + python_kernels.MAKE[name].__code__.co_argcount


def _as_array_function(name):
    arguments = ", ".join(f"x[{i}]" for i in range(argument_count(name)))
    head = f"double {name}(const double *x)"
    return f"{head};\n{head} {{ return kdecay_{name}({arguments}); }}\n"


def _js(name, points):
    return [float(rate) for rate in ask_js("points.map((point) => KERNELS[name](...point).toString())", name, points)]


def ask_js(expression, name, points):
    """The value of an expression in which ``KERNELS``, ``name`` and ``points`` are known, as JSON."""
    node = _node()
    node.stdin.write(json.dumps([expression, name, points]) + "\n")
    node.stdin.flush()
    return json.loads(node.stdout.readline())


@functools.cache
def _node():
    """A process of Node that answers until it is closed: starting one takes longer than most questions."""
    require("node")
    code = (
        f"import {{ KERNELS }} from {json.dumps(str(GENERATED / 'kdecay_kernels.mjs'))};"
        "import { createInterface } from 'node:readline';"
        "for await (const line of createInterface({ input: process.stdin })) {"
        "  const [expression, name, points] = JSON.parse(line);"
        "  const value = new Function('KERNELS', 'name', 'points', 'return ' + expression)(KERNELS, name, points);"
        "  console.log(JSON.stringify(value));"
        "}"
    )
    node = subprocess.Popen(
        ["node", "--input-type=module", "-e", code], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    atexit.register(node.communicate)
    return node


_EVALUATE = {"python": _python, "numpy": _numpy, "torch": _torch, "jax": _jax, "c": _c, "js": _js}
