/*
 * Kernels in C99, on doubles.
 *
 * Generated; do not edit. Command: kdecay generate
 * SymPy: 1.14.0
 *
 * Preconditions: T a whole number, 1 <= T <= 2^53; 0 <= eta_e <= eta_0, finite; k > 0 and N > 0; for the cosine with
 * the linear increment k > 1 and 0 <= amplitude <= 1. Steps are whole numbers.
 * Postconditions: eta(0) and eta(T) are the values at the ends bit for bit, eta_0 and eta_e but for the exponential of
 * eq. (13), which meets neither; t < 0 is held at eta(0) and t > T at eta(T); a step that is not a number gives one.
 * All rates are finite. Those of a curve that leaves the range are its own for eta_0 up to 2^1022; beyond, one that
 * overflows is held at the edge of the range. Errors are declared for k >= 2^-960, in float32 for k >= 2^-64; where eta is
 * below 2^-1022 eta_0 they count in units of that, the shape being no normal number there.
 * Each kernel says what holds for it and whether that is proved or tested.
 *
 * Bad input: parameters that break the preconditions give NaN. Steps < 0 are held at eta(0), steps > T, the infinite one
 * included, at eta(T), and NaN gives NaN. The results are those of the Python kernels bit for bit, up to the mathematical
 * library, unless the compiler contracts products and sums to fused operations (-ffp-contract=off forbids it).
 */
#ifndef KDECAY_KERNELS_H
#define KDECAY_KERNELS_H

#include <math.h>

/* With 0 and 16 doubles are evaluated as doubles: 16, GCC's for AVX512-FP16, is about _Float16. Not so 1, 2 and -1. */
#if defined(__FAST_MATH__) || \
    (defined(__FLT_EVAL_METHOD__) && __FLT_EVAL_METHOD__ != 0 && __FLT_EVAL_METHOD__ != 16)
#error "kdecay_kernels.h needs IEEE 754 double arithmetic: no -ffast-math, no x87"
#endif

/* Whether the preconditions hold: a kernel gives NaN where they do not. */
static inline int kdecay_allowed(double T, double eta_0, double eta_e, double k, double N, double amplitude) {
  return T >= 1 && T <= 9007199254740992.0 && T == floor(T) && eta_e >= 0 && eta_0 >= eta_e && eta_0 < HUGE_VAL &&
         k > 0 && k < HUGE_VAL && N > 0 && N < HUGE_VAL && amplitude >= 0 && amplitude <= 1;
}

/* The rate; one that is only a rounding out of the range, or that has overflown, is put on its edge. */
static inline double kdecay_put_back(double rate, double eta_0, double eta_e) {
  const double edge = rate > eta_0 ? eta_0 : rate < eta_e ? eta_e : rate;
  const double beyond = fabs(rate - edge);
  return 4.440892098500626e-16 * eta_0 < beyond && beyond < HUGE_VAL ? rate : edge;
}

/* The rate; one that has overflown is put on the edge of the range. */
static inline double kdecay_hold(double rate, double eta_0, double eta_e) {
  return rate == HUGE_VAL ? eta_0 : rate == -HUGE_VAL ? eta_e : rate;
}

/*
 * Linear warp, with tau = t/T.
 *
 * ``eta(t) = eta_e + (1 - tau**k)*(eta_0 - eta_e)``
 *
 * Equation: (2) with t/T raised to k
 * Claims: linear.warp.start, linear.warp.end, linear.warp.range, linear.warp.monotone
 * Ends: proved (by selection: t <= 0 gives eta_0, t >= T gives eta_e)
 * Range: tested (the kernel takes parameters)
 * Monotone: tested (for the parameters with which the curve falls, T <= 10^6)
 * Error: 8 ulp of eta: tested
 */
static inline double kdecay_linear_warp(double t, double T, double eta_0, double eta_e, double k) {
  if (!kdecay_allowed(T, eta_0, eta_e, k, 1, 1)) {
    return NAN;
  }
  const double D = eta_0 - eta_e;
  const double c1 = 1.0 / k;
  const double c2 = fmin(c1, 0.5);
  const double c3 = pow(c2, c1);
  const double c4 = fmin(c3, 0.9999999999999999);
  if (t <= 0) {
    return eta_0;
  }
  if (t >= T) {
    return eta_e;
  }
  if (t <= T * c4) {
    const double tau = t / T;
    return eta_0 - D * pow(tau, k);
  }
  const double tau = t / T;
  const double r = (T - t) / T;
  const double u1 = tau < r ? log(tau) : log1p(-r);
  const double rate = eta_e - D * expm1(k * u1);
  return rate > eta_0 ? eta_0 : rate < eta_e ? eta_e : rate;
}

/*
 * Linear warp, k = 1, with tau = t/T.
 *
 * ``eta(t) = eta_e + (1 - tau)*(eta_0 - eta_e)``
 *
 * Equation: (2) with t/T raised to k
 * Claims: linear.warp.start, linear.warp.end, linear.warp.range, linear.warp.monotone
 * Ends: proved (by selection: t <= 0 gives eta_0, t >= T gives eta_e)
 * Range: proved (both differences stay below 1, without a clamp)
 * Monotone: proved (composition up to the seam, composition after it, T <= 2^48)
 * Error: 4 ulp of eta: tested (4.1 ulp proved, 3.1 for eta_e = 0)
 */
static inline double kdecay_linear_warp_k1(double t, double T, double eta_0, double eta_e) {
  if (!kdecay_allowed(T, eta_0, eta_e, 1, 1, 1)) {
    return NAN;
  }
  const double D = eta_0 - eta_e;
  if (t <= 0) {
    return eta_0;
  }
  if (t >= T) {
    return eta_e;
  }
  if (t <= 0.5 * T) {
    const double tau = t / T;
    return eta_0 - D * tau;
  }
  const double r = (T - t) / T;
  return eta_e + D * r;
}

/*
 * Linear warp, k = 3/2, with tau = t/T.
 *
 * ``eta(t) = eta_e + (1 - tau**(3/2))*(eta_0 - eta_e)``
 *
 * Equation: (2) with t/T raised to k
 * Claims: linear.warp.start, linear.warp.end, linear.warp.range, linear.warp.monotone
 * Ends: proved (by selection: t <= 0 gives eta_0, t >= T gives eta_e)
 * Range: proved (both differences stay below 1, without a clamp)
 * Monotone: proved (composition up to the seam, error below step after it, T <= 2^48)
 * Error: 4 ulp of eta: tested (6.1 ulp proved, 4.1 for eta_e = 0)
 */
static inline double kdecay_linear_warp_k3_2(double t, double T, double eta_0, double eta_e) {
  if (!kdecay_allowed(T, eta_0, eta_e, 1, 1, 1)) {
    return NAN;
  }
  const double D = eta_0 - eta_e;
  if (t <= 0) {
    return eta_0;
  }
  if (t >= T) {
    return eta_e;
  }
  if (t <= 0.609375 * T) {
    const double tau = t / T;
    return eta_0 - D * (tau * sqrt(tau));
  }
  const double tau = t / T;
  const double r = (T - t) / T;
  return eta_e + D * (r + r * (tau / (1.0 + sqrt(tau))));
}

/*
 * Linear warp, k = 2, with tau = t/T.
 *
 * ``eta(t) = eta_e + (1 - tau**2)*(eta_0 - eta_e)``
 *
 * Equation: (2) with t/T raised to k
 * Claims: linear.warp.start, linear.warp.end, linear.warp.range, linear.warp.monotone
 * Ends: proved (by selection: t <= 0 gives eta_0, t >= T gives eta_e)
 * Range: proved (both differences stay below 1, without a clamp)
 * Monotone: proved (composition up to the seam, error below step after it, T <= 2^48)
 * Error: 4 ulp of eta: tested (6.1 ulp proved, 4.1 for eta_e = 0)
 */
static inline double kdecay_linear_warp_k2(double t, double T, double eta_0, double eta_e) {
  if (!kdecay_allowed(T, eta_0, eta_e, 1, 1, 1)) {
    return NAN;
  }
  const double D = eta_0 - eta_e;
  if (t <= 0) {
    return eta_0;
  }
  if (t >= T) {
    return eta_e;
  }
  if (t <= 0.703125 * T) {
    const double tau = t / T;
    return eta_0 - D * (tau * tau);
  }
  const double r = (T - t) / T;
  return eta_e + D * (r * (2.0 - r));
}

/*
 * Linear warp, k = 5/2, with tau = t/T.
 *
 * ``eta(t) = eta_e + (1 - tau**(5/2))*(eta_0 - eta_e)``
 *
 * Equation: (2) with t/T raised to k
 * Claims: linear.warp.start, linear.warp.end, linear.warp.range, linear.warp.monotone
 * Ends: proved (by selection: t <= 0 gives eta_0, t >= T gives eta_e)
 * Range: proved (both differences stay below 1, without a clamp)
 * Monotone: proved (composition up to the seam, error below step after it, T <= 2^48)
 * Error: 4 ulp of eta: tested (7 ulp proved, 5 for eta_e = 0)
 */
static inline double kdecay_linear_warp_k5_2(double t, double T, double eta_0, double eta_e) {
  if (!kdecay_allowed(T, eta_0, eta_e, 1, 1, 1)) {
    return NAN;
  }
  const double D = eta_0 - eta_e;
  if (t <= 0) {
    return eta_0;
  }
  if (t >= T) {
    return eta_e;
  }
  if (t <= 0.71875 * T) {
    const double tau = t / T;
    return eta_0 - D * (tau * tau * sqrt(tau));
  }
  const double tau = t / T;
  const double r = (T - t) / T;
  return eta_e + D * (2.0 * r + r * (tau * tau / (1.0 + sqrt(tau)) - r));
}

/*
 * Linear warp, k = 3, with tau = t/T.
 *
 * ``eta(t) = eta_e + (1 - tau**3)*(eta_0 - eta_e)``
 *
 * Equation: (2) with t/T raised to k
 * Claims: linear.warp.start, linear.warp.end, linear.warp.range, linear.warp.monotone
 * Ends: proved (by selection: t <= 0 gives eta_0, t >= T gives eta_e)
 * Range: proved (both differences stay below 1, without a clamp)
 * Monotone: proved (composition up to the seam, error below step after it, T <= 2^48)
 * Error: 4 ulp of eta: tested (6.5 ulp proved, 4.5 for eta_e = 0)
 */
static inline double kdecay_linear_warp_k3(double t, double T, double eta_0, double eta_e) {
  if (!kdecay_allowed(T, eta_0, eta_e, 1, 1, 1)) {
    return NAN;
  }
  const double D = eta_0 - eta_e;
  if (t <= 0) {
    return eta_0;
  }
  if (t >= T) {
    return eta_e;
  }
  if (t <= 0.75 * T) {
    const double tau = t / T;
    return eta_0 - D * (tau * tau * tau);
  }
  const double r = (T - t) / T;
  return eta_e + D * (r * (3.0 - r * (3.0 - r)));
}

/*
 * Linear warp, k = 4, with tau = t/T.
 *
 * ``eta(t) = eta_e + (1 - tau**4)*(eta_0 - eta_e)``
 *
 * Equation: (2) with t/T raised to k
 * Claims: linear.warp.start, linear.warp.end, linear.warp.range, linear.warp.monotone
 * Ends: proved (by selection: t <= 0 gives eta_0, t >= T gives eta_e)
 * Range: proved (both differences stay below 1, without a clamp)
 * Monotone: proved (composition up to the seam, error below step after it, T <= 2^48)
 * Error: 4 ulp of eta: tested (6.2 ulp proved, 4.9 for eta_e = 0)
 */
static inline double kdecay_linear_warp_k4(double t, double T, double eta_0, double eta_e) {
  if (!kdecay_allowed(T, eta_0, eta_e, 1, 1, 1)) {
    return NAN;
  }
  const double D = eta_0 - eta_e;
  if (t <= 0) {
    return eta_0;
  }
  if (t >= T) {
    return eta_e;
  }
  if (t <= 0.796875 * T) {
    const double tau = t / T;
    const double u1 = tau * tau;
    return eta_0 - D * (u1 * u1);
  }
  const double r = (T - t) / T;
  return eta_e + D * (r * (4.0 - r * (6.0 - r * (4.0 - r))));
}

/*
 * Linear warp, k = 5, with tau = t/T.
 *
 * ``eta(t) = eta_e + (1 - tau**5)*(eta_0 - eta_e)``
 *
 * Equation: (2) with t/T raised to k
 * Claims: linear.warp.start, linear.warp.end, linear.warp.range, linear.warp.monotone
 * Ends: proved (by selection: t <= 0 gives eta_0, t >= T gives eta_e)
 * Range: proved (both differences stay below 1, without a clamp)
 * Monotone: proved (composition up to the seam, error below step after it, T <= 2^47)
 * Error: 4 ulp of eta: tested (6.5 ulp proved, 4.5 for eta_e = 0)
 */
static inline double kdecay_linear_warp_k5(double t, double T, double eta_0, double eta_e) {
  if (!kdecay_allowed(T, eta_0, eta_e, 1, 1, 1)) {
    return NAN;
  }
  const double D = eta_0 - eta_e;
  if (t <= 0) {
    return eta_0;
  }
  if (t >= T) {
    return eta_e;
  }
  if (t <= 0.796875 * T) {
    const double tau = t / T;
    const double u1 = tau * tau;
    return eta_0 - D * (u1 * u1 * tau);
  }
  const double r = (T - t) / T;
  return eta_e + D * (r * (5.0 - r * (10.0 - r * (10.0 - r * (5.0 - r)))));
}

/*
 * Linear additive plus, with tau = t/T.
 *
 * ``eta(t) = eta_e + (eta_0 - eta_e)*(-2*tau + tau**k + 1)``
 *
 * Equation: (10)
 * Claims: linear.additive.plus.start, linear.additive.plus.end, linear.additive.plus.monotone-region
 * Ends: proved (by selection: t <= 0 gives eta_0, t >= T gives eta_e)
 * Range: tested (the kernel takes parameters)
 * Monotone: tested (for the parameters with which the curve falls, T <= 10^6, k inside their region)
 * Error: 8 ulp of eta_0: tested
 */
static inline double kdecay_linear_additive_plus(double t, double T, double eta_0, double eta_e, double k) {
  if (!kdecay_allowed(T, eta_0, eta_e, k, 1, 1)) {
    return NAN;
  }
  const double D = eta_0 - eta_e;
  const double c1 = k - 1.0;
  if (t <= 0) {
    return eta_0;
  }
  if (t >= T) {
    return eta_e;
  }
  if (t <= 0.5 * T) {
    const double tau = t / T;
    return kdecay_put_back(eta_0 - D * (2.0 * tau - pow(tau, k)), eta_0, eta_e);
  }
  const double tau = t / T;
  const double r = (T - t) / T;
  const double u1 = tau < r ? log(tau) : log1p(-r);
  return kdecay_put_back(eta_e + D * (r + expm1(c1 * u1) * tau), eta_0, eta_e);
}

/*
 * Linear additive plus, k = 1, with tau = t/T.
 *
 * ``eta(t) = eta_e + (1 - tau)*(eta_0 - eta_e)``
 *
 * Equation: (10)
 * Claims: linear.additive.plus.start, linear.additive.plus.end, linear.additive.plus.monotone-region
 * Ends: proved (by selection: t <= 0 gives eta_0, t >= T gives eta_e)
 * Range: proved (both differences stay below 1, without a clamp)
 * Monotone: proved (composition up to the seam, composition after it, T <= 2^48)
 * Error: 4 ulp of eta: tested (4.1 ulp proved, 3.1 for eta_e = 0)
 */
static inline double kdecay_linear_additive_plus_k1(double t, double T, double eta_0, double eta_e) {
  if (!kdecay_allowed(T, eta_0, eta_e, 1, 1, 1)) {
    return NAN;
  }
  const double D = eta_0 - eta_e;
  if (t <= 0) {
    return eta_0;
  }
  if (t >= T) {
    return eta_e;
  }
  if (t <= 0.5 * T) {
    const double tau = t / T;
    return eta_0 - D * tau;
  }
  const double r = (T - t) / T;
  return eta_e + D * r;
}

/*
 * Linear additive plus, k = 3/2, with tau = t/T.
 *
 * ``eta(t) = eta_e + (eta_0 - eta_e)*(tau**(3/2) - 2*tau + 1)``
 *
 * Equation: (10)
 * Claims: linear.additive.plus.start, linear.additive.plus.end, linear.additive.plus.monotone-region
 * Ends: proved (by selection: t <= 0 gives eta_0, t >= T gives eta_e)
 * Range: proved (both differences stay below 1, without a clamp)
 * Monotone: proved (error below step up to the seam, error below step after it, T <= 2^48)
 * Error: 8 ulp of eta: tested (11.2 ulp proved, 9.2 for eta_e = 0)
 */
static inline double kdecay_linear_additive_plus_k3_2(double t, double T, double eta_0, double eta_e) {
  if (!kdecay_allowed(T, eta_0, eta_e, 1, 1, 1)) {
    return NAN;
  }
  const double D = eta_0 - eta_e;
  if (t <= 0) {
    return eta_0;
  }
  if (t >= T) {
    return eta_e;
  }
  if (t <= 0.359375 * T) {
    const double tau = t / T;
    const double r = (T - t) / T;
    return eta_0 - D * (tau + tau * (r / (1.0 + sqrt(tau))));
  }
  const double tau = t / T;
  const double r = (T - t) / T;
  return eta_e + D * (r - r / (1.0 + sqrt(tau)) * tau);
}

/*
 * Linear additive plus, k = 2, with tau = t/T.
 *
 * ``eta(t) = eta_e + (eta_0 - eta_e)*(tau**2 - 2*tau + 1)``
 *
 * Equation: (10)
 * Claims: linear.additive.plus.start, linear.additive.plus.end, linear.additive.plus.monotone-region
 * Ends: proved (by selection: t <= 0 gives eta_0, t >= T gives eta_e)
 * Range: proved (both differences stay below 1, without a clamp)
 * Monotone: proved (error below step up to the seam, composition after it, T <= 2^49)
 * Error: 8 ulp of eta: proved (6.1 ulp proved, 4.7 for eta_e = 0)
 */
static inline double kdecay_linear_additive_plus_k2(double t, double T, double eta_0, double eta_e) {
  if (!kdecay_allowed(T, eta_0, eta_e, 1, 1, 1)) {
    return NAN;
  }
  const double D = eta_0 - eta_e;
  if (t <= 0) {
    return eta_0;
  }
  if (t >= T) {
    return eta_e;
  }
  if (t <= 0.296875 * T) {
    const double tau = t / T;
    return eta_0 - D * (tau * (2.0 - tau));
  }
  const double r = (T - t) / T;
  return eta_e + D * (r * r);
}

/*
 * Linear additive plus, k = 5/2, with tau = t/T.
 *
 * ``eta(t) = eta_e + (eta_0 - eta_e)*(tau**(5/2) - 2*tau + 1)``
 *
 * Equation: (10)
 * Claims: linear.additive.plus.start, linear.additive.plus.end, linear.additive.plus.monotone-region
 * Ends: proved (by selection: t <= 0 gives eta_0, t >= T gives eta_e)
 * Range: no (the curve leaves the range at tau = 0.723)
 * Monotone: no (the curve rises at tau = 0.863)
 * Error: 8 ulp of eta_0: proved (3.8 ulp proved)
 */
static inline double kdecay_linear_additive_plus_k5_2(double t, double T, double eta_0, double eta_e) {
  if (!kdecay_allowed(T, eta_0, eta_e, 1, 1, 1)) {
    return NAN;
  }
  const double D = eta_0 - eta_e;
  if (t <= 0) {
    return eta_0;
  }
  if (t >= T) {
    return eta_e;
  }
  if (t <= 0.265625 * T) {
    const double tau = t / T;
    return eta_0 - D * (2.0 * tau - tau * tau * sqrt(tau));
  }
  const double tau = t / T;
  const double r = (T - t) / T;
  return eta_e + D * (r - (r + tau * (r / (1.0 + sqrt(tau)))) * tau);
}

