"""Pictures of schedules: curves and their differences, as files or as text in the terminal. No SymPy, no PyTorch."""

from kdecay_sym.plotting.comparisons import COMPARISONS, comparison
from kdecay_sym.plotting.curves import LabelledCurve, merged
from kdecay_sym.plotting.products import decays

__all__ = ["COMPARISONS", "LabelledCurve", "comparison", "decays", "merged"]
