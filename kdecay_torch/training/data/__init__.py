"""Images: where they come from, in which order they are seen, and how they are augmented."""

from kdecay_torch.training.data.order import Share
from kdecay_torch.training.data.source import Batch, Images, open_images

__all__ = ["Batch", "Images", "Share", "open_images"]
