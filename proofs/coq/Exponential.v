(* Eq. (13), shape exp(-tau): the exact sets of real k > 0 on which it falls with the k-decay term, for both signs, and
   what the printed equation lacks. *)

From Coq Require Import Reals Lra.
From Coquelicot Require Import Coquelicot.
From Kdecay Require Import Prelude Definitions Conditions Additive.
Local Open Scope R_scope.

Lemma exponential_is_derive x : is_derive exponential x (- exp (- x)).
Proof. unfold exponential; auto_derive; [exact I | ring]. Qed.

Lemma exponential_continuous x : continuity_pt exponential x.
Proof. apply derivable_continuous_pt; eexists; apply is_derive_Reals, exponential_is_derive. Qed.

Theorem exponential_monotone : monotone exponential.
Proof.
  intros x y Hx [Hxy | <-] Hy; unfold exponential; [left; apply exp_increasing; lra | lra].
Qed.

Lemma exp_neg_bounds x : 0 < x < 1 -> 1 - x <= exp (- x) /\ exp (-1) < exp (- x) < 1.
Proof.
  intros Hx; assert (A := exp_ineq1_le (- x)).
  assert (exp (-1) < exp (- x)) by (apply exp_increasing; lra).
  assert (exp (- x) < 1) by (rewrite <- exp_0; apply exp_increasing; lra); lra.
Qed.

(* exp(-x) <= 1/(1 + x) <= 1 - x/2 on (0, 1). *)
Lemma exp_neg_upper x : 0 < x < 1 -> exp (- x) <= 1 - x / 2.
Proof.
  intros Hx; assert (A := exp_ineq1_le x); assert (B := exp_pos (- x)).
  assert (E : exp x * exp (- x) = 1) by (rewrite <- exp_plus, Rplus_opp_r; apply exp_0).
  assert (exp (- x) * (1 + x) <= 1) by nra; nra.
Qed.

Lemma exponential_monotone_iff k sigma : 0 < k ->
  monotone (exponential_additive k sigma) <->
  (forall x, 0 < x < 1 -> - exp (- x) + sigma * (k * rpow x (k - 1) - 1) <= 0).
Proof.
  intros Hk; rewrite <- (additive_monotone_iff exponential (fun x => - exp (- x)) k sigma Hk
    (fun x _ => exponential_is_derive x) (fun x _ => exponential_continuous x)).
  split; apply monotone_ext; intros y; [symmetry |]; apply exponential_additive_is.
Qed.

Lemma exponential_slope_at_end k sigma :
  monotone (exponential_additive k sigma) -> - exp (-1) + sigma * (k - 1) <= 0.
Proof.
  intros Hm; apply (monotone_ext _ (additive exponential k sigma)) in Hm;
    [| intros y; symmetry; apply exponential_additive_is].
  apply (additive_slope_at_end exponential); [assumption | apply exponential_is_derive].
Qed.

Theorem exponential_additive_minus_monotone_region k : 0 < k ->
  monotone (exponential_additive k (-1)) <-> 1 - exp (-1) <= k <= 2.
Proof.
  intros Hk; rewrite exponential_monotone_iff by assumption; split.
  - intros Hs; split.
    + apply exponential_monotone_iff in Hs; [| assumption].
      assert (A := exponential_slope_at_end k (-1) Hs); lra.
    + destruct (Rle_dec k 2) as [| H]; [assumption | exfalso].
      destruct (power_slope_small (k - 1) (1 / 4)) as [d [Hd Hsmall]]; [lra | lra |].
      set (x := d / 2); assert (Hx : 0 < x < 1) by (unfold x; lra).
      assert (A := Hs x Hx); assert (B := Hsmall x ltac:(unfold x; lra)); assert (C := exp_neg_upper x Hx).
      assert (E : rpow x (k - 1) = x * rpow x (k - 1 - 1)).
      { rewrite <- (rpow_exponent_1 x) at 2 by lra; rewrite <- rpow_plus by lra; f_equal; ring. }
      rewrite E in A; assert (P := rpow_pos x (k - 1 - 1) (proj1 Hx)).
      assert (k * rpow x (k - 1 - 1) < 1 / 2) by nra; nra.
  - intros [Hlo Hhi] x Hx; destruct (exp_neg_bounds x Hx) as [A [B C]].
    destruct (Rle_dec k 1) as [H | H].
    + assert (D := power_slope_ge k x ltac:(lra) Hx); lra.
    + assert (D : x <= rpow x (k - 1))
        by (rewrite <- (rpow_exponent_1 x) at 1 by lra; apply rpow_exponent_le; lra).
      nra.
