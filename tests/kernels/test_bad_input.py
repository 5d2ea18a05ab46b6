"""What breaks the preconditions is refused by name, or gives NaN, as the header of each target says."""

import math
import warnings
from decimal import Decimal
from fractions import Fraction

import numpy as np
import pytest

from kdecay_sym.generated import numpy_kernels, python_kernels

from .curves import NAMES
from .targets import ask_js, evaluate

NAN, INF = math.nan, math.inf
GOOD = {"t": 3, "T": 10, "eta_0": 0.1, "eta_e": 0.01, "k": 1.5, "N": 2.0}

# Argument, value, and what the message says is allowed.
OUT_OF_RANGE = [
    ("T", 0, "whole number from 1 to 2^53"),
    ("T", -3, "whole number from 1 to 2^53"),
    ("T", 2.5, "whole number from 1 to 2^53"),
    ("T", 2**53 + 1, "whole number from 1 to 2^53"),
    ("T", INF, "whole number from 1 to 2^53"),
    ("T", NAN, "whole number from 1 to 2^53"),
    ("eta_0", 0.001, "0 <= eta_e <= eta_0"),
    ("eta_0", INF, "0 <= eta_e <= eta_0"),
    ("eta_0", NAN, "0 <= eta_e <= eta_0"),
    ("eta_e", 0.2, "0 <= eta_e <= eta_0"),
    ("eta_e", -0.01, "0 <= eta_e <= eta_0"),
    ("eta_e", NAN, "0 <= eta_e <= eta_0"),
    ("k", 0.0, "finite number > 0"),
    ("k", -1.5, "finite number > 0"),
    ("k", INF, "finite number > 0"),
    ("k", NAN, "finite number > 0"),
    ("N", 0, "finite number > 0"),
    ("N", -2.0, "finite number > 0"),
    ("N", INF, "finite number > 0"),
    ("N", NAN, "finite number > 0"),
]
TOO_LONG = [(name, 10**400, "must be finite|whole number") for name in ("T", "eta_0", "k", "N")]
NOT_ONE_NUMBER = [
    (name, value)
    for name in ("T", "eta_0", "eta_e", "k", "N")
    for value in ("3", b"3", None, True, np.True_, 1 + 0j, np.complex64(1), [1.5], np.array([1.5]), np.array("3"), {})
]
SCALAR = {"python": python_kernels.polynomial_warp, "numpy": numpy_kernels.polynomial_warp}
ids = {"ids": repr}


@pytest.mark.parametrize("target", SCALAR)
@pytest.mark.parametrize(("name", "value", "allowed"), [*OUT_OF_RANGE, *TOO_LONG], **ids)
def test_a_parameter_out_of_range_is_a_value_error_that_names_it(target, name, value, allowed):
    with pytest.raises(ValueError, match=f"{name}.*(?:{allowed})".replace("^", r"\^")):
        SCALAR[target](**GOOD | {name: value})


@pytest.mark.parametrize("target", SCALAR)
@pytest.mark.parametrize(("name", "value"), NOT_ONE_NUMBER, **ids)
def test_a_parameter_that_is_not_one_real_number_is_a_type_error_that_names_it(target, name, value):
    with pytest.raises(TypeError, match=f"^{name}.* must be (a real|one) number"):
        SCALAR[target](**GOOD | {name: value})


@pytest.mark.parametrize("module", [python_kernels, numpy_kernels])
def test_the_linear_increment_needs_k_above_1_and_a_share(module):
    kernel = module.cosine_linear_increment
    for k in (1.0, 0.5, 0.0, NAN, INF):
        with pytest.raises(ValueError, match=r"k=.*finite number > 1"):
            kernel(3, 10, 0.1, 0.0, k, 1.0)
    for amplitude in (-0.1, 1.1, NAN, INF):
        with pytest.raises(ValueError, match=r"amplitude=.*from 0 to 1"):
            kernel(3, 10, 0.1, 0.0, 1.5, amplitude)


@pytest.mark.parametrize("module", [python_kernels, numpy_kernels])
def test_numbers_of_other_types_are_their_floats(module):
    expected = module.polynomial_warp(3, 10, 0.5, 0.25, 1.5, 2.0)
    for of in (Fraction, Decimal, np.float64, np.float32, np.array):
        assert module.polynomial_warp(3, np.int8(10), of(0.5), of(0.25), of(1.5), of(2)) == expected
    assert module.polynomial_warp(3, 10.0, 0.5, 0.25, 1.5, 2) == expected


@pytest.mark.parametrize("t", [-1, -0.5, -INF, INF, NAN, np.float64(NAN), -(10**400)], **ids)
def test_python_refuses_a_step_that_is_negative_or_not_finite(t):
    with pytest.raises(ValueError, match=r"^t.*finite"):
        python_kernels.linear_warp(t, 10, 0.1, 0.01, 1.5)


