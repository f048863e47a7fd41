"""Makes PDFs of sheet models with one warm Typst compiler. Started by baku, which speaks to it through standard input and
output: a line of JSON each way, with as many bytes behind it as its "bytes" says.

    {"families": […]}                              which font files have them, and the version of Typst
    {"root": folder, "fonts": folder, "bytes": N}  the set-up; N bytes of words
    {"id": 1, "main": "poster.typ", "timestamp": 1743465600, "bytes": N}  a sheet; N bytes of model
    -> {"id": 1, "ok": true, "bytes": M, "memory": …, "warnings": […], "replaced": […]}  M bytes of PDF
    -> {"id": 1, "ok": false, "isTypst": true, "message": "…", "hints": […]}
"""

import json
import os
import re
import sys
import threading
import time

# Archives and screen readers: both are checked by Typst when it writes the file.
STANDARDS = ["a-2a", "ua-1"]

# What Typst says of characters that no font of the theme has, and what stands in their place: the sign for it, or, where
# the fonts do not even have that, a question mark.
NO_GLYPH = re.compile(r'the text `"((?:[^"\\]|\\.)*)"` could not be displayed')
PLACEHOLDER = "\ufffd"
MOST_ROUNDS = 20

# Characters that show nothing by themselves (Unicode's Default_Ignorable_Code_Point): joiners, variation selectors, marks
# of direction. A font without them shows the text all the same; they are missing only where what they belong to is.
IGNORABLE = (
    "\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164"
    "\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufff8\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0000-\U000e0fff"
)
IGNORABLE_ENDS = re.compile(f"^[{IGNORABLE}]+|[{IGNORABLE}]+$")
BESIDE_PLACEHOLDER = re.compile(f"[{IGNORABLE}]*{PLACEHOLDER}[{IGNORABLE}]*")


def end_with(parent):
    """Ends this process with the one that started it, even while a sheet is compiled."""

    def watch():
        while os.getppid() == parent:
            time.sleep(1)
        os._exit(1)

    threading.Thread(target=watch, daemon=True).start()


def fonts(families):
    import importlib.metadata

    import typst

    found = typst.Fonts(include_system_fonts=True, include_embedded_fonts=False).fonts()
    faces = sorted(
        {(font.family, font.path, font.index) for font in found if font.path and font.family in families}
    )
    return {
        "typst": importlib.metadata.version("typst"),
        "faces": [{"family": family, "path": path} for family, path, _ in faces],
    }


class Sheets:
    """The compiler with what all sheets share."""

    def __init__(self, root, fonts, words):
        import typst

        self.typst = typst
        self.root = root
        # Of this worker alone: others read the same folder. What a compiler is given with a model would count for all it
        # does, so that it kept nothing of one sheet for the next; a file counts for what reads it.
        self.model = f"model-{os.getpid()}.json"
        self.compiler = typst.Compiler(
            root=root,
            font_paths=typst.Fonts(include_system_fonts=False, include_embedded_fonts=False, font_paths=[fonts]),
            ignore_system_fonts=True,
            # Nothing is fetched: there is no package in either folder.
            package_path=os.path.join(root, "packages"),
            package_cache_path=os.path.join(root, "packages"),
            sys_inputs={"model": "/" + self.model, "words": words},
        )

    def compile(self, main, model, timestamp):
        with open(os.path.join(self.root, self.model), "w", encoding="utf-8") as file:
            file.write(model)
        return self.compiler.compile_with_warnings(
            os.path.join(self.root, main),
            format="pdf",
            pdf_standards=STANDARDS,
            timestamp=timestamp,
        )

    def make(self, main, model, timestamp):
        replaced = []
        rounds = 0
        while True:
            try:
                pdf, warnings = self.compile(main, model, timestamp)
                return pdf, [str(warning.message) for warning in warnings], replaced
            except self.typst.TypstError as error:
                rounds += 1
                missing = missing_texts(error.diagnostic or error.message)
                missing = [text for text in missing if text in model]
                if not missing or rounds > MOST_ROUNDS:
                    raise
            for text in missing:
                if text == PLACEHOLDER:
                    model = model.replace(text, "?")
                    continue
                if text not in replaced:
                    replaced.append(text)
                model = model.replace(text, PLACEHOLDER)
            # What joined or varied a character that is gone has nothing left to do.
            model = BESIDE_PLACEHOLDER.sub(PLACEHOLDER, model)


def missing_texts(message):
    """What Typst could not show, each text once; without what shows nothing by itself."""
    texts = [IGNORABLE_ENDS.sub("", unescaped(text)) for text in NO_GLYPH.findall(message)]
    return list(dict.fromkeys(text for text in texts if text))


def unescaped(text):
    """A string as Typst shows it."""
    simple = {"n": "\n", "r": "\r", "t": "\t"}

    def character(found):
        code = found.group(1)
        return chr(int(code[2:-1], 16)) if code.startswith("u") else simple.get(code, code)

    return re.sub(r"\\(u\{[0-9a-fA-F]+\}|.)", character, text)


def memory():
    """Bytes of memory that this process holds."""
    with open("/proc/self/statm", "rb") as file:
        return int(file.read().split()[1]) * os.sysconf("SC_PAGESIZE")


def failure(error):
    """What is told of an error; one that is not Typst's own means that this process is no longer sound."""
    is_typst = type(error).__name__ == "TypstError"
    message = error.message if is_typst else f"{type(error).__name__}: {error}"
    hints = error.hints if is_typst else []
    return {"ok": False, "isTypst": is_typst, "message": str(message), "hints": [str(hint) for hint in hints or []]}


def answer(request, body, state):
    """The answer to a request, and the bytes behind it."""
    if "main" in request:
        pdf, warnings, replaced = state["sheets"].make(request["main"], body.decode(), request.get("timestamp") or 0)
        return {"ok": True, "memory": memory(), "warnings": warnings, "replaced": replaced}, pdf
    if "root" in request:
        state["sheets"] = Sheets(request["root"], request["fonts"], body.decode())
        return {"ok": True}, b""
    return {"ok": True, **fonts(set(request["families"]))}, b""


def main():
    end_with(os.getppid())
    requests = os.fdopen(os.dup(0), "rb")
    answers = os.fdopen(os.dup(1), "wb")
    # Whatever prints, prints to standard error.
    os.dup2(2, 1)
    state = {}
    while line := requests.readline():
        request = json.loads(line)
        body = requests.read(request.get("bytes", 0))
        try:
            head, data = answer(request, body, state)
        except (KeyboardInterrupt, SystemExit):
            return
        except BaseException as error:  # a panic inside Typst is no Exception
            head, data = failure(error), b""
        head |= {"id": request.get("id", 0), "bytes": len(data)}
        answers.write(json.dumps(head, ensure_ascii=False).encode() + b"\n" + data)
        answers.flush()


try:
    main()
except (BrokenPipeError, ConnectionResetError):
    os._exit(1)
