"""The way all checks tell what they found: one JSON object on standard output."""

import json
import sys


class Report:
    """Findings of one check, in the order they were met, each once."""

    def __init__(self):
        self.findings = []
        self.checked = 0
        self._seen = set()

    def add(self, page, kind, text):
        """`page`: path below the site; `kind`: a short fixed name; `text`: what a person needs to mend it."""
        finding = (str(page), kind, str(text)[:600])
        if finding not in self._seen:
            self._seen.add(finding)
            self.findings.append({"page": finding[0], "kind": finding[1], "text": finding[2]})

    def end(self):
        """`checked` lets the caller see that the check did look at something."""
        json.dump({"checked": self.checked, "findings": self.findings}, sys.stdout, ensure_ascii=False)
        print()
