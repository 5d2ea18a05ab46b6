"""What the tests of schedulers share: optimizers with given rates, and the rates that their updates are made with."""

import torch


def make_optimizer(*rates, kind=torch.optim.SGD, **options):
    """An optimizer with one parameter group a rate."""
    rates = rates or (0.1,)
    groups = [{"params": [torch.nn.Parameter(torch.ones(2))], "lr": rate} for rate in rates]
    return kind(groups, lr=rates[0], **options)


def rates_of(optimizer, field="lr"):
    """What each group holds."""
    return [float(group[field]) for group in optimizer.param_groups]


def rates_used(optimizer, scheduler, updates):
    """The rates of each of the next updates, one list an update."""
    used = []
    for _ in range(updates):
        used.append(rates_of(optimizer))
        optimizer.step()
        scheduler.step()
    return used


def advance(scheduler, steps):
    """Make steps without looking at the rates."""
    for _ in range(steps):
        scheduler.optimizer.step()
        scheduler.step()
