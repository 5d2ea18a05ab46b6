r"""Sentences that read both as plain text and as LaTeX, so that a claim is worded once.

A sentence is written with its mathematics in ``$...$``, in a small vocabulary of LaTeX that has a plain
counterpart: ``$\eta_e \le \eta(t)$`` is ``eta_e <= eta(t)`` in plain text. ``@name`` inside stands for an expression,
which SymPy prints for either.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from sympy import Basic

from kdecay_sym.claims.model import Claim, Finding
from kdecay_sym.notation import equation_latex, equation_text

# LaTeX commands with the plain text that they stand for; a command that is not here cannot be used.
_PLAIN: Mapping[str, str] = {
    "eta": "eta",
    "tau": "tau",
    "sigma": "sigma",
    "alpha": "alpha",
    "lambda": "lambda",
    "pi": "pi",
    "Gamma": "Gamma",
    "kappa": "kappa",
    "infty": "oo",
    "le": "<=",
    "ge": ">=",
    "ne": "!=",
    "to": "->",
    "in": "in",
    "mathbb": "",
    "log": "log",
    "min": "min",
    "max": "max",
    "sin": "sin",
    "cos": "cos",
    "lceil": "ceil(",
    "rceil": ")",
}
_COMMAND = re.compile(r"\\([A-Za-z]+)\s*")
_GROUP = re.compile(r"\{([^{}]*)\}")
_SPACED = {"<=", ">=", "!=", "->", "in"}


@dataclass(frozen=True)
class Sentence:
    """A sentence as plain text and with its mathematics as LaTeX in ``$...$``."""

    text: str
    latex: str


def sentence(template: str, **values: Basic | str) -> Sentence:
    r"""Read a template; ``@name`` in it stands for a value, an expression or a word.

    Raises:
        ValueError: the template uses a command without a plain counterpart, or an unknown name.

    Example:
        >>> from sympy import Symbol
        >>> sentence(r"$\tau^k \le @x$ for $k > 1$", x=Symbol("x") ** 2).text
        'tau^k <= x**2 for k > 1'
        >>> sentence(r"$\tau^k \le @x$ for $k > 1$", x=Symbol("x") ** 2).latex
        '$\\tau^k \\le x^{2}$ for $k > 1$'
    """
    parts = template.split("$")
    if len(parts) % 2 == 0:
        raise ValueError(f"a $ is missing in {template!r}")
    text = "".join(_filled(_plain(part) if i % 2 else part, values, _text_of) for i, part in enumerate(parts))
    latex = "$".join(_filled(part, values, _latex_of) for part in parts)
    return Sentence(text, latex)


def worded(
    id_: str,
    equation: str,
    statement: str,
    domain: str,
    find: Callable[[], Finding],
    **values: Basic | str,
) -> Claim:
    """A claim whose statement and domain are templates; see `sentence`."""
    said, where = sentence(statement, **values), sentence(domain, **values)
    return Claim(id_, equation, said.text, where.text, find, said.latex, where.latex)


def escaped(text: str) -> str:
    r"""Words, for a place where Markdown is read: its marks stand for themselves.

    Example:
        >>> print(escaped("a_1 * t"))
        a\_1 \* t
    """
    return re.sub(r"([\\*_<>$^{}`\[\]])", r"\\\1", text)


def _filled(part: str, values: Mapping[str, Basic | str], form: Callable[[Basic | str], str]) -> str:
    try:
        return re.sub(r"@(\w+)", lambda match: form(values[match[1]]), part)
    except KeyError as missing:
        raise ValueError(f"no value for @{missing.args[0]} in {part!r}") from missing


def _text_of(value: Basic | str) -> str:
    return value if isinstance(value, str) else equation_text(value)


def _latex_of(value: Basic | str) -> str:
    return value if isinstance(value, str) else equation_latex(value)


def _plain(math: str) -> str:
    """The mathematics without LaTeX's marks: commands by their names, a group of one token bare, others in ( )."""
    for name in _COMMAND.findall(math):
        if name not in _PLAIN:
            raise ValueError(f"\\{name} in {math!r} has no plain text")
    math = _COMMAND.sub(lambda match: _word(match, math), math)
    if "\\" in math:
        raise ValueError(f"{math!r} holds a \\ without a command")
    while _GROUP.search(math):
        math = _GROUP.sub(lambda match: match[1] if re.fullmatch(r"@?\w*", match[1]) else f"({match[1]})", math)
    return re.sub(r" +", " ", math)


def _word(match: re.Match[str], math: str) -> str:
    plain = _PLAIN[match[1]]
    # A command swallows the space after it; the space is needed again before a word or a sign that stands apart.
    spaced = match[0][-1].isspace() and match.end() < len(math)
    return f"{plain} " if plain in _SPACED or spaced else plain
