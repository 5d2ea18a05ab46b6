(* The warp form base(tau^k): it inherits every condition of eq. (5) from its base, for every real k > 0. *)

From Coq Require Import Reals Lra.
From Coquelicot Require Import Coquelicot.
From Kdecay Require Import Prelude Definitions Conditions Linear Cosine Exponential.
Local Open Scope R_scope.

Definition warp (base : R -> R) (k tau : R) : R := base (rpow tau k).

Theorem warp_start base k : starts (warp base k) <-> starts base.
Proof. unfold starts, warp; now rewrite rpow_0. Qed.

Theorem warp_end base k : ends (warp base k) <-> ends base.
Proof. unfold ends, warp; now rewrite rpow_base_1. Qed.

(* tau^k maps [0, 1] onto itself, so nothing is lost in the other direction either. *)
Theorem warp_monotone base k : 0 < k -> monotone (warp base k) <-> monotone base.
Proof.
  intros Hk; unfold monotone, warp; split; intros Hm x y Hx Hxy Hy.
  - assert (Hi : 0 < / k) by now apply Rinv_0_lt_compat.
    rewrite <- (rpow_inverse x k), <- (rpow_inverse y k) by lra.
    apply Hm; [apply rpow_nonneg | apply rpow_le; lra | apply rpow_le_1; lra].
  - apply Hm; [apply rpow_nonneg | apply rpow_le; lra | apply rpow_le_1; lra].
Qed.

Theorem warp_range base k : 0 < k -> in_range (warp base k) <-> in_range base.
Proof.
  intros Hk; unfold in_range, warp; split; intros Hr x Hx.
  - assert (Hi : 0 < / k) by now apply Rinv_0_lt_compat.
    rewrite <- (rpow_inverse x k) by lra; apply Hr, rpow_unit; lra.
  - apply Hr, rpow_unit; lra.
Qed.

Theorem warp_steps base k : 0 < k -> monotone base -> monotone_on_steps (warp base k).
Proof. intros Hk Hm; apply conditions_steps_follow; now apply warp_monotone. Qed.

(* A larger k never gives a smaller rate. *)
Theorem warp_ordered_by_k base k1 k2 x : monotone base -> 0 < k1 <= k2 -> 0 <= x <= 1 ->
  warp base k1 x <= warp base k2 x.
Proof.
  intros Hm Hk [[Hx | <-] H1]; [| unfold warp; rewrite !rpow_0; lra].
  apply Hm; [apply rpow_nonneg | apply rpow_exponent_le; lra | apply rpow_le_1; lra].
Qed.

(* The paper's bases. *)
Lemma linear_warp_is k x : linear_warp k x = warp linear k x.
Proof. reflexivity. Qed.

Lemma polynomial_warp_is k N x : polynomial_warp k N x = warp (polynomial N) k x.
Proof. reflexivity. Qed.

Lemma cosine_warp_is k x : cosine_warp k x = warp cosine k x.
Proof. reflexivity. Qed.

Lemma exponential_warp_is k x : exponential_warp k x = warp exponential k x.
Proof. reflexivity. Qed.

Lemma linear_monotone : monotone linear.
Proof. intros x y Hx Hxy Hy; unfold linear; lra. Qed.

Lemma polynomial_monotone N : 0 < N -> monotone (polynomial N).
Proof. intros HN x y Hx Hxy Hy; unfold polynomial; apply rpow_le; lra. Qed.

Lemma linear_start : starts linear.
Proof. unfold starts, linear; ring. Qed.

Lemma linear_end : ends linear.
Proof. unfold ends, linear; ring. Qed.

Lemma polynomial_start N : starts (polynomial N).
Proof. unfold starts, polynomial; rewrite Rminus_0_r; apply rpow_base_1. Qed.

Lemma polynomial_end N : ends (polynomial N).
Proof. unfold ends, polynomial; rewrite Rminus_eq_0; apply rpow_0. Qed.

Theorem linear_warp_start k : starts (linear_warp k).
Proof. apply (warp_start linear), linear_start. Qed.

Theorem linear_warp_end k : ends (linear_warp k).
Proof. apply (warp_end linear), linear_end. Qed.

Theorem linear_warp_monotone k : 0 < k -> monotone (linear_warp k).
Proof. intros Hk; apply (warp_monotone linear); [exact Hk | apply linear_monotone]. Qed.

Theorem linear_warp_range k : 0 < k -> in_range (linear_warp k).
Proof.
  intros Hk; apply conditions_range_follows;
    [apply linear_warp_start | apply linear_warp_end | now apply linear_warp_monotone].
Qed.

Theorem polynomial_warp_start k N : starts (polynomial_warp k N).
Proof. apply (warp_start (polynomial N)), polynomial_start. Qed.

Theorem polynomial_warp_end k N : ends (polynomial_warp k N).
Proof. apply (warp_end (polynomial N)), polynomial_end. Qed.

Theorem polynomial_warp_monotone k N : 0 < k -> 0 < N -> monotone (polynomial_warp k N).
Proof. intros Hk HN; apply (warp_monotone (polynomial N)); [exact Hk | now apply polynomial_monotone]. Qed.

Theorem polynomial_warp_range k N : 0 < k -> 0 < N -> in_range (polynomial_warp k N).
Proof.
  intros Hk HN; apply conditions_range_follows;
    [apply polynomial_warp_start | apply polynomial_warp_end | now apply polynomial_warp_monotone].
Qed.

Theorem cosine_warp_start k : starts (cosine_warp k).
Proof. apply (warp_start cosine), cosine_start. Qed.

Theorem cosine_warp_end k : ends (cosine_warp k).
Proof. apply (warp_end cosine), cosine_end. Qed.

Theorem cosine_warp_monotone k : 0 < k -> monotone (cosine_warp k).
Proof. intros Hk; apply (warp_monotone cosine); [exact Hk | apply cosine_monotone]. Qed.

Theorem cosine_warp_range k : 0 < k -> in_range (cosine_warp k).
Proof.
  intros Hk; apply conditions_range_follows;
    [apply cosine_warp_start | apply cosine_warp_end | now apply cosine_warp_monotone].
Qed.

(* Eq. (13)'s shape falls and stays in [0, 1], though it ends above 0. *)
Theorem exponential_warp_monotone k : 0 < k -> monotone (exponential_warp k).
Proof. intros Hk; apply (warp_monotone exponential); [exact Hk | apply exponential_monotone]. Qed.

Theorem exponential_warp_start k : starts (exponential_warp k).
Proof. apply (warp_start exponential); unfold starts, exponential; rewrite Ropp_0; apply exp_0. Qed.

Theorem exponential_warp_end k : exponential_warp k 1 = exp (-1) /\ ~ ends (exponential_warp k).
Proof.
  assert (E : exponential_warp k 1 = exp (-1)) by (unfold exponential_warp; now rewrite rpow_base_1).
  split; [exact E |]; unfold ends; rewrite E; assert (H := exp_pos (-1)); lra.
Qed.

Theorem exponential_warp_range k : 0 < k -> in_range (exponential_warp k).
Proof.
  intros Hk; apply (warp_range exponential); [exact Hk |]; intros x Hx; unfold exponential.
  split; [left; apply exp_pos |]; rewrite <- exp_0.
  destruct Hx as [[Hx | <-] _]; [left; apply exp_increasing; lra | rewrite Ropp_0; lra].
Qed.

Theorem warp_original base x : 0 <= x -> warp base 1 x = base x.
Proof. intros Hx; unfold warp; now rewrite rpow_exponent_1. Qed.