/*
 * Linear additive plus, k = 3, with tau = t/T.
 *
 * ``eta(t) = eta_e + (eta_0 - eta_e)*(tau**3 - 2*tau + 1)``
 *
 * Equation: (10)
 * Claims: linear.additive.plus.start, linear.additive.plus.end, linear.additive.plus.monotone-region
 * Ends: proved (by selection: t <= 0 gives eta_0, t >= T gives eta_e)
 * Range: no (the curve leaves the range at tau = 0.621)
 * Monotone: no (the curve rises at tau = 0.818)
 * Error: 8 ulp of eta_0: proved (4 ulp proved)
 */
static inline double kdecay_linear_additive_plus_k3(double t, double T, double eta_0, double eta_e) {
  if (!kdecay_allowed(T, eta_0, eta_e, 1, 1, 1)) {
    return NAN;
  }
  const double D = eta_0 - eta_e;
  if (t <= 0) {
    return eta_0;
  }
  if (t >= T) {
    return eta_e;
  }
  if (t <= 0.25 * T) {
    const double tau = t / T;
    return eta_0 - D * (2.0 * tau - tau * tau * tau);
  }
  const double tau = t / T;
  const double r = (T - t) / T;
  return eta_e - D * (r * (tau - 1.0 + tau * tau));
}

/*
 * Linear additive plus, k = 4, with tau = t/T.
 *
 * ``eta(t) = eta_e + (eta_0 - eta_e)*(tau**4 - 2*tau + 1)``
 *
 * Equation: (10)
 * Claims: linear.additive.plus.start, linear.additive.plus.end, linear.additive.plus.monotone-region
 * Ends: proved (by selection: t <= 0 gives eta_0, t >= T gives eta_e)
 * Range: no (the curve leaves the range at tau = 0.549)
 * Monotone: no (the curve rises at tau = 0.795)
 * Error: 8 ulp of eta_0: proved (4.4 ulp proved)
 */
static inline double kdecay_linear_additive_plus_k4(double t, double T, double eta_0, double eta_e) {
  if (!kdecay_allowed(T, eta_0, eta_e, 1, 1, 1)) {
    return NAN;
  }
  const double D = eta_0 - eta_e;
  if (t <= 0) {
    return eta_0;
  }
  if (t >= T) {
    return eta_e;
  }
  if (t <= 0.25 * T) {
    const double tau = t / T;
    const double u1 = tau * tau;
    return eta_0 - D * (2.0 * tau - u1 * u1);
  }
  const double tau = t / T;
  const double r = (T - t) / T;
  const double u1 = tau * tau;
  return eta_e - D * (r * (tau - 1.0 + u1 + u1 * tau));
}

/*
 * Linear additive plus, k = 5, with tau = t/T.
 *
 * ``eta(t) = eta_e + (eta_0 - eta_e)*(tau**5 - 2*tau + 1)``
 *
 * Equation: (10)
 * Claims: linear.additive.plus.start, linear.additive.plus.end, linear.additive.plus.monotone-region
 * Ends: proved (by selection: t <= 0 gives eta_0, t >= T gives eta_e)
 * Range: no (the curve leaves the range at tau = 0.524)
 * Monotone: no (the curve rises at tau = 0.798)
 * Error: 8 ulp of eta_0: proved (5.3 ulp proved)
 */
static inline double kdecay_linear_additive_plus_k5(double t, double T, double eta_0, double eta_e) {
  if (!kdecay_allowed(T, eta_0, eta_e, 1, 1, 1)) {
    return NAN;
  }
  const double D = eta_0 - eta_e;
  if (t <= 0) {
    return eta_0;
  }
  if (t >= T) {
    return eta_e;
  }
  if (t <= 0.25 * T) {
    const double tau = t / T;
    const double u1 = tau * tau;
    return eta_0 - D * (2.0 * tau - u1 * u1 * tau);
  }
  const double tau = t / T;
  const double r = (T - t) / T;
  const double u1 = r * (2.0 - r);
  return eta_e + D * (r - u1 * (2.0 - u1) * tau);
}

/*
 * Polynomial warp, with tau = t/T.
 *
 * ``eta(t) = eta_e + (1 - tau**k)**N*(eta_0 - eta_e)``
 *
 * Equation: (11) with t/T raised to k
 * Claims: polynomial.warp.start, polynomial.warp.end, polynomial.warp.range, polynomial.warp.monotone
 * Ends: proved (by selection: t <= 0 gives eta_0, t >= T gives eta_e)
 * Range: tested (the kernel takes parameters)
 * Monotone: tested (for the parameters with which the curve falls, T <= 10^6, N >= 1e-9)
 * Error: 12 ulp of eta for k <= 8, N <= 2; 12 or 3 + 4 N if more, at most 4e+06, ulp of eta; 8 + log N ulp of eta_0
 * for N >= 2: tested
 */
static inline double kdecay_polynomial_warp(double t, double T, double eta_0, double eta_e, double k, double N) {
  if (!kdecay_allowed(T, eta_0, eta_e, k, N, 1)) {
    return NAN;
  }
  const double D = eta_0 - eta_e;
  const double c1 = -expm1(-(0.6931471805599453 / N));
  const double c2 = 1.0 / k;
  const double c3 = fmin(c1, c2);
  const double c4 = fmin(c3, 0.5);
  const double c5 = pow(c4, c2);
  const double c6 = fmin(c5, 0.9999999999999999);
  if (t <= 0) {
    return eta_0;
  }
  if (t >= T) {
    return eta_e;
  }
  if (t <= T * c6) {
    const double tau = t / T;
    const double r = (T - t) / T;
    const double u1 = tau < 0.5 ? pow(tau, k) : exp(k * log1p(-r));
    return eta_0 + D * expm1(N * log1p(-u1));
  }
  const double tau = t / T;
  const double r = (T - t) / T;
  const double u1 = tau < r ? log(tau) : log1p(-r);
  const double u2 = k * u1;
  const double u3 = -expm1(u2);
  const double u4 = u3 < 0.5 ? pow(u3, N) : exp(N * log1p(-exp(u2)));
  const double rate = eta_e + D * u4;
  return rate > eta_0 ? eta_0 : rate < eta_e ? eta_e : rate;
}

/*
 * Polynomial warp, k = 1, N = 1/2, with tau = t/T.
 *
 * ``eta(t) = eta_e + sqrt(1 - tau)*(eta_0 - eta_e)``
 *
 * Equation: (11) with t/T raised to k
 * Claims: polynomial.warp.start, polynomial.warp.end, polynomial.warp.range, polynomial.warp.monotone
 * Ends: proved (by selection: t <= 0 gives eta_0, t >= T gives eta_e)
 * Range: proved (both differences stay below 1, without a clamp)
 * Monotone: proved (composition up to the seam, composition after it, T <= 2^48)
 * Error: 4 ulp of eta: tested (4.6 ulp proved, 3.7 for eta_e = 0)
 */
static inline double kdecay_polynomial_warp_k1_n1_2(double t, double T, double eta_0, double eta_e) {
  if (!kdecay_allowed(T, eta_0, eta_e, 1, 1, 1)) {
    return NAN;
  }
  const double D = eta_0 - eta_e;
  if (t <= 0) {
    return eta_0;
  }
  if (t >= T) {
    return eta_e;
  }
  if (t <= 0.6875 * T) {
    const double tau = t / T;
    const double r = (T - t) / T;
    return eta_0 - D * (tau / (1.0 + sqrt(r)));
  }
  const double r = (T - t) / T;
  return eta_e + D * sqrt(r);
}

/*
 * Polynomial warp, k = 3/2, N = 1/2, with tau = t/T.
 *
 * ``eta(t) = eta_e + sqrt(1 - tau**(3/2))*(eta_0 - eta_e)``
 *
 * Equation: (11) with t/T raised to k
 * Claims: polynomial.warp.start, polynomial.warp.end, polynomial.warp.range, polynomial.warp.monotone
 * Ends: proved (by selection: t <= 0 gives eta_0, t >= T gives eta_e)
 * Range: proved (both differences stay below 1, without a clamp)
 * Monotone: proved (error below step up to the seam, composition and error below step after it, T <= 2^48)
 * Error: 4 ulp of eta: tested (5.6 ulp proved, 4.8 for eta_e = 0)
 */
static inline double kdecay_polynomial_warp_k3_2_n1_2(double t, double T, double eta_0, double eta_e) {
  if (!kdecay_allowed(T, eta_0, eta_e, 1, 1, 1)) {
    return NAN;
  }
  const double D = eta_0 - eta_e;
  if (t <= 0) {
    return eta_0;
  }
  if (t >= T) {
    return eta_e;
  }
  if (t <= 0.75 * T) {
    const double tau = t / T;
    const double r = (T - t) / T;
    const double u1 = sqrt(tau);
    return eta_0 - D * (tau * u1 / (1.0 + sqrt(r + r * (tau / (1.0 + u1)))));
  }
  const double tau = t / T;
  const double r = (T - t) / T;
  return eta_e + D * sqrt(r + r * (tau / (1.0 + sqrt(tau))));
}

/*
 * Polynomial warp, k = 2, N = 1/2, with tau = t/T.
 *
 * ``eta(t) = eta_e + sqrt(1 - tau**2)*(eta_0 - eta_e)``
 *
 * Equation: (11) with t/T raised to k
 * Claims: polynomial.warp.start, polynomial.warp.end, polynomial.warp.range, polynomial.warp.monotone
 * Ends: proved (by selection: t <= 0 gives eta_0, t >= T gives eta_e)
 * Range: proved (both differences stay below 1, without a clamp)
 * Monotone: proved (error below step up to the seam, composition and error below step after it, T <= 2^48)
 * Error: 4 ulp of eta: tested (5.6 ulp proved, 4.6 for eta_e = 0)
 */
static inline double kdecay_polynomial_warp_k2_n1_2(double t, double T, double eta_0, double eta_e) {
  if (!kdecay_allowed(T, eta_0, eta_e, 1, 1, 1)) {
    return NAN;
  }
  const double D = eta_0 - eta_e;
  if (t <= 0) {
    return eta_0;
  }
  if (t >= T) {
    return eta_e;
  }
  if (t <= 0.8125 * T) {
    const double tau = t / T;
    const double r = (T - t) / T;
    return eta_0 - D * (tau * tau / (1.0 + sqrt(r * (1.0 + tau))));
  }
  const double r = (T - t) / T;
  return eta_e + D * sqrt(r * (2.0 - r));
}

/*
 * Polynomial warp, k = 5/2, N = 1/2, with tau = t/T.
 *
 * ``eta(t) = eta_e + sqrt(1 - tau**(5/2))*(eta_0 - eta_e)``
 *
 * Equation: (11) with t/T raised to k
 * Claims: polynomial.warp.start, polynomial.warp.end, polynomial.warp.range, polynomial.warp.monotone
 * Ends: proved (by selection: t <= 0 gives eta_0, t >= T gives eta_e)
 * Range: proved (both differences stay below 1, without a clamp)
 * Monotone: proved (error below step up to the seam, composition and error below step after it, T <= 2^48)
 * Error: 4 ulp of eta: tested (6.1 ulp proved, 5.4 for eta_e = 0)
 */
static inline double kdecay_polynomial_warp_k5_2_n1_2(double t, double T, double eta_0, double eta_e) {
  if (!kdecay_allowed(T, eta_0, eta_e, 1, 1, 1)) {
    return NAN;
  }
  const double D = eta_0 - eta_e;
  if (t <= 0) {
    return eta_0;
  }
  if (t >= T) {
    return eta_e;
  }
  if (t <= 0.828125 * T) {
    const double tau = t / T;
    const double r = (T - t) / T;
    const double u1 = tau * tau;
    const double u2 = sqrt(tau);
    return eta_0 - D * (u1 * u2 / (1.0 + sqrt(r * (2.0 - r + u1 / (1.0 + u2)))));
  }
  const double tau = t / T;
  const double r = (T - t) / T;
  return eta_e + D * sqrt(r * (2.0 - r + tau * tau / (1.0 + sqrt(tau))));
}

/*
 * Polynomial warp, k = 3, N = 1/2, with tau = t/T.
 *
 * ``eta(t) = eta_e + sqrt(1 - tau**3)*(eta_0 - eta_e)``
 *
 * Equation: (11) with t/T raised to k
 * Claims: polynomial.warp.start, polynomial.warp.end, polynomial.warp.range, polynomial.warp.monotone
 * Ends: proved (by selection: t <= 0 gives eta_0, t >= T gives eta_e)
 * Range: proved (both differences stay below 1, without a clamp)
 * Monotone: proved (error below step up to the seam, composition and error below step after it, T <= 2^48)
 * Error: 4 ulp of eta: tested (5.4 ulp proved, 4.9 for eta_e = 0)
 */
static inline double kdecay_polynomial_warp_k3_n1_2(double t, double T, double eta_0, double eta_e) {
  if (!kdecay_allowed(T, eta_0, eta_e, 1, 1, 1)) {
    return NAN;
  }
  const double D = eta_0 - eta_e;
  if (t <= 0) {
    return eta_0;
  }
  if (t >= T) {
    return eta_e;
  }
  if (t <= 0.84375 * T) {
    const double tau = t / T;
    const double r = (T - t) / T;
    const double u1 = tau * tau;
    return eta_0 - D * (u1 * tau / (1.0 + sqrt(r * (2.0 - r + u1))));
  }
  const double r = (T - t) / T;
  return eta_e + D * sqrt(r * (3.0 - r * (3.0 - r)));
}

/*
 * Polynomial warp, k = 4, N = 1/2, with tau = t/T.
 *
 * ``eta(t) = eta_e + sqrt(1 - tau**4)*(eta_0 - eta_e)``
 *
 * Equation: (11) with t/T raised to k
 * Claims: polynomial.warp.start, polynomial.warp.end, polynomial.warp.range, polynomial.warp.monotone
 * Ends: proved (by selection: t <= 0 gives eta_0, t >= T gives eta_e)
 * Range: proved (both differences stay below 1, without a clamp)
 * Monotone: proved (error below step up to the seam, composition and error below step after it, T <= 2^48)
 * Error: 4 ulp of eta: tested (5.4 ulp proved, 5 for eta_e = 0)
 */
static inline double kdecay_polynomial_warp_k4_n1_2(double t, double T, double eta_0, double eta_e) {
  if (!kdecay_allowed(T, eta_0, eta_e, 1, 1, 1)) {
    return NAN;
  }
  const double D = eta_0 - eta_e;
  if (t <= 0) {
    return eta_0;
  }
  if (t >= T) {
    return eta_e;
  }
  if (t <= 0.859375 * T) {
    const double tau = t / T;
    const double r = (T - t) / T;
    const double u1 = tau * tau;
    const double u2 = r * (2.0 - r);
    return eta_0 - D * (u1 * u1 / (1.0 + sqrt(u2 * (2.0 - u2))));
  }
  const double r = (T - t) / T;
  return eta_e + D * sqrt(r * (4.0 - r * (6.0 - r * (4.0 - r))));
}

/*
 * Polynomial warp, k = 5, N = 1/2, with tau = t/T.
 *
 * ``eta(t) = eta_e + sqrt(1 - tau**5)*(eta_0 - eta_e)``
 *
 * Equation: (11) with t/T raised to k
 * Claims: polynomial.warp.start, polynomial.warp.end, polynomial.warp.range, polynomial.warp.monotone
 * Ends: proved (by selection: t <= 0 gives eta_0, t >= T gives eta_e)
 * Range: proved (both differences stay below 1, without a clamp)
 * Monotone: proved (error below step up to the seam, composition and error below step after it, T <= 2^47)
 * Error: 4 ulp of eta: tested (5.7 ulp proved, 5.3 for eta_e = 0)
 */
static inline double kdecay_polynomial_warp_k5_n1_2(double t, double T, double eta_0, double eta_e) {
  if (!kdecay_allowed(T, eta_0, eta_e, 1, 1, 1)) {
    return NAN;
  }
  const double D = eta_0 - eta_e;
  if (t <= 0) {
    return eta_0;
  }
  if (t >= T) {
    return eta_e;
  }
  if (t <= 0.875 * T) {
    const double tau = t / T;
    const double r = (T - t) / T;
    const double u1 = tau * tau;
    const double u2 = u1 * u1;
    const double u3 = D * (u2 * tau / (1.0 + sqrt(r * (2.0 - r + u1 + u1 * tau + u2))));
    return eta_0 - u3;
  }
  const double r = (T - t) / T;
  return eta_e + D * sqrt(r * (5.0 - r * (10.0 - r * (10.0 - r * (5.0 - r)))));
}

/*
 * Polynomial warp, k = 1, N = 2, with tau = t/T.
 *
 * ``eta(t) = eta_e + (1 - tau)**2*(eta_0 - eta_e)``
 *
 * Equation: (11) with t/T raised to k
 * Claims: polynomial.warp.start, polynomial.warp.end, polynomial.warp.range, polynomial.warp.monotone
 * Ends: proved (by selection: t <= 0 gives eta_0, t >= T gives eta_e)
 * Range: proved (both differences stay below 1, without a clamp)
 * Monotone: proved (error below step up to the seam, composition after it, T <= 2^48)
 * Error: 8 ulp of eta: proved (6.1 ulp proved, 4.9 for eta_e = 0)
 */
static inline double kdecay_polynomial_warp_k1_n2(double t, double T, double eta_0, double eta_e) {
  if (!kdecay_allowed(T, eta_0, eta_e, 1, 1, 1)) {
    return NAN;
  }
  const double D = eta_0 - eta_e;
  if (t <= 0) {
    return eta_0;
  }
  if (t >= T) {
    return eta_e;
  }
  if (t <= 0.3125 * T) {
    const double tau = t / T;
    return eta_0 - D * (tau * (2.0 - tau));
  }
  const double r = (T - t) / T;
  return eta_e + D * (r * r);
}

/*
 * Polynomial warp, k = 3/2, N = 2, with tau = t/T.
 *
 * ``eta(t) = eta_e + (1 - tau**(3/2))**2*(eta_0 - eta_e)``
 *
 * Equation: (11) with t/T raised to k
 * Claims: polynomial.warp.start, polynomial.warp.end, polynomial.warp.range, polynomial.warp.monotone
 * Ends: proved (by selection: t <= 0 gives eta_0, t >= T gives eta_e)
 * Range: proved (both differences stay below 1, without a clamp)
 * Monotone: proved (error below step up to the seam, composition and error below step after it, T <= 2^48)
 * Error: 8 ulp of eta: tested (10.8 ulp proved, 9.4 for eta_e = 0)
 */
static inline double kdecay_polynomial_warp_k3_2_n2(double t, double T, double eta_0, double eta_e) {
  if (!kdecay_allowed(T, eta_0, eta_e, 1, 1, 1)) {
    return NAN;
  }
  const double D = eta_0 - eta_e;
  if (t <= 0) {
    return eta_0;
  }
  if (t >= T) {
    return eta_e;
  }
  if (t <= 0.5 * T) {
    const double tau = t / T;
    const double u1 = tau * sqrt(tau);
    return eta_0 - D * (u1 * (2.0 - u1));
  }
  const double tau = t / T;
  const double r = (T - t) / T;
  const double u1 = r + r * (tau / (1.0 + sqrt(tau)));
  return eta_e + D * (u1 * u1);
}

