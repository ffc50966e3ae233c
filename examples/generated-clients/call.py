"""Calls the service at NUTGRAF_URL through the client that openapi-python-client generated from the contract."""
import os

from nutgraf_client import Client
from nutgraf_client.api.summaries import summarize
from nutgraf_client.models import Answer, Problem, Request, RequestIncludeItem, StringIndexType

client = Client(base_url=os.environ.get("NUTGRAF_URL", "http://127.0.0.1:8080"))
text = "The council of Port Ellery bought a ferry on Tuesday. It sails in April. Fares will rise by 12 per cent."

article = summarize.sync(
    client=client, body=Request(text=text, sentence_count=1, include=[RequestIncludeItem.KEYWORDS])
)
assert isinstance(article, Answer), article
assert len(article.sentences) == 1 and article.sentences[0].text in text and article.keywords

page = "<html lang='en'><title>A ferry</title><p>" + text.replace(". ", ".</p><p>") + "</p></html>"
found = summarize.sync(
    client=client,
    body=Request(html=page, string_index_type=StringIndexType.UNICODE, include=[RequestIncludeItem.TEXT]),
)
assert isinstance(found, Answer), found
for sentence in found.sentences:
    assert found.text[sentence.offset : sentence.offset + sentence.length] == sentence.text

wrong = summarize.sync_detailed(client=client, body=Request(text=text, sentence_count=0))
assert wrong.status_code == 422 and isinstance(wrong.parsed, Problem), wrong
assert wrong.parsed.code == "invalid_request" and wrong.parsed.errors[0].pointer == "/sentence_count"

print("Python: an article, a page and a 422")
