"""The check of the parameters that the modules for Python and NumPy share, as text."""

from __future__ import annotations

CHECKS = '''\
def _number(name: str, value: Any) -> float:
    """One real number as a float; TypeError, or ValueError for an integer that no float holds."""
    if hasattr(value, "mask"):
        raise TypeError(f"{name} is a masked array: must be one real number")
    of_an_array = getattr(getattr(value, "dtype", None), "kind", "f")
    if isinstance(value, bool | str | bytes | complex) or not hasattr(value, "__float__") or of_an_array not in "iuf":
        raise TypeError(f"{name}={value!r}: must be a real number")
    if (shape := getattr(value, "shape", ())) != ():
        raise TypeError(f"{name} has the shape {tuple(shape)}: must be one number")
    try:
        return float(value)
    except OverflowError as error:
        raise ValueError(f"{name}: must be finite, not an integer of {value.bit_length()} bits") from error


def _check(
    T: int, eta_0: float, eta_e: float, k: float = 2.0, N: float = 1.0, amplitude: float = 1.0, k_above: float = 0.0
) -> None:
    """Raise ValueError, or TypeError for what is not a number, unless the preconditions hold."""
    for name, value in (("T", T), ("eta_0", eta_0), ("eta_e", eta_e), ("k", k), ("N", N), ("amplitude", amplitude)):
        _number(name, value)
    if not (1 <= T <= 2**53 and int(T) == T):
        raise ValueError(f"T={T!r}: must be a whole number from 1 to 2^53")
    if not (0 <= eta_e <= eta_0 < inf):
        raise ValueError(f"eta_0={eta_0!r}, eta_e={eta_e!r}: must be finite, with 0 <= eta_e <= eta_0")
    for name, value, above in (("k", k, k_above), ("N", N, 0.0)):
        if not above < value < inf:
            raise ValueError(f"{name}={value!r}: must be a finite number > {above:g}")
    if not 0 <= amplitude <= 1:
        raise ValueError(f"amplitude={amplitude!r}: must be a number from 0 to 1")
'''
