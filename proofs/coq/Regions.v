(* Sets of k, for any base: what lies between k = 1 and a k inside is inside, the sets are closed, so that a k inside
   and one outside enclose a threshold; and where the range condition fails for lack of room at an end. *)

From Coq Require Import Reals Lra.
From Coquelicot Require Import Coquelicot.
From Kdecay Require Import Prelude PowerInequalities Definitions Conditions Additive.
Local Open Scope R_scope.

(* A set of k that reaches down to 1 from each of its members above, and is closed there, is an interval from 1. *)
Theorem regions_threshold_above (P : R -> Prop) lo hi : 1 <= lo < hi ->
  (forall k K, 1 <= k <= K -> P K -> P k) -> (forall b, 1 < b -> (forall k, 1 <= k < b -> P k) -> P b) ->
  P lo -> ~ P hi -> exists threshold, lo <= threshold < hi /\ forall k, 1 <= k -> P k <-> k <= threshold.
Proof.
  intros Hlo Down Closed Plo Phi; set (E := fun k => 1 <= k /\ P k).
  assert (UB : is_upper_bound E hi).
  { intros k [Hk Pk]; destruct (Rle_dec k hi) as [| G]; [assumption | exfalso; apply Phi, (Down hi k); lra ||
    assumption]. }
  destruct (completeness E) as [b [Ub Lb]]; [now exists hi | exists lo; split; [lra | assumption] |].
  assert (Hb : lo <= b) by (apply Ub; split; [lra | assumption]).
  assert (Below : forall k, 1 <= k < b -> P k).
  { intros k Hk; destruct (Classical_Prop.classic (P k)) as [| G]; [assumption | exfalso].
    assert (b <= k); [| lra]; apply Lb; intros j [Hj Pj].
    destruct (Rle_dec j k) as [| J]; [assumption | exfalso; apply G, (Down k j); lra || assumption]. }
  assert (At : P b) by (destruct (Req_dec b lo) as [-> |]; [assumption | apply Closed; [lra | assumption]]).
  exists b; split; [split; [exact Hb |] |].
  - destruct (UB b ltac:(split; [lra | assumption])) as [| ->]; [assumption | contradiction].
  - intros k Hk; split; [intros Pk; apply Ub; now split |].
    intros [B | ->]; [apply Below; lra | exact At].
Qed.

(* ... and one that reaches up to 1 from each of its members below is one up to 1. *)
Theorem regions_threshold_below (P : R -> Prop) lo hi : 0 < lo < hi -> hi <= 1 ->
  (forall k K, 0 < K -> K <= k <= 1 -> P K -> P k) ->
  (forall b, 0 < b < 1 -> (forall k, b < k <= 1 -> P k) -> P b) ->
  ~ P lo -> P hi -> exists threshold, lo < threshold <= hi /\ forall k, 0 < k <= 1 -> P k <-> threshold <= k.
Proof.
  intros Hlo Hhi Up Closed Plo Phi.
  assert (Inv : forall j, 1 <= j -> 0 < / j <= 1)
    by (intros j Hj; split; [apply Rinv_0_lt_compat; lra | rewrite <- Rinv_1; apply Rinv_le_contravar; lra]).
  assert (J : forall k, 0 < k <= 1 -> 1 <= / k) by (intros k Hk; rewrite <- Rinv_1; apply Rinv_le_contravar; lra).
  destruct (regions_threshold_above (fun j => P (/ j)) (/ hi) (/ lo)) as [t [Ht H]].
  - split; [apply J; lra | apply Rinv_lt_contravar; nra].
  - intros k K Hk; apply Up; [apply Inv; lra |].
    split; [apply Rinv_le_contravar; lra | apply Inv; lra].
  - intros b Hb Hk; apply Closed.
    + split; [apply Rinv_0_lt_compat; lra | rewrite <- Rinv_1; apply Rinv_lt_contravar; lra].
    + intros k [Bk K1]; assert (0 < k) by (assert (0 < / b) by (apply Rinv_0_lt_compat; lra); lra).
      rewrite <- (Rinv_inv k); apply Hk; split; [apply J; lra |].
      rewrite <- (Rinv_inv b); apply Rinv_lt_contravar; [| assumption].
      apply Rmult_lt_0_compat; [apply Rinv_0_lt_compat; lra | assumption].
  - rewrite Rinv_inv; assumption.
  - rewrite Rinv_inv; assumption.
  - assert (A := J hi ltac:(lra)); assert (T := Inv t ltac:(lra)); exists (/ t); split; [split |].
    + rewrite <- (Rinv_inv lo); apply Rinv_lt_contravar; [| lra]; apply Rmult_lt_0_compat; [lra |].
      apply Rinv_0_lt_compat; lra.
    + rewrite <- (Rinv_inv hi); apply Rinv_le_contravar; [apply Rinv_0_lt_compat; lra | lra].
    + intros k Hk; specialize (H (/ k) (J k Hk)); rewrite Rinv_inv in H; rewrite H; split; intros B.
      * rewrite <- (Rinv_inv k); apply Rinv_le_contravar; [apply Rinv_0_lt_compat; lra | assumption].
      * rewrite <- (Rinv_inv t); apply Rinv_le_contravar; [apply T | assumption].
