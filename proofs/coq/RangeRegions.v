(* The exact sets of real k > 0 on which the paper's bases with the k-decay term stay in [0, 1], for both signs. *)

From Coq Require Import Reals Lra.
From Coquelicot Require Import Coquelicot.
From Kdecay Require Import Prelude PowerInequalities Definitions Conditions Additive Regions ExactInterval.
From Kdecay Require Import Linear Cosine Exponential Warp Polynomial Rescue.
Local Open Scope R_scope.

(* At k = 1 every additive curve is its base on [0, 1]. *)
Lemma range_at_1 base sigma : in_range base -> in_range (additive base 1 sigma).
Proof.
  intros H x Hx; unfold additive, k_decay_shape; rewrite rpow_exponent_1 by lra.
  replace (base x + sigma * (x - x)) with (base x) by ring; now apply H.
Qed.

Theorem linear_additive_plus_range_region k : 0 < k -> in_range (linear_additive k 1) <-> 1 <= k <= 2.
Proof.
  intros Hk; split.
  - rewrite linear_additive_eq; intros Hr; split.
    + destruct (Rle_dec 1 k) as [| N]; [assumption | exfalso].
      apply (regions_range_fails_at_start_plus linear (-1) k);
        [apply linear_start | apply linear_is_derive | lra | assumption].
    + assert (A := range_end_slope linear (-1) k 1 linear_end (linear_is_derive 1) Hr); lra.
  - intros H; apply conditions_range_follows; [apply linear_additive_start | apply linear_additive_end |].
    now apply linear_additive_plus_monotone_region.
Qed.

Theorem linear_additive_minus_range_region k : 0 < k -> in_range (linear_additive k (-1)).
Proof. apply linear_additive_minus_range. Qed.

(* Cosine: k = 1 only, for any factor. *)
Lemma cosine_slope_start : is_derive cosine 0 0.
Proof.
  replace 0 with (- (PI / 2) * sin (PI * 0)) at 2 by (rewrite Rmult_0_r, sin_0; ring); apply cosine_is_derive.
Qed.

Lemma cosine_slope_end : is_derive cosine 1 0.
Proof.
  replace 0 with (- (PI / 2) * sin (PI * 1)) by (rewrite Rmult_1_r, sin_PI; ring); apply cosine_is_derive.
Qed.

Theorem cosine_additive_plus_range_region k : 0 < k -> in_range (cosine_additive k 1) <-> k = 1.
Proof.
  intros Hk; rewrite cosine_additive_eq; split; [intros Hr | intros ->; apply range_at_1, cosine_range].
  assert (A := range_end_slope cosine 0 k 1 cosine_end cosine_slope_end Hr).
  destruct (Req_dec k 1) as [| N]; [assumption | exfalso].
  apply (regions_range_fails_at_start_plus cosine 0 k); [apply cosine_start | apply cosine_slope_start | lra |
    exact Hr].
Qed.

Theorem cosine_additive_minus_range_region k : 0 < k -> in_range (cosine_additive k (-1)) <-> k = 1.
Proof.
  intros Hk; rewrite cosine_additive_eq; split; [intros Hr | intros ->; apply range_at_1, cosine_range].
  assert (A := range_end_slope cosine 0 k (-1) cosine_end cosine_slope_end Hr).
  destruct (Req_dec k 1) as [| N]; [assumption | exfalso].
  apply (regions_range_fails_at_start_minus cosine 0 k);
    [apply cosine_start | apply cosine_slope_start | lra | lra | exact Hr].
Qed.

(* Polynomial with N > 1: the slope at the end is 0. *)
Lemma polynomial_slope_start N : is_derive (polynomial N) 0 (- N).
Proof.
  replace (- N) with (- (N * rpow (1 - 0) (N - 1))) by (rewrite Rminus_0_r, rpow_base_1; ring).
  apply polynomial_is_derive; lra.
Qed.

Lemma polynomial_flat_end N m : 1 < N -> 0 < m ->
  exists d, 0 < d < 1 /\ forall y, 0 < y < d -> polynomial N (1 - y) <= m * y.
Proof.
  intros HN Hm; destruct (rpow_small m (N - 1)) as [d [Hd H]]; [lra | lra |]; exists (d / 2); split; [lra |].
  intros y Hy; specialize (H y ltac:(lra)); unfold polynomial; replace (1 - (1 - y)) with y by ring.
  rewrite rpow_split by lra; nra.
Qed.

Lemma polynomial_range_end k N sigma : 0 < k -> 1 < N -> in_range (polynomial_additive k N sigma) ->
  sigma * (k - 1) <= 0.
Proof.
  intros Hk HN Hr; rewrite polynomial_additive_eq in Hr.
  destruct (Rle_dec (sigma * (k - 1)) 0) as [| G]; [assumption | exfalso].
  apply (regions_range_fails_at_end (polynomial N) (sigma * (k - 1) / 2) k sigma); [| lra | assumption].
  apply polynomial_flat_end; lra.
Qed.

Theorem polynomial_above_one_additive_plus_range_region k N : 0 < k -> 1 < N ->
  in_range (polynomial_additive k N 1) <-> k = 1.
Proof.
  intros Hk HN; split.
  - intros Hr; assert (A := polynomial_range_end k N 1 Hk HN Hr); destruct (Req_dec k 1) as [| G]; [assumption |
    exfalso].
    rewrite polynomial_additive_eq in Hr.
    apply (regions_range_fails_at_start_plus (polynomial N) (- N) k);
      [apply polynomial_start | apply polynomial_slope_start | lra | exact Hr].
  - intros ->; rewrite polynomial_additive_eq; apply range_at_1, polynomial_range; lra.
Qed.

(* Sign -: every k >= 1; (1 - x)^N <= 1 - x leaves room for the term. *)
Theorem polynomial_above_one_additive_minus_range_region k N : 0 < k -> 1 < N ->
  in_range (polynomial_additive k N (-1)) <-> 1 <= k.
Proof.
  intros Hk HN; split; [intros Hr; assert (A := polynomial_range_end k N (-1) Hk HN Hr); lra |].
  intros H x Hx; unfold polynomial_additive; destruct (Req_dec x 0) as [-> | H0];
    [rewrite Rminus_0_r, rpow_base_1, rpow_0; lra |].
  assert (A := rpow_exponent_le x 1 k ltac:(lra) H); rewrite rpow_exponent_1 in A by lra.
  assert (B := rpow_nonneg x k); assert (C := rpow_nonneg (1 - x) N).
  assert (D : rpow (1 - x) N <= 1 - x); [| lra].
  destruct (Req_dec x 1) as [-> | H1]; [rewrite Rminus_eq_0, rpow_0; lra |].
  rewrite <- (rpow_exponent_1 (1 - x)) at 2 by lra; apply rpow_exponent_le; lra.
Qed.

Theorem polynomial_2_additive_plus_range_region k : 0 < k -> in_range (polynomial_additive k 2 1) <-> k = 1.
Proof. intros Hk; apply polynomial_above_one_additive_plus_range_region; lra. Qed.

Theorem polynomial_3_additive_plus_range_region k : 0 < k -> in_range (polynomial_additive k 3 1) <-> k = 1.
Proof. intros Hk; apply polynomial_above_one_additive_plus_range_region; lra. Qed.

Theorem polynomial_4_additive_plus_range_region k : 0 < k -> in_range (polynomial_additive k 4 1) <-> k = 1.
Proof. intros Hk; apply polynomial_above_one_additive_plus_range_region; lra. Qed.

Theorem polynomial_2_additive_minus_range_region k : 0 < k -> in_range (polynomial_additive k 2 (-1)) <-> 1 <= k.
Proof. intros Hk; apply polynomial_above_one_additive_minus_range_region; lra. Qed.

Theorem polynomial_3_additive_minus_range_region k : 0 < k -> in_range (polynomial_additive k 3 (-1)) <-> 1 <= k.
Proof. intros Hk; apply polynomial_above_one_additive_minus_range_region; lra. Qed.

Theorem polynomial_4_additive_minus_range_region k : 0 < k -> in_range (polynomial_additive k 4 (-1)) <-> 1 <= k.
Proof. intros Hk; apply polynomial_above_one_additive_minus_range_region; lra. Qed.

(* Exponential, whose shape starts at 1 and ends at exp(-1). *)
Lemma exponential_start : starts exponential.
Proof. unfold starts, exponential; rewrite Ropp_0; apply exp_0. Qed.

Lemma exponential_slope_start : is_derive exponential 0 (-1).
Proof.
  replace (-1) with (- exp (- 0)) by (rewrite Ropp_0, exp_0; lra); apply exponential_is_derive.
Qed.

(* Sign -: exactly 0 < k <= 2; exp(-x) - (1 - x) is between 0 and x^2/2, and above x^2/4 near the start. *)
Theorem exponential_additive_minus_range_region k : 0 < k -> in_range (exponential_additive k (-1)) <-> k <= 2.
Proof.
  intros Hk; split.
  - intros Hr; destruct (Rle_dec k 2) as [| H]; [assumption | exfalso].
    destruct (rpow_small (1 / 4) (k - 1 - 1)) as [d [Hd S]]; [lra | lra |]; set (x := d / 2).
    specialize (S x ltac:(unfold x; lra)); specialize (Hr x ltac:(unfold x; lra)); unfold exponential_additive in Hr.
    assert (Hx : 0 < x < 1) by (unfold x; lra).
    rewrite (rpow_split x k), (rpow_split x (k - 1)) in Hr by lra.
    assert (E := exp_ineq1_le (- (x / 2))).
    assert (P : exp (- x) = exp (- (x / 2)) * exp (- (x / 2))) by (rewrite <- exp_plus; f_equal; field).
    assert (Q : 1 - x + x * x / 4 <= exp (- x)).
    { rewrite P; replace (1 - x + x * x / 4) with ((1 + - (x / 2)) * (1 + - (x / 2))) by field.
      apply Rmult_le_compat; lra. }
    assert (x * (x * rpow x (k - 1 - 1)) < x * (x * (1 / 4))) by (repeat apply Rmult_lt_compat_l; lra); lra.
  - intros H x Hx; unfold exponential_additive; assert (B := rpow_nonneg x k); assert (C := rpow_le_1 x k Hk Hx).
    assert (D := exp_ineq1_le (- x)); assert (E := exp_neg_quadratic x ltac:(lra)).
    assert (F := exponential_range x Hx); unfold exponential in F; split; [lra |].
    destruct (Req_dec x 0) as [-> | H0]; [rewrite rpow_0, Ropp_0, exp_0; lra |].
    assert (A := rpow_exponent_le x k 2 ltac:(lra) H); replace (rpow x 2) with (x * x) in A; [nra |].
    replace 2 with (INR 2) by (simpl; lra); rewrite rpow_of_nat by lra; ring.
Qed.

(* Sign +: from 1 to a threshold, where exp(-x) + x^k - x, which is convex, touches 0. *)
Lemma exponential_plus_certificate k x0 : 1 <= k -> 0 < x0 < 1 ->
  Rabs (- exp (- x0) + (k * rpow x0 (k - 1) - 1)) <= exp (- x0) + (rpow x0 k - x0) ->
  in_range (exponential_additive k 1).
Proof.
  intros Hk H0 H x Hx; unfold exponential_additive.
  assert (F := exponential_range x Hx); unfold exponential in F.
  destruct (Req_dec x 0) as [-> | H1]; [rewrite rpow_0, Ropp_0, exp_0; lra |].
  assert (A := rpow_exponent_le x 1 k ltac:(lra) Hk); rewrite rpow_exponent_1 in A by lra; split; [| lra].
  assert (T := rpow_tangent k x x0 Hk ltac:(lra) ltac:(lra)).
  assert (E : exp (- x0) - exp (- x0) * (x - x0) <= exp (- x)).
  { replace (exp (- x)) with (exp (- x0) * exp (x0 - x)) by (rewrite <- exp_plus; f_equal; ring).
    assert (I := exp_ineq1_le (x0 - x)); assert (P := exp_pos (- x0)); nra. }
  set (g := - exp (- x0) + (k * rpow x0 (k - 1) - 1)) in *; set (f := exp (- x0) + (rpow x0 k - x0)) in *.
  assert (L : f + g * (x - x0) <= exp (- x) + 1 * (rpow x k - x)) by (unfold f, g; nra).
  assert (G := Rle_abs g); assert (G' := Rle_abs (- g)); rewrite Rabs_Ropp in G'; nra.
Qed.

Theorem exponential_additive_plus_range_inside : in_range (exponential_additive 4.428867608 1).
Proof.
  apply (exponential_plus_certificate _ 0.726878142081189); [lra | lra |].
  rewrite !rpow_pos_eq by lra; unfold Rpower; exact_interval.
Qed.

Theorem exponential_additive_plus_range_outside : ~ in_range (exponential_additive 4.428867609 1).
Proof.
  intros H; specialize (H 0.726878142099671 ltac:(lra)); unfold exponential_additive in H.
  assert (N : exp (- (0.726878142099671)) + 1 * (rpow 0.726878142099671 4.428867609 - 0.726878142099671) < 0); [| lra].
  rewrite rpow_pos_eq by lra; unfold Rpower; exact_interval.
Qed.

Theorem exponential_additive_plus_range_region : exists threshold, 4.428867608 <= threshold < 4.428867609 /\
  forall k, 0 < k -> in_range (exponential_additive k 1) <-> 1 <= k <= threshold.
Proof.
  assert (I := exponential_additive_plus_range_inside); assert (O := exponential_additive_plus_range_outside).
  rewrite exponential_additive_eq in I, O.
  destruct (regions_range_threshold exponential 1 4.428867608 4.428867609 exponential_range ltac:(lra) I O)
    as [t [Ht H]]; exists t; split; [exact Ht |]; intros k Hk; rewrite exponential_additive_eq; split.
  - intros Hr; assert (1 <= k).
    { destruct (Rle_dec 1 k) as [| N]; [assumption | exfalso].
      apply (regions_range_fails_at_start_plus exponential (-1) k);
        [apply exponential_start | apply exponential_slope_start | lra | assumption]. }
    split; [assumption |]; now apply H.
  - intros [H1 H2]; now apply H.
Qed.
