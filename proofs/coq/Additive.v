(* A base plus the k-decay term: it falls exactly where its slope is not positive. *)

From Coq Require Import Reals Lra FunctionalExtensionality.
From Coquelicot Require Import Coquelicot.
From Kdecay Require Import Prelude Definitions Conditions.
Local Open Scope R_scope.

Definition additive (base : R -> R) (k sigma tau : R) : R := base tau + k_decay_shape k sigma tau.

Lemma linear_additive_is k sigma tau : additive linear k sigma tau = linear_additive k sigma tau.
Proof. unfold additive, linear, linear_additive, k_decay_shape; ring. Qed.

Lemma polynomial_additive_is k N sigma tau :
  additive (polynomial N) k sigma tau = polynomial_additive k N sigma tau.
Proof. unfold additive, polynomial, polynomial_additive, k_decay_shape; ring. Qed.

Lemma cosine_additive_is k sigma tau : additive cosine k sigma tau = cosine_additive k sigma tau.
Proof. unfold additive, cosine, cosine_additive, k_decay_shape; ring. Qed.

Lemma exponential_additive_is k sigma tau : additive exponential k sigma tau = exponential_additive k sigma tau.
Proof. unfold additive, exponential, exponential_additive, k_decay_shape; ring. Qed.

(* The emitted additive curves are this one, as functions. *)
Ltac by_definition := intros; apply functional_extensionality; intros; unfold additive, k_decay_shape; ring.

Lemma linear_additive_eq k sigma : linear_additive k sigma = additive linear k sigma.
Proof. unfold linear_additive, linear; by_definition. Qed.

Lemma polynomial_additive_eq k N sigma : polynomial_additive k N sigma = additive (polynomial N) k sigma.
Proof. unfold polynomial_additive, polynomial; by_definition. Qed.

Lemma cosine_additive_eq k sigma : cosine_additive k sigma = additive cosine k sigma.
Proof. unfold cosine_additive, cosine; by_definition. Qed.

Lemma exponential_additive_eq k sigma : exponential_additive k sigma = additive exponential k sigma.
Proof. unfold exponential_additive, exponential; by_definition. Qed.

Lemma exponential_anchored_additive_eq k sigma :
  exponential_anchored_additive k sigma = additive exponential_anchored k sigma.
Proof. unfold exponential_anchored_additive, exponential_anchored; by_definition. Qed.

Lemma htd_additive_eq k sigma : htd_additive k sigma = additive htd k sigma.
Proof. unfold htd_additive, htd; by_definition. Qed.

Lemma k_decay_shape_is_derive k sigma x :
  0 < x -> is_derive (k_decay_shape k sigma) x (sigma * (k * rpow x (k - 1) - 1)).
Proof.
  intros Hx; unfold k_decay_shape; apply is_derive_scal.
  apply (is_derive_minus (fun tau => rpow tau k) (fun tau => tau)); [now apply rpow_is_derive | exact (is_derive_id x)].
Qed.

Lemma k_decay_shape_continuous k sigma x : 0 < k -> 0 <= x -> continuity_pt (k_decay_shape k sigma) x.
Proof.
  intros Hk Hx; unfold k_decay_shape.
  apply continuity_pt_mult; [apply continuity_pt_const; now intros ? ? |].
  apply continuity_pt_minus; [now apply rpow_continuous | apply derivable_continuous_pt, derivable_pt_id].
Qed.

Lemma additive_is_derive base b k sigma x : 0 < x -> is_derive base x b ->
  is_derive (additive base k sigma) x (b + sigma * (k * rpow x (k - 1) - 1)).
Proof.
  intros Hx Hb; apply (is_derive_plus base (k_decay_shape k sigma)); [exact Hb | now apply k_decay_shape_is_derive].
Qed.

Theorem additive_monotone_iff base b k sigma : 0 < k ->
  (forall x, 0 < x < 1 -> is_derive base x (b x)) ->
  (forall x, 0 <= x <= 1 -> continuity_pt base x) ->
  monotone (additive base k sigma) <->
  (forall x, 0 < x < 1 -> b x + sigma * (k * rpow x (k - 1) - 1) <= 0).
