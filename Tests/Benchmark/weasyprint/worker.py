"""Makes PDFs of sheet models with WeasyPrint, warm, through the protocol of baku's own worker (Sources/Sheets/Worker):
what baku is measured against.
"""

import json
import os
import sys
from html import escape

import poster
import sop
from weasyprint import CSS, HTML
from weasyprint.text.fonts import FontConfiguration

SHEETS = {"sop": sop, "poster": poster}
FONTS = FontConfiguration()


def pdf(model):
    """The same promises as ours: tagged, with title, author and language."""
    sheet = json.loads(model)
    style, body = SHEETS[sheet["sheet"]].html(sheet)
    document = sheet["document"]
    page = (
        f'<!DOCTYPE html><html lang="{sheet["language"]}"><head><meta charset="utf-8">'
        f'<title>{escape(document["title"])}</title><meta name="author" content="{escape(document["author"])}"></head>'
        f"<body>{body}</body></html>")
    return HTML(string=page).write_pdf(
        stylesheets=[CSS(string=style, font_config=FONTS)], font_config=FONTS, pdf_variant="pdf/ua-1")


if __name__ == "__main__":
    requests, answers = sys.stdin.buffer, os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)
    while line := requests.readline():
        request = json.loads(line)
        body = requests.read(request.get("bytes", 0))
        data = pdf(body) if "main" in request else b""
        answers.write(json.dumps({"id": request.get("id", 0), "ok": True, "bytes": len(data)}).encode() + b"\n" + data)
        answers.flush()
