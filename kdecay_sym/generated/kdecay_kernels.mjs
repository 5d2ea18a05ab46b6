/*
 * Kernels in JavaScript, on numbers.
 *
 * Generated; do not edit. Command: kdecay generate
 * SymPy: 1.14.0
 *
 * Preconditions: T a whole number, 1 <= T <= 2^53; 0 <= eta_e <= eta_0, finite; k > 0 and N > 0; for the cosine with
 * the linear increment k > 1 and 0 <= amplitude <= 1. Steps are whole numbers.
 * Postconditions: eta(0) and eta(T) are the values at the ends bit for bit, eta_0 and eta_e but for the exponential of
 * eq. (13), which meets neither; t < 0 is held at eta(0) and t > T at eta(T); a step that is not a number gives one.
 * All rates are finite; those of a curve that leaves the range, for eta_0 up to 2^1022.
 * Each kernel says what holds for it and whether that is proved or tested.
 *
 * Bad input: TypeError for an argument that is missing or no number, RangeError for a parameter that breaks the
 * preconditions. Steps < 0 are held at eta(0), steps > T, the infinite one included, at eta(T), and NaN gives NaN.
 */

function check(given, kAbove = 0) {
  for (const [name, value] of Object.entries(given)) {
    if (typeof value !== "number") {
      throw new TypeError(`${name} = ${String(value)}: must be a number`);
    }
  }
  const { T, eta_0, eta_e, k = 2, N = 1, amplitude = 1 } = given;
  if (!(T >= 1 && T <= 2 ** 53 && Number.isInteger(T))) {
    throw new RangeError(`T = ${T}: must be a whole number from 1 to 2^53`);
  }
  if (!(0 <= eta_e && eta_e <= eta_0 && eta_0 < Infinity)) {
    throw new RangeError(`eta_0 = ${eta_0}, eta_e = ${eta_e}: must be finite, with 0 <= eta_e <= eta_0`);
  }
  if (!(k > kAbove && k < Infinity)) {
    throw new RangeError(`k = ${k}: must be a finite number > ${kAbove}`);
  }
  if (!(N > 0 && N < Infinity)) {
    throw new RangeError(`N = ${N}: must be a finite number > 0`);
  }
  if (!(0 <= amplitude && amplitude <= 1)) {
    throw new RangeError(`amplitude = ${amplitude}: must be a number from 0 to 1`);
  }
}

/*
 * Linear warp, with tau = t/T.
 *
 * eta(t) = eta_e + (1 - tau**k)*(eta_0 - eta_e)
 *
 * Equation: (2) with t/T raised to k
 * Claims: linear.warp.start, linear.warp.end, linear.warp.range, linear.warp.monotone
 */
export function linear_warp(t, T, eta_0, eta_e, k) {
  check({ t, T, eta_0, eta_e, k });
  const D = eta_0 - eta_e;
  const c1 = 1.0 / k;
  const c2 = Math.min(c1, 0.5);
  if (t <= 0) {
    return eta_0;
  }
  if (t >= T) {
    return eta_e;
  }
  if (t <= T * Math.pow(c2, c1)) {
    const tau = t / T;
    return eta_0 - D * Math.pow(tau, k);
  }
  const tau = t / T;
  const r = (T - t) / T;
  const u1 = tau < r ? Math.log(tau) : Math.log1p(-r);
  const rate = eta_e - D * Math.expm1(k * u1);
  return rate > eta_0 ? eta_0 : rate;
}

/*
 * Linear warp, k = 1, with tau = t/T.
 *
 * eta(t) = eta_e + (1 - tau)*(eta_0 - eta_e)
 *
 * Equation: (2) with t/T raised to k
 * Claims: linear.warp.start, linear.warp.end, linear.warp.range, linear.warp.monotone
 */
export function linear_warp_k1(t, T, eta_0, eta_e) {
  check({ t, T, eta_0, eta_e });
  const D = eta_0 - eta_e;
  if (t <= 0) {
    return eta_0;
  }
  if (t >= T) {
    return eta_e;
  }
  if (t <= 0.5 * T) {
    const tau = t / T;
    return eta_0 - D * tau;
  }
  const r = (T - t) / T;
  return eta_e + D * r;
}

/*
 * Linear warp, k = 3/2, with tau = t/T.
 *
 * eta(t) = eta_e + (1 - tau**(3/2))*(eta_0 - eta_e)
 *
 * Equation: (2) with t/T raised to k
 * Claims: linear.warp.start, linear.warp.end, linear.warp.range, linear.warp.monotone
 */
export function linear_warp_k3_2(t, T, eta_0, eta_e) {
  check({ t, T, eta_0, eta_e });
  const D = eta_0 - eta_e;
  if (t <= 0) {
    return eta_0;
  }
  if (t >= T) {
    return eta_e;
  }
  if (t <= 0.6299605249474366 * T) {
    const tau = t / T;
    return eta_0 - D * (tau * Math.sqrt(tau));
  }
  const tau = t / T;
  const r = (T - t) / T;
  return eta_e + D * (r + tau * (r / (1.0 + Math.sqrt(tau))));
}

/*
 * Linear warp, k = 2, with tau = t/T.
 *
 * eta(t) = eta_e + (1 - tau**2)*(eta_0 - eta_e)
 *
 * Equation: (2) with t/T raised to k
 * Claims: linear.warp.start, linear.warp.end, linear.warp.range, linear.warp.monotone
 */
export function linear_warp_k2(t, T, eta_0, eta_e) {
  check({ t, T, eta_0, eta_e });
  const D = eta_0 - eta_e;
  if (t <= 0) {
    return eta_0;
  }
  if (t >= T) {
    return eta_e;
  }
  if (t <= 0.7071067811865476 * T) {
    const tau = t / T;
    return eta_0 - D * (tau * tau);
  }
  const r = (T - t) / T;
  return eta_e + D * (r * (2.0 - r));
}

/*
 * Linear warp, k = 5/2, with tau = t/T.
 *
 * eta(t) = eta_e + (1 - tau**(5/2))*(eta_0 - eta_e)
 *
 * Equation: (2) with t/T raised to k
 * Claims: linear.warp.start, linear.warp.end, linear.warp.range, linear.warp.monotone
 */
export function linear_warp_k5_2(t, T, eta_0, eta_e) {
  check({ t, T, eta_0, eta_e });
  const D = eta_0 - eta_e;
  if (t <= 0) {
    return eta_0;
  }
  if (t >= T) {
    return eta_e;
  }
  if (t <= 0.6931448431551464 * T) {
    const tau = t / T;
    return eta_0 - D * (tau * tau * Math.sqrt(tau));
  }
  const tau = t / T;
  const r = (T - t) / T;
  return eta_e + D * (r * (2.0 - r) + tau * tau * (r / (1.0 + Math.sqrt(tau))));
}

/*
 * Linear warp, k = 3, with tau = t/T.
 *
 * eta(t) = eta_e + (1 - tau**3)*(eta_0 - eta_e)
 *
 * Equation: (2) with t/T raised to k
 * Claims: linear.warp.start, linear.warp.end, linear.warp.range, linear.warp.monotone
 */
export function linear_warp_k3(t, T, eta_0, eta_e) {
  check({ t, T, eta_0, eta_e });
  const D = eta_0 - eta_e;
  if (t <= 0) {
    return eta_0;
  }
  if (t >= T) {
    return eta_e;
  }
  if (t <= 0.6933612743506347 * T) {
    const tau = t / T;
    return eta_0 - D * (tau * tau * tau);
  }
  const r = (T - t) / T;
  return eta_e + D * (r * (3.0 - r * (3.0 - r)));
}

/*
 * Linear warp, k = 4, with tau = t/T.
 *
 * eta(t) = eta_e + (1 - tau**4)*(eta_0 - eta_e)
 *
 * Equation: (2) with t/T raised to k
 * Claims: linear.warp.start, linear.warp.end, linear.warp.range, linear.warp.monotone
 */
export function linear_warp_k4(t, T, eta_0, eta_e) {
  check({ t, T, eta_0, eta_e });
  const D = eta_0 - eta_e;
  if (t <= 0) {
    return eta_0;
  }
  if (t >= T) {
    return eta_e;
  }
  if (t <= 0.7071067811865476 * T) {
    const tau = t / T;
    const u1 = tau * tau;
    return eta_0 - D * (u1 * u1);
  }
  const r = (T - t) / T;
  return eta_e + D * (r * (4.0 - r * (6.0 - r * (4.0 - r))));
}

/*
 * Linear warp, k = 5, with tau = t/T.
 *
 * eta(t) = eta_e + (1 - tau**5)*(eta_0 - eta_e)
 *
 * Equation: (2) with t/T raised to k
 * Claims: linear.warp.start, linear.warp.end, linear.warp.range, linear.warp.monotone
 */
export function linear_warp_k5(t, T, eta_0, eta_e) {
  check({ t, T, eta_0, eta_e });
  const D = eta_0 - eta_e;
  if (t <= 0) {
    return eta_0;
  }
  if (t >= T) {
    return eta_e;
  }
  if (t <= 0.7247796636776955 * T) {
    const tau = t / T;
    const u1 = tau * tau;
    return eta_0 - D * (u1 * u1 * tau);
  }
  const r = (T - t) / T;
  return eta_e + D * (r * (5.0 - r * (10.0 - r * (10.0 - r * (5.0 - r)))));
}

/*
 * Linear additive plus, with tau = t/T.
 *
 * eta(t) = eta_e + (eta_0 - eta_e)*(-2*tau + tau**k + 1)
 *
 * Equation: (10)
 * Claims: linear.additive.plus.start, linear.additive.plus.end, linear.additive.plus.monotone
 */
export function linear_additive_plus(t, T, eta_0, eta_e, k) {
  check({ t, T, eta_0, eta_e, k });
  const D = eta_0 - eta_e;
  const c1 = k - 1.0;
  if (t <= 0) {
    return eta_0;
  }
  if (t >= T) {
    return eta_e;
  }
  if (t <= 0.5 * T) {
    const tau = t / T;
    return eta_0 - D * (2.0 * tau - Math.pow(tau, k));
  }
  const tau = t / T;
  const r = (T - t) / T;
  const u1 = tau < r ? Math.log(tau) : Math.log1p(-r);
  return eta_e + D * (r + Math.expm1(c1 * u1) * tau);
}

/*
 * Linear additive plus, k = 1, with tau = t/T.
 *
 * eta(t) = eta_e + (1 - tau)*(eta_0 - eta_e)
 *
 * Equation: (10)
 * Claims: linear.additive.plus.start, linear.additive.plus.end, linear.additive.plus.monotone
 */
export function linear_additive_plus_k1(t, T, eta_0, eta_e) {
  check({ t, T, eta_0, eta_e });
  const D = eta_0 - eta_e;
  if (t <= 0) {
    return eta_0;
  }
  if (t >= T) {
    return eta_e;
  }
  if (t <= 0.5 * T) {
    const tau = t / T;
    return eta_0 - D * tau;
  }
  const r = (T - t) / T;
  return eta_e + D * r;
}

/*
 * Linear additive plus, k = 3/2, with tau = t/T.
 *
 * eta(t) = eta_e + (eta_0 - eta_e)*(tau**(3/2) - 2*tau + 1)
 *
 * Equation: (10)
 * Claims: linear.additive.plus.start, linear.additive.plus.end, linear.additive.plus.monotone
 */
export function linear_additive_plus_k3_2(t, T, eta_0, eta_e) {
  check({ t, T, eta_0, eta_e });
  const D = eta_0 - eta_e;
  if (t <= 0) {
    return eta_0;
  }
  if (t >= T) {
    return eta_e;
  }
  if (t <= 0.5 * T) {
    const tau = t / T;
    const r = (T - t) / T;
    return eta_0 - D * (tau + tau * (r / (1.0 + Math.sqrt(tau))));
  }
  const tau = t / T;
  const r = (T - t) / T;
  return eta_e + D * (r - r / (1.0 + Math.sqrt(tau)) * tau);
}

/*
 * Linear additive plus, k = 2, with tau = t/T.
 *
 * eta(t) = eta_e + (eta_0 - eta_e)*(tau**2 - 2*tau + 1)
 *
 * Equation: (10)
 * Claims: linear.additive.plus.start, linear.additive.plus.end, linear.additive.plus.monotone
 */
export function linear_additive_plus_k2(t, T, eta_0, eta_e) {
  check({ t, T, eta_0, eta_e });
  const D = eta_0 - eta_e;
  if (t <= 0) {
    return eta_0;
  }
  if (t >= T) {
    return eta_e;
  }
  if (t <= 0.5 * T) {
    const tau = t / T;
    const r = (T - t) / T;
    return eta_0 - D * (tau + tau * r);
  }
  const r = (T - t) / T;
  return eta_e + D * (r * r);
}

/*
 * Linear additive plus, k = 5/2, with tau = t/T.
 *
 * eta(t) = eta_e + (eta_0 - eta_e)*(tau**(5/2) - 2*tau + 1)
 *
 * Equation: (10)
 * Claims: linear.additive.plus.start, linear.additive.plus.end, linear.additive.plus.monotone
 */
export function linear_additive_plus_k5_2(t, T, eta_0, eta_e) {
  check({ t, T, eta_0, eta_e });
  const D = eta_0 - eta_e;
  if (t <= 0) {
    return eta_0;
  }
  if (t >= T) {
    return eta_e;
  }
  if (t <= 0.5 * T) {
    const tau = t / T;
    return eta_0 - D * (2.0 * tau - tau * tau * Math.sqrt(tau));
  }
  const tau = t / T;
  const r = (T - t) / T;
  return eta_e + D * (r - (r + tau * (r / (1.0 + Math.sqrt(tau)))) * tau);
}

/*
 * Linear additive plus, k = 3, with tau = t/T.
 *
 * eta(t) = eta_e + (eta_0 - eta_e)*(tau**3 - 2*tau + 1)
 *
 * Equation: (10)
 * Claims: linear.additive.plus.start, linear.additive.plus.end, linear.additive.plus.monotone
 */
