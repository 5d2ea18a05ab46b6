(* What the paper says in words: k = 1 as special case, eq. (5) on the linear schedule, and the rate of change late and
   early in training, for both signs. *)

From Coq Require Import Reals Lra.
From Coquelicot Require Import Coquelicot.
From Kdecay Require Import Prelude Definitions Conditions Additive Linear Cosine Exponential Warp Ends LateSlope.
From Kdecay Require Import Regions Polynomial ExactInterval.
Local Open Scope R_scope.

Theorem text_special_case_plus eta_0 eta_e base x : 0 <= x ->
  (eta_0 - eta_e) * k_decay_shape 1 1 x = 0 /\ additive base 1 1 x = base x.
Proof.
  intros Hx; split; [unfold k_decay_shape; rewrite rpow_exponent_1 by exact Hx; ring | now apply additive_original].
Qed.

Theorem text_special_case_minus eta_0 eta_e base x : 0 <= x ->
  (eta_0 - eta_e) * k_decay_shape 1 (-1) x = 0 /\ additive base 1 (-1) x = base x.
Proof.
  intros Hx; split; [unfold k_decay_shape; rewrite rpow_exponent_1 by exact Hx; ring | now apply additive_original].
Qed.

Theorem text_boundary_plus k : 0 < k ->
  (starts (linear_additive k 1) /\ ends (linear_additive k 1) /\ monotone (linear_additive k 1)) <-> 1 <= k <= 2.
Proof.
  intros Hk; rewrite <- (linear_additive_plus_monotone_region k Hk); split; [tauto |]; intros M.
  split; [apply linear_additive_start | split; [apply linear_additive_end | exact M]].
Qed.

Theorem text_boundary_minus k : 0 < k ->
  starts (linear_additive k (-1)) /\ ends (linear_additive k (-1)) /\ falls (linear_additive k (-1)).
Proof.
  intros Hk; split; [apply linear_additive_start | split; [apply linear_additive_end |]].
  now apply linear_additive_minus_monotone.
Qed.

Theorem text_depends_on_k eta_0 eta_e k1 k2 x : eta_e < eta_0 -> 0 < k1 -> 0 < k2 -> k1 <> k2 -> 0 < x < 1 ->
  (eta_0 - eta_e) * k_decay_shape k1 1 x <> (eta_0 - eta_e) * k_decay_shape k2 1 x /\
  (eta_0 - eta_e) * k_decay_shape k1 (-1) x <> (eta_0 - eta_e) * k_decay_shape k2 (-1) x.
Proof.
  intros He H1 H2 N Hx; unfold k_decay_shape.
  assert (D : rpow x k1 <> rpow x k2).
  { destruct (Rdichotomy k1 k2 N) as [L | L]; assert (A := rpow_exponent_lt x _ _ Hx L); lra. }
  split; intros E; apply Rmult_eq_reg_l in E; lra.
Qed.

Theorem linear_additive_plus_negative_from_3 k : 3 <= k -> rate 0.1 0.001 (linear_additive k 1 (4 / 5)) < 0.
Proof.
  intros Hk; unfold rate, linear_additive; assert (A := rpow_exponent_le (4 / 5) 3 k ltac:(lra) Hk).
  replace 3 with (INR 3) in A at 1 by (simpl; lra); rewrite rpow_of_nat in A by lra; simpl in A; lra.
Qed.

(* The slope of the additive form, and its size where the curve does not rise. *)
Lemma additive_derive base b k sigma x : 0 < x -> is_derive base x b ->
  Derive (additive base k sigma) x = b + sigma * (k * rpow x (k - 1) - 1).
Proof. intros Hx H; apply is_derive_unique; now apply additive_is_derive. Qed.

Lemma size_of_fall a b : a <= 0 -> a < b -> b <= 0 -> Rabs b < Rabs a.
Proof. intros; rewrite !Rabs_left1 by lra; lra. Qed.

