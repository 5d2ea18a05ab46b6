"""The networks of the paper, and those beside them that its readers train."""
