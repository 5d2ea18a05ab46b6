"""Schedules of plain floats over the generated kernels: immutable, comparable, serializable, pure.

Imports neither SymPy nor PyTorch, so that any framework can use it.
"""

from kdecay_sym.schedule.build import after_warmup, chain, cooldown, cycles, decay, hold, warmup
from kdecay_sym.schedule.core import SCHEMA, Schedule
from kdecay_sym.schedule.skipping import skip

__all__ = ["SCHEMA", "Schedule", "after_warmup", "chain", "cooldown", "cycles", "decay", "hold", "skip", "warmup"]