@pytest.mark.parametrize(
    "t", ["3", b"3", None, True, 1j, [3], (3,), np.array([3]), np.array([3, 4]), np.complex64(3), np.array("3")], **ids
)
def test_python_refuses_a_step_that_is_not_one_number(t):
    with pytest.raises(TypeError, match=r"^t.* must be (a real|one) number"):
        python_kernels.linear_warp(t, 10, 0.1, 0.01, 1.5)


def test_python_holds_steps_of_any_size_at_the_end():
    for t in (10, 11, 2**53 + 1, 10**400, 10**5000, 1e300, np.uint64(2**64 - 1)):
        assert python_kernels.linear_warp(t, 10, 0.1, 0.01, 1.5) == 0.01
        assert python_kernels.MAKE["linear_warp"](10, 0.1, 0.01, 1.5)(t) == 0.01


def test_python_takes_steps_of_narrow_types():
    expected = python_kernels.linear_warp(5, 1000, 0.1, 0.01, 1.5)
    for t in (np.uint8(5), np.int8(5), np.float16(5), np.array(5), Fraction(5), 5.0):
        assert python_kernels.linear_warp(t, 1000, 0.1, 0.01, 1.5) == expected


@pytest.mark.parametrize("name", NAMES)
def test_what_make_returns_holds_its_ends_and_gives_nan_for_nan(name):
    points = {"k": 1.5, "N": 2.0, "amplitude": 0.5}
    make = python_kernels.MAKE[name]
    names = make.__code__.co_varnames[3 : make.__code__.co_argcount]
    eta = make(10, 0.1, 0.01, *(points[of] for of in names))
    assert (eta(-1), eta(-INF), eta(11), eta(INF)) == (eta(0), eta(0), eta(10), eta(10))
    assert math.isnan(eta(NAN))


@pytest.mark.parametrize("target", ["numpy", "c", "js"])
def test_steps_outside_are_held_and_nan_gives_nan(target):
    points = [(t, 10, 0.1, 0.01, 1.5) for t in (-1.0, -1e300, 11.0, 1e300, 2.0**53)]
    assert evaluate(target, "cosine_warp", points) == [0.1, 0.1, 0.01, 0.01, 0.01]
    if target != "js":  # JSON has neither
        not_finite = [(t, 10, 0.1, 0.01, 1.5) for t in (-INF, INF)]
        assert evaluate(target, "cosine_warp", not_finite) == [0.1, 0.01]
        assert all(map(math.isnan, evaluate(target, "cosine_warp", [(NAN, 10, 0.1, 0.01, 1.5)])))


@pytest.mark.parametrize("name", NAMES)
def test_a_nan_among_other_steps_changes_none_of_them(name):
    values = {"k": 1.5, "N": 2.0, "amplitude": 0.5}
    make = python_kernels.MAKE[name]
    others = [values[of] for of in make.__code__.co_varnames[3 : make.__code__.co_argcount]]
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        rates = numpy_kernels.KERNELS[name](np.array([NAN, -1, 0, 4, 9, 10, 11, INF, -INF]), 10, 0.1, 0.01, *others)
    eta = make(10, 0.1, 0.01, *others)
    assert math.isnan(rates[0])
    assert rates[[1, 2, 5, 6, 7, 8]].tolist() == [eta(0), eta(0), eta(10), eta(10), eta(10), eta(0)]
    assert rates[3:5] == pytest.approx([eta(4), eta(9)], rel=1e-14)


def test_numpy_steps_beyond_2_to_the_53_are_held_at_the_end():
    for steps in (np.array([2**64 - 1, 2**53 + 1], dtype=np.uint64), np.array([2**63 - 1, 2**53 + 1])):
        assert numpy_kernels.linear_warp(steps, 2**53, 0.1, 0.01, 1.5).tolist() == [0.01, 0.01]
    with pytest.raises(TypeError, match="t has the dtype object"):
        numpy_kernels.linear_warp(np.array([10**400]), 10, 0.1, 0.01, 1.5)


@pytest.mark.parametrize(
    "t", ["3", ["3"], None, [None], [1j], [True, False], [{}], np.array([3], dtype="M8[s]")], **ids
)
def test_numpy_refuses_steps_that_are_not_real(t):
    with pytest.raises(TypeError, match=r"^t has the dtype"):
        numpy_kernels.linear_warp(t, 10, 0.1, 0.01, 1.5)


@pytest.mark.parametrize("dtype", [np.int64, bool, np.complex128, object, "U3", "S3", "M8[s]", np.void])
def test_numpy_refuses_an_output_that_is_not_floating(dtype):
    with pytest.raises(TypeError, match=r"dtype=.* floating-point"):
        numpy_kernels.linear_warp(3, 10, 0.1, 0.01, 1.5, dtype=dtype)


