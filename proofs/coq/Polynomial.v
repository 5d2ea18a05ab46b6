(* Eq. (11): the polynomial schedule with the k-decay term, for every real N > 0. *)

From Coq Require Import Reals Lra.
From Coquelicot Require Import Coquelicot.
From Kdecay Require Import Prelude PowerInequalities Definitions Conditions Additive Regions Linear Warp.
Local Open Scope R_scope.

(* With sigma = -1 the schedule falls where this is not negative on (0, 1). *)
Definition slope_gap (k N x : R) : R := k * rpow x (k - 1) + N * rpow (1 - x) (N - 1) - 1.

Lemma polynomial_monotone_iff k N sigma : 0 < k -> 0 < N ->
  monotone (polynomial_additive k N sigma) <->
  (forall x, 0 < x < 1 -> - (N * rpow (1 - x) (N - 1)) + sigma * (k * rpow x (k - 1) - 1) <= 0).
Proof.
  intros Hk HN; rewrite <- (additive_monotone_iff (polynomial N) (fun x => - (N * rpow (1 - x) (N - 1))) k sigma Hk
    (fun x Hx => polynomial_is_derive N x (proj2 Hx)) (fun x Hx => polynomial_continuous N x HN (proj2 Hx))).
  split; apply monotone_ext; intros y; [symmetry |]; apply polynomial_additive_is.
Qed.

Theorem polynomial_minus_monotone_iff k N : 0 < k -> 0 < N ->
  monotone (polynomial_additive k N (-1)) <-> (forall x, 0 < x < 1 -> 0 <= slope_gap k N x).
Proof.
  intros Hk HN; rewrite (polynomial_monotone_iff k N (-1) Hk HN); unfold slope_gap.
  split; intros H x Hx; specialize (H x Hx); lra.
Qed.

(* The roles of k and N can be exchanged. *)
Theorem polynomial_additive_minus_symmetry k N : 0 < k -> 0 < N ->
  monotone (polynomial_additive k N (-1)) <-> monotone (polynomial_additive N k (-1)).
Proof.
  intros Hk HN; rewrite !polynomial_minus_monotone_iff by assumption; unfold slope_gap.
  split; intros H x Hx; specialize (H (1 - x) ltac:(lra)); replace (1 - (1 - x)) with x in H by ring; lra.
Qed.

Theorem polynomial_additive_start k N sigma : starts (polynomial_additive k N sigma).
Proof. unfold starts; rewrite <- polynomial_additive_is; apply additive_start, polynomial_start. Qed.

Theorem polynomial_additive_end k N sigma : ends (polynomial_additive k N sigma).
Proof. unfold ends; rewrite <- polynomial_additive_is; apply additive_end, polynomial_end. Qed.

(* N = 1 is the linear schedule. *)
Lemma polynomial_linear k sigma : monotone (polynomial_additive k 1 sigma) <-> monotone (linear_additive k sigma).
Proof.
  assert (E : forall x, x <= 1 -> polynomial_additive k 1 sigma x = linear_additive k sigma x)
    by (intros x Hx; unfold polynomial_additive, linear_additive; rewrite rpow_exponent_1 by lra; ring).
  split; intros H x y Hx Hxy Hy; specialize (H x y Hx Hxy Hy); rewrite !E in * by lra; assumption.
Qed.

Theorem polynomial_one_additive_minus_monotone k : 0 < k -> monotone (polynomial_additive k 1 (-1)).
Proof. intros Hk; apply polynomial_linear; now apply falls_monotone, linear_additive_minus_monotone. Qed.

Theorem polynomial_one_additive_plus_monotone_region k : 0 < k ->
  monotone (polynomial_additive k 1 1) <-> 1 <= k <= 2.
Proof. intros Hk; rewrite polynomial_linear; now apply linear_additive_plus_monotone_region. Qed.

Section AboveOne.
Variables k N : R.
Hypotheses (Hk : 0 < k) (HN : 1 < N).

Let small_slope eps : 0 < eps -> exists d, 0 < d <= 1 /\ forall y, 0 <= y < d -> N * rpow y (N - 1) < eps.
Proof. intros He; now apply power_slope_small. Qed.