Qed.

(* The curves are ordered by k: with sigma = -1 a larger k gives a larger rate, with sigma = +1 a smaller one. *)
Theorem additive_minus_ordered_by_k base k1 k2 x : k1 < k2 -> 0 < x < 1 ->
  additive base k1 (-1) x < additive base k2 (-1) x.
Proof. intros Hk Hx; assert (A := rpow_exponent_lt x k1 k2 Hx Hk); unfold additive, k_decay_shape; lra. Qed.

Theorem additive_plus_ordered_by_k base k1 k2 x : k1 < k2 -> 0 < x < 1 ->
  additive base k2 1 x < additive base k1 1 x.
Proof. intros Hk Hx; assert (A := rpow_exponent_lt x k1 k2 Hx Hk); unfold additive, k_decay_shape; lra. Qed.

(* Range: a curve between the base and one in range is in range. *)
Theorem regions_range_between base K k sigma : 0 < K -> between_1_and K k ->
  in_range base -> in_range (additive base K sigma) -> in_range (additive base k sigma).
Proof.
  intros HK Hk Hb H x Hx; specialize (Hb x Hx); specialize (H x Hx); unfold additive, k_decay_shape in *.
  assert (B : 0 <= rpow x k - x <= rpow x K - x \/ rpow x K - x <= rpow x k - x <= 0).
  { destruct (Req_dec x 0) as [-> |]; [rewrite !rpow_0; lra |]; destruct Hk as [Hk | Hk].
    - assert (A := rpow_exponent_le x 1 k ltac:(lra) ltac:(lra)); rewrite rpow_exponent_1 in A by lra.
      assert (C := rpow_exponent_le x k K ltac:(lra) ltac:(lra)); lra.
    - assert (A := rpow_exponent_le x k 1 ltac:(lra) ltac:(lra)); rewrite rpow_exponent_1 in A by lra.
      assert (C := rpow_exponent_le x K k ltac:(lra) ltac:(lra)); lra. }
  destruct (Rle_dec 0 sigma); destruct B; split; nra.
Qed.

Lemma range_closed base sigma b : (forall d, 0 < d -> exists k, k <> b /\ Rabs (k - b) < d /\
    in_range (additive base k sigma)) -> in_range (additive base b sigma).
Proof.
  intros H x Hx.
  assert (G : forall s c, (forall k, in_range (additive base k sigma) -> 0 <= c + s * rpow x k) ->
    0 <= c + s * rpow x b).
  { intros s c Hs; destruct (Req_dec x 0) as [-> | H0].
    - destruct (H 1 Rlt_0_1) as [k [_ [_ Hk]]]; specialize (Hs k Hk); rewrite rpow_0 in *; exact Hs.
    - apply (nonneg_at_limit (fun k => c + s * rpow x k)).
      + apply continuity_pt_plus; [apply continuity_pt_const; now intros ? ? |].
        apply continuity_pt_mult; [apply continuity_pt_const; now intros ? ? | apply rpow_exponent_continuous; lra].
      + intros d Hd; destruct (H d Hd) as [k [A [B C]]]; exists k; auto. }
  assert (A := G sigma (base x - sigma * x)); assert (B := G (- sigma) (1 - base x + sigma * x)).
  unfold additive, k_decay_shape in *; split.
  - assert (0 <= base x - sigma * x + sigma * rpow x b); [apply A; intros k Hk; specialize (Hk x Hx); lra | lra].
  - assert (0 <= 1 - base x + sigma * x + - sigma * rpow x b); [apply B; intros k Hk; specialize (Hk x Hx); lra | lra].
