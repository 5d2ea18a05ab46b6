(* Late in training, base by base: with sign - the rate of change increases with k beyond exp(-1/K); with sign + there
   is no point beyond which it does. *)

From Coq Require Import Reals Lra.
From Coquelicot Require Import Coquelicot.
From Kdecay Require Import Prelude Definitions Conditions Additive Linear Cosine Exponential Warp LateSlope.
From Kdecay Require Import OtherBases OtherRegions OtherEnds TextClaims.
Local Open Scope R_scope.

Definition increases_late (curve : R -> R -> R) (K start : R) : Prop :=
  start < 1 /\ forall k1 k2 x, 1 <= k1 < k2 -> k2 <= K -> start < x < 1 ->
  Rabs (Derive (curve k1) x) < Rabs (Derive (curve k2) x).

Section Base.
Variables base slope : R -> R.
Hypothesis Hslope : forall x, 0 < x < 1 -> is_derive base x (slope x).
Hypothesis Hfalls : forall x, 0 < x < 1 -> slope x < 0.

Lemma minus_increases_late K : 1 < K -> increases_late (fun k => additive base k (-1)) K (exp (- / K)).
Proof.
  intros HK; split.
  - rewrite <- exp_0; apply exp_increasing; assert (0 < / K) by (apply Rinv_0_lt_compat; lra); lra.
  - intros k1 k2 x Hk H Hx; assert (A := exp_pos (- / K)).
    apply (additive_minus_late_slope base (slope x) k1 k2 K x); [apply Hslope; lra | | lra | lra | lra].
    left; apply Hfalls; lra.
Qed.

