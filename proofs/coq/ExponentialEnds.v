(* Eq. (13) as printed lacks + eta_e: eta = (eta_0 - eta_e) s misses the start, with either form and sign, and the end
   but for one ratio of the rates. *)

From Coq Require Import Reals Lra.
From Coquelicot Require Import Coquelicot.
From Kdecay Require Import Prelude Definitions Conditions Additive Exponential Warp Ends.
Local Open Scope R_scope.

Lemma printed_start s eta_0 eta_e : s = 1 -> 0 < eta_e ->
  (eta_0 - eta_e) * s = eta_0 - eta_e /\ (eta_0 - eta_e) * s <> eta_0.
Proof. intros -> He; split; lra. Qed.

Lemma printed_end s eta_0 eta_e : s = exp (-1) ->
  (eta_0 - eta_e) * s = (eta_0 - eta_e) * exp (-1) /\ ((eta_0 - eta_e) * s = eta_e <-> eta_0 = (1 + exp 1) * eta_e).
Proof.
  intros ->; split; [reflexivity |].
  assert (P := exponential_printed_end (fun _ => 0) 1 eta_0 eta_e Rlt_0_1 eq_refl).
  destruct P as [A B]; rewrite A in B; exact B.
Qed.

Theorem exponential_warp_start k eta_0 eta_e : 0 < eta_e ->
  (eta_0 - eta_e) * exponential_warp k 0 = eta_0 - eta_e /\ (eta_0 - eta_e) * exponential_warp k 0 <> eta_0.
Proof. apply printed_start; unfold exponential_warp; rewrite rpow_0, Ropp_0; apply exp_0. Qed.

Theorem exponential_warp_end k eta_0 eta_e :
  (eta_0 - eta_e) * exponential_warp k 1 = (eta_0 - eta_e) * exp (-1) /\
  ((eta_0 - eta_e) * exponential_warp k 1 = eta_e <-> eta_0 = (1 + exp 1) * eta_e).
Proof. apply printed_end; unfold exponential_warp; now rewrite rpow_base_1. Qed.

Theorem exponential_warp_original x : 0 <= x -> exponential_warp 1 x = exponential x.
Proof. intros Hx; rewrite exponential_warp_is; now apply warp_original. Qed.

Theorem exponential_additive_plus_start k eta_0 eta_e : 0 < eta_e ->
  (eta_0 - eta_e) * exponential_additive k 1 0 = eta_0 - eta_e /\ (eta_0 - eta_e) * exponential_additive k 1 0 <> eta_0.
Proof. apply printed_start, exponential_additive_start. Qed.

Theorem exponential_additive_plus_end k eta_0 eta_e :
  (eta_0 - eta_e) * exponential_additive k 1 1 = (eta_0 - eta_e) * exp (-1) /\
  ((eta_0 - eta_e) * exponential_additive k 1 1 = eta_e <-> eta_0 = (1 + exp 1) * eta_e).
Proof. apply printed_end, exponential_additive_end. Qed.

Theorem exponential_additive_plus_original x : 0 <= x -> exponential_additive 1 1 x = exponential x.
Proof. intros Hx; rewrite <- exponential_additive_is; now apply additive_original. Qed.

Theorem exponential_additive_minus_start k eta_0 eta_e : 0 < eta_e ->
  (eta_0 - eta_e) * exponential_additive k (-1) 0 = eta_0 - eta_e /\
  (eta_0 - eta_e) * exponential_additive k (-1) 0 <> eta_0.
Proof. apply printed_start, exponential_additive_start. Qed.

Theorem exponential_additive_minus_end k eta_0 eta_e :
  (eta_0 - eta_e) * exponential_additive k (-1) 1 = (eta_0 - eta_e) * exp (-1) /\
  ((eta_0 - eta_e) * exponential_additive k (-1) 1 = eta_e <-> eta_0 = (1 + exp 1) * eta_e).
Proof. apply printed_end, exponential_additive_end. Qed.

Theorem exponential_additive_minus_original x : 0 <= x -> exponential_additive 1 (-1) x = exponential x.
Proof. intros Hx; rewrite <- exponential_additive_is; now apply additive_original. Qed.
