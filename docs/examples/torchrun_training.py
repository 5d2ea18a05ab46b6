"""A plain training loop in several processes, with DDP or FSDP, that resumes.

torchrun --nproc-per-node 2 torchrun_training.py --strategy fsdp --checkpoint run.pt

Every process has the scheduler, with the same numbers in it: it counts updates, and an update is one in all processes.
"""

import argparse
import os
from pathlib import Path

import torch
import torch.distributed as dist
from torch import nn
from torch.distributed.checkpoint.state_dict import StateDictOptions, get_state_dict, set_state_dict
from torch.distributed.fsdp import fully_shard
from torch.nn.parallel import DistributedDataParallel

from kdecay_torch import KDecayLR

parser = argparse.ArgumentParser()
parser.add_argument("--strategy", choices=("ddp", "fsdp"), default="ddp")
parser.add_argument("--updates", type=int, default=20)
parser.add_argument("--stop-after", type=int, help="stop early, as a job that is cut off")
parser.add_argument("--accumulate", type=int, default=2, help="batches an update")
parser.add_argument("--checkpoint", type=Path, required=True)
args = parser.parse_args()

dist.init_process_group("cuda:nccl,cpu:gloo" if torch.cuda.is_available() else "gloo")
device = torch.device("cpu")
if torch.cuda.is_available():
    device = torch.device("cuda", int(os.environ["LOCAL_RANK"]))
    torch.cuda.set_device(device)
mesh = dist.init_device_mesh(device.type, (dist.get_world_size(),))

torch.manual_seed(0)  # the same weights everywhere
model = nn.Sequential(nn.Linear(8, 16), nn.ReLU(), nn.Linear(16, 1)).to(device)
model = DistributedDataParallel(model) if args.strategy == "ddp" else fully_shard(model, mesh=mesh)

# The optimizer after sharding, since that replaces the parameters; then the scheduler.
optimizer = torch.optim.AdamW(model.parameters(), lr=0.01)
scheduler = KDecayLR(optimizer, total_steps=args.updates, k=1.5, warmup_steps=4, eta_min=0.0001)

whole = StateDictOptions(full_state_dict=True, cpu_offload=True)
if args.checkpoint.exists():
    saved = torch.load(args.checkpoint, weights_only=True)
    set_state_dict(
        model, optimizer, model_state_dict=saved["model"], optim_state_dict=saved["optimizer"], options=whole
    )
    scheduler.load_state_dict(saved["scheduler"])

for update in range(scheduler.last_epoch, args.stop_after or args.updates):
    rate = scheduler.get_last_lr()[0]
    for batch in range(args.accumulate):
        generator = torch.Generator().manual_seed(1000 * update + 10 * batch + dist.get_rank())
        inputs = torch.randn(4, 8, generator=generator).to(device)
        loss = (model(inputs) - inputs.sum(1, keepdim=True)).square().mean() / args.accumulate
        loss.backward()
    optimizer.step()
    optimizer.zero_grad()
    scheduler.step()  # once an update: neither once a batch, nor once a process
    print(f"rank {dist.get_rank()} update {update} rate {rate!r} loss {loss.item():.6f}", flush=True)

# All processes gather the state, one writes it.
model_state, optimizer_state = get_state_dict(model, optimizer, options=whole)
if dist.get_rank() == 0:
    state = {"model": model_state, "optimizer": optimizer_state, "scheduler": scheduler.state_dict()}
    torch.save(state, args.checkpoint)
dist.barrier()
dist.destroy_process_group()
