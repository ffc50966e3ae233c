"""nutgraf for Python 3.9 or newer: the standard library alone. A page without a summary is still a page: nothing here raises."""
import hashlib
import html
import json
import logging
import time
import urllib.error
import urllib.request


def summarize(article, *, service="http://127.0.0.1:8080", key=None, timeout=1.0, cache=None, log=logging.warning, **fields):
    """The answer for `{"text": …}` or `{"html": …}`, or None, whatever happens.

    `timeout` is for an article in all, in seconds, a second try included (a server that sends byte after byte may stretch
    it); `cache` has `get(key)` and `set(key, value)` of strings; `log` is told why there is no summary; `fields` are more
    of the request's.
    """
    try:
        body = json.dumps({"include": ["ranking", "text"], "string_index_type": "utf16", **fields, **article}).encode()
        name = "nutgraf:" + hashlib.sha256(body).hexdigest()
        known = _answer(_attempt(log, lambda: cache.get(name)) if cache is not None else None)
        if known:
            return known
        headers = {"Content-Type": "application/json", "Accept": "application/json"}
        if key:
            headers["Authorization"] = "Bearer " + key
        request = urllib.request.Request(service.rstrip("/") + "/summarize", body, headers)
        reply = _ask(request, time.monotonic() + timeout)
        answer = _answer(reply)
        if not answer:
            raise ValueError("the answer is no summary")
        if cache is not None:
            _attempt(log, lambda: cache.set(name, reply))
        return answer
    except Exception as error:
        log(f"nutgraf: no summary: {error}")
        return None


def _ask(request, deadline):
    """The reply's text; tries twice where the service says that it is busy, and that it will not be for long."""
    for last in (False, True):
        try:
            with urllib.request.urlopen(request, timeout=max(0.001, deadline - time.monotonic())) as response:
                return response.read().decode()
        except urllib.error.HTTPError as error:
            with error:
                pause = _pause(error) if not last else None
                if pause is None or time.monotonic() + pause >= deadline:
                    detail = error.read(300).decode(errors="replace")
                    raise ValueError(f"{error.code} {detail}") from None
            time.sleep(pause)


def _pause(error):
    if error.code not in (429, 503):
        return None
    try:
        return max(0.1, float(error.headers.get("Retry-After", "0")))
    except ValueError:
        return None


def _answer(reply):
    try:
        answer = json.loads(reply)
        if isinstance(answer["summary"], str) and all(isinstance(one["text"], str) for one in answer["sentences"]):
            return answer
    except (TypeError, ValueError, KeyError):
        pass
    return None


def _attempt(log, action):
    try:
        return action()
    except Exception as error:
        log(f"nutgraf: the cache failed: {error}")
        return None


def _in_script(value):
    """JSON that can stand in a `<script>`."""
    return json.dumps(value, ensure_ascii=False).replace("<", "\\u003c")


def render(answer, label="No time to read? Get a summary"):
    """The block for the page; empty without a summary. With the answer in it the button can be longer and shorter."""
    if not answer or not answer["sentences"]:
        return ""
    items = "".join(f"<li>{html.escape(sentence['text'])}</li>" for sentence in answer["sentences"])
    return (
        f"<nutgraf-summary><details><summary>{html.escape(label)}</summary><ul>{items}</ul></details>"
        f'<script type="application/json">{_in_script(answer)}</script></nutgraf-summary>'
    )


def json_ld(article, answer):
    """The article for search engines (https://schema.org/NewsArticle), with the summary as its `abstract`."""
    abstract = {"abstract": answer["summary"]} if answer and answer["summary"] else {}
    thing = {"@context": "https://schema.org", "@type": "NewsArticle", **article, **abstract}
    return f'<script type="application/ld+json">{_in_script(thing)}</script>'
