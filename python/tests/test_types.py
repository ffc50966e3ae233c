"""The types name what the contract names."""

import pathlib

import nutgraf
import pytest
import yaml
from nutgraf import answer, problem

CONTRACT = yaml.safe_load((pathlib.Path(__file__).parents[2] / "openapi.yaml").read_text())["components"]["schemas"]


@pytest.mark.parametrize(
    "of, schema",
    [
        (nutgraf.Answer, CONTRACT["Answer"]),
        (answer.Sentence, CONTRACT["Sentence"]),
        (answer.Reason, CONTRACT["Sentence"]["properties"]["reasons"]["items"]),
        (answer.Position, CONTRACT["Place"]),
        (answer.Keyword, CONTRACT["Keyword"]),
        (answer.Dropped, CONTRACT["Dropped"]),
        (answer.Warning, CONTRACT["Warning"]),
        (answer.LanguageRead, CONTRACT["Answer"]["properties"]["language"]),
        (answer.Statistics, CONTRACT["Answer"]["properties"]["statistics"]),
        (answer.Engine, CONTRACT["Answer"]["properties"]["engine"]),
        (problem.FieldError, CONTRACT["Problem"]["properties"]["errors"]["items"]),
    ],
    ids=lambda given: getattr(given, "__name__", ""),
)
def test_what_is_given_has_the_fields_of_the_contract(of, schema):
    assert set(of.__required_keys__) == set(schema["required"])
    assert set(of.__required_keys__ | of.__optional_keys__) == set(schema["properties"])


def test_a_request_has_the_fields_of_the_contract():
    assert set(nutgraf.Request.__annotations__) == set(CONTRACT["Request"]["properties"])
    assert set(nutgraf.Request.__annotations__) - set(nutgraf.Options.__annotations__) == {"text", "html"}
