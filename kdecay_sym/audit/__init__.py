"""Audits of training plans: how much of a schedule is used, at what rates, and which k spends a budget how."""

from kdecay_sym.audit.audit import Audit, GroupAudit, audit_schedule
from kdecay_sym.audit.figures import Figures, figures_of
from kdecay_sym.audit.training_plan import TrainingPlan
from kdecay_sym.audit.which_k import k_of_area, which_k

__all__ = ["Audit", "Figures", "GroupAudit", "TrainingPlan", "audit_schedule", "figures_of", "k_of_area", "which_k"]