/*
 * Polynomial warp, k = 2, N = 2, with tau = t/T.
 *
 * ``eta(t) = eta_e + (1 - tau**2)**2*(eta_0 - eta_e)``
 *
 * Equation: (11) with t/T raised to k
 * Claims: polynomial.warp.start, polynomial.warp.end, polynomial.warp.range, polynomial.warp.monotone
 * Ends: proved (by selection: t <= 0 gives eta_0, t >= T gives eta_e)
 * Range: proved (both differences stay below 1, without a clamp)
 * Monotone: proved (error below step up to the seam, composition and error below step after it, T <= 2^48)
 * Error: 8 ulp of eta: tested (10.1 ulp proved, 8.1 for eta_e = 0)
 */
static inline double kdecay_polynomial_warp_k2_n2(double t, double T, double eta_0, double eta_e) {
  if (!kdecay_allowed(T, eta_0, eta_e, 1, 1, 1)) {
    return NAN;
  }
  const double D = eta_0 - eta_e;
  if (t <= 0) {
    return eta_0;
  }
  if (t >= T) {
    return eta_e;
  }
  if (t <= 0.546875 * T) {
    const double tau = t / T;
    const double u1 = tau * tau;
    return eta_0 - D * (u1 * (2.0 - u1));
  }
  const double r = (T - t) / T;
  const double u1 = r * (2.0 - r);
  return eta_e + D * (u1 * u1);
}

/*
 * Polynomial warp, k = 5/2, N = 2, with tau = t/T.
 *
 * ``eta(t) = eta_e + (1 - tau**(5/2))**2*(eta_0 - eta_e)``
 *
 * Equation: (11) with t/T raised to k
 * Claims: polynomial.warp.start, polynomial.warp.end, polynomial.warp.range, polynomial.warp.monotone
 * Ends: proved (by selection: t <= 0 gives eta_0, t >= T gives eta_e)
 * Range: proved (both differences stay below 1, without a clamp)
 * Monotone: proved (error below step up to the seam, composition and error below step after it, T <= 2^47)
 * Error: 8 ulp of eta: tested (11.7 ulp proved, 9.7 for eta_e = 0)
 */
static inline double kdecay_polynomial_warp_k5_2_n2(double t, double T, double eta_0, double eta_e) {
  if (!kdecay_allowed(T, eta_0, eta_e, 1, 1, 1)) {
    return NAN;
  }
  const double D = eta_0 - eta_e;
  if (t <= 0) {
    return eta_0;
  }
  if (t >= T) {
    return eta_e;
  }
  if (t <= 0.625 * T) {
    const double tau = t / T;
    const double u1 = tau * tau * sqrt(tau);
    return eta_0 - D * (u1 * (2.0 - u1));
  }
  const double tau = t / T;
  const double r = (T - t) / T;
  const double u1 = 2.0 * r + r * (tau * tau / (1.0 + sqrt(tau)) - r);
  return eta_e + D * (u1 * u1);
}

/*
 * Polynomial warp, k = 3, N = 2, with tau = t/T.
 *
 * ``eta(t) = eta_e + (1 - tau**3)**2*(eta_0 - eta_e)``
 *
 * Equation: (11) with t/T raised to k
 * Claims: polynomial.warp.start, polynomial.warp.end, polynomial.warp.range, polynomial.warp.monotone
 * Ends: proved (by selection: t <= 0 gives eta_0, t >= T gives eta_e)
 * Range: proved (both differences stay below 1, without a clamp)
 * Monotone: proved (error below step up to the seam, composition and error below step after it, T <= 2^47)
 * Error: 8 ulp of eta: tested (10.9 ulp proved, 8.9 for eta_e = 0)
 */
static inline double kdecay_polynomial_warp_k3_n2(double t, double T, double eta_0, double eta_e) {
  if (!kdecay_allowed(T, eta_0, eta_e, 1, 1, 1)) {
    return NAN;
  }
  const double D = eta_0 - eta_e;
  if (t <= 0) {
    return eta_0;
  }
  if (t >= T) {
    return eta_e;
  }
  if (t <= 0.671875 * T) {
    const double tau = t / T;
    const double u1 = tau * tau * tau;
    return eta_0 - D * (u1 * (2.0 - u1));
  }
  const double r = (T - t) / T;
  const double u1 = r * (3.0 - r * (3.0 - r));
  return eta_e + D * (u1 * u1);
}

/*
 * Polynomial warp, k = 4, N = 2, with tau = t/T.
 *
 * ``eta(t) = eta_e + (1 - tau**4)**2*(eta_0 - eta_e)``
 *
 * Equation: (11) with t/T raised to k
 * Claims: polynomial.warp.start, polynomial.warp.end, polynomial.warp.range, polynomial.warp.monotone
 * Ends: proved (by selection: t <= 0 gives eta_0, t >= T gives eta_e)
 * Range: proved (both differences stay below 1, without a clamp)
 * Monotone: proved (error below step up to the seam, composition and error below step after it, T <= 2^47)
 * Error: 8 ulp of eta: tested (11.9 ulp proved, 9.9 for eta_e = 0)
 */
static inline double kdecay_polynomial_warp_k4_n2(double t, double T, double eta_0, double eta_e) {
  if (!kdecay_allowed(T, eta_0, eta_e, 1, 1, 1)) {
    return NAN;
  }
  const double D = eta_0 - eta_e;
  if (t <= 0) {
    return eta_0;
  }
  if (t >= T) {
    return eta_e;
  }
  if (t <= 0.71875 * T) {
    const double tau = t / T;
    const double u1 = tau * tau;
    const double u2 = u1 * u1;
    return eta_0 - D * (u2 * (2.0 - u2));
  }
  const double r = (T - t) / T;
  const double u1 = r * (4.0 - r * (6.0 - r * (4.0 - r)));
  return eta_e + D * (u1 * u1);
}

/*
 * Polynomial warp, k = 5, N = 2, with tau = t/T.
 *
 * ``eta(t) = eta_e + (1 - tau**5)**2*(eta_0 - eta_e)``
 *
 * Equation: (11) with t/T raised to k
 * Claims: polynomial.warp.start, polynomial.warp.end, polynomial.warp.range, polynomial.warp.monotone
 * Ends: proved (by selection: t <= 0 gives eta_0, t >= T gives eta_e)
 * Range: proved (both differences stay below 1, without a clamp)
 * Monotone: proved (error below step up to the seam, composition and error below step after it, T <= 2^47)
 * Error: 8 ulp of eta: tested (12.3 ulp proved, 10.3 for eta_e = 0)
 */
static inline double kdecay_polynomial_warp_k5_n2(double t, double T, double eta_0, double eta_e) {
  if (!kdecay_allowed(T, eta_0, eta_e, 1, 1, 1)) {
    return NAN;
  }
  const double D = eta_0 - eta_e;
  if (t <= 0) {
    return eta_0;
  }
  if (t >= T) {
    return eta_e;
  }
  if (t <= 0.75 * T) {
    const double tau = t / T;
    const double u1 = tau * tau;
    const double u2 = u1 * u1 * tau;
    return eta_0 - D * (u2 * (2.0 - u2));
  }
  const double r = (T - t) / T;
  const double u1 = r * (5.0 - r * (10.0 - r * (10.0 - r * (5.0 - r))));
  return eta_e + D * (u1 * u1);
}

/*
 * Polynomial additive minus, with tau = t/T.
 *
 * ``eta(t) = eta_e + (eta_0 - eta_e)*(tau - tau**k + (1 - tau)**N)``
 *
 * Equation: (10), (11)
 * Claims: polynomial.additive.minus.start, polynomial.additive.minus.end, polynomial.additive.minus.monotone-region
 * Ends: proved (by selection: t <= 0 gives eta_0, t >= T gives eta_e)
 * Range: tested (the kernel takes parameters)
 * Monotone: tested (for the parameters with which the curve falls, T <= 10^6, N >= 1e-9, k inside their region)
 * Error: 8 ulp of eta_0: tested
 */
static inline double kdecay_polynomial_additive_minus(
    double t, double T, double eta_0, double eta_e, double k, double N) {
  if (!kdecay_allowed(T, eta_0, eta_e, k, N, 1)) {
    return NAN;
  }
  const double D = eta_0 - eta_e;
  const double c1 = 1.0 / k;
  const double c2 = fmin(c1, 1.0);
  const double c3 = pow(0.5 * c2, c2);
  const double c4 = 1.0 / N;
  const double c5 = fmin(c4, 1.0);
  const double c6 = pow(0.125 * c5, c4);
  const double c7 = 0.5 * k + 0.5;
  const double c8 = fmin(c6, c7);
  const double c9 = 1.0 - c8;
  const double c10 = fmin(c3, c9);
  const double c11 = fmin(c10, 0.875);
  const double c12 = N - 1.0;
  const double c13 = k - 1.0;
  if (t <= 0) {
    return eta_0;
  }
  if (t >= T) {
    return eta_e;
  }
  if (t <= T * c11) {
    const double tau = t / T;
    const double r = (T - t) / T;
    const double u1 = r < tau ? log(r) : log1p(-tau);
    return kdecay_put_back(eta_0 - D * (pow(tau, k) - expm1(c12 * u1) * r), eta_0, eta_e);
  }
  const double tau = t / T;
  const double r = (T - t) / T;
  const double u1 = tau < r ? log(tau) : log1p(-r);
  return kdecay_put_back(eta_e + D * (pow(r, N) - expm1(c13 * u1) * tau), eta_0, eta_e);
}

/*
 * Polynomial additive minus, k = 1, N = 1/2, with tau = t/T.
 *
 * ``eta(t) = eta_e + sqrt(1 - tau)*(eta_0 - eta_e)``
 *
 * Equation: (10), (11)
 * Claims: polynomial.additive.minus.start, polynomial.additive.minus.end, polynomial.additive.minus.monotone-region
 * Ends: proved (by selection: t <= 0 gives eta_0, t >= T gives eta_e)
 * Range: proved (both differences stay below 1, without a clamp)
 * Monotone: proved (composition up to the seam, composition after it, T <= 2^48)
 * Error: 4 ulp of eta: tested (4.6 ulp proved, 3.7 for eta_e = 0)
 */
static inline double kdecay_polynomial_additive_minus_k1_n1_2(double t, double T, double eta_0, double eta_e) {
  if (!kdecay_allowed(T, eta_0, eta_e, 1, 1, 1)) {
    return NAN;
  }
  const double D = eta_0 - eta_e;
  if (t <= 0) {
    return eta_0;
  }
  if (t >= T) {
    return eta_e;
  }
  if (t <= 0.6875 * T) {
    const double tau = t / T;
    const double r = (T - t) / T;
    return eta_0 - D * (tau / (1.0 + sqrt(r)));
  }
  const double r = (T - t) / T;
  return eta_e + D * sqrt(r);
}

/*
 * Polynomial additive minus, k = 3/2, N = 1/2, with tau = t/T.
 *
 * ``eta(t) = eta_e + (eta_0 - eta_e)*(-tau**(3/2) + tau + sqrt(1 - tau))``
 *
 * Equation: (10), (11)
 * Claims: polynomial.additive.minus.start, polynomial.additive.minus.end, polynomial.additive.minus.monotone-region
 * Ends: proved (by selection: t <= 0 gives eta_0, t >= T gives eta_e)
 * Range: no (the curve leaves the range at tau = 0.218)
 * Monotone: no (the curve rises at tau = 0.098)
 * Error: 8 ulp of eta: proved (5.9 ulp proved, 5.3 for eta_e = 0)
 */
static inline double kdecay_polynomial_additive_minus_k3_2_n1_2(double t, double T, double eta_0, double eta_e) {
  if (!kdecay_allowed(T, eta_0, eta_e, 1, 1, 1)) {
    return NAN;
  }
  const double D = eta_0 - eta_e;
  if (t <= 0) {
    return eta_0;
  }
  if (t >= T) {
    return eta_e;
  }
  if (t <= 0.765625 * T) {
    const double tau = t / T;
    const double r = (T - t) / T;
    return kdecay_hold(eta_0 - D * (tau / (1.0 + sqrt(r)) - tau * (r / (1.0 + sqrt(tau)))), eta_0, eta_e);
  }
  const double tau = t / T;
  const double r = (T - t) / T;
  return kdecay_hold(eta_e + D * (sqrt(r) + r / (1.0 + sqrt(tau)) * tau), eta_0, eta_e);
}

/*
 * Polynomial additive minus, k = 2, N = 1/2, with tau = t/T.
 *
 * ``eta(t) = eta_e + (eta_0 - eta_e)*(-tau**2 + tau + sqrt(1 - tau))``
 *
 * Equation: (10), (11)
 * Claims: polynomial.additive.minus.start, polynomial.additive.minus.end, polynomial.additive.minus.monotone-region
 * Ends: proved (by selection: t <= 0 gives eta_0, t >= T gives eta_e)
 * Range: no (the curve leaves the range at tau = 0.427)
 * Monotone: no (the curve rises at tau = 0.216)
 * Error: 8 ulp of eta: proved (5.8 ulp proved, 5.1 for eta_e = 0)
 */
static inline double kdecay_polynomial_additive_minus_k2_n1_2(double t, double T, double eta_0, double eta_e) {
  if (!kdecay_allowed(T, eta_0, eta_e, 1, 1, 1)) {
    return NAN;
  }
  const double D = eta_0 - eta_e;
  if (t <= 0) {
    return eta_0;
  }
  if (t >= T) {
    return eta_e;
  }
  if (t <= 0.8125 * T) {
    const double tau = t / T;
    const double r = (T - t) / T;
    return kdecay_hold(eta_0 - D * (tau / (1.0 + sqrt(r)) - tau * r), eta_0, eta_e);
  }
  const double tau = t / T;
  const double r = (T - t) / T;
  return kdecay_hold(eta_e + D * (sqrt(r) + r * tau), eta_0, eta_e);
}

/*
 * Polynomial additive minus, k = 5/2, N = 1/2, with tau = t/T.
 *
 * ``eta(t) = eta_e + (eta_0 - eta_e)*(-tau**(5/2) + tau + sqrt(1 - tau))``
 *
 * Equation: (10), (11)
 * Claims: polynomial.additive.minus.start, polynomial.additive.minus.end, polynomial.additive.minus.monotone-region
 * Ends: proved (by selection: t <= 0 gives eta_0, t >= T gives eta_e)
 * Range: no (the curve leaves the range at tau = 0.542)
 * Monotone: no (the curve rises at tau = 0.293)
 * Error: 8 ulp of eta: proved (6.6 ulp proved, 5.8 for eta_e = 0)
 */
static inline double kdecay_polynomial_additive_minus_k5_2_n1_2(double t, double T, double eta_0, double eta_e) {
  if (!kdecay_allowed(T, eta_0, eta_e, 1, 1, 1)) {
    return NAN;
  }
  const double D = eta_0 - eta_e;
  if (t <= 0) {
    return eta_0;
  }
  if (t >= T) {
    return eta_e;
  }
  if (t <= 0.84375 * T) {
    const double tau = t / T;
    const double r = (T - t) / T;
    const double u1 = tau / (1.0 + sqrt(r)) - tau * (r + r * (tau / (1.0 + sqrt(tau))));
    return kdecay_hold(eta_0 - D * u1, eta_0, eta_e);
  }
  const double tau = t / T;
  const double r = (T - t) / T;
  return kdecay_hold(eta_e + D * (sqrt(r) + (r + r * (tau / (1.0 + sqrt(tau)))) * tau), eta_0, eta_e);
}

/*
 * Polynomial additive minus, k = 3, N = 1/2, with tau = t/T.
 *
 * ``eta(t) = eta_e + (eta_0 - eta_e)*(-tau**3 + tau + sqrt(1 - tau))``
 *
 * Equation: (10), (11)
 * Claims: polynomial.additive.minus.start, polynomial.additive.minus.end, polynomial.additive.minus.monotone-region
 * Ends: proved (by selection: t <= 0 gives eta_0, t >= T gives eta_e)
 * Range: no (the curve leaves the range at tau = 0.611)
 * Monotone: no (the curve rises at tau = 0.352)
 * Error: 8 ulp of eta: proved (6.8 ulp proved, 6.1 for eta_e = 0)
 */
static inline double kdecay_polynomial_additive_minus_k3_n1_2(double t, double T, double eta_0, double eta_e) {
  if (!kdecay_allowed(T, eta_0, eta_e, 1, 1, 1)) {
    return NAN;
  }
  const double D = eta_0 - eta_e;
  if (t <= 0) {
    return eta_0;
  }
  if (t >= T) {
    return eta_e;
  }
  if (t <= 0.859375 * T) {
    const double tau = t / T;
    const double r = (T - t) / T;
    return kdecay_hold(eta_0 - D * (tau / (1.0 + sqrt(r)) - tau * (r * (1.0 + tau))), eta_0, eta_e);
  }
  const double tau = t / T;
  const double r = (T - t) / T;
  return kdecay_hold(eta_e + D * (sqrt(r) + r * (2.0 - r) * tau), eta_0, eta_e);
}

/*
 * Polynomial additive minus, k = 4, N = 1/2, with tau = t/T.
 *
 * ``eta(t) = eta_e + (eta_0 - eta_e)*(-tau**4 + tau + sqrt(1 - tau))``
 *
 * Equation: (10), (11)
 * Claims: polynomial.additive.minus.start, polynomial.additive.minus.end, polynomial.additive.minus.monotone-region
 * Ends: proved (by selection: t <= 0 gives eta_0, t >= T gives eta_e)
 * Range: no (the curve leaves the range at tau = 0.696)
 * Monotone: no (the curve rises at tau = 0.432)
 * Error: 8 ulp of eta: proved (7.4 ulp proved, 6.8 for eta_e = 0)
 */
static inline double kdecay_polynomial_additive_minus_k4_n1_2(double t, double T, double eta_0, double eta_e) {
  if (!kdecay_allowed(T, eta_0, eta_e, 1, 1, 1)) {
    return NAN;
  }
  const double D = eta_0 - eta_e;
  if (t <= 0) {
    return eta_0;
  }
  if (t >= T) {
    return eta_e;
  }
  if (t <= 0.875 * T) {
    const double tau = t / T;
    const double r = (T - t) / T;
    return kdecay_hold(eta_0 - D * (tau / (1.0 + sqrt(r)) - tau * (r * (1.0 + tau * (1.0 + tau)))), eta_0, eta_e);
  }
  const double tau = t / T;
  const double r = (T - t) / T;
  return kdecay_hold(eta_e + D * (sqrt(r) + r * (3.0 - r * (3.0 - r)) * tau), eta_0, eta_e);
}

/*
 * Polynomial additive minus, k = 5, N = 1/2, with tau = t/T.
 *
 * ``eta(t) = eta_e + (eta_0 - eta_e)*(-tau**5 + tau + sqrt(1 - tau))``
 *
 * Equation: (10), (11)
 * Claims: polynomial.additive.minus.start, polynomial.additive.minus.end, polynomial.additive.minus.monotone-region
 * Ends: proved (by selection: t <= 0 gives eta_0, t >= T gives eta_e)
 * Range: no (the curve leaves the range at tau = 0.751)
 * Monotone: no (the curve rises at tau = 0.487)
 * Error: 8 ulp of eta: proved (6.7 ulp proved, 6 for eta_e = 0)
 */
static inline double kdecay_polynomial_additive_minus_k5_n1_2(double t, double T, double eta_0, double eta_e) {
  if (!kdecay_allowed(T, eta_0, eta_e, 1, 1, 1)) {
    return NAN;
  }
  const double D = eta_0 - eta_e;
  if (t <= 0) {
    return eta_0;
  }
  if (t >= T) {
    return eta_e;
  }
  if (t <= 0.875 * T) {
    const double tau = t / T;
    const double r = (T - t) / T;
    const double u1 = tau / (1.0 + sqrt(r)) - tau * (r * (4.0 - r * (6.0 - r * (4.0 - r))));
    return kdecay_hold(eta_0 - D * u1, eta_0, eta_e);
  }
  const double tau = t / T;
  const double r = (T - t) / T;
  return kdecay_hold(eta_e + D * (sqrt(r) + r * (4.0 - r * (6.0 - r * (4.0 - r))) * tau), eta_0, eta_e);
}

