"""The clients in each language, against the service at NUTGRAF_URL and against stubs that are slow, busy or hostile."""
import contextlib
import html.parser
import http.server
import json
import os
import pathlib
import shutil
import socket
import subprocess
import sys
import tempfile
import threading

HERE = pathlib.Path(__file__).parent
SERVICE = os.environ.get("NUTGRAF_URL", "http://127.0.0.1:8080")
TEXT = "The council of Port Ellery bought a ferry on Tuesday. It sails in April. Fares will rise by 12 per cent."
HOSTILE = "</script></li><img src=x onerror=alert(1)> & \"quotes\" 'both' <!--<script>"


def run(command):
    done = subprocess.run(command, capture_output=True, text=True)
    assert done.returncode == 0, f"{command}: {done.stderr}{done.stdout}"
    return done.stdout


def typescript(folder):
    """Node's own type stripping where it has it; the compiler otherwise, where the generated clients brought one."""
    if not shutil.which("node"):
        return None
    run_itself = ["node", "--no-warnings", "--experimental-strip-types", str(HERE / "try.ts")]
    if int(run(["node", "--version"])[1:].split(".")[0]) >= 22:
        return run_itself
    compiler = HERE.parents[2] / "target/generated-clients/node_modules/.bin/tsc"
    if not compiler.exists():
        return None
    (folder / "package.json").write_text('{"type": "module"}')
    types = str(compiler.parents[1] / "@types")
    run([str(compiler), "--outDir", str(folder), "--target", "es2022", "--module", "nodenext", "--strict", "--typeRoots", types,
         "--types", "node", "--allowImportingTsExtensions", "--rewriteRelativeImportExtensions", "--rootDir", str(HERE.parent), str(HERE / "try.ts")])
    return ["node", str(folder / "test/try.js")]


def php(folder):
    if not shutil.which("php") or "curl" not in run(["php", "-m"]).split():
        return None
    run(["php", "-l", str(HERE.parent / "nutgraf.php")])
    return ["php", str(HERE / "try.php")]


def go(folder):
    if not shutil.which("go"):
        return None
    built = folder / "try"
    done = subprocess.run(["go", "build", "-o", str(built), "./test/try"], cwd=HERE.parent, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    return [str(built)]


CLIENTS = {"TypeScript": typescript, "PHP": php, "Python": lambda folder: [sys.executable, str(HERE / "try.py")], "Go": go}


class Page(html.parser.HTMLParser):
    """The elements of a page, and the text in each."""

    def __init__(self, text):
        super().__init__()
        self.tags, self.texts, self.open = [], {}, []
        self.feed(text)

    def handle_starttag(self, tag, attributes):
        self.tags.append(tag)
        self.open.append(tag)

    def handle_endtag(self, tag):
        self.open.pop()

    def handle_data(self, data):
        self.texts.setdefault(self.open[-1], []).append(data)


@contextlib.contextmanager
def stub(*replies):
    """A server that gives these replies in turn, (status, headers, answer) each, then the last for ever; and what it was asked."""
    asked = []

    class Handler(http.server.BaseHTTPRequestHandler):
        def do_POST(self):
            body = self.rfile.read(int(self.headers["Content-Length"]))
            status, headers, answer = replies[min(len(asked), len(replies) - 1)]
            asked.append((dict(self.headers), json.loads(body)))
            reply = json.dumps(answer).encode()
            self.send_response(status)
            for name, value in {**headers, "Content-Length": str(len(reply))}.items():
                self.send_header(name, value)
            self.end_headers()
            self.wfile.write(reply)

        def log_message(self, *_):
            pass

    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_port}", asked
    finally:
        server.shutdown()
        server.server_close()


def answer(text):
    return {"summary": text, "sentences": [{"text": text, "index": 0, "offset": 0, "length": 1, "rank_score": 1.0}], "fingerprint": "0" * 32}


