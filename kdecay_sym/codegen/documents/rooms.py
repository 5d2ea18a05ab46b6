"""The rooms in which the claims live: how the index and the trust table group them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from kdecay_sym.codegen.documents.markdown import Entry


@dataclass(frozen=True)
class Room:
    """A group of claims.

    Attributes:
        title: what the claims are about.
        prefixes: how their ids begin; empty for the room that takes what is left.
        suffix: how their ids end.
    """

    title: str
    prefixes: tuple[str, ...] = ("",)
    suffix: str = ""

    def holds(self, id_: str) -> bool:
        """Whether the claim of this id belongs here, where no room before this one holds it."""
        return id_.startswith(self.prefixes) and id_.endswith(self.suffix)


ROOMS = (
    Room("The equations: their domains, and eqs. (11) to (13) as curves", ("equations.",)),
    Room("The derivation for whole k, eqs. (1) to (10)", ("derivation.",)),
    Room("The derivation for real k > 1, with Caputo derivatives", ("caputo.",)),
    Room("Increments that depend on time; the rescue of the cosine", ("increment.",)),
    Room("The arithmetic of Tables 1 and 2", ("tables.",)),
    Room("Statements of the text", ("text.",)),
    Room("The exact sets of k on which a curve falls or stays in range", suffix="-region"),
    Room("The curves: start, end, k = 1, fall, range, slope"),
)


def by_room(claims: Sequence[Entry]) -> list[tuple[Room, list[Entry]]]:
    """The claims of each room, in the ledger's order; rooms without claims are left out."""
    groups: dict[Room, list[Entry]] = {room: [] for room in ROOMS}
    for claim in claims:
        groups[next(room for room in ROOMS if room.holds(claim["id"]))].append(claim)
    return [(room, members) for room, members in groups.items() if members]
