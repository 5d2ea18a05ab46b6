"""The cells of the paper's tables and the gains that it states, as rationals for Coq.

The theorems in ``proofs/coq/Tables.v`` compute with these definitions, so that no cell is typed a second time.
"""

from __future__ import annotations

from collections.abc import Iterator

from sympy import Rational

from kdecay_sym.tables import ABSTRACT_CIFAR10, GAINS, LARGEST_OVER_THEMSELVES, TABLES

_WITH_K_DECAY = " with k-decay"


def table_definitions() -> Iterator[str]:
    """The Coq source of each definition: the cells of a table, what is made of them, the gains that are stated.

    Example:
        >>> next(table_definitions()).splitlines()[1]
        'Definition cifar_10_clr : Q := 493 # 100.'
    """
    for data, cells in TABLES.items():
        for row, error in cells.items():
            yield _rational(_name(data, row), f"{data}: the testing error of {row} in per cent", error)
        names = [_name(data, row) for row in cells]
        yield _list(_name(data, "cells"), f"{data}: every cell", "Q", names)
        pairs = [
            f"({_name(data, row)}, {_name(data, row + _WITH_K_DECAY)})" for row in cells if row + _WITH_K_DECAY in cells
        ]
        yield _list(_name(data, "pairs"), f"{data}: each base beside itself with k-decay", "(Q * Q)", pairs)
    for gain in GAINS:
        where = f"{gain.where}: {gain.after} against {gain.before} on {gain.data}"
        yield _rational(_name("stated", gain.id), where, gain.stated)
    for data, stated in LARGEST_OVER_THEMSELVES.items():
        yield _rational(_name("stated", "largest", data), f"section 4: the largest gain on {data}", stated)
    yield _rational("stated_abstract_cifar_10", "abstract: a gain on CIFAR-10 without its rows", ABSTRACT_CIFAR10)


def _name(*parts: str) -> str:
    return "_".join(parts).lower().translate(str.maketrans(" -.", "___"))


def _rational(name: str, source: str, value: Rational) -> str:
    hundredths = int(100 * value)
    if Rational(hundredths, 100) != value:
        raise ValueError(f"{name} = {value} is not a whole number of hundredths, as the paper prints them")
    return f"(* {source} *)\nDefinition {name} : Q := {hundredths} # 100."


def _list(name: str, source: str, type_: str, items: list[str]) -> str:
    lines = ";\n  ".join(items)
    return f"(* {source} *)\nDefinition {name} : list {type_} := [\n  {lines}\n]."
