"""One article."""

import json
import sys
import threading

import nutgraf
import pytest

ARTICLE = "The council of Port Ellery bought a ferry on Tuesday. It rained all day. The ferry sails in April."


def test_an_article_gets_sentences_of_its_own():
    answer = nutgraf.summarize(ARTICLE, sentence_count=1)
    (sentence,) = answer["sentences"]
    assert answer["summary"] == sentence["text"] == "The council of Port Ellery bought a ferry on Tuesday."
    assert ARTICLE[sentence["offset"] :][: sentence["length"]] == sentence["text"]


def test_offsets_count_as_python_does():
    text = "🚢 Ferries sail. " + ARTICLE
    for sentence in nutgraf.summarize(text)["sentences"]:
        assert text[sentence["offset"] :][: sentence["length"]] == sentence["text"]


def test_an_option_that_is_none_is_not_given():
    assert nutgraf.summarize(ARTICLE, title=None, sentence_count=None) == nutgraf.summarize(ARTICLE)


def test_the_version_is_the_services():
    assert nutgraf.summarize(ARTICLE)["engine"]["version"] == nutgraf.__version__


def test_json_may_be_bytes_or_a_string_over_several_lines():
    request = json.dumps({"text": ARTICLE}, indent=2)
    assert nutgraf.summarize_json(request) == nutgraf.summarize_json(request.encode())
    assert json.loads(nutgraf.summarize_json(request)) == nutgraf.summarize(ARTICLE)


def test_an_article_may_be_larger_than_the_service_allows():
    article = ARTICLE + " The ferry is old." * 200_000
    assert nutgraf.summarize(article)["statistics"]["words"] > 500_000


@pytest.mark.parametrize("many", [False, True], ids=["one", "batch"])
def test_other_threads_run_while_it_works(many):
    text, begun, ended = "The ferry of Port Ellery sails in April, said Ada Lind. " * 50_000, threading.Event(), []

    def work():
        begun.set()
        if many:
            nutgraf.summarize_batch([text, text], threads=2)
        else:
            nutgraf.summarize(text)
        ended.append(True)

    before = sys.getswitchinterval()
    # From here on a thread runs until it lets others run of its own accord.
    sys.setswitchinterval(1000)
    try:
        worker = threading.Thread(target=work)
        worker.start()
        begun.wait()
        had_ended = bool(ended)
        worker.join()
    finally:
        sys.setswitchinterval(before)
    assert ended and not had_ended
