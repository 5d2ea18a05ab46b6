"""Certificates: what is proved of a kernel in floating point, on its graph of operations."""

from kdecay_sym.codegen.certificates.certificate import Certificate, Finding, certify

__all__ = ["Certificate", "Finding", "certify"]
