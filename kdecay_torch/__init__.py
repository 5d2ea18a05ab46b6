"""kdecay for PyTorch: learning-rate schedulers over the generated kernels of `kdecay_sym`."""

from kdecay_torch.lr_scheduler import KDecayLR, ScheduleLR

__all__ = ["KDecayLR", "ScheduleLR"]
