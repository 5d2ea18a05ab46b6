"""Decoding one image file, and what is said of a file that cannot be decoded.

8-bit images of any colour mode become RGB, as Pillow converts them: grey and CMYK ones too; transparency is dropped.
Other depths are refused. Orientation tags are not looked at, as in torchvision.
"""

from __future__ import annotations

import contextlib
import io
import struct
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import torch
from PIL import Image, UnidentifiedImageError
from torch import Tensor

from kdecay_sym.errors import DataError

GREY_MODES = frozenset({"1", "L", "LA"})
COLOUR_MODES = frozenset({"P", "PA", "RGB", "RGBA", "RGBX", "CMYK", "YCbCr"})
# Its shorter side is made as long as the network wants; the longer one grows as much, and the memory with it.
MAX_RATIO = 100
# What Pillow's decoders raise on files that are not what they claim to be.
DECODING_ERRORS = (OSError, ValueError, SyntaxError, EOFError, struct.error, Image.DecompressionBombError)


@contextlib.contextmanager
def opened(path: Path) -> Iterator[Image.Image]:
    """Open the image ``path``; errors of decoding inside of the context become one line that names it.

    Raises:
        DataError: it cannot be read or decoded, has not 8 bits a channel, or is a mere strip.

    Example:
        >>> import tempfile
        >>> path = Path(tempfile.mkdtemp()) / "grey.jpg"
        >>> Image.new("L", (4, 2), 7).save(path)
        >>> with opened(path) as image:
        ...     to_pixels(image).shape, to_pixels(image).unique()
        (torch.Size([3, 2, 4]), tensor([7], dtype=torch.uint8))
    """
    try:
        with Image.open(io.BytesIO(path.read_bytes())) as image:
            if image.mode not in GREY_MODES | COLOUR_MODES:
                raise DataError(f"{path} has Pillow's mode {image.mode}: must have 8 bits a channel")
            if max(image.size) > MAX_RATIO * min(image.size):
                sides = f"{image.width}x{image.height} pixels"
                raise DataError(f"{path} has {sides}: one side must be at most {MAX_RATIO} times the other")
            yield image
    except DECODING_ERRORS as error:
        raise corrupt(path, error) from error


def to_rgb(image: Image.Image) -> Image.Image:
    """Decode ``image`` and convert it to RGB."""
    # By way of RGBA, because Pillow warns when it drops the transparency of a palette itself.
    return image.convert("RGBA").convert("RGB") if image.mode in {"P", "PA"} else image.convert("RGB")


def to_pixels(image: Image.Image) -> Tensor:
    """Decode ``image`` into uint8 (3, H, W)."""
    # A copy, because PyTorch has no read-only tensors.
    return torch.from_numpy(np.array(to_rgb(image))).permute(2, 0, 1)


def corrupt(path: Path, error: Exception) -> DataError:
    """Build the error for an image ``path`` of which reading or decoding raised ``error``."""
    if isinstance(error, OSError) and error.strerror:
        return DataError(f"cannot read {path}: {error.strerror}")
    reason = "not an image" if isinstance(error, UnidentifiedImageError) else " ".join(str(error).split())
    return DataError(f"{path} is corrupt ({reason}): must be a whole image")