/*
 * Polynomial additive minus, k = 1, N = 2, with tau = t/T.
 *
 * ``eta(t) = eta_e + (1 - tau)**2*(eta_0 - eta_e)``
 *
 * Equation: (10), (11)
 * Claims: polynomial.additive.minus.start, polynomial.additive.minus.end, polynomial.additive.minus.monotone-region
 * Ends: proved (by selection: t <= 0 gives eta_0, t >= T gives eta_e)
 * Range: proved (both differences stay below 1, without a clamp)
 * Monotone: proved (error below step up to the seam, composition after it, T <= 2^48)
 * Error: 8 ulp of eta: proved (6.1 ulp proved, 4.9 for eta_e = 0)
 */
static inline double kdecay_polynomial_additive_minus_k1_n2(double t, double T, double eta_0, double eta_e) {
  if (!kdecay_allowed(T, eta_0, eta_e, 1, 1, 1)) {
    return NAN;
  }
  const double D = eta_0 - eta_e;
  if (t <= 0) {
    return eta_0;
  }
  if (t >= T) {
    return eta_e;
  }
  if (t <= 0.3125 * T) {
    const double tau = t / T;
    return eta_0 - D * (tau * (2.0 - tau));
  }
  const double r = (T - t) / T;
  return eta_e + D * (r * r);
}

/*
 * Polynomial additive minus, k = 3/2, N = 2, with tau = t/T.
 *
 * ``eta(t) = eta_e + (eta_0 - eta_e)*(-tau**(3/2) + tau + (1 - tau)**2)``
 *
 * Equation: (10), (11)
 * Claims: polynomial.additive.minus.start, polynomial.additive.minus.end, polynomial.additive.minus.monotone-region
 * Ends: proved (by selection: t <= 0 gives eta_0, t >= T gives eta_e)
 * Range: proved (both differences stay below 1, without a clamp)
 * Monotone: proved (error below step up to the seam, error below step after it, T <= 2^48)
 * Error: 8 ulp of eta: tested (9.2 ulp proved, 7.2 for eta_e = 0)
 */
static inline double kdecay_polynomial_additive_minus_k3_2_n2(double t, double T, double eta_0, double eta_e) {
  if (!kdecay_allowed(T, eta_0, eta_e, 1, 1, 1)) {
    return NAN;
  }
  const double D = eta_0 - eta_e;
  if (t <= 0) {
    return eta_0;
  }
  if (t >= T) {
    return eta_e;
  }
  if (t <= 0.40625 * T) {
    const double tau = t / T;
    const double r = (T - t) / T;
    return eta_0 - D * (tau * r + tau * sqrt(tau));
  }
  const double tau = t / T;
  const double r = (T - t) / T;
  return eta_e + D * (r * r + r / (1.0 + sqrt(tau)) * tau);
}

/*
 * Polynomial additive minus, k = 2, N = 2, with tau = t/T.
 *
 * ``eta(t) = eta_e + (eta_0 - eta_e)*(-tau**2 + tau + (1 - tau)**2)``
 *
 * Equation: (10), (11)
 * Claims: polynomial.additive.minus.start, polynomial.additive.minus.end, polynomial.additive.minus.monotone-region
 * Ends: proved (by selection: t <= 0 gives eta_0, t >= T gives eta_e)
 * Range: proved (both differences stay below 1, without a clamp)
 * Monotone: proved (composition up to the seam, composition after it, T <= 2^48)
 * Error: 4 ulp of eta: tested (4.1 ulp proved, 3.1 for eta_e = 0)
 */
static inline double kdecay_polynomial_additive_minus_k2_n2(double t, double T, double eta_0, double eta_e) {
  if (!kdecay_allowed(T, eta_0, eta_e, 1, 1, 1)) {
    return NAN;
  }
  const double D = eta_0 - eta_e;
  if (t <= 0) {
    return eta_0;
  }
  if (t >= T) {
    return eta_e;
  }
  if (t <= 0.5 * T) {
    const double tau = t / T;
    return eta_0 - D * tau;
  }
  const double r = (T - t) / T;
  return eta_e + D * r;
}

/*
 * Polynomial additive minus, k = 5/2, N = 2, with tau = t/T.
 *
 * ``eta(t) = eta_e + (eta_0 - eta_e)*(-tau**(5/2) + tau + (1 - tau)**2)``
 *
 * Equation: (10), (11)
 * Claims: polynomial.additive.minus.start, polynomial.additive.minus.end, polynomial.additive.minus.monotone-region
 * Ends: proved (by selection: t <= 0 gives eta_0, t >= T gives eta_e)
 * Range: proved (both differences stay below 1, without a clamp)
 * Monotone: proved (error below step up to the seam, error below step after it, T <= 2^47)
 * Error: 8 ulp of eta: tested (8.6 ulp proved, 6.6 for eta_e = 0)
 */
static inline double kdecay_polynomial_additive_minus_k5_2_n2(double t, double T, double eta_0, double eta_e) {
  if (!kdecay_allowed(T, eta_0, eta_e, 1, 1, 1)) {
    return NAN;
  }
  const double D = eta_0 - eta_e;
  if (t <= 0) {
    return eta_0;
  }
  if (t >= T) {
    return eta_e;
  }
  if (t <= 0.5625 * T) {
    const double tau = t / T;
    const double r = (T - t) / T;
    return eta_0 - D * (tau * r + tau * tau * sqrt(tau));
  }
  const double tau = t / T;
  const double r = (T - t) / T;
  return eta_e + D * (r * r + (r + r * (tau / (1.0 + sqrt(tau)))) * tau);
}

/*
 * Polynomial additive minus, k = 3, N = 2, with tau = t/T.
 *
 * ``eta(t) = eta_e + (eta_0 - eta_e)*(-tau**3 + tau + (1 - tau)**2)``
 *
 * Equation: (10), (11)
 * Claims: polynomial.additive.minus.start, polynomial.additive.minus.end, polynomial.additive.minus.monotone-region
 * Ends: proved (by selection: t <= 0 gives eta_0, t >= T gives eta_e)
 * Range: proved (both differences stay below 1, without a clamp)
 * Monotone: proved (error below step up to the seam, error below step after it, T <= 2^47)
 * Error: 8 ulp of eta: proved (7.1 ulp proved, 5.2 for eta_e = 0)
 */
static inline double kdecay_polynomial_additive_minus_k3_n2(double t, double T, double eta_0, double eta_e) {
  if (!kdecay_allowed(T, eta_0, eta_e, 1, 1, 1)) {
    return NAN;
  }
  const double D = eta_0 - eta_e;
  if (t <= 0) {
    return eta_0;
  }
  if (t >= T) {
    return eta_e;
  }
  if (t <= 0.65625 * T) {
    const double tau = t / T;
    const double r = (T - t) / T;
    return eta_0 - D * (tau - tau * tau * r);
  }
  const double tau = t / T;
  const double r = (T - t) / T;
  return eta_e + D * (r * (1.0 + tau * tau));
}

/*
 * Polynomial additive minus, k = 4, N = 2, with tau = t/T.
 *
 * ``eta(t) = eta_e + (eta_0 - eta_e)*(-tau**4 + tau + (1 - tau)**2)``
 *
 * Equation: (10), (11)
 * Claims: polynomial.additive.minus.start, polynomial.additive.minus.end, polynomial.additive.minus.monotone-region
 * Ends: proved (by selection: t <= 0 gives eta_0, t >= T gives eta_e)
 * Range: proved (both differences stay below 1, without a clamp)
 * Monotone: proved (error below step up to the seam, error below step after it, T <= 2^47)
 * Error: 8 ulp of eta: proved (8 ulp proved, 6 for eta_e = 0)
 */
static inline double kdecay_polynomial_additive_minus_k4_n2(double t, double T, double eta_0, double eta_e) {
  if (!kdecay_allowed(T, eta_0, eta_e, 1, 1, 1)) {
    return NAN;
  }
  const double D = eta_0 - eta_e;
  if (t <= 0) {
    return eta_0;
  }
  if (t >= T) {
    return eta_e;
  }
  if (t <= 0.703125 * T) {
    const double tau = t / T;
    const double r = (T - t) / T;
    const double u1 = tau * tau;
    return eta_0 - D * (u1 * u1 + tau * r);
  }
  const double tau = t / T;
  const double r = (T - t) / T;
  const double u1 = tau * tau;
  return eta_e + D * (r * (1.0 + u1 + u1 * tau));
}

/*
 * Polynomial additive minus, k = 5, N = 2, with tau = t/T.
 *
 * ``eta(t) = eta_e + (eta_0 - eta_e)*(-tau**5 + tau + (1 - tau)**2)``
 *
 * Equation: (10), (11)
 * Claims: polynomial.additive.minus.start, polynomial.additive.minus.end, polynomial.additive.minus.monotone-region
 * Ends: proved (by selection: t <= 0 gives eta_0, t >= T gives eta_e)
 * Range: proved (both differences stay below 1, without a clamp)
 * Monotone: proved (error below step up to the seam, error below step after it, T <= 2^46)
 * Error: 8 ulp of eta: tested (9.1 ulp proved, 7.1 for eta_e = 0)
 */
static inline double kdecay_polynomial_additive_minus_k5_n2(double t, double T, double eta_0, double eta_e) {
  if (!kdecay_allowed(T, eta_0, eta_e, 1, 1, 1)) {
    return NAN;
  }
  const double D = eta_0 - eta_e;
  if (t <= 0) {
    return eta_0;
  }
  if (t >= T) {
    return eta_e;
  }
  if (t <= 0.75 * T) {
    const double tau = t / T;
    const double r = (T - t) / T;
    const double u1 = tau * tau;
    return eta_0 - D * (tau * r + u1 * u1 * tau);
  }
  const double tau = t / T;
  const double r = (T - t) / T;
  return eta_e + D * (r * r + r * (4.0 - r * (6.0 - r * (4.0 - r))) * tau);
}

/*
 * Polynomial additive plus, with tau = t/T.
 *
 * ``eta(t) = eta_e + (eta_0 - eta_e)*(-tau + tau**k + (1 - tau)**N)``
 *
 * Equation: (10), (11)
 * Claims: polynomial.additive.plus.start, polynomial.additive.plus.end, polynomial.additive.plus.monotone-region
 * Ends: proved (by selection: t <= 0 gives eta_0, t >= T gives eta_e)
 * Range: tested (the kernel takes parameters)
 * Monotone: tested (for the parameters with which the curve falls, T <= 10^6, N >= 1e-9, k inside their region)
 * Error: 8 ulp of eta_0: tested
 */
static inline double kdecay_polynomial_additive_plus(
    double t, double T, double eta_0, double eta_e, double k, double N) {
  if (!kdecay_allowed(T, eta_0, eta_e, k, N, 1)) {
    return NAN;
  }
  const double D = eta_0 - eta_e;
  const double c1 = 1.0 / N;
  const double c2 = fmin(c1, 1.0);
  const double c3 = 1.0 - pow(0.125 * c2, c1);
  const double c4 = fmin(c3, 0.5);
  const double c5 = k - 1.0;
  if (t <= 0) {
    return eta_0;
  }
  if (t >= T) {
    return eta_e;
  }
  if (t <= T * c4) {
    const double tau = t / T;
    return kdecay_put_back(eta_0 - D * (tau - (pow(tau, k) + expm1(N * log1p(-tau)))), eta_0, eta_e);
  }
  const double tau = t / T;
  const double r = (T - t) / T;
  const double u1 = tau < r ? log(tau) : log1p(-r);
  const double u2 = c5 * u1;
  const double u3 = u2 < 1.0 ? expm1(u2) * tau : pow(tau, k) - tau;
  return kdecay_put_back(eta_e + D * (pow(r, N) + u3), eta_0, eta_e);
}

/*
 * Polynomial additive plus, k = 1, N = 1/2, with tau = t/T.
 *
 * ``eta(t) = eta_e + sqrt(1 - tau)*(eta_0 - eta_e)``
 *
 * Equation: (10), (11)
 * Claims: polynomial.additive.plus.start, polynomial.additive.plus.end, polynomial.additive.plus.monotone-region
 * Ends: proved (by selection: t <= 0 gives eta_0, t >= T gives eta_e)
 * Range: proved (both differences stay below 1, without a clamp)
 * Monotone: proved (composition up to the seam, composition after it, T <= 2^48)
 * Error: 4 ulp of eta: tested (4.6 ulp proved, 3.7 for eta_e = 0)
 */
static inline double kdecay_polynomial_additive_plus_k1_n1_2(double t, double T, double eta_0, double eta_e) {
  if (!kdecay_allowed(T, eta_0, eta_e, 1, 1, 1)) {
    return NAN;
  }
  const double D = eta_0 - eta_e;
  if (t <= 0) {
    return eta_0;
  }
  if (t >= T) {
    return eta_e;
  }
  if (t <= 0.6875 * T) {
    const double tau = t / T;
    const double r = (T - t) / T;
    return eta_0 - D * (tau / (1.0 + sqrt(r)));
  }
  const double r = (T - t) / T;
  return eta_e + D * sqrt(r);
}

/*
 * Polynomial additive plus, k = 3/2, N = 1/2, with tau = t/T.
 *
 * ``eta(t) = eta_e + (eta_0 - eta_e)*(tau**(3/2) - tau + sqrt(1 - tau))``
 *
 * Equation: (10), (11)
 * Claims: polynomial.additive.plus.start, polynomial.additive.plus.end, polynomial.additive.plus.monotone-region
 * Ends: proved (by selection: t <= 0 gives eta_0, t >= T gives eta_e)
 * Range: proved (both differences stay below 1, without a clamp)
 * Monotone: proved (error below step up to the seam, error below step after it, T <= 2^47)
 * Error: 8 ulp of eta: proved (6.6 ulp proved, 5.5 for eta_e = 0)
 */
static inline double kdecay_polynomial_additive_plus_k3_2_n1_2(double t, double T, double eta_0, double eta_e) {
  if (!kdecay_allowed(T, eta_0, eta_e, 1, 1, 1)) {
    return NAN;
  }
  const double D = eta_0 - eta_e;
  if (t <= 0) {
    return eta_0;
  }
  if (t >= T) {
    return eta_e;
  }
  if (t <= 0.59375 * T) {
    const double tau = t / T;
    const double r = (T - t) / T;
    return eta_0 - D * (tau / (1.0 + sqrt(r)) + tau * (r / (1.0 + sqrt(tau))));
  }
  const double tau = t / T;
  const double r = (T - t) / T;
  return eta_e + D * (sqrt(r) - r / (1.0 + sqrt(tau)) * tau);
}

/*
 * Polynomial additive plus, k = 2, N = 1/2, with tau = t/T.
 *
 * ``eta(t) = eta_e + (eta_0 - eta_e)*(tau**2 - tau + sqrt(1 - tau))``
 *
 * Equation: (10), (11)
 * Claims: polynomial.additive.plus.start, polynomial.additive.plus.end, polynomial.additive.plus.monotone-region
 * Ends: proved (by selection: t <= 0 gives eta_0, t >= T gives eta_e)
 * Range: proved (both differences stay below 1, without a clamp)
 * Monotone: proved (error below step up to the seam, error below step after it, T <= 2^47)
 * Error: 8 ulp of eta: proved (7.7 ulp proved, 6.2 for eta_e = 0)
 */
static inline double kdecay_polynomial_additive_plus_k2_n1_2(double t, double T, double eta_0, double eta_e) {
  if (!kdecay_allowed(T, eta_0, eta_e, 1, 1, 1)) {
    return NAN;
  }
  const double D = eta_0 - eta_e;
  if (t <= 0) {
    return eta_0;
  }
  if (t >= T) {
    return eta_e;
  }
  if (t <= 0.453125 * T) {
    const double tau = t / T;
    const double r = (T - t) / T;
    return eta_0 - D * (tau / (1.0 + sqrt(r)) - (tau * tau - tau));
  }
  const double tau = t / T;
  const double r = (T - t) / T;
  return eta_e + D * (sqrt(r) - r * tau);
}

/*
 * Polynomial additive plus, k = 5/2, N = 1/2, with tau = t/T.
 *
 * ``eta(t) = eta_e + (eta_0 - eta_e)*(tau**(5/2) - tau + sqrt(1 - tau))``
 *
 * Equation: (10), (11)
 * Claims: polynomial.additive.plus.start, polynomial.additive.plus.end, polynomial.additive.plus.monotone-region
 * Ends: proved (by selection: t <= 0 gives eta_0, t >= T gives eta_e)
 * Range: proved (both differences stay below 1, without a clamp)
 * Monotone: proved (error below step up to the seam, error below step after it, T <= 2^47)
 * Error: 8 ulp of eta: tested (11.5 ulp proved, 9.5 for eta_e = 0)
 */
static inline double kdecay_polynomial_additive_plus_k5_2_n1_2(double t, double T, double eta_0, double eta_e) {
  if (!kdecay_allowed(T, eta_0, eta_e, 1, 1, 1)) {
    return NAN;
  }
  const double D = eta_0 - eta_e;
  if (t <= 0) {
    return eta_0;
  }
  if (t >= T) {
    return eta_e;
  }
  if (t <= 0.390625 * T) {
    const double tau = t / T;
    const double r = (T - t) / T;
    return eta_0 - D * (tau / (1.0 + sqrt(r)) - (tau * tau * sqrt(tau) - tau));
  }
  const double tau = t / T;
  const double r = (T - t) / T;
  return eta_e + D * (sqrt(r) - (r + r * (tau / (1.0 + sqrt(tau)))) * tau);
}

/*
 * Polynomial additive plus, k = 3, N = 1/2, with tau = t/T.
 *
 * ``eta(t) = eta_e + (eta_0 - eta_e)*(tau**3 - tau + sqrt(1 - tau))``
 *
 * Equation: (10), (11)
 * Claims: polynomial.additive.plus.start, polynomial.additive.plus.end, polynomial.additive.plus.monotone-region
 * Ends: proved (by selection: t <= 0 gives eta_0, t >= T gives eta_e)
 * Range: proved (both differences stay below 1, without a clamp)
 * Monotone: proved (composition and error below step up to the seam, error below step after it, T <= 2^47)
 * Error: 8 ulp of eta_0: proved (4.5 ulp proved)
 */
static inline double kdecay_polynomial_additive_plus_k3_n1_2(double t, double T, double eta_0, double eta_e) {
  if (!kdecay_allowed(T, eta_0, eta_e, 1, 1, 1)) {
    return NAN;
  }
  const double D = eta_0 - eta_e;
  if (t <= 0) {
    return eta_0;
  }
  if (t >= T) {
    return eta_e;
  }
  if (t <= 0.375 * T) {
    const double tau = t / T;
    const double r = (T - t) / T;
    return eta_0 - D * (tau / (1.0 + sqrt(r)) - (tau * tau * tau - tau));
  }
  const double tau = t / T;
  const double r = (T - t) / T;
  return eta_e + D * (sqrt(r) - r * (2.0 - r) * tau);
}

/*
 * Polynomial additive plus, k = 4, N = 1/2, with tau = t/T.
 *
 * ``eta(t) = eta_e + (eta_0 - eta_e)*(tau**4 - tau + sqrt(1 - tau))``
 *
 * Equation: (10), (11)
 * Claims: polynomial.additive.plus.start, polynomial.additive.plus.end, polynomial.additive.plus.monotone-region
 * Ends: proved (by selection: t <= 0 gives eta_0, t >= T gives eta_e)
 * Range: proved (both differences stay below 1, without a clamp)
 * Monotone: no (the curve rises at tau = 0.818)
 * Error: 8 ulp of eta_0: proved (5.2 ulp proved)
 */
