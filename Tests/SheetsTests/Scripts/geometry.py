"""Checks how the SOP sheets of models are drawn, from positions that the template itself tells.

    geometry.py [--sheets DIR] [--words FILE] [--fonts DIR]… [--quiet] MODEL.json…

Needs a Python with typst. Prints each violation with its model and page, and exits with 1 if there is one:

- a piece of a line runs through a symbol, capsule, connector or label;
- pieces of lines to different targets lie on one another, or a line lies on a bar;
- a line does not begin at its source or end at its target, or is interrupted;
- a line that leaves a page has no connector there, or none with the same letter in the lane of its target on that page;
- things overlap, or lie outside the margins, or a line outside the lanes;
- a row is missing, or text is smaller than 7.5 pt.
"""

import argparse
import json
import pathlib
import shutil
import sys
import tempfile

import typst

THEME = pathlib.Path(__file__).resolve().parents[3] / "themes" / "standar"
FONTS = ["/usr/share/fonts/truetype/noto"]
TOLERANCE = 0.12
"""Millimetres by which things may touch."""
SHARED = 0.2
"""Millimetres on which two lines may lie on one another: less than can be seen."""


def words_of(path):
    """The words of the interface: a JSON object, or a theme's file of lines `key: value`."""
    text = pathlib.Path(path).read_text(encoding="utf-8")
    if path.suffix == ".json":
        return json.loads(text)
    words = {}
    for line in text.splitlines():
        if line[:1] in ("", "#", " ") or ": " not in line:
            continue
        key, value = line.split(": ", 1)
        value = value.strip()
        if value[:1] == '"' and value[-1:] == '"':
            value = json.loads(value)
        words[key] = value
    return words


def crosses(piece, box):
    """Whether a piece of a line runs through the inside of a box."""
    (x1, y1), (x2, y2) = piece["from"], piece["to"]
    left, top, width, height = box
    return (
        min(x1, x2) < left + width - TOLERANCE and max(x1, x2) > left + TOLERANCE
        and min(y1, y2) < top + height - TOLERANCE and max(y1, y2) > top + TOLERANCE
    )


def overlap(a, b):
    return (
        min(a[0] + a[2], b[0] + b[2]) - max(a[0], b[0]) > TOLERANCE
        and min(a[1] + a[3], b[1] + b[3]) - max(a[1], b[1]) > TOLERANCE
    )


def shared(a, b):
    """On how many millimetres two pieces lie on one another."""
    for along, across in ((0, 1), (1, 0)):
        if abs(a["from"][across] - a["to"][across]) > 0.01 or abs(b["from"][across] - b["to"][across]) > 0.01:
            continue
        if abs(a["from"][across] - b["from"][across]) > SHARED:
            continue
        low = max(min(a["from"][along], a["to"][along]), min(b["from"][along], b["to"][along]))
        high = min(max(a["from"][along], a["to"][along]), max(b["from"][along], b["to"][along]))
        return high - low
    return 0


def touches(point, box):
    """Whether a point is on the edge of a box."""
    x, y = point
    left, top, width, height = box
    inside = left - TOLERANCE <= x <= left + width + TOLERANCE and top - TOLERANCE <= y <= top + height + TOLERANCE
    on_edge = min(abs(x - left), abs(x - left - width), abs(y - top), abs(y - top - height)) <= TOLERANCE
    return inside and on_edge


def target_of(part, piece):
    """What a piece leads to; pieces to the same may lie on one another."""
    if piece.get("bar"):
        return ("bar", part["flow"], piece["target"])
    if piece["target"] == "end":
        return ("end", part["flow"], piece["line"])
    return (part["flow"], piece["target"])


def outside(box, bounds):
    return (
        box[0] < bounds[0] - TOLERANCE or box[1] < bounds[1] - TOLERANCE
        or box[0] + box[2] > bounds[2] + TOLERANCE or box[1] + box[3] > bounds[3] + TOLERANCE
    )


