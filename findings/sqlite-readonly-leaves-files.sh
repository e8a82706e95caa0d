#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# sqlite3 3.40.1 (Debian 12: sqlite3 3.40.1-2): reading a file in WAL mode with -readonly leaves two files beside it.
#
# Guessed: `sqlite3 -readonly FILE` leaves a folder as it was, since it changes nothing.
# Seen:    of a file in WAL mode whose last writer closed it properly (no -wal, no -shm there) a mere SELECT makes both, and
#          they stay when the reader goes: an empty -wal and a -shm of 32,768 bytes. A writer in between removes them. With
#          file:FILE?immutable=1 nothing is made. Whoever reads books with another program and then finds "files of an
#          unclean end" beside them has found these.
#
# Downloads the package into a temporary folder and installs nothing. Exits non-zero where this is no longer so.
set -euo pipefail
folder="$(mktemp -d)"
trap 'rm -rf "$folder"' EXIT
cd "$folder"
apt-get download -qq sqlite3 libsqlite3-0 libreadline8 2>/dev/null
for package in ./*.deb; do dpkg -x "$package" root; done
libraries="lib/$(uname -m)-linux-gnu"
export LD_LIBRARY_PATH="$folder/root/usr/$libraries:$folder/root/$libraries"
sqlite=root/usr/bin/sqlite3
version="$("$sqlite" --version)"
echo "$version"
[[ "$version" == 3.40.1\ * ]]
mkdir books
"$sqlite" books/a.db "PRAGMA journal_mode=WAL; CREATE TABLE saving(rupiah); INSERT INTO saving VALUES (50000);" >/dev/null
before="$(cd books && find . -type f | sort | tr '\n' ' ')"
"$sqlite" -readonly books/a.db "SELECT rupiah FROM saving;" >/dev/null
after="$(cd books && find . -type f -printf '%p:%s\n' | sort | tr '\n' ' ')"
"$sqlite" books/a.db "INSERT INTO saving VALUES (1);"
cleaned="$(cd books && find . -type f | sort | tr '\n' ' ')"
"$sqlite" "file:books/a.db?immutable=1" "SELECT rupiah FROM saving;" >/dev/null
immutable="$(cd books && find . -type f | sort | tr '\n' ' ')"
printf 'before: %s\nafter -readonly: %s\nafter a writer: %s\nafter immutable: %s\n' "$before" "$after" "$cleaned" "$immutable"
[ "$before" = "./a.db " ] && [[ "$after" == *"./a.db-shm:32768 ./a.db-wal:0 "* ]] && [ "$cleaned" = "./a.db " ] &&
    [ "$immutable" = "./a.db " ]
