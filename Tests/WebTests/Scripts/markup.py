"""What every page must have and must not have, as far as a validator does not say it.

Usage: markup.py SITE
"""

import collections
import sys

from report import Report
from site_folder import Site

FOREIGN = ("iframe", "frame", "object", "embed", "applet", "base", "style")


def check_frame(page, report):
    """Language, title, icon, one heading of the first level, one main part, and a link that skips to it."""
    if not any(element.get("lang") for element in page.all("html")):
        report.add(page.path, "lang", "the page names no language")
    titles = [element for element in page.all("title") if element.text]
    if len(titles) != 1:
        report.add(page.path, "title", f"{len(titles)} titles")
    if not any("icon" in element.get("rel", "").split() for element in page.all("link")):
        report.add(page.path, "icon", "without an icon browsers ask for /favicon.ico, which may be another site's")
    headings = page.all("h1")
    if len(headings) != 1 or not headings[0].text:
        report.add(page.path, "h1", f"{len(headings)} headings of the first level, or an empty one")
    mains = page.all("main")
    if len(mains) != 1:
        report.add(page.path, "main", f"{len(mains)} main parts")
    if page.redirect:
        return
    links = page.all("a")
    main = mains[0].get("id") if mains else None
    if not links or not main or links[0].get("href") != "#" + main:
        report.add(page.path, "skip", "the first link does not skip to the main part")


def check_safety(page, report):
    """Nothing that the content security policy would have to stop."""
    for element in page.elements:
        where = f"line {element.line}: <{element.tag}>"
        if element.tag in FOREIGN:
            report.add(page.path, "foreign", where)
        if element.tag == "script" and "src" not in element.attributes:
            if element.get("type") != "application/ld+json":
                report.add(page.path, "script", where)
        if element.get("http-equiv", "").lower() == "content-security-policy":
            report.add(page.path, "policy", where)
        for name, value in element.attributes.items():
            if name.startswith("on"):
                report.add(page.path, "handler", f"{where} {name}")
            if name == "style":
                report.add(page.path, "style", f"{where} {value}")


def check_cells(page, report):
    for element in page.all("td", "th"):
        if not element.text:
            report.add(page.path, "cell", f"line {element.line}: an empty cell")


def check_ids(page, report):
    for identifier, count in collections.Counter(page.ids).items():
        if count > 1 or not identifier:
            report.add(page.path, "id", f"“{identifier}” stands {count} times")


if __name__ == "__main__":
    report = Report()
    for page in Site(sys.argv[1]).pages:
        report.checked += 1
        for check in (check_frame, check_safety, check_cells, check_ids):
            check(page, report)
    report.end()
