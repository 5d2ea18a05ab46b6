(* Start, end and k = 1 of every curve, for both signs. *)

From Coq Require Import Reals Lra.
From Coquelicot Require Import Coquelicot.
From Kdecay Require Import Prelude Definitions Conditions Additive Linear Cosine Warp Polynomial.
Local Open Scope R_scope.

Theorem additive_original base sigma x : 0 <= x -> additive base 1 sigma x = base x.
Proof. intros Hx; unfold additive, k_decay_shape; rewrite rpow_exponent_1 by exact Hx; ring. Qed.

Theorem linear_warp_original x : 0 <= x -> linear_warp 1 x = linear x.
Proof. intros Hx; rewrite linear_warp_is; now apply warp_original. Qed.

Theorem linear_additive_plus_start k : starts (linear_additive k 1).
Proof. apply linear_additive_start. Qed.

Theorem linear_additive_plus_end k : ends (linear_additive k 1).
Proof. apply linear_additive_end. Qed.

Theorem linear_additive_plus_original x : 0 <= x -> linear_additive 1 1 x = linear x.
Proof. intros Hx; rewrite <- linear_additive_is; now apply additive_original. Qed.

Theorem linear_additive_minus_start k : starts (linear_additive k (-1)).
Proof. apply linear_additive_start. Qed.

Theorem linear_additive_minus_end k : ends (linear_additive k (-1)).
Proof. apply linear_additive_end. Qed.

Theorem linear_additive_minus_original x : 0 <= x -> linear_additive 1 (-1) x = linear x.
Proof. intros Hx; rewrite <- linear_additive_is; now apply additive_original. Qed.

Theorem polynomial_warp_original N x : 0 <= x -> polynomial_warp 1 N x = polynomial N x.
Proof. intros Hx; rewrite polynomial_warp_is; now apply warp_original. Qed.

Theorem polynomial_additive_plus_start k N : starts (polynomial_additive k N 1).
Proof. apply polynomial_additive_start. Qed.

Theorem polynomial_additive_plus_end k N : ends (polynomial_additive k N 1).
Proof. apply polynomial_additive_end. Qed.

Theorem polynomial_additive_plus_original N x : 0 <= x -> polynomial_additive 1 N 1 x = polynomial N x.
Proof. intros Hx; rewrite <- polynomial_additive_is; now apply additive_original. Qed.

Theorem polynomial_additive_minus_start k N : starts (polynomial_additive k N (-1)).
Proof. apply polynomial_additive_start. Qed.

Theorem polynomial_additive_minus_end k N : ends (polynomial_additive k N (-1)).
Proof. apply polynomial_additive_end. Qed.

Theorem polynomial_additive_minus_original N x : 0 <= x -> polynomial_additive 1 N (-1) x = polynomial N x.
Proof. intros Hx; rewrite <- polynomial_additive_is; now apply additive_original. Qed.

Theorem cosine_warp_original x : 0 <= x -> cosine_warp 1 x = cosine x.
Proof. intros Hx; rewrite cosine_warp_is; now apply warp_original. Qed.

Theorem cosine_additive_plus_start k : starts (cosine_additive k 1).
Proof. apply cosine_additive_start. Qed.

Theorem cosine_additive_plus_end k : ends (cosine_additive k 1).
Proof. apply cosine_additive_end. Qed.

Theorem cosine_additive_plus_original x : 0 <= x -> cosine_additive 1 1 x = cosine x.
Proof. intros Hx; rewrite <- cosine_additive_is; now apply additive_original. Qed.

Theorem cosine_additive_minus_start k : starts (cosine_additive k (-1)).
Proof. apply cosine_additive_start. Qed.

Theorem cosine_additive_minus_end k : ends (cosine_additive k (-1)).
Proof. apply cosine_additive_end. Qed.

Theorem cosine_additive_minus_original x : 0 <= x -> cosine_additive 1 (-1) x = cosine x.
Proof. intros Hx; rewrite <- cosine_additive_is; now apply additive_original. Qed.
