"""The words that audits before a training and reports after it share."""

from __future__ import annotations

from collections.abc import Sequence


def per_cent(share: float) -> str:
    """A share in per cent; never 100 % of a part, nor 0 % of something.

    Example:
        >>> per_cent(0.25), per_cent(1 - 1e-9), per_cent(1e-9), per_cent(1)
        ('25 %', '99.99 %', '0.01 %', '100 %')
    """
    if share in (0, 1):
        return f"{share:.0%}".replace("%", " %")
    return f"{min(max(100 * share, 0.01), 99.99):.4g} %"


def parameter_groups(numbers: Sequence[int]) -> str:
    """Parameter groups by their numbers.

    Example:
        >>> parameter_groups([1]), parameter_groups([0, 2])
        ('parameter group 1', 'parameter groups 0, 2')
    """
    return f"parameter group{'s' if len(numbers) > 1 else ''} {', '.join(map(str, numbers))}"


def steps_were(number: int) -> str:
    """So many steps, and the verb that goes with them.

    Example:
        >>> steps_were(1), steps_were(12)
        ('1 step was', '12 steps were')
    """
    return f"{number} step{' was' if number == 1 else 's were'}"


def used_of(steps: int, total: int) -> str:
    """How much of a schedule is used, and of how many steps.

    Example:
        >>> used_of(250, 1000), used_of(1200, 1000)
        ('25 % (250 of 1,000 steps)', '100 % (1,000 of 1,000 steps)')
    """
    made = min(steps, total)
    return f"{per_cent(made / total)} ({made:,} of {total:,} steps)"
