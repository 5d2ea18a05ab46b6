(* Inequalities between real powers on (0, 1) that decide when the polynomial schedule falls. *)

From Coq Require Import Reals Lra.
From Coquelicot Require Import Coquelicot.
From Kdecay Require Import Prelude.
Local Open Scope R_scope.

(* A power with exponent p >= 1 is convex: it lies above its tangents. *)
Lemma rpow_tangent p x x0 : 1 <= p -> 0 < x -> 0 < x0 ->
  rpow x0 p + p * rpow x0 (p - 1) * (x - x0) <= rpow x p.
Proof.
  intros Hp Hx H0; assert (Hm : 0 < Rmin x0 x) by (apply Rmin_glb_lt; lra).
  destruct (MVT_gen (fun y => rpow y p) x0 x (fun y => p * rpow y (p - 1))) as [c [Hc E]].
  - intros y Hy; apply rpow_is_derive; lra.
  - intros y Hy; apply rpow_continuous; lra.
  - assert (M : forall a b, 0 < a <= b -> rpow a (p - 1) <= rpow b (p - 1)).
    { intros a b Hab; destruct (Req_dec p 1) as [-> | H].
      - replace (1 - 1) with 0 by ring; rewrite !rpow_exponent_0 by lra; lra.
      - apply rpow_le; lra. }
    destruct (Rle_dec x0 x) as [H | H].
    + rewrite Rmin_left, Rmax_right in Hc by lra; specialize (M x0 c ltac:(lra)).
      assert (p * rpow x0 (p - 1) <= p * rpow c (p - 1)) by nra; nra.
    + rewrite Rmin_right, Rmax_left in Hc by lra; specialize (M c x0 ltac:(lra)).
      assert (p * rpow c (p - 1) <= p * rpow x0 (p - 1)) by nra; nra.
Qed.

Lemma bernoulli p u : 1 <= p -> 0 < u -> 1 + p * (u - 1) <= rpow u p.
Proof.
  intros Hp Hu; assert (H := rpow_tangent p u 1 Hp Hu Rlt_0_1); rewrite !rpow_base_1 in H; lra.
Qed.

(* So is one with exponent p <= 0. *)
Lemma rpow_tangent_nonpos p x x0 : p <= 0 -> 0 < x -> 0 < x0 ->
  rpow x0 p + p * rpow x0 (p - 1) * (x - x0) <= rpow x p.
Proof.
  intros Hp Hx H0; assert (U : 0 < x / x0) by now apply Rdiv_lt_0_compat.
  assert (L := exp_ineq1_le (ln (x / x0))); rewrite exp_ln in L by exact U.
  assert (E := exp_ineq1_le (p * ln (x / x0))); assert (P := rpow_pos x0 p H0).
  assert (F : rpow x p = rpow x0 p * exp (p * ln (x / x0))).
  { rewrite !rpow_pos_eq by lra; unfold Rpower; rewrite <- exp_plus; f_equal.
    unfold Rdiv; rewrite ln_mult, ln_Rinv; [ring | lra | lra | now apply Rinv_0_lt_compat]. }
  rewrite F; replace (p * rpow x0 (p - 1) * (x - x0)) with (rpow x0 p * (p * (x / x0 - 1)))
    by (rewrite (rpow_split x0 p) by lra; field; lra).
  assert (G : p * (x / x0 - 1) <= p * ln (x / x0)) by nra; nra.
Qed.

Lemma rpow_product x y p : 0 < x -> 0 < y -> rpow (x * y) p = rpow x p * rpow y p.
Proof.
  intros Hx Hy; rewrite !rpow_pos_eq by (assumption || now apply Rmult_lt_0_compat).
  symmetry; now apply Rpower_mult_distr.
Qed.

(* Being between 1 and K, on either side of 1. *)
Definition between_1_and (K k : R) : Prop := 1 <= k <= K \/ K <= k <= 1.

(* k |-> k x^(k-1) has no dip: between 1 and K it stays above its values at the two ends (its logarithm is concave). *)
Lemma power_slope_no_dip x k K : 0 < x < 1 -> 0 < K -> between_1_and K k ->
  1 <= k * rpow x (k - 1) \/ K * rpow x (K - 1) <= k * rpow x (k - 1).
