"""Makes sheets that have every fault the checks look for: a check that finds nothing proves something only if it finds
what is there.

Usage: faulty.py FOLDER    makes FOLDER/site and FOLDER/models
"""

import json
import sys
from pathlib import Path

import pikepdf
import pymupdf

# Says https://a.example.
CODE = """
111111101001001111111 100000101001001000001 101110100011101011101 101110100010001011101 101110101010001011101
100000101101001000001 111111101010101111111 000000001001000000000 111001101110011110011 100011010010111011011
001011100100100111101 011100010111010111000 110110101001110000010 000000001000100011001 111111100100101111101
100000101110000011010 101110100111010100011 101110100001111110010 101110101100110111111 100000101011010111000
111111101100110110001
""".split()


def text(words):
    return [{"t": words}]


def model(requirements=(), **parts):
    value = {"bound": None, "value": None, "note": None, "lines": []}
    items = [{"text": text(name), "parts": [], "choice": False, "form": None, "case": None} for name in requirements]
    poster = {
        "time": value, "fee": value, "requirements": [{"title": None, "items": items}], "steps": [],
        "products": [], "hours": [], "location": [], "complaints": []}
    return {
        "sheet": "poster", "language": "id", "paper": {"name": "A4", "width": 210, "height": 297},
        "document": {"title": "Poster", "author": "Kantor Contoh", "date": None}, "address": None, "qr": None,
        "poster": poster, **parts}


def draw_code(page, left, top, module):
    for y, row in enumerate(CODE):
        for x, dark in enumerate(row):
            if dark == "1":
                corner = pymupdf.Point(left + x * module, top + y * module)
                page.draw_rect((corner, corner + (module, module)), color=None, fill=(0, 0, 0))


def careless(file):
    """Untagged and unnamed, of the wrong size, in type that is not embedded, too small or beyond the border."""
    document = pymupdf.open()
    page = document.new_page(width=500, height=400)
    page.insert_text((50, 50), "kedua, lalu pertama", fontsize=5)
    page.insert_text((480, 70), "melewati tepi", fontsize=12)
    page.insert_text((50, 90), "sobek sekali menjadi dua", fontsize=12)
    draw_code(page, 50, 120, 4)
    document.new_page(width=500, height=400)
    document.save(file)


def silent_figure(file):
    """Tagged, with a picture that has no words."""
    pdf = pikepdf.new()
    pdf.add_blank_page(page_size=(595.28, 841.89))
    figure = pdf.make_indirect(pikepdf.Dictionary(Type=pikepdf.Name.StructElem, S=pikepdf.Name("/Bild")))
    roles = pikepdf.Dictionary({"/Bild": pikepdf.Name.Figure})
    pdf.Root.StructTreeRoot = pdf.make_indirect(
        pikepdf.Dictionary(Type=pikepdf.Name.StructTreeRoot, K=pikepdf.Array([figure]), RoleMap=roles))
    figure.P = pdf.Root.StructTreeRoot
    pdf.save(file)


def damaged(file, whole):
    """Its table of contents is not where it says."""
    start, _, end = whole.read_bytes().rpartition(b"startxref\n")
    file.write_bytes(start + b"startxref\n1" + end)


def cut_off(file, whole):
    file.write_bytes(whole.read_bytes()[:-200])


if __name__ == "__main__":
    folder = Path(sys.argv[1])
    site, models = folder / "site", folder / "models"
    for place in (site, models):
        place.mkdir(parents=True)
    careless(site / "ceroboh.pdf")
    silent_figure(site / "bisu.pdf")
    damaged(site / "rusak.pdf", site / "ceroboh.pdf")
    cut_off(site / "terpotong.pdf", site / "ceroboh.pdf")
    models_of_sheets = {
        "ceroboh": model(
            requirements=["sobek", "KTP"], address="https://b.example", qr=CODE, words=text("kata hilang"), torn="sobek menjadi",
            order=[text("pertama"), text("kedua")]),
        "bisu": model(),
        "rusak": model(),
        "terpotong": model(),
        "tiada": model(),
    }
    for name, content in models_of_sheets.items():
        (models / f"{name}.json").write_text(json.dumps(content))
