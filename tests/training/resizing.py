"""How closely torchvision's resizing, the oracle of ours, computes on this machine."""

from torchvision.transforms import InterpolationMode
from torchvision.transforms.v2.functional import _geometry

# By how much torchvision's resized pixels may differ from ours: not at all where it computes with bytes too, which
# release 0.21 does not where the processor has AVX-512.
RESIZED_WITHIN = 0 if _geometry._do_native_uint8_resize_on_cpu(InterpolationMode.BILINEAR) else 1
