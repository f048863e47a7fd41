"""On paper a page is A4, has no furniture, shows everything and says where its links lead.

Each page is printed by Chromium, and the words are read from the paper. The look of the site on a screen is asked what
should be there.

Usage: paper.py SITE
"""

import re
import subprocess
import sys
import tempfile
import unicodedata
from pathlib import Path

from browser import chromium, is_plain
from report import Report
from server import serve
from site_folder import Site

# The text of the main part, closed parts too. Lists of links into the page itself are furniture.
CONTENT = """
() => {
    const found = []
    // What is for screen readers only is not printed either.
    const furniture = element => element.closest('nav, .index, script, .hide')
    const walker = document.createTreeWalker(document.querySelector('main') ?? document.body, NodeFilter.SHOW_TEXT)
    while (walker.nextNode()) {
        const node = walker.currentNode
        if (node.textContent.trim() && !furniture(node.parentElement)) found.push(node.textContent)
    }
    return found
}
"""
# What must not take room on paper.
FURNITURE = """
() => [...document.querySelectorAll('nav, footer a, .skip, .index')]
    .filter(element => element.checkVisibility() && element.getBoundingClientRect().height > 0)
    .map(element => element.outerHTML.slice(0, 100))
"""
LINKS = """
() => [...document.querySelectorAll('main a[href]')]
    .filter(element => element.checkVisibility())
    .map(element => [element.getAttribute('href'), element.textContent])
"""
WIDE = "() => document.scrollingElement.scrollWidth - innerWidth"
# Whether a style sheet of the page asks for paper on its side.
SIDEWAYS = """
() => [...document.styleSheets].flatMap(sheet => [...sheet.cssRules])
    .flatMap(rule => rule instanceof CSSMediaRule ? [...rule.cssRules] : [rule])
    .some(rule => rule instanceof CSSPageRule && rule.cssText.includes('landscape'))
"""
# A4 without the usual margins, at 96 dots an inch.
A4 = {"width": 680, "height": 980}
LANDSCAPE = {"width": A4["height"], "height": A4["width"]}


def folded(text):
    """Without spaces and the marks by which paper breaks words, so that line ends do not matter."""
    return re.sub(r"[\s\u00ad\u200b]+", "", unicodedata.normalize("NFKC", text))


def bare(address):
    return re.sub(r"^https?://(www\.)?|/$", "", folded(address))


def is_said(href, paper):
    """Whether the paper says where a link leads: the address, or the number, place or name that it is made of."""
    if folded(href) in paper:
        return True
    if href.startswith(("tel:", "sms:", "https://wa.me/")):
        number = re.sub(r"\D", "", re.split("[;?]", href)[0])
        said = re.sub(r"\D", "", paper)
        return number in said or re.sub("^62", "0", number) in said
    if "openstreetmap.org" in href:
        # A place is said by its coordinates.
        return all(number in paper for number in re.findall(r"m(?:lat|lon)=(-?[0-9.]+)", href))
    if href.startswith("mailto:"):
        return folded(href[7:].partition("?")[0]) in paper
    return False


def printed(tab, file):
    tab.pdf(path=str(file), prefer_css_page_size=True, print_background=False)
    text = subprocess.run(["pdftotext", "-raw", str(file), "-"], stdout=subprocess.PIPE, check=True).stdout.decode()
    facts = subprocess.run(["pdfinfo", str(file)], stdout=subprocess.PIPE, check=True).stdout.decode()
    return text, facts


def check(tab, page, file, report):
    tab.emulate_media(media="screen")
    content = tab.evaluate(CONTENT)
    tab.emulate_media(media="print")
    for element in tab.evaluate(FURNITURE):
        report.add(page.path, "furniture", element)
    excess = tab.evaluate(WIDE)
    if excess > 0:
        report.add(page.path, "wide", f"{excess} px do not fit on the paper")
    links = tab.evaluate(LINKS)
    text, facts = printed(tab, file)
    paper = folded(text)
    if "A4" not in facts:
        report.add(page.path, "size", re.search("Page size.*", facts)[0])
    for piece in content:
        if folded(piece) not in paper:
            report.add(page.path, "hidden", piece.strip())
    for href, link_text in links:
        if re.match(r"(https?|mailto|tel|sms):", href) and not is_said(href, paper):
            report.add(page.path, "link", f"{href} ({link_text.strip()})")
        if bare(link_text) == bare(href) and f"{folded(link_text)}({folded(href)})" in paper:
            report.add(page.path, "twice", href)
    report.checked += 1


if __name__ == "__main__":
    site, report = Site(sys.argv[1]), Report()
    with chromium() as browser, serve(site.folder) as root, tempfile.TemporaryDirectory() as folder:
        tab = browser.new_page(viewport=A4)
        for page in filter(is_plain, site.pages):
            if page.path != "404.html":
                tab.goto(root + page.path)
                tab.set_viewport_size(LANDSCAPE if tab.evaluate(SIDEWAYS) else A4)
                check(tab, page, Path(folder) / "page.pdf", report)
    report.end()
