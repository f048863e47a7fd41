"""No page scrolls sideways, at any width, with text twice as large or widely spaced; what one taps is large enough.

Usage: layout.py SITE BASE   (BASE: the path of the site's address, which 404.html uses)
"""

import sys

from browser import chromium, is_plain
from report import Report
from server import serve
from site_folder import Site

WIDTHS = (320, 360, 768, 1280)

# What sticks out of the window, boxes that scroll on their own apart.
WIDE = """
() => {
    const found = [], root = document.documentElement
    const scroller = document.scrollingElement
    if (scroller.scrollWidth > innerWidth)
        found.push('the page is ' + scroller.scrollWidth + ' px wide in a window of ' + innerWidth)
    for (const box of [root, document.body])
        if (['hidden', 'clip'].includes(getComputedStyle(box).overflowX))
            found.push(box.tagName + ' hides what sticks out')
    const scrolls = element => {
        for (let box = element.parentElement; box && box !== document.body; box = box.parentElement)
            if (['auto', 'scroll'].includes(getComputedStyle(box).overflowX)) return true
        return false
    }
    for (const element of document.body.querySelectorAll('*')) {
        const box = element.getBoundingClientRect()
        if (box.width && box.height && box.right > innerWidth + 1 && !scrolls(element))
            found.push(element.tagName + '.' + element.className + ' ends at ' + Math.round(box.right) + ': '
                + element.textContent.trim().slice(0, 60))
    }
    return found
}
"""

# Targets in running text are free of the rule (WCAG 2.2, 2.5.8).
SMALL = """
() => [...document.querySelectorAll('nav a, header a, footer a, .button, button, summary, input, select')]
    .filter(element => element.checkVisibility())
    .map(element => [element, element.getBoundingClientRect()])
    .filter(([element, box]) => box.width && box.bottom > 0 && (box.width < 24 || box.height < 24))
    .map(([element, box]) => element.outerHTML.slice(0, 100) + ' is ' + box.width + ' by ' + box.height + ' px')
"""
TEXT_SIZE = "() => parseFloat(getComputedStyle(document.querySelector('main') ?? document.body).fontSize)"

# WCAG 2.2, 1.4.12.
SPACING = """* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }
p { margin-block-end: 2em !important }"""


def check(tab, page, setting, report):
    for text in tab.evaluate(WIDE):
        report.add(page.path, "wide", f"{setting}: {text}")
    for text in tab.evaluate(SMALL):
        report.add(page.path, "small", f"{setting}: {text}")
    report.checked += 1


def check_sizes(browser, site, root, name, report):
    """Every page at every width; gives the size of the text of each page."""
    sizes = {}
    context = browser.new_context(viewport={"width": 320, "height": 800})
    tab = context.new_page()
    for page in filter(is_plain, site.pages):
        tab.goto(root + page.path)
        sizes[page.path] = tab.evaluate(TEXT_SIZE)
        for width in WIDTHS:
            tab.set_viewport_size({"width": width, "height": 800})
            check(tab, page, f"{width} px, {name}", report)
    context.close()
    return sizes


def check_spacing(browser, site, root, report):
    """As a reader who sets the spacing by a style sheet of one's own."""
    context = browser.new_context(viewport={"width": 320, "height": 800}, bypass_csp=True)
    tab = context.new_page()
    for page in filter(is_plain, site.pages):
        tab.goto(root + page.path)
        tab.add_style_tag(content=SPACING)
        check(tab, page, "320 px, wide spacing", report)
    context.close()


if __name__ == "__main__":
    site, report = Site(sys.argv[1]), Report()
    with serve(site.folder, sys.argv[2]) as root:
        with chromium() as browser:
            usual = check_sizes(browser, site, root, "usual text", report)
            check_spacing(browser, site, root, report)
        # The reader's own setting of the browser, which a theme must not overrule.
        with chromium("--blink-settings=defaultFontSize=32") as browser:
            large = check_sizes(browser, site, root, "text of 200 %", report)
    for path, size in usual.items():
        if large[path] < 1.99 * size:
            report.add(path, "fixed", f"text of {size} px grows to {large[path]} px only")
    report.end()
