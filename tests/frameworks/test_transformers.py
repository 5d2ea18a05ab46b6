"""Transformers: its Trainer trains with our schedulers, logs the rate of each update, and resumes."""

import pytest
import torch

from kdecay_torch import KDecayLR

transformers = pytest.importorskip("transformers", reason="NOT CHECKED: transformers is not installed")
pytest.importorskip("accelerate", reason="NOT CHECKED: accelerate, which Trainer needs, is not installed")

UPDATES, ACCUMULATION = 8, 2


@pytest.fixture(autouse=True)
def accelerators_of_its_own():
    """Accelerate's state is shared by all that a process makes."""
    from accelerate.state import AcceleratorState, GradientState

    yield
    AcceleratorState._reset_state(reset_partial_state=True)
    GradientState._reset_state()


def make_model():
    torch.manual_seed(0)
    config = transformers.GPT2Config(
        vocab_size=32, n_positions=8, n_embd=8, n_layer=2, n_head=2, bos_token_id=0, eos_token_id=0
    )
    return transformers.GPT2LMHeadModel(config)


class Tokens(torch.utils.data.Dataset):
    def __len__(self):
        return 2 * UPDATES * ACCUMULATION

    def __getitem__(self, number):
        tokens = torch.arange(number, number + 8) % 32
        return {"input_ids": tokens, "labels": tokens}


def make_trainer(folder, **changes):
    settings = {
        "output_dir": str(folder),
        "max_steps": UPDATES,
        "per_device_train_batch_size": 2,
        "gradient_accumulation_steps": ACCUMULATION,
        "logging_steps": 1,
        "save_steps": 3,
        "report_to": [],
        "disable_tqdm": True,
        "use_cpu": True,
        "dataloader_pin_memory": False,
    }
    model = make_model()
    optimizer = torch.optim.AdamW(model.parameters(), lr=0.01)
    scheduler = KDecayLR(optimizer, total_steps=UPDATES, k=1.5, warmup_steps=2, eta_min=0.0001)
    return transformers.Trainer(
        model=model,
        args=transformers.TrainingArguments(**settings | changes),
        train_dataset=Tokens(),
        optimizers=(optimizer, scheduler),
    )


def train(trainer, rates_of_updates, **options):
    del rates_of_updates[:]
    trainer.train(**options)
    logged = [entry["learning_rate"] for entry in trainer.state.log_history if "learning_rate" in entry]
    return list(rates_of_updates), logged


def expected():
    optimizer = torch.optim.SGD([torch.nn.Parameter(torch.zeros(1))], lr=0.01)
    curve = KDecayLR(optimizer, total_steps=UPDATES, k=1.5, warmup_steps=2, eta_min=0.0001)
    return [curve.get_last_lr()[0] for step in range(UPDATES + 1) if curve.set_step(step) is None]


def test_each_update_has_its_rate_and_the_log_says_so(tmp_path, rates_of_updates):
    trainer = make_trainer(tmp_path)
    used, logged = train(trainer, rates_of_updates)
    assert used == expected()[:-1]
    assert logged == used
    assert trainer.lr_scheduler.get_last_lr() == expected()[-1:]
    assert trainer.state.log_history[-1]["train_loss"] > 0


def test_it_resumes_as_if_never_stopped(tmp_path, rates_of_updates):
    whole = make_trainer(tmp_path)
    used, _ = train(whole, rates_of_updates)
    assert (tmp_path / "checkpoint-3" / "scheduler.pt").is_file()
    resumed = make_trainer(tmp_path)
    after, logged = train(resumed, rates_of_updates, resume_from_checkpoint=str(tmp_path / "checkpoint-3"))
    assert after == used[3:]
    assert logged == used
    for one, other in zip(whole.model.parameters(), resumed.model.parameters(), strict=True):
        assert torch.equal(one, other)


def test_another_schedule_is_noticed_when_it_resumes(tmp_path):
    make_trainer(tmp_path, max_steps=3).train()
    trainer = make_trainer(tmp_path)
    trainer.lr_scheduler = KDecayLR(trainer.optimizer, total_steps=UPDATES, k=2.0, warmup_steps=2, eta_min=0.0001)
    with pytest.raises(ValueError, match=r"k was 1\.5 and is 2\.0"):
        trainer.train(resume_from_checkpoint=True)