export function linear_additive_plus_k3(t, T, eta_0, eta_e) {
  check({ t, T, eta_0, eta_e });
  const D = eta_0 - eta_e;
  if (t <= 0) {
    return eta_0;
  }
  if (t >= T) {
    return eta_e;
  }
  if (t <= 0.5 * T) {
    const tau = t / T;
    return eta_0 - D * (2.0 * tau - tau * tau * tau);
  }
  const tau = t / T;
  const r = (T - t) / T;
  return eta_e - D * (r * (tau - 1.0 + tau * tau));
}

/*
 * Linear additive plus, k = 4, with tau = t/T.
 *
 * eta(t) = eta_e + (eta_0 - eta_e)*(tau**4 - 2*tau + 1)
 *
 * Equation: (10)
 * Claims: linear.additive.plus.start, linear.additive.plus.end, linear.additive.plus.monotone
 */
export function linear_additive_plus_k4(t, T, eta_0, eta_e) {
  check({ t, T, eta_0, eta_e });
  const D = eta_0 - eta_e;
  if (t <= 0) {
    return eta_0;
  }
  if (t >= T) {
    return eta_e;
  }
  if (t <= 0.5 * T) {
    const tau = t / T;
    const u1 = tau * tau;
    return eta_0 - D * (2.0 * tau - u1 * u1);
  }
  const tau = t / T;
  const r = (T - t) / T;
  const u1 = tau * tau;
  return eta_e - D * (r * (tau - 1.0 + u1 + u1 * tau));
}

/*
 * Linear additive plus, k = 5, with tau = t/T.
 *
 * eta(t) = eta_e + (eta_0 - eta_e)*(tau**5 - 2*tau + 1)
 *
 * Equation: (10)
 * Claims: linear.additive.plus.start, linear.additive.plus.end, linear.additive.plus.monotone
 */
export function linear_additive_plus_k5(t, T, eta_0, eta_e) {
  check({ t, T, eta_0, eta_e });
  const D = eta_0 - eta_e;
  if (t <= 0) {
    return eta_0;
  }
  if (t >= T) {
    return eta_e;
  }
  if (t <= 0.5 * T) {
    const tau = t / T;
    const u1 = tau * tau;
    return eta_0 - D * (2.0 * tau - u1 * u1 * tau);
  }
  const tau = t / T;
  const r = (T - t) / T;
  const u1 = tau * tau;
  return eta_e - D * (r * (tau - 1.0 + u1 + u1 * u1 + u1 * tau));
}

/*
 * Polynomial warp, with tau = t/T.
 *
 * eta(t) = eta_e + (1 - tau**k)**N*(eta_0 - eta_e)
 *
 * Equation: (11) with t/T raised to k
 * Claims: polynomial.warp.start, polynomial.warp.end, polynomial.warp.range, polynomial.warp.monotone
 */
export function polynomial_warp(t, T, eta_0, eta_e, k, N) {
  check({ t, T, eta_0, eta_e, k, N });
  const D = eta_0 - eta_e;
  const c1 = 1.0 - Math.pow(0.5, 1.0 / N);
  const c2 = 1.0 / k;
  const c3 = Math.min(c1, c2);
  const c4 = Math.min(c3, 0.5);
  if (t <= 0) {
    return eta_0;
  }
  if (t >= T) {
    return eta_e;
  }
  if (t <= T * Math.pow(c4, c2)) {
    const tau = t / T;
    return eta_0 + D * Math.expm1(N * Math.log1p(-Math.pow(tau, k)));
  }
  const tau = t / T;
  const r = (T - t) / T;
  const u1 = tau < r ? Math.log(tau) : Math.log1p(-r);
  const rate = eta_e + D * Math.pow(-Math.expm1(k * u1), N);
  return rate > eta_0 ? eta_0 : rate;
}

/*
 * Polynomial warp, k = 1, N = 1/2, with tau = t/T.
 *
 * eta(t) = eta_e + sqrt(1 - tau)*(eta_0 - eta_e)
 *
 * Equation: (11) with t/T raised to k
 * Claims: polynomial.warp.start, polynomial.warp.end, polynomial.warp.range, polynomial.warp.monotone
 */
export function polynomial_warp_k1_n1_2(t, T, eta_0, eta_e) {
  check({ t, T, eta_0, eta_e });
  const D = eta_0 - eta_e;
  if (t <= 0) {
    return eta_0;
  }
  if (t >= T) {
    return eta_e;
  }
  if (t <= 0.5 * T) {
    const tau = t / T;
    const r = (T - t) / T;
    return eta_0 - D * (tau / (1.0 + Math.sqrt(r)));
  }
  const r = (T - t) / T;
  return eta_e + D * Math.sqrt(r);
}

/*
 * Polynomial warp, k = 3/2, N = 1/2, with tau = t/T.
 *
 * eta(t) = eta_e + sqrt(1 - tau**(3/2))*(eta_0 - eta_e)
 *
 * Equation: (11) with t/T raised to k
 * Claims: polynomial.warp.start, polynomial.warp.end, polynomial.warp.range, polynomial.warp.monotone
 */
export function polynomial_warp_k3_2_n1_2(t, T, eta_0, eta_e) {
  check({ t, T, eta_0, eta_e });
  const D = eta_0 - eta_e;
  if (t <= 0) {
    return eta_0;
  }
  if (t >= T) {
    return eta_e;
  }
  if (t <= 0.6299605249474366 * T) {
    const tau = t / T;
    const r = (T - t) / T;
    const u1 = Math.sqrt(tau);
    return eta_0 - D * (tau * u1 / (1.0 + Math.sqrt(r + tau * (r / (1.0 + u1)))));
  }
  const tau = t / T;
  const r = (T - t) / T;
  return eta_e + D * Math.sqrt(r + tau * (r / (1.0 + Math.sqrt(tau))));
}

/*
 * Polynomial warp, k = 2, N = 1/2, with tau = t/T.
 *
 * eta(t) = eta_e + sqrt(1 - tau**2)*(eta_0 - eta_e)
 *
 * Equation: (11) with t/T raised to k
 * Claims: polynomial.warp.start, polynomial.warp.end, polynomial.warp.range, polynomial.warp.monotone
 */
export function polynomial_warp_k2_n1_2(t, T, eta_0, eta_e) {
  check({ t, T, eta_0, eta_e });
  const D = eta_0 - eta_e;
  if (t <= 0) {
    return eta_0;
  }
  if (t >= T) {
    return eta_e;
  }
  if (t <= 0.7071067811865476 * T) {
    const tau = t / T;
    const r = (T - t) / T;
    return eta_0 - D * (tau * tau / (1.0 + Math.sqrt(r * (1.0 + tau))));
  }
  const r = (T - t) / T;
  return eta_e + D * Math.sqrt(r * (2.0 - r));
}

/*
 * Polynomial warp, k = 5/2, N = 1/2, with tau = t/T.
 *
 * eta(t) = eta_e + sqrt(1 - tau**(5/2))*(eta_0 - eta_e)
 *
 * Equation: (11) with t/T raised to k
 * Claims: polynomial.warp.start, polynomial.warp.end, polynomial.warp.range, polynomial.warp.monotone
 */
export function polynomial_warp_k5_2_n1_2(t, T, eta_0, eta_e) {
  check({ t, T, eta_0, eta_e });
  const D = eta_0 - eta_e;
  if (t <= 0) {
    return eta_0;
  }
  if (t >= T) {
    return eta_e;
  }
  if (t <= 0.6931448431551464 * T) {
    const tau = t / T;
    const r = (T - t) / T;
    const u1 = Math.sqrt(tau);
    const u2 = 1.0 + Math.sqrt(r * (1.0 + tau * (1.0 + tau / (1.0 + u1))));
    return eta_0 - D * (tau * tau * u1 / u2);
  }
  const tau = t / T;
  const r = (T - t) / T;
  const u1 = D * Math.sqrt(r * (2.0 - r) + tau * tau * (r / (1.0 + Math.sqrt(tau))));
  return eta_e + u1;
}

/*
 * Polynomial warp, k = 3, N = 1/2, with tau = t/T.
 *
 * eta(t) = eta_e + sqrt(1 - tau**3)*(eta_0 - eta_e)
 *
 * Equation: (11) with t/T raised to k
 * Claims: polynomial.warp.start, polynomial.warp.end, polynomial.warp.range, polynomial.warp.monotone
 */
export function polynomial_warp_k3_n1_2(t, T, eta_0, eta_e) {
  check({ t, T, eta_0, eta_e });
  const D = eta_0 - eta_e;
  if (t <= 0) {
    return eta_0;
  }
  if (t >= T) {
    return eta_e;
  }
  if (t <= 0.6933612743506347 * T) {
    const tau = t / T;
    const r = (T - t) / T;
    const u1 = D * (tau * tau * tau / (1.0 + Math.sqrt(r * (1.0 + tau * (1.0 + tau)))));
    return eta_0 - u1;
  }
  const r = (T - t) / T;
  return eta_e + D * Math.sqrt(r * (3.0 - r * (3.0 - r)));
}

/*
 * Polynomial warp, k = 4, N = 1/2, with tau = t/T.
 *
 * eta(t) = eta_e + sqrt(1 - tau**4)*(eta_0 - eta_e)
 *
 * Equation: (11) with t/T raised to k
 * Claims: polynomial.warp.start, polynomial.warp.end, polynomial.warp.range, polynomial.warp.monotone
 */
export function polynomial_warp_k4_n1_2(t, T, eta_0, eta_e) {
  check({ t, T, eta_0, eta_e });
  const D = eta_0 - eta_e;
  if (t <= 0) {
    return eta_0;
  }
  if (t >= T) {
    return eta_e;
  }
  if (t <= 0.7071067811865476 * T) {
    const tau = t / T;
    const r = (T - t) / T;
    const u1 = tau * tau;
    const u2 = u1 * u1 / (1.0 + Math.sqrt(r * (1.0 + tau * (1.0 + tau * (1.0 + tau)))));
    return eta_0 - D * u2;
  }
  const r = (T - t) / T;
  return eta_e + D * Math.sqrt(r * (4.0 - r * (6.0 - r * (4.0 - r))));
}

/*
 * Polynomial warp, k = 5, N = 1/2, with tau = t/T.
 *
 * eta(t) = eta_e + sqrt(1 - tau**5)*(eta_0 - eta_e)
 *
 * Equation: (11) with t/T raised to k
 * Claims: polynomial.warp.start, polynomial.warp.end, polynomial.warp.range, polynomial.warp.monotone
 */
export function polynomial_warp_k5_n1_2(t, T, eta_0, eta_e) {
  check({ t, T, eta_0, eta_e });
  const D = eta_0 - eta_e;
  if (t <= 0) {
    return eta_0;
  }
  if (t >= T) {
    return eta_e;
  }
  if (t <= 0.7247796636776955 * T) {
    const tau = t / T;
    const r = (T - t) / T;
    const u1 = tau * tau;
    const u2 = 1.0 + Math.sqrt(r * (1.0 + tau * (1.0 + tau * (1.0 + tau * (1.0 + tau)))));
    return eta_0 - D * (u1 * u1 * tau / u2);
  }
  const r = (T - t) / T;
  const u1 = D * Math.sqrt(r * (5.0 - r * (10.0 - r * (10.0 - r * (5.0 - r)))));
  return eta_e + u1;
}

/*
 * Polynomial warp, k = 1, N = 2, with tau = t/T.
 *
 * eta(t) = eta_e + (1 - tau)**2*(eta_0 - eta_e)
 *
 * Equation: (11) with t/T raised to k
 * Claims: polynomial.warp.start, polynomial.warp.end, polynomial.warp.range, polynomial.warp.monotone
 */
export function polynomial_warp_k1_n2(t, T, eta_0, eta_e) {
  check({ t, T, eta_0, eta_e });
  const D = eta_0 - eta_e;
  if (t <= 0) {
    return eta_0;
  }
  if (t >= T) {
    return eta_e;
  }
  if (t <= 0.2928932188134525 * T) {
    const tau = t / T;
    return eta_0 - D * (tau * (2.0 - tau));
  }
  const r = (T - t) / T;
  return eta_e + D * (r * r);
}

/*
 * Polynomial warp, k = 3/2, N = 2, with tau = t/T.
 *
 * eta(t) = eta_e + (1 - tau**(3/2))**2*(eta_0 - eta_e)
 *
 * Equation: (11) with t/T raised to k
 * Claims: polynomial.warp.start, polynomial.warp.end, polynomial.warp.range, polynomial.warp.monotone
 */
export function polynomial_warp_k3_2_n2(t, T, eta_0, eta_e) {
  check({ t, T, eta_0, eta_e });
  const D = eta_0 - eta_e;
  if (t <= 0) {
    return eta_0;
  }
  if (t >= T) {
    return eta_e;
  }
  if (t <= 0.44103481920751075 * T) {
    const tau = t / T;
    const u1 = tau * Math.sqrt(tau);
    return eta_0 - D * (u1 * (2.0 - u1));
  }
  const tau = t / T;
  const r = (T - t) / T;
  const u1 = r + tau * (r / (1.0 + Math.sqrt(tau)));
  return eta_e + D * (u1 * u1);
}

/*
 * Polynomial warp, k = 2, N = 2, with tau = t/T.
 *
 * eta(t) = eta_e + (1 - tau**2)**2*(eta_0 - eta_e)
 *
 * Equation: (11) with t/T raised to k
 * Claims: polynomial.warp.start, polynomial.warp.end, polynomial.warp.range, polynomial.warp.monotone
 */
export function polynomial_warp_k2_n2(t, T, eta_0, eta_e) {
  check({ t, T, eta_0, eta_e });
  const D = eta_0 - eta_e;
  if (t <= 0) {
    return eta_0;
  }
  if (t >= T) {
    return eta_e;
  }
  if (t <= 0.541196100146197 * T) {
    const tau = t / T;
    const u1 = tau * tau;
    return eta_0 - D * (u1 * (2.0 - u1));
  }
  const r = (T - t) / T;
  const u1 = r * (2.0 - r);
  return eta_e + D * (u1 * u1);
}

/*
 * Polynomial warp, k = 5/2, N = 2, with tau = t/T.
 *
 * eta(t) = eta_e + (1 - tau**(5/2))**2*(eta_0 - eta_e)
 *
 * Equation: (11) with t/T raised to k
 * Claims: polynomial.warp.start, polynomial.warp.end, polynomial.warp.range, polynomial.warp.monotone
 */
