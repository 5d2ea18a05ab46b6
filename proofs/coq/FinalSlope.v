(* "The rate of change late in training increases with k", read as: |s'(1)| increases with k. On any base with a finite
   slope at the end, where that holds, then on each base. *)

From Coq Require Import Reals Lra.
From Coquelicot Require Import Coquelicot.
From Kdecay Require Import Prelude Definitions Conditions Additive Linear Cosine Exponential Warp Polynomial.
From Kdecay Require Import OtherBases OtherRegions RangeRegions OtherEnds.
Local Open Scope R_scope.

(* |s'(1)| increases with k from the threshold on and decreases with k up to it, so the set of k is exact. *)
Definition final_slope_from (curve : R -> R -> R) (threshold : R) : Prop :=
  (forall k, 0 < k -> ex_derive (curve k) 1) /\
  (forall k1 k2, 0 < k1 < k2 -> threshold <= k1 -> Rabs (Derive (curve k1) 1) < Rabs (Derive (curve k2) 1)) /\
  (forall k1 k2, 0 < k1 < k2 -> k2 <= threshold -> Rabs (Derive (curve k2) 1) < Rabs (Derive (curve k1) 1)).

Lemma additive_final_derive base b k sigma : is_derive base 1 b ->
  is_derive (additive base k sigma) 1 (b + sigma * (k - 1)).
Proof.
  intros H; replace (sigma * (k - 1)) with (sigma * (k * rpow 1 (k - 1) - 1)) by (rewrite rpow_base_1; ring).
  apply additive_is_derive; [lra | exact H].
Qed.

Lemma Rabs_above a b : 0 <= a < b -> Rabs a < Rabs b.
Proof. intros H; rewrite !Rabs_right by lra; lra. Qed.

Lemma Rabs_below a b : b < a <= 0 -> Rabs a < Rabs b.
Proof. intros H; rewrite <- (Rabs_Ropp a), <- (Rabs_Ropp b); apply Rabs_above; lra. Qed.

Theorem additive_plus_final_slope base b : is_derive base 1 b ->
  final_slope_from (fun k => additive base k 1) (1 - b) /\
  (forall k, 1 - b < k -> ~ monotone (additive base k 1)).
Proof.
  intros H; split; [split; [| split] |].
  - intros k _; eexists; apply additive_final_derive; exact H.
  - intros k1 k2 Hk T; rewrite !(is_derive_unique _ _ _ (additive_final_derive base b _ 1 H)).
    apply Rabs_above; lra.
  - intros k1 k2 Hk T; rewrite !(is_derive_unique _ _ _ (additive_final_derive base b _ 1 H)).
    apply Rabs_below; lra.
  - intros k T M; assert (A := additive_slope_at_end base b k 1 M H); lra.
Qed.

Theorem additive_minus_final_slope base b : is_derive base 1 b ->
  final_slope_from (fun k => additive base k (-1)) (1 + b) /\
  (forall k, k < 1 + b -> ~ monotone (additive base k (-1))).
Proof.
  intros H; split; [split; [| split] |].
  - intros k _; eexists; apply additive_final_derive; exact H.
  - intros k1 k2 Hk T; rewrite !(is_derive_unique _ _ _ (additive_final_derive base b _ (-1) H)).
    apply Rabs_below; lra.
  - intros k1 k2 Hk T; rewrite !(is_derive_unique _ _ _ (additive_final_derive base b _ (-1) H)).
    apply Rabs_above; lra.
  - intros k T M; assert (A := additive_slope_at_end base b k (-1) M H); lra.
Qed.

Lemma final_slope_transfer f g a c : (forall k, f k = g k) -> a = c -> final_slope_from g a -> final_slope_from f c.
Proof.
  intros E <- [A [B C]]; repeat split; intros; rewrite !E; auto.
Qed.

Lemma exponential_final : is_derive exponential 1 (- exp (-1)).
Proof. replace (exp (-1)) with (exp (- (1))) by (f_equal; lra); apply exponential_is_derive. Qed.

Lemma anchored_final : is_derive exponential_anchored 1 (- (exp (-1) / (1 - exp (-1)))).
Proof. replace (exp (-1)) with (exp (- (1))) at 1 by (f_equal; lra); apply anchored_slope. Qed.

Lemma htd_final : is_derive htd 1 (- htd_room).
Proof. rewrite <- htd_slope_end; apply htd_is_derive. Qed.

Theorem cosine_additive_plus_final_slope : final_slope_from (fun k => cosine_additive k 1) 1.
Proof.
  eapply final_slope_transfer; [intros; apply cosine_additive_eq | | apply (additive_plus_final_slope cosine _ cosine_slope_end)]; ring.
Qed.

Theorem cosine_additive_minus_final_slope : final_slope_from (fun k => cosine_additive k (-1)) 1.
Proof.
  eapply final_slope_transfer; [intros; apply cosine_additive_eq | | apply (additive_minus_final_slope cosine _ cosine_slope_end)]; ring.
Qed.

Theorem exponential_additive_plus_final_slope : final_slope_from (fun k => exponential_additive k 1) (1 + exp (-1)).
Proof.
  eapply final_slope_transfer; [intros; apply exponential_additive_eq | | apply (additive_plus_final_slope exponential _ exponential_final)]; ring.
Qed.

Theorem exponential_additive_minus_final_slope : final_slope_from (fun k => exponential_additive k (-1)) (1 - exp (-1)).
Proof.
  eapply final_slope_transfer; [intros; apply exponential_additive_eq | | apply (additive_minus_final_slope exponential _ exponential_final)]; ring.
Qed.

Theorem exponential_anchored_additive_plus_final_slope : final_slope_from (fun k => exponential_anchored_additive k 1) (1 + exp (-1) / (1 - exp (-1))).
Proof.
  eapply final_slope_transfer; [intros; apply exponential_anchored_additive_eq | | apply (additive_plus_final_slope exponential_anchored _ anchored_final)]; ring.
Qed.

Theorem exponential_anchored_additive_minus_final_slope : final_slope_from (fun k => exponential_anchored_additive k (-1)) (1 - exp (-1) / (1 - exp (-1))).
Proof.
  eapply final_slope_transfer; [intros; apply exponential_anchored_additive_eq | | apply (additive_minus_final_slope exponential_anchored _ anchored_final)]; ring.
Qed.

Theorem htd_additive_plus_final_slope : final_slope_from (fun k => htd_additive k 1) (1 + htd_room).
Proof.
  eapply final_slope_transfer; [intros; apply htd_additive_eq | | apply (additive_plus_final_slope htd _ htd_final)]; ring.
Qed.

Theorem htd_additive_minus_final_slope : final_slope_from (fun k => htd_additive k (-1)) (1 - htd_room).
Proof.
  eapply final_slope_transfer; [intros; apply htd_additive_eq | | apply (additive_minus_final_slope htd _ htd_final)]; ring.
Qed.

(* Warp form: s'(1) = k b'(1). *)
Lemma warp_final base b k : is_derive base 1 b -> Derive (warp base k) 1 = k * b.
Proof.
  intros H; apply is_derive_unique; replace (k * b) with (k * rpow 1 (k - 1) * b) by (rewrite rpow_base_1; ring).
  apply warp_is_derive; [lra | rewrite rpow_base_1; exact H].
Qed.

Lemma warp_final_slope base b : is_derive base 1 (- b) -> 0 < b ->
  (forall k, 0 < k -> Rabs (Derive (warp base k) 1) = k * b) /\
  (forall k1 k2, 0 < k1 < k2 -> Rabs (Derive (warp base k1) 1) < Rabs (Derive (warp base k2) 1)).
Proof.
  intros H Hb; assert (V : forall k, 0 < k -> Rabs (Derive (warp base k) 1) = k * b)
    by (intros k Hk; rewrite (warp_final base (- b)), Rabs_left by (exact H || nra); ring).
  split; [exact V |]; intros k1 k2 Hk; rewrite !V by lra; nra.
Qed.

Theorem linear_warp_final_slope :
  (forall k, 0 < k -> Rabs (Derive (linear_warp k) 1) = k) /\
  (forall k1 k2, 0 < k1 < k2 -> Rabs (Derive (linear_warp k1) 1) < Rabs (Derive (linear_warp k2) 1)).
Proof.
  destruct (warp_final_slope linear 1 (linear_is_derive 1) Rlt_0_1) as [A B]; split; [| exact B].
  intros k Hk; assert (E := A k Hk); rewrite Rmult_1_r in E; exact E.
Qed.

Theorem cosine_warp_final_slope :
  (forall k, Derive (cosine_warp k) 1 = 0) /\
  ~ (forall k1 k2, 0 < k1 < k2 -> Rabs (Derive (cosine_warp k1) 1) < Rabs (Derive (cosine_warp k2) 1)).
Proof.
  assert (Z : forall k, Derive (cosine_warp k) 1 = 0)
    by (intros k; assert (E := warp_final cosine 0 k cosine_slope_end); rewrite Rmult_0_r in E; exact E).
  split; [exact Z | intros H; specialize (H 1 2 ltac:(lra)); rewrite !Z in H; lra].
Qed.

Theorem exponential_warp_final_slope :
  (forall k, 0 < k -> Rabs (Derive (exponential_warp k) 1) = k * exp (-1)) /\
  (forall k1 k2, 0 < k1 < k2 -> Rabs (Derive (exponential_warp k1) 1) < Rabs (Derive (exponential_warp k2) 1)).
Proof. apply (warp_final_slope exponential _ exponential_final); apply exp_pos. Qed.

Theorem exponential_anchored_warp_final_slope :
  (forall k, 0 < k -> Rabs (Derive (exponential_anchored_warp k) 1) = k * (exp (-1) / (1 - exp (-1)))) /\
  (forall k1 k2, 0 < k1 < k2 -> Rabs (Derive (exponential_anchored_warp k1) 1) < Rabs (Derive (exponential_anchored_warp k2) 1)).
Proof. apply (warp_final_slope exponential_anchored _ anchored_final); apply Rdiv_lt_0_compat; [apply exp_pos | apply anchor_pos]. Qed.

Lemma htd_room_pos : 0 < htd_room.
Proof. assert (A := htd_slope_neg 1); rewrite htd_slope_end in A; lra. Qed.

Theorem htd_warp_final_slope :
  (forall k, 0 < k -> Rabs (Derive (htd_warp k) 1) = k * htd_room) /\
  (forall k1 k2, 0 < k1 < k2 -> Rabs (Derive (htd_warp k1) 1) < Rabs (Derive (htd_warp k2) 1)).
Proof. apply (warp_final_slope htd _ htd_final); apply htd_room_pos. Qed.
