"""Reads batches of the folder that is named until it is told to stop; prints the decoding processes first."""

import multiprocessing
import signal
import sys
import time

import torch

from kdecay_torch.training.data import Share, open_images
from kdecay_torch.training.recipes.recipe import Recipe

if __name__ == "__main__":
    stopped = []
    signal.signal(signal.SIGTERM, lambda number, _: stopped.append(number))
    recipe = Recipe(dataset="imagenet", data=sys.argv[1], image_size=8, crop_padding=0, batch_size=4, workers=2)
    images = open_images(recipe, torch.device("cpu"), Share())
    try:
        next(images.updates(0))
        print(*(child.pid for child in multiprocessing.active_children()), flush=True)
        while not stopped:
            time.sleep(0.1)
        print(len(list(images.updates(1))), "updates after SIGTERM")
    except KeyboardInterrupt:
        print("interrupted")
    finally:
        images.close()
        print(len(multiprocessing.active_children()), "left")
