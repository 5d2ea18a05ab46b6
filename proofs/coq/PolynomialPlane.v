(* Eq. (11) with sigma = -1 in the (N, k) plane: for every real N > 1 the k on which it falls are an interval from 1,
   and k and N exchange roles. *)

From Coq Require Import Reals Lra.
From Coquelicot Require Import Coquelicot.
From Kdecay Require Import Prelude PowerInequalities Definitions Conditions Additive Polynomial.
From Kdecay Require Import PolynomialThresholds Rescue.
Local Open Scope R_scope.

Theorem polynomial_additive_minus_below_one k N : 0 < k < 1 -> 1 < N -> ~ monotone (polynomial_additive k N (-1)).
Proof. intros Hk HN M; assert (A := polynomial_minus_at_least_one k N ltac:(lra) HN M); lra. Qed.

Lemma polynomial_minus_at_one N : 0 < N -> monotone (polynomial_additive 1 N (-1)).
Proof.
  intros HN; apply polynomial_minus_monotone_iff; [lra | lra |]; intros x Hx; unfold slope_gap.
  replace (1 - 1) with 0 by ring; rewrite rpow_exponent_0 by lra.
  assert (P := power_slope_pos N (1 - x) HN ltac:(lra)); lra.
Qed.

(* For a fixed tau < 1, k tau^(k-1) is as small as one likes for large k. *)
Lemma power_slope_vanishes x eps : 0 < x < 1 -> 0 < eps -> exists k, 1 < k /\ k * rpow x (k - 1) < eps.
Proof.
  intros Hx He; set (l := - ln x).
  assert (L : 0 < l) by (unfold l; assert (ln x < ln 1) by (apply ln_increasing; lra); rewrite ln_1 in *; lra).
  set (p := 1 + 4 / (l * l * eps)); assert (LL : 0 < l * l * eps) by (repeat apply Rmult_lt_0_compat; lra).
  assert (F : 0 < 4 / (l * l * eps)) by (apply Rdiv_lt_0_compat; lra).
  exists (1 + p); split; [unfold p; lra |]; replace (1 + p - 1) with p by ring.
  assert (E := exp_lower (p * l) ltac:(unfold p; nra)).
  assert (R : rpow x p * exp (p * l) = 1).
  { rewrite rpow_pos_eq by lra; unfold Rpower, l; rewrite <- exp_plus; replace (p * ln x + p * - ln x) with 0 by ring.
    apply exp_0. }
  assert (P := rpow_pos x p (proj1 Hx)).
  assert (Q : l * l * eps * p = l * l * eps + 4) by (unfold p; field; repeat split; lra).
  assert (B : 1 + p < eps * exp (p * l)); [| nra].
  assert (G : eps * (p * l * (p * l) / 2) <= eps * exp (p * l)) by (apply Rmult_le_compat_l; [lra | nra]).
  apply Rlt_le_trans with (2 := G).
  replace (eps * (p * l * (p * l) / 2)) with (p * (l * l * eps * p) / 2) by field; rewrite Q.
  assert (1 < p) by (unfold p; lra); nra.
Qed.

Theorem polynomial_additive_minus_region N : 1 < N -> exists threshold, 1 <= threshold /\
  forall k, 0 < k -> monotone (polynomial_additive k N (-1)) <-> 1 <= k <= threshold.
Proof.
  intros HN; destruct (rpow_small (1 / (2 * N)) (N - 1)) as [d [Hd S]]; [lra | apply Rdiv_lt_0_compat; lra |].
  set (y := d / 2); specialize (S y ltac:(unfold y; lra)); assert (Hy : 0 < y < 1) by (unfold y; lra).
  destruct (power_slope_vanishes (1 - y) (1 / 2)) as [hi [Hhi V]]; [lra | lra |].
  destruct (polynomial_additive_minus_threshold N 1 hi HN ltac:(lra)) as [t [Ht H]].
  - apply polynomial_minus_at_one; lra.
  - apply (polynomial_additive_minus_counterexample hi N (1 - y)); [lra | lra | lra |]; unfold slope_gap.
    replace (1 - (1 - y)) with y by ring; apply (Rmult_lt_compat_l N) in S; [| lra].
    replace (N * (1 / (2 * N))) with (1 / 2) in S by (field; lra); lra.
  - exists t; split; [lra | exact H].
Qed.

(* The threshold as a function of N is its own inverse, in this sense: k is up to N's exactly if N is up to k's. *)
Theorem polynomial_additive_minus_threshold_symmetry k N threshold_of_N threshold_of_k : 1 < k -> 1 < N ->
  (forall j, 0 < j -> monotone (polynomial_additive j N (-1)) <-> 1 <= j <= threshold_of_N) ->
  (forall j, 0 < j -> monotone (polynomial_additive j k (-1)) <-> 1 <= j <= threshold_of_k) ->
  k <= threshold_of_N <-> N <= threshold_of_k.
Proof.
  intros Hk HN A B; specialize (A k ltac:(lra)); specialize (B N ltac:(lra)).
  rewrite (polynomial_additive_minus_symmetry N k) in B by lra; rewrite A in B; lra.
Qed.

(* (4, 4) is on the boundary: the slope vanishes in the middle, and a larger k or N breaks it. *)
Theorem polynomial_additive_minus_boundary : slope_gap 4 4 (1 / 2) = 0 /\ monotone (polynomial_additive 4 4 (-1)) /\
  (forall k, 4 < k -> ~ monotone (polynomial_additive k 4 (-1)) /\ ~ monotone (polynomial_additive 4 k (-1))).
Proof.
  split; [| split; [exact polynomial_4_additive_minus_inside |]].
  - unfold slope_gap; assert (E : 4 - 1 = INR 3) by (simpl; lra); rewrite E, !rpow_of_nat by lra; simpl; lra.
  - intros k Hk; split; [now apply polynomial_4_additive_minus_outside |].
    rewrite polynomial_additive_minus_symmetry by lra; now apply polynomial_4_additive_minus_outside.
Qed.
