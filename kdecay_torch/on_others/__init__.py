"""k-decay on somebody else's scheduler, which is the paper's title: it is played once, and its curve is changed."""

from kdecay_torch.on_others.add_kdecay import AddKDecay
from kdecay_torch.on_others.warp_kdecay import WarpKDecay

__all__ = ["AddKDecay", "WarpKDecay"]
