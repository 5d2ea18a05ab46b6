(* A time-dependent increment with which the cosine schedule meets all of eq. (5), for every real k > 1, and the exact
   range of its amplitude; no constant increment but 0 does. *)

From Coq Require Import Reals Lra.
From Coquelicot Require Import Coquelicot.
From Kdecay Require Import Prelude Definitions Conditions Additive Cosine ExactInterval.
Local Open Scope R_scope.

Theorem increment_cosine_constant k c : 0 < k -> k <> 1 -> monotone (cosine_additive k c) <-> c = 0.
Proof.
  intros Hk H1; split.
  - intros Hm; destruct (Req_dec c 0) as [| Hc]; [assumption | exfalso].
    now apply H1, (cosine_additive_monotone_region k c).
  - intros -> x y Hx Hxy Hy; unfold cosine_additive; assert (H := cosine_monotone x y Hx Hxy Hy); unfold cosine in H;
    lra.
Qed.

Theorem increment_cosine_rescue_ends k amplitude :
  starts (cosine_rescue k amplitude) /\ ends (cosine_rescue k amplitude).
Proof.
  unfold starts, ends, cosine_rescue; rewrite rpow_0, rpow_base_1, Rmult_0_r, Rmult_1_r, cos_0, cos_PI; lra.
Qed.

(* The slope of the additional term, and of the whole. *)
Definition rescue_slope (k x : R) : R := k * k * rpow x (k - 1) - (k - 1) * (k + 1) * rpow x k - 1.
Definition whole_slope (k amplitude x : R) : R := - (PI / 2) * sin (PI * x) + amplitude * rescue_slope k x.

Lemma cosine_rescue_is_derive k amplitude x : 0 < x ->
  is_derive (cosine_rescue k amplitude) x (whole_slope k amplitude x).
Proof.
  intros Hx; unfold whole_slope, rescue_slope.
  assert (E : forall y, cosine y + amplitude * (rpow y k * (k + y - k * y) - y) = cosine_rescue k amplitude y)
    by (intros y; unfold cosine, cosine_rescue; ring).
  apply (is_derive_ext _ _ _ _ E); apply (is_derive_plus cosine); [apply cosine_is_derive |].
  apply is_derive_scal, (is_derive_minus (fun y => rpow y k * (k + y - k * y)) (fun y => y));
    [| exact (is_derive_id x)].
  assert (P : rpow x k = x * rpow x (k - 1))
    by (rewrite <- (rpow_exponent_1 x) at 2 by lra; rewrite <- rpow_plus by lra; f_equal; ring).
  replace (k * k * rpow x (k - 1) - (k - 1) * (k + 1) * rpow x k)
    with (k * rpow x (k - 1) * (k + x - k * x) + rpow x k * (1 - k)) by (rewrite P; ring).
  apply (is_derive_mult (fun y => rpow y k) (fun y => k + y - k * y)); [now apply rpow_is_derive | | intros;
    apply Rmult_comm].
  auto_derive; [exact I | ring].
Qed.

Lemma cosine_rescue_continuous k amplitude x : 0 < k -> 0 <= x -> continuity_pt (cosine_rescue k amplitude) x.
Proof.
  intros Hk Hx; apply (continuity_pt_ext (fun y => cosine y + amplitude * (rpow y k * (k + y - k * y) - y)));
    [intros y; unfold cosine, cosine_rescue; ring |].
  assert (L : continuity_pt (fun y => k + y - k * y) x)
    by (apply derivable_continuous_pt; exists (1 - k); apply is_derive_Reals; auto_derive; [exact I | ring]).
  apply continuity_pt_plus; [apply cosine_continuous |].
  apply continuity_pt_mult; [apply continuity_pt_const; now intros ? ? |].
  apply continuity_pt_minus; [| apply derivable_continuous_pt, derivable_pt_id].
  apply continuity_pt_mult; [now apply rpow_continuous | exact L].
Qed.

(* The slope of the term is at most k (k - 1) x^(k - 1) (2 (1 - x) + ln x): with u = - (k - 1) ln x this is
   exp u >= 1 + u + u^2/2, and 1 - x >= - ln x - (ln x)^2/2. *)
