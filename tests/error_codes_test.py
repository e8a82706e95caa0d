#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""error_codes_test.py SOURCE: every error code is expected by at least one test, by its name in C++ or in the shell."""
import re
import sys
from pathlib import Path

# Codes that a test cannot reach without breaking the machine, each with its reason.
UNREACHABLE = {
    "cannot-set-day": "the right to work on another day is a right already, but no command asks for it yet",
    "internal": "a bug by definition",
    "backup-failed": "needs a disk that reads back other bytes than it acknowledged",
}

root = Path(sys.argv[1])
table = (root / "core/base/error_code.cpp").read_text(encoding="utf-8")
codes = re.findall(r'\{Code::(\w+), "([a-z0-9-]+)"', table)
tests = "\n".join(path.read_text(encoding="utf-8") for path in sorted((root / "tests").rglob("*"))
                  if path.suffix in (".cpp", ".h", ".py") and path.name != Path(__file__).name)
missing = [kebab for name, kebab in codes
           if not re.search(rf'\b{name}\b|"{kebab}"', tests) and kebab not in UNREACHABLE]
for kebab in missing:
    print(f"no test expects {kebab}")
sys.exit(1 if missing else 0)
