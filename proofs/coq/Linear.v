(* Eq. (10) on the linear schedule: the exact sets of real k > 0 on which it falls, for both signs. *)

From Coq Require Import Reals Lra.
From Coquelicot Require Import Coquelicot.
From Kdecay Require Import Prelude Definitions Conditions Additive.
Local Open Scope R_scope.

Lemma linear_is_derive x : is_derive linear x (-1).
Proof. unfold linear; auto_derive; [exact I | ring]. Qed.

Lemma linear_continuous x : continuity_pt linear x.
Proof. apply derivable_continuous_pt; exists (-1); apply is_derive_Reals, linear_is_derive. Qed.

Lemma linear_monotone_iff k sigma : 0 < k ->
  monotone (linear_additive k sigma) <-> (forall x, 0 < x < 1 -> sigma * (k * rpow x (k - 1) - 1) <= 1).
Proof.
  intros Hk; assert (H := additive_monotone_iff linear (fun _ => -1) k sigma Hk
    (fun x _ => linear_is_derive x) (fun x _ => linear_continuous x)).
  split.
  - intros Hm x Hx; apply (monotone_ext _ (additive linear k sigma)) in Hm;
      [| intros y; symmetry; apply linear_additive_is].
    assert (A := proj1 H Hm x Hx); lra.
  - intros Hs; apply (monotone_ext _ _ (linear_additive_is k sigma)), H.
    intros x Hx; specialize (Hs x Hx); lra.
Qed.

Lemma linear_additive_is_derive k sigma x : 0 < x ->
  is_derive (linear_additive k sigma) x (-1 + sigma * (k * rpow x (k - 1) - 1)).
Proof. intros Hx; rewrite linear_additive_eq; apply additive_is_derive; [exact Hx | apply linear_is_derive]. Qed.

Lemma linear_additive_continuous k sigma x : 0 < k -> 0 <= x -> continuity_pt (linear_additive k sigma) x.
Proof.
  intros Hk Hx; rewrite linear_additive_eq; apply continuity_pt_plus; [apply linear_continuous |].
  now apply k_decay_shape_continuous.
Qed.

(* Sign -: s falls strictly for every k, and its slope - k tau^(k-1) is negative at the end too. *)
Theorem linear_additive_minus_monotone k : 0 < k ->
  falls (linear_additive k (-1)) /\ exists d, is_derive (linear_additive k (-1)) 1 d /\ d < 0.
Proof.
  intros Hk; assert (N : forall x, 0 < x -> -1 + -1 * (k * rpow x (k - 1) - 1) < 0)
    by (intros x Hx; assert (H := power_slope_pos k x Hk Hx); lra).
  split.
  - apply falls_of_derive with (fun x => -1 + -1 * (k * rpow x (k - 1) - 1)).
    + intros x Hx; apply linear_additive_is_derive, Hx.
    + intros x Hx; now apply linear_additive_continuous.
    + intros x Hx; apply N, Hx.
  - eexists; split; [apply linear_additive_is_derive; lra | apply N; lra].
Qed.

Theorem linear_additive_plus_monotone_region k : 0 < k ->
  monotone (linear_additive k 1) <-> 1 <= k <= 2.
Proof.
  intros Hk; split.
  - intros Hm; assert (Hs := proj1 (linear_monotone_iff k 1 Hk) Hm); split.
    + destruct (Rle_dec 1 k) as [| H]; [assumption | exfalso].
      destruct (power_slope_large k 2) as [d [Hd Hlarge]]; [lra | lra |].
      assert (A := Hlarge (d / 2) ltac:(lra)); assert (B := Hs (d / 2) ltac:(lra)); lra.
    + apply (monotone_ext _ (additive linear k 1)) in Hm; [| intros y; symmetry; apply linear_additive_is].
      assert (A := additive_slope_at_end linear (-1) k 1 Hm (linear_is_derive 1)); lra.
  - intros H; apply linear_monotone_iff; [exact Hk |]; intros x Hx.
    assert (A := power_slope_le k x (proj1 H) Hx); lra.
Qed.

Theorem linear_additive_start k sigma : starts (linear_additive k sigma).
Proof. unfold starts, linear_additive; rewrite rpow_0; ring. Qed.

Theorem linear_additive_end k sigma : ends (linear_additive k sigma).
Proof. unfold ends, linear_additive; rewrite rpow_base_1; ring. Qed.

Theorem linear_additive_minus_range k : 0 < k -> in_range (linear_additive k (-1)).
Proof.
  intros Hk; apply conditions_range_follows;
    [apply linear_additive_start | apply linear_additive_end | now apply falls_monotone,
      linear_additive_minus_monotone].
Qed.

(* The slope at the end, and whether its size grows with k ("the ROC of the LR in the late training period"). *)
Theorem linear_additive_final_slope k sigma : is_derive (linear_additive k sigma) 1 (-1 + sigma * (k - 1)).
Proof.
  apply (is_derive_ext (additive linear k sigma)); [apply linear_additive_is |].
  replace (sigma * (k - 1)) with (sigma * (k * rpow 1 (k - 1) - 1)) by (rewrite rpow_base_1; ring).
  apply additive_is_derive; [lra | apply linear_is_derive].
Qed.

Theorem linear_additive_minus_final_slope :
  (forall k, 0 < k -> Rabs (Derive (linear_additive k (-1)) 1) = k) /\
  (forall k1 k2, 0 < k1 < k2 ->
    Rabs (Derive (linear_additive k1 (-1)) 1) < Rabs (Derive (linear_additive k2 (-1)) 1)).
Proof.
  split; intros; rewrite !(is_derive_unique _ _ _ (linear_additive_final_slope _ _)); rewrite !Rabs_left by lra; lra.
Qed.

(* ... which the printed sign refutes. *)
Theorem linear_additive_plus_final_slope :
  ~ (forall k1 k2, 0 < k1 < k2 ->
     Rabs (Derive (linear_additive k1 1) 1) < Rabs (Derive (linear_additive k2 1) 1)).
Proof.
  intros H; specialize (H 1 (3 / 2) ltac:(lra)).
  rewrite !(is_derive_unique _ _ _ (linear_additive_final_slope _ _)) in H.
  rewrite !Rabs_left in H by lra; lra.
Qed.

(* Eq. (10) as printed, at k = 3 and T = 3: the rate rises at the last step. *)
Theorem linear_additive_plus_monotone : ~ (forall k : nat, (1 <= k)%nat -> monotone_on_steps (linear_additive (INR k)
  1)).
Proof.
  intros H; specialize (H 3%nat ltac:(auto with arith) 1 (1 / 2) 3%nat 2%nat ltac:(lra) ltac:(auto with arith)).
  unfold rate, linear_additive in H; simpl (2 + 1)%nat in H.
  assert (E : INR 3 = 3) by (simpl; lra); assert (E2 : INR 2 = 2) by (simpl; lra).
  rewrite !rpow_of_nat in H by (rewrite ?E, ?E2; lra); rewrite E, E2 in H; lra.
Qed.

(* ... and at k = 5, with the paper's rates 0.1 and 0.001, it is negative: no learning rate at all. *)
Theorem linear_additive_plus_negative_rate : rate 0.1 0.001 (linear_additive (INR 5) 1 (4 / 5)) < 0.
Proof. unfold rate, linear_additive; rewrite rpow_of_nat by lra; lra. Qed.