Qed.

(* A k at hand as near to b as one likes, on the side of c. *)
Lemma near_from_below b c d : c < b -> 0 < d -> exists k, k <> b /\ Rabs (k - b) < d /\ c <= k < b.
Proof.
  intros Hc Hd; exists (b - Rmin d (b - c) / 2); assert (M := Rmin_l d (b - c)); assert (M' := Rmin_r d (b - c)).
  assert (0 < Rmin d (b - c)) by (apply Rmin_glb_lt; lra); rewrite Rabs_left; lra.
Qed.

Lemma near_from_above b c d : b < c -> 0 < d -> exists k, k <> b /\ Rabs (k - b) < d /\ b < k <= c.
Proof.
  intros Hc Hd; exists (b + Rmin d (c - b) / 2); assert (M := Rmin_l d (c - b)); assert (M' := Rmin_r d (c - b)).
  assert (0 < Rmin d (c - b)) by (apply Rmin_glb_lt; lra); rewrite Rabs_right; lra.
Qed.

Theorem regions_range_threshold base sigma lo hi : in_range base -> 1 <= lo < hi ->
  in_range (additive base lo sigma) -> ~ in_range (additive base hi sigma) ->
  exists threshold, lo <= threshold < hi /\
    forall k, 1 <= k -> in_range (additive base k sigma) <-> k <= threshold.
Proof.
  intros Hb Hlo Rlo Rhi; apply regions_threshold_above; [assumption | | | assumption | assumption].
  - intros k K Hk; apply regions_range_between; [lra | now left | assumption].
  - intros b H1 Hk; apply range_closed; intros d Hd.
    destruct (near_from_below b 1 d H1 Hd) as [k [A [B C]]]; exists k; auto.
Qed.

(* Monotone with sigma = -1: likewise, since k x^(k-1) has no dip between 1 and K. *)
Section Monotone.
Variables base slope : R -> R.
Hypothesis Hslope : forall x, 0 < x < 1 -> is_derive base x (slope x).
Hypothesis Hcontinuous : forall x, 0 <= x <= 1 -> continuity_pt base x.
Hypothesis Hfalls : forall x, 0 < x < 1 -> slope x <= 0.

Theorem regions_minus_monotone_between K k : 0 < K -> between_1_and K k ->
  monotone (additive base K (-1)) -> monotone (additive base k (-1)).
Proof.
  intros HK Hk; assert (H0 : 0 < k) by (destruct Hk; lra).
  rewrite (additive_monotone_iff base slope K) by assumption.
  rewrite (additive_monotone_iff base slope k) by assumption; intros H x Hx.
  specialize (H x Hx); specialize (Hfalls x Hx); destruct (power_slope_no_dip x k K Hx HK Hk); lra.
Qed.

Lemma minus_monotone_closed b : 0 < b -> (forall d, 0 < d -> exists k, k <> b /\ Rabs (k - b) < d /\
    0 < k /\ monotone (additive base k (-1))) -> monotone (additive base b (-1)).
Proof.
  intros Hb H; rewrite (additive_monotone_iff base slope b) by assumption; intros x Hx.
  assert (A : 0 <= - slope x + (b * rpow x (b - 1) - 1)); [| lra].
  apply (nonneg_at_limit (fun k => - slope x + (k * rpow x (k - 1) - 1))).
  - apply continuity_pt_plus; [apply continuity_pt_const; now intros ? ? |].
    apply continuity_pt_minus; [apply power_slope_continuous; lra | apply continuity_pt_const; now intros ? ?].
  - intros d Hd; destruct (H d Hd) as [k [A [B [C D]]]]; exists k; repeat split; [assumption | assumption |].
    assert (S := proj1 (additive_monotone_iff base slope k (-1) C Hslope Hcontinuous) D x Hx); lra.
Qed.

Theorem regions_minus_monotone_threshold_above lo hi : 1 <= lo < hi ->
  monotone (additive base lo (-1)) -> ~ monotone (additive base hi (-1)) ->
  exists threshold, lo <= threshold < hi /\
    forall k, 1 <= k -> monotone (additive base k (-1)) <-> k <= threshold.
Proof.
  intros Hlo Mlo Mhi; apply regions_threshold_above; [assumption | | | assumption | assumption].
  - intros k K Hk; apply regions_minus_monotone_between; [lra | now left].
  - intros b H1 Hk; apply minus_monotone_closed; [lra |]; intros d Hd.
    destruct (near_from_below b 1 d H1 Hd) as [k [A [B C]]]; exists k; repeat split; (assumption || lra || auto).
Qed.

Theorem regions_minus_monotone_threshold_below lo hi : 0 < lo < hi -> hi <= 1 ->
  ~ monotone (additive base lo (-1)) -> monotone (additive base hi (-1)) ->
  exists threshold, lo < threshold <= hi /\
    forall k, 0 < k <= 1 -> monotone (additive base k (-1)) <-> threshold <= k.
Proof.
  intros Hlo H1 Mlo Mhi; apply regions_threshold_below; [assumption | assumption | | | assumption | assumption].
  - intros k K HK Hk; apply regions_minus_monotone_between; [lra | now right].
  - intros b Hb Hk; apply minus_monotone_closed; [lra |]; intros d Hd.
    destruct (near_from_above b 1 d ltac:(lra) Hd) as [k [A [B C]]]; exists k; repeat split; (assumption || lra ||
      auto).
Qed.
End Monotone.

(* Where the range condition fails. At the end: the slope there is positive, so s rises to 0. *)
Theorem regions_range_fails_at_end base m k sigma :
  (exists d, 0 < d < 1 /\ forall y, 0 < y < d -> base (1 - y) <= m * y) -> m < sigma * (k - 1) ->
  ~ in_range (additive base k sigma).
Proof.
  intros [d [Hd Hb]] Hm Hr; set (c := sigma * (k - 1)) in *.
  assert (D : is_derive (k_decay_shape k sigma) 1 c).
  { unfold c; replace (sigma * (k - 1)) with (sigma * (k * rpow 1 (k - 1) - 1)) by (rewrite rpow_base_1; ring).
    apply k_decay_shape_is_derive; lra. }
  apply is_derive_Reals in D; destruct (D (c - m) ltac:(lra)) as [[e He] H]; simpl in H.
  assert (M := Rmin_l d e); assert (M' := Rmin_r d e); assert (M0 : 0 < Rmin d e) by (apply Rmin_glb_lt; lra).
  set (y := Rmin d e / 2); specialize (H (- y) ltac:(unfold y; lra) ltac:(rewrite Rabs_left; unfold y; lra)).
  specialize (Hb y ltac:(unfold y; lra)); specialize (Hr (1 - y) ltac:(unfold y; lra)); unfold additive in Hr.
  replace (k_decay_shape k sigma 1) with 0 in H by (unfold k_decay_shape; rewrite rpow_base_1; ring).
  replace (1 + - y) with (1 - y) in H by ring; set (v := k_decay_shape k sigma (1 - y)) in *.
  apply Rabs_def2 in H; assert (Y : 0 < y) by (unfold y; lra).
  assert (E : (v - 0) / - y * - y = v) by (field; lra); assert (G : m < (v - 0) / - y) by lra.
  apply (Rmult_lt_compat_r y) in G; [| exact Y]; lra.
Qed.

Lemma line_below_start base b m : starts base -> is_derive base 0 b -> - b < m ->
  exists d, 0 < d < 1 /\ forall y, 0 < y < d -> 1 - m * y <= base y.
Proof.
  unfold starts; intros Hs Hb Hm; apply is_derive_Reals in Hb; destruct (Hb (b + m) ltac:(lra)) as [[e He] H].
  simpl in H; exists (Rmin e (1 / 2)); assert (M := Rmin_l e (1 / 2)); assert (M' := Rmin_r e (1 / 2)).
  split; [split; [apply Rmin_glb_lt |]; lra |]; intros y Hy.
  specialize (H y ltac:(lra) ltac:(rewrite Rabs_right; lra)); rewrite Hs, Rplus_0_l in H; apply Rabs_def2 in H.
  assert (E : (base y - 1) / y * y = base y - 1) by (field; lra).
  assert (G : - m < (base y - 1) / y) by lra; apply (Rmult_lt_compat_r y) in G; lra.
Qed.

Lemma line_above_end base b m : ends base -> is_derive base 1 b -> - b < m ->
  exists d, 0 < d < 1 /\ forall y, 0 < y < d -> base (1 - y) <= m * y.
Proof.
  unfold ends; intros He Hb Hm; apply is_derive_Reals in Hb; destruct (Hb (b + m) ltac:(lra)) as [[e Hp] H].
  simpl in H; exists (Rmin e (1 / 2)); assert (M := Rmin_l e (1 / 2)); assert (M' := Rmin_r e (1 / 2)).
  split; [split; [apply Rmin_glb_lt |]; lra |]; intros y Hy.
  specialize (H (- y) ltac:(lra) ltac:(rewrite Rabs_left; lra)); rewrite He in H; apply Rabs_def2 in H.
  replace (1 + - y) with (1 - y) in H by ring.
  assert (E : (base (1 - y) - 0) / - y * y = - base (1 - y)) by (field; lra).
  assert (G : - m < (base (1 - y) - 0) / - y) by lra; apply (Rmult_lt_compat_r y) in G; lra.
Qed.

Lemma range_end_slope base b k sigma : ends base -> is_derive base 1 b ->
  in_range (additive base k sigma) -> b + sigma * (k - 1) <= 0.
Proof.
  intros He Hb Hr; destruct (Rle_dec (b + sigma * (k - 1)) 0) as [| N]; [assumption | exfalso].
  apply (regions_range_fails_at_end base ((- b + sigma * (k - 1)) / 2) k sigma); [| lra | assumption].
  apply (line_above_end base b); (assumption || lra).
Qed.

(* At the start: with sigma = +1 and k < 1, or with sigma = -1, k > 1 and a base that falls slower than tau, s rises. *)
Theorem regions_range_fails_at_start_plus base b k : starts base -> is_derive base 0 b -> 0 < k < 1 ->
  ~ in_range (additive base k 1).
Proof.
  intros Hs Hb Hk Hr; set (m := Rabs b + 1).
  destruct (line_below_start base b m Hs Hb) as [d [Hd H]];
    [unfold m; assert (A := Rle_abs (- b)); rewrite Rabs_Ropp in A; lra |].
  assert (Hm : 0 < m + 1) by (unfold m; assert (A := Rabs_pos b); lra).
  destruct (rpow_large (m + 1) (k - 1)) as [e [He L]]; [lra | lra |].
  assert (M := Rmin_l d e); assert (M' := Rmin_r d e); assert (M0 : 0 < Rmin d e) by (apply Rmin_glb_lt; lra).
  set (y := Rmin d e / 2); assert (Y : 0 < y < d /\ y < e) by (unfold y; lra).
  specialize (H y ltac:(lra)); specialize (L y ltac:(lra)); specialize (Hr y ltac:(lra)).
  unfold additive, k_decay_shape in Hr; rewrite (rpow_split y k) in Hr by lra; nra.
Qed.

Theorem regions_range_fails_at_start_minus base b k : starts base -> is_derive base 0 b -> -1 < b -> 1 < k ->
  ~ in_range (additive base k (-1)).
Proof.
  intros Hs Hb Hb1 Hk Hr; destruct (line_below_start base b ((1 - b) / 2) Hs Hb ltac:(lra)) as [d [Hd H]].
  destruct (rpow_small ((1 + b) / 2) (k - 1)) as [e [He L]]; [lra | lra |].
  assert (M := Rmin_l d e); assert (M' := Rmin_r d e); assert (M0 : 0 < Rmin d e) by (apply Rmin_glb_lt; lra).
  set (y := Rmin d e / 2); assert (Y : 0 < y < d /\ y < e) by (unfold y; lra).
  specialize (H y ltac:(lra)); specialize (L y ltac:(lra)); specialize (Hr y ltac:(lra)).
  unfold additive, k_decay_shape in Hr; rewrite (rpow_split y k) in Hr by lra; nra.
Qed.
