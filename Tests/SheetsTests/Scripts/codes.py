"""QR codes, read from a picture of the paper, say the page's address; sheets without an address have none.

Usage: codes.py SITE MODELS
"""

import subprocess
import tempfile
from pathlib import Path

from report import Report
from sheet_folder import Sheets

# What a bad photograph of the paper still holds.
DOTS_PER_INCH = "150"


def codes(file, folder):
    subprocess.run(["pdftoppm", "-r", DOTS_PER_INCH, "-png", str(file), str(folder / "page")], check=True)
    found = set()
    for picture in sorted(folder.glob("page*.png")):
        run = subprocess.run(
            ["zbarimg", "--quiet", "--raw", "-Sdisable", "-Sqrcode.enable", str(picture)], capture_output=True, text=True)
        # 4: no code in this picture.
        if run.returncode not in (0, 4):
            raise SystemExit(f"zbarimg ended with {run.returncode}: {run.stderr}")
        found.update(run.stdout.splitlines())
        picture.unlink()
    return found


def check(sheet, folder, report):
    found = codes(sheet.file, folder)
    wanted = {sheet.address} - {None}
    if wanted - found:
        report.add(sheet.path, "unread", f"no code says {sheet.address}; found: {sorted(found)}")
    if found - wanted:
        report.add(sheet.path, "foreign", f"codes that say {sorted(found - wanted)}")


if __name__ == "__main__":
    report = Report()
    with tempfile.TemporaryDirectory() as folder:
        Sheets.check_each(report, lambda sheet: check(sheet, Path(folder), report))
    report.end()
