"""What the properties are tried on: rates, decays and schedules of several phases."""

from hypothesis import settings
from hypothesis import strategies as st

from kdecay_sym.breaches import valid_range
from kdecay_sym.schedule import chain, cooldown, cycles, decay, hold, warmup

K = st.floats(0.05, 20.0)
STEPS = st.integers(1, 400)
POWERS = st.floats(0.1, 8.0)
LEVELS = st.floats(0.1, 0.9)
RATES = st.tuples(st.floats(1e-6, 10.0), st.floats(0.0, 1.0)).map(lambda pair: (pair[0], pair[0] * pair[1]))


# The same examples in every run: a property that fails does so for everybody, and takes the same time.
ALWAYS_THE_SAME = settings(deadline=None, derandomize=True)


@st.composite
def decays(draw, steps=STEPS, end=0.0):
    """A decay of any base and form; additive ones with k inside their region for every number of steps."""
    base = draw(st.sampled_from(["polynomial", "cosine", "exponential-anchored", "htd"]))
    power = draw(POWERS) if base == "polynomial" else 1.0
    form = draw(st.sampled_from(["warp", "additive", "linear-increment"]))
    if form == "linear-increment":
        k, amplitude = draw(st.floats(1.01, 20.0)), draw(st.floats(0, 1))
        return decay(draw(steps), k=k, base="cosine", form=form, amplitude=amplitude, end=end)
    k, sign = draw(K), "-"
    if form == "additive":
        sign = draw(st.sampled_from(["-", "+"]))
        low, high = valid_range(decay(10, base=base, power=power, form=form, sign=sign).phases[0])
        low, high = max(low, 0.05), min(high, 20.0)
        k = low + (high - low) * draw(st.floats(0.01, 0.99))
    return decay(draw(steps), k=k, base=base, power=power, form=form, sign=sign, end=end)


@st.composite
def schedules(draw):
    """Several phases in a row, from the same level to the same level where they meet."""
    steps = st.integers(1, 50)
    parts = [warmup(draw(steps), shape=draw(st.sampled_from(["linear", "cosine"])), start=draw(st.floats(0, 1)))]
    if draw(st.booleans()):
        parts.append(hold(draw(steps)))
    parts.append(draw(decays(end=draw(LEVELS))))
    if draw(st.booleans()):
        parts.append(hold(draw(steps)))
    if draw(st.booleans()):
        parts.append(cooldown(draw(steps), k=draw(K)))
    return chain(*parts)


@st.composite
def any_schedules(draw):
    """Phases of every kind in any order, with jumps, and short, so that many are tried."""
    steps = st.integers(1, 12)
    level = draw(LEVELS)
    kinds = st.one_of(
        st.builds(warmup, steps, shape=st.sampled_from(["linear", "cosine", "constant"])),
        st.builds(hold, steps, level=st.none() | LEVELS),
        decays(steps, end=level),
        st.builds(
            cycles,
            steps,
            st.integers(1, 3),
            growth=st.sampled_from([1.0, 1.2, 2.0, 3.0]),
            peak_decay=st.floats(0.96, 1.0),
            k=K,
            base=st.sampled_from(["polynomial", "cosine", "exponential-anchored", "htd"]),
            end=st.just(level),
        ),
    )
    ends = st.one_of(st.builds(cooldown, steps, k=K), st.builds(decay, steps, k=K, base=st.just("exponential")))
    return chain(*draw(st.lists(kinds, min_size=1, max_size=3)), *draw(st.lists(ends, max_size=1)))