Proof.
  intros Hk Hb Hc; split.
  - intros Hm x Hx; apply (derive_of_monotone (additive base k sigma) x); [assumption | lra |].
    apply additive_is_derive; [lra | now apply Hb].
  - apply monotone_of_derive.
    + intros x Hx; apply additive_is_derive; [lra | now apply Hb].
    + intros x Hx; apply continuity_pt_plus; [now apply Hc | apply k_decay_shape_continuous; lra].
Qed.

Lemma additive_slope_at_end base b k sigma :
  monotone (additive base k sigma) -> is_derive base 1 b -> b + sigma * (k - 1) <= 0.
Proof.
  intros Hm Hb; apply (derive_of_monotone (additive base k sigma) 1); [assumption | lra |].
  replace (sigma * (k - 1)) with (sigma * (k * rpow 1 (k - 1) - 1)) by (rewrite rpow_base_1; ring).
  apply additive_is_derive; [lra | assumption].
Qed.

(* The term vanishes at both ends, so the additive form starts and ends as its base does. *)
Theorem additive_start base k sigma : starts (additive base k sigma) <-> starts base.
Proof.
  unfold starts, additive, k_decay_shape; rewrite rpow_0.
  replace (base 0 + sigma * (0 - 0)) with (base 0) by ring; reflexivity.
Qed.

Theorem additive_end base k sigma : ends (additive base k sigma) <-> ends base.
Proof.
  unfold ends, additive, k_decay_shape; rewrite rpow_base_1.
  replace (base 1 + sigma * (1 - 1)) with (base 1) by ring; reflexivity.
Qed.

(* For k > 1 the power's slope vanishes at the start, for k < 1 it is unbounded there. *)
Lemma power_slope_small k eps : 1 < k -> 0 < eps ->
  exists d, 0 < d <= 1 /\ forall x, 0 <= x < d -> k * rpow x (k - 1) < eps.
Proof.
  intros Hk He; destruct (rpow_small (eps / k) (k - 1)) as [d [Hd H]]; [lra | apply Rdiv_lt_0_compat; lra |].
  exists d; split; [exact Hd |]; intros x Hx; specialize (H x Hx).
  apply (Rmult_lt_compat_l k) in H; [| lra]; replace (k * (eps / k)) with eps in H by (field; lra); exact H.
Qed.

Lemma power_slope_large k M : 0 < k < 1 -> 0 < M ->
  exists d, 0 < d <= 1 /\ forall x, 0 < x < d -> M < k * rpow x (k - 1).
Proof.
  intros Hk HM; destruct (rpow_large (M / k) (k - 1)) as [d [Hd H]]; [lra | apply Rdiv_lt_0_compat; lra |].
  exists d; split; [exact Hd |]; intros x Hx; specialize (H x Hx).
  apply (Rmult_lt_compat_l k) in H; [| lra]; replace (k * (M / k)) with M in H by (field; lra); exact H.
Qed.

(* k x^(k-1) against its value k at the end. *)
Lemma power_slope_le k x : 1 <= k -> 0 < x < 1 -> k * rpow x (k - 1) <= k.
Proof.
  intros Hk Hx; assert (rpow x (k - 1) <= 1); [| nra].
  apply Rle_trans with (rpow x 0); [apply rpow_exponent_le | rewrite rpow_exponent_0]; lra.
Qed.

Lemma power_slope_ge k x : 0 < k <= 1 -> 0 < x < 1 -> k <= k * rpow x (k - 1).
Proof. intros Hk Hx; assert (1 <= rpow x (k - 1)) by (apply rpow_ge_1; lra); nra. Qed.

Lemma power_slope_pos k x : 0 < k -> 0 < x -> 0 < k * rpow x (k - 1).
Proof. intros Hk Hx; apply Rmult_lt_0_compat; [assumption | now apply rpow_pos]. Qed.