def check_part(part, problem):
    """One page of one flow."""
    width, height = part["paper"]
    left, top, right, bottom = part["margin"]
    bounds = (left, top, width - right, height - bottom)
    things = [("symbol of row %d" % (s["row"] + 1), s["box"]) for s in part["symbols"]]
    things += [("label of row %d" % (l["row"] + 1), l["box"]) for l in part["labels"]]
    things += [("connector " + c["letter"], c["box"]) for c in part["connectors"]]

    lanes = (part["lanes"][0][0], part["lanes"][-1][0] + part["lanes"][-1][1])
    if outside(part["table"], bounds):
        problem("the table lies outside the margins")
    for name, box in things:
        if outside(box, bounds):
            problem(f"{name} lies outside the margins")
        if box[0] < lanes[0] - TOLERANCE or box[0] + box[2] > lanes[1] + TOLERANCE:
            problem(f"{name} lies outside the lanes")
    for kind in ("symbols", "connectors"):
        for thing in part[kind]:
            lane = part["lanes"][thing["lane"]]
            if thing["box"][0] < lane[0] or thing["box"][0] + thing["box"][2] > lane[0] + lane[1]:
                problem(f"one of the {kind} lies over the edge of its lane {thing['lane'] + 1}")
    for i, (name, box) in enumerate(things):
        for other, its in things[i + 1:]:
            if overlap(box, its):
                problem(f"{name} lies on {other}")

    pieces = part["pieces"]
    for piece in pieces:
        described = "the bar of row %d" % (piece["target"] + 1) if piece.get("bar") else "the line to %s" % (
            "the end" if piece["target"] == "end" else "row %d" % (piece["target"] + 1)
        )
        if abs(piece["from"][0] - piece["to"][0]) > 0.01 and abs(piece["from"][1] - piece["to"][1]) > 0.01:
            problem(f"{described} is slanted")
        xs = sorted((piece["from"][0], piece["to"][0]))
        ys = sorted((piece["from"][1], piece["to"][1]))
        if outside((xs[0], ys[0], xs[1] - xs[0], ys[1] - ys[0]), bounds):
            problem(f"{described} lies outside the margins")
        if xs[0] < lanes[0] or xs[1] > lanes[1]:
            problem(f"{described} leaves the lanes")
        for name, box in things:
            if crosses(piece, box):
                problem(f"{described} runs through {name}")
    for i, a in enumerate(pieces):
        for b in pieces[i + 1:]:
            if target_of(part, a) != target_of(part, b) and shared(a, b) > SHARED:
                problem(f"lines to {a['target']} and {b['target']} lie on one another")
    if min(part["size"], part["label-size"]) < 7.5:
        problem(f"text of {min(part['size'], part['label-size'])} pt")


def check_lines(flow, number, parts, capsule_style, problem):
    """Every line of a flow, over its pages."""
    def page_of(row):
        return next(part for part in parts if part["rows"][0] <= row < part["rows"][1])

    def symbols(part, row, lane=None, kinds=None):
        return [
            s["box"] for s in part["symbols"]
            if s["row"] == row and (lane is None or s["lane"] == lane) and (kinds is None or s["kind"] in kinds)
        ]

    rows = [row for part in parts for row in range(*part["rows"])]
    if rows != list(range(len(flow["rows"]))):
        problem(parts[0], f"rows {rows} of {len(flow['rows'])}")
        return
    for index, line in enumerate(flow["lines"]):
        source = page_of(line["from"])
        of = lambda part: [piece for piece in part["pieces"] if piece["line"] == index]
        name = f"the line from row {line['from'] + 1} to {line['to'] if line['to'] == 'end' else line['to'] + 1}"
        if line["to"] == "end":
            row = flow["rows"][line["from"]]
            is_symbol = capsule_style and row["shape"] == "activity" and not row["starts"]
            pieces = of(source)
            if is_symbol:
                if pieces:
                    problem(source, f"{name} is drawn though the symbol is the end")
                continue
            capsules = symbols(source, line["from"], row["main"], ("capsule",))
            if not pieces or not any(touches(pieces[-1]["to"], box) for box in capsules):
                problem(source, f"{name} does not reach it")
            continue
        target = page_of(line["to"])
        for part in {id(source): source, id(target): target}.values():
            pieces = of(part)
            if not pieces:
                problem(part, f"{name} is not drawn")
                continue
            for a, b in zip(pieces, pieces[1:]):
                if abs(a["to"][0] - b["from"][0]) > 0.01 or abs(a["to"][1] - b["from"][1]) > 0.01:
                    problem(part, f"{name} is interrupted")
            if part is source and not any(touches(pieces[0]["from"], box) for box in symbols(part, line["from"])):
                problem(part, f"{name} does not begin at its symbol")
            # A step that several do has a symbol in each of their lanes; a line may lead to any of them.
            if part is target and not any(touches(pieces[-1]["to"], box) for box in symbols(part, line["to"])):
                problem(part, f"{name} does not end at its symbol")
        if source is target:
            continue
        leaving = [c for c in source["connectors"] if index in c["lines"] and c["leaves"]]
        arriving = [c for c in target["connectors"] if index in c["lines"] and not c["leaves"]]
        if len(leaving) != 1 or len(arriving) != 1:
            problem(source, f"{name} has {len(leaving)} connectors where it leaves and {len(arriving)} where it arrives")
            continue
        if leaving[0]["letter"] != arriving[0]["letter"]:
            problem(source, f"{name} leaves by {leaving[0]['letter']} and arrives by {arriving[0]['letter']}")
        if arriving[0]["lane"] not in flow["rows"][line["to"]]["lanes"]:
            problem(target, f"the connector of {name} is not in the lane of its target")
        if not touches(of(source)[-1]["to"], leaving[0]["box"]) or not touches(of(target)[0]["from"], arriving[0]["box"]):
            problem(source, f"{name} does not touch its connectors")
    # One letter means one target on each page.
    for part in parts:
        for i, a in enumerate(part["connectors"]):
            for b in part["connectors"][i + 1:]:
                if a["letter"] == b["letter"] and a["target"] != b["target"]:
                    problem(part, f"two connectors {a['letter']}")


