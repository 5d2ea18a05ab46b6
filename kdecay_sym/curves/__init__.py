"""Schedules with labels and rates, and those that k-decay is compared with. No SymPy, no PyTorch, no pictures."""

from kdecay_sym.curves.comparisons import COMPARISONS, MAX_STEPS, comparison
from kdecay_sym.curves.labelled import LabelledCurve, merged

__all__ = ["COMPARISONS", "MAX_STEPS", "LabelledCurve", "comparison", "merged"]
