"""The C header and the ES module as they are given to compilers and to Node."""

import re
import subprocess

import pytest

from kdecay_sym.generated import python_kernels

from .targets import C_FLAGS, GENERATED, require

HEADER = GENERATED / "kdecay_kernels.h"
TWICE = '#include "kdecay_kernels.h"\n#include "kdecay_kernels.h"\n'
COMPILERS = [
    ("gcc", "c", C_FLAGS),
    ("clang", "c", C_FLAGS),
    ("gcc", "c", ("-O2", "-Wall", "-Wextra", "-Wpedantic", "-Wconversion", "-Wshadow", "-Werror", "-std=c17")),
    ("g++", "c++", ("-O2", "-Wall", "-Wextra", "-Wpedantic", "-Werror", "-std=c++17")),
    ("clang++", "c++", ("-O2", "-Wall", "-Wextra", "-Werror", "-std=c++17")),
]


def compiles(compiler, language, flags, text):
    command = [compiler, "-x", language, *flags, f"-I{GENERATED}", "-c", "-o", "/dev/null", "-"]
    return subprocess.run(command, input=text, capture_output=True, text=True, check=False)


@pytest.mark.parametrize(("compiler", "language", "flags"), COMPILERS)
def test_the_header_compiles_without_a_warning(compiler, language, flags):
    """Included twice, in a file that uses one kernel of a hundred."""
    require(compiler)
    use = "double f(double t);\ndouble f(double t) { return kdecay_linear_warp(t, 9, 1, 0, 2); }\n"
    done = compiles(compiler, language, flags, TWICE + use)
    assert (done.returncode, done.stderr) == (0, "")


@pytest.mark.parametrize("flag", ["-ffast-math", "-m32 -mfpmath=387"])
def test_arithmetic_that_is_not_that_of_ieee_754_is_refused(flag):
    require("gcc")
    done = compiles("gcc", "c", [*C_FLAGS, *flag.split(), "-fsyntax-only"], TWICE)
    assert done.returncode != 0
    if "bits/libc-header-start.h" in done.stderr or "stubs-32.h" in done.stderr:
        pytest.skip("NOT CHECKED: the headers for 32 bits are not installed")
    assert "needs IEEE 754 double arithmetic" in done.stderr


@pytest.mark.parametrize(("method", "taken"), [(0, True), (16, True), (1, False), (2, False), (-1, False)])
def test_the_ways_of_evaluating_doubles(method, taken):
    """16 is what GCC defines in its own dialect where the CPU has AVX512-FP16: doubles stay doubles."""
    require("gcc")
    flags = ["-O2", "-Wall", "-Wextra", "-U__FLT_EVAL_METHOD__", f"-D__FLT_EVAL_METHOD__={method}"]
    done = compiles("gcc", "c", [*flags, "-fsyntax-only"], TWICE)
    assert (done.returncode == 0) == taken
    assert taken or "needs IEEE 754 double arithmetic" in done.stderr


def test_the_header_compiles_for_a_cpu_with_half_precision():
    require("gcc")
    flags = ["-O3", "-mavx512fp16", "-Wall", "-Wextra", "-Werror"]
    done = compiles("gcc", "c", flags, TWICE)
    if "unrecognized command-line option" in done.stderr:
        pytest.skip("NOT CHECKED: this compiler does not know AVX512-FP16")
    assert (done.returncode, done.stderr) == (0, "")


def test_the_header_has_every_kernel_inline():
    text = HEADER.read_text()
    functions = re.findall(r"static inline double kdecay_(\w+)\(", text)
    assert sorted(functions) == sorted([*python_kernels.KERNELS, "put_back", "hold"])


def test_node_takes_the_module():
    require("node")
    path = GENERATED / "kdecay_kernels.mjs"
    subprocess.run(["node", "--check", str(path)], check=True, capture_output=True)
    code = f"import * as all from '{path}'; console.log(Object.keys(all.KERNELS).every((name) => all[name]))"
    done = subprocess.run(["node", "--input-type=module", "-e", code], check=True, capture_output=True, text=True)
    assert done.stdout == "true\n"
    assert done.stderr == ""
