"""What a poster may leave out so that it fits its page: the end of long lists, if it says how much is missing."""

from pathlib import Path

import yaml

STRINGS = Path(__file__).resolve().parents[3] / "themes/standar/strings"
LISTS = ("products", "hours", "location", "complaints")


def cut(poster, language, stands):
    """The poster's model without what was left out, and what was left out silently.

    `stands` tells whether a text is on the paper.
    """
    strings = yaml.safe_load((STRINGS / f"{language}.yml").read_text(encoding="utf-8"))

    def is_told(key, count):
        """Whether the paper says "… dan 28 lainnya, "; where to find them stands behind it."""
        return stands(strings[key].partition("{where}")[0].replace("{n}", str(count)))

    shown, untold = dict(poster), []

    def keep(name, items, key="lembar-more"):
        kept = [item for item in items if stands(first_text(item))]
        if len(kept) < len(items) and not is_told(key, len(items) - len(kept)):
            untold.append(f"{len(items) - len(kept)} of {name} are left out, and nothing says so")
        return kept

    for name in LISTS:
        shown[name] = keep(name, poster[name])
    for name in ("time", "fee"):
        shown[name] = {**poster[name], "lines": keep(name, poster[name]["lines"])}
    items = [item for group in poster["requirements"] for item in group["items"]]
    kept = keep("requirements", items)
    # Their form is a detail that the page tells; a group without items is not named.
    shown["requirements"] = [
        {**group, "items": [{**item, "form": None} for item in group["items"] if item in kept]}
        for group in poster["requirements"] if any(item in kept for item in group["items"])]
    # Stages stand for the steps where there are too many of those.
    if poster["stages"] and all(stands(first_text(stage["title"])) for stage in poster["stages"]):
        shown["steps"] = []
    else:
        shown["stages"] = []
        shown["steps"] = keep("steps", poster["steps"], "lembar-more-steps")
    return shown, untold


def first_text(item):
    """The text by which an item is known: a text with marks, or what has one as its `text`, behind its label if it has one."""
    if not isinstance(item, dict):
        return "".join(run.get("t", " ") for run in item)
    label = item.get("label")
    return (first_text(label) + ": " if label else "") + first_text(item["text"])
