"""The counter poster as HTML."""

from html import escape

from text import code, rich

STYLE = """
@page { size: %(width)smm %(height)smm; margin: 16mm }
html { font: %(size)spt/1.35 "Noto Sans"; color: #1a1a1a }
h1 { font-size: 3.2em; line-height: 1.1; margin: 0 0 5mm } h2 { font-size: .85em; color: #0b4a6f; text-transform: uppercase; margin: 0 0 2mm }
p, ol, ul { margin: 0 0 2mm } ol, ul { padding-left: 7mm } .soft { color: #555 } .title { font-weight: bold; color: #0b4a6f; letter-spacing: .12em }
.agency { border-bottom: 2.5pt solid #0b4a6f; padding-bottom: 5mm; margin-bottom: 6mm } .agency b { font-size: 1.3em }
.band, .columns, .strip, .foot { display: flex; gap: 6mm; margin: 0 0 8mm }
.band div { flex: 1; background: #0b4a6f; color: #fff; padding: 6mm 8mm } .band h2 { color: #fff } .band b { font-size: 2em; display: block; line-height: 1.15 }
.columns > div { flex: 1 } .strip { gap: 3mm } .strip div { flex: 1; background: #e8f1f6; padding: 3.5mm; font-size: .85em }
.foot { border-top: 1pt solid #0b4a6f; padding-top: 4mm; align-items: center; font-size: .8em }
"""


def promise(title, value):
    parts = [f"<h2>{title}</h2>"]
    if value["value"] is not None:
        parts += [escape(value["bound"] or ""), f"<b>{escape(value['value'])}</b>", escape(value["note"] or "")]
    else:
        parts += [f"<p>{rich(line)}</p>" for line in value["lines"]] or ["–"]
    return "<div>" + "".join(parts) + "</div>"


def requirement(item):
    joint = " / " if item["choice"] else "; "
    parts = " " + joint.join(rich(part) for part in item["parts"]) if item["parts"] else ""
    case = f" <span class=soft>– {escape(item['case'])}</span>" if item["case"] else ""
    return f"<li>{rich(item['text'])}{parts}{case}</li>"


def documents(groups):
    parts = ["<h2>Siapkan</h2>"]
    number = 1
    for group in groups:
        if group["title"]:
            parts.append(f"<p><b>{rich(group['title'])}</b></p>")
        parts.append(f"<ol start={number}>" + "".join(map(requirement, group["items"])) + "</ol>")
        number += len(group["items"])
    return "".join(parts)


def lines(title, texts):
    return f"<h2>{title}</h2>" + "".join(f"<p>{text}</p>" for text in texts) if texts else ""


def contact(line):
    label = f"<span class=soft>{rich(line['label'])}:</span> " if line["label"] else ""
    return label + rich(line["text"])


def html(sheet):
    poster = sheet["poster"]
    paper = sheet["paper"]
    style = STYLE % {**paper, "size": 18 * min(paper["width"] / 297, paper["height"] / 420)}
    agency = "<br>".join(map(escape, poster["agency"][:-1])) + f"<br><b>{escape(poster['agency'][-1])}</b>"
    items = [step for group in poster["steps"] for step in group["items"]]
    steps = "".join(f"<div><b>{index}</b><br>{rich(step['text'])}</div>" for index, step in enumerate(items[:6], start=1))
    side = (
        lines("Produk", [rich(line) for line in poster["products"]])
        + lines("Jam layanan", [rich(line) for line in poster["hours"]])
        + lines("Pengaduan", [contact(line) for line in poster["complaints"]]))
    address = sheet["address"]
    link = f'<a href="{escape(address)}">{escape(address)}</a>' if address else ""
    body = (
        f"<div class=agency>{agency}</div><p class=title>STANDAR PELAYANAN</p><h1>{escape(poster['title'])}</h1>"
        f"<div class=band>{promise('Waktu', poster['time'])}{promise('Biaya', poster['fee'])}</div>"
        f"<div class=columns><div>{documents(poster['requirements'])}</div><div>{side}</div></div>"
        f"<h2>Langkah</h2><div class=strip>{steps}</div>"
        f"<div class=foot>{code(sheet['qr'], '48mm')}<div>{link}</div></div>")
    return style, body
