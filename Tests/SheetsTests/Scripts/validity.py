"""Every sheet is a sound PDF, and the checkers of PDF/UA-1 and PDF/A-2a find nothing wrong with it.

Usage: validity.py SITE MODELS
"""

import json
import subprocess
import sys
import tempfile
from pathlib import Path

import page

from report import Report
from sheet_folder import Sheets

# Takes a last byte of the data that is a carriage return for a part of the line end behind it. qpdf looks at lengths too.
MISTAKEN = {"PDFA2A-STREAM-LENGTH-001"}


def qpdf(sheet, report):
    run = subprocess.run(["qpdf", "--check", str(sheet.file)], capture_output=True, text=True)
    # 3: warnings, which a file that was just made has no reason to have.
    if run.returncode != 0:
        report.add(sheet.path, "qpdf", (run.stdout + run.stderr).strip())


def outloud(sheets, report):
    """All sheets in one process: starting it costs more than looking at a sheet."""
    paths = {str(sheet.file): sheet.path for sheet in sheets}
    if not paths:
        return
    with tempfile.TemporaryDirectory() as folder:
        result = Path(folder) / "outloud.json"
        command = [sys.executable, "-m", "outloud.cli", "--quiet", "--fail-on", "never", "--json", str(result)]
        run = subprocess.run(command + list(paths), capture_output=True, text=True)
        if not result.is_file():
            raise SystemExit(f"outloud ended with {run.returncode}: {run.stdout}{run.stderr}")
        found = json.loads(result.read_text())
    for file in found["results"]:
        if file["error"]:
            report.add(paths[file["path"]], "outloud", file["error"])
        for finding in file["findings"]:
            if finding["severity"] == "error":
                report.add(paths[file["path"]], "outloud", f"{finding['rule']}: {finding['message']}")


def conformance(sheet, report):
    for profile in ("ua1", "2a"):
        try:
            result = page.validate_pdf(str(sheet.file), profile=profile)
        except page.PageError as error:
            report.add(sheet.path, profile, error)
            continue
        failures = [failure for failure in result.failures if failure.rule_id not in MISTAKEN]
        for failure in failures:
            report.add(sheet.path, profile, f"{failure.rule_id}: {failure.message}")
        if not result.is_compliant and not result.failures:
            report.add(sheet.path, profile, "not compliant")


if __name__ == "__main__":
    report = Report()
    sheets = Sheets.of_arguments(report)
    for sheet in sheets:
        qpdf(sheet, report)
        conformance(sheet, report)
        report.checked += 1
    outloud(sheets, report)
    report.end()
