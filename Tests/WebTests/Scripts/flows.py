"""Flows of SOPs as a browser draws them: symbols stand in the middle of their cells, and no line runs through words.

Usage: flows.py SITE
"""

import sys

from browser import chromium, is_plain
from report import Report
from server import serve
from site_folder import Site

# Cells of lanes: how they lie, what stands in them, and the lines of their tile in pixels.
CELLS = """
() => [...document.querySelectorAll('.flow .cell')].map((cell, index) => {
    const box = cell.getBoundingClientRect()
    const place = element => {
        const own = element.getBoundingClientRect()
        return {
            name: (element.getAttribute('class') + ' ' + element.textContent.trim()).trim(),
            left: own.left - box.left, right: own.right - box.left, top: own.top - box.top, bottom: own.bottom - box.top }
    }
    const image = getComputedStyle(cell).backgroundImage
    const source = image.startsWith('url("data:') ? decodeURIComponent(image.slice(image.indexOf(',') + 1, -2)) : ''
    const picture = new DOMParser().parseFromString(source || '<svg/>', 'image/svg+xml')
    const lines = [...picture.querySelectorAll('line')].map(line => {
        const at = (name, size) => parseFloat(line.getAttribute(name) ?? '0') / 100 * size
        return {
            left: at('x1', box.width), right: at('x2', box.width), top: at('y1', box.height), bottom: at('y2', box.height) }
    })
    const symbol = cell.querySelector('.symbol')
    return {
        name: 'cell ' + (index + 1), width: box.width, height: box.height, lines,
        symbol: symbol && place(symbol), words: [...cell.querySelectorAll('.tag, .cap')].map(place) }
})
"""
SIZES = ({"width": 320, "height": 800}, {"width": 1280, "height": 800})
# Borders and half pixels.
SLACK = 2


def overlap(one, other, by=SLACK):
    return (
        min(one["right"], other["right"]) - max(one["left"], other["left"]) > by
        and min(one["bottom"], other["bottom"]) - max(one["top"], other["top"]) > by
    )


def runs_through(line, box):
    """Whether a line, which has no width, runs through the inside of a box."""
    inner = {"left": box["left"] + 1, "right": box["right"] - 1, "top": box["top"] + 1, "bottom": box["bottom"] - 1}
    return (
        line["left"] < inner["right"] and line["right"] > inner["left"]
        and line["top"] < inner["bottom"] and line["bottom"] > inner["top"]
    )


def check_cell(cell):
    symbol, words = cell["symbol"], cell["words"]
    for box in words:
        if (
            box["left"] < -SLACK or box["top"] < -SLACK
            or box["right"] > cell["width"] + SLACK or box["bottom"] > cell["height"] + SLACK
        ):
            yield "outside", f"“{box['name']}” sticks out of its cell"
    for index, box in enumerate(words):
        others = words[index + 1:] + ([symbol] if symbol and "cap" in box["name"].split() else [])
        for other in others:
            if overlap(box, other):
                yield "overlap", f"“{box['name']}” lies on “{other['name']}”"
    for box in words:
        # Starts and ends have a ground; lines end below them.
        if "tag" in box["name"].split():
            for line in cell["lines"]:
                if runs_through(line, box):
                    yield "line", f"a line runs through “{box['name']}”"
    if symbol:
        across = abs((symbol["left"] + symbol["right"]) / 2 - cell["width"] / 2)
        down = abs((symbol["top"] + symbol["bottom"]) / 2 - cell["height"] / 2)
        if across > SLACK or down > SLACK:
            yield "middle", f"a symbol is {across:.0f} px and {down:.0f} px off the middle"


def check(tab, page, setting, report):
    for cell in tab.evaluate(CELLS):
        for kind, text in check_cell(cell):
            report.add(page.path, kind, f"{setting}, {cell['name']}: {text}")
        report.checked += 1


if __name__ == "__main__":
    site, report = Site(sys.argv[1]), Report()
    pages = [page for page in site.pages if is_plain(page) and 'class="flow' in page.source]
    with serve(site.folder) as root:
        for name, arguments in (("usual text", ()), ("text of 200 %", ("--blink-settings=defaultFontSize=32",))):
            with chromium(*arguments) as browser:
                tab = browser.new_page()
                for page in pages:
                    tab.goto(root + page.path)
                    for size in SIZES:
                        tab.emulate_media(media="screen")
                        tab.set_viewport_size(size)
                        check(tab, page, f"{size['width']} px, {name}", report)
                    tab.emulate_media(media="print")
                    check(tab, page, f"paper, {name}", report)
    report.end()
