"""The cells of the paper's Tables 1 and 2, each transcribed once, as printed.

No SymPy here, so that training can read them.
"""

from __future__ import annotations

# Errors in per cent: Wide ResNet-28-10 on CIFAR (Table 1), ResNet-50 on ImageNet, top-1 (Table 2).
ERRORS: dict[str, dict[str, str]] = {
    "CIFAR-10": {
        "CLR": "4.93",
        "StepDecay": "4.17",
        "SGDR": "4.03",
        "EXP": "4.11",
        "EXP with k-decay": "4.03",
        "COS": "3.68",
        "COS with k-decay": "3.82",
        "POL": "3.95",
        "POL with k-decay": "3.59",
    },
    "CIFAR-100": {
        "CLR": "21.58",
        "StepDecay": "20.50",
        "SGDR": "19.58",
        "EXP": "20.40",
        "EXP with k-decay": "19.05",
        "COS": "18.68",
        "COS with k-decay": "18.44",
        "POL": "19.42",
        "POL with k-decay": "18.43",
    },
    "ImageNet": {
        "StepDecay": "24.30",
        "SGDR": "24.14",
        "AutoLRS": "24.07",
        "CLR": "24.06",
        "POL": "24.36",
        "POL with k-decay": "23.11",
    },
}

# The k of the rows with k-decay, which the subscripts give.
EXPONENTS: dict[str, dict[str, str]] = {
    "CIFAR-10": {"EXP with k-decay": "2.0", "COS with k-decay": "1.5", "POL with k-decay": "1.5"},
    "CIFAR-100": {"EXP with k-decay": "2.0", "COS with k-decay": "5.0", "POL with k-decay": "1.5"},
    "ImageNet": {"POL with k-decay": "1.5"},
}