Proof.
  intros Hx HK Hk.
  destruct (Req_dec k 1) as [-> | H1]; [left; replace (1 - 1) with 0 by ring; rewrite rpow_exponent_0; lra |].
  assert (Hk0 : 0 < k) by (destruct Hk; lra).
  set (a := (k - 1) / (K - 1)); set (y := K * rpow x (K - 1)).
  assert (Ha : 0 < a <= 1).
  { unfold a; destruct Hk as [Hk | Hk].
    - split; [apply Rdiv_lt_0_compat; lra |]; apply (Rmult_le_reg_r (K - 1)); [lra |]; field_simplify; lra.
    - replace ((k - 1) / (K - 1)) with ((1 - k) / (1 - K)) by (field; lra).
      split; [apply Rdiv_lt_0_compat; lra |]; apply (Rmult_le_reg_r (1 - K)); [lra |]; field_simplify; lra. }
  assert (Hy : 0 < y) by (apply Rmult_lt_0_compat; [lra | apply rpow_pos; lra]).
  assert (Hka : rpow K a <= k).
  { rewrite <- (rpow_inverse k a) by lra.
    assert (I : 1 <= / a) by (rewrite <- Rinv_1; apply Rinv_le_contravar; lra).
    assert (B := bernoulli (/ a) k I Hk0).
    assert (E : 1 + / a * (k - 1) = K) by (unfold a; field; destruct Hk; lra).
    rewrite E in B; apply rpow_le; lra. }
  assert (E : rpow y a = rpow K a * rpow x (k - 1)).
  { unfold y; rewrite rpow_product by (lra || (apply rpow_pos; lra)); rewrite rpow_mult.
    f_equal; f_equal; unfold a; field; destruct Hk; lra. }
  assert (P := rpow_pos x (k - 1) (proj1 Hx)).
  assert (L : rpow y a <= k * rpow x (k - 1)) by (rewrite E; nra).
  destruct (Rle_dec 1 y) as [G | G].
  - left; apply Rle_trans with (2 := L); rewrite <- (rpow_base_1 a); apply rpow_le; lra.
  - right; fold y; apply Rle_trans with (2 := L); rewrite <- (rpow_exponent_1 y) at 1 by lra.
    apply rpow_exponent_le; lra.
Qed.

(* Near 1 every power is near 1. *)
Lemma rpow_near_1 p eps : 0 < eps ->
  exists d, 0 < d < 1 /\ forall y, 0 <= y < d -> 1 - eps < rpow (1 - y) p < 1 + eps.
Proof.
  intros He.
  assert (C : continuity_pt (fun x => rpow x p) 1).
  { apply derivable_continuous_pt; exists (p * rpow 1 (p - 1)); apply is_derive_Reals, rpow_is_derive; lra. }
  destruct (C eps He) as [d [Hd H]]; simpl in H; unfold R_dist in H.
  exists (Rmin (1 / 2) d); assert (M := Rmin_l (1 / 2) d); assert (M' := Rmin_r (1 / 2) d).
  assert (M0 : 0 < Rmin (1 / 2) d) by (apply Rmin_glb_lt; lra).
  split; [lra |]; intros y Hy.
  destruct (Req_dec y 0) as [-> | Hy0]; [rewrite Rminus_0_r, rpow_base_1; lra |].
  assert (A : Rabs (rpow (1 - y) p - rpow 1 p) < eps).
  { apply H; split; [split; [exact I | lra] |].
    replace (1 - y - 1) with (- y) by ring; rewrite Rabs_Ropp, Rabs_right; lra. }
  rewrite rpow_base_1 in A; apply Rabs_def2 in A; lra.
Qed.

(* For fixed x the conditions are continuous in k, so they pass to the ends of an interval of k. *)
Lemma rpow_exponent_continuous x b : 0 < x -> continuity_pt (rpow x) b.
Proof.
  intros Hx; assert (D : ex_derive (fun k => exp (k * ln x)) b) by (auto_derive; exact I); destruct D as [l D].
  apply (continuity_pt_ext (fun k => exp (k * ln x))).
  - intros k; rewrite rpow_pos_eq by assumption; reflexivity.
  - apply derivable_continuous_pt; exists l; now apply is_derive_Reals.
Qed.

Lemma power_slope_continuous x b : 0 < x -> continuity_pt (fun k => k * rpow x (k - 1)) b.
Proof.
  intros Hx; apply continuity_pt_mult; [apply derivable_continuous_pt, derivable_pt_id |].
  apply (continuity_pt_comp (fun k => k - 1) (rpow x)); [| now apply rpow_exponent_continuous].
  apply derivable_continuous_pt; exists (1 - 0); apply derivable_pt_lim_minus;
    [apply derivable_pt_lim_id | apply derivable_pt_lim_const].
Qed.

Lemma nonneg_at_limit g b : continuity_pt g b ->
  (forall d, 0 < d -> exists k, k <> b /\ Rabs (k - b) < d /\ 0 <= g k) -> 0 <= g b.
Proof.
  intros Hc H; destruct (Rle_dec 0 (g b)) as [| N]; [assumption | exfalso].
  destruct (Hc (- g b) ltac:(lra)) as [d [Hd C]]; simpl in C; unfold R_dist in C.
  destruct (H d Hd) as [k [Hk [A B]]].
  assert (D := C k (conj (conj I (not_eq_sym Hk)) A)); apply Rabs_def2 in D; lra.
Qed.
