(* Increments that depend on time: eta_o(t) = I f(t) - (t/T) I f(T) meets both ends for every f, whatever the integral
   operator I is, as long as it vanishes at 0. *)

From Coq Require Import Reals Lra.
From Coquelicot Require Import Coquelicot.
From Kdecay Require Import Prelude Definitions Conditions.
Local Open Scope R_scope.

Definition closing (If : R -> R) (T t : R) : R := If t - t / T * If T.

Theorem increment_closing_ends If T : T <> 0 -> If 0 = 0 -> closing If T 0 = 0 /\ closing If T T = 0.
Proof.
  intros HT H0; unfold closing; split; [rewrite H0; unfold Rdiv; ring | field; assumption].
Qed.

(* So any schedule keeps its start and end. *)
Theorem increment_keeps_ends eta If T : T <> 0 -> If 0 = 0 ->
  eta 0 + closing If T 0 = eta 0 /\ eta T + closing If T T = eta T.
Proof. intros HT H0; destruct (increment_closing_ends If T HT H0) as [A B]; rewrite A, B; lra. Qed.

(* An integral with any kernel w, such as Riemann and Liouville's (t - s)^(k - 1)/Gamma(k), vanishes at 0. *)
Definition weighted_integral (w : R -> R -> R) (f : R -> R) (t : R) : R := RInt (fun s => w t s * f s) 0 t.

Theorem increment_integral_ends w f T : T <> 0 ->
  closing (weighted_integral w f) T 0 = 0 /\ closing (weighted_integral w f) T T = 0.
Proof. intros HT; apply increment_closing_ends; [exact HT | unfold weighted_integral;
  exact (RInt_point 0 (fun s => w 0 s * f s))]. Qed.

(* It is the only multiple of t that closes the curve: boundary conditions leave no freedom. *)
Theorem increment_closing_unique If T c : T <> 0 -> If T - c * T = 0 <-> c = If T / T.
Proof.
  intros HT; split; [intros H | intros ->; field; assumption].
  apply (Rmult_eq_reg_r T); [field_simplify; lra | assumption].
Qed.

(* Where base and If have slopes, the sum falls on (0, T) exactly where this holds. *)
Theorem increment_slope base If T t b g : is_derive base t b -> is_derive If t g ->
  is_derive (fun x => base x + closing If T x) t (b + g - If T / T).
Proof.
  intros Hb Hg; unfold closing.
  assert (E : forall x, base x + (If x - If T / T * x) = base x + (If x - x / T * If T))
    by (intros x; unfold Rdiv; ring).
  apply (is_derive_ext _ _ _ _ E).
  replace (b + g - If T / T) with (b + (g - If T / T * 1)) by ring.
  apply (is_derive_plus base); [exact Hb |].
  apply (is_derive_minus If (fun x => If T / T * x)); [exact Hg |].
  apply (is_derive_scal (fun x => x)); exact (is_derive_id t).
Qed.
