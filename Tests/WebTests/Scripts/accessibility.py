"""axe finds no violation on any page, on a phone and on a desk, in light and in dark.

Usage: accessibility.py SITE BASE   (BASE: the path of the site's address, which 404.html uses)
"""

import sys

from axe_playwright_python.sync_playwright import Axe

from browser import chromium, is_plain
from report import Report
from server import serve
from site_folder import Site

OPTIONS = {
    "resultTypes": ["violations"],
    "runOnly": {"type": "tag", "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]},
    "rules": {"target-size": {"enabled": True}},
}
OPEN = "() => document.querySelectorAll('details').forEach(details => details.open = true)"


def check(tab, page, setting, report):
    tab.evaluate(OPEN)
    for violation in Axe().run(tab, options=OPTIONS).response["violations"]:
        for node in violation["nodes"]:
            where = " ".join(str(part) for part in node["target"])
            report.add(page.path, violation["id"], f"{setting}: {where}: {node['failureSummary']}")
    report.checked += 1


if __name__ == "__main__":
    site, report = Site(sys.argv[1]), Report()
    with chromium() as browser, serve(site.folder, sys.argv[2]) as root:
        for scheme in ("light", "dark"):
            for width in (320, 1280):
                context = browser.new_context(
                    viewport={"width": width, "height": 800}, color_scheme=scheme, reduced_motion="reduce")
                tab = context.new_page()
                for page in filter(is_plain, site.pages):
                    tab.goto(root + page.path)
                    check(tab, page, f"{width} px, {scheme}", report)
                context.close()
    report.end()
