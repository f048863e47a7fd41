"""The files for machines: sitemap.xml and feed.xml are well-formed, say what they must, and name pages that exist.

Usage: feeds.py SITE ADDRESS
"""

import datetime
import sys
import xml.etree.ElementTree as xml

from report import Report
from site_folder import Site

SITEMAP = "{http://www.sitemaps.org/schemas/sitemap/0.9}"
ATOM = "{http://www.w3.org/2005/Atom}"


def check_address(site, address, link, name, report):
    if not link.startswith(address):
        report.add(name, "address", f"{link} is not below {address}")
        return None
    path = link[len(address):].partition("#")[0]
    if path.endswith("/") or not path:
        path += "index.html"
    if path not in site.files:
        report.add(name, "dead", link)
    return path


def check_sitemap(site, address, report):
    root = xml.parse(site.folder / "sitemap.xml").getroot()
    if root.tag != SITEMAP + "urlset":
        report.add("sitemap.xml", "root", root.tag)
    named = [check_address(site, address, link.text or "", "sitemap.xml", report) for link in root.iter(SITEMAP + "loc")]
    report.checked += len(named)
    if len(named) != len(set(named)):
        report.add("sitemap.xml", "double", "an address stands twice")
    for page in site.pages:
        if page.path not in named and page.path != "404.html" and not page.redirect:
            report.add("sitemap.xml", "missing", page.path)
        if page.path in named and page.redirect:
            report.add("sitemap.xml", "redirect", page.path)


def check_canonical(site, address, report):
    for page in site.pages:
        links = [element.get("href") for element in page.all("link") if element.get("rel") == "canonical"]
        if page.path == "404.html" or page.redirect:
            continue
        if len(links) != 1:
            report.add(page.path, "canonical", f"{len(links)} canonical links")
        elif check_address(site, address, links[0], page.path, report) != page.path:
            report.add(page.path, "canonical", links[0])


def check_feed(site, address, report):
    root = xml.parse(site.folder / "feed.xml").getroot()
    if root.tag != ATOM + "feed":
        report.add("feed.xml", "root", root.tag)
    seen = set()
    newest = None
    for part in [root] + root.findall(ATOM + "entry"):
        report.checked += 1
        for name in ("id", "title", "updated"):
            if not (part.findtext(ATOM + name) or "").strip():
                report.add("feed.xml", "element", f"no {name}")
        updated = part.findtext(ATOM + "updated") or ""
        try:
            moment = datetime.datetime.fromisoformat(updated.replace("Z", "+00:00"))
            if moment.tzinfo is None:
                report.add("feed.xml", "time", f"{updated} has no time zone")
        except ValueError:
            report.add("feed.xml", "time", updated)
        identifier = part.findtext(ATOM + "id")
        if identifier in seen:
            report.add("feed.xml", "double", identifier)
        seen.add(identifier)
        if part is not root:
            if newest is not None and updated > newest:
                report.add("feed.xml", "order", f"{updated} stands after {newest}")
            newest = updated
        for link in part.findall(ATOM + "link"):
            check_address(site, address, link.get("href", ""), "feed.xml", report)
    if root.find(ATOM + "author") is None:
        for entry in root.findall(ATOM + "entry"):
            if entry.find(ATOM + "author") is None:
                report.add("feed.xml", "element", "no author")


if __name__ == "__main__":
    site, address, report = Site(sys.argv[1]), sys.argv[2], Report()
    check_sitemap(site, address, report)
    check_canonical(site, address, report)
    check_feed(site, address, report)
    report.end()
