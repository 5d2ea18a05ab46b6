"""What breaks eq. (5): of one decay, and of a whole schedule. No SymPy, no PyTorch, no pictures."""

from kdecay_sym.breaches.decays import Breach, find_breaches, remedy_of, valid_range
from kdecay_sym.breaches.schedules import breaches_of, floor_of, phase_at_fault, restarts_of

__all__ = [
    "Breach",
    "breaches_of",
    "find_breaches",
    "floor_of",
    "phase_at_fault",
    "remedy_of",
    "restarts_of",
    "valid_range",
]
