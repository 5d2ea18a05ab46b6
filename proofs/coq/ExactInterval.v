(* Interval arithmetic on integers of Coq itself.

   The [interval] tactic of the library's own Tactic module computes with primitive integers and floats, which brings
   dozens of axioms. The same procedure over radix-2 floats built on [Z] needs no axiom beyond the reals'. *)

From Coq Require Import Reals List.
From Interval Require Import Float.Specific_stdz Float.Specific_ops Interval.Float_full Tactics.Interval_helper.

Module Float := SpecificFloat StdZRadix2.
Module Enclosure := FloatIntervalFull Float.
Module Procedure := IntervalTacticAux Enclosure.

(* Decides an inequality between closed real expressions, at 120 bits. *)
Ltac exact_interval :=
  Procedure.do_interval (@None R) (@nil R) (Float.PtoP 120) 0%nat 0%nat false false itm_naive.

(* Decides an inequality with a constant side for all x of an interval that the context gives, by bisection. *)
Ltac exact_interval_over x :=
  Procedure.do_interval (@Some R x) (cons x nil) (Float.PtoP 40) 6%nat 12%nat false false itm_taylor.
