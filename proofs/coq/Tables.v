(* The arithmetic of Tables 1 and 2 and of every percentage in the abstract and the text, in exact rationals.

   An accuracy gain is the difference of two testing errors, baseline minus k-decay, in percentage points. *)

From Coq Require Import QArith List Bool.
Import ListNotations.
Local Open Scope Q_scope.

(* A row of Table 1: CIFAR-10 and CIFAR-100. *)
Record row := Row { cifar10 : Q; cifar100 : Q }.

Definition clr := Row 4.93 21.58.
Definition step_decay := Row 4.17 20.50.
Definition sgdr := Row 4.03 19.58.
Definition exp_base := Row 4.11 20.40.
Definition exp_ours := Row 4.03 19.05.
Definition cos_base := Row 3.68 18.68.
Definition cos_ours := Row 3.82 18.44.
Definition pol_base := Row 3.95 19.42.
Definition pol_ours := Row 3.59 18.43.

(* Table 2: ImageNet. *)
Definition imagenet_step_decay := 24.30.
Definition imagenet_sgdr := 24.14.
Definition imagenet_autolrs := 24.07.
Definition imagenet_clr := 24.06.
Definition imagenet_pol := 24.36.
Definition imagenet_ours := 23.11.

(* Table 1's own arrows. *)
Theorem tables_arrow_cifar_10_exp : cifar10 exp_base - cifar10 exp_ours == 0.08.
Proof. reflexivity. Qed.

Theorem tables_arrow_cifar_100_exp : cifar100 exp_base - cifar100 exp_ours == 1.35.
Proof. reflexivity. Qed.

(* On CIFAR-10 the cosine schedule loses 0.14. *)
Theorem tables_arrow_cifar_10_cos : cifar10 cos_base - cifar10 cos_ours == -0.14.
Proof. reflexivity. Qed.

Theorem tables_arrow_cifar_100_cos : cifar100 cos_base - cifar100 cos_ours == 0.24.
Proof. reflexivity. Qed.

Theorem tables_arrow_cifar_10_pol : cifar10 pol_base - cifar10 pol_ours == 0.36.
Proof. reflexivity. Qed.

Theorem tables_arrow_cifar_100_pol : cifar100 pol_base - cifar100 pol_ours == 0.99.
Proof. reflexivity. Qed.

(* Table 2's arrow; the abstract and the text repeat it. *)
Theorem tables_arrow_imagenet_pol : imagenet_pol - imagenet_ours == 1.25.
Proof. reflexivity. Qed.

Theorem tables_text_original_imagenet : imagenet_pol - imagenet_ours == 1.25.
Proof. reflexivity. Qed.

(* The text: POL with k-decay against the others. *)
Theorem tables_text_stepdecay_cifar_10 : cifar10 step_decay - cifar10 pol_ours == 0.58.
Proof. reflexivity. Qed.

Theorem tables_text_stepdecay_cifar_100 : cifar100 step_decay - cifar100 pol_ours == 2.07.
Proof. reflexivity. Qed.

Theorem tables_text_sgdr_cifar_10 : cifar10 sgdr - cifar10 pol_ours == 0.44.
Proof. reflexivity. Qed.

Theorem tables_text_sgdr_cifar_100 : cifar100 sgdr - cifar100 pol_ours == 1.15.
Proof. reflexivity. Qed.

(* Against CLR the paper repeats SGDR's two figures; neither is right. *)
Theorem tables_text_clr_cifar_10 :
  ~ cifar10 clr - cifar10 pol_ours == 0.44 /\ cifar10 clr - cifar10 pol_ours == 1.34.
Proof. split; [discriminate | reflexivity]. Qed.

Theorem tables_text_clr_cifar_100 :
  ~ cifar100 clr - cifar100 pol_ours == 1.15 /\ cifar100 clr - cifar100 pol_ours == 3.15.
Proof. split; [discriminate | reflexivity]. Qed.

Theorem tables_text_stepdecay_imagenet : imagenet_step_decay - imagenet_ours == 1.19.
Proof. reflexivity. Qed.

Theorem tables_text_sgdr_imagenet : imagenet_sgdr - imagenet_ours == 1.03.
Proof. reflexivity. Qed.

Theorem tables_text_autolrs_imagenet : imagenet_autolrs - imagenet_ours == 0.96.
Proof. reflexivity. Qed.

Theorem tables_text_clr_imagenet : imagenet_clr - imagenet_ours == 0.95.
Proof. reflexivity. Qed.

(* "Compared to themselves ... up to 1.34 and 3.15": the largest gains over the own base are 0.36 and 1.35. *)
Definition pairs : list (row * row) := [(exp_base, exp_ours); (cos_base, cos_ours); (pol_base, pol_ours)].
Definition largest (column : row -> Q) (gain : Q) : Prop :=
  Exists (fun pair => column (fst pair) - column (snd pair) == gain) pairs /\
  Forall (fun pair => column (fst pair) - column (snd pair) <= gain) pairs.

Theorem tables_largest_cifar_10 : largest cifar10 0.36 /\ ~ largest cifar10 1.34.
Proof.
  split; [split; [apply Exists_cons_tl, Exists_cons_tl, Exists_cons_hd; reflexivity | repeat constructor;
    discriminate] |].
  intros [E _]; repeat (apply Exists_cons in E; destruct E as [E | E]; [discriminate E |]); now apply Exists_nil in E.
Qed.

Theorem tables_largest_cifar_100 : largest cifar100 1.35 /\ ~ largest cifar100 3.15.
Proof.
  split; [split; [apply Exists_cons_hd; reflexivity | repeat constructor; discriminate] |].
  intros [E _]; repeat (apply Exists_cons in E; destruct E as [E | E]; [discriminate E |]); now apply Exists_nil in E.
Qed.

(* "Better than the original function" does not hold for the cosine schedule on CIFAR-10. *)
Theorem tables_text_better : cifar10 cos_base < cifar10 cos_ours.
Proof. reflexivity. Qed.

(* The abstract's 1.08 on CIFAR-10 is no difference of two cells of Table 1's column, in either order. *)
Definition cells : list Q :=
  map cifar10 [clr; step_decay; sgdr; exp_base; exp_ours; cos_base; cos_ours; pol_base; pol_ours].

Theorem tables_abstract_cifar_10 : forall a b, In a cells -> In b cells -> ~ a - b == 1.08.
Proof.
  assert (H : forallb (fun a => forallb (fun b => negb (Qeq_bool (a - b) 1.08)) cells) cells = true) by reflexivity.
  intros a b Ha Hb E; rewrite forallb_forall in H; specialize (H a Ha); rewrite forallb_forall in H.
  specialize (H b Hb); apply Qeq_bool_iff in E; rewrite E in H; discriminate.
Qed.

(* The recommended k = 1.5 against the k in Table 1's subscripts: half of the six results used another. *)
Definition used_k : list Q := [2.0; 2.0; 1.5; 5.0; 1.5; 1.5].

Theorem tables_used_k : length (filter (fun k => Qeq_bool k 1.5) used_k) = 3%nat /\ length used_k = 6%nat.
Proof. split; reflexivity. Qed.
