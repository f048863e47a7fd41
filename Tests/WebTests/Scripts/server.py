"""A web server on this machine alone that sends the content security policy the site promises to work under."""

import contextlib
import http.server
import posixpath
import threading
from pathlib import Path
from urllib.parse import unquote, urlsplit

POLICY = (
    "default-src 'none'; style-src 'self'; img-src 'self' data:; script-src 'self'; connect-src 'self'; "
    "manifest-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'"
)
OWN_POLICY = b'<meta http-equiv="Content-Security-Policy"'
KINDS = {
    ".html": "text/html; charset=utf-8", ".css": "text/css; charset=utf-8", ".js": "text/javascript; charset=utf-8",
    ".svg": "image/svg+xml", ".png": "image/png", ".jpg": "image/jpeg", ".webp": "image/webp",
    ".pdf": "application/pdf", ".xml": "application/xml", ".json": "application/json",
}


@contextlib.contextmanager
def serve(folder, base="/"):
    """Serves `folder` below the path `base`; gives the address of its root. What is missing is answered by 404.html."""
    root = Path(folder).resolve()

    class Handler(http.server.BaseHTTPRequestHandler):
        def do_GET(self):
            path = posixpath.normpath(unquote(urlsplit(self.path).path))
            file = None
            if (path + "/").startswith(base):
                file = (root / path[len(base):]).resolve()
                if file.is_dir():
                    file = file / "index.html"
            status = 200
            if file is None or not file.is_file() or root not in file.parents:
                status, file = 404, root / "404.html"
            body = file.read_bytes() if file.is_file() else b""
            self.send_response(status)
            self.send_header("Content-Type", KINDS.get(file.suffix, "application/octet-stream"))
            self.send_header("Content-Length", str(len(body)))
            # A file that is kept apart from the site brings its own; markup.py sees to it that no page of the site does.
            if OWN_POLICY not in body:
                self.send_header("Content-Security-Policy", POLICY)
            self.send_header("X-Content-Type-Options", "nosniff")
            self.end_headers()
            # The browser may have gone on to the next page.
            with contextlib.suppress(ConnectionError):
                self.wfile.write(body)

        def log_message(self, *arguments):
            pass

    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}{base}"
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
