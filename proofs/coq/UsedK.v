(* The k that Table 1 gives for each base, with both signs. *)

From Coq Require Import Reals Lra.
From Coquelicot Require Import Coquelicot.
From Kdecay Require Import Prelude Definitions Conditions Additive Linear Cosine Exponential ExactInterval.
Local Open Scope R_scope.

Theorem tables_used_k_exp_plus : ~ monotone (exponential_additive 2 1).
Proof.
  rewrite exponential_additive_plus_monotone_region by lra.
  assert (E : exp (-1) < 1 / 2) by exact_interval; lra.
Qed.

Theorem tables_used_k_exp_minus : falls (exponential_additive 2 (-1)).
Proof.
  rewrite exponential_additive_eq.
  apply (falls_of_derive _ (fun x => - exp (- x) + -1 * (2 * rpow x (2 - 1) - 1))).
  - intros x Hx; apply additive_is_derive; [lra | apply exponential_is_derive].
  - intros x Hx; apply continuity_pt_plus; [apply exponential_continuous | apply k_decay_shape_continuous; lra].
  - intros x Hx; replace (2 - 1) with 1 by ring; rewrite rpow_exponent_1 by lra.
    assert (A := exp_ineq1_le (- x)); lra.
Qed.

Theorem tables_used_k_cos_plus : ~ monotone (cosine_additive (3 / 2) 1).
Proof. rewrite cosine_additive_plus_monotone_region by lra; lra. Qed.

Theorem tables_used_k_cos_minus : ~ monotone (cosine_additive (3 / 2) (-1)).
Proof. rewrite cosine_additive_minus_monotone_region by lra; lra. Qed.

Theorem tables_used_k_cos_5_plus : ~ monotone (cosine_additive 5 1).
Proof. rewrite cosine_additive_plus_monotone_region by lra; lra. Qed.

Theorem tables_used_k_cos_5_minus : ~ monotone (cosine_additive 5 (-1)).
Proof. rewrite cosine_additive_minus_monotone_region by lra; lra. Qed.

Theorem tables_used_k_pol_plus : falls (linear_additive (3 / 2) 1).
Proof.
  apply (falls_of_derive _ (fun x => -1 + 1 * (3 / 2 * rpow x (3 / 2 - 1) - 1))).
  - intros x Hx; apply linear_additive_is_derive; lra.
  - intros x Hx; apply linear_additive_continuous; lra.
  - intros x Hx; assert (A := power_slope_le (3 / 2) x ltac:(lra) Hx); lra.
Qed.

Theorem tables_used_k_pol_minus : falls (linear_additive (3 / 2) (-1)).
Proof. apply linear_additive_minus_monotone; lra. Qed.
