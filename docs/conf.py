"""Sphinx configuration.

The pictures of claims and schedules are drawn here, so that none is committed and none can be stale.
"""

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import kdecay_sym
from kdecay_sym.codegen.documents.pictures import PICTURES

sys.path.insert(0, str(Path(__file__).parent))

from draw_claims import draw_all
from draw_phases import draw_phases

if TYPE_CHECKING:
    from sphinx.application import Sphinx

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


def setup(app: "Sphinx") -> None:
    """Draw the pictures before any page is read."""
    app.connect("builder-inited", lambda builder: draw_all(Path(builder.srcdir) / "claims" / PICTURES))
    app.connect("builder-inited", lambda builder: draw_phases(Path(builder.srcdir) / "pictures" / "phases.svg"))
