(* The polynomial schedule with N = 1/2, whose slope is infinite at the end: the exact sets of k for both signs. *)

From Coq Require Import Reals Lra.
From Coquelicot Require Import Coquelicot.
From Kdecay Require Import Prelude PowerInequalities Definitions Conditions Additive Regions ExactInterval.
From Kdecay Require Import Polynomial Warp Linear RangeRegions OtherRegions LateSlope.
Local Open Scope R_scope.

Ltac by_interval := rewrite ?rpow_pos_eq by lra; unfold Rpower; exact_interval.

Lemma half_slope_start : is_derive (polynomial (1 / 2)) 0 (- (1 / 2)).
Proof. apply polynomial_slope_start. Qed.

Lemma half_range_of_monotone k sigma :
  monotone (polynomial_additive k (1 / 2) sigma) -> in_range (polynomial_additive k (1 / 2) sigma).
Proof. rewrite polynomial_additive_eq; apply range_of_ends; [apply polynomial_start | apply polynomial_end]. Qed.

Theorem polynomial_0_5_additive_minus_range_region k : 0 < k ->
  in_range (polynomial_additive k (1 / 2) (-1)) <-> k <= 1.
Proof.
  intros Hk; split.
  - rewrite polynomial_additive_eq; intros Hr; destruct (Rle_dec k 1) as [| N]; [assumption | exfalso].
    apply (regions_range_fails_at_start_minus _ _ k (polynomial_start _) half_slope_start); (assumption || lra).
  - intros H x Hx; unfold polynomial_additive; destruct (Req_dec x 0) as [-> | H0];
      [rewrite Rminus_0_r, rpow_base_1, rpow_0; lra |].
    assert (A := rpow_exponent_le x k 1 ltac:(lra) H); rewrite rpow_exponent_1 in A by lra.
    assert (B := rpow_le_1 x k Hk Hx); assert (C := rpow_le_1 (1 - x) (1 / 2) ltac:(lra) ltac:(lra)).
    assert (D : 1 - x <= rpow (1 - x) (1 / 2)); [| lra].
    destruct (Req_dec x 1) as [-> | H1]; [rewrite Rminus_eq_0, rpow_0; lra |].
    rewrite <- (rpow_exponent_1 (1 - x)) at 1 by lra; apply rpow_exponent_le; lra.
Qed.

(* Sign -, monotone: from an enclosed threshold up to 1. *)
Theorem polynomial_0_5_additive_minus_inside : monotone (polynomial_additive 0.167612586 (1 / 2) (-1)).
Proof.
  apply (polynomial_additive_minus_certificate _ _ 0.447524679142602); [left; lra | left; lra | lra |].
  unfold slope_gap, slope_gap_slope; by_interval.
Qed.

Theorem polynomial_0_5_additive_minus_outside : ~ monotone (polynomial_additive 0.167612585 (1 / 2) (-1)).
Proof.
  apply (polynomial_additive_minus_counterexample _ _ 0.447524678560956); [lra | lra | lra |].
  unfold slope_gap; by_interval.
Qed.

Theorem polynomial_0_5_additive_minus_monotone_region :
  exists threshold, 0.167612585 < threshold <= 0.167612586 /\
  forall k, 0 < k -> monotone (polynomial_additive k (1 / 2) (-1)) <-> threshold <= k <= 1.
Proof.
  assert (I := polynomial_0_5_additive_minus_inside); assert (O := polynomial_0_5_additive_minus_outside).
  rewrite polynomial_additive_eq in I, O.
  destruct (regions_minus_monotone_threshold_below (polynomial (1 / 2)) _
    (fun x Hx => polynomial_is_derive (1 / 2) x (proj2 Hx))
    (fun x Hx => polynomial_continuous (1 / 2) x ltac:(lra) (proj2 Hx))
    (fun x Hx => polynomial_slope_nonpos (1 / 2) x ltac:(lra) (proj2 Hx)) 0.167612585 0.167612586 ltac:(lra) ltac:(lra)
    O I) as [t [Ht H]].
  exists t; split; [exact Ht |]; intros k Hk; split.
  - intros M; assert (K := proj1 (polynomial_0_5_additive_minus_range_region k Hk) (half_range_of_monotone _ _ M)).
    rewrite polynomial_additive_eq in M; split; [now apply H | exact K].
  - intros [A B]; rewrite polynomial_additive_eq; now apply H.
Qed.

(* A function with a nonnegative second derivative lies above its tangents. *)
Lemma above_tangent f f1 f2 a b x0 x :
  (forall y, a <= y <= b -> is_derive f y (f1 y)) -> (forall y, a <= y <= b -> is_derive f1 y (f2 y)) ->
  (forall y, a <= y <= b -> 0 <= f2 y) -> a <= x0 <= b -> a <= x <= b -> f x0 + f1 x0 * (x - x0) <= f x.
