"""The Nu HTML checker finds no error in any page, style sheet or picture in SVG.

The checker at hand is of 2020: a property of CSS it does not know is asked of Chromium.

Usage: validity.py SITE VNU_JAR
"""

import json
import re
import subprocess
import sys

from browser import chromium
from report import Report
from site_folder import Site

UNKNOWN = re.compile(r"CSS: “[^”]+”: Property “([^”]+)” doesn't exist")


def messages(jar, site, ending, option):
    """What the checker says of all files with the ending: path, line and text."""
    names = [name for name in site.files if name.endswith(ending)]
    if not names:
        return 0, []
    run = subprocess.run(
        ["java", "-jar", jar, "--errors-only", "--format", "json", "--stdout", *option, *names],
        cwd=site.folder, stdout=subprocess.PIPE, stderr=subprocess.PIPE, check=False)
    if not run.stdout:
        sys.exit(run.stderr.decode())
    found = []
    for message in json.loads(run.stdout)["messages"]:
        path = message.get("url", "").rpartition(site.folder.as_posix() + "/")[2]
        found.append((path, message.get("lastLine", 0), message["message"]))
    return len(names), found


if __name__ == "__main__":
    site, jar, report = Site(sys.argv[1]), sys.argv[2], Report()
    unknown = {}
    for ending, option in ((".html", []), (".css", ["--css"]), (".svg", ["--svg"])):
        count, found = messages(jar, site, ending, option)
        report.checked += count
        for path, line, text in found:
            property_name = UNKNOWN.match(text)
            if property_name:
                unknown.setdefault(property_name[1], (path, line))
            else:
                report.add(path, ending[1:], f"line {line}: {text}")
    if unknown:
        with chromium() as browser:
            tab = browser.new_page()
            for name, (path, line) in unknown.items():
                if not tab.evaluate("name => CSS.supports(name, 'inherit')", name):
                    report.add(path, "css", f"line {line}: no browser knows the property {name}")
    report.end()
