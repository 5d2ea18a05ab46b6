(* "The rate of change late in training increases with k", read as: there is a tau* < 1 such that |s'| increases with k
   on (tau*, 1). It does for all k up to any K, beyond exp(-1/K); no tau* serves every k. *)

From Coq Require Import Reals Lra.
From Coquelicot Require Import Coquelicot.
From Kdecay Require Import Prelude Definitions Conditions Additive Linear Cosine Warp ExactInterval.
Local Open Scope R_scope.

(* k tau^(k-1) grows with k as long as k < -1/ln tau. *)
Lemma power_slope_increases k1 k2 K x : 0 < k1 < k2 -> k2 <= K -> exp (- / K) <= x <= 1 ->
  k1 * rpow x (k1 - 1) < k2 * rpow x (k2 - 1).
Proof.
  intros Hk HK Hx; assert (X : 0 < x) by (assert (A := exp_pos (- / K)); lra).
  assert (L : - / K <= ln x) by (rewrite <- (ln_exp (- / K)); apply ln_le; [apply exp_pos | lra]).
  assert (I : / K <= / k2) by (apply Rinv_le_contravar; lra).
  rewrite !rpow_pos_eq by lra; unfold Rpower.
  replace ((k1 - 1) * ln x) with ((k2 - 1) * ln x + (k2 - k1) * - ln x) by ring; rewrite exp_plus.
  set (u := (k2 - k1) * - ln x); set (w := (k2 - k1) / k2); assert (P := exp_pos ((k2 - 1) * ln x)).
  assert (U : u <= w) by (unfold u, w, Rdiv; apply Rmult_le_compat_l; lra).
  assert (W0 : 0 < w) by (unfold w; apply Rdiv_lt_0_compat; lra).
  assert (W : k1 / k2 < exp (- w))
    by (assert (A := exp_ineq1 (- w) ltac:(lra)); replace (k1 / k2) with (1 + - w) by (unfold w; field; lra); exact A).
  assert (E : exp w * exp (- w) = 1) by (rewrite <- exp_plus, Rplus_opp_r; apply exp_0).
  assert (V : exp u <= exp w) by (destruct U as [U | ->]; [left; now apply exp_increasing | lra]).
  assert (k1 * exp u < k2); [| nra].
  assert (F : k1 < k2 * exp (- w))
    by (apply (Rmult_lt_compat_l k2) in W; [| lra]; replace (k2 * (k1 / k2)) with k1 in W by (field; lra); lra).
  apply Rle_lt_trans with (k1 * exp w); [apply Rmult_le_compat_l; lra |].
  replace k2 with (k2 * exp (- w) * exp w) by (rewrite Rmult_assoc, (Rmult_comm (exp (- w))), E; ring).
  apply Rmult_lt_compat_r; [apply exp_pos | exact F].
Qed.

(* At twice the best k, 1/l with l = -ln tau, it is smaller again. *)
Lemma power_slope_decreases x : 0 < x < 1 -> exists k, 0 < k /\ 2 * k * rpow x (2 * k - 1) < k * rpow x (k - 1).
Proof.
  intros Hx; assert (L : ln x < 0) by (rewrite <- ln_1; apply ln_increasing; lra); set (k := / - ln x).
  assert (Hk : 0 < k) by (apply Rinv_0_lt_compat; lra); exists k; split; [exact Hk |].
  replace (2 * k - 1) with (k + (k - 1)) by ring; rewrite rpow_plus by lra.
  assert (E : rpow x k = exp (-1)) by (rewrite rpow_pos_eq by lra; unfold Rpower; f_equal; unfold k; field; lra).
  rewrite E; assert (B : exp (-1) < 1 / 2) by exact_interval; assert (P := rpow_pos x (k - 1) (proj1 Hx)).
  assert (0 < k * rpow x (k - 1)) by now apply Rmult_lt_0_compat.
  nra.
Qed.

Lemma linear_minus_slope k x : 0 < k -> 0 < x -> Rabs (Derive (linear_additive k (-1)) x) = k * rpow x (k - 1).
Proof.
  intros Hk Hx; rewrite (is_derive_unique _ _ _ (linear_additive_is_derive k (-1) x Hx)).
  assert (P := power_slope_pos k x Hk Hx); rewrite Rabs_left; lra.
Qed.

(* Early it is the other way round. *)
Lemma power_slope_falls k1 k2 x : 0 < k1 < k2 -> 0 < x <= exp (- / k1) ->
  k2 * rpow x (k2 - 1) < k1 * rpow x (k1 - 1).