Proof.
  intros H1 H2 Hn H0 Hx.
  assert (In : forall u v z, a <= u <= b -> a <= v <= b -> Rmin u v <= z <= Rmax u v -> a <= z <= b).
  { intros u v z Hu Hv Hz; assert (M := Rmin_glb u v a ltac:(lra) ltac:(lra)).
    assert (M' := Rmax_lub u v b ltac:(lra) ltac:(lra)); lra. }
  assert (Mean : forall g dg u v, (forall y, a <= y <= b -> is_derive g y (dg y)) -> a <= u <= b -> a <= v <= b ->
    exists c, Rmin u v <= c <= Rmax u v /\ g v - g u = dg c * (v - u)).
  { intros g dg u v Hg Hu Hv; apply MVT_gen; intros z Hz.
    - apply Hg, (In u v); (assumption || lra).
    - apply derivable_continuous_pt; eexists; apply is_derive_Reals, Hg, (In u v); (assumption || lra). }
  destruct (Mean f f1 x0 x H1 H0 Hx) as [c [Hc E]]; assert (Ic := In x0 x c H0 Hx Hc).
  destruct (Mean f1 f2 x0 c H2 H0 Ic) as [e [He F]]; assert (G := Hn e (In x0 c e H0 Ic He)).
  assert (0 <= f2 e * ((c - x0) * (x - x0))); [| nra].
  apply Rmult_le_pos; [exact G |]; unfold Rmin, Rmax in Hc; destruct (Rle_dec x0 x); nra.
Qed.

(* Sign +, range: (1 - x)^(1/2) + x^k - x is convex around the point where it is least. *)
Definition half_plus (k x : R) : R := rpow (1 - x) (1 / 2) + (rpow x k - x).
Definition half_plus_1 (k x : R) : R := - (1 / 2 * rpow (1 - x) (1 / 2 - 1)) + (k * rpow x (k - 1) - 1).
Definition half_plus_2 (k x : R) : R :=
  - (1 / 2 * (1 / 2 * rpow (1 - x) (1 / 2 - 1 - 1))) + k * ((k - 1) * rpow x (k - 1 - 1)).

Lemma rpow_reflected_is_derive p x : x < 1 -> is_derive (fun y => rpow (1 - y) p) x (- (p * rpow (1 - x) (p - 1))).
Proof. apply polynomial_is_derive. Qed.

Lemma half_plus_is_derive k x : 0 < x < 1 -> is_derive (half_plus k) x (half_plus_1 k x).
Proof.
  intros Hx; unfold half_plus, half_plus_1.
  apply (is_derive_plus (fun y => rpow (1 - y) (1 / 2)) (fun y => rpow y k - y));
    [now apply rpow_reflected_is_derive |].
  apply (is_derive_minus (fun y => rpow y k) (fun y => y)); [now apply rpow_is_derive | exact (is_derive_id x)].
Qed.

Lemma half_plus_1_is_derive k x : 0 < x < 1 -> is_derive (half_plus_1 k) x (half_plus_2 k x).
Proof.
  intros Hx; unfold half_plus_1, half_plus_2.
  replace (- (1 / 2 * (1 / 2 * rpow (1 - x) (1 / 2 - 1 - 1))) + k * ((k - 1) * rpow x (k - 1 - 1)))
    with (- (1 / 2 * - ((1 / 2 - 1) * rpow (1 - x) (1 / 2 - 1 - 1))) + (k * ((k - 1) * rpow x (k - 1 - 1)) - 0)) by
      field.
  apply (is_derive_plus (fun y => - (1 / 2 * rpow (1 - y) (1 / 2 - 1))) (fun y => k * rpow y (k - 1) - 1)).
  - apply (is_derive_opp (fun y => 1 / 2 * rpow (1 - y) (1 / 2 - 1))), is_derive_scal.
    now apply rpow_reflected_is_derive.
  - apply (is_derive_minus (fun y => k * rpow y (k - 1)) (fun _ => 1)); [| exact (is_derive_const 1 x)].
    now apply is_derive_scal, rpow_is_derive.
Qed.

Lemma half_plus_nonneg x : 0 < x < 1 -> 0 <= half_plus 4.665849479 x.
Proof.
  intros Hx; assert (Near : x <= 1 / 2 \/ 1 / 2 <= x <= 3 / 4 \/ 3 / 4 <= x <= 0.86 \/ 0.86 <= x <= 0.93 \/ 0.93 <= x)
    by lra; destruct Near as [H | [H | [H | [H | H]]]].
  - unfold half_plus; assert (A := rpow_exponent_le (1 - x) (1 / 2) 1 ltac:(lra) ltac:(lra)).
    rewrite rpow_exponent_1 in A by lra; assert (B := rpow_nonneg x 4.665849479); lra.
  - unfold half_plus; rewrite !rpow_pos_eq by lra; unfold Rpower; clear - H; exact_interval_over x.
  - assert (T := above_tangent (half_plus 4.665849479) (half_plus_1 4.665849479) (half_plus_2 4.665849479)
      (3 / 4) 0.86 0.808820455446536 x).
    assert (L : half_plus 4.665849479 0.808820455446536 +
      half_plus_1 4.665849479 0.808820455446536 * (x - 0.808820455446536) <= half_plus 4.665849479 x).
    { apply T; [intros; apply half_plus_is_derive; lra | intros; apply half_plus_1_is_derive; lra | | lra | lra].
      clear; intros y Hy; unfold half_plus_2; rewrite !rpow_pos_eq by lra; unfold Rpower; exact_interval_over y. }
    assert (V : Rabs (half_plus_1 4.665849479 0.808820455446536) <= half_plus 4.665849479 0.808820455446536)
      by (unfold half_plus, half_plus_1; by_interval).
    assert (G := Rle_abs (half_plus_1 4.665849479 0.808820455446536)).
    assert (G' := Rle_abs (- half_plus_1 4.665849479 0.808820455446536)); rewrite Rabs_Ropp in G'.
    set (v := half_plus 4.665849479 0.808820455446536) in *; set (d := half_plus_1 4.665849479 0.808820455446536) in *.
    nra.
  - unfold half_plus; rewrite !rpow_pos_eq by lra; unfold Rpower; clear - H; exact_interval_over x.
  - unfold half_plus; assert (B := bernoulli 4.665849479 x ltac:(lra) ltac:(lra)).
    set (r := rpow (1 - x) (1 / 2)); assert (R0 := rpow_nonneg (1 - x) (1 / 2)); fold r in R0.
    assert (R2 : r * r = 1 - x)
      by (unfold r; rewrite <- rpow_plus by lra; replace (1 / 2 + 1 / 2) with 1 by field; apply rpow_exponent_1; lra).
    nra.
Qed.

Theorem polynomial_0_5_additive_plus_range_inside : in_range (polynomial_additive 4.665849479 (1 / 2) 1).
Proof.
  intros x Hx; unfold polynomial_additive.
  destruct (Req_dec x 0) as [-> | H0]; [rewrite Rminus_0_r, rpow_base_1, rpow_0; lra |].
  destruct (Req_dec x 1) as [-> | H1]; [rewrite Rminus_eq_0, rpow_base_1, rpow_0; lra |].
  assert (A := half_plus_nonneg x ltac:(lra)); unfold half_plus in A.
  assert (B := rpow_exponent_le x 1 4.665849479 ltac:(lra) ltac:(lra)); rewrite rpow_exponent_1 in B by lra.
  assert (C := rpow_le_1 (1 - x) (1 / 2) ltac:(lra) ltac:(lra)); lra.
Qed.

Theorem polynomial_0_5_additive_plus_range_outside : ~ in_range (polynomial_additive 4.665849480 (1 / 2) 1).
Proof.
  intros H; specialize (H 0.808820455445853 ltac:(lra)); unfold polynomial_additive in H; destruct H as [H _]; revert H.
  apply Rlt_not_le; by_interval.
Qed.

Lemma polynomial_0_5_additive_plus_range_region_lower k : 0 < k ->
  in_range (polynomial_additive k (1 / 2) 1) -> 1 <= k.
Proof.
  rewrite polynomial_additive_eq; intros Hk Hr; destruct (Rle_dec 1 k) as [| N]; [assumption | exfalso].
  apply (regions_range_fails_at_start_plus _ _ k (polynomial_start _) half_slope_start); (assumption || lra).
Qed.

Theorem polynomial_0_5_additive_plus_range_region : exists threshold, 4.665849479 <= threshold < 4.665849480 /\
  forall k, 0 < k -> in_range (polynomial_additive k (1 / 2) 1) <-> 1 <= k <= threshold.
Proof.
  assert (I := polynomial_0_5_additive_plus_range_inside); assert (O := polynomial_0_5_additive_plus_range_outside).
  rewrite polynomial_additive_eq in I, O.
  destruct (regions_range_threshold _ 1 4.665849479 4.665849480 (polynomial_range (1 / 2) ltac:(lra)) ltac:(lra) I O)
    as [t [Ht H]]; exists t; split; [exact Ht |]; intros k Hk; split.
  - intros Hr; assert (1 <= k) by now apply polynomial_0_5_additive_plus_range_region_lower.
    rewrite polynomial_additive_eq in Hr; split; [assumption | now apply H].
  - intros [H1 H2]; rewrite polynomial_additive_eq; now apply H.
Qed.
