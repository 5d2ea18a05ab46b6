(* For exactly which base and sigma the warp form base(tau^k) is the additive form base(tau) + sigma (tau^k - tau). *)

From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Kdecay Require Import Prelude Definitions Conditions Additive Warp.
Local Open Scope R_scope.

Definition agree (base : R -> R) (sigma k : R) : Prop :=
  forall x, 0 <= x <= 1 -> warp base k x = additive base k sigma x.

(* Continuity of the base at the two ends, from inside [0, 1] only. *)
Definition continuous_at_start (base : R -> R) : Prop :=
  forall eps, 0 < eps -> exists d, 0 < d /\ forall x, 0 <= x < d -> Rabs (base x - base 0) < eps.
Definition continuous_at_end (base : R -> R) : Prop :=
  forall eps, 0 < eps -> exists d, 0 < d < 1 /\ forall x, 1 - d < x <= 1 -> Rabs (base x - base 1) < eps.

Lemma ln_neg x : 0 < x < 1 -> ln x < 0.
Proof. intros Hx; rewrite <- ln_1; apply ln_increasing; lra. Qed.

(* What agreement says about the base without its slope. *)
Lemma agree_iff base sigma k :
  agree base sigma k <->
  (forall x, 0 <= x <= 1 -> base (rpow x k) - sigma * rpow x k = base x - sigma * x).
Proof.
  unfold agree, warp, additive, k_decay_shape; split; intros H x Hx; specialize (H x Hx); lra.
Qed.

Lemma affine_agrees base sigma k c : 0 < k ->
  (forall x, 0 < x < 1 -> base x = c + sigma * x) -> agree base sigma k.
Proof.
  intros Hk H; apply agree_iff; intros x Hx.
  destruct (Req_dec x 0) as [-> | H0]; [now rewrite rpow_0 |].
  destruct (Req_dec x 1) as [-> | H1]; [now rewrite rpow_base_1 |].
  rewrite (H x) by lra; rewrite H; [ring |].
  split; [apply rpow_pos; lra | apply rpow_lt_1; lra].
Qed.

(* For every k: exactly the bases that are affine with slope sigma on (0, 1); no continuity is asked for. *)
Theorem agreement_every_k base sigma :
  (forall k, 0 < k -> agree base sigma k) <-> (exists c, forall x, 0 < x < 1 -> base x = c + sigma * x).
Proof.
  split; [intros H | intros [c H] k Hk; now apply (affine_agrees base sigma k c)].
  exists (base (1 / 2) - sigma * (1 / 2)); intros x Hx.
  assert (Lx := ln_neg x Hx); assert (L := ln_neg (1 / 2) ltac:(lra)).
  set (k := ln x / ln (1 / 2)).
  assert (Hk : 0 < k) by (unfold k, Rdiv; assert (/ ln (1 / 2) < 0) by (apply Rinv_lt_0_compat; lra); nra).
  assert (E : rpow (1 / 2) k = x).
  { rewrite rpow_pos_eq by lra; unfold Rpower, k, Rdiv; rewrite Rmult_assoc, Rinv_l, Rmult_1_r by lra.
    apply exp_ln; lra. }
  assert (A := proj1 (agree_iff base sigma k) (H k Hk) (1 / 2) ltac:(lra)); rewrite E in A; lra.
Qed.

Section One.
Variables (g : R -> R) (K : R).
Hypothesis HK : 1 < K.
Hypothesis Hg : forall x, 0 <= x <= 1 -> g (rpow x K) = g x.

Let HKn n : 0 < K ^ n.
Proof. apply pow_lt; lra. Qed.

Let iterate n x : 0 <= x <= 1 -> g (rpow x (K ^ n)) = g x.
Proof.
  revert x; induction n as [| n IH]; intros x Hx; [simpl; rewrite rpow_exponent_1 by lra; reflexivity |].
  replace (K ^ S n) with (K ^ n * K) by (simpl; ring).
  rewrite <- rpow_mult, Hg; [now apply IH | apply rpow_unit; [apply HKn | exact Hx]].
