"""The base of our schedulers: a field of each group as a function of the step, times what others put on it."""

from kdecay_torch.closed_form.resumable import ResumableLR
from kdecay_torch.closed_form.scheduler import ClosedFormLR, checked_overrun
from kdecay_torch.closed_form.short_cut import Curve

__all__ = ["ClosedFormLR", "Curve", "ResumableLR", "checked_overrun"]
