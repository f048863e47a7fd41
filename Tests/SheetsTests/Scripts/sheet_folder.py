"""The sheets of a site: each PDF with the model that it was made of."""

import json
import subprocess
import sys
from pathlib import Path


class Sheet:
    """A PDF and its model (see docs/lembar-model.md)."""

    def __init__(self, path, file, model):
        self.path = path
        self.file = file
        self.model = model

    @property
    def kind(self):
        return self.model["sheet"]

    @property
    def language(self):
        return self.model["language"]

    @property
    def document(self):
        return self.model["document"]

    @property
    def address(self):
        """What the QR code must say; `None` where the sheet has none."""
        return self.model.get("address") if self.model.get("qr") else None

    @property
    def paper(self):
        """Width and height in millimetres."""
        return self.model["paper"]["width"], self.model["paper"]["height"]


class Sheets:
    """All sheets below a folder, in the order of their paths.

    The models lie in a folder of their own, each at the path of its sheet with `.json` for `.pdf`.
    """

    def __init__(self, folder, models):
        self.folder = Path(folder)
        self.sheets = []
        self.missing = []
        for model in sorted(Path(models).rglob("*.json")):
            path = model.relative_to(models).with_suffix(".pdf")
            file = self.folder / path
            if file.is_file():
                self.sheets.append(Sheet(path, file, json.loads(model.read_bytes())))
            else:
                self.missing.append(path)

    @classmethod
    def of_arguments(cls, report):
        """`SITE MODELS` of the command line; sheets that are not there are reported."""
        sheets = cls(sys.argv[1], sys.argv[2])
        for path in sheets.missing:
            report.add(path, "missing", "there is no such sheet")
        return sheets

    @classmethod
    def check_each(cls, report, check):
        """Calls `check` with each sheet of the command line. A sheet that no tool can read does not hide the others."""
        for sheet in cls.of_arguments(report):
            report.checked += 1
            try:
                check(sheet)
            except subprocess.CalledProcessError as error:
                report.add(sheet.path, "unreadable", error)

    def __iter__(self):
        return iter(self.sheets)