Lemma exp_lower u : 0 <= u -> 1 + u + u * u / 2 <= exp u.
Proof.
  intros Hu; destruct (MVT_gen (fun y => exp y - y - y * y / 2) 0 u (fun y => exp y - 1 - y)) as [c [Hc E]].
  - intros y _; auto_derive; [exact I | field].
  - intros y _; apply derivable_continuous_pt; exists (exp y - 1 - y); apply is_derive_Reals; auto_derive;
    [exact I | field].
  - rewrite exp_0 in E; assert (A := exp_ineq1_le c); nra.
Qed.

Lemma exp_neg_quadratic l : 0 <= l -> exp (- l) <= 1 - l + l * l / 2.
Proof.
  intros Hl; destruct (MVT_gen (fun y => 1 - y + y * y / 2 - exp (- y)) 0 l (fun y => -1 + y + exp (- y))) as [c [Hc
    E]].
  - intros y _; auto_derive; [exact I | field].
  - intros y _; apply derivable_continuous_pt; exists (-1 + y + exp (- y)); apply is_derive_Reals.
    auto_derive; [exact I | field].
  - rewrite Ropp_0, exp_0 in E; assert (A := exp_ineq1_le (- c)); nra.
Qed.

Lemma rescue_slope_bound k x : 1 < k -> 0 < x < 1 ->
  rescue_slope k x <= k * (k - 1) * rpow x (k - 1) * (2 * (1 - x) + ln x).
Proof.
  intros Hk Hx; set (p := k - 1); set (l := - ln x).
  assert (Hl : 0 < l) by (unfold l; assert (ln x < ln 1) by (apply ln_increasing; lra); rewrite ln_1 in *; lra).
  assert (X : x = exp (- l)) by (unfold l; rewrite Ropp_involutive, exp_ln; lra).
  assert (A := exp_lower (p * l) ltac:(unfold p; nra)); assert (B := exp_neg_quadratic l ltac:(lra)); rewrite <- X in B.
  assert (P := rpow_pos x p (proj1 Hx)).
  assert (E : rpow x p * exp (p * l) = 1).
  { rewrite rpow_pos_eq by lra; unfold Rpower, l; rewrite <- exp_plus; replace (p * ln x + p * - ln x) with 0 by ring.
    apply exp_0. }
  assert (K : rpow x k = x * rpow x p)
    by (rewrite <- (rpow_exponent_1 x) at 2 by lra; rewrite <- rpow_plus by lra; f_equal; unfold p; ring).
  assert (D : k * p * rpow x p * (2 * (1 - x) + ln x) - rescue_slope k x =
    rpow x p * (exp (p * l) - 1 - p * l - p * p * (l - (1 - x)))).
  { unfold rescue_slope; fold p; rewrite K; replace (ln x) with (- l) by (unfold l; ring).
    replace k with (p + 1) by (unfold p; ring).
    transitivity (rpow x p * exp (p * l) + rpow x p * (- 1 - p * l - p * p * (l - (1 - x)))); [rewrite E;
      ring | ring]. }
  assert (0 <= exp (p * l) - 1 - p * l - p * p * (l - (1 - x))).
  { assert (p * p * (l - (1 - x)) <= p * p * (l * l / 2)) by (apply Rmult_le_compat_l; nra); nra. }
  assert (0 <= rpow x p * (exp (p * l) - 1 - p * l - p * p * (l - (1 - x)))) by (apply Rmult_le_pos; lra).
  lra.
Qed.

(* The other half has no k in it: 2 (1 - x) + ln x < sin(pi x)/pi on (0, 1). *)
Lemma ln_1_minus y : 0 <= y < 1 -> ln (1 - y) <= - y - y * y / 2.
Proof.
  intros Hy; destruct (MVT_gen (fun z => ln (1 - z) + z + z * z / 2) 0 y (fun z => - / (1 - z) + 1 + z)) as [c [Hc E]].
  - rewrite Rmin_left, Rmax_right by lra; intros z Hz; auto_derive; [lra | field; lra].
  - rewrite Rmin_left, Rmax_right by lra; intros z Hz; apply derivable_continuous_pt.
    exists (- / (1 - z) + 1 + z); apply is_derive_Reals; auto_derive; [lra | field; lra].
  - rewrite Rmin_left, Rmax_right in Hc by lra; rewrite Rminus_0_r, ln_1 in E.
    assert (- / (1 - c) + 1 + c <= 0).
    { replace (- / (1 - c) + 1 + c) with (- (c * c * / (1 - c))) by (field; lra).
      assert (0 < / (1 - c)) by (apply Rinv_0_lt_compat; lra); nra. }
    nra.
