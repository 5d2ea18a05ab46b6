"""Every claim about the schedules, its verdict and its evidence; the ledger that records them."""

from __future__ import annotations

from kdecay_sym.claims.ledger import all_claims, ledger_path
from kdecay_sym.claims.model import CheckedClaim, Claim, Finding

__all__ = ["CheckedClaim", "Claim", "Finding", "all_claims", "ledger_path"]
