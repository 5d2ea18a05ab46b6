(* The derivation of the paper's section 3, for every natural k: the k-th derivatives, the coefficient and its sign, the
   boundary conditions.

   Coquelicot's [is_derive_n f k t l] speaks of the limit at the k-th order only, so each statement also says that f has
   derivatives of every order. *)

From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Kdecay Require Import Prelude Definitions Conditions.
Local Open Scope R_scope.

Definition smooth (f : R -> R) : Prop := forall n x, ex_derive_n f n x.
Definition kth_derivative (f : R -> R) (k : nat) (t l : R) : Prop := smooth f /\ is_derive_n f k t l.

Lemma kth_ext f g k t l : (forall x, f x = g x) -> kth_derivative f k t l -> kth_derivative g k t l.
Proof.
  intros E [Hs Hd]; split; [intros n x; now apply (ex_derive_n_ext f) | now apply (is_derive_n_ext f)].
Qed.

Lemma kth_const c k t : (1 <= k)%nat -> kth_derivative (fun _ => c) k t 0.
Proof.
  intros Hk; split; [intros n x; apply ex_derive_n_const |].
  destruct k as [| k]; [lia | apply is_derive_n_const].
Qed.

Lemma kth_scale c f k t l : kth_derivative f k t l -> kth_derivative (fun x => c * f x) k t (c * l).
Proof. intros [Hs Hd]; split; [intros n x; now apply ex_derive_n_scal_l | now apply is_derive_n_scal_l]. Qed.

Lemma kth_plus f g k t a b :
  kth_derivative f k t a -> kth_derivative g k t b -> kth_derivative (fun x => f x + g x) k t (a + b).
Proof.
  intros [Sf Df] [Sg Dg]; split.
  - intros n x; apply ex_derive_n_plus; apply filter_forall; intros y j _; [apply Sf | apply Sg].
  - apply is_derive_n_plus; try assumption; apply filter_forall; intros y j _; [apply Sf | apply Sg].
Qed.

Lemma kth_power_higher p k t : (p < k)%nat -> kth_derivative (fun x => x ^ p) k t 0.
Proof. intros H; split; [intros n x; apply ex_derive_n_pow | now apply is_derive_n_pow_bigi]. Qed.

Theorem derivation_power_rule k t : kth_derivative (fun x => x ^ k) k t (power_kth k).
Proof.
  split; [intros n x; apply ex_derive_n_pow |]; unfold power_kth.
  replace (INR (fact k)) with (INR (fact k) / INR (fact (k - k)) * t ^ (k - k));
    [now apply is_derive_n_pow_smalli | rewrite Nat.sub_diag; simpl; field].
Qed.

(* Eq. (7): k! a_k. *)
Theorem derivation_power_term a_k k t : kth_derivative (fun x => a_k * x ^ k) k t (eq_7 a_k k).
Proof. apply kth_scale, derivation_power_rule. Qed.

Lemma kth_line a b k t : (2 <= k)%nat -> kth_derivative (fun x => a + b * x) k t 0.
Proof.
  intros Hk; apply (kth_ext (fun x => a + b * x ^ 1)); [intros x; ring |].
  replace 0 with (0 + b * 0) by ring; apply kth_plus; [apply kth_const; lia | apply kth_scale, kth_power_higher; lia].
Qed.

(* Eq. (3) is an equation for the additional term alone, eq. (4): the derivative is linear. *)
Theorem derivation_difference eta eta_o k t e D : kth_derivative eta k t e ->
  kth_derivative (fun x => eta x + eta_o x) k t (e + D) <-> kth_derivative eta_o k t D.
Proof.
  intros He; split; [intros H | intros H; now apply kth_plus].
  apply (kth_ext (fun x => eta x + eta_o x + -1 * eta x)); [intros x; ring |].
  replace D with (e + D + -1 * e) by ring; apply kth_plus; [exact H | now apply kth_scale].
Qed.

(* Eq. (8), solved for the coefficient. *)
Theorem derivation_increment_coefficient D a k : D = eq_7 a k <-> a = D / INR (fact k).
Proof.
  assert (F := INR_fact_neq_0 k); unfold eq_7; split; [intros -> | intros ->]; field; exact F.
