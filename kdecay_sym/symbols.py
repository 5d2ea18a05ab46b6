"""The symbols of the paper, with the assumptions under which every expression here is read."""

from __future__ import annotations

from sympy import Function, Symbol

t = Symbol("t", nonnegative=True)
T = Symbol("T", positive=True)
tau = Symbol("tau", positive=True)  # t/T; statements about tau = 0 are limits or substitutions, and say so
remaining = Symbol("r", positive=True)  # 1 - tau = (T - t)/T, which kernels form from the exact difference
eta_0 = Symbol("eta_0", positive=True)
eta_e = Symbol("eta_e", positive=True)
k = Symbol("k", positive=True)  # the real exponent of the schedules
order = Symbol("k", integer=True, positive=True)  # the same letter as the paper's k in N, of the derivation
N = Symbol("N", positive=True)  # the power of the polynomial schedule
sigma = Symbol("sigma", real=True)  # +1 or -1, see equations.py, eq. (9)

a_k, a_1, a_0 = Symbol("a_k"), Symbol("a_1"), Symbol("a_0")
Delta = Symbol("Delta_0", real=True)  # the constant increment of eq. (3)

eta = Function("eta")
eta_new = Function("eta'")  # the paper's prime marks the new schedule, not a derivative
eta_o = Function("eta_o")
increment = Function("Delta_f")
