"""Schedules of plain floats over the generated kernels: immutable, comparable, serializable, pure.

Imports neither SymPy nor PyTorch, so that any framework can use it.
"""

from kdecay_sym.schedule.build import chain, cooldown, cycles, decay, hold, skip, warmup
from kdecay_sym.schedule.core import SCHEMA, Schedule

__all__ = ["SCHEMA", "Schedule", "chain", "cooldown", "cycles", "decay", "hold", "skip", "warmup"]
