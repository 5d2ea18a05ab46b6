(* Eq. (11) for every real N > 0 in three cases: the sets of k on which it stays in [0, 1], and what is plain of those
   on which it falls for N < 1. *)

From Coq Require Import Reals Lra.
From Coquelicot Require Import Coquelicot.
From Kdecay Require Import Prelude PowerInequalities Definitions Conditions Additive Regions Linear Warp Polynomial.
From Kdecay Require Import RangeRegions.
Local Open Scope R_scope.

Theorem polynomial_additive_minus_lower_bound k N : 0 < N < 1 -> 1 - N <= k <= 1 ->
  monotone (polynomial_additive k N (-1)).
Proof.
  intros HN Hk; apply polynomial_minus_monotone_iff; [lra | lra |]; intros x Hx; unfold slope_gap.
  assert (A := rpow_ge_1 x (k - 1) ltac:(lra) ltac:(lra)).
  assert (B := rpow_ge_1 (1 - x) (N - 1) ltac:(lra) ltac:(lra)); nra.
Qed.

Lemma polynomial_plus_up_to k N : 0 < N < 1 -> 1 <= k <= 1 + N -> monotone (polynomial_additive k N 1).
Proof.
  intros HN Hk; apply polynomial_monotone_iff; [lra | lra |]; intros x Hx.
  assert (A := power_slope_le k x ltac:(lra) Hx).
  assert (B := rpow_ge_1 (1 - x) (N - 1) ltac:(lra) ltac:(lra)); nra.
Qed.

(* On the linear schedule the values agree up to tau = 1. *)
Lemma polynomial_linear_range k sigma : in_range (polynomial_additive k 1 sigma) <-> in_range (linear_additive k sigma).
Proof.
  assert (E : forall x, x <= 1 -> polynomial_additive k 1 sigma x = linear_additive k sigma x)
    by (intros x Hx; unfold polynomial_additive, linear_additive; rewrite rpow_exponent_1 by lra; ring).
  split; intros H x Hx; specialize (H x Hx); rewrite E in * by lra; assumption.
Qed.

Theorem polynomial_additive_minus_range_region N : 0 < N ->
  (1 < N -> forall k, 0 < k -> in_range (polynomial_additive k N (-1)) <-> 1 <= k) /\
  (N = 1 -> forall k, 0 < k -> in_range (polynomial_additive k N (-1))) /\
  (N < 1 -> forall k, 0 < k -> in_range (polynomial_additive k N (-1)) <-> k <= 1).
Proof.
  intros HN; split; [| split].
  - intros H k Hk; now apply polynomial_above_one_additive_minus_range_region.
  - intros -> k Hk; apply polynomial_linear_range; now apply linear_additive_minus_range.
  - intros H k Hk; split.
    + rewrite polynomial_additive_eq; intros Hr; destruct (Rle_dec k 1) as [| G]; [assumption | exfalso].
      apply (regions_range_fails_at_start_minus (polynomial N) (- N) k);
        [apply polynomial_start | apply polynomial_slope_start | lra | lra | exact Hr].
    + intros H1 x Hx; unfold polynomial_additive.
      assert (A := rpow_unit x k Hk Hx); assert (B := rpow_unit (1 - x) N HN ltac:(lra)).
      assert (C : x <= rpow x k).
      { destruct (Req_dec x 0) as [-> | X]; [rewrite rpow_0; lra |].
        rewrite <- (rpow_exponent_1 x) at 1 by lra; apply rpow_exponent_le; lra. }
      assert (D : 1 - x <= rpow (1 - x) N).
      { destruct (Req_dec x 1) as [-> | X]; [rewrite Rminus_eq_0, rpow_0; lra |].
        rewrite <- (rpow_exponent_1 (1 - x)) at 1 by lra; apply rpow_exponent_le; lra. }
      lra.
Qed.

(* For N < 1 a large k takes the curve below 0 near the end. *)
Lemma polynomial_plus_out_of_range N : 0 < N -> exists k, 1 < k /\ ~ in_range (polynomial_additive k N 1).
Proof.
  intros HN; destruct (rpow_small (1 / 4) N HN ltac:(lra)) as [d [Hd S]]; set (y := d / 2).
  specialize (S y ltac:(unfold y; lra)); assert (Y : 0 < y <= 1 / 2) by (unfold y; lra).
  set (l := - ln (1 - y)).
  assert (L : 0 < l) by (unfold l; assert (ln (1 - y) < ln 1) by (apply ln_increasing; lra); rewrite ln_1 in *; lra).
  exists (1 + 4 / l); assert (F : 0 < 4 / l) by (apply Rdiv_lt_0_compat; lra); split; [lra |].
  intros Hr; specialize (Hr (1 - y) ltac:(lra)); unfold polynomial_additive in Hr.
  replace (1 - (1 - y)) with y in Hr by ring.
  assert (E : rpow (1 - y) (1 + 4 / l) < 1 / 4); [| lra].
  rewrite rpow_pos_eq by lra; unfold Rpower; replace ((1 + 4 / l) * ln (1 - y)) with (- (l + 4))
    by (unfold l; field; unfold l in L; lra).
  assert (G := exp_ineq1_le (l + 4)); assert (P := exp_pos (- (l + 4))).
  assert (I : exp (l + 4) * exp (- (l + 4)) = 1) by (rewrite <- exp_plus, Rplus_opp_r; apply exp_0); nra.
Qed.

Theorem polynomial_additive_plus_range_region N : 0 < N ->
  (1 < N -> forall k, 0 < k -> in_range (polynomial_additive k N 1) <-> k = 1) /\
  (N = 1 -> forall k, 0 < k -> in_range (polynomial_additive k N 1) <-> 1 <= k <= 2) /\
  (N < 1 -> exists threshold, 1 + N <= threshold /\
    forall k, 0 < k -> in_range (polynomial_additive k N 1) <-> 1 <= k <= threshold).
Proof.
  intros HN; split; [| split].
  - intros H k Hk; now apply polynomial_above_one_additive_plus_range_region.
  - intros -> k Hk; rewrite polynomial_linear_range; now apply linear_additive_plus_range_region.
  - intros H; destruct (polynomial_plus_out_of_range N HN) as [hi [Hhi O]].
    assert (I : forall k, 1 <= k <= 1 + N -> in_range (polynomial_additive k N 1)).
    { intros k Hk; apply conditions_range_follows; [apply polynomial_additive_start | apply polynomial_additive_end |].
      apply polynomial_plus_up_to; lra. }
    assert (L : 1 + N < hi)
      by (destruct (Rlt_dec (1 + N) hi) as [| G]; [assumption | exfalso; apply O, I; lra]).
    specialize (I (1 + N) ltac:(lra)); rewrite polynomial_additive_eq in I, O.
    destruct (regions_range_threshold (polynomial N) 1 (1 + N) hi (polynomial_range N HN) ltac:(lra) I O) as [t [Ht R]].
    exists t; split; [lra |]; intros k Hk; rewrite polynomial_additive_eq; split.
    + intros Hr; assert (1 <= k); [| split; [assumption | now apply R]].
      destruct (Rle_dec 1 k) as [| G]; [assumption | exfalso].
      apply (regions_range_fails_at_start_plus (polynomial N) (- N) k);
        [apply polynomial_start | apply polynomial_slope_start | lra | exact Hr].
    + intros [A B]; now apply R.
Qed.