static inline double kdecay_polynomial_additive_plus_k4_n1_2(double t, double T, double eta_0, double eta_e) {
  if (!kdecay_allowed(T, eta_0, eta_e, 1, 1, 1)) {
    return NAN;
  }
  const double D = eta_0 - eta_e;
  if (t <= 0) {
    return eta_0;
  }
  if (t >= T) {
    return eta_e;
  }
  if (t <= 0.34375 * T) {
    const double tau = t / T;
    const double r = (T - t) / T;
    const double u1 = tau * tau;
    return eta_0 - D * (tau / (1.0 + sqrt(r)) - (u1 * u1 - tau));
  }
  const double tau = t / T;
  const double r = (T - t) / T;
  return eta_e + D * (sqrt(r) - r * (3.0 - r * (3.0 - r)) * tau);
}

/*
 * Polynomial additive plus, k = 5, N = 1/2, with tau = t/T.
 *
 * ``eta(t) = eta_e + (eta_0 - eta_e)*(tau**5 - tau + sqrt(1 - tau))``
 *
 * Equation: (10), (11)
 * Claims: polynomial.additive.plus.start, polynomial.additive.plus.end, polynomial.additive.plus.monotone-region
 * Ends: proved (by selection: t <= 0 gives eta_0, t >= T gives eta_e)
 * Range: no (the curve leaves the range at tau = 0.729)
 * Monotone: no (the curve rises at tau = 0.812)
 * Error: 8 ulp of eta_0: proved (5.9 ulp proved)
 */
static inline double kdecay_polynomial_additive_plus_k5_n1_2(double t, double T, double eta_0, double eta_e) {
  if (!kdecay_allowed(T, eta_0, eta_e, 1, 1, 1)) {
    return NAN;
  }
  const double D = eta_0 - eta_e;
  if (t <= 0) {
    return eta_0;
  }
  if (t >= T) {
    return eta_e;
  }
  if (t <= 0.34375 * T) {
    const double tau = t / T;
    const double r = (T - t) / T;
    const double u1 = tau * tau;
    return eta_0 - D * (tau / (1.0 + sqrt(r)) - (u1 * u1 * tau - tau));
  }
  const double tau = t / T;
  const double r = (T - t) / T;
  const double u1 = r * (2.0 - r);
  return eta_e + D * (sqrt(r) - u1 * (2.0 - u1) * tau);
}

/*
 * Polynomial additive plus, k = 1, N = 2, with tau = t/T.
 *
 * ``eta(t) = eta_e + (1 - tau)**2*(eta_0 - eta_e)``
 *
 * Equation: (10), (11)
 * Claims: polynomial.additive.plus.start, polynomial.additive.plus.end, polynomial.additive.plus.monotone-region
 * Ends: proved (by selection: t <= 0 gives eta_0, t >= T gives eta_e)
 * Range: proved (both differences stay below 1, without a clamp)
 * Monotone: proved (error below step up to the seam, composition after it, T <= 2^48)
 * Error: 8 ulp of eta: proved (6.1 ulp proved, 4.9 for eta_e = 0)
 */
static inline double kdecay_polynomial_additive_plus_k1_n2(double t, double T, double eta_0, double eta_e) {
  if (!kdecay_allowed(T, eta_0, eta_e, 1, 1, 1)) {
    return NAN;
  }
  const double D = eta_0 - eta_e;
  if (t <= 0) {
    return eta_0;
  }
  if (t >= T) {
    return eta_e;
  }
  if (t <= 0.3125 * T) {
    const double tau = t / T;
    return eta_0 - D * (tau * (2.0 - tau));
  }
  const double r = (T - t) / T;
  return eta_e + D * (r * r);
}

/*
 * Polynomial additive plus, k = 3/2, N = 2, with tau = t/T.
 *
 * ``eta(t) = eta_e + (eta_0 - eta_e)*(tau**(3/2) - tau + (1 - tau)**2)``
 *
 * Equation: (10), (11)
 * Claims: polynomial.additive.plus.start, polynomial.additive.plus.end, polynomial.additive.plus.monotone-region
 * Ends: proved (by selection: t <= 0 gives eta_0, t >= T gives eta_e)
 * Range: no (the curve leaves the range at tau = 0.648)
 * Monotone: no (the curve rises at tau = 0.822)
 * Error: 8 ulp of eta_0: proved (4.5 ulp proved)
 */
static inline double kdecay_polynomial_additive_plus_k3_2_n2(double t, double T, double eta_0, double eta_e) {
  if (!kdecay_allowed(T, eta_0, eta_e, 1, 1, 1)) {
    return NAN;
  }
  const double D = eta_0 - eta_e;
  if (t <= 0) {
    return eta_0;
  }
  if (t >= T) {
    return eta_e;
  }
  if (t <= 0.25 * T) {
    const double tau = t / T;
    return eta_0 - D * (tau * (2.0 - tau) - (tau * sqrt(tau) - tau));
  }
  const double tau = t / T;
  const double r = (T - t) / T;
  return eta_e + D * (r * r - r / (1.0 + sqrt(tau)) * tau);
}

/*
 * Polynomial additive plus, k = 2, N = 2, with tau = t/T.
 *
 * ``eta(t) = eta_e + (eta_0 - eta_e)*(tau**2 - tau + (1 - tau)**2)``
 *
 * Equation: (10), (11)
 * Claims: polynomial.additive.plus.start, polynomial.additive.plus.end, polynomial.additive.plus.monotone-region
 * Ends: proved (by selection: t <= 0 gives eta_0, t >= T gives eta_e)
 * Range: no (the curve leaves the range at tau = 0.508)
 * Monotone: no (the curve rises at tau = 0.754)
 * Error: 8 ulp of eta_0: proved (3.5 ulp proved)
 */
static inline double kdecay_polynomial_additive_plus_k2_n2(double t, double T, double eta_0, double eta_e) {
  if (!kdecay_allowed(T, eta_0, eta_e, 1, 1, 1)) {
    return NAN;
  }
  const double D = eta_0 - eta_e;
  if (t <= 0) {
    return eta_0;
  }
  if (t >= T) {
    return eta_e;
  }
  if (t <= 0.203125 * T) {
    const double tau = t / T;
    const double u1 = 2.0 * tau;
    return eta_0 - D * (u1 - tau * (u1 - 1.0));
  }
  const double tau = t / T;
  const double r = (T - t) / T;
  return eta_e - D * (r * (2.0 * tau - 1.0));
}

/*
 * Polynomial additive plus, k = 5/2, N = 2, with tau = t/T.
 *
 * ``eta(t) = eta_e + (eta_0 - eta_e)*(tau**(5/2) - tau + (1 - tau)**2)``
 *
 * Equation: (10), (11)
 * Claims: polynomial.additive.plus.start, polynomial.additive.plus.end, polynomial.additive.plus.monotone-region
 * Ends: proved (by selection: t <= 0 gives eta_0, t >= T gives eta_e)
 * Range: no (the curve leaves the range at tau = 0.446)
 * Monotone: no (the curve rises at tau = 0.729)
 * Error: 8 ulp of eta_0: proved (4 ulp proved)
 */
static inline double kdecay_polynomial_additive_plus_k5_2_n2(double t, double T, double eta_0, double eta_e) {
  if (!kdecay_allowed(T, eta_0, eta_e, 1, 1, 1)) {
    return NAN;
  }
  const double D = eta_0 - eta_e;
  if (t <= 0) {
    return eta_0;
  }
  if (t >= T) {
    return eta_e;
  }
  if (t <= 0.21875 * T) {
    const double tau = t / T;
    return eta_0 - D * (tau * (2.0 - tau) - (tau * tau * sqrt(tau) - tau));
  }
  const double tau = t / T;
  const double r = (T - t) / T;
  return eta_e + D * (r * r - (r + tau * (r / (1.0 + sqrt(tau)))) * tau);
}

/*
 * Polynomial additive plus, k = 3, N = 2, with tau = t/T.
 *
 * ``eta(t) = eta_e + (eta_0 - eta_e)*(tau**3 - tau + (1 - tau)**2)``
 *
 * Equation: (10), (11)
 * Claims: polynomial.additive.plus.start, polynomial.additive.plus.end, polynomial.additive.plus.monotone-region
 * Ends: proved (by selection: t <= 0 gives eta_0, t >= T gives eta_e)
 * Range: no (the curve leaves the range at tau = 0.421)
 * Monotone: no (the curve rises at tau = 0.723)
 * Error: 8 ulp of eta_0: proved (3.8 ulp proved)
 */
static inline double kdecay_polynomial_additive_plus_k3_n2(double t, double T, double eta_0, double eta_e) {
  if (!kdecay_allowed(T, eta_0, eta_e, 1, 1, 1)) {
    return NAN;
  }
  const double D = eta_0 - eta_e;
  if (t <= 0) {
    return eta_0;
  }
  if (t >= T) {
    return eta_e;
  }
  if (t <= 0.1875 * T) {
    const double tau = t / T;
    return eta_0 - D * (tau * (2.0 - tau) - (tau * tau * tau - tau));
  }
  const double tau = t / T;
  const double r = (T - t) / T;
  return eta_e - D * (r * (tau * tau - 1.0 + 2.0 * tau));
}

/*
 * Polynomial additive plus, k = 4, N = 2, with tau = t/T.
 *
 * ``eta(t) = eta_e + (eta_0 - eta_e)*(tau**4 - tau + (1 - tau)**2)``
 *
 * Equation: (10), (11)
 * Claims: polynomial.additive.plus.start, polynomial.additive.plus.end, polynomial.additive.plus.monotone-region
 * Ends: proved (by selection: t <= 0 gives eta_0, t >= T gives eta_e)
 * Range: no (the curve leaves the range at tau = 0.402)
 * Monotone: no (the curve rises at tau = 0.732)
 * Error: 8 ulp of eta_0: proved (4.5 ulp proved)
 */
static inline double kdecay_polynomial_additive_plus_k4_n2(double t, double T, double eta_0, double eta_e) {
  if (!kdecay_allowed(T, eta_0, eta_e, 1, 1, 1)) {
    return NAN;
  }
  const double D = eta_0 - eta_e;
  if (t <= 0) {
    return eta_0;
  }
  if (t >= T) {
    return eta_e;
  }
  if (t <= 0.203125 * T) {
    const double tau = t / T;
    const double u1 = tau * tau;
    return eta_0 - D * (tau * (2.0 - tau) - (u1 * u1 - tau));
  }
  const double tau = t / T;
  const double r = (T - t) / T;
  return eta_e + D * (r * r - r * (2.0 - r + tau * tau) * tau);
}

/*
 * Polynomial additive plus, k = 5, N = 2, with tau = t/T.
 *
 * ``eta(t) = eta_e + (eta_0 - eta_e)*(tau**5 - tau + (1 - tau)**2)``
 *
 * Equation: (10), (11)
 * Claims: polynomial.additive.plus.start, polynomial.additive.plus.end, polynomial.additive.plus.monotone-region
 * Ends: proved (by selection: t <= 0 gives eta_0, t >= T gives eta_e)
 * Range: no (the curve leaves the range at tau = 0.396)
 * Monotone: no (the curve rises at tau = 0.746)
 * Error: 8 ulp of eta_0: proved (5.8 ulp proved)
 */
static inline double kdecay_polynomial_additive_plus_k5_n2(double t, double T, double eta_0, double eta_e) {
  if (!kdecay_allowed(T, eta_0, eta_e, 1, 1, 1)) {
    return NAN;
  }
  const double D = eta_0 - eta_e;
  if (t <= 0) {
    return eta_0;
  }
  if (t >= T) {
    return eta_e;
  }
  if (t <= 0.21875 * T) {
    const double tau = t / T;
    const double u1 = tau * tau;
    return eta_0 - D * (tau * (2.0 - tau) - (u1 * u1 * tau - tau));
  }
  const double tau = t / T;
  const double r = (T - t) / T;
  const double u1 = r * (2.0 - r);
  return eta_e + D * (r * r - u1 * (2.0 - u1) * tau);
}

/*
 * Cosine warp, with tau = t/T.
 *
 * ``eta(t) = eta_e + (eta_0 - eta_e)*(cos(pi*tau**k)/2 + 1/2)``
 *
 * Equation: (12) with t/T raised to k
 * Claims: cosine.warp.start, cosine.warp.end, cosine.warp.range, cosine.warp.monotone
 * Ends: proved (by selection: t <= 0 gives eta_0, t >= T gives eta_e)
 * Range: tested (the kernel takes parameters)
 * Monotone: tested (for the parameters with which the curve falls, T <= 10^6)
 * Error: 12 ulp of eta: tested
 */
static inline double kdecay_cosine_warp(double t, double T, double eta_0, double eta_e, double k) {
  if (!kdecay_allowed(T, eta_0, eta_e, k, 1, 1)) {
    return NAN;
  }
  const double D = eta_0 - eta_e;
  const double c1 = 1.0 / k;
  const double c2 = fmin(c1, 0.5);
  const double c3 = pow(c2, c1);
  const double c4 = fmin(c3, 0.9999999999999999);
  if (t <= 0) {
    return eta_0;
  }
  if (t >= T) {
    return eta_e;
  }
  if (t <= T * c4) {
    const double tau = t / T;
    const double u1 = sin(1.5707963267948966 * pow(tau, k));
    return eta_0 - D * (u1 * u1);
  }
  const double tau = t / T;
  const double r = (T - t) / T;
  const double u1 = tau < r ? log(tau) : log1p(-r);
  const double u2 = sin(1.5707963267948966 * expm1(k * u1));
  const double rate = eta_e + D * (u2 * u2);
  return rate > eta_0 ? eta_0 : rate < eta_e ? eta_e : rate;
}

/*
 * Cosine warp, k = 1, with tau = t/T.
 *
 * ``eta(t) = eta_e + (eta_0 - eta_e)*(cos(pi*tau)/2 + 1/2)``
 *
 * Equation: (12) with t/T raised to k
 * Claims: cosine.warp.start, cosine.warp.end, cosine.warp.range, cosine.warp.monotone
 * Ends: proved (by selection: t <= 0 gives eta_0, t >= T gives eta_e)
 * Range: conditional (both differences stay below 1, without a clamp, if each library function is within 1 ulp)
 * Monotone: conditional (composition and error below step up to the seam, composition and error below step after it, T
 * <= 2^48, if each library function is within 1 ulp)
 * Error: 8 ulp of eta: tested (13.1 ulp conditional, 11.1 for eta_e = 0, if each library function is within 1 ulp)
 */
static inline double kdecay_cosine_warp_k1(double t, double T, double eta_0, double eta_e) {
  if (!kdecay_allowed(T, eta_0, eta_e, 1, 1, 1)) {
    return NAN;
  }
  const double D = eta_0 - eta_e;
  if (t <= 0) {
    return eta_0;
  }
  if (t >= T) {
    return eta_e;
  }
  if (t <= 0.5 * T) {
    const double tau = t / T;
    const double u1 = sin(1.5707963267948966 * tau);
    return eta_0 - D * (u1 * u1);
  }
  const double r = (T - t) / T;
  const double u1 = sin(1.5707963267948966 * r);
  return eta_e + D * (u1 * u1);
}

/*
 * Cosine warp, k = 3/2, with tau = t/T.
 *
 * ``eta(t) = eta_e + (eta_0 - eta_e)*(cos(pi*tau**(3/2))/2 + 1/2)``
 *
 * Equation: (12) with t/T raised to k
 * Claims: cosine.warp.start, cosine.warp.end, cosine.warp.range, cosine.warp.monotone
 * Ends: proved (by selection: t <= 0 gives eta_0, t >= T gives eta_e)
 * Range: conditional (both differences stay below 1, without a clamp, if each library function is within 1 ulp)
 * Monotone: conditional (composition and error below step up to the seam, composition and error below step after it, T
 * <= 2^48, if each library function is within 1 ulp)
 * Error: 12 ulp of eta: tested (17 ulp conditional, 15 for eta_e = 0, if each library function is within 1 ulp)
 */
static inline double kdecay_cosine_warp_k3_2(double t, double T, double eta_0, double eta_e) {
  if (!kdecay_allowed(T, eta_0, eta_e, 1, 1, 1)) {
    return NAN;
  }
  const double D = eta_0 - eta_e;
  if (t <= 0) {
    return eta_0;
  }
  if (t >= T) {
    return eta_e;
  }
  if (t <= 0.625 * T) {
    const double tau = t / T;
    const double u1 = sin(1.5707963267948966 * (tau * sqrt(tau)));
    return eta_0 - D * (u1 * u1);
  }
  const double tau = t / T;
  const double r = (T - t) / T;
  const double u1 = sin(1.5707963267948966 * (r + r * (tau / (1.0 + sqrt(tau)))));
  return eta_e + D * (u1 * u1);
}

/*
 * Cosine warp, k = 2, with tau = t/T.
 *
 * ``eta(t) = eta_e + (eta_0 - eta_e)*(cos(pi*tau**2)/2 + 1/2)``
 *
 * Equation: (12) with t/T raised to k
 * Claims: cosine.warp.start, cosine.warp.end, cosine.warp.range, cosine.warp.monotone
 * Ends: proved (by selection: t <= 0 gives eta_0, t >= T gives eta_e)
 * Range: conditional (both differences stay below 1, without a clamp, if each library function is within 1 ulp)
 * Monotone: conditional (composition and error below step up to the seam, composition and error below step after it, T
 * <= 2^48, if each library function is within 1 ulp)
 * Error: 12 ulp of eta: tested (14.5 ulp conditional, 12.5 for eta_e = 0, if each library function is within 1 ulp)
 */
static inline double kdecay_cosine_warp_k2(double t, double T, double eta_0, double eta_e) {
  if (!kdecay_allowed(T, eta_0, eta_e, 1, 1, 1)) {
    return NAN;
  }
  const double D = eta_0 - eta_e;
  if (t <= 0) {
    return eta_0;
  }
  if (t >= T) {
    return eta_e;
  }
  if (t <= 0.6875 * T) {
    const double tau = t / T;
    const double u1 = sin(1.5707963267948966 * (tau * tau));
    return eta_0 - D * (u1 * u1);
  }
  const double r = (T - t) / T;
  const double u1 = sin(r * (3.141592653589793 - 1.5707963267948966 * r));
  return eta_e + D * (u1 * u1);
}

/*
 * Cosine warp, k = 5/2, with tau = t/T.
 *
 * ``eta(t) = eta_e + (eta_0 - eta_e)*(cos(pi*tau**(5/2))/2 + 1/2)``
 *
 * Equation: (12) with t/T raised to k
 * Claims: cosine.warp.start, cosine.warp.end, cosine.warp.range, cosine.warp.monotone
 * Ends: proved (by selection: t <= 0 gives eta_0, t >= T gives eta_e)
 * Range: conditional (both differences stay below 1, without a clamp, if each library function is within 1 ulp)
 * Monotone: conditional (composition and error below step up to the seam, composition and error below step after it, T
 * <= 2^47, if each library function is within 1 ulp)
 * Error: 12 ulp of eta: tested (18.5 ulp conditional, 16.5 for eta_e = 0, if each library function is within 1 ulp)
 */
static inline double kdecay_cosine_warp_k5_2(double t, double T, double eta_0, double eta_e) {
  if (!kdecay_allowed(T, eta_0, eta_e, 1, 1, 1)) {
    return NAN;
  }
  const double D = eta_0 - eta_e;
  if (t <= 0) {
    return eta_0;
  }
  if (t >= T) {
    return eta_e;
  }
  if (t <= 0.734375 * T) {
    const double tau = t / T;
    const double u1 = sin(1.5707963267948966 * (tau * tau * sqrt(tau)));
    return eta_0 - D * (u1 * u1);
  }
  const double tau = t / T;
  const double r = (T - t) / T;
  const double u1 = 1.5707963267948966 + tau / (0.6366197723675814 + 0.6366197723675814 * sqrt(tau));
  const double u2 = sin(r * (1.5707963267948966 + tau * u1));
  return eta_e + D * (u2 * u2);
}

