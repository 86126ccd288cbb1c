"""`python -m cpaaskit` is the `cpaaskit` command."""

from __future__ import annotations

import sys

from cpaaskit._cli import main

sys.exit(main())
