"""kdecay for PyTorch: learning-rate schedulers over the generated kernels of `kdecay_sym`."""

from kdecay_torch.auditing import audit
from kdecay_torch.baselines import BASELINES, baseline
from kdecay_torch.lr_scheduler import KDecayLR, ScheduleLR
from kdecay_torch.on_others import AddKDecay, WarpKDecay

__all__ = ["BASELINES", "AddKDecay", "KDecayLR", "ScheduleLR", "WarpKDecay", "audit", "baseline"]