def check(command):
    def ask(service=SERVICE, article=None, twice=False, **fields):
        case = {"service": service, "article": article or {"text": TEXT}, "fields": fields, "twice": twice, "headline": HOSTILE}
        done = subprocess.run(command, input=json.dumps(case), capture_output=True, text=True, timeout=30)
        assert done.returncode == 0, done.stderr
        return json.loads(done.stdout)

    def without_summary(found):
        assert found["summary"] is None and found["html"] == "" and len(found["logged"]) == 1, found
        assert "abstract" not in json.loads(Page(found["jsonld"]).texts["script"][0])

    def an_article_is_summarized():
        found = ask(sentence_count=1)
        assert found["summary"] and found["summary"] in TEXT and not found["logged"], found
        page = Page(found["html"])
        assert page.tags == ["nutgraf-summary", "details", "summary", "ul", "li", "script"], page.tags
        assert "".join(page.texts["li"]) == found["summary"]
        assert json.loads("".join(page.texts["script"]))["summary"] == found["summary"]
        assert json.loads(Page(found["jsonld"]).texts["script"][0])["abstract"] == found["summary"]

    def a_page_is_read_as_html():
        found = ask(article={"html": "<nav>Home</nav><p>" + TEXT.replace(". ", ".</p><p>") + "</p>"}, sentence_count=1)
        assert found["summary"] and found["summary"] in TEXT, found

    def what_the_service_refuses_is_logged():
        found = ask(sentence_count=0)
        without_summary(found)
        assert "422" in found["logged"][0] and "sentence_count" in found["logged"][0], found

    def a_service_that_is_down_costs_the_summary_alone():
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            without_summary(ask(f"http://127.0.0.1:{free.getsockname()[1]}"))

    def a_service_that_never_answers_is_given_up():
        with socket.socket() as mute:
            mute.bind(("127.0.0.1", 0))
            mute.listen()
            without_summary(ask(f"http://127.0.0.1:{mute.getsockname()[1]}"))

    def an_answer_that_is_no_summary_is_none():
        for nonsense in ({"sentences": None}, [], "text"):
            with stub((200, {}, nonsense)) as (service, _):
                without_summary(ask(service))

    def a_busy_service_is_asked_once_more():
        for status in (429, 503):
            with stub((status, {"Retry-After": "0"}, {}), (200, {}, answer("Well."))) as (service, asked):
                assert ask(service)["summary"] == "Well."
                assert len(asked) == 2
            with stub((status, {"Retry-After": "0"}, {})) as (service, asked):
                without_summary(ask(service))
                assert len(asked) == 2
            with stub((status, {"Retry-After": "60"}, {})) as (service, asked):
                without_summary(ask(service))
                assert len(asked) == 1

    def the_second_time_it_comes_from_the_cache_and_the_key_is_sent():
        with stub((200, {}, answer("Well."))) as (service, asked):
            assert ask(service, twice=True)["again"] == "Well."
            assert len(asked) == 1 and asked[0][0]["Authorization"] == "Bearer secret"

    def hostile_text_stays_text():
        with stub((200, {}, answer(HOSTILE))) as (service, _):
            found = ask(service)
        page = Page(found["html"])
        assert page.tags == ["nutgraf-summary", "details", "summary", "ul", "li", "script"], page.tags
        assert "".join(page.texts["li"]) == HOSTILE
        assert json.loads("".join(page.texts["script"]))["summary"] == HOSTILE
        linked = Page(found["jsonld"])
        assert linked.tags == ["script"] and json.loads("".join(linked.texts["script"])) == {
            "@context": "https://schema.org", "@type": "NewsArticle", "headline": HOSTILE, "abstract": HOSTILE}

    tests = [value for value in locals().values() if callable(value) and value.__name__ not in ("ask", "without_summary")]
    for test in tests:
        test()
    return len(tests)


def main():
    for language, prepare in CLIENTS.items():
        with tempfile.TemporaryDirectory() as folder:
            command = prepare(pathlib.Path(folder))
            if command is None:
                print(f"{language}: LEFT OUT, since what runs it is not at hand")
            else:
                print(f"{language}: {check(command)} tests passed")


if __name__ == "__main__":
    main()
