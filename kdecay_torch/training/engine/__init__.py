"""The training loop: updates, logs, checkpoints, and going on after whatever stopped it."""
