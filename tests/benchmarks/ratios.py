"""Two functions timed in turn, and the ratio of their fastest rounds: what else the machine does slows both.

A round that nothing disturbs is as fast as the machine is, so that the fastest of enough rounds varies little, by some
percent. No bound is widened for that: a pair that is over it is timed again, five times in all, and the least counts.
"""

from time import perf_counter

_ATTEMPTS = 5


def ratio(subject, reference, rounds):
    """The time of ``subject`` in units of that of ``reference``, each the best of its rounds."""
    times = {subject: [], reference: []}
    for _ in range(rounds):
        for function, seconds in times.items():
            begin = perf_counter()
            function()
            seconds.append(perf_counter() - begin)
    return min(times[subject]) / min(times[reference])


def compare(benchmark, subject, reference, *, at_most, rounds):
    """Assert that ``subject`` takes at most so many times as long; the ratio goes into the report."""
    found = []
    while len(found) < _ATTEMPTS and min(found, default=float("inf")) > at_most:
        found.append(ratio(subject, reference, rounds))
    benchmark.extra_info["ratio"] = round(min(found), 3)
    benchmark.pedantic(subject, rounds=3)
    assert min(found) <= at_most, f"{min(found):.2f} times the hand-written expression; at most {at_most:g}"
