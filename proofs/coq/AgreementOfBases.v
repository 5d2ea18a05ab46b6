(* No base but the linear one has an additive form that agrees with its warp form, for any sigma and any k but 1. *)

From Coq Require Import Reals Lra.
From Coquelicot Require Import Coquelicot.
From Kdecay Require Import Prelude Definitions Conditions Additive Warp Agreement ExactInterval.
From Kdecay Require Import Linear Cosine Exponential Polynomial OtherBases OtherRegions.
Local Open Scope R_scope.

Lemma continuity_at_start base : continuity_pt base 0 -> continuous_at_start base.
Proof.
  intros H eps He; destruct (H eps He) as [d [Hd C]]; exists d; split; [exact Hd |]; intros x Hx.
  destruct (Req_dec x 0) as [-> | N]; [rewrite Rminus_eq_0, Rabs_R0; exact He |].
  apply (C x); split; [split; [exact I | now apply not_eq_sym] |].
  simpl; unfold R_dist; rewrite Rminus_0_r, Rabs_right; lra.
Qed.

Lemma continuity_at_end base : continuity_pt base 1 -> continuous_at_end base.
Proof.
  intros H eps He; destruct (H eps He) as [d [Hd C]]; exists (Rmin d (1 / 2)).
  assert (M := Rmin_l d (1 / 2)); assert (M' := Rmin_r d (1 / 2)).
  split; [split; [apply Rmin_glb_lt; lra | lra] |]; intros x Hx.
  destruct (Req_dec x 1) as [-> | N]; [rewrite Rminus_eq_0, Rabs_R0; exact He |].
  apply (C x); split; [split; [exact I | now apply not_eq_sym] |].
  simpl; unfold R_dist; rewrite Rabs_left; lra.
Qed.

(* One point off the line is enough. *)
Theorem agreement_fails base sigma k x : 0 < k -> k <> 1 -> continuity_pt base 0 -> continuity_pt base 1 ->
  0 <= x <= 1 -> base x <> base 0 + (base 1 - base 0) * x -> ~ agree base sigma k.
Proof.
  intros Hk H1 C0 C1 Hx N A.
  assert (L := proj1 (agreement_one_k base sigma k Hk H1 (continuity_at_start _ C0) (continuity_at_end _ C1)) A).
  apply N; assert (E := L 1 ltac:(lra)); rewrite (L x Hx); rewrite E; ring.
Qed.

Theorem cosine_agreement sigma k : 0 < k -> k <> 1 -> ~ agree cosine sigma k.
Proof.
  intros Hk H1; apply (agreement_fails cosine sigma k (1 / 4)); (assumption || apply cosine_continuous || lra || idtac).
  rewrite cosine_start, cosine_end; unfold cosine; apply Rgt_not_eq, Rlt_gt; exact_interval.
Qed.

Lemma polynomial_no_agreement N sigma k : 0 < N -> N <> 1 -> 0 < k -> k <> 1 -> ~ agree (polynomial N) sigma k.
Proof.
  intros HN N1 Hk H1; apply (agreement_fails (polynomial N) sigma k (1 / 2));
    [assumption | assumption | apply polynomial_continuous; lra | apply polynomial_continuous; lra | lra |].
  rewrite polynomial_start, polynomial_end; unfold polynomial; replace (1 - 1 / 2) with (1 / 2) by field.
  rewrite <- (rpow_exponent_1 (1 / 2)) at 2 by lra; intros E.
  destruct (Rdichotomy N 1 N1) as [G | G]; assert (F := rpow_exponent_lt (1 / 2) _ _ ltac:(lra) G);
    rewrite rpow_exponent_1 in * by lra; lra.
Qed.

(* Some k <> 1 is enough, and then it is every k. *)
Theorem polynomial_agreement N sigma : 0 < N ->
  ((exists k, 0 < k /\ k <> 1 /\ agree (polynomial N) sigma k) <-> N = 1 /\ sigma = -1) /\
  (N = 1 /\ sigma = -1 -> forall k, 0 < k -> agree (polynomial N) sigma k).
Proof.
  intros HN.
  assert (Every : N = 1 /\ sigma = -1 -> forall k, 0 < k -> agree (polynomial N) sigma k).
  { intros [-> ->] k Hk x Hx; unfold warp, additive, polynomial, k_decay_shape.
    assert (B := rpow_unit x k Hk Hx); rewrite !rpow_exponent_1 by lra; ring. }
  split; [split; [intros [k [Hk [H1 A]]] | intros H; exists 2; split; [lra | split; [lra | apply Every; lra]]] |
    exact Every].
  destruct (Req_dec N 1) as [-> | N1]; [| now destruct (polynomial_no_agreement N sigma k HN N1 Hk H1)].
  split; [reflexivity |].
  apply (proj1 (agreement_only_linear _ sigma k Hk H1
    (continuity_at_start _ (polynomial_continuous 1 0 ltac:(lra) ltac:(lra)))
    (continuity_at_end _ (polynomial_continuous 1 1 ltac:(lra) ltac:(lra)))
    (polynomial_start 1) (polynomial_end 1)) A).
Qed.

Theorem exponential_agreement sigma k : 0 < k -> k <> 1 -> ~ agree exponential sigma k.
Proof.
  intros Hk H1; apply (agreement_fails exponential sigma k (1 / 2));
    (assumption || apply exponential_continuous || lra || idtac).
  unfold exponential; apply Rlt_not_eq; exact_interval.
Qed.

Theorem exponential_anchored_agreement sigma k : 0 < k -> k <> 1 -> ~ agree exponential_anchored sigma k.
Proof.
  intros Hk H1; apply (agreement_fails exponential_anchored sigma k (1 / 2));
    (assumption || apply anchored_continuous || lra || idtac).
  unfold exponential_anchored; apply Rlt_not_eq; exact_interval.
Qed.

Theorem htd_agreement sigma k : 0 < k -> k <> 1 -> ~ agree htd sigma k.
Proof.
  intros Hk H1; apply (agreement_fails htd sigma k (1 / 3)); (assumption || apply htd_continuous || lra || idtac).
  rewrite htd_start_base, htd_end_base; unfold htd; rewrite !tanh_exp; apply Rgt_not_eq, Rlt_gt; exact_interval.
Qed.