Proof.
  intros Hk Hx; assert (L : ln x <= - / k1) by (rewrite <- (ln_exp (- / k1)); apply ln_le; lra).
  rewrite !rpow_pos_eq by lra; unfold Rpower.
  replace ((k1 - 1) * ln x) with ((k2 - 1) * ln x + (k2 - k1) * - ln x) by ring; rewrite exp_plus.
  set (u := (k2 - k1) * - ln x); set (w := (k2 - k1) / k1); assert (P := exp_pos ((k2 - 1) * ln x)).
  assert (U : w <= u) by (unfold u, w, Rdiv; apply Rmult_le_compat_l; lra).
  assert (W0 : 0 < w) by (unfold w; apply Rdiv_lt_0_compat; lra).
  assert (A := exp_ineq1 u ltac:(lra)); assert (B : k1 * w = k2 - k1) by (unfold w; field; lra).
  assert (k2 < k1 * exp u) by nra; nra.
Qed.

Theorem linear_additive_minus_late_slope :
  (forall K x, 0 < K -> 0 < x <= 1 -> exp (- / K) <= x <-> (forall k1 k2, 0 < k1 < k2 -> k2 <= K ->
    Rabs (Derive (linear_additive k1 (-1)) x) < Rabs (Derive (linear_additive k2 (-1)) x))) /\
  (forall x, 0 < x < 1 -> ~ (forall k1 k2, 0 < k1 < k2 ->
    Rabs (Derive (linear_additive k1 (-1)) x) < Rabs (Derive (linear_additive k2 (-1)) x))).
Proof.
  split; intros.
  - split; [intros Hx k1 k2 Hk HK; rewrite !linear_minus_slope by lra; apply (power_slope_increases k1 k2 K); lra |].
    intros M; destruct (Rle_dec (exp (- / K)) x) as [| G]; [assumption | exfalso].
    assert (L : ln x < - / K) by (rewrite <- (ln_exp (- / K)); apply ln_increasing; lra).
    assert (I : 0 < / K) by now apply Rinv_0_lt_compat.
    assert (J : / - ln x < K) by (rewrite <- (Rinv_inv K); apply Rinv_lt_contravar; [apply Rmult_lt_0_compat |]; lra).
    assert (J0 : 0 < / - ln x) by (apply Rinv_0_lt_compat; lra).
    specialize (M (/ - ln x) K ltac:(lra) ltac:(lra)); rewrite !linear_minus_slope in M by lra.
    assert (A := power_slope_falls (/ - ln x) K x ltac:(lra)).
    rewrite Rinv_inv, Ropp_involutive, exp_ln in A by lra; lra.
  - intros M; destruct (power_slope_decreases x H) as [k [Hk D]].
    specialize (M k (2 * k) ltac:(lra)); rewrite !linear_minus_slope in M by lra; lra.
Qed.

Theorem linear_additive_minus_late_slope_every_k : ~ (exists start, start < 1 /\ forall k1 k2 x, 0 < k1 < k2 ->
  0 < x -> start < x <= 1 -> Rabs (Derive (linear_additive k1 (-1)) x) < Rabs (Derive (linear_additive k2 (-1)) x)).
