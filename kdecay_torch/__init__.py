"""kdecay for PyTorch: learning-rate schedulers over the generated kernels of `kdecay_sym`."""

from kdecay_torch.add_kdecay import AddKDecay
from kdecay_torch.baselines import BASELINES, baseline
from kdecay_torch.lr_scheduler import KDecayLR, ScheduleLR
from kdecay_torch.warp_kdecay import WarpKDecay

__all__ = ["BASELINES", "AddKDecay", "KDecayLR", "ScheduleLR", "WarpKDecay", "baseline"]
