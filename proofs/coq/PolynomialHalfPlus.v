(* The polynomial schedule with N = 1/2 and sigma = +1 falls exactly for 1 <= k <= an enclosed threshold. *)

From Coq Require Import Reals Lra.
From Coquelicot Require Import Coquelicot.
From Kdecay Require Import Prelude PowerInequalities Definitions Conditions Additive Regions ExactInterval.
From Kdecay Require Import Polynomial Warp OtherRegions LateSlope PolynomialHalf.
Local Open Scope R_scope.

(* It falls where this is not negative. *)
Definition half_gap (k x : R) : R := 1 / 2 * rpow (1 - x) (1 / 2 - 1) - (k * rpow x (k - 1) - 1).

Lemma half_plus_monotone_iff k : 0 < k ->
  monotone (polynomial_additive k (1 / 2) 1) <-> (forall x, 0 < x < 1 -> 0 <= half_gap k x).
Proof.
  intros Hk; rewrite (polynomial_monotone_iff k (1 / 2) 1 Hk ltac:(lra)); unfold half_gap.
  split; intros H x Hx; specialize (H x Hx); lra.
Qed.

(* Up to 0.737 no k >= 1 breaks it: u exp(-u) <= exp(-1) with u = - k ln x bounds k x^(k-1). *)
Lemma half_gap_early k x : 1 <= k -> 0 < x <= 0.737 -> 0 <= half_gap k x.
Proof.
  intros Hk Hx; unfold half_gap; destruct (Rle_dec x (1 / 3)) as [H | H].
  - assert (A := power_slope_early_above k x Hk ltac:(lra)); assert (B := rpow_nonneg (1 - x) (1 / 2 - 1)); lra.
  - set (l := - ln x); assert (L : 0 < l)
      by (unfold l; assert (ln x < ln 1) by (apply ln_increasing; lra); rewrite ln_1 in *; lra).
    assert (E := exp_ineq1_le (k * l - 1)); assert (F : exp (k * l - 1) * exp (- (k * l - 1)) = 1)
      by (rewrite <- exp_plus, Rplus_opp_r; apply exp_0).
    assert (P : k * rpow x (k - 1) * (x * l) = k * l * exp (- (k * l - 1)) * exp (-1)).
    { replace (k * rpow x (k - 1) * (x * l)) with (k * l * (x * rpow x (k - 1))) by ring; rewrite <- rpow_split by lra.
      rewrite (Rmult_assoc (k * l)), <- exp_plus, rpow_pos_eq by lra; unfold Rpower, l; f_equal; f_equal; ring. }
    assert (Q := exp_pos (- (k * l - 1))); assert (Q' := exp_pos (-1)).
    assert (U : k * rpow x (k - 1) * (x * l) <= exp (-1)).
    { rewrite P; assert (k * l * exp (- (k * l - 1)) <= 1); [| nra].
      apply Rle_trans with (2 := Req_le _ _ F); apply Rmult_le_compat_r; lra. }
    assert (V : exp (-1) <= (1 + 1 / 2 * rpow (1 - x) (1 / 2 - 1)) * (x * l)).
    { rewrite rpow_pos_eq by lra; unfold Rpower, l; assert (Hx' : 1 / 3 <= x <= 0.737) by lra; clear - Hx'.
      apply Rminus_le; exact_interval_over x. }
    assert (W : 0 < x * l) by nra.
    assert (k * rpow x (k - 1) <= 1 + 1 / 2 * rpow (1 - x) (1 / 2 - 1)); [| lra].
    apply (Rmult_le_reg_r (x * l)); lra.
Qed.

(* From there on k x^(k-1) grows with k, for k up to 3.26. *)
Lemma half_gap_ordered k K x : 1 <= k <= K -> K <= 3.261935616 -> 0.737 <= x < 1 -> half_gap K x <= half_gap k x.
Proof.
  intros [Hk [HkK | <-]] HK Hx; [| lra]; unfold half_gap.
  assert (E : exp (- / 3.261935616) < x <= 1) by (split; [apply Rlt_le_trans with 0.737; [exact_interval | lra] | lra]).
  assert (A := power_slope_increases k K 3.261935616 x ltac:(lra) HK ltac:(lra)); lra.
Qed.

Lemma half_plus_between k K : 1 <= k <= K -> K <= 3.261935616 ->
  monotone (polynomial_additive K (1 / 2) 1) -> monotone (polynomial_additive k (1 / 2) 1).
Proof.
  intros Hk HK; rewrite !half_plus_monotone_iff by lra; intros H x Hx; specialize (H x Hx).
  destruct (Rle_dec x 0.737); [apply half_gap_early; lra |].
  assert (A := half_gap_ordered k K x Hk HK ltac:(lra)); lra.
Qed.

(* Inside: convex on [0.737, 1). *)
Definition half_gap_1 (k x : R) : R :=
  1 / 2 * - ((1 / 2 - 1) * rpow (1 - x) (1 / 2 - 1 - 1)) - k * ((k - 1) * rpow x (k - 1 - 1)).
Definition half_gap_2 (k x : R) : R :=
  1 / 2 * - ((1 / 2 - 1) * - ((1 / 2 - 1 - 1) * rpow (1 - x) (1 / 2 - 1 - 1 - 1))) -
  k * ((k - 1) * ((k - 1 - 1) * rpow x (k - 1 - 1 - 1))).

Lemma half_gap_is_derive k x : 0 < x < 1 -> is_derive (half_gap k) x (half_gap_1 k x).
Proof.
  intros Hx; unfold half_gap, half_gap_1.
  replace (k * ((k - 1) * rpow x (k - 1 - 1))) with (k * ((k - 1) * rpow x (k - 1 - 1)) - 0) by ring.
  apply (is_derive_minus (fun y => 1 / 2 * rpow (1 - y) (1 / 2 - 1)) (fun y => k * rpow y (k - 1) - 1)).
  - now apply is_derive_scal, rpow_reflected_is_derive.
  - apply (is_derive_minus (fun y => k * rpow y (k - 1)) (fun _ => 1)); [| exact (is_derive_const 1 x)].
    now apply is_derive_scal, rpow_is_derive.
Qed.

Lemma half_gap_1_is_derive k x : 0 < x < 1 -> is_derive (half_gap_1 k) x (half_gap_2 k x).
Proof.
  intros Hx; unfold half_gap_1, half_gap_2.
  apply (is_derive_minus (fun y => 1 / 2 * - ((1 / 2 - 1) * rpow (1 - y) (1 / 2 - 1 - 1)))
    (fun y => k * ((k - 1) * rpow y (k - 1 - 1)))).
  - apply is_derive_scal, (is_derive_opp (fun y => (1 / 2 - 1) * rpow (1 - y) (1 / 2 - 1 - 1))).
    now apply is_derive_scal, rpow_reflected_is_derive.
  - now apply is_derive_scal, is_derive_scal, rpow_is_derive.
Qed.

Lemma half_gap_convex x : 0.737 <= x < 1 -> 0 <= half_gap_2 3.261935615 x.
Proof.
  intros Hx; unfold half_gap_2.
  assert (A : rpow x (3.261935615 - 1 - 1 - 1) <= 1) by (apply rpow_le_1; lra).
  assert (B : 27 <= rpow (1 - x) (1 / 2 - 1 - 1 - 1)); [| lra].
  assert (C : rpow 0.263 (1 / 2 - 1 - 1 - 1) <= rpow (1 - x) (1 / 2 - 1 - 1 - 1)).
  { rewrite !rpow_pos_eq by lra; unfold Rpower; destruct (Req_dec x 0.737) as [-> |]; [right; do 3 f_equal; lra |].
    left; apply exp_increasing; assert (ln (1 - x) < ln 0.263) by (apply ln_increasing; lra); lra. }
  apply Rle_trans with (2 := C); by_interval.
Qed.

Theorem polynomial_0_5_additive_plus_inside : monotone (polynomial_additive 3.261935615 (1 / 2) 1).
Proof.
  apply half_plus_monotone_iff; [lra |]; intros x Hx; destruct (Rle_dec x 0.737); [apply half_gap_early; lra |].
  assert (Hb : exists b, 0.9 <= b < 1 /\ x <= b)
    by (exists (Rmax 0.9 x); assert (M := Rmax_l 0.9 x); assert (M' := Rmax_r 0.9 x); repeat split;
      [lra | apply Rmax_lub_lt; lra | lra]).
  destruct Hb as [b [Hb Hxb]].
  assert (T := above_tangent (half_gap 3.261935615) (half_gap_1 3.261935615) (half_gap_2 3.261935615) 0.737 b
    0.883825468659981 x).
  assert (L : half_gap 3.261935615 0.883825468659981 +
    half_gap_1 3.261935615 0.883825468659981 * (x - 0.883825468659981) <= half_gap 3.261935615 x).
  { apply T; [intros; apply half_gap_is_derive; lra | intros; apply half_gap_1_is_derive; lra | | lra | lra].
    intros; apply half_gap_convex; lra. }
  assert (V : Rabs (half_gap_1 3.261935615 0.883825468659981) <= half_gap 3.261935615 0.883825468659981)
    by (unfold half_gap, half_gap_1; by_interval).
  assert (G := Rle_abs (half_gap_1 3.261935615 0.883825468659981)).
  assert (G' := Rle_abs (- half_gap_1 3.261935615 0.883825468659981)); rewrite Rabs_Ropp in G'.
  set (v := half_gap 3.261935615 0.883825468659981) in *; set (d := half_gap_1 3.261935615 0.883825468659981) in *; nra.
Qed.

(* Outside: at one point up to k = 8, as k x^(k-1) still grows with k there, and at 1 - 1/k beyond. *)
Lemma half_gap_outside k : 3.261935616 <= k -> exists x, 0 < x < 1 /\ half_gap k x < 0.
Proof.
  intros Hk; destruct (Rle_dec k 8) as [H8 | H8].
  - exists 0.883825468714420; split; [lra |].
    assert (E : exp (- / 8) < 0.883825468714420 <= 1) by (split; [exact_interval | lra]).
    assert (A : half_gap 3.261935616 0.883825468714420 < 0) by (unfold half_gap; by_interval).
    destruct Hk as [Hk | <-]; [| exact A]; unfold half_gap in *.
    assert (B := power_slope_increases 3.261935616 k 8 0.883825468714420 ltac:(lra) H8 ltac:(lra)); lra.
  - assert (I : 0 < / k) by (apply Rinv_0_lt_compat; lra).
    assert (I1 : / k < 1) by (rewrite <- Rinv_1; apply Rinv_lt_contravar; lra).
    exists (1 - / k); split; [lra |]; unfold half_gap; replace (1 - (1 - / k)) with (/ k) by ring.
    set (r := rpow k (1 / 2)); assert (R0 : 0 < r) by (apply rpow_pos; lra).
    assert (R2 : r * r = k)
      by (unfold r; rewrite <- rpow_plus by lra; replace (1 / 2 + 1 / 2) with 1 by field; apply rpow_exponent_1; lra).
    assert (R1 : rpow (/ k) (1 / 2 - 1) = r).
    { unfold r; rewrite !rpow_pos_eq by lra; unfold Rpower; f_equal; rewrite ln_Rinv by lra; field. }
    assert (J : exp (-1) <= rpow (1 - / k) (k - 1)).
    { rewrite rpow_pos_eq by lra; unfold Rpower; assert (X : 0 < 1 - / k) by lra.
      assert (Y := exp_ineq1_le (- ln (1 - / k))).
      assert (Z : exp (- ln (1 - / k)) = / (1 - / k)) by (rewrite exp_Ropp, exp_ln by lra; reflexivity).
      assert (W : / (1 - / k) = 1 + / (k - 1)) by (field; lra).
      assert (S : -1 <= (k - 1) * ln (1 - / k)).
      { assert (Q : - ln (1 - / k) <= / (k - 1)) by lra; apply (Rmult_le_compat_l (k - 1)) in Q; [| lra].
        rewrite Rinv_r in Q by lra; lra. }
      destruct S as [S | <-]; [left; now apply exp_increasing | lra]. }
    rewrite R1; assert (N : 0.36 < exp (-1)) by exact_interval.
    assert (S : k * 0.36 <= k * rpow (1 - / k) (k - 1)) by (apply Rmult_le_compat_l; lra).
    assert (B : 2.8 < r) by (destruct (Rlt_dec 2.8 r); [assumption | nra]).
    rewrite <- R2 in S at 1; nra.
Qed.

Lemma half_plus_outside k : 3.261935616 <= k -> ~ monotone (polynomial_additive k (1 / 2) 1).
Proof.
  intros Hk M; destruct (half_gap_outside k Hk) as [x [Hx N]].
  assert (A := proj1 (half_plus_monotone_iff k ltac:(lra)) M x Hx); lra.
Qed.

Theorem polynomial_0_5_additive_plus_monotone_region : exists threshold, 3.261935615 <= threshold < 3.261935616 /\
  forall k, 0 < k -> monotone (polynomial_additive k (1 / 2) 1) <-> 1 <= k <= threshold.
Proof.
  destruct (regions_threshold_above (fun k => k <= 3.261935616 /\ monotone (polynomial_additive k (1 / 2) 1))
    3.261935615 3.261935616) as [t [Ht H]].
  - lra.
  - intros k K Hk [HK M]; split; [lra | now apply (half_plus_between k K)].
  - intros b Hb Hk; assert (Hb' : b <= 3.261935616).
    { destruct (Rle_dec b 3.261935616) as [| N]; [assumption | exfalso].
      destruct (Hk ((3.261935616 + b) / 2) ltac:(lra)) as [A _]; lra. }
    split; [exact Hb' |]; apply half_plus_monotone_iff; [lra |]; intros x Hx.
    apply (nonneg_at_limit (fun k => half_gap k x)).
    + unfold half_gap; apply continuity_pt_minus; [apply continuity_pt_const; now intros ? ? |].
      apply continuity_pt_minus; [apply power_slope_continuous; lra | apply continuity_pt_const; now intros ? ?].
    + intros d Hd; destruct (near_from_below b 1 d Hb Hd) as [k [A [B C]]]; exists k; repeat split; try assumption.
      destruct (Hk k ltac:(lra)) as [_ M]; apply (proj1 (half_plus_monotone_iff k ltac:(lra)) M x Hx).
  - split; [lra | exact polynomial_0_5_additive_plus_inside].
  - intros [_ M]; revert M; apply half_plus_outside; lra.
  - exists t; split; [exact Ht |]; intros k Hk; split.
    + intros M; assert (H1 : 1 <= k)
        by (apply polynomial_0_5_additive_plus_range_region_lower; [assumption | now apply half_range_of_monotone]).
      split; [exact H1 |]; apply H; [exact H1 | split; [| exact M]].
      destruct (Rle_dec k 3.261935616) as [| N]; [assumption | exfalso; revert M; apply half_plus_outside; lra].
    + intros [A B]; now apply H.
Qed.
