#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Qt 6.4.2 (Debian 12: libqt6gui6 6.4.2, python3-pyqt6 6.4.2-1): QPdfWriter writes the same drawing differently each run.
#
# Guessed: with the creation date taken out, two runs of the same program write the same bytes; an application that wants
#          reproducible papers has only the date to set.
# Seen:    with three families in two weights the fonts are embedded in another order in every process: of six runs hardly
#          two are alike, though all have the same length. They stand in a hash table whose seed is chance. With
#          QT_HASH_SEED=0 (in C++: QHashSeed::setDeterministicGlobalSeed()) all runs are alike.
#
# Downloads python3-pyqt6 and what it needs into a temporary folder and installs nothing. Exits non-zero where this is no
# longer so.
set -euo pipefail
folder="$(mktemp -d)"
trap 'rm -rf "$folder"' EXIT
cd "$folder"
packages="python3-pyqt6=6.4.2-1 python3-pyqt6.sip fonts-liberation"
# shellcheck disable=SC2046,SC2086  # lists of names
apt-get download -qq $packages $(apt-get install --print-uris -y --no-install-recommends $packages 2>/dev/null |
    sed -n "s/^'[^']*' \([^_]*\)_.*/\1/p" | grep -v -e '^python3-pyqt6' -e '^fonts-liberation' || true) 2>/dev/null
for package in ./*.deb; do dpkg -x "$package" root; done
cat > draw.py <<'PYTHON'
import hashlib
import re
from PyQt6.QtCore import QBuffer, QByteArray, QIODevice
from PyQt6.QtGui import QFont, QFontDatabase, QGuiApplication, QPainter, QPdfWriter
import glob

app = QGuiApplication(["draw", "-platform", "offscreen"])
for path in sorted(glob.glob("root/usr/share/fonts/**/Liberation*.ttf", recursive=True)):
    QFontDatabase.addApplicationFont(path)
data = QByteArray()
device = QBuffer(data)
device.open(QIODevice.OpenModeFlag.WriteOnly)
writer = QPdfWriter(device)
painter = QPainter(writer)
y = 400
for family in ("Liberation Sans", "Liberation Serif", "Liberation Mono"):
    for bold in (False, True):
        font = QFont(family, 12)
        font.setBold(bold)
        painter.setFont(font)
        painter.drawText(100, y, "Simpanan wajib 50.000")
        y += 400
painter.end()
undated = re.sub(rb"/CreationDate \(D:[^)]*\)", b"", bytes(data))
print(hashlib.sha256(undated).hexdigest(), len(undated))
PYTHON
libraries="usr/lib/$(uname -m)-linux-gnu"
export PYTHONPATH="$folder/root/usr/lib/python3/dist-packages" XDG_RUNTIME_DIR="$folder"
export LD_LIBRARY_PATH="$folder/root/$libraries"
export QT_PLUGIN_PATH="$folder/root/$libraries/qt6/plugins:/$libraries/qt6/plugins"
chance="$(for _ in 1 2 3 4 5 6; do python3 draw.py; done)"
seeded="$(for _ in 1 2 3; do QT_HASH_SEED=0 python3 draw.py; done)"
echo "different contents in six runs: $(echo "$chance" | sort -u | wc -l); lengths: $(echo "$chance" | cut -d' ' -f2 | sort -u | wc -l)"
echo "different contents in three runs with QT_HASH_SEED=0: $(echo "$seeded" | sort -u | wc -l)"
[ "$(echo "$chance" | sort -u | wc -l)" -gt 1 ] && [ "$(echo "$chance" | cut -d' ' -f2 | sort -u | wc -l)" -eq 1 ] &&
    [ "$(echo "$seeded" | sort -u | wc -l)" -eq 1 ]
