(* Eq. (12): the cosine schedule plus the k-decay term with any constant factor falls at k = 1 only. *)

From Coq Require Import Reals Lra.
From Coquelicot Require Import Coquelicot.
From Kdecay Require Import Prelude Definitions Conditions Additive.
Local Open Scope R_scope.

Lemma cosine_is_derive x : is_derive cosine x (- (PI / 2) * sin (PI * x)).
Proof. unfold cosine; auto_derive; [exact I | field]. Qed.

Lemma cosine_continuous x : continuity_pt cosine x.
Proof. apply derivable_continuous_pt; eexists; apply is_derive_Reals, cosine_is_derive. Qed.

Lemma sin_pi_pos x : 0 < x < 1 -> 0 < sin (PI * x).
Proof. intros Hx; assert (H := PI_RGT_0); apply sin_gt_0; nra. Qed.

Theorem cosine_monotone : monotone cosine.
Proof.
  apply monotone_of_derive with (fun x => - (PI / 2) * sin (PI * x));
    [intros; apply cosine_is_derive | intros; apply cosine_continuous |].
  intros x Hx; assert (H := PI_RGT_0); assert (S := sin_pi_pos x Hx); nra.
Qed.

Lemma cosine_start : starts cosine.
Proof. unfold starts, cosine; rewrite Rmult_0_r, cos_0; lra. Qed.

Lemma cosine_end : ends cosine.
Proof. unfold ends, cosine; rewrite Rmult_1_r, cos_PI; lra. Qed.

Lemma sin_small eps : 0 < eps -> exists d, 0 < d <= 1 /\ forall x, 0 <= x < d -> PI / 2 * sin (PI * x) < eps.
Proof.
  intros He; assert (P := PI_RGT_0); assert (P4 := PI_4).
  exists (Rmin 1 (eps / 8)); assert (M := Rmin_l 1 (eps / 8)); assert (M' := Rmin_r 1 (eps / 8)).
  split; [split; [apply Rmin_glb_lt; lra | lra] |]; intros x Hx.
  assert (S : sin (PI * x) <= PI * x);
    [| apply (Rmult_le_compat_l (PI / 2)) in S; [| lra]; assert (PI * PI <= 16) by nra; nra].
  destruct Hx as [[Hx | <-] _]; [left; apply sin_lt_x; nra | rewrite Rmult_0_r, sin_0; lra].
Qed.

Section Necessary.
Variables k c : R.
Hypothesis Hk : 0 < k.
Hypothesis Hm : monotone (additive cosine k c).

Let slopes : forall x, 0 < x < 1 -> - (PI / 2) * sin (PI * x) + c * (k * rpow x (k - 1) - 1) <= 0.
Proof.
  apply (additive_monotone_iff cosine (fun x => - (PI / 2) * sin (PI * x)) k c Hk);
    [intros; apply cosine_is_derive | intros; apply cosine_continuous | exact Hm].
Qed.

Let at_end : c * (k - 1) <= 0.
Proof.
  assert (H := additive_slope_at_end cosine _ k c Hm (cosine_is_derive 1)).
  rewrite Rmult_1_r, sin_PI in H; lra.
Qed.

Lemma cosine_positive_factor : 0 < c -> k = 1.
Proof.
  intros Hc; destruct (Rtotal_order k 1) as [Hlt | [| Hgt]]; [exfalso | assumption | exfalso; nra].
  destruct (power_slope_large k (1 + 4 / c)) as [d [Hd H]];
    [lra | assert (0 < 4 / c) by (apply Rdiv_lt_0_compat; lra); lra |].
  assert (A := slopes (d / 2) ltac:(lra)); specialize (H (d / 2) ltac:(lra)).
  assert (B := SIN_bound (PI * (d / 2))); assert (P := PI_RGT_0); assert (P4 := PI_4).
  apply (Rmult_lt_compat_l c) in H; [| assumption].
  replace (c * (1 + 4 / c)) with (c + 4) in H by (field; lra); nra.
Qed.

Lemma cosine_negative_factor : c < 0 -> k = 1.
Proof.
  intros Hc; destruct (Rtotal_order k 1) as [Hlt | [| Hgt]]; [exfalso; nra | assumption | exfalso].
  destruct (power_slope_small k (1 / 2) Hgt ltac:(lra)) as [d [Hd H]].
  destruct (sin_small (- c / 2) ltac:(lra)) as [e [He S]].
  assert (M := Rmin_l d e); assert (M' := Rmin_r d e); assert (M0 : 0 < Rmin d e) by (apply Rmin_glb_lt; lra).
  assert (A := slopes (Rmin d e / 2) ltac:(lra)).
  specialize (H (Rmin d e / 2) ltac:(lra)); specialize (S (Rmin d e / 2) ltac:(lra)); nra.
Qed.
End Necessary.

(* No constant increment: a constant increment of the k-th derivative is a constant factor c of the term. *)
Theorem cosine_additive_monotone_region k c : 0 < k -> c <> 0 ->
  monotone (cosine_additive k c) <-> k = 1.
Proof.
  intros Hk Hc; split.
  - intros Hm; apply (monotone_ext _ (additive cosine k c)) in Hm; [| intros y; symmetry; apply cosine_additive_is].
    destruct (Rdichotomy c 0 Hc); [now apply (cosine_negative_factor k c) | now apply (cosine_positive_factor k c)].
  - intros -> x y Hx Hxy Hy; unfold cosine_additive; rewrite !rpow_exponent_1 by lra.
    assert (H := cosine_monotone x y Hx Hxy Hy); unfold cosine in H; lra.
Qed.

Theorem cosine_additive_plus_monotone_region k : 0 < k -> monotone (cosine_additive k 1) <-> k = 1.
Proof. intros Hk; apply cosine_additive_monotone_region; lra. Qed.

Theorem cosine_additive_minus_monotone_region k : 0 < k -> monotone (cosine_additive k (-1)) <-> k = 1.
Proof. intros Hk; apply cosine_additive_monotone_region; lra. Qed.

Theorem cosine_additive_start k sigma : starts (cosine_additive k sigma).
Proof. unfold starts; rewrite <- cosine_additive_is; apply additive_start, cosine_start. Qed.

Theorem cosine_additive_end k sigma : ends (cosine_additive k sigma).
Proof. unfold ends; rewrite <- cosine_additive_is; apply additive_end, cosine_end. Qed.
