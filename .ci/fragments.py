#!/usr/bin/env python3
"""Follow the service's links to sentences in a real browser, and see whether it scrolls to them.

    fragments.py URL CHROMIUM ARTICLE...

Each article becomes a page with a sentence a screen. For the first, a middle and the last sentence that the service
gives, the browser opens the page with the sentence's fragment behind its address, and the page tells which sentence it
shows. Exits 1 if that is another.
"""
import html
import http.server
import json
import re
import subprocess
import sys
import threading
import urllib.request

URL, CHROMIUM, ARTICLES = sys.argv[1], sys.argv[2], sys.argv[3:]

SCRIPT = """
addEventListener('load', () => setTimeout(() => {
  const middle = innerHeight / 2, holds = p => {
    const box = p.getBoundingClientRect();
    return box.top < innerHeight && box.bottom > 0 ? Math.abs((box.top + box.bottom) / 2 - middle) : Infinity;
  };
  const shown = [...document.querySelectorAll('p')].map((p, i) => [holds(p), i]).sort((a, b) => a[0] - b[0])[0];
  document.body.dataset.shown = shown[0] < Infinity ? shown[1] : -1;
}, 700))
"""


def page_of(sentences):
    # The first sentence stands a screen below the top: there, too, only the link can lead.
    screens = "".join(f'<p style="margin: 1500px 0">{html.escape(sentence)}</p>' for sentence in sentences)
    return f"<!doctype html><meta charset=utf-8><title>Trial</title><body>{screens}<script>{SCRIPT}</script>"


def summarize(page):
    body = json.dumps({"html": page, "sentence_count": 50, "include": ["fragments"]}).encode()
    request = urllib.request.Request(f"{URL}/summarize", body, {"Content-Type": "application/json"})
    with urllib.request.urlopen(request, timeout=30) as response:
        return json.load(response)["sentences"]


class Page(http.server.BaseHTTPRequestHandler):
    shown = b""

    def do_GET(self):
        self.send_response(200)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(self.shown)))
        self.end_headers()
        self.wfile.write(self.shown)

    def log_message(self, *_):
        pass


def shown_by(address):
    command = [CHROMIUM, "--headless", "--no-sandbox", "--disable-gpu", "--window-size=800,600", "--dump-dom",
               "--virtual-time-budget=3000", address]
    dom = subprocess.run(command, capture_output=True, text=True, timeout=60).stdout
    found = re.search(r'data-shown="(\d+)"', dom)
    return int(found[1]) if found else None


server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Page)
threading.Thread(target=server.serve_forever, daemon=True).start()
followed = missed = 0
for article in ARTICLES:
    with open(article, encoding="utf-8") as file:
        paragraphs = [" ".join(text.split()) for text in file.read().split("\n\n") if text.strip()]
    sentences = [sentence["text"] for sentence in summarize(page_of(paragraphs))]
    page = page_of(sentences)
    Page.shown = page.encode()
    answers = summarize(page)
    for answer in {0: answers[0], 1: answers[len(answers) // 2], 2: answers[-1]}.values():
        shown = shown_by(f"http://127.0.0.1:{server.server_port}/{answer['fragment']}")
        followed += 1
        if shown is None or sentences[shown] != answer["text"]:
            missed += 1
            print(f"{article}: {answer['fragment']} does not lead to {answer['text']!r}")
print(f"{followed} links followed, {missed} missed")
sys.exit(1 if missed or not followed else 0)
