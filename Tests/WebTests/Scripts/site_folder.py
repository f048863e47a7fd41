"""A published site, read from its folder: pages, what they hold and where their links lead."""

import posixpath
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urlsplit

VOID = set("area base br col embed hr img input link meta source track wbr".split())


class Element:
    """A start tag with its attributes, its line, and the text up to its end tag."""

    def __init__(self, tag, attributes, line):
        self.tag, self.attributes, self.line = tag, attributes, line
        self.pieces = []

    def get(self, name, default=None):
        return self.attributes.get(name, default)

    @property
    def text(self):
        return " ".join("".join(self.pieces).split())


class Page(HTMLParser):
    """One page. `path` is its place below the site, with slashes."""

    def __init__(self, site, path):
        super().__init__(convert_charrefs=True)
        self.path = path
        self.source = (site / path).read_text(encoding="utf-8")
        self.elements = []
        self._open = []
        self.feed(self.source)
        self.close()

    def handle_starttag(self, tag, attributes):
        element = Element(tag, {name: value or "" for name, value in attributes}, self.getpos()[0])
        self.elements.append(element)
        if tag == "img":
            self.handle_data(element.get("alt", ""))
        if tag not in VOID:
            self._open.append(element)

    def handle_startendtag(self, tag, attributes):
        self.handle_starttag(tag, attributes)
        if tag not in VOID:
            self._open.pop()

    def handle_endtag(self, tag):
        for index in range(len(self._open) - 1, -1, -1):
            if self._open[index].tag == tag:
                del self._open[index:]
                return

    def handle_data(self, data):
        for element in self._open:
            element.pieces.append(data)

    def all(self, *tags):
        return [element for element in self.elements if element.tag in tags]

    @property
    def ids(self):
        return [element.get("id") for element in self.elements if "id" in element.attributes]

    @property
    def redirect(self):
        """Where the page sends its reader at once, if it does."""
        for element in self.all("meta"):
            if element.get("http-equiv", "").lower() == "refresh":
                return element.get("content", "").partition("url=")[2]
        return None


class Site:
    def __init__(self, folder):
        self.folder = Path(folder).resolve()
        files = sorted(path for path in self.folder.rglob("*") if path.is_file())
        self.files = [path.relative_to(self.folder).as_posix() for path in files]
        self.pages = [Page(self.folder, name) for name in self.files if name.endswith(".html")]
        self.by_path = {page.path: page for page in self.pages}

    @property
    def service_pages(self):
        return [page for page in self.pages if page.path.startswith("layanan/") and not page.redirect]


def resolve(page_path, link, base="/"):
    """The file below the site and the anchor that a link leads to; `None` for links that lead out of the site.

    Paths from the root are right only below `base`. A path that climbs out of the site keeps its `..`.
    """
    parts = urlsplit(link)
    if parts.scheme or parts.netloc:
        return None
    path = unquote(parts.path)
    if not path:
        target = page_path
    elif path.startswith("/"):
        target = path[len(base):] if path.startswith(base) else ".." + path
    else:
        target = posixpath.normpath(posixpath.join(posixpath.dirname(page_path), path))
    if path.endswith("/"):
        target = posixpath.join(target, "index.html")
    return target, unquote(parts.fragment)
