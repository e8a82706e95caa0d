#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# format_test.sh SOURCE: every source file is as clang-format writes it.
set -euo pipefail
cd "$1"
find core ui app tests -name '*.cpp' -o -name '*.h' | sort | xargs clang-format --dry-run --Werror