/*
 * Cosine warp, k = 3, with tau = t/T.
 *
 * ``eta(t) = eta_e + (eta_0 - eta_e)*(cos(pi*tau**3)/2 + 1/2)``
 *
 * Equation: (12) with t/T raised to k
 * Claims: cosine.warp.start, cosine.warp.end, cosine.warp.range, cosine.warp.monotone
 * Ends: proved (by selection: t <= 0 gives eta_0, t >= T gives eta_e)
 * Range: conditional (both differences stay below 1, without a clamp, if each library function is within 1 ulp)
 * Monotone: conditional (composition and error below step up to the seam, composition and error below step after it, T
 * <= 2^47, if each library function is within 1 ulp)
 * Error: 12 ulp of eta: tested (16.2 ulp conditional, 14.2 for eta_e = 0, if each library function is within 1 ulp)
 */
static inline double kdecay_cosine_warp_k3(double t, double T, double eta_0, double eta_e) {
  if (!kdecay_allowed(T, eta_0, eta_e, 1, 1, 1)) {
    return NAN;
  }
  const double D = eta_0 - eta_e;
  if (t <= 0) {
    return eta_0;
  }
  if (t >= T) {
    return eta_e;
  }
  if (t <= 0.75 * T) {
    const double tau = t / T;
    const double u1 = sin(1.5707963267948966 * (tau * tau * tau));
    return eta_0 - D * (u1 * u1);
  }
  const double r = (T - t) / T;
  const double u1 = sin(r * (4.71238898038469 - r * (4.71238898038469 - 1.5707963267948966 * r)));
  return eta_e + D * (u1 * u1);
}

/*
 * Cosine warp, k = 4, with tau = t/T.
 *
 * ``eta(t) = eta_e + (eta_0 - eta_e)*(cos(pi*tau**4)/2 + 1/2)``
 *
 * Equation: (12) with t/T raised to k
 * Claims: cosine.warp.start, cosine.warp.end, cosine.warp.range, cosine.warp.monotone
 * Ends: proved (by selection: t <= 0 gives eta_0, t >= T gives eta_e)
 * Range: conditional (both differences stay below 1, without a clamp, if each library function is within 1 ulp)
 * Monotone: conditional (composition and error below step up to the seam, composition and error below step after it, T
 * <= 2^47, if each library function is within 1 ulp)
 * Error: 12 ulp of eta: tested (15 ulp conditional, 13 for eta_e = 0, if each library function is within 1 ulp)
 */
static inline double kdecay_cosine_warp_k4(double t, double T, double eta_0, double eta_e) {
  if (!kdecay_allowed(T, eta_0, eta_e, 1, 1, 1)) {
    return NAN;
  }
  const double D = eta_0 - eta_e;
  if (t <= 0) {
    return eta_0;
  }
  if (t >= T) {
    return eta_e;
  }
  if (t <= 0.796875 * T) {
    const double tau = t / T;
    const double u1 = tau * tau;
    const double u2 = sin(1.5707963267948966 * (u1 * u1));
    return eta_0 - D * (u2 * u2);
  }
  const double r = (T - t) / T;
  const double u1 = r * (9.42477796076938 - r * (6.283185307179586 - 1.5707963267948966 * r));
  const double u2 = sin(r * (6.283185307179586 - u1));
  return eta_e + D * (u2 * u2);
}

/*
 * Cosine warp, k = 5, with tau = t/T.
 *
 * ``eta(t) = eta_e + (eta_0 - eta_e)*(cos(pi*tau**5)/2 + 1/2)``
 *
 * Equation: (12) with t/T raised to k
 * Claims: cosine.warp.start, cosine.warp.end, cosine.warp.range, cosine.warp.monotone
 * Ends: proved (by selection: t <= 0 gives eta_0, t >= T gives eta_e)
 * Range: conditional (both differences stay below 1, without a clamp, if each library function is within 1 ulp)
 * Monotone: conditional (composition and error below step up to the seam, composition and error below step after it, T
 * <= 2^47, if each library function is within 1 ulp)
 * Error: 12 ulp of eta: tested (14.5 ulp conditional, 12.5 for eta_e = 0, if each library function is within 1 ulp)
 */
static inline double kdecay_cosine_warp_k5(double t, double T, double eta_0, double eta_e) {
  if (!kdecay_allowed(T, eta_0, eta_e, 1, 1, 1)) {
    return NAN;
  }
  const double D = eta_0 - eta_e;
  if (t <= 0) {
    return eta_0;
  }
  if (t >= T) {
    return eta_e;
  }
  if (t <= 0.828125 * T) {
    const double tau = t / T;
    const double u1 = tau * tau;
    const double u2 = sin(1.5707963267948966 * (u1 * u1 * tau));
    return eta_0 - D * (u2 * u2);
  }
  const double r = (T - t) / T;
  const double u1 = r * (15.707963267948966 - r * (7.853981633974483 - 1.5707963267948966 * r));
  const double u2 = sin(r * (7.853981633974483 - r * (15.707963267948966 - u1)));
  return eta_e + D * (u2 * u2);
}

/*
 * Cosine additive minus, with tau = t/T.
 *
 * ``eta(t) = eta_e + (eta_0 - eta_e)*(tau - tau**k + cos(pi*tau)/2 + 1/2)``
 *
 * Equation: (10), (12)
 * Claims: cosine.additive.minus.start, cosine.additive.minus.end, cosine.additive.minus.monotone-region
 * Ends: proved (by selection: t <= 0 gives eta_0, t >= T gives eta_e)
 * Range: tested (the kernel takes parameters)
 * Monotone: tested (for the parameters with which the curve falls, T <= 10^6, k inside their region)
 * Error: 8 ulp of eta_0: tested
 */
static inline double kdecay_cosine_additive_minus(double t, double T, double eta_0, double eta_e, double k) {
  if (!kdecay_allowed(T, eta_0, eta_e, k, 1, 1)) {
    return NAN;
  }
  const double D = eta_0 - eta_e;
  const double c1 = 1.0 / k;
  const double c2 = fmin(c1, 1.0);
  const double c3 = pow(0.5 * c2, c2);
  const double c4 = fmin(c3, 0.875);
  const double c5 = k - 1.0;
  if (t <= 0) {
    return eta_0;
  }
  if (t >= T) {
    return eta_e;
  }
  if (t <= T * c4) {
    const double tau = t / T;
    const double u1 = sin(1.5707963267948966 * tau);
    return kdecay_put_back(eta_0 - D * (u1 * u1 - (tau - pow(tau, k))), eta_0, eta_e);
  }
  const double tau = t / T;
  const double r = (T - t) / T;
  const double u1 = sin(1.5707963267948966 * r);
  const double u2 = tau < r ? log(tau) : log1p(-r);
  return kdecay_put_back(eta_e + D * (u1 * u1 - expm1(c5 * u2) * tau), eta_0, eta_e);
}

/*
 * Cosine additive plus, with tau = t/T.
 *
 * ``eta(t) = eta_e + (eta_0 - eta_e)*(-tau + tau**k + cos(pi*tau)/2 + 1/2)``
 *
 * Equation: (10), (12)
 * Claims: cosine.additive.plus.start, cosine.additive.plus.end, cosine.additive.plus.monotone-region
 * Ends: proved (by selection: t <= 0 gives eta_0, t >= T gives eta_e)
 * Range: tested (the kernel takes parameters)
 * Monotone: tested (for the parameters with which the curve falls, T <= 10^6, k inside their region)
 * Error: 8 ulp of eta_0: tested
 */
static inline double kdecay_cosine_additive_plus(double t, double T, double eta_0, double eta_e, double k) {
  if (!kdecay_allowed(T, eta_0, eta_e, k, 1, 1)) {
    return NAN;
  }
  const double D = eta_0 - eta_e;
  const double c1 = k - 1.0;
  if (t <= 0) {
    return eta_0;
  }
  if (t >= T) {
    return eta_e;
  }
  if (t <= 0.5 * T) {
    const double tau = t / T;
    const double u1 = sin(1.5707963267948966 * tau);
    return kdecay_put_back(eta_0 - D * (u1 * u1 - (pow(tau, k) - tau)), eta_0, eta_e);
  }
  const double tau = t / T;
  const double r = (T - t) / T;
  const double u1 = sin(1.5707963267948966 * r);
  const double u2 = tau < r ? log(tau) : log1p(-r);
  return kdecay_put_back(eta_e + D * (u1 * u1 + expm1(c1 * u2) * tau), eta_0, eta_e);
}

/*
 * Exponential warp, with tau = t/T.
 *
 * ``eta(t) = (eta_0 - eta_e)*exp(-tau**k)``
 *
 * Equation: (13) with t/T raised to k
 * Claims: exponential.warp.range, exponential.warp.monotone
 * Ends: no (as given, the curve runs from D to D*exp(-1), with D = eta_0 - eta_e)
 * Range: no (as given, the curve does not meet both ends)
 * Monotone: tested (for the parameters with which the curve falls, T <= 10^6)
 * Error: 8 ulp of eta: tested
 */
static inline double kdecay_exponential_warp(double t, double T, double eta_0, double eta_e, double k) {
  if (!kdecay_allowed(T, eta_0, eta_e, k, 1, 1)) {
    return NAN;
  }
  const double D = eta_0 - eta_e;
  const double c1 = 1.0 / k;
  const double c2 = fmin(c1, 0.484375);
  const double c3 = pow(c2, c1);
  const double c4 = fmin(c3, 0.9999999999999999);
  const double c5 = D / 2.718281828459045;
  if (t <= 0) {
    return D;
  }
  if (t >= T) {
    return c5;
  }
  if (t <= T * c4) {
    const double tau = t / T;
    return D + D * expm1(-pow(tau, k));
  }
  const double tau = t / T;
  const double r = (T - t) / T;
  const double u1 = tau < r ? log(tau) : log1p(-r);
  const double u2 = D * (0.36787944117144233 * expm1(-expm1(k * u1)));
  return c5 + u2;
}

/*
 * Exponential warp, k = 1, with tau = t/T.
 *
 * ``eta(t) = (eta_0 - eta_e)*exp(-tau)``
 *
 * Equation: (13) with t/T raised to k
 * Claims: exponential.warp.range, exponential.warp.monotone
 * Ends: no (as given, the curve runs from D to D*exp(-1), with D = eta_0 - eta_e)
 * Range: no (as given, the curve does not meet both ends)
 * Monotone: conditional (composition and error below step up to the seam, composition and error below step after it, T
 * <= 2^46, D >= 2^-960, if each library function is within 1 ulp)
 * Error: 8 ulp of eta: tested (11.9 ulp conditional, if each library function is within 1 ulp)
 */
static inline double kdecay_exponential_warp_k1(double t, double T, double eta_0, double eta_e) {
  if (!kdecay_allowed(T, eta_0, eta_e, 1, 1, 1)) {
    return NAN;
  }
  const double D = eta_0 - eta_e;
  const double c1 = D / 2.718281828459045;
  if (t <= 0) {
    return D;
  }
  if (t >= T) {
    return c1;
  }
  if (t <= 0.484375 * T) {
    const double tau = t / T;
    return D + D * expm1(-tau);
  }
  const double r = (T - t) / T;
  return c1 + D * (0.36787944117144233 * expm1(r));
}

/*
 * Exponential warp, k = 3/2, with tau = t/T.
 *
 * ``eta(t) = (eta_0 - eta_e)*exp(-tau**(3/2))``
 *
 * Equation: (13) with t/T raised to k
 * Claims: exponential.warp.range, exponential.warp.monotone
 * Ends: no (as given, the curve runs from D to D*exp(-1), with D = eta_0 - eta_e)
 * Range: no (as given, the curve does not meet both ends)
 * Monotone: conditional (composition and error below step up to the seam, composition and error below step after it, T
 * <= 2^46, D >= 2^-960, if each library function is within 1 ulp)
 * Error: 8 ulp of eta: tested (12.1 ulp conditional, if each library function is within 1 ulp)
 */
static inline double kdecay_exponential_warp_k3_2(double t, double T, double eta_0, double eta_e) {
  if (!kdecay_allowed(T, eta_0, eta_e, 1, 1, 1)) {
    return NAN;
  }
  const double D = eta_0 - eta_e;
  const double c1 = D / 2.718281828459045;
  if (t <= 0) {
    return D;
  }
  if (t >= T) {
    return c1;
  }
  if (t <= 0.578125 * T) {
    const double tau = t / T;
    return D + D * expm1(-(tau * sqrt(tau)));
  }
  const double tau = t / T;
  const double r = (T - t) / T;
  const double u1 = D * (0.36787944117144233 * expm1(r + tau * (r / (1.0 + sqrt(tau)))));
  return c1 + u1;
}

/*
 * Exponential warp, k = 2, with tau = t/T.
 *
 * ``eta(t) = (eta_0 - eta_e)*exp(-tau**2)``
 *
 * Equation: (13) with t/T raised to k
 * Claims: exponential.warp.range, exponential.warp.monotone
 * Ends: no (as given, the curve runs from D to D*exp(-1), with D = eta_0 - eta_e)
 * Range: no (as given, the curve does not meet both ends)
 * Monotone: conditional (composition and error below step up to the seam, composition and error below step after it, T
 * <= 2^47, D >= 2^-960, if each library function is within 1 ulp)
 * Error: 8 ulp of eta: tested (12.1 ulp conditional, if each library function is within 1 ulp)
 */
static inline double kdecay_exponential_warp_k2(double t, double T, double eta_0, double eta_e) {
  if (!kdecay_allowed(T, eta_0, eta_e, 1, 1, 1)) {
    return NAN;
  }
  const double D = eta_0 - eta_e;
  const double c1 = D / 2.718281828459045;
  if (t <= 0) {
    return D;
  }
  if (t >= T) {
    return c1;
  }
  if (t <= 0.671875 * T) {
    const double tau = t / T;
    return D + D * expm1(-(tau * tau));
  }
  const double r = (T - t) / T;
  return c1 + D * (0.36787944117144233 * expm1(r * (2.0 - r)));
}

/*
 * Exponential warp, k = 5/2, with tau = t/T.
 *
 * ``eta(t) = (eta_0 - eta_e)*exp(-tau**(5/2))``
 *
 * Equation: (13) with t/T raised to k
 * Claims: exponential.warp.range, exponential.warp.monotone
 * Ends: no (as given, the curve runs from D to D*exp(-1), with D = eta_0 - eta_e)
 * Range: no (as given, the curve does not meet both ends)
 * Monotone: conditional (composition and error below step up to the seam, composition and error below step after it, T
 * <= 2^47, D >= 2^-960, if each library function is within 1 ulp)
 * Error: 8 ulp of eta: tested (12.1 ulp conditional, if each library function is within 1 ulp)
 */
static inline double kdecay_exponential_warp_k5_2(double t, double T, double eta_0, double eta_e) {
  if (!kdecay_allowed(T, eta_0, eta_e, 1, 1, 1)) {
    return NAN;
  }
  const double D = eta_0 - eta_e;
  const double c1 = D / 2.718281828459045;
  if (t <= 0) {
    return D;
  }
  if (t >= T) {
    return c1;
  }
  if (t <= 0.703125 * T) {
    const double tau = t / T;
    return D + D * expm1(-(tau * tau * sqrt(tau)));
  }
  const double tau = t / T;
  const double r = (T - t) / T;
  const double u1 = expm1(2.0 * r + r * (tau * tau / (1.0 + sqrt(tau)) - r));
  return c1 + D * (0.36787944117144233 * u1);
}

/*
 * Exponential warp, k = 3, with tau = t/T.
 *
 * ``eta(t) = (eta_0 - eta_e)*exp(-tau**3)``
 *
 * Equation: (13) with t/T raised to k
 * Claims: exponential.warp.range, exponential.warp.monotone
 * Ends: no (as given, the curve runs from D to D*exp(-1), with D = eta_0 - eta_e)
 * Range: no (as given, the curve does not meet both ends)
 * Monotone: conditional (composition and error below step up to the seam, composition and error below step after it, T
 * <= 2^47, D >= 2^-960, if each library function is within 1 ulp)
 * Error: 8 ulp of eta: tested (12.3 ulp conditional, if each library function is within 1 ulp)
 */
static inline double kdecay_exponential_warp_k3(double t, double T, double eta_0, double eta_e) {
  if (!kdecay_allowed(T, eta_0, eta_e, 1, 1, 1)) {
    return NAN;
  }
  const double D = eta_0 - eta_e;
  const double c1 = D / 2.718281828459045;
  if (t <= 0) {
    return D;
  }
  if (t >= T) {
    return c1;
  }
  if (t <= 0.75 * T) {
    const double tau = t / T;
    return D + D * expm1(-(tau * tau * tau));
  }
  const double r = (T - t) / T;
  const double u1 = D * (0.36787944117144233 * expm1(2.0 * r + r * (1.0 - r * (3.0 - r))));
  return c1 + u1;
}

/*
 * Exponential warp, k = 4, with tau = t/T.
 *
 * ``eta(t) = (eta_0 - eta_e)*exp(-tau**4)``
 *
 * Equation: (13) with t/T raised to k
 * Claims: exponential.warp.range, exponential.warp.monotone
 * Ends: no (as given, the curve runs from D to D*exp(-1), with D = eta_0 - eta_e)
 * Range: no (as given, the curve does not meet both ends)
 * Monotone: conditional (composition and error below step up to the seam, composition and error below step after it, T
 * <= 2^47, D >= 2^-960, if each library function is within 1 ulp)
 * Error: 8 ulp of eta: tested (12.4 ulp conditional, if each library function is within 1 ulp)
 */
static inline double kdecay_exponential_warp_k4(double t, double T, double eta_0, double eta_e) {
  if (!kdecay_allowed(T, eta_0, eta_e, 1, 1, 1)) {
    return NAN;
  }
  const double D = eta_0 - eta_e;
  const double c1 = D / 2.718281828459045;
  if (t <= 0) {
    return D;
  }
  if (t >= T) {
    return c1;
  }
  if (t <= 0.796875 * T) {
    const double tau = t / T;
    const double u1 = tau * tau;
    return D + D * expm1(-(u1 * u1));
  }
  const double r = (T - t) / T;
  const double u1 = D * (0.36787944117144233 * expm1(r * (4.0 - r * (6.0 - r * (4.0 - r)))));
  return c1 + u1;
}

/*
 * Exponential warp, k = 5, with tau = t/T.
 *
 * ``eta(t) = (eta_0 - eta_e)*exp(-tau**5)``
 *
 * Equation: (13) with t/T raised to k
 * Claims: exponential.warp.range, exponential.warp.monotone
 * Ends: no (as given, the curve runs from D to D*exp(-1), with D = eta_0 - eta_e)
 * Range: no (as given, the curve does not meet both ends)
 * Monotone: conditional (composition and error below step up to the seam, composition and error below step after it, T
 * <= 2^47, D >= 2^-960, if each library function is within 1 ulp)
 * Error: 8 ulp of eta: tested (12.6 ulp conditional, if each library function is within 1 ulp)
 */
static inline double kdecay_exponential_warp_k5(double t, double T, double eta_0, double eta_e) {
  if (!kdecay_allowed(T, eta_0, eta_e, 1, 1, 1)) {
    return NAN;
  }
  const double D = eta_0 - eta_e;
  const double c1 = D / 2.718281828459045;
  if (t <= 0) {
    return D;
  }
  if (t >= T) {
    return c1;
  }
  if (t <= 0.828125 * T) {
    const double tau = t / T;
    const double u1 = tau * tau;
    return D + D * expm1(-(u1 * u1 * tau));
  }
  const double r = (T - t) / T;
  const double u1 = expm1(r * (5.0 - r * (10.0 - r * (10.0 - r * (5.0 - r)))));
  return c1 + D * (0.36787944117144233 * u1);
}

