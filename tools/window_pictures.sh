#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# tools/window_pictures.sh [BUILD]: makes the pictures of the manual and of the read-me files anew.
set -euo pipefail
cd "$(dirname "$0")/.."
build=${1:-build/dev}
cmake --build "$build" --target window_pictures
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
for language in id en; do
    "$build/ui/window_pictures" "$work/$language" "$language" light 1120x700 100
    # What the manual asks for, and nothing else.
    for picture in $(grep -oh '[a-z-]*\.png' docs/manual/"$language"/*.md | sort -u); do
        cp "$work/$language/$picture" "docs/manual/$language/$picture"
    done
    cp "$work/$language/home.png" "docs/pictures/window.$language.png"
done
"$build/ui/window_pictures" "$work/dark" id dark 1120x700 100
cp "$work/dark/member.png" docs/pictures/window-dark.id.png
"$build/ui/window_pictures" "$work/dark" en dark 1120x700 100
cp "$work/dark/member.png" docs/pictures/window-dark.en.png
