"""What is wrong is an exception with the fields of the service's problem."""

import copy
import json
import pickle

import nutgraf
import pytest


def test_a_misspelt_option_is_named_and_the_right_one_too():
    with pytest.raises(nutgraf.ProblemError, match="did you mean `sentence_count`") as raised:
        nutgraf.summarize("One. Two.", sentnce_count=2)
    error = raised.value
    assert (error.code, error.status, error.title) == (
        "invalid_request",
        422,
        "The request asks for what cannot be",
    )
    assert error.errors == [
        {"pointer": "/sentnce_count", "code": "unknown_field", "detail": error.detail},
    ]
    assert str(error) == error.detail and error.detail in repr(error)


@pytest.mark.parametrize(
    "arguments, pointer, code",
    [
        ({}, "/text", "missing"),
        ({"text": ""}, "/text", "empty"),
        ({"text": 7}, "/text", "wrong_type"),
        ({"text": "One.", "html": "<p>One."}, "/html", "conflict"),
        ({"text": "One.", "sentence_count": 51}, "/sentence_count", "out_of_range"),
        ({"text": "One.", "sentence_count": 2, "ratio": 0.5}, "/ratio", "conflict"),
        ({"text": "One.", "sort_by": "length"}, "/sort_by", "unknown_value"),
    ],
    ids=str,
)
def test_the_field_at_fault_is_told(arguments, pointer, code):
    with pytest.raises(nutgraf.ProblemError) as raised:
        nutgraf.summarize(**arguments)
    assert [(error["pointer"], error["code"]) for error in raised.value.errors] == [(pointer, code)]


def test_a_page_without_an_article_is_no_fields_fault():
    with pytest.raises(nutgraf.ProblemError) as raised:
        nutgraf.summarize(html="<script>1</script>", id="page")
    assert (raised.value.code, raised.value.errors, raised.value.id) == ("no_article", [], "page")


@pytest.mark.parametrize("value", [b"One.", {1, 2}, float("nan"), "One. \ud800 Two."], ids=repr)
def test_what_json_cannot_hold_is_no_request(value):
    with pytest.raises(nutgraf.ProblemError) as raised:
        nutgraf.summarize(value)
    assert (raised.value.code, raised.value.status) == ("invalid_json", 400)
    (error,) = nutgraf.summarize_batch([value])
    assert error.problem == raised.value.problem
    assert json.loads(*nutgraf.summarize_batch_json([value])) == raised.value.problem


@pytest.mark.parametrize("of", [copy.copy, copy.deepcopy, lambda error: pickle.loads(pickle.dumps(error))])
def test_it_goes_from_process_to_process(of):
    (error,) = nutgraf.summarize_batch([{"text": "", "id": 3}])
    other = of(error)
    assert type(other) is nutgraf.ProblemError
    assert (other.problem, other.code, other.id, str(other)) == (error.problem, error.code, 3, str(error))


def test_it_is_a_value_error():
    assert issubclass(nutgraf.ProblemError, ValueError)
