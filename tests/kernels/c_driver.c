/* Loops over the kernels, in C so that every step of many settings can be looked at. */
#include "kdecay_kernels.h"

typedef double (*kernel)(const double *);

/* The rates at the points, of which each has `width` numbers: t, T, eta_0, eta_e and the parameters. */
void all_rates(kernel rate, const double *points, long width, long count, double *rates) {
  for (long i = 0; i < count; i++) {
    rates[i] = rate(points + i * width);
  }
}

/* The first step t of a setting at which the rate is out of its range or above the one before; -1 if there is none. */
double first_break(kernel rate, double *setting) {
  double before = setting[2];
  for (double t = 0; t <= setting[1]; t++) {
    setting[0] = t;
    const double now = rate(setting);
    if (!(now <= before && now >= setting[3])) {
      return t;
    }
    before = now;
  }
  return -1;
}

/* The first step after which the rate rises, whatever its range. */
double first_rise(kernel rate, double *setting) {
  double before = HUGE_VAL;
  for (double t = 0; t <= setting[1]; t++) {
    setting[0] = t;
    const double now = rate(setting);
    if (!(now <= before)) {
      return t;
    }
    before = now;
  }
  return -1;
}

/* The first step from `from` to `to` after which the rate rises; -1 if there is none. */
double rise_between(kernel rate, double *setting, double from, double to) {
  double before = HUGE_VAL;
  for (double t = from; t <= to; t++) {
    setting[0] = t;
    const double now = rate(setting);
    if (!(now <= before)) {
      return t;
    }
    before = now;
  }
  return -1;
}

/* The smallest T from `least` to `largest` with a break, left in the setting with its step; 0 if there is none. */
int any_break(kernel rate, double (*first)(kernel, double *), double *setting, double least, double largest) {
  for (double T = least; T <= largest; T++) {
    setting[1] = T;
    const double t = first(rate, setting);
    if (t >= 0) {
      setting[0] = t;
      return 1;
    }
  }
  return 0;
}

/* One function a kernel follows, emitted by the tests: its arguments as an array. */