export function polynomial_warp_k5_2_n2(t, T, eta_0, eta_e) {
  check({ t, T, eta_0, eta_e });
  const D = eta_0 - eta_e;
  if (t <= 0) {
    return eta_0;
  }
  if (t >= T) {
    return eta_e;
  }
  if (t <= 0.6119046122710509 * T) {
    const tau = t / T;
    const u1 = tau * tau * Math.sqrt(tau);
    return eta_0 - D * (u1 * (2.0 - u1));
  }
  const tau = t / T;
  const r = (T - t) / T;
  const u1 = r * (2.0 - r) + tau * tau * (r / (1.0 + Math.sqrt(tau)));
  return eta_e + D * (u1 * u1);
}

/*
 * Polynomial warp, k = 3, N = 2, with tau = t/T.
 *
 * eta(t) = eta_e + (1 - tau**3)**2*(eta_0 - eta_e)
 *
 * Equation: (11) with t/T raised to k
 * Claims: polynomial.warp.start, polynomial.warp.end, polynomial.warp.range, polynomial.warp.monotone
 */
export function polynomial_warp_k3_n2(t, T, eta_0, eta_e) {
  check({ t, T, eta_0, eta_e });
  const D = eta_0 - eta_e;
  if (t <= 0) {
    return eta_0;
  }
  if (t >= T) {
    return eta_e;
  }
  if (t <= 0.6641045243088701 * T) {
    const tau = t / T;
    const u1 = tau * tau * tau;
    return eta_0 - D * (u1 * (2.0 - u1));
  }
  const r = (T - t) / T;
  const u1 = r * (3.0 - r * (3.0 - r));
  return eta_e + D * (u1 * u1);
}

/*
 * Polynomial warp, k = 4, N = 2, with tau = t/T.
 *
 * eta(t) = eta_e + (1 - tau**4)**2*(eta_0 - eta_e)
 *
 * Equation: (11) with t/T raised to k
 * Claims: polynomial.warp.start, polynomial.warp.end, polynomial.warp.range, polynomial.warp.monotone
 */
export function polynomial_warp_k4_n2(t, T, eta_0, eta_e) {
  check({ t, T, eta_0, eta_e });
  const D = eta_0 - eta_e;
  if (t <= 0) {
    return eta_0;
  }
  if (t >= T) {
    return eta_e;
  }
  if (t <= 0.7071067811865476 * T) {
    const tau = t / T;
    const u1 = tau * tau;
    const u2 = u1 * u1;
    return eta_0 - D * (u2 * (2.0 - u2));
  }
  const r = (T - t) / T;
  const u1 = r * (4.0 - r * (6.0 - r * (4.0 - r)));
  return eta_e + D * (u1 * u1);
}

/*
 * Polynomial warp, k = 5, N = 2, with tau = t/T.
 *
 * eta(t) = eta_e + (1 - tau**5)**2*(eta_0 - eta_e)
 *
 * Equation: (11) with t/T raised to k
 * Claims: polynomial.warp.start, polynomial.warp.end, polynomial.warp.range, polynomial.warp.monotone
 */
export function polynomial_warp_k5_n2(t, T, eta_0, eta_e) {
  check({ t, T, eta_0, eta_e });
  const D = eta_0 - eta_e;
  if (t <= 0) {
    return eta_0;
  }
  if (t >= T) {
    return eta_e;
  }
  if (t <= 0.7247796636776955 * T) {
    const tau = t / T;
    const u1 = tau * tau;
    const u2 = u1 * u1 * tau;
    return eta_0 - D * (u2 * (2.0 - u2));
  }
  const r = (T - t) / T;
  const u1 = r * (5.0 - r * (10.0 - r * (10.0 - r * (5.0 - r))));
  return eta_e + D * (u1 * u1);
}

/*
 * Polynomial additive minus, with tau = t/T.
 *
 * eta(t) = eta_e + (eta_0 - eta_e)*(tau - tau**k + (1 - tau)**N)
 *
 * Equation: (10), (11)
 * Claims: polynomial.additive.minus.start, polynomial.additive.minus.end, polynomial.additive.minus.monotone-region
 */
export function polynomial_additive_minus(t, T, eta_0, eta_e, k, N) {
  check({ t, T, eta_0, eta_e, k, N });
  const D = eta_0 - eta_e;
  const c1 = N - 1.0;
  const c2 = k - 1.0;
  if (t <= 0) {
    return eta_0;
  }
  if (t >= T) {
    return eta_e;
  }
  if (t <= 0.5 * T) {
    const tau = t / T;
    const r = (T - t) / T;
    const u1 = r < tau ? Math.log(r) : Math.log1p(-tau);
    return eta_0 - D * (Math.pow(tau, k) - Math.expm1(c1 * u1) * r);
  }
  const tau = t / T;
  const r = (T - t) / T;
  const u1 = tau < r ? Math.log(tau) : Math.log1p(-r);
  return eta_e + D * (Math.pow(r, N) - Math.expm1(c2 * u1) * tau);
}

/*
 * Polynomial additive minus, k = 1, N = 1/2, with tau = t/T.
 *
 * eta(t) = eta_e + sqrt(1 - tau)*(eta_0 - eta_e)
 *
 * Equation: (10), (11)
 * Claims: polynomial.additive.minus.start, polynomial.additive.minus.end, polynomial.additive.minus.monotone-region
 */
export function polynomial_additive_minus_k1_n1_2(t, T, eta_0, eta_e) {
  check({ t, T, eta_0, eta_e });
  const D = eta_0 - eta_e;
  if (t <= 0) {
    return eta_0;
  }
  if (t >= T) {
    return eta_e;
  }
  if (t <= 0.5 * T) {
    const tau = t / T;
    const r = (T - t) / T;
    return eta_0 - D * (tau / (1.0 + Math.sqrt(r)));
  }
  const r = (T - t) / T;
  return eta_e + D * Math.sqrt(r);
}

/*
 * Polynomial additive minus, k = 3/2, N = 1/2, with tau = t/T.
 *
 * eta(t) = eta_e + (eta_0 - eta_e)*(-tau**(3/2) + tau + sqrt(1 - tau))
 *
 * Equation: (10), (11)
 * Claims: polynomial.additive.minus.start, polynomial.additive.minus.end, polynomial.additive.minus.monotone-region
 */
export function polynomial_additive_minus_k3_2_n1_2(t, T, eta_0, eta_e) {
  check({ t, T, eta_0, eta_e });
  const D = eta_0 - eta_e;
  if (t <= 0) {
    return eta_0;
  }
  if (t >= T) {
    return eta_e;
  }
  if (t <= 0.5 * T) {
    const tau = t / T;
    const r = (T - t) / T;
    return eta_0 - D * (tau / (1.0 + Math.sqrt(r)) - (tau - tau * Math.sqrt(tau)));
  }
  const tau = t / T;
  const r = (T - t) / T;
  return eta_e + D * (Math.sqrt(r) + r / (1.0 + Math.sqrt(tau)) * tau);
}

/*
 * Polynomial additive minus, k = 2, N = 1/2, with tau = t/T.
 *
 * eta(t) = eta_e + (eta_0 - eta_e)*(-tau**2 + tau + sqrt(1 - tau))
 *
 * Equation: (10), (11)
 * Claims: polynomial.additive.minus.start, polynomial.additive.minus.end, polynomial.additive.minus.monotone-region
 */
export function polynomial_additive_minus_k2_n1_2(t, T, eta_0, eta_e) {
  check({ t, T, eta_0, eta_e });
  const D = eta_0 - eta_e;
  if (t <= 0) {
    return eta_0;
  }
  if (t >= T) {
    return eta_e;
  }
  if (t <= 0.5 * T) {
    const tau = t / T;
    const r = (T - t) / T;
    return eta_0 - D * (tau / (1.0 + Math.sqrt(r)) - (tau - tau * tau));
  }
  const tau = t / T;
  const r = (T - t) / T;
  return eta_e + D * (Math.sqrt(r) + r * tau);
}

/*
 * Polynomial additive minus, k = 5/2, N = 1/2, with tau = t/T.
 *
 * eta(t) = eta_e + (eta_0 - eta_e)*(-tau**(5/2) + tau + sqrt(1 - tau))
 *
 * Equation: (10), (11)
 * Claims: polynomial.additive.minus.start, polynomial.additive.minus.end, polynomial.additive.minus.monotone-region
 */
export function polynomial_additive_minus_k5_2_n1_2(t, T, eta_0, eta_e) {
  check({ t, T, eta_0, eta_e });
  const D = eta_0 - eta_e;
  if (t <= 0) {
    return eta_0;
  }
  if (t >= T) {
    return eta_e;
  }
  if (t <= 0.5 * T) {
    const tau = t / T;
    const r = (T - t) / T;
    return eta_0 - D * (tau / (1.0 + Math.sqrt(r)) - (tau - tau * tau * Math.sqrt(tau)));
  }
  const tau = t / T;
  const r = (T - t) / T;
  return eta_e + D * (Math.sqrt(r) + (r + tau * (r / (1.0 + Math.sqrt(tau)))) * tau);
}

/*
 * Polynomial additive minus, k = 3, N = 1/2, with tau = t/T.
 *
 * eta(t) = eta_e + (eta_0 - eta_e)*(-tau**3 + tau + sqrt(1 - tau))
 *
 * Equation: (10), (11)
 * Claims: polynomial.additive.minus.start, polynomial.additive.minus.end, polynomial.additive.minus.monotone-region
 */
export function polynomial_additive_minus_k3_n1_2(t, T, eta_0, eta_e) {
  check({ t, T, eta_0, eta_e });
  const D = eta_0 - eta_e;
  if (t <= 0) {
    return eta_0;
  }
  if (t >= T) {
    return eta_e;
  }
  if (t <= 0.5 * T) {
    const tau = t / T;
    const r = (T - t) / T;
    return eta_0 - D * (tau / (1.0 + Math.sqrt(r)) - (tau - tau * tau * tau));
  }
  const tau = t / T;
  const r = (T - t) / T;
  return eta_e + D * (Math.sqrt(r) + r * (2.0 - r) * tau);
}

/*
 * Polynomial additive minus, k = 4, N = 1/2, with tau = t/T.
 *
 * eta(t) = eta_e + (eta_0 - eta_e)*(-tau**4 + tau + sqrt(1 - tau))
 *
 * Equation: (10), (11)
 * Claims: polynomial.additive.minus.start, polynomial.additive.minus.end, polynomial.additive.minus.monotone-region
 */
export function polynomial_additive_minus_k4_n1_2(t, T, eta_0, eta_e) {
  check({ t, T, eta_0, eta_e });
  const D = eta_0 - eta_e;
  if (t <= 0) {
    return eta_0;
  }
  if (t >= T) {
    return eta_e;
  }
  if (t <= 0.5 * T) {
    const tau = t / T;
    const r = (T - t) / T;
    const u1 = tau * tau;
    return eta_0 - D * (tau / (1.0 + Math.sqrt(r)) - (tau - u1 * u1));
  }
  const tau = t / T;
  const r = (T - t) / T;
  return eta_e + D * (Math.sqrt(r) + r * (3.0 - r * (3.0 - r)) * tau);
}

/*
 * Polynomial additive minus, k = 5, N = 1/2, with tau = t/T.
 *
 * eta(t) = eta_e + (eta_0 - eta_e)*(-tau**5 + tau + sqrt(1 - tau))
 *
 * Equation: (10), (11)
 * Claims: polynomial.additive.minus.start, polynomial.additive.minus.end, polynomial.additive.minus.monotone-region
 */
export function polynomial_additive_minus_k5_n1_2(t, T, eta_0, eta_e) {
  check({ t, T, eta_0, eta_e });
  const D = eta_0 - eta_e;
  if (t <= 0) {
    return eta_0;
  }
  if (t >= T) {
    return eta_e;
  }
  if (t <= 0.5 * T) {
    const tau = t / T;
    const r = (T - t) / T;
    const u1 = tau * tau;
    return eta_0 - D * (tau / (1.0 + Math.sqrt(r)) - (tau - u1 * u1 * tau));
  }
  const tau = t / T;
  const r = (T - t) / T;
  const u1 = D * (Math.sqrt(r) + r * (4.0 - r * (6.0 - r * (4.0 - r))) * tau);
  return eta_e + u1;
}

/*
 * Polynomial additive minus, k = 1, N = 2, with tau = t/T.
 *
 * eta(t) = eta_e + (1 - tau)**2*(eta_0 - eta_e)
 *
 * Equation: (10), (11)
 * Claims: polynomial.additive.minus.start, polynomial.additive.minus.end, polynomial.additive.minus.monotone-region
 */
export function polynomial_additive_minus_k1_n2(t, T, eta_0, eta_e) {
  check({ t, T, eta_0, eta_e });
  const D = eta_0 - eta_e;
  if (t <= 0) {
    return eta_0;
  }
  if (t >= T) {
    return eta_e;
  }
  if (t <= 0.5 * T) {
    const tau = t / T;
    return eta_0 - D * (tau * (2.0 - tau));
  }
  const r = (T - t) / T;
  return eta_e + D * (r * r);
}

/*
 * Polynomial additive minus, k = 3/2, N = 2, with tau = t/T.
 *
 * eta(t) = eta_e + (eta_0 - eta_e)*(-tau**(3/2) + tau + (1 - tau)**2)
 *
 * Equation: (10), (11)
 * Claims: polynomial.additive.minus.start, polynomial.additive.minus.end, polynomial.additive.minus.monotone-region
 */
export function polynomial_additive_minus_k3_2_n2(t, T, eta_0, eta_e) {
  check({ t, T, eta_0, eta_e });
  const D = eta_0 - eta_e;
  if (t <= 0) {
    return eta_0;
  }
  if (t >= T) {
    return eta_e;
  }
  if (t <= 0.5 * T) {
    const tau = t / T;
    const r = (T - t) / T;
    return eta_0 - D * (tau * r + tau * Math.sqrt(tau));
  }
  const tau = t / T;
  const r = (T - t) / T;
  return eta_e + D * (r * r + r / (1.0 + Math.sqrt(tau)) * tau);
}