Proof.
  intros [start [Hs H]]; assert (M := Rmax_l start 0); assert (M' := Rmax_r start 0).
  assert (M1 : Rmax start 0 < 1) by (apply Rmax_lub_lt; lra).
  set (x := (1 + Rmax start 0) / 2); assert (Hx : 0 < x < 1) by (unfold x; lra).
  assert (S : start < x <= 1) by (unfold x; lra).
  destruct (power_slope_decreases x Hx) as [k [Hk D]].
  specialize (H k (2 * k) x ltac:(lra) (proj1 Hx) S).
  rewrite !linear_minus_slope in H by lra; lra.
Qed.

(* Warp form: where the base's slope does not grow in size, the same bound serves. *)
Theorem warp_late_slope base slope c k1 k2 K x : 0 < k1 < k2 -> k2 <= K -> exp (- / K) < x < 1 -> c <= rpow x K ->
  (forall u, 0 < u < 1 -> is_derive base u (slope u)) -> (forall u, 0 < u < 1 -> slope u <> 0) ->
  (forall u v, c <= u <= v -> 0 < u -> v < 1 -> Rabs (slope v) <= Rabs (slope u)) ->
  Rabs (Derive (warp base k1) x) < Rabs (Derive (warp base k2) x).
Proof.
  intros Hk HK Hx Hc Hd H0 Hm; assert (X : 0 < x) by (assert (A := exp_pos (- / K)); lra).
  assert (In : forall k, 0 < k -> 0 < rpow x k < 1) by (intros k H; split; [now apply rpow_pos | now apply rpow_lt_1;
    lra]).
  assert (V : forall k, 0 < k -> Rabs (Derive (warp base k) x) = k * rpow x (k - 1) * Rabs (slope (rpow x k))).
  { intros k H; rewrite (is_derive_unique _ _ _ (warp_is_derive base k x _ X (Hd _ (In k H)))), Rabs_mult.
    rewrite (Rabs_right (k * _)) by (left; now apply power_slope_pos); reflexivity. }
  rewrite !V by lra; assert (A := power_slope_increases k1 k2 K x Hk HK ltac:(lra)).
  assert (B := rpow_exponent_le x k1 k2 ltac:(lra) ltac:(lra)); assert (C := rpow_exponent_le x k2 K ltac:(lra) HK).
  assert (D := Hm (rpow x k2) (rpow x k1) ltac:(lra) (proj1 (In k2 ltac:(lra))) (proj2 (In k1 ltac:(lra)))).
  assert (P := power_slope_pos k1 x ltac:(lra) X); assert (Q := Rabs_pos_lt _ (H0 _ (In k2 ltac:(lra)))); nra.
Qed.

Theorem polynomial_above_one_warp_late_slope N k1 k2 K x : 1 <= N -> 0 < k1 < k2 -> k2 <= K -> exp (- / K) < x < 1 ->
  Rabs (Derive (polynomial_warp k1 N) x) < Rabs (Derive (polynomial_warp k2 N) x).
Proof.
  intros HN Hk HK Hx.
  assert (S : forall u, u < 1 -> 0 < N * rpow (1 - u) (N - 1)) by (intros u Hu; apply power_slope_pos; lra).
  apply (warp_late_slope (polynomial N) (fun u => - (N * rpow (1 - u) (N - 1))) 0 k1 k2 K x Hk HK Hx).
  - apply rpow_nonneg.
  - intros u Hu; now apply polynomial_is_derive.
  - intros u Hu; assert (A := S u (proj2 Hu)); lra.
  - intros u v Hu H0 Hv; rewrite !Rabs_Ropp, !Rabs_right by (left; apply S; lra).
    apply Rmult_le_compat_l; [lra |]; destruct (Req_dec N 1) as [-> | N1].
    + replace (1 - 1) with 0 by ring; rewrite !rpow_exponent_0 by lra; lra.
    + apply rpow_le; lra.
Qed.

Theorem linear_warp_late_slope k1 k2 K x : 0 < k1 < k2 -> k2 <= K -> exp (- / K) < x < 1 ->
  Rabs (Derive (linear_warp k1) x) < Rabs (Derive (linear_warp k2) x).
Proof.
  intros Hk HK Hx; apply (warp_late_slope linear (fun _ => -1) 0 k1 k2 K x Hk HK Hx);
    [apply rpow_nonneg | intros; apply linear_is_derive | intros; lra | intros; lra].
Qed.

(* The cosine's own slope shrinks from tau = 1/2 on, so tau^K >= 1/2 is asked for, which is more. *)
Theorem cosine_warp_late_slope k1 k2 K x : 0 < k1 < k2 -> k2 <= K -> 0 < x < 1 -> 1 / 2 <= rpow x K ->
  Rabs (Derive (cosine_warp k1) x) < Rabs (Derive (cosine_warp k2) x).
Proof.
  intros Hk HK Hx HxK; assert (P := PI_RGT_0).
  assert (S : forall u, 0 < u < 1 -> 0 < PI / 2 * sin (PI * u))
    by (intros u Hu; assert (A := sin_pi_pos u Hu); nra).
  assert (E : exp (- / K) < x < 1).
  { split; [| lra]; rewrite <- (exp_ln x) by lra; apply exp_increasing.
    rewrite rpow_pos_eq in HxK by lra; unfold Rpower in HxK.
    assert (B : exp (-1) < exp (K * ln x)) by (apply Rlt_le_trans with (2 := HxK); exact_interval).
    apply exp_lt_inv in B; apply (Rmult_lt_reg_l K); [lra |].
    replace (K * - / K) with (-1) by (field; lra); exact B. }
  apply (warp_late_slope cosine (fun u => - (PI / 2) * sin (PI * u)) (1 / 2) k1 k2 K x Hk HK E HxK).
  - intros; apply cosine_is_derive.
  - intros u Hu; assert (A := S u Hu); lra.
  - intros u v Hu H0 Hv; replace (- (PI / 2) * sin (PI * u)) with (- (PI / 2 * sin (PI * u))) by ring.
    replace (- (PI / 2) * sin (PI * v)) with (- (PI / 2 * sin (PI * v))) by ring.
    rewrite !Rabs_Ropp, !Rabs_right by (left; apply S; lra); apply Rmult_le_compat_l; [lra |].
    destruct (Req_dec u v) as [-> |]; [lra | left; apply sin_decreasing_1; nra].
Qed.
