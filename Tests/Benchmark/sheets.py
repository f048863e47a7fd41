"""Measures making sheets: baku's worker beside WeasyPrint, which makes the same sheets from HTML. See docs/benchmarks.md.

Both are warm processes that speak the same protocol and get the same models, on one core each, one after the other.

    sheets.py --site FOLDER --typst PYTHON --weasyprint PYTHON [--core N] [--only SET…]

FOLDER is what `baku-bench models` writes: the models of each set, the theme's templates, the words.
"""

import argparse
import json
import os
import subprocess
import tempfile
import time
from pathlib import Path

HERE = Path(__file__).resolve().parent
WORKER = HERE.parents[1] / "Sources/Sheets/Worker/worker.py"
TICKS = os.sysconf("SC_CLK_TCK")
# What both see of the machine, as baku's workers do.
ENVIRONMENT = {
    "LANG": "C.UTF-8", "LC_ALL": "C.UTF-8", "TZ": "UTC", "RAYON_NUM_THREADS": "1", "PATH": "/usr/bin:/bin",
    "HOME": os.environ.get("HOME", "/"), "SOURCE_DATE_EPOCH": "1743465600"}


class Contestant:
    """A process that makes PDFs of models."""

    def __init__(self, name, command, core):
        self.name = name
        # Threads that a library starts share the one core.
        self.process = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, env=ENVIRONMENT,
            preexec_fn=lambda: os.sched_setaffinity(0, {core}))

    def ask(self, request, body=b""):
        line = json.dumps({**request, "bytes": len(body)}).encode() + b"\n"
        self.process.stdin.write(line + body)
        self.process.stdin.flush()
        answer = self.process.stdout.readline()
        if not answer:
            raise SystemExit(f"{self.name} ended with {self.process.wait()}")
        head = json.loads(answer)
        data = self.process.stdout.read(head["bytes"])
        if not head["ok"]:
            raise SystemExit(f"{self.name}: {head['message']}")
        return head, data

    def make(self, kind, model):
        data = self.ask({"id": 1, "main": kind + ".typ", "timestamp": 1743465600}, model)[1]
        if not data.startswith(b"%PDF-"):
            raise SystemExit(f"{self.name} made no PDF")
        return len(data)

    def cpu(self):
        """Seconds of processor time, user and system."""
        fields = Path(f"/proc/{self.process.pid}/stat").read_text().rpartition(")")[2].split()
        return (int(fields[11]) + int(fields[12])) / TICKS

    def peak(self):
        """The most memory so far, in MB."""
        for line in Path(f"/proc/{self.process.pid}/status").read_text().splitlines():
            if line.startswith("VmHWM:"):
                return int(line.split()[1]) / 1024
        return 0

    def end(self):
        self.process.stdin.close()
        self.process.wait()


def baku(options, core, folder):
    """Our worker, set up as baku sets it up."""
    site = json.loads((options.site / "site.json").read_text())
    worker = Contestant("baku", [options.typst, "-I", "-B", str(WORKER)], core)
    faces = worker.ask({"families": site["fonts"]})[0]["faces"]
    for number, face in enumerate(faces):
        (folder / f"{number}{Path(face['path']).suffix}").symlink_to(face["path"])
    root = str((options.site / "root").resolve())
    worker.ask({"root": root, "fonts": str(folder)}, (options.site / "words.json").read_bytes())
    return worker


def weasyprint(options, core):
    return Contestant("WeasyPrint", [options.weasyprint, "-B", str(HERE / "weasyprint/worker.py")], core)


def measure(contestant, kind, models):
    """The whole set; the first sheet once more before it, to warm up."""
    contestant.make(kind, models[0])
    cpu, wall = contestant.cpu(), time.perf_counter()
    size = sum(contestant.make(kind, model) for model in models)
    return {
        "cpu": contestant.cpu() - cpu, "wall": time.perf_counter() - wall, "size": size / len(models),
        "peak": contestant.peak()}


def table(rows):
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]))]

    def line(cells):
        padded = [cell.ljust(width) if column == 0 else cell.rjust(width)
                  for column, (cell, width) in enumerate(zip(cells, widths))]
        return "| " + " | ".join(padded) + " |"

    rule = "| " + " | ".join("-" * width if column == 0 else "-" * (width - 1) + ":" for column, width in enumerate(widths)) + " |"
    return "\n".join([line(rows[0]), rule] + [line(row) for row in rows[1:]])


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--site", type=Path, required=True, help="what `baku-bench models` wrote")
    parser.add_argument("--typst", required=True, help="a Python that has Typst")
    parser.add_argument("--weasyprint", required=True, help="a Python that has WeasyPrint")
    parser.add_argument("--core", type=int, default=max(os.sched_getaffinity(0)), help="the core to run on")
    parser.add_argument("--only", nargs="*", default=[], help="sets to measure; all of them by default")
    options = parser.parse_args()
    sets = sorted(path for path in (options.site / "models").iterdir() if not options.only or path.name in options.only)
    rows = [[
        "sheets", "number", "baku, per second and core", "WeasyPrint", "ratio, CPU", "ratio, wall",
        "baku, KB a sheet", "WeasyPrint", "baku, peak MB", "WeasyPrint"]]
    with tempfile.TemporaryDirectory() as folder:
        contestants = [baku(options, options.core, Path(folder)), weasyprint(options, options.core)]
        for path in sets:
            models = [file.read_bytes() for file in sorted(path.glob("*.json"))]
            kind = json.loads(models[0])["sheet"]
            ours, theirs = (measure(contestant, kind, models) for contestant in contestants)
            rows.append([
                path.name, str(len(models)), f"{len(models) / ours['cpu']:.0f}", f"{len(models) / theirs['cpu']:.1f}",
                f"{theirs['cpu'] / ours['cpu']:.1f}", f"{theirs['wall'] / ours['wall']:.1f}",
                f"{ours['size'] / 1000:.0f}", f"{theirs['size'] / 1000:.0f}", f"{ours['peak']:.0f}", f"{theirs['peak']:.0f}"])
        for contestant in contestants:
            contestant.end()
    print(table(rows))


if __name__ == "__main__":
    main()