Qed.

Let unbounded b : exists n, b < K ^ n.
Proof.
  destruct (Pow_x_infinity K) with (b := b + 1) as [n Hn]; [rewrite Rabs_right; lra |].
  exists n; specialize (Hn n (le_n n)); rewrite Rabs_right in Hn by (left; apply HKn); lra.
Qed.

Lemma invariant_start x : continuous_at_start g -> 0 < x < 1 -> g x = g 0.
Proof.
  intros Hc Hx; apply Rminus_diag_uniq, Rabs_eq_0, Rle_antisym; [| apply Rabs_pos].
  apply le_epsilon; intros eps He; rewrite Rplus_0_l.
  destruct (Hc eps He) as [d [Hd H]]; assert (L := ln_neg x Hx).
  destruct (unbounded (ln d / ln x)) as [n Hn].
  rewrite <- (iterate n x) by lra; left; apply H; split; [apply rpow_nonneg |].
  rewrite rpow_pos_eq by lra; rewrite <- (exp_ln d) by assumption; apply exp_increasing.
  apply (Rmult_lt_gt_compat_neg_l (ln x)) in Hn; [| assumption].
  replace (ln x * (ln d / ln x)) with (ln d) in Hn by (field; lra); lra.
Qed.

Lemma invariant_end x : continuous_at_end g -> 0 < x < 1 -> g x = g 1.
Proof.
  intros Hc Hx; apply Rminus_diag_uniq, Rabs_eq_0, Rle_antisym; [| apply Rabs_pos].
  apply le_epsilon; intros eps He; rewrite Rplus_0_l.
  destruct (Hc eps He) as [d [Hd H]]; assert (L := ln_neg x Hx).
  destruct (unbounded (- ln x / d)) as [n Hn]; assert (P := HKn n).
  set (y := rpow x (/ K ^ n)).
  assert (Hy : 0 <= y <= 1) by (apply rpow_unit; [now apply Rinv_0_lt_compat | lra]).
  assert (E : rpow y (K ^ n) = x) by (apply rpow_inverse; lra).
  rewrite <- E, iterate by exact Hy; left; apply H; split; [| apply Hy].
  unfold y; rewrite rpow_pos_eq by lra; unfold Rpower.
  assert (X := exp_ineq1_le (/ K ^ n * ln x)).
  assert (- ln x < d * K ^ n)
    by (apply (Rmult_lt_compat_l d) in Hn; [| lra]; replace (d * (- ln x / d)) with (- ln x) in Hn by (field; lra);
      lra).
  assert (Q : - ln x * / K ^ n < d); [| lra].
  apply (Rmult_lt_reg_r (K ^ n)); [exact P |]; rewrite Rmult_assoc, Rinv_l by lra; lra.
Qed.
End One.

