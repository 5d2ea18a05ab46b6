(* Eq. (11) with sigma = -1 at N = 2, 3 and 4: the exact set of k is [1, threshold]; the threshold is 4 at N = 4 and is
   enclosed at N = 2 and 3. *)

From Coq Require Import Reals Lra.
From Coquelicot Require Import Coquelicot.
From Kdecay Require Import Prelude Definitions Conditions Polynomial ExactInterval.
Local Open Scope R_scope.

(* The points are where the gap is least, to 15 digits. *)
Ltac by_interval := unfold slope_gap, slope_gap_slope; rewrite !rpow_pos_eq by lra; unfold Rpower; exact_interval.

Theorem polynomial_2_additive_minus_inside : monotone (polynomial_additive 8.234695540 2 (-1)).
Proof. apply (polynomial_additive_minus_certificate _ _ 0.580196377957356); [lra | lra | lra | by_interval]. Qed.

Theorem polynomial_2_additive_minus_outside : ~ monotone (polynomial_additive 8.234695541 2 (-1)).
Proof. apply (polynomial_additive_minus_counterexample _ _ 0.580196377983853); [lra | lra | lra | by_interval]. Qed.

Theorem polynomial_3_additive_minus_inside : monotone (polynomial_additive 5.354490400 3 (-1)).
Proof. apply (polynomial_additive_minus_certificate _ _ 0.532045937042535); [lra | lra | lra | by_interval]. Qed.

Theorem polynomial_3_additive_minus_outside : ~ monotone (polynomial_additive 5.354490401 3 (-1)).
Proof. apply (polynomial_additive_minus_counterexample _ _ 0.532045937067958); [lra | lra | lra | by_interval]. Qed.

Theorem polynomial_2_additive_minus_monotone_region : exists threshold, 8.234695540 <= threshold < 8.234695541 /\
  forall k, 0 < k -> monotone (polynomial_additive k 2 (-1)) <-> 1 <= k <= threshold.
Proof.
  apply polynomial_additive_minus_threshold;
    [lra | lra | apply polynomial_2_additive_minus_inside | apply polynomial_2_additive_minus_outside].
Qed.

Theorem polynomial_3_additive_minus_monotone_region : exists threshold, 5.354490400 <= threshold < 5.354490401 /\
  forall k, 0 < k -> monotone (polynomial_additive k 3 (-1)) <-> 1 <= k <= threshold.
Proof.
  apply polynomial_additive_minus_threshold;
    [lra | lra | apply polynomial_3_additive_minus_inside | apply polynomial_3_additive_minus_outside].
Qed.

(* N = 4: at k = 4 the gap is 3 (2 x - 1)^2, with a double root in the middle. *)
Theorem polynomial_4_additive_minus_inside : monotone (polynomial_additive 4 4 (-1)).
Proof.
  apply polynomial_minus_monotone_iff; [lra | lra |]; intros x Hx; unfold slope_gap.
  assert (E : 4 - 1 = INR 3) by (simpl; lra); rewrite E, !rpow_of_nat by lra.
  assert (Q := pow2_ge_0 (2 * x - 1)); simpl in *; nra.
Qed.

Theorem polynomial_4_additive_minus_outside k : 4 < k -> ~ monotone (polynomial_additive k 4 (-1)).
Proof.
  intros Hk; apply (polynomial_additive_minus_counterexample k 4 (1 / 2)); [lra | lra | lra |]; unfold slope_gap.
  assert (E : 4 - 1 = INR 3) by (simpl; lra); replace (1 - 1 / 2) with (1 / 2) by field.
  rewrite E, (rpow_of_nat (1 / 2) 3), rpow_pos_eq by lra.
  assert (L : ln (1 / 2) = - ln 2) by (unfold Rdiv; rewrite Rmult_1_l; apply ln_Rinv; lra).
  assert (B : k / 4 <= exp (k / 4 - 1)) by (assert (H := exp_ineq1_le (k / 4 - 1)); lra).
  assert (H2 := ln_lt_2).
  assert (C : exp (k / 4 - 1) < exp ((k - 4) * ln 2)) by (apply exp_increasing; nra).
  assert (D : exp ((k - 4) * ln 2) * Rpower (1 / 2) (k - 1) = 1 / 8).
  { unfold Rpower; rewrite L, <- exp_plus; replace ((k - 4) * ln 2 + (k - 1) * - ln 2) with (INR 3 * ln (1 / 2))
      by (rewrite L; simpl; ring).
    replace (exp (INR 3 * ln (1 / 2))) with (Rpower (1 / 2) (INR 3)) by reflexivity.
    rewrite Rpower_pow by lra; simpl; lra. }
  assert (P : 0 < Rpower (1 / 2) (k - 1)) by apply exp_pos.
  assert (k / 4 * Rpower (1 / 2) (k - 1) < 1 / 8) by nra; simpl; lra.
Qed.

Theorem polynomial_4_additive_minus_monotone_region k : 0 < k ->
  monotone (polynomial_additive k 4 (-1)) <-> 1 <= k <= 4.
Proof.
  intros Hk; split.
  - intros Hm; split; [apply (polynomial_minus_at_least_one k 4); (assumption || lra) |].
    destruct (Rle_dec k 4) as [| H]; [assumption | exfalso]; apply (polynomial_4_additive_minus_outside k);
      lra || assumption.
  - intros H; apply (polynomial_additive_minus_interval k 4);
      [lra | lra | now left | exact polynomial_4_additive_minus_inside].
Qed.

(* Sign +: only k = 1, as for every N > 1. *)
Theorem polynomial_2_additive_plus_monotone_region k : 0 < k -> monotone (polynomial_additive k 2 1) <-> k = 1.
Proof. intros Hk; apply polynomial_above_one_additive_plus_monotone_region; lra. Qed.

Theorem polynomial_3_additive_plus_monotone_region k : 0 < k -> monotone (polynomial_additive k 3 1) <-> k = 1.
Proof. intros Hk; apply polynomial_above_one_additive_plus_monotone_region; lra. Qed.

Theorem polynomial_4_additive_plus_monotone_region k : 0 < k -> monotone (polynomial_additive k 4 1) <-> k = 1.
Proof. intros Hk; apply polynomial_above_one_additive_plus_monotone_region; lra. Qed.
