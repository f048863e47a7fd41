"""HTML and CSS of each service page together, each gzipped at level 9, weigh no more than the limit.

Usage: weight.py SITE BYTES
"""

import gzip
import sys

from report import Report
from site_folder import Site, resolve


def gzipped(path):
    return len(gzip.compress(path.read_bytes(), 9, mtime=0))


if __name__ == "__main__":
    site, limit, report = Site(sys.argv[1]), int(sys.argv[2]), Report()
    for page in site.service_pages:
        report.checked += 1
        sheets = [element.get("href") for element in page.all("link") if element.get("rel") == "stylesheet"]
        parts = [page.path] + [resolve(page.path, sheet)[0] for sheet in sheets]
        weights = {part: gzipped(site.folder / part) for part in parts}
        if sum(weights.values()) > limit:
            report.add(page.path, "weight", f"{sum(weights.values())} bytes of {limit}: {weights}")
    report.end()
