(* The real power that the definitions use, and its analysis.

   Coq's [Rpower x p] is [exp (p * ln x)] with [ln 0 = 0], so that [Rpower 0 p = 1]. [rpow] is 0 there, which is what
   0^p means for p > 0, the only exponents of the schedules; below 0, where no schedule goes, it is 0 too. *)

From Coq Require Import Reals Lra.
From Coquelicot Require Import Coquelicot.
Local Open Scope R_scope.

Definition rpow (x p : R) : R := if Rle_dec x 0 then 0 else Rpower x p.

Lemma rpow_pos_eq x p : 0 < x -> rpow x p = Rpower x p.
Proof. intros Hx; unfold rpow; destruct (Rle_dec x 0); [lra | reflexivity]. Qed.

Lemma rpow_0 p : rpow 0 p = 0.
Proof. unfold rpow; destruct (Rle_dec 0 0); [reflexivity | lra]. Qed.

Lemma rpow_neg x p : x <= 0 -> rpow x p = 0.
Proof. intros Hx; unfold rpow; destruct (Rle_dec x 0); [reflexivity | lra]. Qed.

Lemma rpow_base_1 p : rpow 1 p = 1.
Proof. rewrite rpow_pos_eq by lra; unfold Rpower; rewrite ln_1, Rmult_0_r; apply exp_0. Qed.

Lemma rpow_exponent_1 x : 0 <= x -> rpow x 1 = x.
Proof.
  intros [Hx | <-]; [rewrite rpow_pos_eq by lra; now apply Rpower_1 | apply rpow_0].
Qed.

Lemma rpow_exponent_0 x : 0 < x -> rpow x 0 = 1.
Proof. intros Hx; rewrite rpow_pos_eq by lra; now apply Rpower_O. Qed.

Lemma rpow_pos x p : 0 < x -> 0 < rpow x p.
Proof. intros Hx; rewrite rpow_pos_eq by lra; apply exp_pos. Qed.

Lemma rpow_nonneg x p : 0 <= rpow x p.
Proof.
  destruct (Rle_dec x 0) as [Hx | Hx]; [rewrite rpow_neg by lra; lra | left; apply rpow_pos; lra].
Qed.

Lemma rpow_plus x p q : 0 < x -> rpow x (p + q) = rpow x p * rpow x q.
Proof. intros Hx; rewrite !rpow_pos_eq by lra; apply Rpower_plus. Qed.

Lemma rpow_split x p : 0 < x -> rpow x p = x * rpow x (p - 1).
Proof.
  intros Hx; rewrite <- (rpow_exponent_1 x) at 2 by lra; rewrite <- rpow_plus by exact Hx; f_equal; ring.
Qed.

Lemma rpow_mult x p q : rpow (rpow x p) q = rpow x (p * q).
Proof.
  destruct (Rle_dec x 0) as [Hx | Hx].
  - rewrite (rpow_neg x p), (rpow_neg x (p * q)) by lra; apply rpow_0.
  - rewrite (rpow_pos_eq (rpow x p)) by (apply rpow_pos; lra).
    rewrite !rpow_pos_eq by lra; apply Rpower_mult.
Qed.

Lemma rpow_of_nat x n : 0 < x -> rpow x (INR n) = x ^ n.
Proof. intros Hx; rewrite rpow_pos_eq by lra; now apply Rpower_pow. Qed.

Lemma rpow_lt x y p : 0 < p -> 0 <= x < y -> rpow x p < rpow y p.
Proof.
  intros Hp [[Hx | <-] Hy].
  - rewrite !rpow_pos_eq by lra; apply Rlt_Rpower_l; lra.
  - rewrite rpow_0; apply rpow_pos; lra.
Qed.

Lemma rpow_le x y p : 0 < p -> 0 <= x <= y -> rpow x p <= rpow y p.
Proof.
  intros Hp [Hx [Hy | <-]]; [left; now apply rpow_lt | lra].
Qed.

Lemma rpow_le_1 x p : 0 < p -> 0 <= x <= 1 -> rpow x p <= 1.
Proof. intros Hp Hx; rewrite <- (rpow_base_1 p); now apply rpow_le. Qed.

Lemma rpow_unit x p : 0 < p -> 0 <= x <= 1 -> 0 <= rpow x p <= 1.
Proof. intros Hp Hx; split; [apply rpow_nonneg | now apply rpow_le_1]. Qed.

Lemma rpow_lt_1 x p : 0 < p -> 0 < x < 1 -> rpow x p < 1.
Proof. intros Hp Hx; rewrite <- (rpow_base_1 p); apply rpow_lt; lra. Qed.

