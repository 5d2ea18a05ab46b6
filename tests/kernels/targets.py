"""Every target behind one call: `evaluate(target, name, points)` gives the rates of a kernel at a list of points."""

import ctypes
import functools
import json
import shutil
import subprocess
import tempfile
from pathlib import Path

import numpy as np
import pytest

import kdecay_sym.generated
from kdecay_sym.generated import numpy_kernels, python_kernels

GENERATED = Path(kdecay_sym.generated.__file__).parent
TARGETS = ["python", "numpy", "torch", "jax", "c", "js"]

C_FLAGS = ["-O2", "-Wall", "-Wextra", "-Werror", "-std=c99"]


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

    kernel = torch_kernels.KERNELS[name]
    return [float(kernel(torch.full((9,), t), *rest)[4]) for t, *rest in points]


def _jax(name, points):
    jax = pytest.importorskip("jax", reason="NOT CHECKED: jax is not installed")
    from kdecay_sym.generated import jax_kernels

    kernel = jax_kernels.KERNELS[name]
    with jax.enable_x64(True):
        return [float(kernel(np.full(9, t), *rest)[4]) for t, *rest in points]


def _c(name, points):
    function = getattr(c_library(), f"kdecay_{name}")
    return [function(*map(float, point)) for point in points]


@functools.cache
def c_library(*flags):
    """The header compiled into a shared library: ``kdecay_<name>``, and ``rises_<name>`` as `rises` calls it."""
    if shutil.which("gcc") is None:
        pytest.skip("NOT CHECKED: gcc is not installed")
    folder = Path(tempfile.mkdtemp(prefix="kdecay-c-"))
    source, library = folder / "kernels.c", folder / "kernels.so"
    source.write_text('#include "kdecay_kernels.h"\n' + "".join(map(_exported, python_kernels.KERNELS)))
    command = ["gcc", *C_FLAGS, *flags, "-shared", "-fPIC", f"-I{GENERATED}", str(source), "-o", str(library), "-lm"]
    subprocess.run(command, check=True, capture_output=True, text=True)
    loaded = ctypes.CDLL(str(library))
    shutil.rmtree(folder)
    for name in python_kernels.KERNELS:
        for prefix in ("kdecay", "rises"):
            function = getattr(loaded, f"exported_{prefix}_{name}")
            function.restype = ctypes.c_double
            function.argtypes = [ctypes.c_double] * (2 + len(_arguments(name)))
            setattr(loaded, f"{prefix}_{name}", function)
    return loaded


def rises(name, shortest, longest, *rates_and_parameters, flags=()):
    """The first T from ``shortest`` to ``longest`` for which eta(t + 1) > eta(t) at some whole t, in C; 0 for none."""
    return int(getattr(c_library(*flags), f"rises_{name}")(shortest, longest, *rates_and_parameters))


def _arguments(name):
    code = python_kernels.MAKE[name].__code__
    return code.co_varnames[1 : code.co_argcount]


def _exported(name):
    typed = "".join(f", double {argument}" for argument in _arguments(name))
    given = "".join(f", {argument}" for argument in _arguments(name))
    call, search = f"double exported_kdecay_{name}(double t, double T{typed})", f"exported_rises_{name}"
    search = f"double {search}(double shortest, double longest{typed})"
    return f"""
{call};
{call} {{ return kdecay_{name}(t, T{given}); }}
{search};
{search} {{
  for (double T = shortest; T <= longest; T++) {{
    double before = kdecay_{name}(0, T{given});
    for (double t = 1; t <= T; t++) {{
      const double rate = kdecay_{name}(t, T{given});
      if (!(rate <= before)) {{
        return T;
      }}
      before = rate;
    }}
  }}
  return 0;
}}
"""


def _js(name, points):
    if shutil.which("node") is None:
        pytest.skip("NOT CHECKED: node is not installed")
    code = (
        f"import {{ KERNELS }} from {json.dumps(str(GENERATED / 'kdecay_kernels.mjs'))};"
        "import { readFileSync } from 'node:fs';"
        "const [name, points] = JSON.parse(readFileSync(0, 'utf8'));"
        "const rates = points.map((point) => KERNELS[name](...point));"
        "console.log(JSON.stringify(rates.map((rate) => rate.toString())));"
    )
    done = subprocess.run(
        ["node", "--input-type=module", "-e", code],
        input=json.dumps([name, points]), capture_output=True, text=True, check=True,
    )  # fmt: skip
    return [float(rate) for rate in json.loads(done.stdout)]


_EVALUATE = {"python": _python, "numpy": _numpy, "torch": _torch, "jax": _jax, "c": _c, "js": _js}
