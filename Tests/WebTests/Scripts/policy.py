"""Every page works under the content security policy, below any base path and from a folder, and asks for nothing else.

In each place Chromium opens every page and reports what it logs, what the policy stops, what fails and what is asked of
another origin. The page must look the same everywhere, so its style sheet was used everywhere.

Usage: policy.py SITE BASE   (BASE: the path of the site's address, below which 404.html works)
"""

import sys

from playwright.sync_api import Error as PlaywrightError

from browser import chromium
from report import Report
from server import serve
from site_folder import Site, resolve

WATCH = """
document.addEventListener('securitypolicyviolation', event =>
    console.error('policy: ' + event.effectiveDirective + ' ' + event.blockedURI))
"""

# Where the frame of a page stands, and how its text is set.
LOOKS = """
() => JSON.stringify([...document.querySelectorAll('body, body > *, h1')].map(element => {
    const box = element.getBoundingClientRect(), style = getComputedStyle(element)
    return [element.tagName, Math.round(box.x), Math.round(box.y), Math.round(box.width), Math.round(box.height),
            style.fontSize, style.color, style.backgroundColor]
}))
"""
SHEETS = "() => [...document.querySelectorAll('link[rel=stylesheet]')].filter(link => !link.sheet).map(link => link.href)"


class Visitor:
    """A tab, and all it has to say about the page it shows."""

    def __init__(self, browser, root, report):
        self.root, self.report, self.path = root, report, ""
        self.context = browser.new_context(viewport={"width": 768, "height": 1024}, service_workers="block")
        self.context.add_init_script(WATCH)
        self.tab = self.context.new_page()
        self.tab.on("console", self.heard)
        self.tab.on("pageerror", lambda error: self.add("error", error))
        self.tab.on("request", self.asked)
        self.tab.on("requestfailed", self.failed)
        self.tab.on("response", self.answered)
        self.expected = None

    def add(self, kind, text):
        self.report.add(self.path, kind, f"below {self.root}: {text}")

    def heard(self, message):
        if message.type in ("error", "warning") and message.location.get("url") != self.expected:
            self.add("console", message.text)

    def asked(self, request):
        if not request.url.startswith((self.root, "data:")):
            self.add("foreign", request.url)

    def failed(self, request):
        # Given up because the next page was opened (icons are asked for late).
        if request.failure != "net::ERR_ABORTED":
            self.add("failed", f"{request.url} {request.failure}")

    def answered(self, response):
        if response.status >= 400 and response.url != self.expected:
            self.add("status", f"{response.status} {response.url}")

    def visit(self, path, at=None):
        """Opens the page; gives its looks."""
        self.path = path
        address = self.root + (at or path)
        self.expected = address if at else None
        self.tab.goto(address, wait_until="load")
        for sheet in self.tab.evaluate(SHEETS):
            self.add("sheet", sheet)
        return self.tab.evaluate(LOOKS)

    def follow(self, path, target):
        """A page that moved leads its reader on by itself."""
        self.path = path
        self.expected = None
        self.tab.goto(self.root + path, wait_until="commit")
        try:
            self.tab.wait_for_url(self.root + target, timeout=10_000)
        except PlaywrightError as error:
            self.add("redirect", error)

    def close(self):
        self.context.close()


def visit_all(browser, site, root, missing, report, looks):
    """Opens every page below `root`. 404.html is shown for a `missing` address, and only below the site's own path."""
    visitor = Visitor(browser, root, report)
    for page in site.pages:
        if page.redirect:
            visitor.follow(page.path, resolve(page.path, page.redirect)[0])
        elif page.path == "404.html":
            if not missing:
                continue
            visitor.visit(page.path, at=missing)
        else:
            seen = visitor.visit(page.path)
            if looks.setdefault(page.path, seen) != seen:
                visitor.add("looks", f"{seen} instead of {looks[page.path]}")
        report.checked += 1
    visitor.close()


def walk(browser, site, root, report):
    """From the first page to a service and back, by its links."""
    visitor = Visitor(browser, root, report)
    visitor.visit("index.html")
    tab = visitor.tab
    tab.set_default_timeout(10_000)
    try:
        with tab.expect_navigation():
            tab.locator("a[href*='layanan/']").first.click()
        path = tab.url[len(root):].partition("#")[0]
        if path not in site.by_path or not tab.locator("h1").inner_text():
            visitor.add("walk", tab.url)
        with tab.expect_navigation():
            tab.locator("a[href$='index.html']").first.click()
        if tab.url != root + "index.html":
            visitor.add("walk", tab.url)
    except PlaywrightError as error:
        visitor.add("walk", error)
    visitor.close()


if __name__ == "__main__":
    site, base, report, looks = Site(sys.argv[1]), sys.argv[2], Report(), {}
    with chromium() as browser:
        for path in dict.fromkeys(["/", "/a/deep/path/", base]):
            with serve(site.folder, path) as root:
                missing = "tidak/ada/di-sini.html" if path == base else None
                visit_all(browser, site, root, missing, report, looks)
                walk(browser, site, root, report)
        root = site.folder.as_uri() + "/"
        visit_all(browser, site, root, None, report, looks)
        walk(browser, site, root, report)
    report.end()
