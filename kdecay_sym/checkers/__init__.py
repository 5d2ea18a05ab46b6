"""Independent checkers. Each takes a statement and returns evidence; none trusts another."""