@pytest.mark.parametrize("t", [[[1, 2], [3]], [1, [2]], [np.zeros(2), np.zeros(3)]], ids=repr)
def test_steps_that_do_not_fit_one_shape_are_refused_by_name(t):
    with pytest.raises(ValueError, match=r"^t=\[.*must be one number, or nested lists that fit one shape"):
        numpy_kernels.linear_warp(t, 10, 0.1, 0.01, 1.5)


def test_long_steps_are_not_repeated_in_the_message():
    with pytest.raises(ValueError, match=r"^t=\[") as raised:
        numpy_kernels.linear_warp([[1]] * 10_000 + [[1, 2]], 10, 0.1, 0.01, 1.5)
    assert len(str(raised.value)) < 200


@pytest.mark.parametrize("t", [np.ma.masked_array([1, 2], [False, True]), np.ma.masked_array([1, 2]), np.ma.masked])
def test_numpy_refuses_steps_with_a_mask(t):
    with pytest.raises(TypeError, match=r"^t is a masked array"):
        numpy_kernels.linear_warp(t, 10, 0.1, 0.01, 1.5)


@pytest.mark.parametrize("target", SCALAR)
@pytest.mark.parametrize("name", ["T", "eta_0", "eta_e", "k", "N"])
@pytest.mark.parametrize("value", [np.ma.masked, np.ma.masked_array(1.5), np.ma.masked_array(1.5, True)], ids=str)
def test_a_parameter_with_a_mask_is_refused_by_name(target, name, value):
    with pytest.raises(TypeError, match=f"^{name} is a masked array: must be one real number"):
        SCALAR[target](**GOOD | {name: value})


@pytest.mark.parametrize("name", ["T", "eta_0", "eta_e", "k", "N"])
def test_c_gives_nan_for_broken_preconditions(name):
    bad = [value for of, value, _ in OUT_OF_RANGE if of == name and value != 2**53 + 1]
    points = [tuple((GOOD | {name: value}).values()) for value in [*bad, *([2.0**53 + 2] if name == "T" else [])]]
    assert all(map(math.isnan, evaluate("c", "polynomial_warp", points)))
    assert not math.isnan(evaluate("c", "polynomial_warp", [tuple(GOOD.values())])[0])


def test_c_gives_nan_for_k_up_to_1_and_for_amplitudes_that_are_no_share():
    points = [(3, 10, 0.1, 0.0, *of) for of in ((1.0, 0.5), (0.5, 0.5), (1.5, -0.1), (1.5, 1.1), (1.5, NAN))]
    assert all(map(math.isnan, evaluate("c", "cosine_linear_increment", points)))


def _js_errors(name, arguments):
    """What calls with the arguments, each a text of JavaScript, throw; null where nothing is thrown."""
    call = "(() => { try { KERNELS[name](%s); return null; } catch (e) { return `${e.name}: ${e.message}`; } })()"
    return ask_js(f"[{', '.join(call % of for of in arguments)}]", name, [])


def _in_js(value):
    return {INF: "Infinity", -INF: "-Infinity"}.get(value) or ("NaN" if math.isnan(value) else repr(value))


def test_js_throws_a_range_error_that_names_the_argument():
    # 2^53 + 1 is no number there.
    cases = [(name, 2**53 + 2 if value == 2**53 + 1 else value, of) for name, value, of in OUT_OF_RANGE]
    errors = _js_errors("polynomial_warp", [", ".join(map(_in_js, (GOOD | {n: v}).values())) for n, v, _ in cases])
    for (name, value, allowed), error in zip(cases, errors, strict=True):
        assert error is not None, (name, value)
        assert error.startswith("RangeError: ")
        assert f"{name} = " in error
        assert allowed in error


def test_js_throws_a_type_error_for_what_is_no_number():
    values = ('"3"', "null", "undefined", "true", "3n", "[3]", "{}", "Symbol()", "new Number(3)")
    names = list(GOOD)
    cases = [(name, value) for name in names for value in values]
    arguments = [", ".join(value if of == name else repr(GOOD[of]) for of in names) for name, value in cases]
    for (name, value), error in zip(cases, _js_errors("polynomial_warp", arguments), strict=True):
        assert error is not None, (name, value)
        assert error.startswith(f"TypeError: {name} = ")


def test_js_asks_for_every_argument_and_for_k_above_1():
    missing, *bad = _js_errors("linear_warp", ["3, 10, 0.1, 0.01"])
    assert missing == "TypeError: k = undefined: must be a number"
    assert bad == []
    assert _js_errors("cosine_linear_increment", ["3, 10, 0.1, 0, 1, 0.5", "3, 10, 0.1, 0, 1.5, 2"]) == [
        "RangeError: k = 1: must be a finite number > 1",
        "RangeError: amplitude = 2: must be a number from 0 to 1",
    ]
