"""The flow of an SOP, drawn as pictures behind the cells of its table: one SVG without viewBox for each lane and row, so
that lines in percent meet whatever the heights of the rows.

The model says where lines run on a grid of lanes and rows; this is where the grid's places are within a cell.
"""

from collections import defaultdict
from html import escape
from urllib.parse import quote

MIDDLE, HALF = 50, 24
LINE = 'stroke="#222" stroke-width="1" fill="none"'
SHAPE = 'stroke="#222" stroke-width="1" fill="#fff"'


def across(place):
    """The lane of a place, and how many percent of its width it is from the left."""
    kind, lane, *track = place
    offset = {
        "c": MIDDLE, "l": MIDDLE - HALF, "r": MIDDLE + HALF,
        "lt": 20 - 5 * sum(track), "rt": 80 + 5 * sum(track),
    }[kind]
    return lane, offset


def down(place):
    """The row of a place, and how many percent of its height it is from the top."""
    kind, row, *track = place
    offset = {"en": 6, "t": MIDDLE, "m": MIDDLE, "b": MIDDLE, "bt": 86 + 4 * sum(track), "e": 92}[kind]
    return row, offset


def pieces(start, end):
    """The pieces of the way between two places of (cell, percent), one for each cell that it runs through."""
    (first, a), (last, b) = start, end
    if first == last:
        yield first, a, b
        return
    step = 1 if first < last else -1
    yield first, a, 100 if step > 0 else 0
    for cell in range(first + step, last, step):
        yield cell, 0, 100
    yield last, 0 if step > 0 else 100, b


def tiles(flow):
    """For each (row, lane) the marks that stand behind its cell."""
    marks = defaultdict(list)
    for line in flow["lines"]:
        for start, end in zip(line["path"], line["path"][1:]):
            (lane, x), (row, y) = across(start[0]), down(start[1])
            if start[0] == end[0]:
                for cell, a, b in pieces(down(start[1]), down(end[1])):
                    marks[cell, lane].append(f'<line x1="{x}%" y1="{a}%" x2="{x}%" y2="{b}%" {LINE}/>')
            else:
                for cell, a, b in pieces(across(start[0]), across(end[0])):
                    marks[row, cell].append(f'<line x1="{a}%" y1="{y}%" x2="{b}%" y2="{y}%" {LINE}/>')
        if line["label"]:
            (lane, x), (row, y) = across(line["path"][0][0]), down(line["path"][0][1])
            left = {"bottom": x + 2, "left": 2, "right": 78}[line["side"]]
            top = 82 if line["side"] == "bottom" else 44
            marks[row, lane].append(
                f'<text x="{left}%" y="{top}%" font-size="10" font-family="Noto Sans">{escape(line["label"])}</text>')
    return marks


def background(marks):
    """A style that puts marks behind a cell."""
    if not marks:
        return ""
    svg = f'<svg xmlns="http://www.w3.org/2000/svg" width="100%" height="100%">{"".join(marks)}</svg>'
    return f' style="background-image:url(&quot;data:image/svg+xml,{quote(svg)}&quot;)"'


def symbol(row, lane):
    """What stands in a cell: the symbol of a step, or nothing."""
    if lane not in row["lanes"]:
        return ""
    shape = {
        "activity": f'<rect x="1" y="1" width="46" height="22" {SHAPE}/>',
        "decision": f'<path d="M24 1L47 12L24 23L1 12z" {SHAPE}/>',
    }[row["shape"]]
    capsule = f'<svg class="sym" aria-hidden="true" viewBox="0 0 48 12"><rect x="1" y="1" width="46" height="10" rx="5" {SHAPE}/></svg>'
    alt = escape(row["alt"]) if lane == row["main"] else ""
    drawn = f'<svg class="sym" role="img" aria-label="{alt}" viewBox="0 0 48 24">{shape}</svg>'
    is_main = lane == row["main"]
    return (capsule if is_main and row["starts"] else "") + drawn + (capsule if is_main and row["ends"] else "")