/*
 * Polynomial additive minus, k = 2, N = 2, with tau = t/T.
 *
 * eta(t) = eta_e + (eta_0 - eta_e)*(-tau**2 + tau + (1 - tau)**2)
 *
 * Equation: (10), (11)
 * Claims: polynomial.additive.minus.start, polynomial.additive.minus.end, polynomial.additive.minus.monotone-region
 */
export function polynomial_additive_minus_k2_n2(t, T, eta_0, eta_e) {
  check({ t, T, eta_0, eta_e });
  const D = eta_0 - eta_e;
  if (t <= 0) {
    return eta_0;
  }
  if (t >= T) {
    return eta_e;
  }
  if (t <= 0.5 * T) {
    const tau = t / T;
    return eta_0 - D * tau;
  }
  const r = (T - t) / T;
  return eta_e + D * r;
}

/*
 * Polynomial additive minus, k = 5/2, N = 2, with tau = t/T.
 *
 * eta(t) = eta_e + (eta_0 - eta_e)*(-tau**(5/2) + tau + (1 - tau)**2)
 *
 * Equation: (10), (11)
 * Claims: polynomial.additive.minus.start, polynomial.additive.minus.end, polynomial.additive.minus.monotone-region
 */
export function polynomial_additive_minus_k5_2_n2(t, T, eta_0, eta_e) {
  check({ t, T, eta_0, eta_e });
  const D = eta_0 - eta_e;
  if (t <= 0) {
    return eta_0;
  }
  if (t >= T) {
    return eta_e;
  }
  if (t <= 0.5 * T) {
    const tau = t / T;
    const r = (T - t) / T;
    return eta_0 - D * (tau * r + tau * tau * Math.sqrt(tau));
  }
  const tau = t / T;
  const r = (T - t) / T;
  return eta_e + D * (r * r + (r + tau * (r / (1.0 + Math.sqrt(tau)))) * tau);
}

/*
 * Polynomial additive minus, k = 3, N = 2, with tau = t/T.
 *
 * eta(t) = eta_e + (eta_0 - eta_e)*(-tau**3 + tau + (1 - tau)**2)
 *
 * Equation: (10), (11)
 * Claims: polynomial.additive.minus.start, polynomial.additive.minus.end, polynomial.additive.minus.monotone-region
 */
export function polynomial_additive_minus_k3_n2(t, T, eta_0, eta_e) {
  check({ t, T, eta_0, eta_e });
  const D = eta_0 - eta_e;
  if (t <= 0) {
    return eta_0;
  }
  if (t >= T) {
    return eta_e;
  }
  if (t <= 0.5 * T) {
    const tau = t / T;
    const r = (T - t) / T;
    return eta_0 - D * (tau - tau * tau * r);
  }
  const tau = t / T;
  const r = (T - t) / T;
  return eta_e + D * (r * (1.0 + tau * tau));
}

/*
 * Polynomial additive minus, k = 4, N = 2, with tau = t/T.
 *
 * eta(t) = eta_e + (eta_0 - eta_e)*(-tau**4 + tau + (1 - tau)**2)
 *
 * Equation: (10), (11)
 * Claims: polynomial.additive.minus.start, polynomial.additive.minus.end, polynomial.additive.minus.monotone-region
 */
export function polynomial_additive_minus_k4_n2(t, T, eta_0, eta_e) {
  check({ t, T, eta_0, eta_e });
  const D = eta_0 - eta_e;
  if (t <= 0) {
    return eta_0;
  }
  if (t >= T) {
    return eta_e;
  }
  if (t <= 0.5 * T) {
    const tau = t / T;
    const r = (T - t) / T;
    const u1 = tau * tau;
    return eta_0 - D * (u1 * u1 + tau * r);
  }
  const tau = t / T;
  const r = (T - t) / T;
  const u1 = tau * tau;
  return eta_e + D * (r * (1.0 + u1 + u1 * tau));
}

/*
 * Polynomial additive minus, k = 5, N = 2, with tau = t/T.
 *
 * eta(t) = eta_e + (eta_0 - eta_e)*(-tau**5 + tau + (1 - tau)**2)
 *
 * Equation: (10), (11)
 * Claims: polynomial.additive.minus.start, polynomial.additive.minus.end, polynomial.additive.minus.monotone-region
 */
export function polynomial_additive_minus_k5_n2(t, T, eta_0, eta_e) {
  check({ t, T, eta_0, eta_e });
  const D = eta_0 - eta_e;
  if (t <= 0) {
    return eta_0;
  }
  if (t >= T) {
    return eta_e;
  }
  if (t <= 0.5 * T) {
    const tau = t / T;
    const r = (T - t) / T;
    const u1 = tau * tau;
    return eta_0 - D * (tau * r + u1 * u1 * tau);
  }
  const tau = t / T;
  const r = (T - t) / T;
  return eta_e + D * (r * r + r * (4.0 - r * (6.0 - r * (4.0 - r))) * tau);
}

/*
 * Polynomial additive plus, with tau = t/T.
 *
 * eta(t) = eta_e + (eta_0 - eta_e)*(-tau + tau**k + (1 - tau)**N)
 *
 * Equation: (10), (11)
 * Claims: polynomial.additive.plus.start, polynomial.additive.plus.end, polynomial.additive.plus.monotone-region
 */
export function polynomial_additive_plus(t, T, eta_0, eta_e, k, N) {
  check({ t, T, eta_0, eta_e, k, N });
  const D = eta_0 - eta_e;
  const c1 = k - 1.0;
  if (t <= 0) {
    return eta_0;
  }
  if (t >= T) {
    return eta_e;
  }
  if (t <= 0.5 * T) {
    const tau = t / T;
    return eta_0 - D * (tau - (Math.pow(tau, k) + Math.expm1(N * Math.log1p(-tau))));
  }
  const tau = t / T;
  const r = (T - t) / T;
  const u1 = tau < r ? Math.log(tau) : Math.log1p(-r);
  return eta_e + D * (Math.pow(r, N) + Math.expm1(c1 * u1) * tau);
}

/*
 * Polynomial additive plus, k = 1, N = 1/2, with tau = t/T.
 *
 * eta(t) = eta_e + sqrt(1 - tau)*(eta_0 - eta_e)
 *
 * Equation: (10), (11)
 * Claims: polynomial.additive.plus.start, polynomial.additive.plus.end, polynomial.additive.plus.monotone-region
 */
export function polynomial_additive_plus_k1_n1_2(t, T, eta_0, eta_e) {
  check({ t, T, eta_0, eta_e });
  const D = eta_0 - eta_e;
  if (t <= 0) {
    return eta_0;
  }
  if (t >= T) {
    return eta_e;
  }
  if (t <= 0.5 * T) {
    const tau = t / T;
    const r = (T - t) / T;
    return eta_0 - D * (tau / (1.0 + Math.sqrt(r)));
  }
  const r = (T - t) / T;
  return eta_e + D * Math.sqrt(r);
}

/*
 * Polynomial additive plus, k = 3/2, N = 1/2, with tau = t/T.
 *
 * eta(t) = eta_e + (eta_0 - eta_e)*(tau**(3/2) - tau + sqrt(1 - tau))
 *
 * Equation: (10), (11)
 * Claims: polynomial.additive.plus.start, polynomial.additive.plus.end, polynomial.additive.plus.monotone-region
 */
export function polynomial_additive_plus_k3_2_n1_2(t, T, eta_0, eta_e) {
  check({ t, T, eta_0, eta_e });
  const D = eta_0 - eta_e;
  if (t <= 0) {
    return eta_0;
  }
  if (t >= T) {
    return eta_e;
  }
  if (t <= 0.5 * T) {
    const tau = t / T;
    const r = (T - t) / T;
    return eta_0 - D * (tau / (1.0 + Math.sqrt(r)) - (tau * Math.sqrt(tau) - tau));
  }
  const tau = t / T;
  const r = (T - t) / T;
  return eta_e + D * (Math.sqrt(r) - r / (1.0 + Math.sqrt(tau)) * tau);
}

/*
 * Polynomial additive plus, k = 2, N = 1/2, with tau = t/T.
 *
 * eta(t) = eta_e + (eta_0 - eta_e)*(tau**2 - tau + sqrt(1 - tau))
 *
 * Equation: (10), (11)
 * Claims: polynomial.additive.plus.start, polynomial.additive.plus.end, polynomial.additive.plus.monotone-region
 */
export function polynomial_additive_plus_k2_n1_2(t, T, eta_0, eta_e) {
  check({ t, T, eta_0, eta_e });
  const D = eta_0 - eta_e;
  if (t <= 0) {
    return eta_0;
  }
  if (t >= T) {
    return eta_e;
  }
  if (t <= 0.5 * T) {
    const tau = t / T;
    const r = (T - t) / T;
    return eta_0 - D * (tau / (1.0 + Math.sqrt(r)) - (tau * tau - tau));
  }
  const tau = t / T;
  const r = (T - t) / T;
  return eta_e + D * (Math.sqrt(r) - r * tau);
}

/*
 * Polynomial additive plus, k = 5/2, N = 1/2, with tau = t/T.
 *
 * eta(t) = eta_e + (eta_0 - eta_e)*(tau**(5/2) - tau + sqrt(1 - tau))
 *
 * Equation: (10), (11)
 * Claims: polynomial.additive.plus.start, polynomial.additive.plus.end, polynomial.additive.plus.monotone-region
 */
export function polynomial_additive_plus_k5_2_n1_2(t, T, eta_0, eta_e) {
  check({ t, T, eta_0, eta_e });
  const D = eta_0 - eta_e;
  if (t <= 0) {
    return eta_0;
  }
  if (t >= T) {
    return eta_e;
  }
  if (t <= 0.5 * T) {
    const tau = t / T;
    const r = (T - t) / T;
    return eta_0 - D * (tau / (1.0 + Math.sqrt(r)) - (tau * tau * Math.sqrt(tau) - tau));
  }
  const tau = t / T;
  const r = (T - t) / T;
  return eta_e + D * (Math.sqrt(r) - (r + tau * (r / (1.0 + Math.sqrt(tau)))) * tau);
}

/*
 * Polynomial additive plus, k = 3, N = 1/2, with tau = t/T.
 *
 * eta(t) = eta_e + (eta_0 - eta_e)*(tau**3 - tau + sqrt(1 - tau))
 *
 * Equation: (10), (11)
 * Claims: polynomial.additive.plus.start, polynomial.additive.plus.end, polynomial.additive.plus.monotone-region
 */
export function polynomial_additive_plus_k3_n1_2(t, T, eta_0, eta_e) {
  check({ t, T, eta_0, eta_e });
  const D = eta_0 - eta_e;
  if (t <= 0) {
    return eta_0;
  }
  if (t >= T) {
    return eta_e;
  }
  if (t <= 0.5 * T) {
    const tau = t / T;
    const r = (T - t) / T;
    return eta_0 - D * (tau / (1.0 + Math.sqrt(r)) - (tau * tau * tau - tau));
  }
  const tau = t / T;
  const r = (T - t) / T;
  return eta_e + D * (Math.sqrt(r) - r * (2.0 - r) * tau);
}

/*
 * Polynomial additive plus, k = 4, N = 1/2, with tau = t/T.
 *
 * eta(t) = eta_e + (eta_0 - eta_e)*(tau**4 - tau + sqrt(1 - tau))
 *
 * Equation: (10), (11)
 * Claims: polynomial.additive.plus.start, polynomial.additive.plus.end, polynomial.additive.plus.monotone-region
 */
export function polynomial_additive_plus_k4_n1_2(t, T, eta_0, eta_e) {
  check({ t, T, eta_0, eta_e });
  const D = eta_0 - eta_e;
  if (t <= 0) {
    return eta_0;
  }
  if (t >= T) {
    return eta_e;
  }
  if (t <= 0.5 * T) {
    const tau = t / T;
    const r = (T - t) / T;
    const u1 = tau * tau;
    return eta_0 - D * (tau / (1.0 + Math.sqrt(r)) - (u1 * u1 - tau));
  }
  const tau = t / T;
  const r = (T - t) / T;
  return eta_e + D * (Math.sqrt(r) - r * (3.0 - r * (3.0 - r)) * tau);
}

/*
 * Polynomial additive plus, k = 5, N = 1/2, with tau = t/T.
 *
 * eta(t) = eta_e + (eta_0 - eta_e)*(tau**5 - tau + sqrt(1 - tau))
 *
 * Equation: (10), (11)
 * Claims: polynomial.additive.plus.start, polynomial.additive.plus.end, polynomial.additive.plus.monotone-region
 */
export function polynomial_additive_plus_k5_n1_2(t, T, eta_0, eta_e) {
  check({ t, T, eta_0, eta_e });
  const D = eta_0 - eta_e;
  if (t <= 0) {
    return eta_0;
  }
  if (t >= T) {
    return eta_e;
  }
  if (t <= 0.5 * T) {
    const tau = t / T;
    const r = (T - t) / T;
    const u1 = tau * tau;
    return eta_0 - D * (tau / (1.0 + Math.sqrt(r)) - (u1 * u1 * tau - tau));
  }
  const tau = t / T;
  const r = (T - t) / T;
  const u1 = D * (Math.sqrt(r) - r * (4.0 - r * (6.0 - r * (4.0 - r))) * tau);
  return eta_e + u1;
}

/*
 * Polynomial additive plus, k = 1, N = 2, with tau = t/T.
 *
 * eta(t) = eta_e + (1 - tau)**2*(eta_0 - eta_e)
 *
 * Equation: (10), (11)
 * Claims: polynomial.additive.plus.start, polynomial.additive.plus.end, polynomial.additive.plus.monotone-region
 */
export function polynomial_additive_plus_k1_n2(t, T, eta_0, eta_e) {
  check({ t, T, eta_0, eta_e });
  const D = eta_0 - eta_e;
  if (t <= 0) {
    return eta_0;
  }
  if (t >= T) {
    return eta_e;
  }
  if (t <= 0.5 * T) {
    const tau = t / T;
    return eta_0 - D * (tau * (2.0 - tau));
  }
  const r = (T - t) / T;
  return eta_e + D * (r * r);
}

