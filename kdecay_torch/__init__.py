"""kdecay for PyTorch: learning-rate schedulers over the generated kernels of `kdecay_sym`."""

from typing import TYPE_CHECKING, Any

from kdecay_torch.baselines import BASELINES, baseline
from kdecay_torch.lr_scheduler import KDecayLR, ScheduleLR
from kdecay_torch.on_others import AddKDecay, WarpKDecay

if TYPE_CHECKING:
    from kdecay_torch.auditing import audit

__all__ = ["BASELINES", "AddKDecay", "KDecayLR", "ScheduleLR", "WarpKDecay", "audit", "baseline"]


def __getattr__(name: str) -> Any:
    # A training loop that audits nothing does not wait for it.
    if name != "audit":
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from kdecay_torch.auditing import audit

    return audit
