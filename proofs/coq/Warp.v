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

Theorem warp_strictly_monotone base k : 0 < k -> strictly_monotone (warp base k) <-> strictly_monotone base.
Proof.
  intros Hk; unfold strictly_monotone, warp; split; intros Hm x y Hx Hxy Hy.
  - assert (Hi : 0 < / k) by now apply Rinv_0_lt_compat.
    rewrite <- (rpow_inverse x k), <- (rpow_inverse y k) by lra.
    apply Hm; [apply rpow_nonneg | apply rpow_lt; lra | apply rpow_le_1; lra].
  - apply Hm; [apply rpow_nonneg | apply rpow_lt; lra | apply rpow_le_1; lra].
Qed.

Lemma warp_is_derive base k x b : 0 < x -> is_derive base (rpow x k) b ->
  is_derive (warp base k) x (k * rpow x (k - 1) * b).
Proof. intros Hx Hb; exact (is_derive_comp base (fun y => rpow y k) x b _ Hb (rpow_is_derive x k Hx)). Qed.

(* A negative slope inside stays one. *)
Theorem warp_falls base k : 0 < k -> falls base -> falls (warp base k).
Proof.
  intros Hk [Hm Hd]; split; [now apply warp_strictly_monotone |]; intros x Hx.
  destruct (Hd (rpow x k)) as [b [Hb N]]; [split; [apply rpow_pos; lra | apply rpow_lt_1; lra] |].
  exists (k * rpow x (k - 1) * b); split; [apply warp_is_derive; [lra | exact Hb] |].
  assert (P := rpow_pos x (k - 1) (proj1 Hx)); assert (0 < k * rpow x (k - 1)) by nra; nra.
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

Lemma polynomial_is_derive N x : x < 1 -> is_derive (polynomial N) x (- (N * rpow (1 - x) (N - 1))).
Proof.
  intros Hx; unfold polynomial.
  replace (- (N * rpow (1 - x) (N - 1))) with (-1 * (N * rpow (1 - x) (N - 1))) by ring.
  apply (is_derive_comp (fun y => rpow y N) (fun y => 1 - y)); [apply rpow_is_derive; lra |].
  auto_derive; [exact I | ring].
Qed.

Lemma polynomial_continuous N x : 0 < N -> x <= 1 -> continuity_pt (polynomial N) x.
Proof.
  intros HN Hx; unfold polynomial.
  apply (continuity_pt_comp (fun y => 1 - y) (fun y => rpow y N)); [| apply rpow_continuous; lra].
  apply (linear_continuous x).
Qed.

Lemma linear_falls : falls linear.
Proof.
  apply falls_of_derive with (fun _ => -1); intros; [apply linear_is_derive | apply linear_continuous | lra].
Qed.

Lemma polynomial_falls N : 0 < N -> falls (polynomial N).
Proof.
  intros HN; apply falls_of_derive with (fun x => - (N * rpow (1 - x) (N - 1))).
  - intros x Hx; now apply polynomial_is_derive.
  - intros x Hx; now apply polynomial_continuous.
  - intros x Hx; assert (P := rpow_pos (1 - x) (N - 1) ltac:(lra)); nra.
Qed.

Lemma cosine_falls : falls cosine.
Proof.
  apply falls_of_derive with (fun x => - (PI / 2) * sin (PI * x));
    [intros; apply cosine_is_derive | intros; apply cosine_continuous |].
  intros x Hx; assert (H := PI_RGT_0); assert (S := sin_pi_pos x Hx); nra.
Qed.

Lemma exponential_falls : falls exponential.
Proof.
  apply falls_of_derive with (fun x => - exp (- x)); intros;
    [apply exponential_is_derive | apply exponential_continuous |].
  assert (P := exp_pos (- x)); lra.
Qed.

Lemma linear_range : in_range linear.
Proof. intros x Hx; unfold linear; lra. Qed.

Lemma polynomial_range N : 0 < N -> in_range (polynomial N).
Proof. intros HN x Hx; unfold polynomial; apply rpow_unit; lra. Qed.

Lemma cosine_range : in_range cosine.
Proof. apply conditions_range_follows; [apply cosine_start | apply cosine_end | apply cosine_monotone]. Qed.

Lemma exponential_range : in_range exponential.
Proof.
  intros x Hx; unfold exponential; split; [left; apply exp_pos |]; rewrite <- exp_0.
  destruct Hx as [[Hx | <-] _]; [left; apply exp_increasing; lra | rewrite Ropp_0; lra].
Qed.

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

Theorem linear_warp_monotone k : 0 < k -> falls (linear_warp k).
Proof. intros Hk; apply (warp_falls linear); [exact Hk | apply linear_falls]. Qed.

Theorem linear_warp_range k : 0 < k -> in_range (linear_warp k).
Proof. intros Hk; apply (warp_range linear); [exact Hk | apply linear_range]. Qed.

Theorem polynomial_warp_start k N : starts (polynomial_warp k N).
Proof. apply (warp_start (polynomial N)), polynomial_start. Qed.

Theorem polynomial_warp_end k N : ends (polynomial_warp k N).
Proof. apply (warp_end (polynomial N)), polynomial_end. Qed.

Theorem polynomial_warp_monotone k N : 0 < k -> 0 < N -> falls (polynomial_warp k N).
Proof. intros Hk HN; apply (warp_falls (polynomial N)); [exact Hk | now apply polynomial_falls]. Qed.

Theorem polynomial_warp_range k N : 0 < k -> 0 < N -> in_range (polynomial_warp k N).
Proof. intros Hk HN; apply (warp_range (polynomial N)); [exact Hk | now apply polynomial_range]. Qed.

Theorem cosine_warp_start k : starts (cosine_warp k).
Proof. apply (warp_start cosine), cosine_start. Qed.

Theorem cosine_warp_end k : ends (cosine_warp k).
Proof. apply (warp_end cosine), cosine_end. Qed.

Theorem cosine_warp_monotone k : 0 < k -> falls (cosine_warp k).
Proof. intros Hk; apply (warp_falls cosine); [exact Hk | apply cosine_falls]. Qed.

Theorem cosine_warp_range k : 0 < k -> in_range (cosine_warp k).
Proof. intros Hk; apply (warp_range cosine); [exact Hk | apply cosine_range]. Qed.

(* Eq. (13)'s shape falls and stays in [0, 1], though it ends above 0. *)
Theorem exponential_warp_monotone k : 0 < k -> falls (exponential_warp k).
Proof. intros Hk; apply (warp_falls exponential); [exact Hk | apply exponential_falls]. Qed.

Theorem exponential_warp_range k : 0 < k -> in_range (exponential_warp k).
Proof. intros Hk; apply (warp_range exponential); [exact Hk | apply exponential_range]. Qed.

Theorem warp_original base x : 0 <= x -> warp base 1 x = base x.
Proof. intros Hx; unfold warp; now rewrite rpow_exponent_1. Qed.
