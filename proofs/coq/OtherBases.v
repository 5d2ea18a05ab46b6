(* Bases beyond the paper's own equations: eq. (13) rescaled to meet both ends, and hyperbolic-tangent decay. *)

From Coq Require Import Reals Lra.
From Coquelicot Require Import Coquelicot.
From Kdecay Require Import Prelude Definitions Conditions Additive Exponential Warp.
Local Open Scope R_scope.

Lemma anchor_pos : 0 < 1 - exp (-1).
Proof. assert (H : exp (-1) < exp 0) by (apply exp_increasing; lra); rewrite exp_0 in H; lra. Qed.

Lemma exponential_anchored_start_base : starts exponential_anchored.
Proof.
  assert (P := anchor_pos); unfold starts, exponential_anchored; rewrite Ropp_0, exp_0; field; lra.
Qed.

Lemma exponential_anchored_end_base : ends exponential_anchored.
Proof.
  assert (P := anchor_pos); unfold ends, exponential_anchored; replace (- (1)) with (-1) by lra; field; lra.
Qed.

Lemma exponential_anchored_strict : strictly_monotone exponential_anchored.
Proof.
  intros x y Hx Hxy Hy; assert (H : exp (- y) < exp (- x)) by (apply exp_increasing; lra).
  unfold exponential_anchored; apply Rmult_lt_compat_r; [apply Rinv_0_lt_compat, anchor_pos | lra].
Qed.

Theorem exponential_anchored_monotone : monotone exponential_anchored.
Proof. apply strictly_monotone_monotone, exponential_anchored_strict. Qed.

Theorem exponential_anchored_warp_start k : starts (exponential_anchored_warp k).
Proof. apply (warp_start exponential_anchored), exponential_anchored_start_base. Qed.

Theorem exponential_anchored_warp_end k : ends (exponential_anchored_warp k).
Proof. apply (warp_end exponential_anchored), exponential_anchored_end_base. Qed.

Lemma exponential_anchored_warp_strict k : 0 < k -> strictly_monotone (exponential_anchored_warp k).
Proof. intros Hk; apply (warp_strictly_monotone exponential_anchored); [exact Hk | exact exponential_anchored_strict].
  Qed.

Theorem exponential_anchored_warp_range k : 0 < k -> in_range (exponential_anchored_warp k).
Proof.
  intros Hk; apply conditions_range_follows;
    [apply exponential_anchored_warp_start | apply exponential_anchored_warp_end |].
  now apply strictly_monotone_monotone, exponential_anchored_warp_strict.
Qed.

Lemma exponential_anchored_additive_is k sigma tau :
  additive exponential_anchored k sigma tau = exponential_anchored_additive k sigma tau.
Proof. unfold additive, exponential_anchored, exponential_anchored_additive, k_decay_shape; ring. Qed.

Theorem exponential_anchored_additive_start k sigma : starts (exponential_anchored_additive k sigma).
Proof.
  unfold starts; rewrite <- exponential_anchored_additive_is; apply additive_start, exponential_anchored_start_base.
Qed.

Theorem exponential_anchored_additive_end k sigma : ends (exponential_anchored_additive k sigma).
Proof.
  unfold ends; rewrite <- exponential_anchored_additive_is; apply additive_end, exponential_anchored_end_base.
Qed.

Lemma exponential_anchored_is_derive x : is_derive exponential_anchored x (- (exp (- x) / (1 - exp (-1)))).
Proof.
  assert (P := anchor_pos); unfold exponential_anchored; auto_derive; [exact I | field; lra].
Qed.

(* Sign +: exactly 1 <= k <= 1 + 1/(e - 1). *)
Theorem exponential_anchored_additive_plus_monotone_region k : 0 < k ->
  monotone (exponential_anchored_additive k 1) <-> 1 <= k <= 1 + 1 / (exp 1 - 1).
Proof.
  intros Hk; assert (P := anchor_pos); set (c := / (1 - exp (-1))).
  assert (Hc : 0 < c) by now apply Rinv_0_lt_compat.
  assert (E1 : exp 1 * exp (-1) = 1) by (rewrite <- exp_plus; replace (1 + -1) with 0 by lra; apply exp_0).
  assert (Q : exp 0 < exp 1) by (apply exp_increasing; lra); rewrite exp_0 in Q.
  assert (E : 1 / (exp 1 - 1) = exp (-1) * c).
  { unfold c; replace (exp (-1)) with (/ exp 1) by (rewrite <- exp_Ropp; f_equal; lra); field; lra. }
  assert (iff := additive_monotone_iff exponential_anchored _ k 1 Hk (fun x _ => exponential_anchored_is_derive x)
    (fun x _ => derivable_continuous_pt _ _ (exist _ _ (proj1 (is_derive_Reals _ _ _) (exponential_anchored_is_derive
      x))))).
  rewrite E; split.
  - intros Hm; apply (monotone_ext _ (additive exponential_anchored k 1)) in Hm;
      [| intros y; symmetry; apply exponential_anchored_additive_is].
    assert (Hs := proj1 iff Hm); split.
    + destruct (Rle_dec 1 k) as [| H]; [assumption | exfalso].
      destruct (power_slope_large k (1 + c)) as [d [Hd Hlarge]]; [lra | lra |].
      assert (A := Hs (d / 2) ltac:(lra)); assert (B := Hlarge (d / 2) ltac:(lra)).
      destruct (exp_neg_bounds (d / 2)) as [_ C]; [lra |].
      assert (exp (- (d / 2)) * c <= c) by nra; unfold Rdiv at 1 in A; fold c in A; lra.
    + assert (A := additive_slope_at_end _ _ k 1 Hm (exponential_anchored_is_derive 1)).
      replace (- (1)) with (-1) in A by lra; unfold Rdiv in A; fold c in A; lra.
  - intros H; apply (monotone_ext _ _ (exponential_anchored_additive_is k 1)), iff; intros x Hx.
    destruct (exp_neg_bounds x Hx) as [_ B]; assert (A := power_slope_le k x ltac:(lra) Hx).
    assert (exp (-1) * c <= exp (- x) * c) by nra; unfold Rdiv; fold c; lra.
Qed.

(* Hyperbolic-tangent decay. *)
Lemma tanh_exp x : tanh x = 1 - 2 / (exp x * exp x + 1).
Proof.
  assert (P := exp_pos x); unfold tanh, sinh, cosh; rewrite exp_Ropp; field; repeat split; nra.
Qed.

Lemma tanh_strictly_increasing x y : x < y -> tanh x < tanh y.
Proof.
  intros H; rewrite !tanh_exp; assert (A := exp_pos x); assert (B := exp_increasing x y H).
  assert (/ (exp y * exp y + 1) < / (exp x * exp x + 1)) by (apply Rinv_lt_contravar; nra).
  unfold Rdiv; lra.
Qed.

Lemma tanh_increasing x y : x <= y -> tanh x <= tanh y.
Proof. intros [H | <-]; [left; now apply tanh_strictly_increasing | lra]. Qed.

Lemma htd_scale_pos : 0 < tanh 3 / 2 + tanh 6 / 2.
Proof.
  assert (Z : tanh 0 = 0) by (rewrite tanh_exp, exp_0; field).
  assert (A := tanh_increasing 3 6 ltac:(lra)).
  assert (B : 0 < tanh 3); [| lra].
  rewrite tanh_exp; assert (Q : 1 < exp 3) by (rewrite <- exp_0; apply exp_increasing; lra).
  assert (2 / (exp 3 * exp 3 + 1) < 1); [| lra].
  apply (Rmult_lt_reg_r (exp 3 * exp 3 + 1)); [nra |]; unfold Rdiv; rewrite Rmult_assoc, Rinv_l by nra; nra.
Qed.

Lemma tanh_odd x : tanh (- x) = - tanh x.
Proof.
  assert (P := exp_pos x); rewrite !tanh_exp, exp_Ropp; field; repeat split; nra.
Qed.

Lemma htd_strict : strictly_monotone htd.
Proof.
  intros x y Hx Hxy Hy; unfold htd; apply Rmult_lt_compat_r; [apply Rinv_0_lt_compat, htd_scale_pos |].
  assert (A := tanh_strictly_increasing (9 * x - 6) (9 * y - 6) ltac:(lra)); lra.
Qed.

Theorem htd_monotone : monotone htd.
Proof. apply strictly_monotone_monotone, htd_strict. Qed.

Lemma htd_start_base : starts htd.
Proof.
  assert (P := htd_scale_pos); unfold starts, htd; replace (9 * 0 - 6) with (- (6)) by lra.
  rewrite tanh_odd; field; lra.
Qed.

Lemma htd_end_base : ends htd.
Proof.
  assert (P := htd_scale_pos); unfold ends, htd; replace (9 * 1 - 6) with 3 by lra; field; lra.
Qed.

Theorem htd_warp_start k : starts (htd_warp k).
Proof. apply (warp_start htd), htd_start_base. Qed.

Theorem htd_warp_end k : ends (htd_warp k).
Proof. apply (warp_end htd), htd_end_base. Qed.

Lemma htd_warp_strict k : 0 < k -> strictly_monotone (htd_warp k).
Proof. intros Hk; apply (warp_strictly_monotone htd); [exact Hk | exact htd_strict]. Qed.

Theorem htd_warp_range k : 0 < k -> in_range (htd_warp k).
Proof.
  intros Hk; apply conditions_range_follows; [apply htd_warp_start | apply htd_warp_end |].
  now apply strictly_monotone_monotone, htd_warp_strict.
Qed.