(* On (0, 1) a larger exponent gives a smaller power. *)
Lemma rpow_exponent_lt x p q : 0 < x < 1 -> p < q -> rpow x q < rpow x p.
Proof.
  intros Hx Hpq; rewrite !rpow_pos_eq by lra; apply exp_increasing.
  assert (ln x < 0) by (rewrite <- ln_1; apply ln_increasing; lra); nra.
Qed.

Lemma rpow_exponent_le x p q : 0 < x <= 1 -> p <= q -> rpow x q <= rpow x p.
Proof.
  intros Hx [Hpq | <-]; [| lra].
  destruct (Req_dec x 1) as [-> | H]; [rewrite !rpow_base_1; lra | left; apply rpow_exponent_lt; lra].
Qed.

Lemma rpow_ge_1 x p : 0 < x <= 1 -> p <= 0 -> 1 <= rpow x p.
Proof. intros Hx Hp; rewrite <- (rpow_exponent_0 x) by lra; now apply rpow_exponent_le. Qed.

Lemma rpow_inverse x p : 0 < p -> 0 <= x -> rpow (rpow x (/ p)) p = x.
Proof. intros Hp Hx; rewrite rpow_mult, Rinv_l by lra; now apply rpow_exponent_1. Qed.

Lemma rpow_is_derive x p : 0 < x -> is_derive (fun y => rpow y p) x (p * rpow x (p - 1)).
Proof.
  intros Hx; apply (is_derive_ext_loc (fun y => Rpower y p)).
  - apply (locally_interval _ x 0 p_infty); [simpl; lra | exact I |].
    intros y Hy _; simpl in Hy; symmetry; now apply rpow_pos_eq.
  - rewrite rpow_pos_eq by lra; apply is_derive_Reals; now apply derivable_pt_lim_power.
Qed.

(* Near 0 a power with a positive exponent is as small as one likes ... *)
Lemma rpow_small eps p : 0 < p -> 0 < eps -> exists d, 0 < d <= 1 /\ forall x, 0 <= x < d -> rpow x p < eps.
Proof.
  intros Hp He; exists (Rmin 1 (rpow eps (/ p))); split.
  - split; [apply Rmin_glb_lt; [lra | now apply rpow_pos] | apply Rmin_l].
  - intros x Hx; rewrite <- (rpow_inverse eps p) by lra; apply rpow_lt; [lra |].
    assert (H := Rmin_r 1 (rpow eps (/ p))); lra.
Qed.

(* ... and one with a negative exponent as large. *)
Lemma rpow_large M p : p < 0 -> 0 < M -> exists d, 0 < d <= 1 /\ forall x, 0 < x < d -> M < rpow x p.
Proof.
  intros Hp HM; destruct (rpow_small (/ M) (- p)) as [d [Hd Hs]]; [lra | now apply Rinv_0_lt_compat |].
  exists d; split; [exact Hd |]; intros x Hx.
  assert (H : rpow x (- p) * rpow x p = 1)
    by (rewrite <- rpow_plus by lra; replace (- p + p) with 0 by ring; apply rpow_exponent_0; lra).
  assert (H1 := rpow_pos x p (proj1 Hx)); assert (H2 := Hs x (conj (Rlt_le _ _ (proj1 Hx)) (proj2 Hx))).
  apply Rmult_lt_reg_l with (/ M); [now apply Rinv_0_lt_compat |]; rewrite Rinv_l by lra; nra.
Qed.

Lemma rpow_continuous_0 p : 0 < p -> continuity_pt (fun y => rpow y p) 0.
Proof.
  intros Hp eps He; destruct (rpow_small eps p Hp He) as [d [Hd Hs]]; exists d; split; [lra |].
  intros x [_ Hx]; simpl in *; unfold R_dist in *; rewrite rpow_0, Rminus_0_r in *.
  rewrite (Rabs_right (rpow x p)) by (apply Rle_ge, rpow_nonneg).
  destruct (Rle_dec x 0) as [H | H]; [rewrite rpow_neg by lra; lra |].
  rewrite Rabs_right in Hx by lra; apply Hs; lra.
Qed.

Lemma rpow_continuous x p : 0 < p -> 0 <= x -> continuity_pt (fun y => rpow y p) x.
Proof.
  intros Hp [Hx | <-]; [| now apply rpow_continuous_0].
  apply continuity_pt_filterlim, (ex_derive_continuous (fun y => rpow y p)).
  eexists; now apply rpow_is_derive.
Qed.
