"""Every link and box can be reached with the Tab key, shows that it has the focus, and stands in the window then.

The first stop is the link that skips to the main part, and it does skip.

Usage: keyboard.py SITE BASE   (BASE: the path of the site's address, which 404.html uses)
"""

import sys

from browser import chromium, is_plain
from report import Report
from server import serve
from site_folder import Site

STOPS = """
() => [...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex="0"]')]
    .filter(element => element.checkVisibility() && !element.disabled)
    .map((element, index) => { element.dataset.stop = index; return element.outerHTML.slice(0, 120) })
"""
# Null when the focus has left the page.
FOCUS = """
() => {
    const element = document.activeElement
    if (!element || element === document.body) return null
    const box = element.getClientRects()[0] ?? new DOMRect(), style = getComputedStyle(element)
    // Of something larger than the window, the middle of what is in it.
    const middle = document.elementFromPoint(
        (Math.max(box.left, 0) + Math.min(box.right, innerWidth)) / 2, (Math.max(box.top, 0) + Math.min(box.bottom, innerHeight)) / 2)
    return {
        name: element.outerHTML.slice(0, 120),
        stop: Number(element.dataset.stop ?? -1),
        isShown: box.width > 0 && box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth,
        isCovered: !(middle && (element.contains(middle) || middle.contains(element))),
        hasMark: style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2,
    }
}
"""
SKIPPED = """
() => {
    const main = document.querySelector('main')
    const top = main.getBoundingClientRect().top
    return location.hash === '#' + main.id && top > -1 && top < innerHeight / 2
}
"""


def check_stops(tab, page, report):
    """Tab by tab through the page."""
    stops = tab.evaluate(STOPS)
    reached = set()
    for _ in range(len(stops) + 5):
        tab.keyboard.press("Tab")
        focus = tab.evaluate(FOCUS)
        if focus is None or focus["stop"] in reached:
            break
        reached.add(focus["stop"])
        if not focus["isShown"]:
            report.add(page.path, "unseen", focus["name"])
        elif focus["isCovered"]:
            report.add(page.path, "covered", focus["name"])
        if not focus["hasMark"]:
            report.add(page.path, "unmarked", focus["name"])
    for index, name in enumerate(stops):
        if index not in reached:
            report.add(page.path, "unreachable", name)


def check_skip(tab, page, report):
    """The first stop leads past the head of the page."""
    tab.keyboard.press("Tab")
    skips = page.all("main") and tab.evaluate("() => document.activeElement.matches('a[href^=\"#\"]')")
    if skips:
        tab.keyboard.press("Enter")
    if not skips or not tab.evaluate(SKIPPED):
        report.add(page.path, "skip", "the first stop does not lead to the main part")


if __name__ == "__main__":
    site, report = Site(sys.argv[1]), Report()
    with chromium() as browser, serve(site.folder, sys.argv[2]) as root:
        # Small, so that what is covered or out of sight shows.
        context = browser.new_context(viewport={"width": 320, "height": 560}, reduced_motion="reduce")
        tab = context.new_page()
        for page in filter(is_plain, site.pages):
            for check in (check_stops, check_skip):
                tab.goto(root + page.path)
                check(tab, page, report)
            report.checked += 1
    report.end()