Qed.

Theorem exponential_additive_plus_monotone_region k : 0 < k ->
  monotone (exponential_additive k 1) <-> 1 <= k <= 1 + exp (-1).
Proof.
  intros Hk; rewrite exponential_monotone_iff by assumption; split.
  - intros Hs; split.
    + destruct (Rle_dec 1 k) as [| H]; [assumption | exfalso].
      destruct (power_slope_large k 2) as [d [Hd Hlarge]]; [lra | lra |].
      assert (A := Hs (d / 2) ltac:(lra)); assert (B := Hlarge (d / 2) ltac:(lra)).
      destruct (exp_neg_bounds (d / 2)) as [_ C]; lra.
    + apply exponential_monotone_iff in Hs; [| assumption].
      assert (A := exponential_slope_at_end k 1 Hs); lra.
  - intros H x Hx; destruct (exp_neg_bounds x Hx) as [_ B].
    assert (A := power_slope_le k x ltac:(lra) Hx); lra.
Qed.

Theorem exponential_additive_start k sigma : starts (exponential_additive k sigma).
Proof. unfold starts, exponential_additive; rewrite rpow_0, Ropp_0, exp_0; ring. Qed.

(* The shape does not end at 0, with either sign and any k: exp(-1) is left. *)
Theorem exponential_additive_end k sigma :
  exponential_additive k sigma 1 = exp (-1) /\ ~ ends (exponential_additive k sigma).
Proof.
  assert (E : exponential_additive k sigma 1 = exp (-1))
    by (unfold exponential_additive; rewrite rpow_base_1; replace (- (1)) with (-1) by lra; ring).
  split; [exact E |]; unfold ends; rewrite E; assert (H := exp_pos (-1)); lra.
Qed.

(* Eq. (13) as printed starts eta_e too low; for an additional term that vanishes at both ends, as eq. (9) does. *)
Theorem exponential_printed_start eta_o T eta_0 eta_e : 0 < eta_e -> eta_o 0 = 0 ->
  eq_13 eta_o T eta_0 eta_e 0 = eta_0 - eta_e /\ eq_13 eta_o T eta_0 eta_e 0 <> eta_0.
Proof.
  intros He H0; assert (E : eq_13 eta_o T eta_0 eta_e 0 = eta_0 - eta_e)
    by (unfold eq_13, Rdiv; rewrite H0, Rmult_0_l, Ropp_0, exp_0; ring).
  split; [exact E | rewrite E; lra].
Qed.

(* It ends at (eta_0 - eta_e)/e, which is eta_e for one ratio of the rates, eta_0 = (1 + e) eta_e, and no other. *)
Theorem exponential_printed_end eta_o T eta_0 eta_e : 0 < T -> eta_o T = 0 ->
  eq_13 eta_o T eta_0 eta_e T = (eta_0 - eta_e) * exp (-1) /\
  (eq_13 eta_o T eta_0 eta_e T = eta_e <-> eta_0 = (1 + exp 1) * eta_e).
Proof.
  intros HT H0; assert (E : eq_13 eta_o T eta_0 eta_e T = (eta_0 - eta_e) * exp (-1))
    by (unfold eq_13; rewrite H0; replace (- (T / T)) with (-1) by (field; lra); ring).
  assert (P : exp 1 * exp (-1) = 1) by (rewrite <- exp_plus; replace (1 + -1) with 0 by lra; apply exp_0).
  assert (Q := exp_pos (-1)); split; [exact E |]; rewrite E; split; intros H.
  - apply (Rmult_eq_reg_r (exp (-1))); [| lra].
    replace ((1 + exp 1) * eta_e * exp (-1)) with (eta_e * exp (-1) + eta_e * (exp 1 * exp (-1))) by ring.
    rewrite P; lra.
  - rewrite H; replace (((1 + exp 1) * eta_e - eta_e) * exp (-1)) with (eta_e * (exp 1 * exp (-1))) by ring.
    rewrite P; ring.
Qed.
