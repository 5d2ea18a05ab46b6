(* The exact sets of real k > 0 for the bases beyond the paper's own equations: the anchored exponential and htd. *)

From Coq Require Import Reals Lra.
From Coquelicot Require Import Coquelicot.
From Kdecay Require Import Prelude PowerInequalities Definitions Conditions Additive Regions ExactInterval.
From Kdecay Require Import Exponential OtherBases.
Local Open Scope R_scope.

Lemma range_of_ends base k sigma : starts base -> ends base ->
  monotone (additive base k sigma) -> in_range (additive base k sigma).
Proof. intros S E M; apply conditions_range_follows; [now apply additive_start | now apply additive_end | exact M]. Qed.

(* The anchored exponential. *)
Lemma anchored_slope x : is_derive exponential_anchored x (- (exp (- x) / (1 - exp (-1)))).
Proof. apply exponential_anchored_is_derive. Qed.

Lemma anchored_continuous x : continuity_pt exponential_anchored x.
Proof. apply derivable_continuous_pt; eexists; apply is_derive_Reals, anchored_slope. Qed.

Lemma anchored_slope_neg x : - (exp (- x) / (1 - exp (-1))) < 0.
Proof. assert (P := anchor_pos); assert (0 < exp (- x) / (1 - exp (-1))) by (apply Rdiv_lt_0_compat; [apply exp_pos |
  lra]); lra. Qed.

Lemma anchored_end_slope : exp (-1) / (1 - exp (-1)) = 1 / (exp 1 - 1).
Proof.
  assert (P := anchor_pos); assert (E1 : exp 1 * exp (-1) = 1)
    by (rewrite <- exp_plus; replace (1 + -1) with 0 by lra; apply exp_0).
  assert (Q : exp 0 < exp 1) by (apply exp_increasing; lra); rewrite exp_0 in Q.
  replace (exp (-1)) with (/ exp 1) by (rewrite <- exp_Ropp; f_equal; lra); field; lra.
Qed.

Lemma anchored_range_end k sigma : in_range (exponential_anchored_additive k sigma) ->
  sigma * (k - 1) <= 1 / (exp 1 - 1).
Proof.
  rewrite exponential_anchored_additive_eq, <- anchored_end_slope; intros Hr.
  assert (A := range_end_slope _ _ k sigma exponential_anchored_end_base (anchored_slope 1) Hr).
  replace (- (1)) with (-1) in A by lra; lra.
Qed.

Theorem exponential_anchored_additive_plus_range_region k : 0 < k ->
  in_range (exponential_anchored_additive k 1) <-> 1 <= k <= 1 + 1 / (exp 1 - 1).
Proof.
  intros Hk; split.
  - intros Hr; assert (A := anchored_range_end k 1 Hr); split; [| lra].
    destruct (Rle_dec 1 k) as [| N]; [assumption | exfalso]; rewrite exponential_anchored_additive_eq in Hr.
    apply (regions_range_fails_at_start_plus _ _ k exponential_anchored_start_base (anchored_slope 0)); (assumption ||
      lra).
  - intros H; apply exponential_anchored_additive_plus_monotone_region in H; [| assumption].
    rewrite exponential_anchored_additive_eq in *; apply range_of_ends;
      [apply exponential_anchored_start_base | apply exponential_anchored_end_base | exact H].
Qed.

(* Sign -: from 1 - 1/(e - 1) to an enclosed threshold, where the slope, with a convex negative, touches 0. *)
Lemma anchored_minus_iff k : 0 < k ->
  monotone (exponential_anchored_additive k (-1)) <->
  (forall x, 0 < x < 1 -> 0 <= exp (- x) / (1 - exp (-1)) + k * rpow x (k - 1) - 1).
Proof.
  intros Hk; rewrite exponential_anchored_additive_eq.
  rewrite (additive_monotone_iff _ _ k (-1) Hk (fun x _ => anchored_slope x) (fun x _ => anchored_continuous x)).
  split; intros H x Hx; specialize (H x Hx); lra.
Qed.

Lemma anchored_minus_up_to_1 k : 0 < k -> 1 - 1 / (exp 1 - 1) <= k <= 1 ->
  monotone (exponential_anchored_additive k (-1)).
Proof.
  intros Hk H; apply anchored_minus_iff; [assumption |]; intros x Hx; rewrite <- anchored_end_slope in H.
  destruct (exp_neg_bounds x Hx) as [_ B]; assert (A := power_slope_ge k x ltac:(lra) Hx); assert (P := anchor_pos).
  assert (exp (-1) / (1 - exp (-1)) <= exp (- x) / (1 - exp (-1)))
    by (apply Rmult_le_compat_r; [left; now apply Rinv_0_lt_compat | lra]); lra.
Qed.

Lemma anchored_minus_certificate k x0 : 2 <= k -> 0 < x0 < 1 ->
  Rabs (- (exp (- x0) / (1 - exp (-1))) + k * ((k - 1) * rpow x0 (k - 1 - 1))) <=
    exp (- x0) / (1 - exp (-1)) + k * rpow x0 (k - 1) - 1 ->
  monotone (exponential_anchored_additive k (-1)).
Proof.
  intros Hk H0 H; apply anchored_minus_iff; [lra |]; intros x Hx; assert (P := anchor_pos).
  assert (T := rpow_tangent (k - 1) x x0 ltac:(lra) ltac:(lra) ltac:(lra)); apply (Rmult_le_compat_l k) in T; [| lra].
  set (c := / (1 - exp (-1))) in *; assert (C : 0 < c) by now apply Rinv_0_lt_compat.
  assert (E : exp (- x0) * c - exp (- x0) * c * (x - x0) <= exp (- x) * c).
  { replace (exp (- x)) with (exp (- x0) * exp (x0 - x)) by (rewrite <- exp_plus; f_equal; ring).
    assert (I := exp_ineq1_le (x0 - x)); assert (Q := exp_pos (- x0)).
    assert (0 < exp (- x0) * c) by now apply Rmult_lt_0_compat.
    replace (exp (- x0) * exp (x0 - x) * c) with (exp (- x0) * c * exp (x0 - x)) by ring; nra. }
  unfold Rdiv in *; fold c in H |- *.
  set (g := - (exp (- x0) * c) + k * ((k - 1) * rpow x0 (k - 1 - 1))) in *.
  set (f := exp (- x0) * c + k * rpow x0 (k - 1) - 1) in *.
  assert (L : f + g * (x - x0) <= exp (- x) * c + k * rpow x (k - 1) - 1) by (unfold f, g; lra).
  assert (G := Rle_abs g); assert (G' := Rle_abs (- g)); rewrite Rabs_Ropp in G'; nra.
Qed.

Theorem exponential_anchored_additive_minus_inside : monotone (exponential_anchored_additive 8.601498726 (-1)).
Proof.
  apply (anchored_minus_certificate _ 0.525524416064204); [lra | lra |].
  rewrite !rpow_pos_eq by lra; unfold Rpower; exact_interval.
Qed.

Theorem exponential_anchored_additive_minus_outside : ~ monotone (exponential_anchored_additive 8.601498727 (-1)).
Proof.
  intros H; assert (A := proj1 (anchored_minus_iff 8.601498727 ltac:(lra)) H 0.525524416093371 ltac:(lra)).
  revert A; apply Rlt_not_le; rewrite rpow_pos_eq by lra; unfold Rpower; exact_interval.
Qed.

Theorem exponential_anchored_additive_minus_monotone_region :
  exists threshold, 8.601498726 <= threshold < 8.601498727 /\
  forall k, 0 < k -> monotone (exponential_anchored_additive k (-1)) <-> 1 - 1 / (exp 1 - 1) <= k <= threshold.
Proof.
  assert (I := exponential_anchored_additive_minus_inside); assert (O := exponential_anchored_additive_minus_outside).
  rewrite exponential_anchored_additive_eq in I, O.
  destruct (regions_minus_monotone_threshold_above _ _ (fun x _ => anchored_slope x) (fun x _ => anchored_continuous x)
    (fun x _ => Rlt_le _ _ (anchored_slope_neg x)) 8.601498726 8.601498727 ltac:(lra) I O) as [t [Ht H]].
  exists t; split; [exact Ht |]; intros k Hk; split.
  - intros M; assert (Hm := M); rewrite exponential_anchored_additive_eq in Hm.
    assert (A := additive_slope_at_end _ _ k (-1) Hm (anchored_slope 1)).
    replace (- (1)) with (-1) in A by lra; rewrite anchored_end_slope in A; split; [lra |].
    destruct (Rle_dec 1 k); [now apply H | lra].
  - intros [A B]; destruct (Rle_dec 1 k); [rewrite exponential_anchored_additive_eq; now apply H |].
    apply anchored_minus_up_to_1; lra.
Qed.

(* Range, sign -: no upper end, for the convex base lies under the line 1 - tau. *)
Lemma anchored_below_line x : 0 <= x <= 1 -> 0 <= exponential_anchored x <= 1 - x.
Proof.
  intros Hx; assert (P := anchor_pos); unfold exponential_anchored; split.
  - assert (M := exponential_anchored_monotone x 1 ltac:(lra) ltac:(lra) ltac:(lra)).
    rewrite exponential_anchored_end_base in M; exact M.
  - apply (Rmult_le_reg_r (1 - exp (-1))); [lra |]; unfold Rdiv; rewrite Rmult_assoc, Rinv_l, Rmult_1_r by lra.
    assert (T : forall y, exp (- x) - exp (- x) * (y - x) <= exp (- y)).
    { intros y; replace (exp (- y)) with (exp (- x) * exp (x - y)) by (rewrite <- exp_plus; f_equal; ring).
      assert (I := exp_ineq1_le (x - y)); assert (Q := exp_pos (- x)); nra. }
    assert (A := T 0); assert (B := T 1); rewrite Ropp_0, exp_0 in A; replace (- (1)) with (-1) in B by lra; nra.
Qed.

Theorem exponential_anchored_additive_minus_range_region k : 0 < k ->
  in_range (exponential_anchored_additive k (-1)) <-> 1 - 1 / (exp 1 - 1) <= k.
Proof.
  intros Hk; split; [intros Hr; assert (A := anchored_range_end k (-1) Hr); lra |]; intros H.
  rewrite exponential_anchored_additive_eq; destruct (Rle_dec k 1) as [K | K].
  - assert (M := anchored_minus_up_to_1 k Hk ltac:(lra)); rewrite exponential_anchored_additive_eq in M.
    apply range_of_ends; [apply exponential_anchored_start_base | apply exponential_anchored_end_base | exact M].
  - intros x Hx; assert (A := anchored_below_line x Hx); assert (B := rpow_nonneg x k).
    unfold additive, k_decay_shape; split; [| lra].
    destruct (Req_dec x 0) as [-> | H0]; [rewrite rpow_0; lra |].
    assert (C := rpow_exponent_le x 1 k ltac:(lra) ltac:(lra)); rewrite rpow_exponent_1 in C by lra; lra.
Qed.

(* htd: its slope is - 9 (1 - tanh(9 tau - 6)^2) over twice its scale; on [1/3, 1] it is weakest at the end. *)
Definition htd_slope (x : R) : R := - (9 * (1 - tanh (9 * x - 6) ^ 2) / 2 / (tanh 3 / 2 + tanh 6 / 2)).

(* The size of the slope at the end. *)
Definition htd_room : R := 9 / 2 * (1 - tanh 3 ^ 2) / (tanh 3 / 2 + tanh 6 / 2).

Lemma htd_slope_end : htd_slope 1 = - htd_room.
Proof.
  assert (P := htd_scale_pos); unfold htd_slope, htd_room; replace (9 * 1 - 6) with 3 by lra; field; lra.
Qed.

Lemma tanh_is_derive x : is_derive tanh x (1 - tanh x ^ 2).
Proof.
  assert (P := exp_pos x); assert (Q : exp x * exp x + 1 <> 0) by nra.
  apply (is_derive_ext (fun y => 1 - 2 / (exp y * exp y + 1))); [intros y; symmetry; apply tanh_exp |].
  rewrite tanh_exp; auto_derive; [exact Q | field; exact Q].
Qed.

Lemma htd_is_derive x : is_derive htd x (htd_slope x).
Proof.
  assert (P := htd_scale_pos); unfold htd, htd_slope; set (c := tanh 3 / 2 + tanh 6 / 2) in *.
  assert (T := tanh_is_derive (9 * x - 6)).
  assert (D : is_derive (fun y => tanh (9 * y - 6)) x (9 * (1 - tanh (9 * x - 6) ^ 2))).
  { apply (is_derive_comp tanh (fun y => 9 * y - 6)); [exact T | auto_derive; [exact I | ring]]. }
  replace (- (9 * (1 - tanh (9 * x - 6) ^ 2) / 2 / c))
    with (/ c * (0 - / 2 * (9 * (1 - tanh (9 * x - 6) ^ 2)))) by (field; lra).
  assert (E : forall y, / c * (tanh 3 / 2 - / 2 * tanh (9 * y - 6)) = (tanh 3 / 2 - tanh (9 * y - 6) / 2) / c)
    by (intros y; unfold Rdiv; ring).
  apply (is_derive_ext _ _ _ _ E).
  apply is_derive_scal, (is_derive_minus (fun _ => tanh 3 / 2) (fun y => / 2 * tanh (9 * y - 6)));
    [exact (is_derive_const (tanh 3 / 2) x) | now apply is_derive_scal].
Qed.

Lemma htd_continuous x : continuity_pt htd x.
Proof. apply derivable_continuous_pt; eexists; apply is_derive_Reals, htd_is_derive. Qed.

Lemma htd_slope_nonpos x : htd_slope x <= 0.
Proof.
  assert (P := htd_scale_pos); assert (0 <= 1 - tanh (9 * x - 6) ^ 2).
  { rewrite tanh_exp; set (u := 2 / _); assert (Q := exp_pos (9 * x - 6)).
    assert (0 < u <= 2); [| nra]; unfold u; split; [apply Rdiv_lt_0_compat; nra |].
    apply (Rmult_le_reg_r (exp (9 * x - 6) * exp (9 * x - 6) + 1)); [nra |].
    unfold Rdiv; rewrite Rmult_assoc, Rinv_l by nra; nra. }
  unfold htd_slope, Rdiv; assert (0 <= 9 * (1 - tanh (9 * x - 6) ^ 2) * / 2 * / (tanh 3 * / 2 + tanh 6 * / 2));
    [| lra].
  apply Rmult_le_pos; [| left; apply Rinv_0_lt_compat; exact P]; nra.
Qed.

Lemma htd_slope_weakest x : 1 / 3 <= x <= 1 -> htd_slope x <= - htd_room.
Proof.
  rewrite <- htd_slope_end; intros Hx; assert (P := htd_scale_pos); unfold htd_slope; replace (9 * 1 - 6) with 3 by lra.
  assert (A := tanh_increasing (9 * x - 6) 3 ltac:(lra)); assert (B := tanh_increasing (- (3)) (9 * x - 6) ltac:(lra)).
  rewrite tanh_odd in B; assert (C : tanh (9 * x - 6) ^ 2 <= tanh 3 ^ 2) by nra.
  apply Ropp_le_contravar; unfold Rdiv; apply Rmult_le_compat_r; [left; apply Rinv_0_lt_compat; exact P | lra].
Qed.

Lemma htd_room_bounds : 0.044 < htd_room < 0.045.
Proof. unfold htd_room; rewrite !tanh_exp; split; exact_interval. Qed.

Lemma htd_slope_start_bound : -1 < htd_slope 0.
Proof. unfold htd_slope; rewrite !tanh_exp; exact_interval. Qed.

(* Up to 1/3 the power's slope is on the right side of 1 by itself. *)
Lemma power_slope_early_above k x : 1 <= k -> 0 < x <= 1 / 3 -> k * rpow x (k - 1) <= 1.
Proof.
  intros Hk Hx; rewrite rpow_pos_eq by lra; unfold Rpower.
  assert (L : ln x <= -1).
  { apply Rle_trans with (ln (1 / 3)); [destruct Hx as [H0 [H1 | ->]]; [left; apply ln_increasing; lra | lra] |].
    left; exact_interval. }
  assert (A := exp_ineq1_le (k - 1)); assert (E : exp (k - 1) * exp (- (k - 1)) = 1)
    by (rewrite <- exp_plus, Rplus_opp_r; apply exp_0).
  assert (B : exp ((k - 1) * ln x) <= exp (- (k - 1))).
  { destruct (Rle_lt_or_eq_dec _ _ Hk) as [H | <-]; [| right; f_equal; ring].
    destruct (Req_dec (ln x) (-1)) as [-> |]; [right; f_equal; ring | left; apply exp_increasing; nra]. }
  assert (C := exp_pos (- (k - 1))); nra.
Qed.

Lemma power_slope_early_below k x : 0.95 <= k <= 1 -> 0 < x <= 1 / 3 -> 1 <= k * rpow x (k - 1).
Proof.
  intros Hk Hx; rewrite rpow_pos_eq by lra; unfold Rpower.
  assert (L : ln x <= -1.09).
  { apply Rle_trans with (ln (1 / 3)); [destruct Hx as [H0 [H1 | ->]]; [left; apply ln_increasing; lra | lra] |].
    left; exact_interval. }
  assert (A := exp_ineq1_le ((k - 1) * ln x)); assert (B : 1.09 * (1 - k) <= (k - 1) * ln x) by nra; nra.
Qed.

Lemma htd_plus_monotone k : 1 <= k <= 1 + htd_room -> monotone (htd_additive k 1).
Proof.
  intros Hk; rewrite htd_additive_eq.
  apply (additive_monotone_iff htd htd_slope k 1); [lra | intros; apply htd_is_derive | intros; apply htd_continuous |].
  intros x Hx; destruct (Rle_dec x (1 / 3)).
  - assert (A := power_slope_early_above k x ltac:(lra) ltac:(lra)); assert (B := htd_slope_nonpos x); lra.
  - assert (A := power_slope_le k x ltac:(lra) Hx); assert (B := htd_slope_weakest x ltac:(lra)); lra.
Qed.

Lemma htd_minus_monotone k : 1 - htd_room <= k <= 1 -> monotone (htd_additive k (-1)).
Proof.
  intros Hk; rewrite htd_additive_eq; assert (D := htd_room_bounds).
  apply (additive_monotone_iff htd htd_slope k (-1));
    [lra | intros; apply htd_is_derive | intros; apply htd_continuous |].
  intros x Hx; destruct (Rle_dec x (1 / 3)).
  - assert (A := power_slope_early_below k x ltac:(lra) ltac:(lra)); assert (B := htd_slope_nonpos x); lra.
  - assert (A := power_slope_ge k x ltac:(lra) Hx); assert (B := htd_slope_weakest x ltac:(lra)); lra.
Qed.

Lemma htd_range_of_monotone k sigma : monotone (htd_additive k sigma) -> in_range (htd_additive k sigma).
Proof. rewrite htd_additive_eq; apply range_of_ends; [apply htd_start_base | apply htd_end_base]. Qed.

Theorem htd_additive_plus_range_region k : 0 < k -> in_range (htd_additive k 1) <-> 1 <= k <= 1 + htd_room.
Proof.
  intros Hk; split; [| intros H; now apply htd_range_of_monotone, htd_plus_monotone].
  rewrite htd_additive_eq; intros Hr; split.
  - destruct (Rle_dec 1 k) as [| N]; [assumption | exfalso].
    apply (regions_range_fails_at_start_plus _ _ k htd_start_base (htd_is_derive 0)); (assumption || lra).
  - assert (A := range_end_slope _ _ k 1 htd_end_base (htd_is_derive 1) Hr); rewrite htd_slope_end in A; lra.
Qed.

Theorem htd_additive_plus_monotone_region k : 0 < k -> monotone (htd_additive k 1) <-> 1 <= k <= 1 + htd_room.
Proof.
  intros Hk; split; [| apply htd_plus_monotone].
  intros M; now apply htd_additive_plus_range_region, htd_range_of_monotone.
Qed.

Theorem htd_additive_minus_range_region k : 0 < k -> in_range (htd_additive k (-1)) <-> 1 - htd_room <= k <= 1.
Proof.
  intros Hk; split; [| intros H; now apply htd_range_of_monotone, htd_minus_monotone].
  rewrite htd_additive_eq; intros Hr; split.
  - assert (A := range_end_slope _ _ k (-1) htd_end_base (htd_is_derive 1) Hr); rewrite htd_slope_end in A; lra.
  - destruct (Rle_dec k 1) as [| N]; [assumption | exfalso]; assert (B := htd_slope_start_bound).
    apply (regions_range_fails_at_start_minus _ _ k htd_start_base (htd_is_derive 0)); (assumption || lra).
Qed.

Theorem htd_additive_minus_monotone_region k : 0 < k ->
  monotone (htd_additive k (-1)) <-> 1 - htd_room <= k <= 1.
Proof.
  intros Hk; split; [| apply htd_minus_monotone].
  intros M; now apply htd_additive_minus_range_region, htd_range_of_monotone.
Qed.
