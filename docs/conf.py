"""Sphinx configuration."""

import kdecay_sym

project = "kdecay"
author = "The kdecay authors"
project_copyright = "The kdecay authors"
version = release = kdecay_sym.__version__

extensions = ["sphinx.ext.autodoc", "sphinx.ext.napoleon", "sphinx.ext.mathjax", "sphinx.ext.viewcode", "myst_parser"]
myst_enable_extensions = ["dollarmath"]
exclude_patterns = ["_build"]
html_theme = "furo"
html_title = "kdecay"
autodoc_member_order = "bysource"
autodoc_typehints = "signature"
nitpicky = False