(* Sign +: no k but 1. *)
Lemma polynomial_plus_only_one : monotone (polynomial_additive k N 1) -> k = 1.
Proof.
  intros Hm; assert (H := proj1 (polynomial_monotone_iff k N 1 Hk ltac:(lra)) Hm).
  destruct (Rtotal_order k 1) as [Hlt | [| Hgt]]; [exfalso | assumption | exfalso].
  - destruct (power_slope_large k (1 + N)) as [d [Hd L]]; [lra | lra |].
    assert (A := H (d / 2) ltac:(lra)); specialize (L (d / 2) ltac:(lra)).
    assert (B := power_slope_le N (1 - d / 2) ltac:(lra) ltac:(lra)); lra.
  - destruct (small_slope ((k - 1) / 2)) as [d [Hd S]]; [lra |].
    destruct (rpow_near_1 (k - 1) ((k - 1) / (2 * k))) as [e [He E]]; [apply Rdiv_lt_0_compat; lra |].
    assert (M := Rmin_l d e); assert (M' := Rmin_r d e); assert (M0 : 0 < Rmin d e) by (apply Rmin_glb_lt; lra).
    set (y := Rmin d e / 2); assert (A := H (1 - y) ltac:(unfold y; lra)).
    replace (1 - (1 - y)) with y in A by ring.
    specialize (S y ltac:(unfold y; lra)); destruct (E y ltac:(unfold y; lra)) as [E1 _].
    apply (Rmult_lt_compat_l k) in E1; [| lra].
    replace (k * (1 - (k - 1) / (2 * k))) with ((k + 1) / 2) in E1 by (field; lra); lra.
Qed.

(* Sign -: no k below 1. *)
Lemma polynomial_minus_at_least_one : monotone (polynomial_additive k N (-1)) -> 1 <= k.
Proof.
  intros Hm; assert (H := proj1 (polynomial_minus_monotone_iff k N Hk ltac:(lra)) Hm).
  destruct (Rle_dec 1 k) as [| Hlt]; [assumption | exfalso].
  destruct (small_slope ((1 - k) / 2)) as [d [Hd S]]; [lra |].
  destruct (rpow_near_1 (k - 1) ((1 - k) / (2 * k))) as [e [He E]]; [apply Rdiv_lt_0_compat; lra |].
  assert (M := Rmin_l d e); assert (M' := Rmin_r d e); assert (M0 : 0 < Rmin d e) by (apply Rmin_glb_lt; lra).
  set (y := Rmin d e / 2); assert (A := H (1 - y) ltac:(unfold y; lra)); unfold slope_gap in A.
  replace (1 - (1 - y)) with y in A by ring.
  specialize (S y ltac:(unfold y; lra)); destruct (E y ltac:(unfold y; lra)) as [_ E1].
  apply (Rmult_lt_compat_l k) in E1; [| lra].
  replace (k * (1 + (1 - k) / (2 * k))) with ((k + 1) / 2) in E1 by (field; lra); lra.
Qed.
End AboveOne.

Theorem polynomial_above_one_additive_plus_monotone_region k N : 0 < k -> 1 < N ->
  monotone (polynomial_additive k N 1) <-> k = 1.
Proof.
  intros Hk HN; split; [now apply polynomial_plus_only_one | intros ->].
  apply polynomial_monotone_iff; [lra | lra |]; intros x Hx.
  replace (1 - 1) with 0 by ring; rewrite rpow_exponent_0 by lra.
  assert (P := power_slope_pos N (1 - x) ltac:(lra) ltac:(lra)); lra.
Qed.

(* Sign -: the set has no gap, it reaches to k = 1 from every k in it. *)
Lemma polynomial_slope_nonpos N x : 0 < N -> x < 1 -> - (N * rpow (1 - x) (N - 1)) <= 0.
Proof. intros HN Hx; assert (P := power_slope_pos N (1 - x) HN ltac:(lra)); lra. Qed.

Theorem polynomial_additive_minus_interval k K N : 0 < N -> 0 < K -> between_1_and K k ->
  monotone (polynomial_additive K N (-1)) -> monotone (polynomial_additive k N (-1)).
Proof.
  intros HN HK Hk; rewrite !polynomial_additive_eq.
  apply (regions_minus_monotone_between (polynomial N) (fun x => - (N * rpow (1 - x) (N - 1))));
    [intros; now apply polynomial_is_derive | intros; now apply polynomial_continuous | | assumption | assumption].
  intros x Hx; now apply polynomial_slope_nonpos.
Qed.

(* A certificate at one point: for k and N outside (1, 2) the gap is convex, so it stays above its tangent there. *)
Definition slope_gap_slope (k N x : R) : R :=
  k * (k - 1) * rpow x (k - 1 - 1) - N * (N - 1) * rpow (1 - x) (N - 1 - 1).

Theorem polynomial_additive_minus_certificate k N x0 : 0 < k <= 1 \/ 2 <= k -> 0 < N <= 1 \/ 2 <= N -> 0 < x0 < 1 ->
  Rabs (slope_gap_slope k N x0) <= slope_gap k N x0 -> monotone (polynomial_additive k N (-1)).
Proof.
  intros Hk HN H0 H; apply polynomial_minus_monotone_iff; [lra | lra |]; intros x Hx.
  assert (T : forall p u u0, 0 < p <= 1 \/ 2 <= p -> 0 < u -> 0 < u0 ->
    rpow u0 (p - 1) + (p - 1) * rpow u0 (p - 1 - 1) * (u - u0) <= rpow u (p - 1))
    by (intros p u u0 [Hp | Hp] Hu Hu0; [apply rpow_tangent_nonpos | apply rpow_tangent]; lra).
  assert (A := T k x x0 Hk ltac:(lra) ltac:(lra)); assert (B := T N (1 - x) (1 - x0) HN ltac:(lra) ltac:(lra)).
  apply (Rmult_le_compat_l k) in A; [| lra]; apply (Rmult_le_compat_l N) in B; [| lra].
  assert (C : slope_gap k N x0 + slope_gap_slope k N x0 * (x - x0) <= slope_gap k N x)
    by (unfold slope_gap, slope_gap_slope; lra).
  assert (D := Rabs_pos (slope_gap_slope k N x0)); assert (E := Rle_abs (slope_gap_slope k N x0)).
  assert (F := Rle_abs (- slope_gap_slope k N x0)); rewrite Rabs_Ropp in F; nra.
Qed.

Theorem polynomial_additive_minus_counterexample k N x0 : 0 < k -> 0 < N -> 0 < x0 < 1 ->
  slope_gap k N x0 < 0 -> ~ monotone (polynomial_additive k N (-1)).
Proof.
  intros Hk HN H0 H Hm; assert (A := proj1 (polynomial_minus_monotone_iff k N Hk HN) Hm x0 H0); lra.
Qed.

(* Between a k inside and one outside lies a threshold, and the set of all k is [1, threshold]. *)
Theorem polynomial_additive_minus_threshold N lo hi : 1 < N -> 1 <= lo < hi ->
  monotone (polynomial_additive lo N (-1)) -> ~ monotone (polynomial_additive hi N (-1)) ->
  exists threshold, lo <= threshold < hi /\
    forall k, 0 < k -> monotone (polynomial_additive k N (-1)) <-> 1 <= k <= threshold.
Proof.
  intros HN Hlo; rewrite !polynomial_additive_eq; intros Mlo Mhi.
  destruct (regions_minus_monotone_threshold_above (polynomial N) (fun x => - (N * rpow (1 - x) (N - 1)))
    (fun x Hx => polynomial_is_derive N x (proj2 Hx)) (fun x Hx => polynomial_continuous N x ltac:(lra) (proj2 Hx))
    (fun x Hx => polynomial_slope_nonpos N x ltac:(lra) (proj2 Hx)) lo hi Hlo Mlo Mhi) as [t [Ht H]].
  exists t; split; [exact Ht |]; intros k Hk; split; [intros M | intros [A B]].
  - assert (1 <= k) by now apply (polynomial_minus_at_least_one k N).
    rewrite polynomial_additive_eq in M; split; [assumption | now apply H].
  - rewrite polynomial_additive_eq; now apply H.
Qed.
