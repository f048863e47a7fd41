"""The SOP sheet as HTML."""

from html import escape

from flow import background, symbol, tiles
from text import blocks, code, rich

STYLE = """
@page { size: %(width)smm %(height)smm; margin: 12mm 12mm 18mm;
  @bottom-right { content: "%(number)s  ·  " counter(page) " / " counter(pages); font: 7.5pt "Noto Sans" } }
html { font: 8.5pt/1.3 "Noto Sans"; }
h1 { font-size: 12pt; margin: 0 } h2 { font-size: 9pt; margin: 0 0 1mm } p { margin: 0 0 1mm } ol, ul { margin: 0; padding-left: 5mm }
table { width: 100%%; border-collapse: collapse; margin: 0 0 3mm } th, td { border: .5pt solid #222; padding: 1mm 1.5mm; vertical-align: top }
.flow th { background: #eee; text-align: center; vertical-align: middle } .flow tr { break-inside: avoid }
.flow td.lane { padding: 4mm 0; vertical-align: middle; text-align: center; background-size: 100%% 100%%; background-repeat: no-repeat }
.sym { display: inline-block; width: 11mm; margin: 1mm 0 }
.office { width: 45%%; text-align: center; vertical-align: middle }
"""


def identity(sheet):
    identity = sheet["identity"]
    approver = identity["approver"]
    values = [
        ("Nomor SOP", identity["number"]), ("Tanggal Pembuatan", identity["created"]),
        ("Tanggal Revisi", identity["revised"]), ("Tanggal Efektif", identity["effective"]),
        ("Disahkan oleh", approver["title"]), ("Nama", approver["name"]), ("NIP", approver["staffNumber"]),
        ("Nama SOP", identity["title"]),
    ]
    office = "<br>".join(escape(line) for line in identity["office"])
    rows = "".join(f"<tr><th>{label}</th><td>{escape(value or '–')}</td></tr>" for label, value in values[1:])
    first = f"<tr><td class=office rowspan={len(values)}><h1>{office}</h1></td><th>{values[0][0]}</th>"
    return f"<table>{first}<td>{escape(values[0][1] or '–')}</td></tr>{rows}</table>"


def boxes(sheet):
    cells = [f"<td style='width:50%'><h2>{escape(box['label'])}</h2>{blocks(box['blocks'])}</td>" for box in sheet["boxes"]]
    pairs = zip(cells[::2], cells[1::2] + [""])
    return "<table>" + "".join(f"<tr>{left}{right}</tr>" for left, right in pairs) + "</table>"


def table(flow):
    marks = tiles(flow)
    lanes = "".join(f"<th scope=col>{escape(lane['title'])}</th>" for lane in flow["lanes"])
    head = (
        "<tr><th rowspan=2>No</th><th rowspan=2 style='width:18%'>Kegiatan</th>"
        f"<th colspan={len(flow['lanes'])}>Pelaksana</th><th colspan=3>Mutu Baku</th><th rowspan=2>Keterangan</th></tr>"
        f"<tr>{lanes}<th>Kelengkapan</th><th>Waktu</th><th>Output</th></tr>")
    rows = []
    for index, row in enumerate(flow["rows"]):
        cells = "".join(
            f"<td class=lane{background(marks.get((index, lane)))}>{symbol(row, lane)}</td>"
            for lane in range(len(flow["lanes"])))
        question = f"<br><em>{escape(row['question'])}</em>" if row["question"] else ""
        rows.append(
            f"<tr><td>{row['number']}</td><td>{rich(row['activity'])}{question}</td>{cells}<td>{rich(row['materials'])}</td>"
            f"<td>{rich(row['time'])}</td><td>{rich(row['output'])}</td><td>{blocks(row['note'])}</td></tr>")
    columns = 6 + len(flow["lanes"])
    total = f"<tr><th colspan={columns}>{escape(flow['total'])}</th></tr>" if flow["total"] else ""
    return f"<table class=flow><thead>{head}</thead><tbody>{''.join(rows)}{total}</tbody></table>"


def html(sheet):
    style = STYLE % {**sheet["paper"], "number": sheet["identity"]["number"] or ""}
    flows = "".join((f"<h2>{rich(flow['title'])}</h2>" if flow["title"] else "") + table(flow) for flow in sheet["flows"])
    notes = "".join(f"<p>{rich(note)}</p>" for note in sheet["footnotes"])
    return style, identity(sheet) + boxes(sheet) + flows + notes + code(sheet["qr"], "20mm")