Qed.

(* Eqs. (6) and (7): for k >= 2 the k-th derivative of the whole curve is k! a_k, that of the linear schedule is 0. *)
Theorem derivation_kth_derivative T eta_0 eta_e a_k a_1 k t : (2 <= k)%nat ->
  kth_derivative (eq_6 T eta_0 eta_e a_k a_1 k) k t (eq_7 a_k k) /\ kth_derivative (eq_2 T eta_0 eta_e) k t 0.
Proof.
  intros Hk; split.
  - apply (kth_ext (fun x => a_k * x ^ k + (eta_0 + (a_1 - (eta_0 - eta_e) / T) * x)));
      [intros x; unfold eq_6, Rdiv; ring |].
    replace (eq_7 a_k k) with (eq_7 a_k k + 0) by ring; apply kth_plus;
      [apply derivation_power_term | now apply kth_line].
  - apply (kth_ext (fun x => eta_0 + (- ((eta_0 - eta_e) / T)) * x)); [intros x; unfold eq_2, Rdiv; ring |].
    now apply kth_line.
Qed.

(* At k = 1 eq. (7) is wrong: the first derivative of eq. (6) is a_k + a_1 - (eta_0 - eta_e)/T. *)
Theorem derivation_first_derivative T eta_0 eta_e a_k a_1 t :
  is_derive (eq_6 T eta_0 eta_e a_k a_1 1) t (a_k + a_1 - (eta_0 - eta_e) / T).
Proof. unfold eq_6, Rdiv; auto_derive; [exact I | ring]. Qed.

Theorem derivation_special_solution T eta_0 eta_e k t : (1 <= k)%nat ->
  kth_derivative (special_solution T eta_0 eta_e k) k t (special_solution_kth T eta_0 eta_e k).
Proof.
  intros Hk; set (c := - / T).
  assert (Hp : forall n x, ex_derive_n (fun y => (y + 1) ^ k) n x)
    by (intros n x; apply (ex_derive_n_comp_trans (fun y => y ^ k)), ex_derive_n_pow).
  assert (H : kth_derivative (fun x => (c * x + 1) ^ k) k t (c ^ k * power_kth k)).
  { split.
    - intros n x; apply (ex_derive_n_comp_scal (fun y => (y + 1) ^ k)), filter_forall; intros y j _; apply Hp.
    - apply (is_derive_n_comp_scal (fun y => (y + 1) ^ k)); [apply filter_forall; intros y j _; apply Hp |].
      apply (is_derive_n_comp_trans (fun y => y ^ k)), derivation_power_rule. }
  apply (kth_ext (fun x => (eta_0 - eta_e) * (c * x + 1) ^ k + eta_e)).
  { intros x; unfold special_solution, c; replace (1 - x / T) with (- / T * x + 1) by (unfold Rdiv; ring); ring. }
  replace (special_solution_kth T eta_0 eta_e k) with ((eta_0 - eta_e) * (c ^ k * power_kth k) + 0)
    by (unfold special_solution_kth, power_kth; fold c; ring).
  apply kth_plus; [now apply kth_scale | now apply kth_const].
Qed.

(* Eq. (8) with that increment has one solution a_k ... *)
Theorem derivation_sign T eta_0 eta_e a k : T <> 0 ->
  eq_7 a k = special_solution_kth T eta_0 eta_e k <-> a = special_a_k T eta_0 eta_e k.
Proof.
  intros HT; assert (F := INR_fact_neq_0 k).
  assert (E : special_solution_kth T eta_0 eta_e k = special_a_k T eta_0 eta_e k * INR (fact k)).
  { unfold special_solution_kth, special_a_k, Rdiv.
    replace (- / T) with (-1 * / T) by ring; rewrite Rpow_mult_distr, pow_inv; ring. }
  rewrite E; unfold eq_7; split; [intros H; now apply Rmult_eq_reg_r in H | intros ->; reflexivity].
Qed.

(* ... whose sign is the parity of k. *)
Theorem derivation_sign_even T eta_0 eta_e m : 0 < T -> eta_e < eta_0 ->
  special_a_k T eta_0 eta_e (2 * m) = (eta_0 - eta_e) / T ^ (2 * m) /\ 0 < special_a_k T eta_0 eta_e (2 * m).