Lemma plus_never_increases_late K start : 1 < K -> ~ increases_late (fun k => additive base k 1) K start.
Proof.
  intros HK [Hs H]; set (e := exp (- / K)); assert (E0 : 0 < e) by apply exp_pos.
  assert (E1 : e < 1)
    by (unfold e; rewrite <- exp_0; apply exp_increasing; assert (0 < / K) by (apply Rinv_0_lt_compat; lra); lra).
  set (m := Rmax start e); assert (A := Rmax_l start e); assert (B := Rmax_r start e); fold m in A, B.
  assert (C : m < 1) by (unfold m; apply Rmax_lub_lt; lra); set (x := (1 + m) / 2).
  assert (Hx : start < x < 1 /\ e <= x) by (unfold x; lra); assert (F := Hfalls x ltac:(lra)).
  set (k := Rmin K (1 - slope x)); assert (M := Rmin_l K (1 - slope x)); assert (M' := Rmin_r K (1 - slope x)).
  fold k in M, M'; assert (K1 : 1 < k) by (unfold k; apply Rmin_glb_lt; lra).
  specialize (H 1 k x ltac:(lra) M (proj1 Hx)); cbv beta in H.
  rewrite !(additive_derive base (slope x)) in H by (apply Hslope || idtac; lra).
  assert (D := power_slope_increases 1 k K x ltac:(lra) M ltac:(fold e; lra)).
  replace (1 - 1) with 0 in * by ring; rewrite rpow_exponent_0 in * by lra.
  assert (G := power_slope_le k x ltac:(lra) ltac:(lra)); rewrite !Rabs_left1 in H by lra; lra.
Qed.
End Base.

Lemma increases_late_ext f g K start : (forall k, f k = g k) -> increases_late g K start -> increases_late f K start.
Proof. intros E [A B]; split; [exact A |]; intros; rewrite !E; now apply B. Qed.

Lemma linear_slope_neg : -1 < 0.
Proof. lra. Qed.

Lemma cosine_slope_neg x : 0 < x < 1 -> - (PI / 2) * sin (PI * x) < 0.
Proof. intros Hx; assert (H := PI_RGT_0); assert (S := sin_pi_pos x Hx); nra. Qed.

Lemma exponential_slope_neg x : - exp (- x) < 0.
Proof. assert (P := exp_pos (- x)); lra. Qed.

Lemma polynomial_slope_neg N x : 0 < N -> 0 < x < 1 -> - (N * rpow (1 - x) (N - 1)) < 0.
Proof. intros HN Hx; assert (P := power_slope_pos N (1 - x) HN ltac:(lra)); lra. Qed.

Theorem linear_additive_plus_late_slope K : 1 < K ->
  ~ (exists start, increases_late (fun k => linear_additive k 1) K start).
Proof.
  intros HK [start H].
  apply (increases_late_ext _ _ _ _ (fun k => eq_sym (linear_additive_eq k 1))) in H.
  exact (plus_never_increases_late _ _ (fun x _ => linear_is_derive x) (fun x _ => linear_slope_neg) K start HK H).
Qed.

Theorem polynomial_additive_plus_late_slope N K : 0 < N -> 1 < K ->
  ~ (exists start, increases_late (fun k => polynomial_additive k N 1) K start).
Proof.
  intros HN HK [start H].
  apply (increases_late_ext _ _ _ _ (fun k => eq_sym (polynomial_additive_eq k N 1))) in H.
  exact (plus_never_increases_late _ _ (fun x Hx => polynomial_is_derive N x (proj2 Hx)) (fun x => polynomial_slope_neg N x HN) K start HK H).
Qed.

Theorem polynomial_additive_minus_late_slope N K : 0 < N -> 1 < K ->
  increases_late (fun k => polynomial_additive k N (-1)) K (exp (- / K)).
Proof.
  intros HN HK; apply (increases_late_ext _ _ _ _ (fun k => polynomial_additive_eq k N (-1))).
  exact (minus_increases_late _ _ (fun x Hx => polynomial_is_derive N x (proj2 Hx)) (fun x => polynomial_slope_neg N x HN) K HK).
Qed.

Theorem cosine_additive_plus_late_slope K : 1 < K ->
  ~ (exists start, increases_late (fun k => cosine_additive k 1) K start).
Proof.
  intros HK [start H].
  apply (increases_late_ext _ _ _ _ (fun k => eq_sym (cosine_additive_eq k 1))) in H.
  exact (plus_never_increases_late _ _ (fun x _ => cosine_is_derive x) cosine_slope_neg K start HK H).
Qed.

Theorem cosine_additive_minus_late_slope K : 1 < K ->
  increases_late (fun k => cosine_additive k (-1)) K (exp (- / K)).
Proof.
  intros HK; apply (increases_late_ext _ _ _ _ (fun k => cosine_additive_eq k (-1))).
  exact (minus_increases_late _ _ (fun x _ => cosine_is_derive x) cosine_slope_neg K HK).
Qed.

Theorem exponential_additive_plus_late_slope K : 1 < K ->
  ~ (exists start, increases_late (fun k => exponential_additive k 1) K start).
Proof.
  intros HK [start H].
  apply (increases_late_ext _ _ _ _ (fun k => eq_sym (exponential_additive_eq k 1))) in H.
  exact (plus_never_increases_late _ _ (fun x _ => exponential_is_derive x) (fun x _ => exponential_slope_neg x) K start HK H).
Qed.

Theorem exponential_additive_minus_late_slope K : 1 < K ->
  increases_late (fun k => exponential_additive k (-1)) K (exp (- / K)).
Proof.
  intros HK; apply (increases_late_ext _ _ _ _ (fun k => exponential_additive_eq k (-1))).
  exact (minus_increases_late _ _ (fun x _ => exponential_is_derive x) (fun x _ => exponential_slope_neg x) K HK).
Qed.

Theorem exponential_anchored_additive_plus_late_slope K : 1 < K ->
  ~ (exists start, increases_late (fun k => exponential_anchored_additive k 1) K start).
Proof.
  intros HK [start H].
  apply (increases_late_ext _ _ _ _ (fun k => eq_sym (exponential_anchored_additive_eq k 1))) in H.
  exact (plus_never_increases_late _ _ (fun x _ => anchored_slope x) (fun x _ => anchored_slope_neg x) K start HK H).
Qed.

Theorem exponential_anchored_additive_minus_late_slope K : 1 < K ->
  increases_late (fun k => exponential_anchored_additive k (-1)) K (exp (- / K)).
Proof.
  intros HK; apply (increases_late_ext _ _ _ _ (fun k => exponential_anchored_additive_eq k (-1))).
  exact (minus_increases_late _ _ (fun x _ => anchored_slope x) (fun x _ => anchored_slope_neg x) K HK).
Qed.

Theorem htd_additive_plus_late_slope K : 1 < K ->
  ~ (exists start, increases_late (fun k => htd_additive k 1) K start).
Proof.
  intros HK [start H].
  apply (increases_late_ext _ _ _ _ (fun k => eq_sym (htd_additive_eq k 1))) in H.
  exact (plus_never_increases_late _ _ (fun x _ => htd_is_derive x) (fun x _ => htd_slope_neg x) K start HK H).
Qed.

Theorem htd_additive_minus_late_slope K : 1 < K ->
  increases_late (fun k => htd_additive k (-1)) K (exp (- / K)).
Proof.
  intros HK; apply (increases_late_ext _ _ _ _ (fun k => htd_additive_eq k (-1))).
  exact (minus_increases_late _ _ (fun x _ => htd_is_derive x) (fun x _ => htd_slope_neg x) K HK).
Qed.
