#!/bin/sh
# Measures making sheets beside WeasyPrint; see docs/benchmarks.md. Options go to sheets.py, such as --only sop-7.
# Works from any folder and again.
set -eu

root=$(CDPATH= cd -- "$(dirname -- "$0")/../.." && pwd)
cd "$root"

make --no-print-directory bench-tools

typst=${BAKU_TYPST_PYTHON:-$root/.venv/typst/bin/python}
place=$(mktemp -d /dev/shm/baku-sheets.XXXXXX)
trap 'rm -rf "$place"' EXIT
BAKU_TYPST_PYTHON=$typst .build/release/baku-bench models --root . --output "$place/models"
.venv/bench/bin/python Tests/Benchmark/sheets.py --site "$place/models" --typst "$typst" \
    --weasyprint .venv/bench/bin/python "$@"
