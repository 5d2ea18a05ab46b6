(* Start, end, k = 1 and the warp form's fall of the anchored exponential and of htd; and a larger k strictly above. *)

From Coq Require Import Reals Lra.
From Coquelicot Require Import Coquelicot.
From Kdecay Require Import Prelude Definitions Conditions Additive Cosine Exponential Warp Ends OtherBases OtherRegions.
Local Open Scope R_scope.

(* The anchored exponential. *)
Theorem exponential_anchored_warp_original x : 0 <= x -> exponential_anchored_warp 1 x = exponential_anchored x.
Proof. apply (warp_original exponential_anchored). Qed.

Theorem exponential_anchored_additive_plus_start k : starts (exponential_anchored_additive k 1).
Proof. apply exponential_anchored_additive_start. Qed.

Theorem exponential_anchored_additive_plus_end k : ends (exponential_anchored_additive k 1).
Proof. apply exponential_anchored_additive_end. Qed.

Theorem exponential_anchored_additive_plus_original x : 0 <= x -> exponential_anchored_additive 1 1 x = exponential_anchored x.
Proof. rewrite exponential_anchored_additive_eq; apply additive_original. Qed.

Theorem exponential_anchored_additive_minus_start k : starts (exponential_anchored_additive k (-1)).
Proof. apply exponential_anchored_additive_start. Qed.

Theorem exponential_anchored_additive_minus_end k : ends (exponential_anchored_additive k (-1)).
Proof. apply exponential_anchored_additive_end. Qed.

Theorem exponential_anchored_additive_minus_original x : 0 <= x -> exponential_anchored_additive 1 (-1) x = exponential_anchored x.
Proof. rewrite exponential_anchored_additive_eq; apply additive_original. Qed.

(* Hyperbolic-tangent decay. *)
Theorem htd_warp_original x : 0 <= x -> htd_warp 1 x = htd x.
Proof. apply (warp_original htd). Qed.

Theorem htd_additive_plus_start k : starts (htd_additive k 1).
Proof. rewrite htd_additive_eq; apply additive_start, htd_start_base. Qed.

Theorem htd_additive_plus_end k : ends (htd_additive k 1).
Proof. rewrite htd_additive_eq; apply additive_end, htd_end_base. Qed.

Theorem htd_additive_plus_original x : 0 <= x -> htd_additive 1 1 x = htd x.
Proof. rewrite htd_additive_eq; apply additive_original. Qed.

Theorem htd_additive_minus_start k : starts (htd_additive k (-1)).
Proof. rewrite htd_additive_eq; apply additive_start, htd_start_base. Qed.

Theorem htd_additive_minus_end k : ends (htd_additive k (-1)).
Proof. rewrite htd_additive_eq; apply additive_end, htd_end_base. Qed.

Theorem htd_additive_minus_original x : 0 <= x -> htd_additive 1 (-1) x = htd x.
Proof. rewrite htd_additive_eq; apply additive_original. Qed.

(* Their slopes are negative inside, and so are those of their warp forms. *)
Lemma htd_slope_neg x : htd_slope x < 0.
Proof.
  assert (P := htd_scale_pos); assert (0 < 1 - tanh (9 * x - 6) ^ 2).
  { rewrite tanh_exp; set (u := 2 / _); assert (Q := exp_pos (9 * x - 6)).
    assert (0 < u < 2); [| nra]; unfold u; split; [apply Rdiv_lt_0_compat; nra |].
    apply (Rmult_lt_reg_r (exp (9 * x - 6) * exp (9 * x - 6) + 1)); [nra |].
    unfold Rdiv; rewrite Rmult_assoc, Rinv_l by nra; nra. }
  unfold htd_slope; apply Ropp_lt_gt_0_contravar, Rlt_gt, Rdiv_lt_0_compat; lra.
Qed.

Theorem exponential_anchored_warp_monotone k : 0 < k -> falls (exponential_anchored_warp k).
Proof.
  intros Hk; apply (warp_falls exponential_anchored); [exact Hk |].
  apply (falls_of_derive _ (fun x => - (exp (- x) / (1 - exp (-1)))));
    intros; [apply anchored_slope | apply anchored_continuous | apply anchored_slope_neg].
Qed.

Theorem htd_warp_monotone k : 0 < k -> falls (htd_warp k).
Proof.
  intros Hk; apply (warp_falls htd); [exact Hk |].
  apply (falls_of_derive _ htd_slope); intros; [apply htd_is_derive | apply htd_continuous | apply htd_slope_neg].
Qed.

(* On a base that falls strictly, the warp form of the larger k lies strictly above. *)
Theorem warp_strictly_ordered_by_k base k1 k2 x : strictly_monotone base -> 0 < k1 < k2 -> 0 < x < 1 ->
  warp base k1 x < warp base k2 x.
Proof.
  intros Hm Hk Hx; apply Hm; [apply rpow_nonneg | apply rpow_exponent_lt; lra | apply rpow_le_1; lra].
Qed.

Theorem linear_warp_ordered_by_k k1 k2 x : 0 < k1 < k2 -> 0 < x < 1 ->
  linear_warp k1 x < linear_warp k2 x.
Proof. apply (warp_strictly_ordered_by_k linear), linear_falls. Qed.

Theorem polynomial_warp_ordered_by_k N k1 k2 x : 0 < N -> 0 < k1 < k2 -> 0 < x < 1 ->
  polynomial_warp k1 N x < polynomial_warp k2 N x.
Proof. intros HN; now apply (warp_strictly_ordered_by_k (polynomial N)), polynomial_falls. Qed.

Theorem cosine_warp_ordered_by_k k1 k2 x : 0 < k1 < k2 -> 0 < x < 1 ->
  cosine_warp k1 x < cosine_warp k2 x.
Proof. apply (warp_strictly_ordered_by_k cosine), cosine_falls. Qed.

Theorem exponential_warp_ordered_by_k k1 k2 x : 0 < k1 < k2 -> 0 < x < 1 ->
  exponential_warp k1 x < exponential_warp k2 x.
Proof. apply (warp_strictly_ordered_by_k exponential), exponential_falls. Qed.

Theorem exponential_anchored_warp_ordered_by_k k1 k2 x : 0 < k1 < k2 -> 0 < x < 1 ->
  exponential_anchored_warp k1 x < exponential_anchored_warp k2 x.
Proof. apply (warp_strictly_ordered_by_k exponential_anchored), exponential_anchored_strict. Qed.

Theorem htd_warp_ordered_by_k k1 k2 x : 0 < k1 < k2 -> 0 < x < 1 ->
  htd_warp k1 x < htd_warp k2 x.
Proof. apply (warp_strictly_ordered_by_k htd), htd_strict. Qed.