/*
 * Polynomial additive plus, k = 3/2, N = 2, with tau = t/T.
 *
 * eta(t) = eta_e + (eta_0 - eta_e)*(tau**(3/2) - tau + (1 - tau)**2)
 *
 * Equation: (10), (11)
 * Claims: polynomial.additive.plus.start, polynomial.additive.plus.end, polynomial.additive.plus.monotone-region
 */
export function polynomial_additive_plus_k3_2_n2(t, T, eta_0, eta_e) {
  check({ t, T, eta_0, eta_e });
  const D = eta_0 - eta_e;
  if (t <= 0) {
    return eta_0;
  }
  if (t >= T) {
    return eta_e;
  }
  if (t <= 0.5 * T) {
    const tau = t / T;
    return eta_0 - D * (tau * (2.0 - tau) - (tau * Math.sqrt(tau) - tau));
  }
  const tau = t / T;
  const r = (T - t) / T;
  return eta_e + D * (r * r - r / (1.0 + Math.sqrt(tau)) * tau);
}

/*
 * Polynomial additive plus, k = 2, N = 2, with tau = t/T.
 *
 * eta(t) = eta_e + (eta_0 - eta_e)*(tau**2 - tau + (1 - tau)**2)
 *
 * Equation: (10), (11)
 * Claims: polynomial.additive.plus.start, polynomial.additive.plus.end, polynomial.additive.plus.monotone-region
 */
export function polynomial_additive_plus_k2_n2(t, T, eta_0, eta_e) {
  check({ t, T, eta_0, eta_e });
  const D = eta_0 - eta_e;
  if (t <= 0) {
    return eta_0;
  }
  if (t >= T) {
    return eta_e;
  }
  if (t <= 0.5 * T) {
    const tau = t / T;
    const u1 = 2.0 * tau;
    return eta_0 - D * (u1 - tau * (u1 - 1.0));
  }
  const tau = t / T;
  const r = (T - t) / T;
  return eta_e + D * (r * r - r * tau);
}

/*
 * Polynomial additive plus, k = 5/2, N = 2, with tau = t/T.
 *
 * eta(t) = eta_e + (eta_0 - eta_e)*(tau**(5/2) - tau + (1 - tau)**2)
 *
 * Equation: (10), (11)
 * Claims: polynomial.additive.plus.start, polynomial.additive.plus.end, polynomial.additive.plus.monotone-region
 */
export function polynomial_additive_plus_k5_2_n2(t, T, eta_0, eta_e) {
  check({ t, T, eta_0, eta_e });
  const D = eta_0 - eta_e;
  if (t <= 0) {
    return eta_0;
  }
  if (t >= T) {
    return eta_e;
  }
  if (t <= 0.5 * T) {
    const tau = t / T;
    return eta_0 - D * (tau * (2.0 - tau) - (tau * tau * Math.sqrt(tau) - tau));
  }
  const tau = t / T;
  const r = (T - t) / T;
  return eta_e + D * (r * r - (r + tau * (r / (1.0 + Math.sqrt(tau)))) * tau);
}

/*
 * Polynomial additive plus, k = 3, N = 2, with tau = t/T.
 *
 * eta(t) = eta_e + (eta_0 - eta_e)*(tau**3 - tau + (1 - tau)**2)
 *
 * Equation: (10), (11)
 * Claims: polynomial.additive.plus.start, polynomial.additive.plus.end, polynomial.additive.plus.monotone-region
 */
export function polynomial_additive_plus_k3_n2(t, T, eta_0, eta_e) {
  check({ t, T, eta_0, eta_e });
  const D = eta_0 - eta_e;
  if (t <= 0) {
    return eta_0;
  }
  if (t >= T) {
    return eta_e;
  }
  if (t <= 0.5 * T) {
    const tau = t / T;
    return eta_0 - D * (tau * (2.0 - tau) - (tau * tau * tau - tau));
  }
  const tau = t / T;
  const r = (T - t) / T;
  return eta_e + D * (r * r - r * (2.0 - r) * tau);
}

/*
 * Polynomial additive plus, k = 4, N = 2, with tau = t/T.
 *
 * eta(t) = eta_e + (eta_0 - eta_e)*(tau**4 - tau + (1 - tau)**2)
 *
 * Equation: (10), (11)
 * Claims: polynomial.additive.plus.start, polynomial.additive.plus.end, polynomial.additive.plus.monotone-region
 */
export function polynomial_additive_plus_k4_n2(t, T, eta_0, eta_e) {
  check({ t, T, eta_0, eta_e });
  const D = eta_0 - eta_e;
  if (t <= 0) {
    return eta_0;
  }
  if (t >= T) {
    return eta_e;
  }
  if (t <= 0.5 * T) {
    const tau = t / T;
    const u1 = tau * tau;
    return eta_0 - D * (tau * (2.0 - tau) - (u1 * u1 - tau));
  }
  const tau = t / T;
  const r = (T - t) / T;
  return eta_e + D * (r * r - r * (3.0 - r * (3.0 - r)) * tau);
}

/*
 * Polynomial additive plus, k = 5, N = 2, with tau = t/T.
 *
 * eta(t) = eta_e + (eta_0 - eta_e)*(tau**5 - tau + (1 - tau)**2)
 *
 * Equation: (10), (11)
 * Claims: polynomial.additive.plus.start, polynomial.additive.plus.end, polynomial.additive.plus.monotone-region
 */
export function polynomial_additive_plus_k5_n2(t, T, eta_0, eta_e) {
  check({ t, T, eta_0, eta_e });
  const D = eta_0 - eta_e;
  if (t <= 0) {
    return eta_0;
  }
  if (t >= T) {
    return eta_e;
  }
  if (t <= 0.5 * T) {
    const tau = t / T;
    const u1 = tau * tau;
    return eta_0 - D * (tau * (2.0 - tau) - (u1 * u1 * tau - tau));
  }
  const tau = t / T;
  const r = (T - t) / T;
  return eta_e + D * (r * r - r * (4.0 - r * (6.0 - r * (4.0 - r))) * tau);
}

/*
 * Cosine warp, with tau = t/T.
 *
 * eta(t) = eta_e + (eta_0 - eta_e)*(cos(pi*tau**k)/2 + 1/2)
 *
 * Equation: (12) with t/T raised to k
 * Claims: cosine.warp.start, cosine.warp.end, cosine.warp.range, cosine.warp.monotone
 */
export function cosine_warp(t, T, eta_0, eta_e, k) {
  check({ t, T, eta_0, eta_e, k });
  const D = eta_0 - eta_e;
  const c1 = 1.0 / k;
  const c2 = Math.min(c1, 0.5);
  if (t <= 0) {
    return eta_0;
  }
  if (t >= T) {
    return eta_e;
  }
  if (t <= T * Math.pow(c2, c1)) {
    const tau = t / T;
    const u1 = Math.sin(1.5707963267948966 * Math.pow(tau, k));
    return eta_0 - D * (u1 * u1);
  }
  const tau = t / T;
  const r = (T - t) / T;
  const u1 = tau < r ? Math.log(tau) : Math.log1p(-r);
  const u2 = Math.sin(1.5707963267948966 * Math.expm1(k * u1));
  const rate = eta_e + D * (u2 * u2);
  return rate > eta_0 ? eta_0 : rate;
}

/*
 * Cosine warp, k = 1, with tau = t/T.
 *
 * eta(t) = eta_e + (eta_0 - eta_e)*(cos(pi*tau)/2 + 1/2)
 *
 * Equation: (12) with t/T raised to k
 * Claims: cosine.warp.start, cosine.warp.end, cosine.warp.range, cosine.warp.monotone
 */
export function cosine_warp_k1(t, T, eta_0, eta_e) {
  check({ t, T, eta_0, eta_e });
  const D = eta_0 - eta_e;
  if (t <= 0) {
    return eta_0;
  }
  if (t >= T) {
    return eta_e;
  }
  if (t <= 0.5 * T) {
    const tau = t / T;
    const u1 = Math.sin(1.5707963267948966 * tau);
    return eta_0 - D * (u1 * u1);
  }
  const r = (T - t) / T;
  const u1 = Math.sin(1.5707963267948966 * r);
  return eta_e + D * (u1 * u1);
}

/*
 * Cosine warp, k = 3/2, with tau = t/T.
 *
 * eta(t) = eta_e + (eta_0 - eta_e)*(cos(pi*tau**(3/2))/2 + 1/2)
 *
 * Equation: (12) with t/T raised to k
 * Claims: cosine.warp.start, cosine.warp.end, cosine.warp.range, cosine.warp.monotone
 */
export function cosine_warp_k3_2(t, T, eta_0, eta_e) {
  check({ t, T, eta_0, eta_e });
  const D = eta_0 - eta_e;
  if (t <= 0) {
    return eta_0;
  }
  if (t >= T) {
    return eta_e;
  }
  if (t <= 0.6299605249474366 * T) {
    const tau = t / T;
    const u1 = Math.sin(1.5707963267948966 * (tau * Math.sqrt(tau)));
    return eta_0 - D * (u1 * u1);
  }
  const tau = t / T;
  const r = (T - t) / T;
  const u1 = Math.sin(1.5707963267948966 * (r + tau * (r / (1.0 + Math.sqrt(tau)))));
  return eta_e + D * (u1 * u1);
}

/*
 * Cosine warp, k = 2, with tau = t/T.
 *
 * eta(t) = eta_e + (eta_0 - eta_e)*(cos(pi*tau**2)/2 + 1/2)
 *
 * Equation: (12) with t/T raised to k
 * Claims: cosine.warp.start, cosine.warp.end, cosine.warp.range, cosine.warp.monotone
 */
export function cosine_warp_k2(t, T, eta_0, eta_e) {
  check({ t, T, eta_0, eta_e });
  const D = eta_0 - eta_e;
  if (t <= 0) {
    return eta_0;
  }
  if (t >= T) {
    return eta_e;
  }
  if (t <= 0.7071067811865476 * T) {
    const tau = t / T;
    const u1 = Math.sin(1.5707963267948966 * (tau * tau));
    return eta_0 - D * (u1 * u1);
  }
  const r = (T - t) / T;
  const u1 = Math.sin(1.5707963267948966 * (r * (2.0 - r)));
  return eta_e + D * (u1 * u1);
}

/*
 * Cosine warp, k = 5/2, with tau = t/T.
 *
 * eta(t) = eta_e + (eta_0 - eta_e)*(cos(pi*tau**(5/2))/2 + 1/2)
 *
 * Equation: (12) with t/T raised to k
 * Claims: cosine.warp.start, cosine.warp.end, cosine.warp.range, cosine.warp.monotone
 */
export function cosine_warp_k5_2(t, T, eta_0, eta_e) {
  check({ t, T, eta_0, eta_e });
  const D = eta_0 - eta_e;
  if (t <= 0) {
    return eta_0;
  }
  if (t >= T) {
    return eta_e;
  }
  if (t <= 0.6931448431551464 * T) {
    const tau = t / T;
    const u1 = Math.sin(1.5707963267948966 * (tau * tau * Math.sqrt(tau)));
    return eta_0 - D * (u1 * u1);
  }
  const tau = t / T;
  const r = (T - t) / T;
  const u1 = Math.sin(1.5707963267948966 * (r * (2.0 - r) + tau * tau * (r / (1.0 + Math.sqrt(tau)))));
  return eta_e + D * (u1 * u1);
}

/*
 * Cosine warp, k = 3, with tau = t/T.
 *
 * eta(t) = eta_e + (eta_0 - eta_e)*(cos(pi*tau**3)/2 + 1/2)
 *
 * Equation: (12) with t/T raised to k
 * Claims: cosine.warp.start, cosine.warp.end, cosine.warp.range, cosine.warp.monotone
 */
export function cosine_warp_k3(t, T, eta_0, eta_e) {
  check({ t, T, eta_0, eta_e });
  const D = eta_0 - eta_e;
  if (t <= 0) {
    return eta_0;
  }
  if (t >= T) {
    return eta_e;
  }
  if (t <= 0.6933612743506347 * T) {
    const tau = t / T;
    const u1 = Math.sin(1.5707963267948966 * (tau * tau * tau));
    return eta_0 - D * (u1 * u1);
  }
  const r = (T - t) / T;
  const u1 = Math.sin(1.5707963267948966 * (r * (3.0 - r * (3.0 - r))));
  return eta_e + D * (u1 * u1);
}

/*
 * Cosine warp, k = 4, with tau = t/T.
 *
 * eta(t) = eta_e + (eta_0 - eta_e)*(cos(pi*tau**4)/2 + 1/2)
 *
 * Equation: (12) with t/T raised to k
 * Claims: cosine.warp.start, cosine.warp.end, cosine.warp.range, cosine.warp.monotone
 */
export function cosine_warp_k4(t, T, eta_0, eta_e) {
  check({ t, T, eta_0, eta_e });
  const D = eta_0 - eta_e;
  if (t <= 0) {
    return eta_0;
  }
  if (t >= T) {
    return eta_e;
  }
  if (t <= 0.7071067811865476 * T) {
    const tau = t / T;
    const u1 = tau * tau;
    const u2 = Math.sin(1.5707963267948966 * (u1 * u1));
    return eta_0 - D * (u2 * u2);
  }
  const r = (T - t) / T;
  const u1 = Math.sin(1.5707963267948966 * (r * (4.0 - r * (6.0 - r * (4.0 - r)))));
  return eta_e + D * (u1 * u1);
}

/*
 * Cosine warp, k = 5, with tau = t/T.
 *
 * eta(t) = eta_e + (eta_0 - eta_e)*(cos(pi*tau**5)/2 + 1/2)
 *
 * Equation: (12) with t/T raised to k
 * Claims: cosine.warp.start, cosine.warp.end, cosine.warp.range, cosine.warp.monotone
 */
export function cosine_warp_k5(t, T, eta_0, eta_e) {
  check({ t, T, eta_0, eta_e });
  const D = eta_0 - eta_e;
  if (t <= 0) {
    return eta_0;
  }
  if (t >= T) {
    return eta_e;
  }
  if (t <= 0.7247796636776955 * T) {
    const tau = t / T;
    const u1 = tau * tau;
    const u2 = Math.sin(1.5707963267948966 * (u1 * u1 * tau));
    return eta_0 - D * (u2 * u2);
  }
  const r = (T - t) / T;
  const u1 = Math.sin(1.5707963267948966 * (r * (5.0 - r * (10.0 - r * (10.0 - r * (5.0 - r))))));
  return eta_e + D * (u1 * u1);
}