def check(name, model, parts):
    """The violations of a sheet."""
    found = []

    def problem_on(part):
        return lambda text: found.append(f"{name}, page {part['page']}: {text}")

    capsule_style = model["style"].get("terminator") == "capsule"
    for part in parts:
        check_part(part, problem_on(part))
    for number, flow in enumerate(model["flows"]):
        own = [part for part in parts if part["flow"] == number]
        if not own:
            found.append(f"{name}: flow {number + 1} is not drawn")
            continue
        check_lines(flow, number, own, capsule_style, lambda part, text: problem_on(part)(text))
    return found


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--sheets", type=pathlib.Path, default=THEME / "sheets", help="the folder of sop.typ")
    arguments.add_argument("--words", type=pathlib.Path, default=THEME / "strings" / "id.yml")
    arguments.add_argument("--fonts", action="append", help="a folder of fonts, may be repeated")
    arguments.add_argument("--refused", action="store_true", help="a sheet that the template refuses is no violation")
    arguments.add_argument("--quiet", action="store_true", help="print violations only")
    arguments.add_argument("models", nargs="+", type=pathlib.Path)
    options = arguments.parse_args()
    with tempfile.TemporaryDirectory() as root:
        return check_all(options, pathlib.Path(root))


def check_all(options, root):
    """Draws all models in an empty folder; 1 if there is a violation."""
    for template in options.sheets.glob("*.typ"):
        shutil.copy(template, root)
    main_file = str(root / "sop.typ")
    compiler = typst.Compiler(
        input=main_file, root=str(root), font_paths=options.fonts or FONTS, ignore_system_fonts=True,
        sys_inputs={"model": "/model.json", "words": json.dumps(words_of(options.words)), "geometry": "1"},
    )
    violations = 0
    refused = 0
    pages = 0
    for path in options.models:
        text = path.read_text(encoding="utf-8")
        try:
            (root / "model.json").write_text(text, encoding="utf-8")
            compiler.compile(input=main_file, timestamp=0, pdf_standards=["a-2a", "ua-1"])
            parts = json.loads(compiler.query("<geometry>", field="value"))
        except typst.TypstError as error:
            refused += 1
            if not (options.refused and "baku:sheet." in error.message):
                violations += 1
                print(f"{path.name}: {error.message}")
            elif not options.quiet:
                print(f"{path.name}: refused, {error.message}")
            continue
        found = check(path.name, json.loads(text), parts)
        for line in found:
            print(line)
        violations += len(found)
        pages += len(parts)
    if not options.quiet:
        print(f"{len(options.models)} sheets, {pages} pages of flows, {refused} refused, {violations} violations")
    return 1 if violations else 0


if __name__ == "__main__":
    sys.exit(main())
