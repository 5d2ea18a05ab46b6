(* The arithmetic of Tables 1 and 2 and of every percentage in the abstract and the text, in exact rationals.

   The cells and the stated gains are emitted. An accuracy gain is the difference of two testing errors, baseline minus
   k-decay, in percentage points. *)

From Coq Require Import QArith List Bool.
From Kdecay Require Import Definitions.
Import ListNotations.
Local Open Scope Q_scope.

(* Table 1's own arrows. *)
Theorem tables_arrow_cifar_10_exp : cifar_10_exp - cifar_10_exp_with_k_decay == stated_arrow_cifar_10_exp.
Proof. reflexivity. Qed.

Theorem tables_arrow_cifar_100_exp : cifar_100_exp - cifar_100_exp_with_k_decay == stated_arrow_cifar_100_exp.
Proof. reflexivity. Qed.

(* On CIFAR-10 the cosine schedule loses 0.14. *)
Theorem tables_arrow_cifar_10_cos : cifar_10_cos - cifar_10_cos_with_k_decay == stated_arrow_cifar_10_cos.
Proof. reflexivity. Qed.

Theorem tables_arrow_cifar_100_cos : cifar_100_cos - cifar_100_cos_with_k_decay == stated_arrow_cifar_100_cos.
Proof. reflexivity. Qed.

Theorem tables_arrow_cifar_10_pol : cifar_10_pol - cifar_10_pol_with_k_decay == stated_arrow_cifar_10_pol.
Proof. reflexivity. Qed.

Theorem tables_arrow_cifar_100_pol : cifar_100_pol - cifar_100_pol_with_k_decay == stated_arrow_cifar_100_pol.
Proof. reflexivity. Qed.

(* Table 2's arrow; the abstract and the text repeat it. *)
Theorem tables_arrow_imagenet_pol : imagenet_pol - imagenet_pol_with_k_decay == stated_arrow_imagenet_pol.
Proof. reflexivity. Qed.

Theorem tables_text_original_imagenet : imagenet_pol - imagenet_pol_with_k_decay == stated_text_original_imagenet.
Proof. reflexivity. Qed.

(* The text: POL with k-decay against the others. *)
Theorem tables_text_stepdecay_cifar_10 : cifar_10_stepdecay - cifar_10_pol_with_k_decay ==
  stated_text_stepdecay_cifar_10.
Proof. reflexivity. Qed.

Theorem tables_text_stepdecay_cifar_100 : cifar_100_stepdecay - cifar_100_pol_with_k_decay ==
  stated_text_stepdecay_cifar_100.
Proof. reflexivity. Qed.

Theorem tables_text_sgdr_cifar_10 : cifar_10_sgdr - cifar_10_pol_with_k_decay == stated_text_sgdr_cifar_10.
Proof. reflexivity. Qed.

Theorem tables_text_sgdr_cifar_100 : cifar_100_sgdr - cifar_100_pol_with_k_decay == stated_text_sgdr_cifar_100.
Proof. reflexivity. Qed.

(* Against CLR the paper repeats SGDR's two figures; neither is right. *)
Theorem tables_text_clr_cifar_10 :
  ~ cifar_10_clr - cifar_10_pol_with_k_decay == stated_text_clr_cifar_10 /\
    cifar_10_clr - cifar_10_pol_with_k_decay == 1.34.
Proof. split; [discriminate | reflexivity]. Qed.

Theorem tables_text_clr_cifar_100 :
  ~ cifar_100_clr - cifar_100_pol_with_k_decay == stated_text_clr_cifar_100 /\
    cifar_100_clr - cifar_100_pol_with_k_decay == 3.15.
Proof. split; [discriminate | reflexivity]. Qed.

Theorem tables_text_stepdecay_imagenet : imagenet_stepdecay - imagenet_pol_with_k_decay ==
  stated_text_stepdecay_imagenet.
Proof. reflexivity. Qed.

Theorem tables_text_sgdr_imagenet : imagenet_sgdr - imagenet_pol_with_k_decay == stated_text_sgdr_imagenet.
Proof. reflexivity. Qed.

Theorem tables_text_autolrs_imagenet : imagenet_autolrs - imagenet_pol_with_k_decay == stated_text_autolrs_imagenet.
Proof. reflexivity. Qed.

Theorem tables_text_clr_imagenet : imagenet_clr - imagenet_pol_with_k_decay == stated_text_clr_imagenet.
Proof. reflexivity. Qed.

(* "Compared to themselves ... up to 1.34 and 3.15": the largest gains over the own base are 0.36 and 1.35. *)
Definition largest (pairs : list (Q * Q)) (gain : Q) : Prop :=
  Exists (fun pair => fst pair - snd pair == gain) pairs /\
  Forall (fun pair => fst pair - snd pair <= gain) pairs.

(* Walks down a list to a pair that has the gain. *)
Ltac exists_pair := solve [apply Exists_cons_hd; reflexivity | apply Exists_cons_tl; exists_pair].
Ltac by_largest :=
  split; [split; [exists_pair | repeat constructor; discriminate] |];
  intros [E _]; repeat (apply Exists_cons in E; destruct E as [E | E]; [discriminate E |]); now apply Exists_nil in E.

Theorem tables_largest_cifar_10 : largest cifar_10_pairs 0.36 /\ ~ largest cifar_10_pairs stated_largest_cifar_10.
Proof. by_largest. Qed.

Theorem tables_largest_cifar_100 : largest cifar_100_pairs 1.35 /\ ~ largest cifar_100_pairs stated_largest_cifar_100.
Proof. by_largest. Qed.

(* "Better than the original function" does not hold for the cosine schedule on CIFAR-10. *)
Theorem tables_text_better : cifar_10_cos < cifar_10_cos_with_k_decay.
Proof. reflexivity. Qed.

(* The abstract's 1.08 on CIFAR-10 is no difference of two cells of Table 1's column, in either order. *)
Theorem tables_abstract_cifar_10 : forall a b, In a cifar_10_cells -> In b cifar_10_cells ->
  ~ a - b == stated_abstract_cifar_10.
Proof.
  assert (H : forallb (fun a => forallb (fun b => negb (Qeq_bool (a - b) stated_abstract_cifar_10)) cifar_10_cells)
    cifar_10_cells = true) by reflexivity.
  intros a b Ha Hb E; rewrite forallb_forall in H; specialize (H a Ha); rewrite forallb_forall in H.
  specialize (H b Hb); apply Qeq_bool_iff in E; rewrite E in H; discriminate.
Qed.

(* The recommended k = 1.5 against the k in Table 1's subscripts: half of the six results used another. *)
Definition used_k : list Q := [2.0; 2.0; 1.5; 5.0; 1.5; 1.5].

Theorem tables_used_k : length (filter (fun k => Qeq_bool k 1.5) used_k) = 3%nat /\ length used_k = 6%nat.
Proof. split; reflexivity. Qed.

(* With the exception of COS on CIFAR-10 each base is better with k-decay, and POL gains more than COS. *)
Theorem tables_text_all_but_cos :
  cifar_10_exp_with_k_decay < cifar_10_exp /\ cifar_10_pol_with_k_decay < cifar_10_pol /\
  cifar_100_exp_with_k_decay < cifar_100_exp /\ cifar_100_cos_with_k_decay < cifar_100_cos /\
  cifar_100_pol_with_k_decay < cifar_100_pol /\ cifar_10_cos < cifar_10_cos_with_k_decay.
Proof. repeat split. Qed.

Theorem tables_text_pol_over_cos :
  cifar_10_cos - cifar_10_cos_with_k_decay < cifar_10_pol - cifar_10_pol_with_k_decay /\
  cifar_100_cos - cifar_100_cos_with_k_decay < cifar_100_pol - cifar_100_pol_with_k_decay.
Proof. split; reflexivity. Qed.
