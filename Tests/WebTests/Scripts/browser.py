"""Debian's Chromium, driven without a window."""

import contextlib
import os

from playwright.sync_api import sync_playwright

CHROMIUM = os.environ.get("BAKU_CHROMIUM") or "/usr/bin/chromium"


@contextlib.contextmanager
def chromium(*arguments):
    """A running browser.

    No sandbox: tests also run as root and in containers, and show only our own pages. No name is looked up: what asks
    for another machine is to be reported, not done.
    """
    own = ["--no-sandbox", "--disable-dev-shm-usage", "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1"]
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=[*own, *arguments])
        try:
            yield browser
        finally:
            browser.close()


def is_plain(page):
    """Pages that a reader stays on."""
    return not page.redirect