/*
 * Exponential additive minus, with tau = t/T.
 *
 * ``eta(t) = (eta_0 - eta_e)*(tau - tau**k + exp(-tau))``
 *
 * Equation: (10), (13)
 * Claims: exponential.additive.minus.monotone-region
 * Ends: no (as given, the curve runs from D to D*exp(-1), with D = eta_0 - eta_e)
 * Range: no (as given, the curve does not meet both ends)
 * Monotone: tested (for the parameters with which the curve falls, T <= 10^6, k inside their region)
 * Error: 8 ulp of eta for k >= 1, k <= 8; 8 ulp of eta_0: tested
 */
static inline double kdecay_exponential_additive_minus(double t, double T, double eta_0, double eta_e, double k) {
  if (!kdecay_allowed(T, eta_0, eta_e, k, 1, 1)) {
    return NAN;
  }
  const double D = eta_0 - eta_e;
  const double c1 = 1.0 / k;
  const double c2 = fmin(c1, 1.0);
  const double c3 = pow(0.5 * c2, c2);
  const double c4 = fmin(c3, 0.875);
  const double c5 = D / 2.718281828459045;
  if (t <= 0) {
    return D;
  }
  if (t >= T) {
    return c5;
  }
  if (t <= T * c4) {
    const double tau = t / T;
    return kdecay_hold(D - D * (pow(tau, k) - (tau + expm1(-tau))), eta_0, eta_e);
  }
  const double r = (T - t) / T;
  const double u1 = 0.36787944117144233 * expm1(r) - r;
  return kdecay_hold(c5 + D * (u1 - expm1(k * log1p(-r))), eta_0, eta_e);
}

/*
 * Exponential additive plus, with tau = t/T.
 *
 * ``eta(t) = (eta_0 - eta_e)*(-tau + tau**k + exp(-tau))``
 *
 * Equation: (10), (13)
 * Claims: exponential.additive.plus.monotone-region
 * Ends: no (as given, the curve runs from D to D*exp(-1), with D = eta_0 - eta_e)
 * Range: no (as given, the curve does not meet both ends)
 * Monotone: tested (for the parameters with which the curve falls, T <= 10^6, k inside their region)
 * Error: 8 ulp of eta_0: tested
 */
static inline double kdecay_exponential_additive_plus(double t, double T, double eta_0, double eta_e, double k) {
  if (!kdecay_allowed(T, eta_0, eta_e, k, 1, 1)) {
    return NAN;
  }
  const double D = eta_0 - eta_e;
  const double c1 = D / 2.718281828459045;
  const double c2 = k - 1.0;
  if (t <= 0) {
    return D;
  }
  if (t >= T) {
    return c1;
  }
  if (t <= 0.5 * T) {
    const double tau = t / T;
    return kdecay_hold(D - D * (tau - (expm1(-tau) + pow(tau, k))), eta_0, eta_e);
  }
  const double tau = t / T;
  const double r = (T - t) / T;
  const double u1 = tau < r ? log(tau) : log1p(-r);
  const double u2 = D * (0.36787944117144233 * expm1(r) + expm1(c2 * u1) * tau);
  return kdecay_hold(c1 + u2, eta_0, eta_e);
}

/*
 * Exponential anchored warp, with tau = t/T.
 *
 * ``eta(t) = eta_e + (eta_0 - eta_e)*(-exp(-1) + exp(-tau**k))/(1 - exp(-1))``
 *
 * Equation: (13) with t/T raised to k
 * Claims: exponential-anchored.warp.start, exponential-anchored.warp.end, exponential-anchored.warp.range,
 * exponential-anchored.warp.monotone
 * Ends: proved (by selection: t <= 0 gives eta_0, t >= T gives eta_e)
 * Range: tested (the kernel takes parameters)
 * Monotone: tested (for the parameters with which the curve falls, T <= 10^6)
 * Error: 8 ulp of eta: tested
 */
static inline double kdecay_exponential_anchored_warp(double t, double T, double eta_0, double eta_e, double k) {
  if (!kdecay_allowed(T, eta_0, eta_e, k, 1, 1)) {
    return NAN;
  }
  const double D = eta_0 - eta_e;
  const double c1 = 1.0 / k;
  const double c2 = fmin(c1, 0.390625);
  const double c3 = pow(c2, c1);
  const double c4 = fmin(c3, 0.9999999999999999);
  if (t <= 0) {
    return eta_0;
  }
  if (t >= T) {
    return eta_e;
  }
  if (t <= T * c4) {
    const double tau = t / T;
    return eta_0 + D * (1.5819767068693265 * expm1(-pow(tau, k)));
  }
  const double tau = t / T;
  const double r = (T - t) / T;
  const double u1 = tau < r ? log(tau) : log1p(-r);
  const double rate = eta_e + D * (0.5819767068693265 * expm1(-expm1(k * u1)));
  return rate > eta_0 ? eta_0 : rate < eta_e ? eta_e : rate;
}

/*
 * Exponential anchored warp, k = 1, with tau = t/T.
 *
 * ``eta(t) = eta_e + (eta_0 - eta_e)*(-exp(-1) + exp(-tau))/(1 - exp(-1))``
 *
 * Equation: (13) with t/T raised to k
 * Claims: exponential-anchored.warp.start, exponential-anchored.warp.end, exponential-anchored.warp.range,
 * exponential-anchored.warp.monotone
 * Ends: proved (by selection: t <= 0 gives eta_0, t >= T gives eta_e)
 * Range: conditional (both differences stay below 1, without a clamp, if each library function is within 1 ulp)
 * Monotone: conditional (composition and error below step up to the seam, composition and error below step after it, T
 * <= 2^48, if each library function is within 1 ulp)
 * Error: 8 ulp of eta: conditional (7.9 ulp conditional, 6.4 for eta_e = 0, if each library function is within 1 ulp)
 */
static inline double kdecay_exponential_anchored_warp_k1(double t, double T, double eta_0, double eta_e) {
  if (!kdecay_allowed(T, eta_0, eta_e, 1, 1, 1)) {
    return NAN;
  }
  const double D = eta_0 - eta_e;
  if (t <= 0) {
    return eta_0;
  }
  if (t >= T) {
    return eta_e;
  }
  if (t <= 0.390625 * T) {
    const double tau = t / T;
    return eta_0 + D * (1.5819767068693265 * expm1(-tau));
  }
  const double r = (T - t) / T;
  return eta_e + D * (0.5819767068693265 * expm1(r));
}

/*
 * Exponential anchored warp, k = 3/2, with tau = t/T.
 *
 * ``eta(t) = eta_e + (eta_0 - eta_e)*(-exp(-1) + exp(-tau**(3/2)))/(1 - exp(-1))``
 *
 * Equation: (13) with t/T raised to k
 * Claims: exponential-anchored.warp.start, exponential-anchored.warp.end, exponential-anchored.warp.range,
 * exponential-anchored.warp.monotone
 * Ends: proved (by selection: t <= 0 gives eta_0, t >= T gives eta_e)
 * Range: conditional (both differences stay below 1, without a clamp, if each library function is within 1 ulp)
 * Monotone: conditional (composition and error below step up to the seam, composition and error below step after it, T
 * <= 2^48, if each library function is within 1 ulp)
 * Error: 8 ulp of eta: tested (10 ulp conditional, 8.1 for eta_e = 0, if each library function is within 1 ulp)
 */
static inline double kdecay_exponential_anchored_warp_k3_2(double t, double T, double eta_0, double eta_e) {
  if (!kdecay_allowed(T, eta_0, eta_e, 1, 1, 1)) {
    return NAN;
  }
  const double D = eta_0 - eta_e;
  if (t <= 0) {
    return eta_0;
  }
  if (t >= T) {
    return eta_e;
  }
  if (t <= 0.53125 * T) {
    const double tau = t / T;
    return eta_0 + D * (1.5819767068693265 * expm1(-(tau * sqrt(tau))));
  }
  const double tau = t / T;
  const double r = (T - t) / T;
  const double u1 = D * (0.5819767068693265 * expm1(r + r * (tau / (1.0 + sqrt(tau)))));
  return eta_e + u1;
}

/*
 * Exponential anchored warp, k = 2, with tau = t/T.
 *
 * ``eta(t) = eta_e + (eta_0 - eta_e)*(-exp(-1) + exp(-tau**2))/(1 - exp(-1))``
 *
 * Equation: (13) with t/T raised to k
 * Claims: exponential-anchored.warp.start, exponential-anchored.warp.end, exponential-anchored.warp.range,
 * exponential-anchored.warp.monotone
 * Ends: proved (by selection: t <= 0 gives eta_0, t >= T gives eta_e)
 * Range: conditional (both differences stay below 1, without a clamp, if each library function is within 1 ulp)
 * Monotone: conditional (composition and error below step up to the seam, composition and error below step after it, T
 * <= 2^48, if each library function is within 1 ulp)
 * Error: 8 ulp of eta: tested (9.9 ulp conditional, 7.9 for eta_e = 0, if each library function is within 1 ulp)
 */
static inline double kdecay_exponential_anchored_warp_k2(double t, double T, double eta_0, double eta_e) {
  if (!kdecay_allowed(T, eta_0, eta_e, 1, 1, 1)) {
    return NAN;
  }
  const double D = eta_0 - eta_e;
  if (t <= 0) {
    return eta_0;
  }
  if (t >= T) {
    return eta_e;
  }
  if (t <= 0.625 * T) {
    const double tau = t / T;
    return eta_0 + D * (1.5819767068693265 * expm1(-(tau * tau)));
  }
  const double r = (T - t) / T;
  return eta_e + D * (0.5819767068693265 * expm1(r * (2.0 - r)));
}

/*
 * Exponential anchored warp, k = 5/2, with tau = t/T.
 *
 * ``eta(t) = eta_e + (eta_0 - eta_e)*(-exp(-1) + exp(-tau**(5/2)))/(1 - exp(-1))``
 *
 * Equation: (13) with t/T raised to k
 * Claims: exponential-anchored.warp.start, exponential-anchored.warp.end, exponential-anchored.warp.range,
 * exponential-anchored.warp.monotone
 * Ends: proved (by selection: t <= 0 gives eta_0, t >= T gives eta_e)
 * Range: conditional (both differences stay below 1, without a clamp, if each library function is within 1 ulp)
 * Monotone: conditional (composition and error below step up to the seam, composition and error below step after it, T
 * <= 2^48, if each library function is within 1 ulp)
 * Error: 8 ulp of eta: tested (11.3 ulp conditional, 9.3 for eta_e = 0, if each library function is within 1 ulp)
 */
static inline double kdecay_exponential_anchored_warp_k5_2(double t, double T, double eta_0, double eta_e) {
  if (!kdecay_allowed(T, eta_0, eta_e, 1, 1, 1)) {
    return NAN;
  }
  const double D = eta_0 - eta_e;
  if (t <= 0) {
    return eta_0;
  }
  if (t >= T) {
    return eta_e;
  }
  if (t <= 0.6875 * T) {
    const double tau = t / T;
    return eta_0 + D * (1.5819767068693265 * expm1(-(tau * tau * sqrt(tau))));
  }
  const double tau = t / T;
  const double r = (T - t) / T;
  const double u1 = expm1(2.0 * r + r * (tau * tau / (1.0 + sqrt(tau)) - r));
  return eta_e + D * (0.5819767068693265 * u1);
}

/*
 * Exponential anchored warp, k = 3, with tau = t/T.
 *
 * ``eta(t) = eta_e + (eta_0 - eta_e)*(-exp(-1) + exp(-tau**3))/(1 - exp(-1))``
 *
 * Equation: (13) with t/T raised to k
 * Claims: exponential-anchored.warp.start, exponential-anchored.warp.end, exponential-anchored.warp.range,
 * exponential-anchored.warp.monotone
 * Ends: proved (by selection: t <= 0 gives eta_0, t >= T gives eta_e)
 * Range: conditional (both differences stay below 1, without a clamp, if each library function is within 1 ulp)
 * Monotone: conditional (composition and error below step up to the seam, composition and error below step after it, T
 * <= 2^48, if each library function is within 1 ulp)
 * Error: 8 ulp of eta: tested (11.1 ulp conditional, 9.1 for eta_e = 0, if each library function is within 1 ulp)
 */
static inline double kdecay_exponential_anchored_warp_k3(double t, double T, double eta_0, double eta_e) {
  if (!kdecay_allowed(T, eta_0, eta_e, 1, 1, 1)) {
    return NAN;
  }
  const double D = eta_0 - eta_e;
  if (t <= 0) {
    return eta_0;
  }
  if (t >= T) {
    return eta_e;
  }
  if (t <= 0.734375 * T) {
    const double tau = t / T;
    return eta_0 + D * (1.5819767068693265 * expm1(-(tau * tau * tau)));
  }
  const double r = (T - t) / T;
  return eta_e + D * (0.5819767068693265 * expm1(r * (3.0 - r * (3.0 - r))));
}

/*
 * Exponential anchored warp, k = 4, with tau = t/T.
 *
 * ``eta(t) = eta_e + (eta_0 - eta_e)*(-exp(-1) + exp(-tau**4))/(1 - exp(-1))``
 *
 * Equation: (13) with t/T raised to k
 * Claims: exponential-anchored.warp.start, exponential-anchored.warp.end, exponential-anchored.warp.range,
 * exponential-anchored.warp.monotone
 * Ends: proved (by selection: t <= 0 gives eta_0, t >= T gives eta_e)
 * Range: conditional (both differences stay below 1, without a clamp, if each library function is within 1 ulp)
 * Monotone: conditional (composition and error below step up to the seam, composition and error below step after it, T
 * <= 2^47, if each library function is within 1 ulp)
 * Error: 8 ulp of eta: tested (12.1 ulp conditional, 10.1 for eta_e = 0, if each library function is within 1 ulp)
 */
static inline double kdecay_exponential_anchored_warp_k4(double t, double T, double eta_0, double eta_e) {
  if (!kdecay_allowed(T, eta_0, eta_e, 1, 1, 1)) {
    return NAN;
  }
  const double D = eta_0 - eta_e;
  if (t <= 0) {
    return eta_0;
  }
  if (t >= T) {
    return eta_e;
  }
  if (t <= 0.75 * T) {
    const double tau = t / T;
    const double u1 = tau * tau;
    return eta_0 + D * (1.5819767068693265 * expm1(-(u1 * u1)));
  }
  const double r = (T - t) / T;
  const double u1 = D * (0.5819767068693265 * expm1(r * (4.0 - r * (6.0 - r * (4.0 - r)))));
  return eta_e + u1;
}

/*
 * Exponential anchored warp, k = 5, with tau = t/T.
 *
 * ``eta(t) = eta_e + (eta_0 - eta_e)*(-exp(-1) + exp(-tau**5))/(1 - exp(-1))``
 *
 * Equation: (13) with t/T raised to k
 * Claims: exponential-anchored.warp.start, exponential-anchored.warp.end, exponential-anchored.warp.range,
 * exponential-anchored.warp.monotone
 * Ends: proved (by selection: t <= 0 gives eta_0, t >= T gives eta_e)
 * Range: conditional (both differences stay below 1, without a clamp, if each library function is within 1 ulp)
 * Monotone: conditional (composition and error below step up to the seam, composition and error below step after it, T
 * <= 2^47, if each library function is within 1 ulp)
 * Error: 8 ulp of eta: tested (11.5 ulp conditional, 9.5 for eta_e = 0, if each library function is within 1 ulp)
 */
static inline double kdecay_exponential_anchored_warp_k5(double t, double T, double eta_0, double eta_e) {
  if (!kdecay_allowed(T, eta_0, eta_e, 1, 1, 1)) {
    return NAN;
  }
  const double D = eta_0 - eta_e;
  if (t <= 0) {
    return eta_0;
  }
  if (t >= T) {
    return eta_e;
  }
  if (t <= 0.78125 * T) {
    const double tau = t / T;
    const double u1 = tau * tau;
    return eta_0 + D * (1.5819767068693265 * expm1(-(u1 * u1 * tau)));
  }
  const double r = (T - t) / T;
  const double u1 = expm1(r * (5.0 - r * (10.0 - r * (10.0 - r * (5.0 - r)))));
  return eta_e + D * (0.5819767068693265 * u1);
}

/*
 * Exponential anchored additive minus, with tau = t/T.
 *
 * ``eta(t) = eta_e + (eta_0 - eta_e)*(tau - tau**k + (-exp(-1) + exp(-tau))/(1 - exp(-1)))``
 *
 * Equation: (10), (13)
 * Claims: exponential-anchored.additive.minus.start, exponential-anchored.additive.minus.end,
 * exponential-anchored.additive.minus.monotone-region
 * Ends: proved (by selection: t <= 0 gives eta_0, t >= T gives eta_e)
 * Range: tested (the kernel takes parameters)
 * Monotone: tested (for the parameters with which the curve falls, T <= 10^6, k inside their region)
 * Error: 8 ulp of eta_0: tested
 */
static inline double kdecay_exponential_anchored_additive_minus(
    double t, double T, double eta_0, double eta_e, double k) {
  if (!kdecay_allowed(T, eta_0, eta_e, k, 1, 1)) {
    return NAN;
  }
  const double D = eta_0 - eta_e;
  const double c1 = 1.0 / k;
  const double c2 = fmin(c1, 1.0);
  const double c3 = pow(0.5 * c2, c2);
  const double c4 = fmin(c3, 0.875);
  if (t <= 0) {
    return eta_0;
  }
  if (t >= T) {
    return eta_e;
  }
  if (t <= T * c4) {
    const double tau = t / T;
    return kdecay_put_back(eta_0 - D * (pow(tau, k) - (tau + 1.5819767068693265 * expm1(-tau))), eta_0, eta_e);
  }
  const double r = (T - t) / T;
  const double u1 = 0.5819767068693265 * expm1(r) - r - expm1(k * log1p(-r));
  return kdecay_put_back(eta_e + D * u1, eta_0, eta_e);
}

/*
 * Exponential anchored additive plus, with tau = t/T.
 *
 * ``eta(t) = eta_e + (eta_0 - eta_e)*(-tau + tau**k + (-exp(-1) + exp(-tau))/(1 - exp(-1)))``
 *
 * Equation: (10), (13)
 * Claims: exponential-anchored.additive.plus.start, exponential-anchored.additive.plus.end,
 * exponential-anchored.additive.plus.monotone-region
 * Ends: proved (by selection: t <= 0 gives eta_0, t >= T gives eta_e)
 * Range: tested (the kernel takes parameters)
 * Monotone: tested (for the parameters with which the curve falls, T <= 10^6, k inside their region)
 * Error: 8 ulp of eta_0: tested
 */
static inline double kdecay_exponential_anchored_additive_plus(
    double t, double T, double eta_0, double eta_e, double k) {
  if (!kdecay_allowed(T, eta_0, eta_e, k, 1, 1)) {
    return NAN;
  }
  const double D = eta_0 - eta_e;
  const double c1 = k - 1.0;
  if (t <= 0) {
    return eta_0;
  }
  if (t >= T) {
    return eta_e;
  }
  if (t <= 0.5 * T) {
    const double tau = t / T;
    return kdecay_put_back(eta_0 - D * (tau - (pow(tau, k) + 1.5819767068693265 * expm1(-tau))), eta_0, eta_e);
  }
  const double tau = t / T;
  const double r = (T - t) / T;
  const double u1 = tau < r ? log(tau) : log1p(-r);
  const double u2 = D * (0.5819767068693265 * expm1(r) + expm1(c1 * u1) * tau);
  return kdecay_put_back(eta_e + u2, eta_0, eta_e);
}

