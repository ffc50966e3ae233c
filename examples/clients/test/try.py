"""Does one case, given as JSON on standard input, with the client for Python."""
import json
import pathlib
import sys

sys.path.insert(0, str(pathlib.Path(__file__).parents[1]))
sys.dont_write_bytecode = True
import nutgraf

case, logged = json.load(sys.stdin), []


class Cache(dict):
    def set(self, key, value):
        self[key] = value


cache = Cache()
ask = lambda: nutgraf.summarize(case["article"], service=case["service"], key="secret", cache=cache, log=logged.append, **case["fields"])
answer = ask()
again = ask() if case["twice"] else None
print(json.dumps({
    "summary": answer and answer["summary"], "again": again and again["summary"], "logged": logged,
    "html": nutgraf.render(answer), "jsonld": nutgraf.json_ld({"headline": case["headline"]}, answer),
}))
