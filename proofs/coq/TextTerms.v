(* What the paper says in words of the term and of the slopes of its bases. *)

From Coq Require Import Reals Lra.
From Coquelicot Require Import Coquelicot.
From Kdecay Require Import Prelude Definitions Conditions Additive Linear Cosine Exponential Warp TextClaims.
Local Open Scope R_scope.

Theorem text_same_change_of_slope base b k sigma x : 0 < x < 1 -> is_derive base x b ->
  Derive (additive base k sigma) x - b = sigma * (k * rpow x k / x - 1) /\ sigma * (1 * rpow x 1 / x - 1) = 0.
Proof.
  intros Hx H; rewrite (additive_derive base b) by (assumption || lra); split.
  - rewrite (rpow_split x k) by lra; field; lra.
  - rewrite rpow_exponent_1 by lra; field; lra.
Qed.

Theorem text_derivative_monotone_polynomial N x y : 0 < N -> 0 < x < y -> y < 1 ->
  (1 <= N -> Derive (polynomial N) x <= Derive (polynomial N) y) /\
  (N <= 1 -> Derive (polynomial N) y <= Derive (polynomial N) x).
Proof.
  intros HN Hx Hy; rewrite (is_derive_unique _ _ _ (polynomial_is_derive N x ltac:(lra))).
  rewrite (is_derive_unique _ _ _ (polynomial_is_derive N y ltac:(lra))); split; intros H;
    apply Ropp_le_contravar, Rmult_le_compat_l; try lra; destruct (Req_dec N 1) as [-> | N1];
    try (replace (1 - 1) with 0 by ring; rewrite !rpow_exponent_0 by lra; lra).
  - apply rpow_le; lra.
  - assert (A : forall z, 0 < z -> rpow z (N - 1) * rpow z (1 - N) = 1)
      by (intros z Hz; rewrite <- rpow_plus by exact Hz; replace (N - 1 + (1 - N)) with 0 by ring;
        now apply rpow_exponent_0).
    assert (B := rpow_le (1 - y) (1 - x) (1 - N) ltac:(lra) ltac:(lra)).
    assert (C := A (1 - x) ltac:(lra)); assert (D := A (1 - y) ltac:(lra)).
    assert (P := rpow_pos (1 - x) (1 - N) ltac:(lra)); assert (Q := rpow_pos (1 - y) (N - 1) ltac:(lra)).
    apply (Rmult_le_reg_r (rpow (1 - x) (1 - N))); [exact P | rewrite C; nra].
Qed.

Theorem text_derivative_monotone_cosine :
  Derive cosine (1 / 2) < Derive cosine 0 /\ Derive cosine (1 / 2) < Derive cosine 1.
Proof.
  rewrite !(is_derive_unique _ _ _ (cosine_is_derive _)), Rmult_0_r, Rmult_1_r, sin_0, sin_PI.
  replace (PI * (1 / 2)) with (PI / 2) by field; rewrite sin_PI2; assert (P := PI_RGT_0); lra.
Qed.

Theorem text_derivative_monotone_exponential x y : x < y -> Derive exponential x < Derive exponential y.
Proof.
  intros H; rewrite !(is_derive_unique _ _ _ (exponential_is_derive _)).
  assert (A := exp_increasing (- y) (- x) ltac:(lra)); lra.
Qed.

(* A constant added to the first derivative moves the end, so none but 0 keeps both ends. *)
Theorem text_fig_2_ends (eta moved d : R -> R) (alpha T : R) : 0 < T ->
  (forall t : R, is_derive eta t (d t)) -> (forall t : R, is_derive moved t (d t + alpha)) -> moved 0 = eta 0 ->
  moved T = eta T + alpha * T /\ (moved T = eta T <-> alpha = 0).
Proof.
  intros HT H1 H2 H0.
  assert (D : forall t : R, is_derive (fun u => moved u - eta u) t alpha).
  { intros t; replace alpha with (d t + alpha - d t) by ring; exact (is_derive_minus moved eta t _ _ (H2 t) (H1 t)). }
  assert (E : moved T = eta T + alpha * T).
  { destruct (MVT_gen (fun u => moved u - eta u) 0 T (fun _ => alpha)) as [c [_ E]].
    - intros; apply D.
    - intros; apply derivable_continuous_pt; eexists; apply is_derive_Reals, D.
    - lra. }
  split; [exact E | rewrite E; split; intros H; [apply (Rmult_eq_reg_r T); lra | rewrite H; ring]].
Qed.