/*
 * Cosine additive minus, with tau = t/T.
 *
 * eta(t) = eta_e + (eta_0 - eta_e)*(tau - tau**k + cos(pi*tau)/2 + 1/2)
 *
 * Equation: (10), (12)
 * Claims: cosine.additive.minus.start, cosine.additive.minus.end
 */
export function cosine_additive_minus(t, T, eta_0, eta_e, k) {
  check({ t, T, eta_0, eta_e, k });
  const D = eta_0 - eta_e;
  const c1 = k - 1.0;
  if (t <= 0) {
    return eta_0;
  }
  if (t >= T) {
    return eta_e;
  }
  if (t <= 0.5 * T) {
    const tau = t / T;
    const u1 = Math.sin(1.5707963267948966 * tau);
    return eta_0 - D * (u1 * u1 - (tau - Math.pow(tau, k)));
  }
  const tau = t / T;
  const r = (T - t) / T;
  const u1 = Math.sin(1.5707963267948966 * r);
  const u2 = tau < r ? Math.log(tau) : Math.log1p(-r);
  return eta_e + D * (u1 * u1 - Math.expm1(c1 * u2) * tau);
}

/*
 * Cosine additive plus, with tau = t/T.
 *
 * eta(t) = eta_e + (eta_0 - eta_e)*(-tau + tau**k + cos(pi*tau)/2 + 1/2)
 *
 * Equation: (10), (12)
 * Claims: cosine.additive.plus.start, cosine.additive.plus.end
 */
export function cosine_additive_plus(t, T, eta_0, eta_e, k) {
  check({ t, T, eta_0, eta_e, k });
  const D = eta_0 - eta_e;
  const c1 = k - 1.0;
  if (t <= 0) {
    return eta_0;
  }
  if (t >= T) {
    return eta_e;
  }
  if (t <= 0.5 * T) {
    const tau = t / T;
    const u1 = Math.sin(1.5707963267948966 * tau);
    return eta_0 - D * (u1 * u1 - (Math.pow(tau, k) - tau));
  }
  const tau = t / T;
  const r = (T - t) / T;
  const u1 = Math.sin(1.5707963267948966 * r);
  const u2 = tau < r ? Math.log(tau) : Math.log1p(-r);
  return eta_e + D * (u1 * u1 + Math.expm1(c1 * u2) * tau);
}

/*
 * Exponential warp, with tau = t/T.
 *
 * eta(t) = (eta_0 - eta_e)*exp(-tau**k)
 *
 * Equation: (13) with t/T raised to k
 * Claims: exponential.warp.start, exponential.warp.end, exponential.warp.range, exponential.warp.monotone
 */
export function exponential_warp(t, T, eta_0, eta_e, k) {
  check({ t, T, eta_0, eta_e, k });
  const D = eta_0 - eta_e;
  const c1 = 1.0 / k;
  const c2 = Math.min(c1, 0.5);
  const c3 = D / 2.718281828459045;
  if (t <= 0) {
    return D;
  }
  if (t >= T) {
    return c3;
  }
  if (t <= T * Math.pow(c2, c1)) {
    const tau = t / T;
    return D + D * Math.expm1(-Math.pow(tau, k));
  }
  const tau = t / T;
  const r = (T - t) / T;
  const u1 = tau < r ? Math.log(tau) : Math.log1p(-r);
  return c3 + D * (0.36787944117144233 * Math.expm1(-Math.expm1(k * u1)));
}

/*
 * Exponential warp, k = 1, with tau = t/T.
 *
 * eta(t) = (eta_0 - eta_e)*exp(-tau)
 *
 * Equation: (13) with t/T raised to k
 * Claims: exponential.warp.start, exponential.warp.end, exponential.warp.range, exponential.warp.monotone
 */
export function exponential_warp_k1(t, T, eta_0, eta_e) {
  check({ t, T, eta_0, eta_e });
  const D = eta_0 - eta_e;
  const c1 = D / 2.718281828459045;
  if (t <= 0) {
    return D;
  }
  if (t >= T) {
    return c1;
  }
  if (t <= 0.5 * T) {
    const tau = t / T;
    return D + D * Math.expm1(-tau);
  }
  const r = (T - t) / T;
  return c1 + D * (0.36787944117144233 * Math.expm1(r));
}

/*
 * Exponential warp, k = 3/2, with tau = t/T.
 *
 * eta(t) = (eta_0 - eta_e)*exp(-tau**(3/2))
 *
 * Equation: (13) with t/T raised to k
 * Claims: exponential.warp.start, exponential.warp.end, exponential.warp.range, exponential.warp.monotone
 */
export function exponential_warp_k3_2(t, T, eta_0, eta_e) {
  check({ t, T, eta_0, eta_e });
  const D = eta_0 - eta_e;
  const c1 = D / 2.718281828459045;
  if (t <= 0) {
    return D;
  }
  if (t >= T) {
    return c1;
  }
  if (t <= 0.6299605249474366 * T) {
    const tau = t / T;
    return D + D * Math.expm1(-(tau * Math.sqrt(tau)));
  }
  const tau = t / T;
  const r = (T - t) / T;
  return c1 + D * (0.36787944117144233 * Math.expm1(r + tau * (r / (1.0 + Math.sqrt(tau)))));
}

/*
 * Exponential warp, k = 2, with tau = t/T.
 *
 * eta(t) = (eta_0 - eta_e)*exp(-tau**2)
 *
 * Equation: (13) with t/T raised to k
 * Claims: exponential.warp.start, exponential.warp.end, exponential.warp.range, exponential.warp.monotone
 */
export function exponential_warp_k2(t, T, eta_0, eta_e) {
  check({ t, T, eta_0, eta_e });
  const D = eta_0 - eta_e;
  const c1 = D / 2.718281828459045;
  if (t <= 0) {
    return D;
  }
  if (t >= T) {
    return c1;
  }
  if (t <= 0.7071067811865476 * T) {
    const tau = t / T;
    return D + D * Math.expm1(-(tau * tau));
  }
  const r = (T - t) / T;
  return c1 + D * (0.36787944117144233 * Math.expm1(r * (2.0 - r)));
}

/*
 * Exponential warp, k = 5/2, with tau = t/T.
 *
 * eta(t) = (eta_0 - eta_e)*exp(-tau**(5/2))
 *
 * Equation: (13) with t/T raised to k
 * Claims: exponential.warp.start, exponential.warp.end, exponential.warp.range, exponential.warp.monotone
 */
export function exponential_warp_k5_2(t, T, eta_0, eta_e) {
  check({ t, T, eta_0, eta_e });
  const D = eta_0 - eta_e;
  const c1 = D / 2.718281828459045;
  if (t <= 0) {
    return D;
  }
  if (t >= T) {
    return c1;
  }
  if (t <= 0.6931448431551464 * T) {
    const tau = t / T;
    return D + D * Math.expm1(-(tau * tau * Math.sqrt(tau)));
  }
  const tau = t / T;
  const r = (T - t) / T;
  const u1 = 0.36787944117144233 * Math.expm1(r * (2.0 - r) + tau * tau * (r / (1.0 + Math.sqrt(tau))));
  return c1 + D * u1;
}

/*
 * Exponential warp, k = 3, with tau = t/T.
 *
 * eta(t) = (eta_0 - eta_e)*exp(-tau**3)
 *
 * Equation: (13) with t/T raised to k
 * Claims: exponential.warp.start, exponential.warp.end, exponential.warp.range, exponential.warp.monotone
 */
export function exponential_warp_k3(t, T, eta_0, eta_e) {
  check({ t, T, eta_0, eta_e });
  const D = eta_0 - eta_e;
  const c1 = D / 2.718281828459045;
  if (t <= 0) {
    return D;
  }
  if (t >= T) {
    return c1;
  }
  if (t <= 0.6933612743506347 * T) {
    const tau = t / T;
    return D + D * Math.expm1(-(tau * tau * tau));
  }
  const r = (T - t) / T;
  return c1 + D * (0.36787944117144233 * Math.expm1(r * (3.0 - r * (3.0 - r))));
}

/*
 * Exponential warp, k = 4, with tau = t/T.
 *
 * eta(t) = (eta_0 - eta_e)*exp(-tau**4)
 *
 * Equation: (13) with t/T raised to k
 * Claims: exponential.warp.start, exponential.warp.end, exponential.warp.range, exponential.warp.monotone
 */
export function exponential_warp_k4(t, T, eta_0, eta_e) {
  check({ t, T, eta_0, eta_e });
  const D = eta_0 - eta_e;
  const c1 = D / 2.718281828459045;
  if (t <= 0) {
    return D;
  }
  if (t >= T) {
    return c1;
  }
  if (t <= 0.7071067811865476 * T) {
    const tau = t / T;
    const u1 = tau * tau;
    return D + D * Math.expm1(-(u1 * u1));
  }
  const r = (T - t) / T;
  const u1 = D * (0.36787944117144233 * Math.expm1(r * (4.0 - r * (6.0 - r * (4.0 - r)))));
  return c1 + u1;
}

/*
 * Exponential warp, k = 5, with tau = t/T.
 *
 * eta(t) = (eta_0 - eta_e)*exp(-tau**5)
 *
 * Equation: (13) with t/T raised to k
 * Claims: exponential.warp.start, exponential.warp.end, exponential.warp.range, exponential.warp.monotone
 */
export function exponential_warp_k5(t, T, eta_0, eta_e) {
  check({ t, T, eta_0, eta_e });
  const D = eta_0 - eta_e;
  const c1 = D / 2.718281828459045;
  if (t <= 0) {
    return D;
  }
  if (t >= T) {
    return c1;
  }
  if (t <= 0.7247796636776955 * T) {
    const tau = t / T;
    const u1 = tau * tau;
    return D + D * Math.expm1(-(u1 * u1 * tau));
  }
  const r = (T - t) / T;
  const u1 = 0.36787944117144233 * Math.expm1(r * (5.0 - r * (10.0 - r * (10.0 - r * (5.0 - r)))));
  return c1 + D * u1;
}

/*
 * Exponential additive minus, with tau = t/T.
 *
 * eta(t) = (eta_0 - eta_e)*(tau - tau**k + exp(-tau))
 *
 * Equation: (10), (13)
 * Claims: exponential.additive.minus.start, exponential.additive.minus.end, exponential.additive.minus.monotone-region
 */
export function exponential_additive_minus(t, T, eta_0, eta_e, k) {
  check({ t, T, eta_0, eta_e, k });
  const D = eta_0 - eta_e;
  const c1 = D / 2.718281828459045;
  const c2 = k - 1.0;
  if (t <= 0) {
    return D;
  }
  if (t >= T) {
    return c1;
  }
  if (t <= 0.5 * T) {
    const tau = t / T;
    return D - D * (Math.pow(tau, k) - (tau + Math.expm1(-tau)));
  }
  const tau = t / T;
  const r = (T - t) / T;
  const u1 = tau < r ? Math.log(tau) : Math.log1p(-r);
  return c1 + D * (0.36787944117144233 * Math.expm1(r) - Math.expm1(c2 * u1) * tau);
}

/*
 * Exponential additive plus, with tau = t/T.
 *
 * eta(t) = (eta_0 - eta_e)*(-tau + tau**k + exp(-tau))
 *
 * Equation: (10), (13)
 * Claims: exponential.additive.plus.start, exponential.additive.plus.end, exponential.additive.plus.monotone-region
 */
export function exponential_additive_plus(t, T, eta_0, eta_e, k) {
  check({ t, T, eta_0, eta_e, k });
  const D = eta_0 - eta_e;
  const c1 = D / 2.718281828459045;
  const c2 = k - 1.0;
  if (t <= 0) {
    return D;
  }
  if (t >= T) {
    return c1;
  }
  if (t <= 0.5 * T) {
    const tau = t / T;
    return D - D * (tau - (Math.expm1(-tau) + Math.pow(tau, k)));
  }
  const tau = t / T;
  const r = (T - t) / T;
  const u1 = tau < r ? Math.log(tau) : Math.log1p(-r);
  return c1 + D * (0.36787944117144233 * Math.expm1(r) + Math.expm1(c2 * u1) * tau);
}

/*
 * Exponential anchored warp, with tau = t/T.
 *
 * eta(t) = eta_e + (eta_0 - eta_e)*(-exp(-1) + exp(-tau**k))/(1 - exp(-1))
 *
 * Equation: (13) with t/T raised to k
 * Claims: exponential-anchored.warp.start, exponential-anchored.warp.end, exponential-anchored.warp.range,
 * exponential-anchored.warp.monotone
 */
export function exponential_anchored_warp(t, T, eta_0, eta_e, k) {
  check({ t, T, eta_0, eta_e, k });
  const D = eta_0 - eta_e;
  const c1 = 1.0 / k;
  const c2 = Math.min(c1, 0.3798854930417225);
  if (t <= 0) {
    return eta_0;
  }
  if (t >= T) {
    return eta_e;
  }
  if (t <= T * Math.pow(c2, c1)) {
    const tau = t / T;
    return eta_0 + D * (1.5819767068693265 * Math.expm1(-Math.pow(tau, k)));
  }
  const tau = t / T;
  const r = (T - t) / T;
  const u1 = tau < r ? Math.log(tau) : Math.log1p(-r);
  const rate = eta_e + D * (0.5819767068693265 * Math.expm1(-Math.expm1(k * u1)));
  return rate > eta_0 ? eta_0 : rate;
}

/*
 * Exponential anchored warp, k = 1, with tau = t/T.
 *
 * eta(t) = eta_e + (eta_0 - eta_e)*(-exp(-1) + exp(-tau))/(1 - exp(-1))
 *
 * Equation: (13) with t/T raised to k
 * Claims: exponential-anchored.warp.start, exponential-anchored.warp.end, exponential-anchored.warp.range,
 * exponential-anchored.warp.monotone
 */