Qed.

Lemma sine_dominates_near_end y : 0 < y <= 1 / 4 -> 2 * y + ln (1 - y) < sin (PI * y) / PI.
Proof.
  intros Hy; assert (L := ln_1_minus y ltac:(lra)); assert (P := PI_RGT_0); assert (P4 := PI_4).
  destruct (sin_bound (PI * y) 0) as [S _]; [nra | nra |].
  unfold sin_approx, sin_term in S; simpl in S.
  assert (Q : PI * PI < 12) by exact_interval.
  assert (S' : PI * y - (PI * y) * (PI * y) * (PI * y) / 6 <= sin (PI * y)) by (eapply Rle_trans; [| exact S]; lra).
  apply (Rmult_lt_reg_r PI); [exact P |]; unfold Rdiv at 1; rewrite Rmult_assoc, Rinv_l, Rmult_1_r by lra.
  apply Rlt_le_trans with (2 := S'); assert ((y - y * y / 2) * PI < PI * y - PI * y * (PI * y) * (PI * y) / 6); [| nra].
  replace (PI * y - PI * y * (PI * y) * (PI * y) / 6) with (PI * (y - y * y * (PI * PI * y) / 6)) by field.
  rewrite (Rmult_comm _ PI); apply Rmult_lt_compat_l; [exact P |].
  assert (W : PI * PI * y < 3) by nra; assert (0 < y * y) by nra; set (w := PI * PI * y) in *; nra.
Qed.

Lemma sine_dominates x : 0 < x < 1 -> 2 * (1 - x) + ln x < sin (PI * x) / PI.
Proof.
  intros Hx; assert (P := PI_RGT_0); destruct (Rle_dec x (1 / 5)) as [H | H];
    [| destruct (Rle_dec x (3 / 4)) as [G | G]].
  - assert (S : 0 < sin (PI * x) / PI) by (apply Rdiv_lt_0_compat; [now apply sin_pi_pos | exact P]).
    assert (E : ln x = ln (1 / 5) + ln (5 * x)) by (rewrite <- ln_mult by lra; f_equal; field).
    assert (A := exp_ineq1_le (ln (5 * x))); rewrite exp_ln in A by lra.
    assert (B : ln (1 / 5) < - 1.6) by exact_interval; lra.
  - assert (Hm : 1 / 5 <= x <= 3 / 4) by lra; clear - Hm; apply Rminus_lt.
    exact_interval_over x.
  - replace (sin (PI * x)) with (sin (PI * (1 - x)))
      by (rewrite <- (sin_PI_x (PI * x)); f_equal; ring).
    assert (A := sine_dominates_near_end (1 - x) ltac:(lra)); replace (1 - (1 - x)) with x in A by ring; exact A.
Qed.

Section Necessary.
Variables k amplitude : R.
Hypothesis Hk : 1 < k.
Hypothesis Hm : monotone (cosine_rescue k amplitude).

Let slopes x : 0 < x <= 1 -> whole_slope k amplitude x <= 0.
Proof.
  intros Hx; apply (derive_of_monotone (cosine_rescue k amplitude) x); [exact Hm | exact Hx |].
  apply cosine_rescue_is_derive; lra.
Qed.

Lemma rescue_amplitude_nonneg : 0 <= amplitude.
Proof.
  destruct (Rle_dec 0 amplitude) as [| N]; [assumption | exfalso].
  destruct (power_slope_small k (/ (2 * k))) as [d [Hd H]]; [lra | apply Rinv_0_lt_compat; lra |].
  destruct (sin_small (- amplitude / 2) ltac:(lra)) as [e [He S]].
  assert (M := Rmin_l d e); assert (M' := Rmin_r d e); assert (M0 : 0 < Rmin d e) by (apply Rmin_glb_lt; lra).
  set (x := Rmin d e / 2); assert (A := slopes x ltac:(unfold x; lra)).
  specialize (H x ltac:(unfold x; lra)); specialize (S x ltac:(unfold x; lra)).
  apply (Rmult_lt_compat_l k) in H; [| lra]; replace (k * / (2 * k)) with (1 / 2) in H by (field; lra).
  assert (P := rpow_nonneg x k); unfold whole_slope, rescue_slope in A.
  assert ((k - 1) * (k + 1) * rpow x k >= 0) by (apply Rle_ge, Rmult_le_pos; nra); nra.
Qed.

Let slope_of_slope : is_derive (whole_slope k amplitude) 1 (PI * PI / 2 - amplitude * (k * (k - 1))).
Proof.
  unfold whole_slope, rescue_slope.
  replace (PI * PI / 2 - amplitude * (k * (k - 1))) with (PI * PI / 2 + amplitude *
    (k * k * ((k - 1) * rpow 1 (k - 1 - 1)) - (k - 1) * (k + 1) * (k * rpow 1 (k - 1)) - 0)) by (rewrite !rpow_base_1;
      ring).
  apply (is_derive_plus (fun x => - (PI / 2) * sin (PI * x))).
  - auto_derive; [exact I |]; rewrite Rmult_1_r, cos_PI; field.
  - apply is_derive_scal; apply (is_derive_minus (fun x => k * k * rpow x (k - 1) - (k - 1) * (k + 1) * rpow x k) (fun
    _ => 1)); [| exact (is_derive_const 1 1)].
    apply (is_derive_minus (fun x => k * k * rpow x (k - 1)) (fun x => (k - 1) * (k + 1) * rpow x k));
      apply is_derive_scal, rpow_is_derive; lra.
Qed.

Lemma rescue_amplitude_bounded : amplitude * (k * (k - 1)) <= PI * PI / 2.
Proof.
  destruct (Rle_dec (amplitude * (k * (k - 1))) (PI * PI / 2)) as [| N]; [assumption | exfalso].
  assert (D := slope_of_slope); apply is_derive_Reals in D.
  set (l := PI * PI / 2 - amplitude * (k * (k - 1))) in *; assert (Hl : l < 0) by (unfold l; lra).
  destruct (D (- l / 2)) as [[delta Hdelta] H]; [lra |]; simpl in H.
  assert (M := Rmin_l delta 1); assert (M' := Rmin_r delta 1); assert (M0 : 0 < Rmin delta 1) by (apply Rmin_glb_lt;
    lra).
  set (h := - (Rmin delta 1 / 2)) in *; assert (Hh : h < 0) by (unfold h; lra).
  specialize (H h ltac:(lra) ltac:(rewrite Rabs_left by lra; unfold h; lra)).
  assert (Z : whole_slope k amplitude 1 = 0)
    by (unfold whole_slope, rescue_slope; rewrite !rpow_base_1, Rmult_1_r, sin_PI; ring).
  assert (S := slopes (1 + h) ltac:(unfold h; lra)); rewrite Z, Rminus_0_r in H.
  assert (0 <= whole_slope k amplitude (1 + h) / h)
    by (unfold Rdiv; assert (/ h < 0) by (apply Rinv_lt_0_compat; lra); nra).
  rewrite Rabs_right in H by lra; lra.
Qed.
End Necessary.

Lemma rescue_limit_eq k amplitude : 1 < k ->
  amplitude <= cosine_rescue_limit k <-> amplitude * (k * (k - 1)) <= PI * PI / 2.
Proof.
  intros Hk; assert (P : 0 < k * (k - 1)) by nra; unfold cosine_rescue_limit.
  replace (PI ^ 2 / 2 / k / (k - 1)) with (PI * PI / 2 * / (k * (k - 1))) by (field; lra); split; intros H.
  - apply (Rmult_le_compat_r (k * (k - 1))) in H; [| lra]; rewrite Rmult_assoc, Rinv_l in H by lra; lra.
  - apply (Rmult_le_reg_r (k * (k - 1))); [exact P |]; rewrite Rmult_assoc, Rinv_l by lra; lra.
Qed.

Lemma rescue_slope_negative k amplitude x : 1 < k -> 0 <= amplitude <= cosine_rescue_limit k -> 0 < x < 1 ->
  whole_slope k amplitude x < 0.
Proof.
  intros Hk [A0 A1] Hx; apply rescue_limit_eq in A1; [| exact Hk]; unfold whole_slope; assert (P := PI_RGT_0);
    assert (S := sin_pi_pos x Hx).
  assert (B := rescue_slope_bound k x Hk Hx); assert (D := sine_dominates x Hx).
  set (f := 2 * (1 - x) + ln x) in *; assert (R1 := rpow_le_1 x (k - 1) ltac:(lra) ltac:(lra)).
  assert (R0 := rpow_nonneg x (k - 1)).
  assert (B' : amplitude * rescue_slope k x <= amplitude * (k * (k - 1)) * (rpow x (k - 1) * f))
    by (apply (Rmult_le_compat_l amplitude) in B; lra).
  assert (K : 0 <= amplitude * (k * (k - 1))) by (apply Rmult_le_pos; nra).
  destruct (Rle_dec f 0) as [F | F].
  * assert (rpow x (k - 1) * f <= 0) by nra; nra.
  * assert (D' : f * PI < sin (PI * x))
      by (apply (Rmult_lt_compat_r PI) in D; [| exact P]; unfold Rdiv in D;
        rewrite Rmult_assoc, Rinv_l in D by lra; lra).
    assert (F1 : rpow x (k - 1) * f <= f) by nra.
    assert (amplitude * (k * (k - 1)) * (rpow x (k - 1) * f) <= PI * PI / 2 * f) by (apply Rmult_le_compat; nra).
    nra.
Qed.

Theorem increment_cosine_rescue_strict k amplitude : 1 < k -> 0 <= amplitude <= cosine_rescue_limit k ->
  falls (cosine_rescue k amplitude).
Proof.
  intros Hk HA; apply falls_of_derive with (whole_slope k amplitude).
  - intros x Hx; apply cosine_rescue_is_derive; lra.
  - intros x Hx; apply cosine_rescue_continuous; lra.
  - intros x Hx; now apply rescue_slope_negative.
Qed.

Lemma rescue_monotone_iff k amplitude : 1 < k ->
  monotone (cosine_rescue k amplitude) <-> 0 <= amplitude <= cosine_rescue_limit k.
Proof.
  intros Hk; split; [intros Hm | intros H; now apply falls_monotone, increment_cosine_rescue_strict].
  rewrite rescue_limit_eq by exact Hk; split; [now apply (rescue_amplitude_nonneg k) |
    now apply rescue_amplitude_bounded].
Qed.

Theorem increment_cosine_rescue_range k amplitude : 1 < k -> 0 <= amplitude <= cosine_rescue_limit k ->
  in_range (cosine_rescue k amplitude).
Proof.
  intros Hk HA; destruct (increment_cosine_rescue_ends k amplitude).
  apply conditions_range_follows; try assumption; now apply rescue_monotone_iff.
Qed.

Theorem increment_cosine_rescue k amplitude : 1 < k ->
  (monotone (cosine_rescue k amplitude) <-> 0 <= amplitude <= cosine_rescue_limit k) /\
  (0 <= amplitude <= cosine_rescue_limit k ->
    falls (cosine_rescue k amplitude) /\ in_range (cosine_rescue k amplitude)).
Proof.
  intros Hk; split; [now apply rescue_monotone_iff | intros H; split; [now apply increment_cosine_rescue_strict |]].
  now apply increment_cosine_rescue_range.
Qed.

(* The recommended k. *)
Theorem increment_cosine_rescue_recommended amplitude :
  monotone (cosine_rescue (3 / 2) amplitude) <-> 0 <= amplitude <= 2 * PI ^ 2 / 3.
Proof.
  rewrite rescue_monotone_iff by lra; unfold cosine_rescue_limit.
  replace (PI ^ 2 / 2 / (3 / 2) / (3 / 2 - 1)) with (2 * PI ^ 2 / 3) by field; reflexivity.
Qed.
