(* What the theorems are about: base shapes, curves, equations, solved coefficients, cells of the tables.

Generated; do not edit. Command: kdecay generate
SymPy: 1.14.0
*)

From Coq Require Import QArith List Reals.
From Kdecay Require Import Prelude.
Import ListNotations.
Local Open Scope R_scope.

(* eta from a shape's value s, as in the kernels: eta_e + s*(eta_0 - eta_e) *)
Definition rate (eta_0 eta_e s : R) : R :=
  eta_e + s * (eta_0 - eta_e).

(* the base linear: 1 - tau *)
Definition linear (tau : R) : R :=
  1 - tau.

(* the base linear in warp form: 1 - tau**k *)
Definition linear_warp (k tau : R) : R :=
  1 - rpow tau k.

(* the base linear in additive form: sigma*(-tau + tau**k) - tau + 1 *)
Definition linear_additive (k sigma tau : R) : R :=
  1 - tau + sigma * (rpow tau k - tau).

(* the base polynomial: (1 - tau)**N *)
Definition polynomial (N tau : R) : R :=
  rpow (1 - tau) N.

(* the base polynomial in warp form: (1 - tau**k)**N *)
Definition polynomial_warp (k N tau : R) : R :=
  rpow (1 - rpow tau k) N.

(* the base polynomial in additive form: sigma*(-tau + tau**k) + (1 - tau)**N *)
Definition polynomial_additive (k N sigma tau : R) : R :=
  rpow (1 - tau) N + sigma * (rpow tau k - tau).

(* the base cosine: cos(pi*tau)/2 + 1/2 *)
Definition cosine (tau : R) : R :=
  1 / 2 + cos (PI * tau) / 2.

(* the base cosine in warp form: cos(pi*tau**k)/2 + 1/2 *)
Definition cosine_warp (k tau : R) : R :=
  1 / 2 + cos (PI * rpow tau k) / 2.

(* the base cosine in additive form: sigma*(-tau + tau**k) + cos(pi*tau)/2 + 1/2 *)
Definition cosine_additive (k sigma tau : R) : R :=
  1 / 2 + cos (PI * tau) / 2 + sigma * (rpow tau k - tau).

(* the base exponential: exp(-tau) *)
Definition exponential (tau : R) : R :=
  exp (- tau).

(* the base exponential in warp form: exp(-tau**k) *)
Definition exponential_warp (k tau : R) : R :=
  exp (- rpow tau k).

(* the base exponential in additive form: sigma*(-tau + tau**k) + exp(-tau) *)
Definition exponential_additive (k sigma tau : R) : R :=
  exp (- tau) + sigma * (rpow tau k - tau).

(* the base exponential-anchored: (-exp(-1) + exp(-tau))/(1 - exp(-1)) *)
Definition exponential_anchored (tau : R) : R :=
  (exp (- tau) - exp (-1)) / (1 - exp (-1)).

(* the base exponential-anchored in warp form: (-exp(-1) + exp(-tau**k))/(1 - exp(-1)) *)
Definition exponential_anchored_warp (k tau : R) : R :=
  (exp (- rpow tau k) - exp (-1)) / (1 - exp (-1)).

(* the base exponential-anchored in additive form: sigma*(-tau + tau**k) + (-exp(-1) + exp(-tau))/(1 - exp(-1)) *)
Definition exponential_anchored_additive (k sigma tau : R) : R :=
  sigma * (rpow tau k - tau) + (exp (- tau) - exp (-1)) / (1 - exp (-1)).

(* the base htd: (-tanh(9*tau - 6)/2 + tanh(3)/2)/(tanh(3)/2 + tanh(6)/2) *)
Definition htd (tau : R) : R :=
  (tanh 3 / 2 - tanh (9 * tau - 6) / 2) / (tanh 3 / 2 + tanh 6 / 2).

(* the base htd in warp form: (-tanh(9*tau**k - 6)/2 + tanh(3)/2)/(tanh(3)/2 + tanh(6)/2) *)
Definition htd_warp (k tau : R) : R :=
  (tanh 3 / 2 - tanh (9 * rpow tau k - 6) / 2) / (tanh 3 / 2 + tanh 6 / 2).

(* the base htd in additive form: sigma*(-tau + tau**k) + (-tanh(9*tau - 6)/2 + tanh(3)/2)/(tanh(3)/2 + tanh(6)/2) *)
Definition htd_additive (k sigma tau : R) : R :=
  sigma * (rpow tau k - tau) + (tanh 3 / 2 - tanh (9 * tau - 6) / 2) / (tanh 3 / 2 + tanh 6 / 2).

(* the derived term as a shape, real k: sigma*(-tau + tau**k) *)
Definition k_decay_shape (k sigma tau : R) : R :=
  sigma * (rpow tau k - tau).

(* the cosine with the increment that rescues it: amplitude*(-tau + tau**k*(-k*tau + k + tau)) + cos(pi*tau)/2 + 1/2 *)
Definition cosine_rescue (k amplitude tau : R) : R :=
  1 / 2 + cos (PI * tau) / 2 + amplitude * (rpow tau k * (k + tau - k * tau) - tau).

(* the largest amplitude of that increment: pi**2/(2*k*(k - 1)) *)
Definition cosine_rescue_limit (k : R) : R :=
  PI ^ 2 / 2 / k / (k - 1).

(* the special solution f at n = k: eta_e + (1 - t/T)**k*(eta_0 - eta_e) *)
Definition special_solution (T eta_0 eta_e : R) (k : nat) (t : R) : R :=
  eta_e + (1 - t / T) ^ k * (eta_0 - eta_e).

(* its k-th derivative, as derived: (-1/T)**k*(eta_0 - eta_e)*factorial(k) *)
Definition special_solution_kth (T eta_0 eta_e : R) (k : nat) : R :=
  (- (/ T)) ^ k * (eta_0 - eta_e) * INR (fact k).

(* the k-th derivative of t^k, as derived: factorial(k) *)
Definition power_kth (k : nat) : R :=
  INR (fact k).

(* a_k solved from eq. (8) with the special solution: (-1)**k*(eta_0 - eta_e)/T**k *)
Definition special_a_k (T eta_0 eta_e : R) (k : nat) : R :=
  (-1) ^ k * (eta_0 - eta_e) / T ^ k.

(* the same with sigma for the parity of k: sigma*(eta_0 - eta_e)/T**k *)
Definition signed_a_k (T eta_0 eta_e : R) (k : nat) (sigma : R) : R :=
  sigma * (eta_0 - eta_e) / T ^ k.

(* a_1 solved from the start and the end: -sigma*(eta_0 - eta_e)/T *)
Definition boundary_a_1 (T eta_0 eta_e sigma : R) : R :=
  - (sigma * (eta_0 - eta_e) / T).

(* eta_o(k, t) as derived, both signs: sigma*(eta_0 - eta_e)*(t**k/T**k - t/T) *)
Definition k_decay_term (T eta_0 eta_e : R) (k : nat) (sigma t : R) : R :=
  sigma * (eta_0 - eta_e) * (t ^ k / T ^ k - t / T).

(* eq. (2) as printed: eta_e + (1 - t/T)*(eta_0 - eta_e) *)
Definition eq_2 (T eta_0 eta_e t : R) : R :=
  eta_e + (1 - t / T) * (eta_0 - eta_e).

(* eq. (6) as printed: a_1*t + a_k*t**k + eta_e + (1 - t/T)*(eta_0 - eta_e) *)
Definition eq_6 (T eta_0 eta_e a_k a_1 : R) (k : nat) (t : R) : R :=
  eta_e + a_1 * t + a_k * t ^ k + (1 - t / T) * (eta_0 - eta_e).

(* eq. (7) as printed: a_k*factorial(k) *)
Definition eq_7 (a_k : R) (k : nat) : R :=
  a_k * INR (fact k).

(* eq. (9) as printed: (eta_0 - eta_e)*(t**k/T**k - t/T) *)
Definition eq_9 (T eta_0 eta_e : R) (k : nat) (t : R) : R :=
  (eta_0 - eta_e) * (t ^ k / T ^ k - t / T).

(* eq. (10) as printed: (eta_0 - eta_e)*(t**k/T**k - t/T) + eta(t) *)
Definition eq_10 (eta : R -> R) (T eta_0 eta_e : R) (k : nat) (t : R) : R :=
  eta t + (eta_0 - eta_e) * (t ^ k / T ^ k - t / T).

(* eq. (11) as printed: eta_e + (1 - t/T)**N*(eta_0 - eta_e) + eta_o(t) *)
Definition eq_11 (eta_o : R -> R) (T eta_0 eta_e N t : R) : R :=
  eta_e + eta_o t + rpow (1 - t / T) N * (eta_0 - eta_e).

(* eq. (12) as printed: eta_e + (eta_0 - eta_e)*(cos(pi*t/T) + 1)/2 + eta_o(t) *)
Definition eq_12 (eta_o : R -> R) (T eta_0 eta_e t : R) : R :=
  eta_e + eta_o t + (eta_0 - eta_e) * (1 + cos (PI * t / T)) / 2.

(* eq. (13) as printed: (eta_0 - eta_e)*exp(-t/T) + eta_o(t) *)
Definition eq_13 (eta_o : R -> R) (T eta_0 eta_e t : R) : R :=
  eta_o t + (eta_0 - eta_e) * exp (- (t / T)).

Local Open Scope Q_scope.

(* CIFAR-10: the testing error of CLR in per cent *)
Definition cifar_10_clr : Q := 493 # 100.

(* CIFAR-10: the testing error of StepDecay in per cent *)
Definition cifar_10_stepdecay : Q := 417 # 100.

(* CIFAR-10: the testing error of SGDR in per cent *)
Definition cifar_10_sgdr : Q := 403 # 100.

(* CIFAR-10: the testing error of EXP in per cent *)
Definition cifar_10_exp : Q := 411 # 100.

(* CIFAR-10: the testing error of EXP with k-decay in per cent *)
Definition cifar_10_exp_with_k_decay : Q := 403 # 100.

(* CIFAR-10: the testing error of COS in per cent *)
Definition cifar_10_cos : Q := 368 # 100.

(* CIFAR-10: the testing error of COS with k-decay in per cent *)
Definition cifar_10_cos_with_k_decay : Q := 382 # 100.

(* CIFAR-10: the testing error of POL in per cent *)
Definition cifar_10_pol : Q := 395 # 100.

(* CIFAR-10: the testing error of POL with k-decay in per cent *)
Definition cifar_10_pol_with_k_decay : Q := 359 # 100.

(* CIFAR-10: every cell *)
Definition cifar_10_cells : list Q := [
  cifar_10_clr;
  cifar_10_stepdecay;
  cifar_10_sgdr;
  cifar_10_exp;
  cifar_10_exp_with_k_decay;
  cifar_10_cos;
  cifar_10_cos_with_k_decay;
  cifar_10_pol;
  cifar_10_pol_with_k_decay
].

(* CIFAR-10: each base beside itself with k-decay *)
Definition cifar_10_pairs : list (Q * Q) := [
  (cifar_10_exp, cifar_10_exp_with_k_decay);
  (cifar_10_cos, cifar_10_cos_with_k_decay);
  (cifar_10_pol, cifar_10_pol_with_k_decay)
].

(* CIFAR-100: the testing error of CLR in per cent *)
Definition cifar_100_clr : Q := 2158 # 100.

(* CIFAR-100: the testing error of StepDecay in per cent *)
Definition cifar_100_stepdecay : Q := 2050 # 100.

(* CIFAR-100: the testing error of SGDR in per cent *)
Definition cifar_100_sgdr : Q := 1958 # 100.

(* CIFAR-100: the testing error of EXP in per cent *)
Definition cifar_100_exp : Q := 2040 # 100.

(* CIFAR-100: the testing error of EXP with k-decay in per cent *)
Definition cifar_100_exp_with_k_decay : Q := 1905 # 100.

(* CIFAR-100: the testing error of COS in per cent *)
Definition cifar_100_cos : Q := 1868 # 100.

(* CIFAR-100: the testing error of COS with k-decay in per cent *)
Definition cifar_100_cos_with_k_decay : Q := 1844 # 100.

(* CIFAR-100: the testing error of POL in per cent *)
Definition cifar_100_pol : Q := 1942 # 100.

(* CIFAR-100: the testing error of POL with k-decay in per cent *)
Definition cifar_100_pol_with_k_decay : Q := 1843 # 100.

(* CIFAR-100: every cell *)
Definition cifar_100_cells : list Q := [
  cifar_100_clr;
  cifar_100_stepdecay;
  cifar_100_sgdr;
  cifar_100_exp;
  cifar_100_exp_with_k_decay;
  cifar_100_cos;
  cifar_100_cos_with_k_decay;
  cifar_100_pol;
  cifar_100_pol_with_k_decay
].

(* CIFAR-100: each base beside itself with k-decay *)
Definition cifar_100_pairs : list (Q * Q) := [
  (cifar_100_exp, cifar_100_exp_with_k_decay);
  (cifar_100_cos, cifar_100_cos_with_k_decay);
  (cifar_100_pol, cifar_100_pol_with_k_decay)
].

(* ImageNet: the testing error of StepDecay in per cent *)
Definition imagenet_stepdecay : Q := 2430 # 100.

(* ImageNet: the testing error of SGDR in per cent *)
Definition imagenet_sgdr : Q := 2414 # 100.

(* ImageNet: the testing error of AutoLRS in per cent *)
Definition imagenet_autolrs : Q := 2407 # 100.

(* ImageNet: the testing error of CLR in per cent *)
Definition imagenet_clr : Q := 2406 # 100.

(* ImageNet: the testing error of POL in per cent *)
Definition imagenet_pol : Q := 2436 # 100.

(* ImageNet: the testing error of POL with k-decay in per cent *)
Definition imagenet_pol_with_k_decay : Q := 2311 # 100.

(* ImageNet: every cell *)
Definition imagenet_cells : list Q := [
  imagenet_stepdecay;
  imagenet_sgdr;
  imagenet_autolrs;
  imagenet_clr;
  imagenet_pol;
  imagenet_pol_with_k_decay
].

(* ImageNet: each base beside itself with k-decay *)
Definition imagenet_pairs : list (Q * Q) := [
  (imagenet_pol, imagenet_pol_with_k_decay)
].

(* Table 1, arrow: EXP with k-decay against EXP on CIFAR-10 *)
Definition stated_arrow_cifar_10_exp : Q := 8 # 100.

(* Table 1, arrow: EXP with k-decay against EXP on CIFAR-100 *)
Definition stated_arrow_cifar_100_exp : Q := 135 # 100.

(* Table 1, arrow: COS with k-decay against COS on CIFAR-10 *)
Definition stated_arrow_cifar_10_cos : Q := -14 # 100.

(* Table 1, arrow: COS with k-decay against COS on CIFAR-100 *)
Definition stated_arrow_cifar_100_cos : Q := 24 # 100.

(* Table 1, arrow: POL with k-decay against POL on CIFAR-10 *)
Definition stated_arrow_cifar_10_pol : Q := 36 # 100.

(* Table 1, arrow: POL with k-decay against POL on CIFAR-100 *)
Definition stated_arrow_cifar_100_pol : Q := 99 # 100.

(* Table 2, arrow: POL with k-decay against POL on ImageNet *)
Definition stated_arrow_imagenet_pol : Q := 125 # 100.

(* section 4: POL with k-decay against StepDecay on CIFAR-10 *)
Definition stated_text_stepdecay_cifar_10 : Q := 58 # 100.

(* section 4 and abstract: POL with k-decay against StepDecay on CIFAR-100 *)
Definition stated_text_stepdecay_cifar_100 : Q := 207 # 100.

(* section 4: POL with k-decay against SGDR on CIFAR-10 *)
Definition stated_text_sgdr_cifar_10 : Q := 44 # 100.

(* section 4: POL with k-decay against SGDR on CIFAR-100 *)
Definition stated_text_sgdr_cifar_100 : Q := 115 # 100.

(* section 4: POL with k-decay against CLR on CIFAR-10 *)
Definition stated_text_clr_cifar_10 : Q := 44 # 100.

(* section 4: POL with k-decay against CLR on CIFAR-100 *)
Definition stated_text_clr_cifar_100 : Q := 115 # 100.

(* section 4 and abstract: POL with k-decay against POL on ImageNet *)
Definition stated_text_original_imagenet : Q := 125 # 100.

(* section 4: POL with k-decay against StepDecay on ImageNet *)
Definition stated_text_stepdecay_imagenet : Q := 119 # 100.

(* section 4: POL with k-decay against SGDR on ImageNet *)
Definition stated_text_sgdr_imagenet : Q := 103 # 100.

(* section 4: POL with k-decay against AutoLRS on ImageNet *)
Definition stated_text_autolrs_imagenet : Q := 96 # 100.

(* section 4: POL with k-decay against CLR on ImageNet *)
Definition stated_text_clr_imagenet : Q := 95 # 100.

(* section 4: the largest gain on CIFAR-10 *)
Definition stated_largest_cifar_10 : Q := 134 # 100.

(* section 4: the largest gain on CIFAR-100 *)
Definition stated_largest_cifar_100 : Q := 315 # 100.

(* abstract: a gain on CIFAR-10 without its rows *)
Definition stated_abstract_cifar_10 : Q := 108 # 100.