(* Late, sign -: on a base that does not rise. Late, sign +: wherever the curve falls. *)
Theorem additive_minus_late_slope base b k1 k2 K x : is_derive base x b -> b <= 0 -> 1 <= k1 < k2 -> k2 <= K ->
  exp (- / K) <= x < 1 -> Rabs (Derive (additive base k1 (-1)) x) < Rabs (Derive (additive base k2 (-1)) x).
Proof.
  intros H Hb Hk HK Hx; assert (X : 0 < x) by (assert (A := exp_pos (- / K)); lra).
  assert (A := power_slope_increases k1 k2 K x ltac:(lra) HK ltac:(lra)).
  assert (B : 1 <= k1 * rpow x (k1 - 1)).
  { destruct (proj1 Hk) as [L | <-]; [| replace (1 - 1) with 0 by ring; rewrite rpow_exponent_0 by lra; lra].
    assert (C := power_slope_increases 1 k1 K x ltac:(lra) ltac:(lra) ltac:(lra)).
    replace (1 - 1) with 0 in C by ring; rewrite rpow_exponent_0 in C by lra; lra. }
  rewrite !(additive_derive base b) by assumption; apply size_of_fall; lra.
Qed.

Theorem additive_plus_late_slope base b k1 k2 K x : is_derive base x b -> 1 <= k1 < k2 -> k2 <= K ->
  exp (- / K) <= x < 1 -> Derive (additive base k1 1) x <= 0 -> Derive (additive base k2 1) x <= 0 ->
  Rabs (Derive (additive base k2 1) x) < Rabs (Derive (additive base k1 1) x).
Proof.
  intros H Hk HK Hx F1 F2; assert (X : 0 < x) by (assert (A := exp_pos (- / K)); lra).
  assert (A := power_slope_increases k1 k2 K x ltac:(lra) HK ltac:(lra)).
  apply size_of_fall; [assumption | | assumption]; rewrite !(additive_derive base b) by assumption; lra.
Qed.

Lemma early_at K k x : 0 < K <= k -> 0 < x < exp (- / K) -> 0 < x <= exp (- / k).
Proof.
  intros HK Hx; assert (A : - / K <= - / k) by (apply Ropp_le_contravar, Rinv_le_contravar; lra).
  assert (exp (- / K) <= exp (- / k)) by (destruct A as [A | ->]; [left; now apply exp_increasing | lra]); lra.
Qed.

Theorem additive_minus_early_slope base b K k1 k2 x : is_derive base x b -> 0 < K <= k1 -> k1 < k2 ->
  0 < x < exp (- / K) -> Derive (additive base k1 (-1)) x <= 0 -> Derive (additive base k2 (-1)) x <= 0 ->
  Rabs (Derive (additive base k2 (-1)) x) < Rabs (Derive (additive base k1 (-1)) x).
Proof.
  intros H HK Hk Hx F1 F2; assert (A := power_slope_falls k1 k2 x ltac:(lra) (early_at K k1 x HK Hx)).
  apply size_of_fall; [assumption | | assumption]; rewrite !(additive_derive base b) by (assumption || lra); lra.
Qed.

Theorem additive_plus_early_slope base b K k1 k2 x : is_derive base x b -> 0 < K <= k1 -> k1 < k2 ->
  0 < x < exp (- / K) -> Derive (additive base k1 1) x <= 0 -> Derive (additive base k2 1) x <= 0 ->
  Rabs (Derive (additive base k1 1) x) < Rabs (Derive (additive base k2 1) x).
Proof.
  intros H HK Hk Hx F1 F2; assert (A := power_slope_falls k1 k2 x ltac:(lra) (early_at K k1 x HK Hx)).
  apply size_of_fall; [assumption | | assumption]; rewrite !(additive_derive base b) by (assumption || lra); lra.
Qed.

(* The sentence on the late period, in both readings: at the end itself, and on an interval before it. *)
Definition late_rate (curve : R -> R -> R) : Prop :=
  (forall k1 k2, 0 < k1 < k2 -> Rabs (Derive (curve k1) 1) < Rabs (Derive (curve k2) 1)) /\
  (forall K, 1 < K -> exists start, start < 1 /\ forall k1 k2 x, 1 <= k1 < k2 -> k2 <= K -> start < x < 1 ->
    Rabs (Derive (curve k1) x) < Rabs (Derive (curve k2) x)).

