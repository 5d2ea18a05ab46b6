"""Exact validity regions: for which real k a curve starts, ends, falls and stays in range as eq. (5) asks."""

from __future__ import annotations

from kdecay_sym.validity.ksets import Bound, Interval, KSet
from kdecay_sym.validity.regions import Region
from kdecay_sym.validity.report import Validity, validity

__all__ = ["Bound", "Interval", "KSet", "Region", "Validity", "validity"]
