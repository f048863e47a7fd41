"""Texts of a sheet's model as HTML."""

from html import escape


def rich(runs):
    """A text with marks; – where there is none."""
    if not runs:
        return "–"
    if isinstance(runs, str):
        return escape(runs)
    parts = []
    for run in runs:
        if run.get("br"):
            parts.append("<br>")
            continue
        text = escape(run["t"])
        for mark, tag in (("c", "code"), ("i", "em"), ("b", "strong")):
            if run.get(mark):
                text = f"<{tag}>{text}</{tag}>"
        if "u" in run:
            text = f'<a href="{escape(run["u"])}">{text}</a>'
        parts.append(text)
    return "".join(parts)


def blocks(parts):
    """Paragraphs, lists and tables; – where there are none."""
    return "".join(block(part) for part in parts or []) or "–"


def block(part):
    match part["k"]:
        case "p":
            return f"<p>{rich(part['c'])}</p>"
        case "title":
            return f"<p><strong>{rich(part['c'])}</strong></p>"
        case "ol" | "ul" as kind:
            start = f' start="{part["start"]}"' if part.get("start", 1) != 1 else ""
            return f"<{kind}{start}>" + "".join(f"<li>{blocks(item)}</li>" for item in part["items"]) + f"</{kind}>"
        case "table":
            head = "".join(f"<th>{rich(cell)}</th>" for cell in part["head"])
            rows = "".join("<tr>" + "".join(f"<td>{rich(cell)}</td>" for cell in row) + "</tr>" for row in part["rows"])
            return f"<table><tr>{head}</tr>{rows}</table>"
        case "heads":
            return f"<p>{' · '.join(rich(cell) for cell in part['cells'])}</p>"
        case "props":
            return "".join(f"<p>{rich(label)}: {rich(value)}</p>" for label, value in part["rows"])
    raise ValueError(f"unknown block {part['k']}")


def code(qr, size):
    """A QR code of the given size, as a picture."""
    if not qr:
        return ""
    side = qr["size"]
    return (
        f'<svg class="qr" role="img" aria-label="QR" width="{size}" height="{size}" viewBox="-4 -4 {side + 8} {side + 8}">'
        f'<path d="{qr["path"]}"/></svg>')
