"""No word of a model is lost on the paper, and the text comes out in the order in which it is read.

Usage: words.py SITE MODELS
"""

import re
import subprocess
import unicodedata
from functools import cache
from pathlib import Path

import poster_cuts
import yaml
from report import Report
from sheet_folder import Sheets

# What a model says that is not text on the paper: places, pictures, link targets, what readers of pictures hear.
UNPRINTED = {
    "sheet", "language", "paper", "document", "qr", "style", "alt", "logo", "u", "k", "shape", "side", "path", "to",
}
# What some sheets have no room or no use for.
UNPRINTED_ON = {
    "standar": {"address", "revision"}, "maklumat": {"address", "revision"}, "poster": {"official"},
    "daftar-periksa": {"official", "effective"},
}
STRINGS = Path(__file__).resolve().parents[3] / "themes/standar/strings"
# Lists whose order is that of columns or lines, not that of the text.
UNORDERED = {"lanes", "lines", "boxes"}


@cache
def strings(language):
    """The words of the interface, some of which a model names by their keys."""
    return yaml.safe_load((STRINGS / f"{language}.yml").read_text(encoding="utf-8"))


def folded(text):
    """Without spaces, marks of line breaking and direction, and letter case: headings may be set in capitals."""
    return re.sub(r"[\s\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069]+", "", unicodedata.normalize("NFKC", text)).casefold()


def is_right_to_left(text):
    """Whether parts of a text run from right to left: tools differ in the order of the parts."""
    return any(unicodedata.bidirectional(letter) in ("R", "AL") for letter in text)


def is_rich(value):
    return isinstance(value, list) and bool(value) and all(
        isinstance(run, dict) and ("t" in run or "br" in run) for run in value)


def phrases(value, key=None):
    """Every text of a model, in its order."""
    if key in UNPRINTED or value is None:
        return
    if is_rich(value):
        yield "".join(run.get("t", " ") for run in value)
    elif isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for name, part in value.items():
            yield from phrases(part, name)
    elif isinstance(value, list):
        for part in value:
            yield from phrases(part)


def ordered_lists(value, key=None):
    """Every list of a model whose elements follow each other on the paper, as the first text of each element."""
    if key in UNPRINTED or key in UNORDERED or is_rich(value):
        return
    if isinstance(value, dict):
        for name, part in value.items():
            yield from ordered_lists(part, name)
    elif isinstance(value, list):
        firsts = [next(phrases(part), None) for part in value if not isinstance(part, str)]
        if len(firsts) > 1:
            yield [first for first in firsts if first]
        for part in value:
            yield from ordered_lists(part)


def paper_text(file):
    """The text in the order in which it stands in the PDF, once as it is and once with words joined over line ends."""
    text = subprocess.run(["pdftotext", "-raw", str(file), "-"], stdout=subprocess.PIPE, check=True).stdout.decode()
    return folded(text), folded(re.sub(r"[-\u2010]\n", "", text))


def words(model, sheet, texts, report):
    for phrase in phrases(model):
        if any(folded(phrase) in text for text in texts):
            continue
        lost = [word for word in phrase.split() if not any(folded(word) in text for text in texts)]
        if lost:
            report.add(sheet.path, "lost", f"{' '.join(lost)} (of: {phrase})")
        elif not is_right_to_left(phrase):
            report.add(sheet.path, "torn", phrase)


def order(model, sheet, texts, report):
    for firsts in ordered_lists(model):
        if not any(stands_in_order(firsts, text) for text in texts):
            report.add(sheet.path, "order", " … ".join(firsts))


def stands_in_order(firsts, text):
    position = 0
    for first in firsts:
        found = text.find(folded(first), position)
        if found < 0:
            return False
        position = found + len(folded(first))
    return True


def printed(sheet, texts, report):
    """The model without what its sheet does not print."""
    model = without(worded(sheet.model, strings(sheet.language)), UNPRINTED_ON.get(sheet.kind, set()))
    if sheet.kind != "poster":
        return model

    def stands(phrase):
        return any(folded(phrase) in text for text in texts)

    poster, untold = poster_cuts.cut(model["poster"], strings(sheet.language), stands)
    for text in untold:
        report.add(sheet.path, "untold", text)
    return {**model, "poster": poster}


def worded(value, words):
    """The model with words of the interface in the place of their keys."""
    if isinstance(value, dict):
        return {name: worded(part, words) for name, part in value.items()}
    if isinstance(value, list):
        return [worded(part, words) for part in value]
    return words.get(value, value) if isinstance(value, str) and value.startswith("lembar-") else value


def without(value, names):
    if isinstance(value, dict):
        return {name: without(part, names) for name, part in value.items() if name not in names}
    if isinstance(value, list):
        return [without(part, names) for part in value]
    return value


def check(sheet, report):
    texts = paper_text(sheet.file)
    model = printed(sheet, texts, report)
    words(model, sheet, texts, report)
    order(model, sheet, texts, report)


if __name__ == "__main__":
    report = Report()
    Sheets.check_each(report, lambda sheet: check(sheet, report))
    report.end()
