"""Train with Accelerate in every way of stepping a schedule, and print the rate of each update as JSON.

Run by torchrun, or alone. The ways: the scheduler prepared by ours, prepared by Accelerate's, or not at all.
"""

import itertools
import json
import sys
import tempfile
import warnings
from pathlib import Path

import torch
from accelerate import Accelerator
from accelerate.utils import GradientAccumulationPlugin
from torch.utils.data import DataLoader, TensorDataset

from kdecay_torch import KDecayLR
from kdecay_torch.frameworks.accelerate import prepare_scheduler

UPDATES = 6


def train(way, accumulation, folder=None, **options):
    """The rates of the updates made, the state afterwards, and what was warned of."""
    plugin = GradientAccumulationPlugin(num_steps=accumulation, sync_with_dataloader=False)
    accelerator = Accelerator(cpu=True, gradient_accumulation_plugin=plugin, **options)
    model = torch.nn.Linear(2, 1)
    optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
    scheduler = KDecayLR(optimizer, total_steps=UPDATES, k=1.5, warmup_steps=2, eta_min=0.001)
    batches = UPDATES * accumulation * accelerator.num_processes
    data = TensorDataset(torch.ones(4 * batches, 2), torch.ones(4 * batches, 1))
    model, optimizer, loader = accelerator.prepare(model, optimizer, DataLoader(data, batch_size=4))
    if way == "ours":
        scheduler = prepare_scheduler(accelerator, scheduler)
    elif way == "theirs":
        scheduler = accelerator.prepare(scheduler)
    elif way == "both":
        scheduler = prepare_scheduler(accelerator, accelerator.prepare(scheduler))
    within = getattr(scheduler, "scheduler", scheduler)
    used = []
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        for number, (inputs, targets) in enumerate(loader):
            with accelerator.accumulate(model):
                accelerator.backward(torch.nn.functional.mse_loss(model(inputs), targets))
                if accelerator.sync_gradients:
                    used.append(optimizer.param_groups[0]["lr"])
                optimizer.step()
                if way != "none" or accelerator.sync_gradients:
                    scheduler.step()
                optimizer.zero_grad()
            if folder is not None and number == len(loader) // 2 - 1:
                accelerator.save_state(folder)
    rates = {"used": used, "last": scheduler.get_last_lr(), "processes": accelerator.num_processes}
    rates["wrong"] = within.report().wrong
    if folder is not None:
        accelerator.load_state(folder)
        rates["loaded"] = scheduler.get_last_lr()
    rates["warnings"] = [str(each.message) for each in caught if "Accelerate" in str(each.message)]
    return rates


def main():
    found = {}
    for way, accumulation in itertools.product(("ours", "both", "none", "theirs"), (1, 3)):
        found[f"{way}, {accumulation}"] = train(way, accumulation)
    found["split"] = train("theirs", 1, **split_batches())
    shared = Path(sys.argv[1]) if len(sys.argv) > 1 else Path(tempfile.mkdtemp())
    found["saved"] = train("ours", 2, folder=shared / "state")
    print("FOUND " + json.dumps(found), flush=True)
    if torch.distributed.is_initialized():
        torch.distributed.destroy_process_group()


def split_batches():
    from accelerate import DataLoaderConfiguration

    return {"dataloader_config": DataLoaderConfiguration(split_batches=True)}


if __name__ == "__main__":
    main()
