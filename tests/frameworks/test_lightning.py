"""Lightning: a scheduler with ``interval: step``, under accumulation, and resumed from a checkpoint."""

import pytest
import torch

from kdecay_torch import KDecayLR

lightning = pytest.importorskip("lightning", "2.6.4", reason="NOT CHECKED: lightning 2.6.4 is not installed")

UPDATES, EPOCHS, ACCUMULATION = 12, 3, 2

pytestmark = [
    # Lightning's advice on the number of workers: the data of these tests needs none.
    pytest.mark.filterwarnings("ignore:The '.*_dataloader' does not have many workers"),
    # PyTorch's own deprecation of what Lightning 2.6 calls.
    pytest.mark.filterwarnings(r"ignore:`isinstance\(treespec, LeafSpec\)` is deprecated:FutureWarning"),
]


class Module(lightning.LightningModule):
    def __init__(self, interval="step"):
        super().__init__()
        self.layer = torch.nn.Linear(2, 1)
        self.interval = interval

    def training_step(self, batch, _):
        return self.layer(batch[0]).square().mean()

    def configure_optimizers(self):
        optimizer = torch.optim.AdamW(self.parameters(), lr=0.1)
        total = int(self.trainer.estimated_stepping_batches)
        scheduler = KDecayLR(optimizer, total_steps=total, k=1.5, warmup_steps=2, eta_min=0.001)
        return {"optimizer": optimizer, "lr_scheduler": {"scheduler": scheduler, "interval": self.interval}}


def make_trainer(folder, epochs=EPOCHS):
    return lightning.Trainer(
        default_root_dir=folder,
        max_epochs=epochs,
        accumulate_grad_batches=ACCUMULATION,
        accelerator="cpu",
        devices=1,
        logger=False,
        enable_checkpointing=False,
        enable_progress_bar=False,
        enable_model_summary=False,
    )


def fit(trainer, module, **options):
    batches = UPDATES // EPOCHS * ACCUMULATION
    data = torch.utils.data.TensorDataset(torch.ones(2 * batches, 2))
    trainer.fit(module, torch.utils.data.DataLoader(data, batch_size=2), **options)


def curve():
    optimizer = torch.optim.SGD([torch.nn.Parameter(torch.zeros(1))], lr=0.1)
    return KDecayLR(optimizer, total_steps=UPDATES, k=1.5, warmup_steps=2, eta_min=0.001)


def expected():
    scheduler = curve()
    return [scheduler.get_last_lr()[0] for step in range(UPDATES + 1) if scheduler.set_step(step) is None]


def test_the_schedule_goes_on_by_updates_and_ends_with_the_last(tmp_path, rates_of_updates):
    torch.manual_seed(0)
    trainer = make_trainer(tmp_path)
    fit(trainer, Module())
    assert rates_of_updates == expected()[:-1]
    (config,) = trainer.lr_scheduler_configs
    assert config.scheduler.get_last_lr() == expected()[-1:]


def test_without_interval_step_it_would_go_on_by_epochs(tmp_path, rates_of_updates):
    """What the page warns of; Lightning's default."""
    fit(make_trainer(tmp_path), Module(interval="epoch"))
    rates = expected()
    assert rates_of_updates == [rates[update // (UPDATES // EPOCHS)] for update in range(UPDATES)]


def test_it_resumes_from_a_checkpoint_as_if_never_stopped(tmp_path, rates_of_updates):
    torch.manual_seed(0)
    whole = Module()
    trainer = make_trainer(tmp_path)
    fit(trainer, whole)
    torch.manual_seed(0)
    # Cut off in the middle: a run of the same length that is stopped after its first epoch.
    trainer = make_trainer(tmp_path)
    trainer.callbacks.append(_Saved(tmp_path / "first.ckpt"))
    fit(trainer, Module())
    del rates_of_updates[:]
    torch.manual_seed(1)
    resumed = Module()
    trainer = make_trainer(tmp_path)
    fit(trainer, resumed, ckpt_path=tmp_path / "first.ckpt")
    assert rates_of_updates == expected()[UPDATES // EPOCHS : -1]
    for one, other in zip(whole.parameters(), resumed.parameters(), strict=True):
        assert torch.equal(one, other)


class _Saved(lightning.Callback):
    def __init__(self, path):
        self.path = path

    def on_train_epoch_end(self, trainer, _module):
        # Lightning steps what goes by epochs after this; ours goes by updates and has been stepped.
        if trainer.current_epoch == 0:
            trainer.save_checkpoint(self.path)
            trainer.should_stop = True
