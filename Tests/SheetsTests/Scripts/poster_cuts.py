"""What a poster may leave out so that it fits its page: the end of long lists, if it says how much is missing."""

LISTS = ("products", "hours", "location", "complaints")


def cut(poster, strings, stands):
    """The poster's model without what was left out, and what was left out silently.

    `strings` are the words of the interface; `stands` tells whether a text is on the paper.
    """
    def is_told(key, count):
        """Whether the paper says "… dan 28 lainnya, "; where to find them stands behind it."""
        return stands(strings[key].partition("{where}")[0].replace("{n}", str(count)))

    shown, untold = dict(poster), []

    def left_out(name, items, key="lembar-more"):
        """How many are left out as the paper says. One whose name stands elsewhere too may be among them."""
        missing = sum(not stands(first_text(item)) for item in items)
        if not missing:
            return 0
        for count in range(missing, len(items) + 1):
            if is_told(key, count):
                return count
        untold.append(f"{missing} of {name} are left out, and nothing says so")
        return missing

    def keep(name, items, key="lembar-more"):
        return [item for item in items if stands(first_text(item))] if left_out(name, items, key) else items

    for name in LISTS:
        shown[name] = keep(name, poster[name])
    for name in ("time", "fee"):
        shown[name] = {**poster[name], "lines": keep(name, poster[name]["lines"])}
    items = [item for group in poster["requirements"] for item in group["items"]]
    room = len(items) - left_out("requirements", items)
    shown["requirements"] = []
    for group in poster["requirements"]:
        # The first ones are shown. Their form is a detail that the page tells; a group without items is not named.
        kept = [{**item, "form": None} for item in group["items"][:max(room, 0)]]
        room -= len(group["items"])
        if kept:
            shown["requirements"].append({**group, "items": kept})
    shown["steps"] = steps(poster["steps"], strings, stands, is_told, untold)
    return shown, untold


def steps(groups, strings, stands, is_told, untold):
    """The groups of steps as they are shown, with their texts as far as these go: several groups are shown with their first
    steps, or as an overview without any."""
    if len(groups) > 1 and all(range_words(group, strings, stands) for group in groups):
        return [{**group, "items": []} for group in groups]
    shown = []
    missing = 0
    for group in groups:
        items = [{**item, "text": found} for item in group["items"] if (found := beginning(item["text"], stands))]
        left = len(group["items"]) - len(items)
        if left and not is_told("lembar-more-steps", left):
            missing += left
        if items:
            shown.append({**group, "items": items})
    if missing and not is_told("lembar-more-steps", missing):
        untold.append(f"{missing} of steps are left out, and nothing says so")
    return shown


def range_words(group, strings, stands):
    """Whether the paper says "langkah 1–4" of a group."""
    numbers = [item["number"] for item in group["items"]]
    if None in numbers or group["title"] is None:
        return False
    first, last = numbers[0], numbers[-1]
    words = strings["lembar-step-one"].format(n=first) if first == last else strings["lembar-step-range"].format(**{"from": first, "to": last})
    return stands(first_text(group["title"]) + words)


def beginning(runs, stands):
    """A text as far as it stands on the paper: all of it, or words from its beginning with a mark that there is more."""
    text = first_text(runs)
    if stands(text):
        return runs
    words = text.split(" ")
    for count in range(len(words) - 1, 0, -1):
        if stands(" ".join(words[:count]) + " …"):
            return [{"t": " ".join(words[:count]) + " …"}]
    return None


def first_text(item):
    """The text by which an item is known: a text with marks, or what has one as its `text`, behind its label if it has one."""
    if not isinstance(item, dict):
        return "".join(run.get("t", " ") for run in item)
    label = item.get("label")
    return (first_text(label) + ": " if label else "") + first_text(item["text"])
