"""Prints its decoding processes, waits for a signal, and decodes another epoch of the folder that is named."""

import multiprocessing
import signal
import sys
import time

import torch

from kdecay_torch.training.data import Share, open_images
from kdecay_torch.training.recipes.recipe import Recipe

if __name__ == "__main__":
    stopped = []
    recipe = Recipe(dataset="imagenet", data=sys.argv[1], image_size=8, crop_padding=0, batch_size=4, workers=2)
    images = open_images(recipe, torch.device("cpu"), Share())
    try:
        # One batch of each decoding process, so that both have begun.
        updates = images.updates(0)
        next(updates), next(updates)
        updates.close()
        # Only now, because the decoding processes would inherit them.
        for number in (signal.SIGINT, signal.SIGTERM):
            signal.signal(number, lambda number, _: stopped.append(number))
        print(*(child.pid for child in multiprocessing.active_children()), flush=True)
        while not stopped:
            time.sleep(0.1)
        print(len(list(images.updates(1))), "updates after signal", *stopped)
    finally:
        images.close()
        print(len(multiprocessing.active_children()), "left")
