"""Adapters to the libraries that people train with; each imports its library when it is used, and no other.

What needs no adapter has none: Transformers, Lightning, optax and plain loops take our schedulers and schedules as they
are, as `docs/migrating.md` shows.
"""
