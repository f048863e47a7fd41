"""What a sheet says about itself, and its paper: title, author, language, size, fonts, size of the type, pictures' words.

Usage: document.py SITE MODELS
"""

import subprocess

import pikepdf
import pymupdf

from report import Report
from sheet_folder import Sheets

POINTS_PER_MILLIMETRE = 72 / 25.4
# Text below this size is not legible on paper; sizes in a PDF are rounded.
SMALLEST = 7.5 - 0.01
# How much nearer than this to the border a printer cannot print, in points.
MARGIN = 4 * POINTS_PER_MILLIMETRE
ONE_PAGE = {"poster", "maklumat"}


def metadata(sheet, pdf, report):
    with pdf.open_metadata() as data:
        said = {
            "title": data.get("dc:title"),
            "author": ", ".join(data.get("dc:creator") or []),
            "language": str(pdf.Root.get("/Lang", "")),
        }
    wanted = {
        "title": sheet.document["title"], "author": sheet.document["author"], "language": sheet.language}
    for name, value in wanted.items():
        # A language may be said more exactly: "id-ID".
        if said[name] != value and not (name == "language" and said[name].split("-")[0].lower() == value):
            report.add(sheet.path, name, f"“{said[name]}” instead of “{value}”")


def size(sheet, document, report):
    wanted = [length * POINTS_PER_MILLIMETRE for length in sheet.paper]
    for number, page in enumerate(document, start=1):
        found = [page.rect.width, page.rect.height]
        if any(abs(a - b) > 1 for a, b in zip(found, wanted)):
            report.add(sheet.path, "size", f"page {number}: {found} points instead of {wanted}")
    if sheet.kind in ONE_PAGE and len(document) != 1:
        report.add(sheet.path, "pages", f"{len(document)} pages instead of one")


def type_size(sheet, document, report):
    for number, page in enumerate(document, start=1):
        for block in page.get_text("dict")["blocks"]:
            for line in block.get("lines", []):
                for span in line["spans"]:
                    if span["size"] < SMALLEST and span["text"].strip():
                        report.add(sheet.path, "type", f"page {number}: {span['size']:.2f} pt: {span['text']}")


def inside(sheet, document, report):
    for number, page in enumerate(document, start=1):
        room = page.rect + (MARGIN, MARGIN, -MARGIN, -MARGIN)
        for word in page.get_text("words"):
            if not room.contains(pymupdf.Rect(word[:4])):
                report.add(sheet.path, "outside", f"page {number}: “{word[4]}” at {[round(x) for x in word[:4]]}")


def fonts(sheet, report):
    lines = subprocess.run(
        ["pdffonts", str(sheet.file)], stdout=subprocess.PIPE, check=True, text=True).stdout.splitlines()
    # name, type, encoding, emb, sub, uni, object: the columns from the right hold no spaces.
    for line in lines[2:]:
        embedded, unicode = line.split()[-5], line.split()[-3]
        if embedded != "yes":
            report.add(sheet.path, "font", f"not embedded: {line.split()[0]}")
        if unicode != "yes":
            report.add(sheet.path, "unicode", f"cannot be copied as text: {line.split()[0]}")
    if len(lines) <= 2:
        report.add(sheet.path, "font", "no text at all")


def figures(sheet, pdf, report):
    """The whole structure tree, without recursion: a sheet may have thousands of elements."""
    root = pdf.Root.get("/StructTreeRoot")
    if root is None:
        report.add(sheet.path, "tags", "no structure tree")
        return
    roles = root.get("/RoleMap", {})
    waiting = [root]
    while waiting:
        element = waiting.pop()
        if isinstance(element, pikepdf.Array):
            waiting.extend(element)
        elif isinstance(element, pikepdf.Dictionary):
            kind = str(element.get("/S", ""))
            if str(roles.get(kind, kind)) in ("/Figure", "/Formula") and not str(element.get("/Alt", "")).strip():
                report.add(sheet.path, "alt", f"a {kind[1:]} without alternative text")
            if "/K" in element:
                waiting.append(element["/K"])


if __name__ == "__main__":
    report = Report()

    def check(sheet):
        with pikepdf.open(sheet.file) as pdf:
            metadata(sheet, pdf, report)
            figures(sheet, pdf, report)
        with pymupdf.open(sheet.file) as document:
            size(sheet, document, report)
            type_size(sheet, document, report)
            inside(sheet, document, report)
        fonts(sheet, report)

    Sheets.check_each(report, check)
    report.end()
