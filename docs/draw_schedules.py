"""Draw the README's picture, docs/images/schedules.png: `make pictures`."""

from pathlib import Path

from kdecay_sym.schedule import decay
from kdecay_torch.training.figures import draw_learning_rates

UPDATES = 1000
ETA_0, ETA_E = 0.1, 0.001  # the paper's rates

if __name__ == "__main__":
    curves = {f"linear, k = {k:g}": decay(UPDATES, k=k).curve(ETA_0, ETA_E).tolist() for k in (1.0, 1.5, 3.0)} | {
        "cosine, k = 1.5": decay(UPDATES, k=1.5, base="cosine").curve(ETA_0, ETA_E).tolist()
    }
    path = Path(__file__).parent / "images" / "schedules.png"
    print(draw_learning_rates(curves, "k-decay from 0.1 to 0.001 in 1,000 updates", path))
