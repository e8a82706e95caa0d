#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# tools/window_pictures.sh [BUILD]: walks through the real window and makes the pictures of the manual, of the read-me
# files and of a new user's way anew. Fails where a page cannot be reached. Needs Xvfb and openbox.
set -euo pipefail
cd "$(dirname "$0")/.."
build=${1:-build/dev}
cmake --build "$build" --target window_pictures
work=$(mktemp -d)
exec {ready}<> <(:)
Xvfb -displayfd "$ready" -screen 0 1366x768x24 2>"$work/xvfb.log" &
trap 'kill %1; rm -rf "$work"' EXIT
read -r -u "$ready" number
export DISPLAY=":$number" QT_QPA_PLATFORM=xcb
openbox & sleep 1

walk() { "$build/ui/window_pictures" "$@"; }
for language in id en; do
    walk pages "$work/$language" "$language" light 1120x700 100
    # What the manual asks for, and nothing else.
    for picture in $(grep -oh '[a-z-]*\.png' docs/manual/"$language"/*.md | sort -u); do
        cp "$work/$language/$picture" "docs/manual/$language/$picture"
    done
    cp "$work/$language/home.png" "docs/pictures/window.$language.png"
    for theme in light dark; do
        walk newcomer "docs/pictures/newcomer/$language-$theme" "$language" "$theme" 1120x700 100 tests/data/sample
    done
    # A list that is there says more than an empty page.
    cp "docs/pictures/newcomer/$language-light/05-members.png" "docs/manual/$language/import.png"
done
