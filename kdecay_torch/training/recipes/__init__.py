"""What decides a training run: recipes, their names, and the learning rates that they ask for."""
