"""Pictures of schedules: curves and their differences, as files or as text in the terminal. No SymPy, no PyTorch."""

from kdecay_sym.plotting.products import decays

__all__ = ["decays"]
