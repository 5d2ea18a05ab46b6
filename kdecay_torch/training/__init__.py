"""Training: recipes, data, networks, the engine and its run folders.

from kdecay_torch.training.engine.train import train
from kdecay_torch.training.recipes.named import RECIPES

result = train(RECIPES["digits-resnet20"])
result.history[-1].test_accuracy
"""
