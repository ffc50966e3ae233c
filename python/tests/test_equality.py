"""The package gives the service's answers, byte for byte."""

import json
import pathlib

import nutgraf
import pytest

OPTIONS = [
    {},
    {"sentence_count": 1},
    {"length": "long", "sort_by": "rank", "string_index_type": "utf16"},
    {"ratio": 0.25, "max_words": 60, "include": ["keywords", "reasons", "ranking", "dropped", "fragments", "text"]},
    {"title": "Esterville", "query": "money", "avoid": ["question", "quote"], "pin": [1], "exclude": [0], "id": "a"},
    {"language": "de", "max_chars": 200, "string_index_type": "utf8", "id": 7},
]

WRONG = [
    {},
    {"text": " "},
    {"text": 7},
    {"text": "One. Two.", "html": "<p>One."},
    {"text": "One. Two.", "sentnce_count": 2, "ratio": 4, "id": "wrong"},
    {"html": "<script>1</script>"},
]


def encoded(request):
    return json.dumps(request, ensure_ascii=False).encode()


@pytest.mark.parametrize("options", OPTIONS, ids=str)
def test_every_article_gets_the_bytes_of_the_service(articles, service, options):
    for article in articles:
        request = encoded({"text": article, **options})
        assert nutgraf.summarize_json(request) == service(request)


@pytest.mark.parametrize("options", OPTIONS, ids=str)
def test_the_dict_is_the_answer_of_the_service(articles, service, options):
    for article in articles:
        assert nutgraf.summarize(article, **options) == json.loads(service(encoded({"text": article, **options})))


@pytest.mark.parametrize("options", OPTIONS, ids=str)
def test_a_batch_is_the_output_of_nutgraf_batch(articles, batch, options):
    requests = [{"text": article, **options} for article in articles]
    assert nutgraf.summarize_batch_json(requests, threads=2) == batch(requests)
    assert nutgraf.summarize_batch_json(articles, threads=2, **options) == batch(requests)


def test_wrong_requests_get_the_problems_of_nutgraf_batch(batch):
    expected = batch(WRONG)
    assert nutgraf.summarize_batch_json(WRONG) == expected
    assert [nutgraf.summarize_json(encoded(request)) for request in WRONG] == expected
    assert [error.problem for error in nutgraf.summarize_batch(WRONG)] == [json.loads(line) for line in expected]


def test_a_page_gets_the_answer_of_the_service(service):
    page = "<html lang=en><title>The ferry</title><nav>Home</nav><p>The council bought a ferry. It sails in April.</p>"
    assert nutgraf.summarize(html=page, include=["text"]) == json.loads(
        service(encoded({"html": page, "include": ["text"]}))
    )


def test_the_readmes_stream_gets_the_answers_of_the_service(service):
    lines = (pathlib.Path(__file__).parents[2] / "examples/articles.ndjson").read_bytes()
    expected = service(lines, "application/x-ndjson").splitlines()
    for line, theirs in zip(lines.splitlines(), expected):
        ours, theirs = json.loads(nutgraf.summarize_json(line)), json.loads(theirs)
        # A problem of the service's names the request that it came with, and the package knows of none.
        theirs.pop("request_id", None)
        assert ours == theirs