/*
 * Htd warp, with tau = t/T.
 *
 * ``eta(t) = eta_e + (eta_0 - eta_e)*(-tanh(9*tau**k - 6)/2 + tanh(3)/2)/(tanh(3)/2 + tanh(6)/2)``
 *
 * Equation: (HTD, the paper's reference [7]) with t/T raised to k
 * Claims: htd.warp.start, htd.warp.end, htd.warp.range, htd.warp.monotone
 * Ends: proved (by selection: t <= 0 gives eta_0, t >= T gives eta_e)
 * Range: tested (the kernel takes parameters)
 * Monotone: tested (for the parameters with which the curve falls, T <= 10^6)
 * Error: 20 ulp of eta: tested
 */
static inline double kdecay_htd_warp(double t, double T, double eta_0, double eta_e, double k) {
  if (!kdecay_allowed(T, eta_0, eta_e, k, 1, 1)) {
    return NAN;
  }
  const double D = eta_0 - eta_e;
  const double c1 = 1.0 / k;
  const double c2 = fmin(c1, 0.578125);
  const double c3 = pow(c2, c1);
  const double c4 = fmin(c3, 0.9999999999999999);
  if (t <= 0) {
    return eta_0;
  }
  if (t >= T) {
    return eta_e;
  }
  if (t <= T * c4) {
    const double tau = t / T;
    const double u1 = expm1(18.0 * pow(tau, k));
    return eta_0 - D * (u1 / (162353.35520762653 + 0.9975273616510435 * u1));
  }
  const double tau = t / T;
  const double r = (T - t) / T;
  const double u1 = tau < r ? log(tau) : log1p(-r);
  const double u2 = expm1(-(18.0 * expm1(k * u1)));
  const double rate = eta_e + D * (u2 / (404.42630245220926 + 0.9999938405955117 * u2));
  return rate > eta_0 ? eta_0 : rate < eta_e ? eta_e : rate;
}

/*
 * Htd warp, k = 1, with tau = t/T.
 *
 * ``eta(t) = eta_e + (eta_0 - eta_e)*(-tanh(9*tau - 6)/2 + tanh(3)/2)/(tanh(3)/2 + tanh(6)/2)``
 *
 * Equation: (HTD, the paper's reference [7]) with t/T raised to k
 * Claims: htd.warp.start, htd.warp.end, htd.warp.range, htd.warp.monotone
 * Ends: proved (by selection: t <= 0 gives eta_0, t >= T gives eta_e)
 * Range: conditional (both differences stay below 1, without a clamp, if each library function is within 1 ulp)
 * Monotone: conditional (error below step up to the seam, error below step after it, T <= 2^44, if each library
 * function is within 1 ulp)
 * Error: 12 ulp of eta: tested (25 ulp conditional, 23 for eta_e = 0, if each library function is within 1 ulp)
 */
static inline double kdecay_htd_warp_k1(double t, double T, double eta_0, double eta_e) {
  if (!kdecay_allowed(T, eta_0, eta_e, 1, 1, 1)) {
    return NAN;
  }
  const double D = eta_0 - eta_e;
  if (t <= 0) {
    return eta_0;
  }
  if (t >= T) {
    return eta_e;
  }
  if (t <= 0.578125 * T) {
    const double tau = t / T;
    const double u1 = expm1(18.0 * tau);
    return eta_0 - D * (u1 / (162353.35520762653 + 0.9975273616510435 * u1));
  }
  const double r = (T - t) / T;
  const double u1 = expm1(18.0 * r);
  return eta_e + D * (u1 / (404.42630245220926 + 0.9999938405955117 * u1));
}

/*
 * Htd warp, k = 3/2, with tau = t/T.
 *
 * ``eta(t) = eta_e + (eta_0 - eta_e)*(-tanh(9*tau**(3/2) - 6)/2 + tanh(3)/2)/(tanh(3)/2 + tanh(6)/2)``
 *
 * Equation: (HTD, the paper's reference [7]) with t/T raised to k
 * Claims: htd.warp.start, htd.warp.end, htd.warp.range, htd.warp.monotone
 * Ends: proved (by selection: t <= 0 gives eta_0, t >= T gives eta_e)
 * Range: conditional (both differences stay below 1, without a clamp, if each library function is within 1 ulp)
 * Monotone: conditional (error below step up to the seam, error below step after it, T <= 2^41, if each library
 * function is within 1 ulp)
 * Error: 12 ulp of eta: tested (60 ulp conditional, 58 for eta_e = 0, if each library function is within 1 ulp)
 */
static inline double kdecay_htd_warp_k3_2(double t, double T, double eta_0, double eta_e) {
  if (!kdecay_allowed(T, eta_0, eta_e, 1, 1, 1)) {
    return NAN;
  }
  const double D = eta_0 - eta_e;
  if (t <= 0) {
    return eta_0;
  }
  if (t >= T) {
    return eta_e;
  }
  if (t <= 0.671875 * T) {
    const double tau = t / T;
    const double u1 = expm1(18.0 * (tau * sqrt(tau)));
    return eta_0 - D * (u1 / (162353.35520762653 + 0.9975273616510435 * u1));
  }
  const double tau = t / T;
  const double r = (T - t) / T;
  const double u1 = r * (18.0 + tau / (0.05555555555555555 + 0.05555555555555555 * sqrt(tau)));
  const double u2 = expm1(u1);
  return eta_e + D * (u2 / (404.42630245220926 + 0.9999938405955117 * u2));
}

/*
 * Htd warp, k = 2, with tau = t/T.
 *
 * ``eta(t) = eta_e + (eta_0 - eta_e)*(-tanh(9*tau**2 - 6)/2 + tanh(3)/2)/(tanh(3)/2 + tanh(6)/2)``
 *
 * Equation: (HTD, the paper's reference [7]) with t/T raised to k
 * Claims: htd.warp.start, htd.warp.end, htd.warp.range, htd.warp.monotone
 * Ends: proved (by selection: t <= 0 gives eta_0, t >= T gives eta_e)
 * Range: conditional (both differences stay below 1, without a clamp, if each library function is within 1 ulp)
 * Monotone: conditional (error below step up to the seam, error below step after it, T <= 2^39, if each library
 * function is within 1 ulp)
 * Error: 16 ulp of eta: tested (42.8 ulp conditional, 40.8 for eta_e = 0, if each library function is within 1 ulp)
 */
static inline double kdecay_htd_warp_k2(double t, double T, double eta_0, double eta_e) {
  if (!kdecay_allowed(T, eta_0, eta_e, 1, 1, 1)) {
    return NAN;
  }
  const double D = eta_0 - eta_e;
  if (t <= 0) {
    return eta_0;
  }
  if (t >= T) {
    return eta_e;
  }
  if (t <= 0.75 * T) {
    const double tau = t / T;
    const double u1 = expm1(18.0 * (tau * tau));
    return eta_0 - D * (u1 / (162353.35520762653 + 0.9975273616510435 * u1));
  }
  const double r = (T - t) / T;
  const double u1 = expm1(r * (36.0 - 18.0 * r));
  return eta_e + D * (u1 / (404.42630245220926 + 0.9999938405955117 * u1));
}

/*
 * Htd warp, k = 5/2, with tau = t/T.
 *
 * ``eta(t) = eta_e + (eta_0 - eta_e)*(-tanh(9*tau**(5/2) - 6)/2 + tanh(3)/2)/(tanh(3)/2 + tanh(6)/2)``
 *
 * Equation: (HTD, the paper's reference [7]) with t/T raised to k
 * Claims: htd.warp.start, htd.warp.end, htd.warp.range, htd.warp.monotone
 * Ends: proved (by selection: t <= 0 gives eta_0, t >= T gives eta_e)
 * Range: conditional (both differences stay below 1, without a clamp, if each library function is within 1 ulp)
 * Monotone: conditional (error below step up to the seam, error below step after it, T <= 2^38, if each library
 * function is within 1 ulp)
 * Error: 16 ulp of eta: tested (72.5 ulp conditional, 70.5 for eta_e = 0, if each library function is within 1 ulp)
 */
static inline double kdecay_htd_warp_k5_2(double t, double T, double eta_0, double eta_e) {
  if (!kdecay_allowed(T, eta_0, eta_e, 1, 1, 1)) {
    return NAN;
  }
  const double D = eta_0 - eta_e;
  if (t <= 0) {
    return eta_0;
  }
  if (t >= T) {
    return eta_e;
  }
  if (t <= 0.78125 * T) {
    const double tau = t / T;
    const double u1 = expm1(18.0 * (tau * tau * sqrt(tau)));
    return eta_0 - D * (u1 / (162353.35520762653 + 0.9975273616510435 * u1));
  }
  const double tau = t / T;
  const double r = (T - t) / T;
  const double u1 = 18.0 + tau * (18.0 + tau / (0.05555555555555555 + 0.05555555555555555 * sqrt(tau)));
  const double u2 = expm1(r * u1);
  return eta_e + D * (u2 / (404.42630245220926 + 0.9999938405955117 * u2));
}

/*
 * Htd warp, k = 3, with tau = t/T.
 *
 * ``eta(t) = eta_e + (eta_0 - eta_e)*(-tanh(9*tau**3 - 6)/2 + tanh(3)/2)/(tanh(3)/2 + tanh(6)/2)``
 *
 * Equation: (HTD, the paper's reference [7]) with t/T raised to k
 * Claims: htd.warp.start, htd.warp.end, htd.warp.range, htd.warp.monotone
 * Ends: proved (by selection: t <= 0 gives eta_0, t >= T gives eta_e)
 * Range: conditional (both differences stay below 1, without a clamp, if each library function is within 1 ulp)
 * Monotone: conditional (error below step up to the seam, error below step after it, T <= 2^37, if each library
 * function is within 1 ulp)
 * Error: 12 ulp of eta: tested (55.4 ulp conditional, 53.4 for eta_e = 0, if each library function is within 1 ulp)
 */
static inline double kdecay_htd_warp_k3(double t, double T, double eta_0, double eta_e) {
  if (!kdecay_allowed(T, eta_0, eta_e, 1, 1, 1)) {
    return NAN;
  }
  const double D = eta_0 - eta_e;
  if (t <= 0) {
    return eta_0;
  }
  if (t >= T) {
    return eta_e;
  }
  if (t <= 0.8125 * T) {
    const double tau = t / T;
    const double u1 = expm1(18.0 * (tau * tau * tau));
    return eta_0 - D * (u1 / (162353.35520762653 + 0.9975273616510435 * u1));
  }
  const double r = (T - t) / T;
  const double u1 = expm1(r * (54.0 - r * (54.0 - 18.0 * r)));
  return eta_e + D * (u1 / (404.42630245220926 + 0.9999938405955117 * u1));
}

/*
 * Htd warp, k = 4, with tau = t/T.
 *
 * ``eta(t) = eta_e + (eta_0 - eta_e)*(-tanh(9*tau**4 - 6)/2 + tanh(3)/2)/(tanh(3)/2 + tanh(6)/2)``
 *
 * Equation: (HTD, the paper's reference [7]) with t/T raised to k
 * Claims: htd.warp.start, htd.warp.end, htd.warp.range, htd.warp.monotone
 * Ends: proved (by selection: t <= 0 gives eta_0, t >= T gives eta_e)
 * Range: conditional (both differences stay below 1, without a clamp, if each library function is within 1 ulp)
 * Monotone: conditional (error below step up to the seam, error below step after it, T <= 2^36, if each library
 * function is within 1 ulp)
 * Error: 16 ulp of eta: tested (59.4 ulp conditional, 57.4 for eta_e = 0, if each library function is within 1 ulp)
 */
static inline double kdecay_htd_warp_k4(double t, double T, double eta_0, double eta_e) {
  if (!kdecay_allowed(T, eta_0, eta_e, 1, 1, 1)) {
    return NAN;
  }
  const double D = eta_0 - eta_e;
  if (t <= 0) {
    return eta_0;
  }
  if (t >= T) {
    return eta_e;
  }
  if (t <= 0.84375 * T) {
    const double tau = t / T;
    const double u1 = tau * tau;
    const double u2 = expm1(18.0 * (u1 * u1));
    return eta_0 - D * (u2 / (162353.35520762653 + 0.9975273616510435 * u2));
  }
  const double r = (T - t) / T;
  const double u1 = expm1(r * (72.0 - r * (108.0 - r * (72.0 - 18.0 * r))));
  return eta_e + D * (u1 / (404.42630245220926 + 0.9999938405955117 * u1));
}

/*
 * Htd warp, k = 5, with tau = t/T.
 *
 * ``eta(t) = eta_e + (eta_0 - eta_e)*(-tanh(9*tau**5 - 6)/2 + tanh(3)/2)/(tanh(3)/2 + tanh(6)/2)``
 *
 * Equation: (HTD, the paper's reference [7]) with t/T raised to k
 * Claims: htd.warp.start, htd.warp.end, htd.warp.range, htd.warp.monotone
 * Ends: proved (by selection: t <= 0 gives eta_0, t >= T gives eta_e)
 * Range: conditional (both differences stay below 1, without a clamp, if each library function is within 1 ulp)
 * Monotone: conditional (error below step up to the seam, error below step after it, T <= 2^34, if each library
 * function is within 1 ulp)
 * Error: 12 ulp of eta: tested (71.5 ulp conditional, 69.5 for eta_e = 0, if each library function is within 1 ulp)
 */
static inline double kdecay_htd_warp_k5(double t, double T, double eta_0, double eta_e) {
  if (!kdecay_allowed(T, eta_0, eta_e, 1, 1, 1)) {
    return NAN;
  }
  const double D = eta_0 - eta_e;
  if (t <= 0) {
    return eta_0;
  }
  if (t >= T) {
    return eta_e;
  }
  if (t <= 0.875 * T) {
    const double tau = t / T;
    const double u1 = tau * tau;
    const double u2 = expm1(18.0 * (u1 * u1 * tau));
    return eta_0 - D * (u2 / (162353.35520762653 + 0.9975273616510435 * u2));
  }
  const double r = (T - t) / T;
  const double u1 = expm1(r * (90.0 - r * (180.0 - r * (180.0 - r * (90.0 - 18.0 * r)))));
  return eta_e + D * (u1 / (404.42630245220926 + 0.9999938405955117 * u1));
}

/*
 * Htd additive minus, with tau = t/T.
 *
 * ``eta(t) = eta_e + (eta_0 - eta_e)*(tau - tau**k + (-tanh(9*tau - 6)/2 + tanh(3)/2)/(tanh(3)/2 + tanh(6)/2))``
 *
 * Equation: (10), (HTD, the paper's reference [7])
 * Claims: htd.additive.minus.start, htd.additive.minus.end, htd.additive.minus.monotone-region
 * Ends: proved (by selection: t <= 0 gives eta_0, t >= T gives eta_e)
 * Range: tested (the kernel takes parameters)
 * Monotone: tested (for the parameters with which the curve falls, T <= 10^6, k inside their region)
 * Error: 8 ulp of eta_0: tested
 */
static inline double kdecay_htd_additive_minus(double t, double T, double eta_0, double eta_e, double k) {
  if (!kdecay_allowed(T, eta_0, eta_e, k, 1, 1)) {
    return NAN;
  }
  const double D = eta_0 - eta_e;
  const double c1 = 1.0 / k;
  const double c2 = fmin(c1, 1.0);
  const double c3 = pow(0.5 * c2, c2);
  const double c4 = fmin(c3, 0.875);
  const double c5 = k - 1.0;
  if (t <= 0) {
    return eta_0;
  }
  if (t >= T) {
    return eta_e;
  }
  if (t <= T * c4) {
    const double tau = t / T;
    const double u1 = expm1(18.0 * tau);
    return kdecay_put_back(eta_0 - D * (u1 / (162353.35520762653 + 0.9975273616510435 * u1) - (tau - pow(tau, k))), eta_0, eta_e);
  }
  const double tau = t / T;
  const double r = (T - t) / T;
  const double u1 = expm1(18.0 * r);
  const double u2 = tau < r ? log(tau) : log1p(-r);
  const double u3 = u1 / (404.42630245220926 + 0.9999938405955117 * u1);
  return kdecay_put_back(eta_e + D * (u3 - expm1(c5 * u2) * tau), eta_0, eta_e);
}

/*
 * Htd additive plus, with tau = t/T.
 *
 * ``eta(t) = eta_e + (eta_0 - eta_e)*(-tau + tau**k + (-tanh(9*tau - 6)/2 + tanh(3)/2)/(tanh(3)/2 + tanh(6)/2))``
 *
 * Equation: (10), (HTD, the paper's reference [7])
 * Claims: htd.additive.plus.start, htd.additive.plus.end, htd.additive.plus.monotone-region
 * Ends: proved (by selection: t <= 0 gives eta_0, t >= T gives eta_e)
 * Range: tested (the kernel takes parameters)
 * Monotone: tested (for the parameters with which the curve falls, T <= 10^6, k inside their region)
 * Error: 8 ulp of eta_0: tested
 */
static inline double kdecay_htd_additive_plus(double t, double T, double eta_0, double eta_e, double k) {
  if (!kdecay_allowed(T, eta_0, eta_e, k, 1, 1)) {
    return NAN;
  }
  const double D = eta_0 - eta_e;
  const double c1 = k - 1.0;
  if (t <= 0) {
    return eta_0;
  }
  if (t >= T) {
    return eta_e;
  }
  if (t <= 0.5 * T) {
    const double tau = t / T;
    const double u1 = expm1(18.0 * tau);
    return kdecay_put_back(eta_0 - D * (u1 / (162353.35520762653 + 0.9975273616510435 * u1) - (pow(tau, k) - tau)), eta_0, eta_e);
  }
  const double tau = t / T;
  const double r = (T - t) / T;
  const double u1 = tau < r ? log(tau) : log1p(-r);
  const double u2 = expm1(18.0 * r);
  const double u3 = u2 / (404.42630245220926 + 0.9999938405955117 * u2);
  return kdecay_put_back(eta_e + D * (expm1(c1 * u1) * tau + u3), eta_0, eta_e);
}

/*
 * Cosine linear increment, with tau = t/T.
 *
 * ``eta(t) = eta_e + (eta_0 - eta_e)*(pi**2*amplitude*(tau*(tau**(k - 1) - 1)/(k - 1) + tau**k*(1 - tau))/(2*k) +
 * cos(pi*tau)/2 + 1/2)``
 *
 * Equation: (12), section 6
 * Claims: increment.cosine-rescue.ends, increment.cosine-rescue
 * Ends: proved (by selection: t <= 0 gives eta_0, t >= T gives eta_e)
 * Range: tested (the kernel takes parameters)
 * Monotone: tested (for the parameters with which the curve falls, T <= 10^6)
 * Error: 12 ulp of eta_0: tested
 */
static inline double kdecay_cosine_linear_increment(
    double t, double T, double eta_0, double eta_e, double k, double amplitude) {
  if (!(k > 1 && kdecay_allowed(T, eta_0, eta_e, k, 1, amplitude))) {
    return NAN;
  }
  const double D = eta_0 - eta_e;
  const double c1 = 0.5 * (9.869604401089358 * amplitude / k);
  const double c2 = k - 1.0;
  if (t <= 0) {
    return eta_0;
  }
  if (t >= T) {
    return eta_e;
  }
  if (t <= 0.5 * T) {
    const double tau = t / T;
    const double r = (T - t) / T;
    const double u1 = sin(1.5707963267948966 * tau);
    const double u2 = tau < r ? log(tau) : log1p(-r);
    const double u3 = pow(tau, k) * r + tau * expm1(c2 * u2) / c2;
    return eta_0 - D * (u1 * u1 - c1 * u3);
  }
  const double tau = t / T;
  const double r = (T - t) / T;
  const double u1 = sin(1.5707963267948966 * r);
  const double u2 = tau < r ? log(tau) : log1p(-r);
  const double u3 = r * exp(k * u2) + expm1(c2 * u2) * tau / c2;
  const double rate = eta_e + D * (u1 * u1 + c1 * u3);
  return rate > eta_0 ? eta_0 : rate < eta_e ? eta_e : rate;
}

#endif
