(* Monotone on the integer steps of every schedule is monotone on [0, 1], for a shape that is continuous there. *)

From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Kdecay Require Import Prelude Definitions Conditions.
Local Open Scope R_scope.

Lemma close_fraction x d : 0 <= x -> 0 < d ->
  exists T0 : nat, forall T : nat, (T0 <= T)%nat -> (0 < T)%nat ->
  forall i : nat, INR i <= x * INR T < INR i + 1 -> Rabs (INR i / INR T - x) < d.
Proof.
  intros Hx Hd; destruct (nfloor_ex (/ d)) as [n Hn]; [left; now apply Rinv_0_lt_compat |].
  exists (S n); intros T HT H0 i Hi; assert (P := lt_0_INR T H0).
  assert (L := le_INR (S n) T HT); rewrite S_INR in L.
  assert (D : 1 < d * INR T) by (apply (Rmult_lt_reg_l (/ d)); [now apply Rinv_0_lt_compat |]; field_simplify; lra).
  replace (INR i / INR T - x) with (- ((x * INR T - INR i) / INR T)) by (field; lra).
  rewrite Rabs_Ropp, Rabs_right.
  - apply (Rmult_lt_reg_r (INR T)); [exact P |]; unfold Rdiv; rewrite Rmult_assoc, Rinv_l by lra; lra.
  - apply Rle_ge, Rmult_le_pos; [lra | left; now apply Rinv_0_lt_compat].
Qed.

Lemma steps_fall s T i n : monotone_on_steps s -> (i + n <= T)%nat -> s (INR (i + n) / INR T) <= s (INR i / INR T).
Proof.
  intros Hs; induction n as [| n IH]; intros H; [rewrite Nat.add_0_r; lra |].
  assert (A := Hs 1 (1 / 2) T (i + n)%nat ltac:(lra) ltac:(lia)); unfold rate in A.
  replace (i + n + 1)%nat with (i + S n)%nat in A by lia; specialize (IH ltac:(lia)); lra.
Qed.

Theorem conditions_steps_iff s : (forall x, 0 <= x <= 1 -> continuity_pt s x) ->
  monotone_on_steps s <-> monotone s.
Proof.
  intros Hc; split; [intros Hs | apply conditions_steps_follow].
  intros x y Hx Hxy Hy; destruct (Rle_dec (s y) (s x)) as [| G]; [assumption | exfalso].
  set (eps := (s y - s x) / 2); assert (He : 0 < eps) by (unfold eps; lra).
  destruct (Hc x ltac:(lra) eps He) as [dx [Hdx Cx]]; destruct (Hc y ltac:(lra) eps He) as [dy [Hdy Cy]].
  simpl in Cx, Cy; unfold R_dist in Cx, Cy.
  destruct (close_fraction x dx) as [Tx Fx]; [lra | lra |].
  destruct (close_fraction y dy) as [Ty Fy]; [lra | lra |].
  set (T := S (Tx + Ty)); assert (P : 0 < INR T) by (apply lt_0_INR; unfold T; lia).
  destruct (nfloor_ex (x * INR T)) as [i Hi]; [apply Rmult_le_pos; lra |].
  destruct (nfloor_ex (y * INR T)) as [j Hj]; [apply Rmult_le_pos; lra |].
  specialize (Fx T ltac:(unfold T; lia) ltac:(unfold T; lia) i Hi).
  specialize (Fy T ltac:(unfold T; lia) ltac:(unfold T; lia) j Hj).
  assert (Hij : (i <= j)%nat).
  { apply Nat.lt_succ_r, INR_lt; rewrite S_INR; assert (x * INR T <= y * INR T) by (apply Rmult_le_compat_r; lra);
    lra. }
  assert (HjT : (j <= T)%nat) by (apply INR_le; assert (y * INR T <= 1 * INR T) by (apply Rmult_le_compat_r; lra); lra).
  assert (F := steps_fall s T i (j - i) Hs ltac:(lia)); replace (i + (j - i))%nat with j in F by lia.
  assert (Near : forall z w d, Rabs (z - w) < d -> (forall u, D_x no_cond w u /\ Rabs (u - w) < d ->
    Rabs (s u - s w) < eps) -> Rabs (s z - s w) < eps).
  { intros z w d Hz C; destruct (Req_dec z w) as [-> | N]; [rewrite Rminus_eq_0, Rabs_R0; exact He |].
    apply C; repeat split; [now apply not_eq_sym | exact Hz]. }
  assert (A := Near _ x dx Fx Cx); assert (B := Near _ y dy Fy Cy).
  apply Rabs_def2 in A; apply Rabs_def2 in B; unfold eps in *; lra.
Qed.
