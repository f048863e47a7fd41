"""Every link of every page leads to a file and an anchor that exist, and every page can be reached from the first.

Usage: links.py SITE BASE   (BASE: the path of the site's address, which 404.html uses)
"""

import re
import sys

from report import Report
from site_folder import Site, resolve

LINKS = {"a": "href", "area": "href", "link": "href", "img": "src", "script": "src", "source": "src", "form": "action"}
SCHEMES = ("http", "https", "mailto", "tel", "sms", "geo")


def links_of(page):
    for element in page.elements:
        name = LINKS.get(element.tag)
        if name and name in element.attributes:
            yield element, element.get(name)


def check(site, base, report):
    reached = {"index.html"}
    waiting = ["index.html"]
    targets = {}
    for page in site.pages:
        report.checked += 1
        page_base = base if page.path == "404.html" else "/"
        targets[page.path] = []
        links = [(element.line, link) for element, link in links_of(page)]
        if page.redirect:
            links.append((1, page.redirect))
        for line, link in links:
            scheme = link.partition(":")[0].lower() if re.match(r"[A-Za-z][A-Za-z0-9+.-]*:", link) else None
            if scheme and scheme not in SCHEMES:
                report.add(page.path, "scheme", f"line {line}: {link}")
                continue
            if link.startswith("/") and page.path != "404.html":
                report.add(page.path, "rooted", f"line {line}: {link} is not relative")
                continue
            target = resolve(page.path, link, page_base)
            if target is None:
                continue
            path, anchor = target
            if path not in site.files:
                report.add(page.path, "dead", f"line {line}: {link} leads to no file")
                continue
            targets[page.path].append(path)
            if anchor and path in site.by_path and anchor not in site.by_path[path].ids:
                report.add(page.path, "anchor", f"line {line}: {link} leads to no element")
    while waiting:
        for path in targets.get(waiting.pop(), []):
            if path not in reached:
                reached.add(path)
                waiting.append(path)
    for page in site.pages:
        if page.path not in reached and page.path != "404.html" and not page.redirect:
            report.add(page.path, "orphan", "no chain of links leads here from index.html")
    for name in site.files:
        if name.endswith(".css"):
            text = (site.folder / name).read_text(encoding="utf-8")
            for link in re.findall(r"url\(\s*['\"]?([^'\")]+)", text):
                target = resolve(name, link)
                if target is None and not link.startswith("data:") or target and target[0] not in site.files:
                    report.add(name, "dead", link)


if __name__ == "__main__":
    report = Report()
    check(Site(sys.argv[1]), sys.argv[2], report)
    report.end()
