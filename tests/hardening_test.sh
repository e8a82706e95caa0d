#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# hardening_test.sh BUILD_TYPE PROGRAM…: position independent, relocations read-only from the start, stack protector,
# no executable stack, no network library linked; in release builds the checked functions of FORTIFY_SOURCE too.
set -euo pipefail
build_type=$1
shift
status=0
for program in "$@"; do
    refuse() { echo "$program: $1"; status=1; }
    readelf --file-header --wide "$program" | grep -q 'Type: *DYN' || refuse "not position independent"
    readelf --program-headers --wide "$program" | grep -q GNU_RELRO || refuse "no RELRO"
    readelf --dynamic --wide "$program" | grep -qE 'BIND_NOW|FLAGS_1.*NOW' || refuse "lazy binding"
    readelf --program-headers --wide "$program" | grep GNU_STACK | grep -q RWE && refuse "executable stack"
    symbols="$(readelf --dyn-syms --wide "$program")"
    grep -q __stack_chk_fail <<<"$symbols" || refuse "no stack protector"
    if [ "$build_type" = Release ]; then grep -qE '_chk@' <<<"$symbols" || refuse "no FORTIFY_SOURCE"; fi
    readelf --dynamic --wide "$program" | grep NEEDED | grep -iE 'network|curl|ssl|soup' && refuse "network code is linked"
done
exit "$status"
