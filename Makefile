# `make demo` and `make test` need Python 3.11 or later and make; everything else they set up themselves.
#
#   make demo              the main job on embedded data
#   make test              the tests (half an hour on two cores)
#   make test-full         also what takes long, and what needs PyTorch on older releases of it (some 10 GB more)
#   make lint              lint, format, types, generated files
#   make docs              the documentation, warnings as errors
#   make generate          recompute the ledger, the kernels and the emitted pages
#   make ... VENV=path     use the environment at path instead of .venv; one that exists keeps the versions it has

PYTHON ?= python3
VENV ?= .venv
BIN := $(VENV)/bin

# Stamps of what is installed, inside the environment: it is set up anew when the dependencies change.
DEMO_READY := $(VENV)/.kdecay-demo
DEV_READY := $(VENV)/.kdecay-dev
SOURCES := pyproject.toml constraints.txt

# The pins are for an environment that we make; one of the user's own must only satisfy the ranges of pyproject.toml.
PINS = $$(test ! -f $(VENV)/.kdecay-own || echo --constraint constraints.txt)

# The schedulers and the training are tested on these too; an environment of its own for each lies in the first one.
OLDER_TORCHES := 2.6.0 2.11.0
TORCH_TESTS := tests/schedulers tests/training tests/kernels/test_torch.py kdecay_torch/closed_form \
	kdecay_torch/on_others kdecay_torch/lr_scheduler.py kdecay_torch/baselines.py kdecay_torch/training

.PHONY: demo test test-full lint format docs generate pictures clean

demo: $(DEMO_READY)
	$(BIN)/kdecay demo

test: $(DEV_READY)
	$(BIN)/python -m pytest -n 2 -m "not slow"

test-full: $(DEV_READY) $(addprefix test-torch-,$(OLDER_TORCHES))
	$(BIN)/python -m pytest -n 2

test-torch-%: $(VENV)/torch-%/.kdecay-ready
	$(VENV)/torch-$*/bin/python -m pytest -n 2 -m "not slow" $(TORCH_TESTS)

lint: $(DEV_READY)
	$(BIN)/ruff check .
	$(BIN)/ruff format --check --quiet .
	$(BIN)/mypy
	$(BIN)/kdecay generate --check
	$(BIN)/kdecay verify

format: $(DEV_READY)
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

docs: $(DEV_READY)
	$(BIN)/sphinx-build -W --keep-going -q -b html docs docs/_build/html

generate: $(DEV_READY)
	$(BIN)/kdecay verify --update
	$(BIN)/kdecay generate

pictures: $(DEV_READY)
	$(BIN)/python docs/draw_schedules.py
	$(BIN)/python docs/draw_validity.py

clean:
	rm -rf docs/_build docs/claims/pictures docs/pictures kdecay-demo runs

$(DEMO_READY): EXTRA = train
$(DEV_READY): EXTRA = dev

$(DEMO_READY) $(DEV_READY): $(SOURCES) | $(BIN)/python
	@echo "Installing into $(VENV): about 5 GB when PyTorch with its CUDA libraries is not there yet; minutes."
	$(BIN)/python -m pip install --quiet --disable-pip-version-check $(PINS) --editable ".[$(EXTRA)]"
	@touch $@

.PRECIOUS: $(VENV)/torch-%/.kdecay-ready
$(VENV)/torch-%/.kdecay-ready: $(SOURCES) | $(BIN)/python
	$(BIN)/python -m venv $(VENV)/torch-$*
	$(VENV)/torch-$*/bin/python -m pip install --quiet --disable-pip-version-check --editable ".[train]" torch==$* \
	  timm pytest pytest-xdist pytest-benchmark hypothesis mpmath
	@touch $@

$(BIN)/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' \
	  || { echo "$(PYTHON) must be Python 3.11 or later; name one with make PYTHON=..." >&2; exit 2; }
	$(PYTHON) -m venv $(VENV)
	@touch $(VENV)/.kdecay-own
