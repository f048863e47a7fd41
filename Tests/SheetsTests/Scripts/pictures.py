"""Sheets look as they did when somebody last looked at them: each page beside its golden picture.

Usage: pictures.py SITE MODELS GOLDEN SEEN [--record] SHEET…

GOLDEN holds a small picture of each page of each SHEET. What differs is written into SEEN as it looks now, and beside it
with the differences marked. With --record the golden pictures are written anew.
"""

import sys
from pathlib import Path

import pymupdf
from PIL import Image, ImageChops, ImageFilter

from report import Report
from sheet_folder import Sheets

# Enough to see every line and symbol; text is a grey band.
DOTS_PER_INCH = 50
# Golden pictures are kept in 16 greys, which costs up to this much.
GREYS = 16
# Another version of a font or of the drawing program moves edges by less than a dot. A line that is gone, an arrow
# elsewhere, a word more differs by more than this, in more dots than this.
SHADE, DOTS = 48, 24


def look(file):
    """A picture of each page, in greys."""
    with pymupdf.open(file) as document:
        for page in document:
            picture = page.get_pixmap(dpi=DOTS_PER_INCH, colorspace=pymupdf.csGRAY, alpha=False)
            yield Image.frombytes("L", (picture.width, picture.height), picture.samples)


def reduced(picture):
    """In few greys, which makes a small file."""
    step = 255 / (GREYS - 1)
    return picture.point(lambda shade: round(round(shade / step) * step))


def difference(seen, golden):
    """Where two pictures differ, as a picture of black and white; edges that moved by a part of a dot do not count."""
    soft = ImageFilter.BoxBlur(1)
    return ImageChops.difference(seen.filter(soft), golden.filter(soft)).point(lambda shade: 255 if shade > SHADE else 0)


def compare(path, number, seen, golden, folder, report):
    if seen.size != golden.size:
        report.add(path, "size", f"page {number}: {seen.size} dots instead of {golden.size}")
        return
    marks = difference(seen, golden)
    count = marks.histogram()[255]
    if count <= DOTS:
        return
    folder.mkdir(parents=True, exist_ok=True)
    name = file_name(path, number)
    seen.save(folder / name)
    red = Image.new("RGB", seen.size, (200, 0, 0))
    marked = Image.composite(red, Image.merge("RGB", [seen] * 3), marks)
    marked.save(folder / name.replace(".png", ".differences.png"))
    millimetres = [round(dot * 25.4 / DOTS_PER_INCH) for dot in marks.getbbox()]
    report.add(path, "looks", f"page {number}: {count} dots differ, within {millimetres} mm; see {folder / name}")


def file_name(path, page):
    return f"{str(path.with_suffix('')).replace('/', '--')}-{page}.png"


def check(sheet, golden, seen, record, expected, report):
    for number, picture in enumerate(look(sheet.file), start=1):
        picture = reduced(picture)
        name = file_name(sheet.path, number)
        expected.discard(name)
        if record:
            golden.mkdir(parents=True, exist_ok=True)
            picture.save(golden / name, optimize=True)
        elif (golden / name).is_file():
            compare(sheet.path, number, picture, Image.open(golden / name).convert("L"), seen, report)
        else:
            report.add(sheet.path, "new", f"there is no golden picture of page {number}; `make golden` writes it")


if __name__ == "__main__":
    golden, seen = Path(sys.argv[3]), Path(sys.argv[4])
    record = "--record" in sys.argv
    wanted = {name for name in sys.argv[5:] if name != "--record"}
    report = Report()
    expected = {file.name for file in golden.glob("*.png")}
    found = set()
    for sheet in Sheets(sys.argv[1], sys.argv[2]):
        if str(sheet.path) in wanted:
            found.add(str(sheet.path))
            check(sheet, golden, seen, record, expected, report)
            report.checked += 1
    for path in sorted(wanted - found):
        report.add(path, "missing", "there is no such sheet")
    for name in sorted(expected):
        if record:
            (golden / name).unlink()
        else:
            report.add(name, "unused", "a golden picture of a page that is not there")
    report.end()
