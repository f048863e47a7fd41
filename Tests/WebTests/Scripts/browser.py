"""Debian's Chromium, driven without a window."""

import contextlib
import os

from playwright.sync_api import sync_playwright

CHROMIUM = os.environ.get("BAKU_CHROMIUM") or "/usr/bin/chromium"


@contextlib.contextmanager
def chromium(*arguments):
    """A running browser. No sandbox: tests also run as root and in containers, and show only our own pages."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=CHROMIUM, args=["--no-sandbox", "--disable-dev-shm-usage", *arguments])
        try:
            yield browser
        finally:
            browser.close()


def is_plain(page):
    """Pages that a reader stays on."""
    return not page.redirect
