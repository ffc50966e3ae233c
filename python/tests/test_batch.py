"""Many articles."""

import _thread
import signal

import nutgraf
import pytest

ARTICLE = "The council of Port Ellery bought a ferry on Tuesday. It rained all day. The ferry sails in April."


@pytest.mark.parametrize("threads", [0, 1, 2, 3, 16])
def test_answers_come_in_order_whatever_the_threads(threads):
    requests = [{"id": i, "text": f"Ferry {i} sails. {ARTICLE}"} for i in range(1000)]
    answers = nutgraf.summarize_batch(requests, threads=threads, sentence_count=1)
    assert [answer["id"] for answer in answers] == list(range(1000))
    assert answers == [nutgraf.summarize(**request, sentence_count=1) for request in requests]


def test_a_bad_article_has_its_problem_in_its_place():
    good, empty, none, other = nutgraf.summarize_batch([ARTICLE, "", None, {"id": 4, "text": ARTICLE, "length": 9}])
    assert good == nutgraf.summarize(ARTICLE)
    assert all(isinstance(error, nutgraf.ProblemError) for error in (empty, none, other))
    assert (empty.errors[0]["code"], none.errors[0]["code"], other.id) == ("empty", "missing", 4)


def test_articles_may_be_nowhere_or_come_one_by_one():
    assert nutgraf.summarize_batch([]) == nutgraf.summarize_batch_json([], threads=4) == []
    assert nutgraf.summarize_batch(text for text in [ARTICLE]) == [nutgraf.summarize(ARTICLE)]


def test_an_option_holds_where_the_article_says_nothing_else():
    own = {"text": ARTICLE, "sentence_count": 2, "title": None}
    answers = nutgraf.summarize_batch([ARTICLE, own], sentence_count=1, title="The ferry")
    assert answers == [
        nutgraf.summarize(ARTICLE, sentence_count=1, title="The ferry"),
        nutgraf.summarize(ARTICLE, sentence_count=2),
    ]


def test_a_target_of_its_own_replaces_the_one_of_all():
    (answer,) = nutgraf.summarize_batch([{"text": ARTICLE, "length": "short"}], sentence_count=2)
    assert answer == nutgraf.summarize(ARTICLE, length="short")


def test_an_interrupt_ends_it():
    # A program that runs in the background may have been started with interrupts ignored.
    before = signal.signal(signal.SIGINT, signal.default_int_handler)

    class Interrupting(dict):
        """A request that the user gets tired of."""

        def __iter__(self):
            _thread.interrupt_main(signal.SIGINT)
            return super().__iter__()

        keys = __iter__

    articles = [Interrupting(text=ARTICLE), *[ARTICLE] * 20_000]
    try:
        with pytest.raises(KeyboardInterrupt):
            nutgraf.summarize_batch(articles, threads=2)
    finally:
        signal.signal(signal.SIGINT, before)
    assert nutgraf.summarize_batch([ARTICLE]) == [nutgraf.summarize(ARTICLE)]


def test_threads_are_counted_from_nought():
    with pytest.raises(OverflowError):
        nutgraf.summarize_batch([ARTICLE], threads=-1)