export function exponential_anchored_warp_k1(t, T, eta_0, eta_e) {
  check({ t, T, eta_0, eta_e });
  const D = eta_0 - eta_e;
  if (t <= 0) {
    return eta_0;
  }
  if (t >= T) {
    return eta_e;
  }
  if (t <= 0.3798854930417225 * T) {
    const tau = t / T;
    return eta_0 + D * (1.5819767068693265 * Math.expm1(-tau));
  }
  const r = (T - t) / T;
  return eta_e + D * (0.5819767068693265 * Math.expm1(r));
}

/*
 * Exponential anchored warp, k = 3/2, with tau = t/T.
 *
 * eta(t) = eta_e + (eta_0 - eta_e)*(-exp(-1) + exp(-tau**(3/2)))/(1 - exp(-1))
 *
 * Equation: (13) with t/T raised to k
 * Claims: exponential-anchored.warp.start, exponential-anchored.warp.end, exponential-anchored.warp.range,
 * exponential-anchored.warp.monotone
 */
export function exponential_anchored_warp_k3_2(t, T, eta_0, eta_e) {
  check({ t, T, eta_0, eta_e });
  const D = eta_0 - eta_e;
  if (t <= 0) {
    return eta_0;
  }
  if (t >= T) {
    return eta_e;
  }
  if (t <= 0.5245277541084011 * T) {
    const tau = t / T;
    return eta_0 + D * (1.5819767068693265 * Math.expm1(-(tau * Math.sqrt(tau))));
  }
  const tau = t / T;
  const r = (T - t) / T;
  return eta_e + D * (0.5819767068693265 * Math.expm1(r + tau * (r / (1.0 + Math.sqrt(tau)))));
}

/*
 * Exponential anchored warp, k = 2, with tau = t/T.
 *
 * eta(t) = eta_e + (eta_0 - eta_e)*(-exp(-1) + exp(-tau**2))/(1 - exp(-1))
 *
 * Equation: (13) with t/T raised to k
 * Claims: exponential-anchored.warp.start, exponential-anchored.warp.end, exponential-anchored.warp.range,
 * exponential-anchored.warp.monotone
 */
export function exponential_anchored_warp_k2(t, T, eta_0, eta_e) {
  check({ t, T, eta_0, eta_e });
  const D = eta_0 - eta_e;
  if (t <= 0) {
    return eta_0;
  }
  if (t >= T) {
    return eta_e;
  }
  if (t <= 0.616348515891555 * T) {
    const tau = t / T;
    return eta_0 + D * (1.5819767068693265 * Math.expm1(-(tau * tau)));
  }
  const r = (T - t) / T;
  return eta_e + D * (0.5819767068693265 * Math.expm1(r * (2.0 - r)));
}

/*
 * Exponential anchored warp, k = 5/2, with tau = t/T.
 *
 * eta(t) = eta_e + (eta_0 - eta_e)*(-exp(-1) + exp(-tau**(5/2)))/(1 - exp(-1))
 *
 * Equation: (13) with t/T raised to k
 * Claims: exponential-anchored.warp.start, exponential-anchored.warp.end, exponential-anchored.warp.range,
 * exponential-anchored.warp.monotone
 */
export function exponential_anchored_warp_k5_2(t, T, eta_0, eta_e) {
  check({ t, T, eta_0, eta_e });
  const D = eta_0 - eta_e;
  if (t <= 0) {
    return eta_0;
  }
  if (t >= T) {
    return eta_e;
  }
  if (t <= 0.6789864127446038 * T) {
    const tau = t / T;
    return eta_0 + D * (1.5819767068693265 * Math.expm1(-(tau * tau * Math.sqrt(tau))));
  }
  const tau = t / T;
  const r = (T - t) / T;
  const u1 = 0.5819767068693265 * Math.expm1(r * (2.0 - r) + tau * tau * (r / (1.0 + Math.sqrt(tau))));
  return eta_e + D * u1;
}

/*
 * Exponential anchored warp, k = 3, with tau = t/T.
 *
 * eta(t) = eta_e + (eta_0 - eta_e)*(-exp(-1) + exp(-tau**3))/(1 - exp(-1))
 *
 * Equation: (13) with t/T raised to k
 * Claims: exponential-anchored.warp.start, exponential-anchored.warp.end, exponential-anchored.warp.range,
 * exponential-anchored.warp.monotone
 */
export function exponential_anchored_warp_k3(t, T, eta_0, eta_e) {
  check({ t, T, eta_0, eta_e });
  const D = eta_0 - eta_e;
  if (t <= 0) {
    return eta_0;
  }
  if (t >= T) {
    return eta_e;
  }
  if (t <= 0.6933612743506347 * T) {
    const tau = t / T;
    return eta_0 + D * (1.5819767068693265 * Math.expm1(-(tau * tau * tau)));
  }
  const r = (T - t) / T;
  return eta_e + D * (0.5819767068693265 * Math.expm1(r * (3.0 - r * (3.0 - r))));
}

/*
 * Exponential anchored warp, k = 4, with tau = t/T.
 *
 * eta(t) = eta_e + (eta_0 - eta_e)*(-exp(-1) + exp(-tau**4))/(1 - exp(-1))
 *
 * Equation: (13) with t/T raised to k
 * Claims: exponential-anchored.warp.start, exponential-anchored.warp.end, exponential-anchored.warp.range,
 * exponential-anchored.warp.monotone
 */
export function exponential_anchored_warp_k4(t, T, eta_0, eta_e) {
  check({ t, T, eta_0, eta_e });
  const D = eta_0 - eta_e;
  if (t <= 0) {
    return eta_0;
  }
  if (t >= T) {
    return eta_e;
  }
  if (t <= 0.7071067811865476 * T) {
    const tau = t / T;
    const u1 = tau * tau;
    return eta_0 + D * (1.5819767068693265 * Math.expm1(-(u1 * u1)));
  }
  const r = (T - t) / T;
  return eta_e + D * (0.5819767068693265 * Math.expm1(r * (4.0 - r * (6.0 - r * (4.0 - r)))));
}

/*
 * Exponential anchored warp, k = 5, with tau = t/T.
 *
 * eta(t) = eta_e + (eta_0 - eta_e)*(-exp(-1) + exp(-tau**5))/(1 - exp(-1))
 *
 * Equation: (13) with t/T raised to k
 * Claims: exponential-anchored.warp.start, exponential-anchored.warp.end, exponential-anchored.warp.range,
 * exponential-anchored.warp.monotone
 */
export function exponential_anchored_warp_k5(t, T, eta_0, eta_e) {
  check({ t, T, eta_0, eta_e });
  const D = eta_0 - eta_e;
  if (t <= 0) {
    return eta_0;
  }
  if (t >= T) {
    return eta_e;
  }
  if (t <= 0.7247796636776955 * T) {
    const tau = t / T;
    const u1 = tau * tau;
    return eta_0 + D * (1.5819767068693265 * Math.expm1(-(u1 * u1 * tau)));
  }
  const r = (T - t) / T;
  const u1 = 0.5819767068693265 * Math.expm1(r * (5.0 - r * (10.0 - r * (10.0 - r * (5.0 - r)))));
  return eta_e + D * u1;
}

/*
 * Exponential anchored additive minus, with tau = t/T.
 *
 * eta(t) = eta_e + (eta_0 - eta_e)*(tau - tau**k + (-exp(-1) + exp(-tau))/(1 - exp(-1)))
 *
 * Equation: (10), (13)
 * Claims: exponential-anchored.additive.minus.start, exponential-anchored.additive.minus.end, exponential-
 * anchored.additive.minus.monotone-region
 */
export function exponential_anchored_additive_minus(t, T, eta_0, eta_e, k) {
  check({ t, T, eta_0, eta_e, k });
  const D = eta_0 - eta_e;
  const c1 = k - 1.0;
  if (t <= 0) {
    return eta_0;
  }
  if (t >= T) {
    return eta_e;
  }
  if (t <= 0.5 * T) {
    const tau = t / T;
    return eta_0 - D * (Math.pow(tau, k) - (tau + 1.5819767068693265 * Math.expm1(-tau)));
  }
  const tau = t / T;
  const r = (T - t) / T;
  const u1 = tau < r ? Math.log(tau) : Math.log1p(-r);
  return eta_e + D * (0.5819767068693265 * Math.expm1(r) - Math.expm1(c1 * u1) * tau);
}

/*
 * Exponential anchored additive plus, with tau = t/T.
 *
 * eta(t) = eta_e + (eta_0 - eta_e)*(-tau + tau**k + (-exp(-1) + exp(-tau))/(1 - exp(-1)))
 *
 * Equation: (10), (13)
 * Claims: exponential-anchored.additive.plus.start, exponential-anchored.additive.plus.end, exponential-
 * anchored.additive.plus.monotone-region
 */
export function exponential_anchored_additive_plus(t, T, eta_0, eta_e, k) {
  check({ t, T, eta_0, eta_e, k });
  const D = eta_0 - eta_e;
  const c1 = k - 1.0;
  if (t <= 0) {
    return eta_0;
  }
  if (t >= T) {
    return eta_e;
  }
  if (t <= 0.5 * T) {
    const tau = t / T;
    return eta_0 - D * (tau - (Math.pow(tau, k) + 1.5819767068693265 * Math.expm1(-tau)));
  }
  const tau = t / T;
  const r = (T - t) / T;
  const u1 = tau < r ? Math.log(tau) : Math.log1p(-r);
  return eta_e + D * (0.5819767068693265 * Math.expm1(r) + Math.expm1(c1 * u1) * tau);
}

/*
 * Htd warp, with tau = t/T.
 *
 * eta(t) = eta_e + (eta_0 - eta_e)*(-tanh(9*tau**k - 6)/2 + tanh(3)/2)/(tanh(3)/2 + tanh(6)/2)
 *
 * Equation: (HTD, the paper's reference [7]) with t/T raised to k
 * Claims: htd.warp.start, htd.warp.end, htd.warp.range, htd.warp.monotone
 */
export function htd_warp(t, T, eta_0, eta_e, k) {
  check({ t, T, eta_0, eta_e, k });
  const D = eta_0 - eta_e;
  const c1 = 1.0 / k;
  const c2 = Math.min(c1, 0.5);
  if (t <= 0) {
    return eta_0;
  }
  if (t >= T) {
    return eta_e;
  }
  if (t <= T * Math.pow(c2, c1)) {
    const tau = t / T;
    const u1 = 9.0 * Math.pow(tau, k);
    return eta_0 - D * (0.002484896426864609 * (Math.sinh(u1) / Math.cosh(u1 - 6.0)));
  }
  const tau = t / T;
  const r = (T - t) / T;
  const u1 = tau < r ? Math.log(tau) : Math.log1p(-r);
  const u2 = 9.0 * Math.expm1(k * u1);
  const rate = eta_e - D * (0.04978737502844516 * (Math.sinh(u2) / Math.cosh(3.0 + u2)));
  return rate > eta_0 ? eta_0 : rate;
}

/*
 * Htd warp, k = 1, with tau = t/T.
 *
 * eta(t) = eta_e + (eta_0 - eta_e)*(-tanh(9*tau - 6)/2 + tanh(3)/2)/(tanh(3)/2 + tanh(6)/2)
 *
 * Equation: (HTD, the paper's reference [7]) with t/T raised to k
 * Claims: htd.warp.start, htd.warp.end, htd.warp.range, htd.warp.monotone
 */
export function htd_warp_k1(t, T, eta_0, eta_e) {
  check({ t, T, eta_0, eta_e });
  const D = eta_0 - eta_e;
  if (t <= 0) {
    return eta_0;
  }
  if (t >= T) {
    return eta_e;
  }
  if (t <= 0.5 * T) {
    const tau = t / T;
    const u1 = 9.0 * tau;
    return eta_0 - D * (0.002484896426864609 * (Math.sinh(u1) / Math.cosh(u1 - 6.0)));
  }
  const r = (T - t) / T;
  const u1 = 9.0 * r;
  return eta_e + D * (0.04978737502844516 * (Math.sinh(u1) / Math.cosh(3.0 - u1)));
}

/*
 * Htd warp, k = 3/2, with tau = t/T.
 *
 * eta(t) = eta_e + (eta_0 - eta_e)*(-tanh(9*tau**(3/2) - 6)/2 + tanh(3)/2)/(tanh(3)/2 + tanh(6)/2)
 *
 * Equation: (HTD, the paper's reference [7]) with t/T raised to k
 * Claims: htd.warp.start, htd.warp.end, htd.warp.range, htd.warp.monotone
 */
export function htd_warp_k3_2(t, T, eta_0, eta_e) {
  check({ t, T, eta_0, eta_e });
  const D = eta_0 - eta_e;
  if (t <= 0) {
    return eta_0;
  }
  if (t >= T) {
    return eta_e;
  }
  if (t <= 0.6299605249474366 * T) {
    const tau = t / T;
    const u1 = 9.0 * (tau * Math.sqrt(tau));
    return eta_0 - D * (0.002484896426864609 * (Math.sinh(u1) / Math.cosh(u1 - 6.0)));
  }
  const tau = t / T;
  const r = (T - t) / T;
  const u1 = 9.0 * (r + tau * (r / (1.0 + Math.sqrt(tau))));
  return eta_e + D * (0.04978737502844516 * (Math.sinh(u1) / Math.cosh(3.0 - u1)));
}

/*
 * Htd warp, k = 2, with tau = t/T.
 *
 * eta(t) = eta_e + (eta_0 - eta_e)*(-tanh(9*tau**2 - 6)/2 + tanh(3)/2)/(tanh(3)/2 + tanh(6)/2)
 *
 * Equation: (HTD, the paper's reference [7]) with t/T raised to k
 * Claims: htd.warp.start, htd.warp.end, htd.warp.range, htd.warp.monotone
 */
export function htd_warp_k2(t, T, eta_0, eta_e) {
  check({ t, T, eta_0, eta_e });
  const D = eta_0 - eta_e;
  if (t <= 0) {
    return eta_0;
  }
  if (t >= T) {
    return eta_e;
  }
  if (t <= 0.7071067811865476 * T) {
    const tau = t / T;
    const u1 = 9.0 * (tau * tau);
    return eta_0 - D * (0.002484896426864609 * (Math.sinh(u1) / Math.cosh(u1 - 6.0)));
  }
  const r = (T - t) / T;
  const u1 = 9.0 * (r * (2.0 - r));
  return eta_e + D * (0.04978737502844516 * (Math.sinh(u1) / Math.cosh(3.0 - u1)));
}