Proof.
  intros HT He; assert (E : special_a_k T eta_0 eta_e (2 * m) = (eta_0 - eta_e) / T ^ (2 * m))
    by (unfold special_a_k; rewrite pow_1_even; unfold Rdiv; ring).
  split; [exact E | rewrite E; apply Rdiv_lt_0_compat; [lra | now apply pow_lt]].
Qed.

Theorem derivation_sign_odd T eta_0 eta_e m : 0 < T -> eta_e < eta_0 ->
  special_a_k T eta_0 eta_e (S (2 * m)) = - ((eta_0 - eta_e) / T ^ S (2 * m)) /\
  special_a_k T eta_0 eta_e (S (2 * m)) < 0.
Proof.
  intros HT He; assert (E : special_a_k T eta_0 eta_e (S (2 * m)) = - ((eta_0 - eta_e) / T ^ S (2 * m)))
    by (unfold special_a_k; rewrite pow_1_odd; unfold Rdiv; ring).
  assert (P : 0 < (eta_0 - eta_e) / T ^ S (2 * m)) by (apply Rdiv_lt_0_compat; [lra | now apply pow_lt]).
  split; [exact E | rewrite E; lra].
Qed.

Theorem derivation_parity T eta_0 eta_e k : signed_a_k T eta_0 eta_e k ((-1) ^ k) = special_a_k T eta_0 eta_e k.
Proof. reflexivity. Qed.

(* Start and end of eq. (5) fix the other two coefficients, for both signs. *)
Theorem derivation_boundary T eta_0 eta_e sigma a_1 a_0 k : 0 < T -> (1 <= k)%nat ->
  let curve t := eq_6 T eta_0 eta_e (signed_a_k T eta_0 eta_e k sigma) a_1 k t + a_0 in
  (curve 0 = eta_0 /\ curve T = eta_e) <-> (a_0 = 0 /\ a_1 = boundary_a_1 T eta_0 eta_e sigma).
Proof.
  intros HT Hk curve.
  assert (E0 : curve 0 = eta_0 + a_0)
    by (unfold curve, eq_6; rewrite pow_i by lia; unfold Rdiv; ring).
  assert (ET : curve T = eta_e + (a_1 - boundary_a_1 T eta_0 eta_e sigma) * T + a_0).
  { unfold curve, eq_6, signed_a_k, boundary_a_1; field; repeat split; try apply pow_nonzero; lra. }
  rewrite E0, ET; split; [intros [A B] | intros [-> ->]; lra].
  assert (a_0 = 0) by lra; split; [assumption |].
  apply Rminus_diag_uniq, (Rmult_eq_reg_r T); lra.
Qed.

(* The term that results, and eq. (9), which is sigma = +1. *)
Theorem derivation_term T eta_0 eta_e sigma k t : 0 < T ->
  signed_a_k T eta_0 eta_e k sigma * t ^ k + boundary_a_1 T eta_0 eta_e sigma * t = k_decay_term T eta_0 eta_e k sigma t
  /\ k_decay_term T eta_0 eta_e k 1 t = eq_9 T eta_0 eta_e k t.
Proof.
  intros HT; split; [unfold signed_a_k, boundary_a_1, k_decay_term, Rdiv; ring | unfold k_decay_term, eq_9; ring].
Qed.

(* The special solution meets start and end, for both signs (indeed for every factor). *)
Theorem derivation_ends T eta_0 eta_e sigma k : 0 < T -> (1 <= k)%nat ->
  eq_2 T eta_0 eta_e 0 + k_decay_term T eta_0 eta_e k sigma 0 = eta_0 /\
  eq_2 T eta_0 eta_e T + k_decay_term T eta_0 eta_e k sigma T = eta_e.
Proof.
  intros HT Hk; unfold eq_2, k_decay_term; split.
  - rewrite pow_i by lia; unfold Rdiv; ring.
  - field; repeat split; try apply pow_nonzero; lra.
Qed.

(* Eq. (10) on the linear schedule is the rate of the shape that the other files study, at tau = t/T and real k. *)
Theorem derivation_schedule T eta_0 eta_e sigma k t : 0 < T -> 0 <= t -> (1 <= k)%nat ->
  eq_2 T eta_0 eta_e t + k_decay_term T eta_0 eta_e k sigma t =
  rate eta_0 eta_e (linear_additive (INR k) sigma (t / T)).
