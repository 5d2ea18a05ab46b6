"""From expressions to kernel source text, and the documents that are emitted beside it."""