Lemma minus_line_start base sigma : continuous_at_start base -> continuous_at_start (fun x => base x - sigma * x).
Proof.
  intros H eps He; destruct (H (eps / 2)) as [d [Hd Hs]]; [lra |].
  assert (S := Rabs_pos sigma); set (e := eps / 2 / (Rabs sigma + 1)).
  assert (Ee : 0 < e) by (apply Rdiv_lt_0_compat; lra).
  assert (Ed : e * (Rabs sigma + 1) = eps / 2) by (unfold e; field; lra).
  exists (Rmin d e); assert (M := Rmin_l d e); assert (M' := Rmin_r d e).
  split; [now apply Rmin_glb_lt |]; intros x Hx; specialize (Hs x ltac:(lra)).
  replace (base x - sigma * x - (base 0 - sigma * 0)) with (base x - base 0 + - (sigma * x)) by ring.
  eapply Rle_lt_trans; [apply Rabs_triang |]; rewrite Rabs_Ropp, Rabs_mult, (Rabs_right x) by lra.
  assert (Rabs sigma * x <= Rabs sigma * e) by (apply Rmult_le_compat_l; lra); nra.
Qed.

Lemma minus_line_end base sigma : continuous_at_end base -> continuous_at_end (fun x => base x - sigma * x).
Proof.
  intros H eps He; destruct (H (eps / 2)) as [d [Hd Hs]]; [lra |].
  assert (S := Rabs_pos sigma); set (e := eps / 2 / (Rabs sigma + 1)).
  assert (Ee : 0 < e) by (apply Rdiv_lt_0_compat; lra).
  assert (Ed : e * (Rabs sigma + 1) = eps / 2) by (unfold e; field; lra).
  exists (Rmin d e); assert (M := Rmin_l d e); assert (M' := Rmin_r d e).
  assert (M0 : 0 < Rmin d e) by (apply Rmin_glb_lt; lra).
  split; [lra |]; intros x Hx; specialize (Hs x ltac:(lra)).
  replace (base x - sigma * x - (base 1 - sigma * 1)) with (base x - base 1 + sigma * (1 - x)) by ring.
  eapply Rle_lt_trans; [apply Rabs_triang |]; rewrite Rabs_mult, (Rabs_right (1 - x)) by lra.
  assert (Rabs sigma * (1 - x) <= Rabs sigma * e) by (apply Rmult_le_compat_l; lra); nra.
Qed.

(* For a single k, other than 1: the same bases, among those that are continuous at both ends. *)
Theorem agreement_one_k base sigma k : 0 < k -> k <> 1 -> continuous_at_start base -> continuous_at_end base ->
  agree base sigma k <-> (forall x, 0 <= x <= 1 -> base x = base 0 + sigma * x).
Proof.
  intros Hk H1 C0 C1; split; [intros H | intros H; apply (affine_agrees base sigma k (base 0) Hk); intros; apply H;
    lra].
  set (g := fun x => base x - sigma * x).
  assert (I : exists K, 1 < K /\ forall x, 0 <= x <= 1 -> g (rpow x K) = g x).
  { assert (A := proj1 (agree_iff base sigma k) H).
    destruct (Rlt_dec 1 k); [exists k; now split |].
    exists (/ k); split; [rewrite <- Rinv_1; apply Rinv_lt_contravar; lra |]; intros x Hx.
    assert (Hi : 0 < / k) by now apply Rinv_0_lt_compat.
    assert (B := A (rpow x (/ k)) (rpow_unit x _ Hi Hx)); rewrite rpow_inverse in B by lra; now symmetry. }
  destruct I as [K [HK HI]].
  assert (D0 := minus_line_start base sigma C0); assert (D1 := minus_line_end base sigma C1); fold g in D0, D1.
  assert (G : forall x, 0 < x < 1 -> g x = g 0) by (intros; now apply (invariant_start g K)).
  assert (G1 : g 1 = g 0) by (rewrite <- (G (1 / 2)) by lra; symmetry; apply (invariant_end g K); (assumption || lra)).
  intros x Hx; assert (E : g x = g 0).
  { destruct (Req_dec x 0) as [-> |]; [reflexivity |]; destruct (Req_dec x 1) as [-> |]; [exact G1 | apply G; lra]. }
  unfold g in E; lra.
Qed.

(* On a base that meets both ends, then: on the linear one with sigma = -1 for every k, and on no other for any k. *)
Theorem linear_agreement k x : linear_warp k x = linear_additive k (-1) x.
Proof. unfold linear_warp, linear_additive; ring. Qed.

Theorem agreement_only_linear base sigma k : 0 < k -> k <> 1 -> continuous_at_start base -> continuous_at_end base ->
  starts base -> ends base ->
  agree base sigma k <-> (sigma = -1 /\ forall x, 0 <= x <= 1 -> base x = linear x).
Proof.
  intros Hk H1 C0 C1 S E; rewrite (agreement_one_k base sigma k Hk H1 C0 C1); unfold starts, ends, linear in *.
  rewrite S; split.
  - intros H; assert (A := H 1 ltac:(lra)); rewrite E in A; assert (Hs : sigma = -1) by lra.
    split; [exact Hs |]; intros x Hx; rewrite (H x Hx), Hs; ring.
  - intros [-> H] x Hx; rewrite (H x Hx); ring.
Qed.
