(* Eq. (5) on a shape s over [0, 1], and how a derivative decides whether s falls. *)

From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Kdecay Require Import Prelude Definitions.
Local Open Scope R_scope.

Definition starts (s : R -> R) : Prop := s 0 = 1.
Definition ends (s : R -> R) : Prop := s 1 = 0.
Definition monotone (s : R -> R) : Prop := forall x y, 0 <= x -> x <= y -> y <= 1 -> s y <= s x.
Definition strictly_monotone (s : R -> R) : Prop := forall x y, 0 <= x -> x < y -> y <= 1 -> s y < s x.
Definition in_range (s : R -> R) : Prop := forall x, 0 <= x <= 1 -> 0 <= s x <= 1.

(* Falls strictly, with a negative slope everywhere inside. *)
Definition falls (s : R -> R) : Prop :=
  strictly_monotone s /\ forall x, 0 < x < 1 -> exists d, is_derive s x d /\ d < 0.

(* Eq. (5)'s monotone on the integer steps of every schedule with this shape. *)
Definition monotone_on_steps (s : R -> R) : Prop :=
  forall (eta_0 eta_e : R) (T t : nat), 0 < eta_e < eta_0 -> (t < T)%nat ->
  rate eta_0 eta_e (s (INR (t + 1) / INR T)) <= rate eta_0 eta_e (s (INR t / INR T)).

Lemma monotone_ext f g : (forall x, f x = g x) -> monotone f -> monotone g.
Proof. intros E H x y Hx Hxy Hy; rewrite <- !E; now apply H. Qed.

Lemma strictly_monotone_monotone s : strictly_monotone s -> monotone s.
Proof. intros H x y Hx [Hxy | <-] Hy; [left; now apply H | lra]. Qed.

Theorem conditions_range_follows s : starts s -> ends s -> monotone s -> in_range s.
Proof.
  unfold starts, ends; intros H0 H1 Hm x Hx.
  assert (A := Hm 0 x ltac:(lra) ltac:(lra) ltac:(lra)); assert (B := Hm x 1 ltac:(lra) ltac:(lra) ltac:(lra)); lra.
Qed.

Lemma step_fraction (T t : nat) : (t <= T)%nat -> (0 < T)%nat -> 0 <= INR t / INR T <= 1.
Proof.
  intros Ht HT; assert (HT' := lt_0_INR T HT); assert (Ht' := le_INR t T Ht); assert (P := pos_INR t).
  split; [apply Rmult_le_pos; [lra | left; now apply Rinv_0_lt_compat] |].
  apply Rmult_le_reg_r with (INR T); [lra |]; field_simplify; lra.
Qed.

Theorem conditions_steps_follow s : monotone s -> monotone_on_steps s.
Proof.
  intros Hm eta_0 eta_e T t He Ht; unfold rate.
  assert (A := step_fraction T t ltac:(lia) ltac:(lia)).
  assert (B := step_fraction T (t + 1) ltac:(lia) ltac:(lia)).
  assert (HT := lt_0_INR T ltac:(lia)).
  assert (s (INR (t + 1) / INR T) <= s (INR t / INR T)); [| nra].
  apply Hm; [lra | | lra].
  apply Rmult_le_compat_r; [left; now apply Rinv_0_lt_compat | apply le_INR; lia].
Qed.

Theorem monotone_of_derive s d :
  (forall x, 0 < x < 1 -> is_derive s x (d x)) ->
  (forall x, 0 <= x <= 1 -> continuity_pt s x) ->
  (forall x, 0 < x < 1 -> d x <= 0) -> monotone s.
Proof.
  intros Hd Hc Hn x y Hx Hxy Hy.
  set (e := fun z => if Rlt_dec 0 z then if Rlt_dec z 1 then d z else 0 else 0).
  assert (Ee : forall z, e z <= 0)
    by (intros z; unfold e; destruct (Rlt_dec 0 z), (Rlt_dec z 1); try lra; now apply Hn).
  destruct (MVT_gen s x y e) as [c [_ E]]; rewrite ?(Rmin_left x y), ?(Rmax_right x y) by lra.
  - intros z Hz; unfold e; destruct (Rlt_dec 0 z), (Rlt_dec z 1); try lra; apply Hd; lra.
  - intros z Hz; apply Hc; lra.
  - specialize (Ee c); nra.
Qed.

(* A slope that is 0 at the two ends alone does not stop it: s falls between any two points inside. *)
Theorem strictly_monotone_of_derive s d :
  (forall x, 0 < x < 1 -> is_derive s x (d x)) ->
  (forall x, 0 <= x <= 1 -> continuity_pt s x) ->
  (forall x, 0 < x < 1 -> d x < 0) -> strictly_monotone s.
Proof.
  intros Hd Hc Hn x y Hx Hxy Hy.
  assert (M : monotone s) by (apply (monotone_of_derive s d Hd Hc); intros z Hz; left; now apply Hn).
  set (u := x + (y - x) / 3); set (v := y - (y - x) / 3).
  assert (A := M x u ltac:(lra) ltac:(unfold u; lra) ltac:(unfold u; lra)).
  assert (B := M v y ltac:(unfold v; lra) ltac:(unfold v; lra) ltac:(lra)).
  assert (U : 0 < u < v /\ v < 1) by (unfold u, v; lra).
  destruct (MVT_gen s u v d) as [c [C E]]; rewrite ?(Rmin_left u v), ?(Rmax_right u v) in * by lra.
  - intros z Hz; apply Hd; lra.
  - intros z Hz; apply Hc; lra.
  - specialize (Hn c ltac:(lra)); nra.
Qed.

Lemma falls_of_derive s d :
  (forall x, 0 < x < 1 -> is_derive s x (d x)) ->
  (forall x, 0 <= x <= 1 -> continuity_pt s x) ->
  (forall x, 0 < x < 1 -> d x < 0) -> falls s.
Proof.
  intros Hd Hc Hn; split; [now apply (strictly_monotone_of_derive s d) | intros x Hx; exists (d x); auto].
Qed.

Lemma falls_monotone s : falls s -> monotone s.
Proof. intros H; apply strictly_monotone_monotone, H. Qed.

Theorem derive_of_monotone s x d : monotone s -> 0 < x <= 1 -> is_derive s x d -> d <= 0.
Proof.
  intros Hm Hx Hd; apply is_derive_Reals in Hd.
  destruct (Rle_dec d 0) as [| Hpos]; [assumption | exfalso].
  destruct (Hd (d / 2)) as [[delta Hdelta] H]; [lra |]; simpl in H.
  assert (M := Rmin_l delta x); assert (M' := Rmin_r delta x).
  assert (M0 : 0 < Rmin delta x) by (apply Rmin_glb_lt; lra).
  set (h := - (Rmin delta x / 2)) in *.
  assert (Hh : h < 0) by (unfold h; lra).
  specialize (H h ltac:(lra) ltac:(rewrite Rabs_left by lra; unfold h; lra)).
  assert (S : s x <= s (x + h)) by (apply Hm; unfold h; lra).
  assert ((s (x + h) - s x) / h <= 0)
    by (unfold Rdiv; assert (/ h < 0) by (apply Rinv_lt_0_compat; lra); nra).
  rewrite Rabs_left in H by lra; lra.
Qed.