Theorem text_late_rate_minus : late_rate (fun k => linear_additive k (-1)).
Proof.
  split; [apply linear_additive_minus_final_slope |]; intros K HK; exists (exp (- / K)); split.
  - rewrite <- exp_0; apply exp_increasing; assert (0 < / K) by (apply Rinv_0_lt_compat; lra); lra.
  - intros k1 k2 x Hk H Hx; assert (A := exp_pos (- / K)).
    apply (proj1 (proj1 linear_additive_minus_late_slope K x ltac:(lra) ltac:(lra))); lra.
Qed.

(* Both readings fail with the printed sign, each on its own. *)
Theorem text_late_rate_plus : ~ late_rate (fun k => linear_additive k 1) /\
  (forall K, 1 < K -> ~ (exists start, start < 1 /\ forall k1 k2 x, 1 <= k1 < k2 -> k2 <= K -> start < x < 1 ->
    Rabs (Derive (linear_additive k1 1) x) < Rabs (Derive (linear_additive k2 1) x))).
Proof.
  split; [intros [H _]; exact (linear_additive_plus_final_slope H) |]; intros K HK [start [Hs H]].
  set (k := Rmin K 2); assert (M := Rmin_l K 2); assert (M' := Rmin_r K 2); fold k in M, M'.
  assert (K1 : 1 < k) by (unfold k; apply Rmin_glb_lt; lra).
  set (e := exp (- / k)); assert (E0 : 0 < e) by apply exp_pos.
  assert (E1 : e < 1)
    by (unfold e; rewrite <- exp_0; apply exp_increasing; assert (0 < / k) by (apply Rinv_0_lt_compat; lra); lra).
  set (m := Rmax start e); assert (A := Rmax_l start e); assert (B := Rmax_r start e); fold m in A, B.
  assert (C : m < 1) by (unfold m; apply Rmax_lub_lt; lra); set (x := (1 + m) / 2).
  assert (Hx : start < x < 1 /\ e <= x) by (unfold x; lra); specialize (H 1 k x ltac:(lra) M (proj1 Hx)).
  rewrite !(is_derive_unique _ _ _ (linear_additive_is_derive _ 1 x ltac:(lra))) in H.
  assert (D := power_slope_increases 1 k k x ltac:(lra) ltac:(lra) ltac:(fold e; lra)).
  replace (1 - 1) with 0 in * by ring; rewrite rpow_exponent_0 in * by lra.
  assert (F := power_slope_le k x ltac:(lra) ltac:(lra)); rewrite !Rabs_left1 in H by lra; lra.
Qed.

Theorem text_early_rate_minus k1 k2 x : 1 <= k1 < k2 -> 0 < x < exp (-1) ->
  Rabs (Derive (linear_additive k2 (-1)) x) < Rabs (Derive (linear_additive k1 (-1)) x).
Proof.
  intros Hk Hx; rewrite !linear_minus_slope by lra; apply power_slope_falls; [lra |].
  apply (early_at 1); [lra | rewrite Rinv_1; exact Hx].
Qed.

Theorem text_early_rate_plus : ~ (forall k1 k2 x, 1 <= k1 < k2 -> 0 < x < exp (-1) ->
  Rabs (Derive (linear_additive k2 1) x) < Rabs (Derive (linear_additive k1 1) x)).
Proof.
  intros H; assert (E : 1 / 4 < exp (-1)) by exact_interval; specialize (H 1 2 (1 / 4) ltac:(lra) ltac:(lra)).
  rewrite !(is_derive_unique _ _ _ (linear_additive_is_derive _ 1 (1 / 4) ltac:(lra))) in H.
  replace (1 - 1) with 0 in H by ring; replace (2 - 1) with 1 in H by ring.
  rewrite rpow_exponent_0, rpow_exponent_1 in H by lra; rewrite !Rabs_left1 in H by lra; lra.
Qed.
