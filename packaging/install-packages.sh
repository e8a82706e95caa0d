#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# install-packages.sh build [test]: installs what packaging/debian-packages.txt lists, if anything of it is missing.
set -euo pipefail
list="$(dirname "$0")/debian-packages.txt"

command -v dpkg-query >/dev/null || { echo "not a Debian system: install what $list names by other means"; exit 0; }

# Packages are renamed and merged between releases.
# shellcheck disable=SC1091  # the system's own file
release="$(. /etc/os-release && echo "${VERSION_ID:-}")"
wanted=()
for kind in "$@"; do
    mapfile -t -O "${#wanted[@]}" wanted < <(awk -v kind="$kind" -v release="$release" \
        '$1 == kind && ($3 == "" || $3 == release) { print $2 }' "$list")
done
missing=()
for package in "${wanted[@]}"; do
    # shellcheck disable=SC2016  # dpkg-query's own variable
    status="$(dpkg-query -W -f='${db:Status-Status}\n' "$package" 2>/dev/null | head -n 1 || true)"
    [ "$status" = installed ] || missing+=("$package")
done
[ "${#missing[@]}" -gt 0 ] || exit 0

as_root=()
if [ "$(id -u)" -ne 0 ]; then
    command -v sudo >/dev/null || { echo "to be installed by root: ${missing[*]}" >&2; exit 1; }
    as_root=(sudo)
fi
echo "Installing: ${missing[*]}"
"${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get update -qq
"${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}"