Proof.
  intros HT Ht Hk; unfold eq_2, k_decay_term, rate, linear_additive.
  assert (P : rpow (t / T) (INR k) = t ^ k / T ^ k); [| rewrite P; ring].
  destruct Ht as [Ht | <-].
  - rewrite rpow_of_nat by (now apply Rdiv_lt_0_compat); unfold Rdiv; now rewrite Rpow_mult_distr, pow_inv.
  - unfold Rdiv at 1; rewrite Rmult_0_l, rpow_0, pow_i by lia; unfold Rdiv; ring.
Qed.

Theorem derivation_printed T eta_0 eta_e eta k t :
  eq_10 eta T eta_0 eta_e k t = eta t + k_decay_term T eta_0 eta_e k 1 t.
Proof. unfold eq_10, k_decay_term; ring. Qed.

(* Eqs. (11) to (13) are the rates of the emitted shapes plus the term; eq. (13) without + eta_e. *)
Theorem derivation_bases eta_o T eta_0 eta_e N t :
  eq_11 eta_o T eta_0 eta_e N t = rate eta_0 eta_e (polynomial N (t / T)) + eta_o t /\
  eq_12 eta_o T eta_0 eta_e t = rate eta_0 eta_e (cosine (t / T)) + eta_o t /\
  eq_13 eta_o T eta_0 eta_e t = rate eta_0 eta_e (exponential (t / T)) - eta_e + eta_o t.
Proof.
  unfold eq_11, eq_12, eq_13, rate, polynomial, cosine, exponential.
  replace (PI * t / T) with (PI * (t / T)) by (unfold Rdiv; ring); repeat split; field.
Qed.

(* For k >= 3 the solution is not unique: c (t^2 - T t) has no k-th derivative and vanishes at both ends. *)
Theorem derivation_ansatz_freedom T c k t : (3 <= k)%nat ->
  kth_derivative (fun x => c * (x ^ 2 - T * x)) k t 0 /\ c * (0 ^ 2 - T * 0) = 0 /\ c * (T ^ 2 - T * T) = 0.
Proof.
  intros Hk; repeat split; try ring; [|].
  - intros n x; apply ex_derive_n_scal_l, ex_derive_n_minus; apply filter_forall; intros y j _;
      [apply ex_derive_n_pow | apply ex_derive_n_scal_l].
    apply (ex_derive_n_ext (fun z => z ^ 1)); [intros; ring | apply ex_derive_n_pow].
  - assert (H : kth_derivative (fun x => c * x ^ 2 + (0 + - (c * T) * x)) k t (c * 0 + 0))
      by (apply kth_plus; [apply kth_scale, kth_power_higher; lia | apply kth_line; lia]).
    destruct H as [_ H]; replace (c * 0 + 0) with 0 in H by ring.
    revert H; apply is_derive_n_ext; intros x; ring.
Qed.

(* k = 1: a constant derivative and both ends force the increment and the term to be 0, as the formula's term is. *)
Theorem derivation_order_one (eta_o : R -> R) (T eta_0 eta_e sigma Delta : R) : 0 < T ->
  (forall t : R, is_derive eta_o t Delta) ->
  eta_o 0 = 0 -> eta_o T = 0 ->
  Delta = 0 /\ forall t, eta_o t = 0 /\ k_decay_term T eta_0 eta_e 1 sigma t = 0.
Proof.
  intros HT Hd H0 H1.
  assert (L : forall t, eta_o t = Delta * t).
  { intros t; destruct (MVT_gen eta_o 0 t (fun _ => Delta)) as [c [_ E]].
    - intros; apply Hd.
    - intros; apply derivable_continuous_pt; eexists; apply is_derive_Reals, Hd.
    - rewrite H0 in E; lra. }
  assert (D : Delta = 0) by (apply (Rmult_eq_reg_r T); [rewrite <- L, H1; ring | lra]).
  split; [exact D |]; intros t; split; [rewrite L, D; ring | unfold k_decay_term; simpl; field; lra].
Qed.