/*
 * Htd warp, k = 5/2, with tau = t/T.
 *
 * eta(t) = eta_e + (eta_0 - eta_e)*(-tanh(9*tau**(5/2) - 6)/2 + tanh(3)/2)/(tanh(3)/2 + tanh(6)/2)
 *
 * Equation: (HTD, the paper's reference [7]) with t/T raised to k
 * Claims: htd.warp.start, htd.warp.end, htd.warp.range, htd.warp.monotone
 */
export function htd_warp_k5_2(t, T, eta_0, eta_e) {
  check({ t, T, eta_0, eta_e });
  const D = eta_0 - eta_e;
  if (t <= 0) {
    return eta_0;
  }
  if (t >= T) {
    return eta_e;
  }
  if (t <= 0.6931448431551464 * T) {
    const tau = t / T;
    const u1 = 9.0 * (tau * tau * Math.sqrt(tau));
    return eta_0 - D * (0.002484896426864609 * (Math.sinh(u1) / Math.cosh(u1 - 6.0)));
  }
  const tau = t / T;
  const r = (T - t) / T;
  const u1 = 9.0 * (r * (2.0 - r) + tau * tau * (r / (1.0 + Math.sqrt(tau))));
  return eta_e + D * (0.04978737502844516 * (Math.sinh(u1) / Math.cosh(3.0 - u1)));
}

/*
 * Htd warp, k = 3, with tau = t/T.
 *
 * eta(t) = eta_e + (eta_0 - eta_e)*(-tanh(9*tau**3 - 6)/2 + tanh(3)/2)/(tanh(3)/2 + tanh(6)/2)
 *
 * Equation: (HTD, the paper's reference [7]) with t/T raised to k
 * Claims: htd.warp.start, htd.warp.end, htd.warp.range, htd.warp.monotone
 */
export function htd_warp_k3(t, T, eta_0, eta_e) {
  check({ t, T, eta_0, eta_e });
  const D = eta_0 - eta_e;
  if (t <= 0) {
    return eta_0;
  }
  if (t >= T) {
    return eta_e;
  }
  if (t <= 0.6933612743506347 * T) {
    const tau = t / T;
    const u1 = 9.0 * (tau * tau * tau);
    return eta_0 - D * (0.002484896426864609 * (Math.sinh(u1) / Math.cosh(u1 - 6.0)));
  }
  const r = (T - t) / T;
  const u1 = 9.0 * (r * (3.0 - r * (3.0 - r)));
  return eta_e + D * (0.04978737502844516 * (Math.sinh(u1) / Math.cosh(3.0 - u1)));
}

/*
 * Htd warp, k = 4, with tau = t/T.
 *
 * eta(t) = eta_e + (eta_0 - eta_e)*(-tanh(9*tau**4 - 6)/2 + tanh(3)/2)/(tanh(3)/2 + tanh(6)/2)
 *
 * Equation: (HTD, the paper's reference [7]) with t/T raised to k
 * Claims: htd.warp.start, htd.warp.end, htd.warp.range, htd.warp.monotone
 */
export function htd_warp_k4(t, T, eta_0, eta_e) {
  check({ t, T, eta_0, eta_e });
  const D = eta_0 - eta_e;
  if (t <= 0) {
    return eta_0;
  }
  if (t >= T) {
    return eta_e;
  }
  if (t <= 0.7071067811865476 * T) {
    const tau = t / T;
    const u1 = tau * tau;
    const u2 = 9.0 * (u1 * u1);
    return eta_0 - D * (0.002484896426864609 * (Math.sinh(u2) / Math.cosh(u2 - 6.0)));
  }
  const r = (T - t) / T;
  const u1 = 9.0 * (r * (4.0 - r * (6.0 - r * (4.0 - r))));
  return eta_e + D * (0.04978737502844516 * (Math.sinh(u1) / Math.cosh(3.0 - u1)));
}

/*
 * Htd warp, k = 5, with tau = t/T.
 *
 * eta(t) = eta_e + (eta_0 - eta_e)*(-tanh(9*tau**5 - 6)/2 + tanh(3)/2)/(tanh(3)/2 + tanh(6)/2)
 *
 * Equation: (HTD, the paper's reference [7]) with t/T raised to k
 * Claims: htd.warp.start, htd.warp.end, htd.warp.range, htd.warp.monotone
 */
export function htd_warp_k5(t, T, eta_0, eta_e) {
  check({ t, T, eta_0, eta_e });
  const D = eta_0 - eta_e;
  if (t <= 0) {
    return eta_0;
  }
  if (t >= T) {
    return eta_e;
  }
  if (t <= 0.7247796636776955 * T) {
    const tau = t / T;
    const u1 = tau * tau;
    const u2 = 9.0 * (u1 * u1 * tau);
    return eta_0 - D * (0.002484896426864609 * (Math.sinh(u2) / Math.cosh(u2 - 6.0)));
  }
  const r = (T - t) / T;
  const u1 = 9.0 * (r * (5.0 - r * (10.0 - r * (10.0 - r * (5.0 - r)))));
  return eta_e + D * (0.04978737502844516 * (Math.sinh(u1) / Math.cosh(3.0 - u1)));
}

/*
 * Htd additive minus, with tau = t/T.
 *
 * eta(t) = eta_e + (eta_0 - eta_e)*(tau - tau**k + (-tanh(9*tau - 6)/2 + tanh(3)/2)/(tanh(3)/2 + tanh(6)/2))
 *
 * Equation: (10), (HTD, the paper's reference [7])
 * Claims: htd.additive.minus.start, htd.additive.minus.end, htd.additive.minus.monotone-region
 */
export function htd_additive_minus(t, T, eta_0, eta_e, k) {
  check({ t, T, eta_0, eta_e, k });
  const D = eta_0 - eta_e;
  const c1 = k - 1.0;
  if (t <= 0) {
    return eta_0;
  }
  if (t >= T) {
    return eta_e;
  }
  if (t <= 0.5 * T) {
    const tau = t / T;
    const r = (T - t) / T;
    const u1 = tau < r ? Math.log(tau) : Math.log1p(-r);
    const u2 = 9.0 * tau;
    const u3 = 0.002484896426864609 * (Math.sinh(u2) / Math.cosh(u2 - 6.0));
    return eta_0 - D * (tau * Math.expm1(c1 * u1) + u3);
  }
  const tau = t / T;
  const r = (T - t) / T;
  const u1 = 9.0 * r;
  const u2 = tau < r ? Math.log(tau) : Math.log1p(-r);
  const u3 = 0.04978737502844516 * (Math.sinh(u1) / Math.cosh(3.0 - u1));
  return eta_e + D * (u3 - Math.expm1(c1 * u2) * tau);
}

/*
 * Htd additive plus, with tau = t/T.
 *
 * eta(t) = eta_e + (eta_0 - eta_e)*(-tau + tau**k + (-tanh(9*tau - 6)/2 + tanh(3)/2)/(tanh(3)/2 + tanh(6)/2))
 *
 * Equation: (10), (HTD, the paper's reference [7])
 * Claims: htd.additive.plus.start, htd.additive.plus.end, htd.additive.plus.monotone-region
 */
export function htd_additive_plus(t, T, eta_0, eta_e, k) {
  check({ t, T, eta_0, eta_e, k });
  const D = eta_0 - eta_e;
  const c1 = k - 1.0;
  if (t <= 0) {
    return eta_0;
  }
  if (t >= T) {
    return eta_e;
  }
  if (t <= 0.5 * T) {
    const tau = t / T;
    const r = (T - t) / T;
    const u1 = 9.0 * tau;
    const u2 = tau < r ? Math.log(tau) : Math.log1p(-r);
    const u3 = 0.002484896426864609 * (Math.sinh(u1) / Math.cosh(u1 - 6.0));
    return eta_0 - D * (u3 - tau * Math.expm1(c1 * u2));
  }
  const tau = t / T;
  const r = (T - t) / T;
  const u1 = tau < r ? Math.log(tau) : Math.log1p(-r);
  const u2 = 9.0 * r;
  const u3 = 0.04978737502844516 * (Math.sinh(u2) / Math.cosh(3.0 - u2));
  return eta_e + D * (Math.expm1(c1 * u1) * tau + u3);
}

/*
 * Cosine linear increment, with tau = t/T.
 *
 * eta(t) = eta_e + (eta_0 - eta_e)*(pi**2*amplitude*tau*(tau**(k - 1) - 1)/(2*k*(k - 1)) +
 * pi**2*amplitude*tau**k*(1 - tau)/(2*k) + cos(pi*tau)/2 + 1/2)
 *
 * Equation: (12), section 6
 * Claims: increment.cosine-rescue.ends, increment.cosine-rescue
 */
export function cosine_linear_increment(t, T, eta_0, eta_e, k, amplitude) {
  check({ t, T, eta_0, eta_e, k, amplitude }, 1);
  const D = eta_0 - eta_e;
  const c1 = 9.869604401089358 * amplitude;
  const c2 = k - 1.0;
  const c3 = c1 / (2.0 * k * c2);
  const c4 = 0.5 * (c1 / k);
  if (t <= 0) {
    return eta_0;
  }
  if (t >= T) {
    return eta_e;
  }
  if (t <= 0.5 * T) {
    const tau = t / T;
    const r = (T - t) / T;
    const u1 = Math.sin(1.5707963267948966 * tau);
    const u2 = tau < r ? Math.log(tau) : Math.log1p(-r);
    const u3 = c3 * (tau * Math.expm1(c2 * u2));
    return eta_0 - D * (u1 * u1 - (c4 * (Math.pow(tau, k) * r) + u3));
  }
  const tau = t / T;
  const r = (T - t) / T;
  const u1 = Math.sin(1.5707963267948966 * r);
  const u2 = tau < r ? Math.log(tau) : Math.log1p(-r);
  const u3 = c3 * (Math.expm1(c2 * u2) * tau);
  const rate = eta_e + D * (u1 * u1 + c4 * (r * Math.pow(tau, k)) + u3);
  return rate > eta_0 ? eta_0 : rate;
}

export const KERNELS = {
  linear_warp,
  linear_warp_k1,
  linear_warp_k3_2,
  linear_warp_k2,
  linear_warp_k5_2,
  linear_warp_k3,
  linear_warp_k4,
  linear_warp_k5,
  linear_additive_plus,
  linear_additive_plus_k1,
  linear_additive_plus_k3_2,
  linear_additive_plus_k2,
  linear_additive_plus_k5_2,
  linear_additive_plus_k3,
  linear_additive_plus_k4,
  linear_additive_plus_k5,
  polynomial_warp,
  polynomial_warp_k1_n1_2,
  polynomial_warp_k3_2_n1_2,
  polynomial_warp_k2_n1_2,
  polynomial_warp_k5_2_n1_2,
  polynomial_warp_k3_n1_2,
  polynomial_warp_k4_n1_2,
  polynomial_warp_k5_n1_2,
  polynomial_warp_k1_n2,
  polynomial_warp_k3_2_n2,
  polynomial_warp_k2_n2,
  polynomial_warp_k5_2_n2,
  polynomial_warp_k3_n2,
  polynomial_warp_k4_n2,
  polynomial_warp_k5_n2,
  polynomial_additive_minus,
  polynomial_additive_minus_k1_n1_2,
  polynomial_additive_minus_k3_2_n1_2,
  polynomial_additive_minus_k2_n1_2,
  polynomial_additive_minus_k5_2_n1_2,
  polynomial_additive_minus_k3_n1_2,
  polynomial_additive_minus_k4_n1_2,
  polynomial_additive_minus_k5_n1_2,
  polynomial_additive_minus_k1_n2,
  polynomial_additive_minus_k3_2_n2,
  polynomial_additive_minus_k2_n2,
  polynomial_additive_minus_k5_2_n2,
  polynomial_additive_minus_k3_n2,
  polynomial_additive_minus_k4_n2,
  polynomial_additive_minus_k5_n2,
  polynomial_additive_plus,
  polynomial_additive_plus_k1_n1_2,
  polynomial_additive_plus_k3_2_n1_2,
  polynomial_additive_plus_k2_n1_2,
  polynomial_additive_plus_k5_2_n1_2,
  polynomial_additive_plus_k3_n1_2,
  polynomial_additive_plus_k4_n1_2,
  polynomial_additive_plus_k5_n1_2,
  polynomial_additive_plus_k1_n2,
  polynomial_additive_plus_k3_2_n2,
  polynomial_additive_plus_k2_n2,
  polynomial_additive_plus_k5_2_n2,
  polynomial_additive_plus_k3_n2,
  polynomial_additive_plus_k4_n2,
  polynomial_additive_plus_k5_n2,
  cosine_warp,
  cosine_warp_k1,
  cosine_warp_k3_2,
  cosine_warp_k2,
  cosine_warp_k5_2,
  cosine_warp_k3,
  cosine_warp_k4,
  cosine_warp_k5,
  cosine_additive_minus,
  cosine_additive_plus,
  exponential_warp,
  exponential_warp_k1,
  exponential_warp_k3_2,
  exponential_warp_k2,
  exponential_warp_k5_2,
  exponential_warp_k3,
  exponential_warp_k4,
  exponential_warp_k5,
  exponential_additive_minus,
  exponential_additive_plus,
  exponential_anchored_warp,
  exponential_anchored_warp_k1,
  exponential_anchored_warp_k3_2,
  exponential_anchored_warp_k2,
  exponential_anchored_warp_k5_2,
  exponential_anchored_warp_k3,
  exponential_anchored_warp_k4,
  exponential_anchored_warp_k5,
  exponential_anchored_additive_minus,
  exponential_anchored_additive_plus,
  htd_warp,
  htd_warp_k1,
  htd_warp_k3_2,
  htd_warp_k2,
  htd_warp_k5_2,
  htd_warp_k3,
  htd_warp_k4,
  htd_warp_k5,
  htd_additive_minus,
  htd_additive_plus,
  cosine_linear_increment,
};
