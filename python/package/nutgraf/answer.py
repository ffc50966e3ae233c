"""The answer's types. What `include` asks for is there only if it was asked for."""

from __future__ import annotations

from typing import List, TypedDict, Union


class Reason(TypedDict):
    """A feature of a sentence, and its share in the sentence's score."""

    feature: str
    share: float


class Position(TypedDict):
    """Where a sentence stands: in the order of the story, in the text (in units of `string_index_type`), in the ranking."""

    index: int
    offset: int
    length: int
    rank_score: float


class _Sentence(Position):
    text: str


class Sentence(_Sentence, total=False):
    """A chosen sentence: an exact slice of the text."""

    reasons: List[Reason]
    terms: List[str]
    fragment: str


class Keyword(TypedDict):
    """A phrase that the article is about."""

    text: str
    score: float


class Dropped(TypedDict):
    """A stretch of the text that is not the story, and why."""

    offset: int
    length: int
    reason: str


class LanguageRead(TypedDict):
    """The language whose rules were used; `und` for none in particular."""

    code: str
    detected: bool


class Statistics(TypedDict):
    """What was counted in the story."""

    sentences: int
    words: int
    summary_words: int
    reading_time_seconds: int


class _Warning(TypedDict):
    code: str
    message: str


class Warning(_Warning, total=False):  # noqa: A001
    """What a reader of the answer should know; `index` is a sentence's, where it is about one."""

    index: int


class Engine(TypedDict):
    """What answered."""

    name: str
    version: str


class _Answer(TypedDict):
    summary: str
    sentences: List[Sentence]
    language: LanguageRead
    statistics: Statistics
    warnings: List[Warning]
    engine: Engine
    fingerprint: str


class Answer(_Answer, total=False):
    """The answer to one article."""

    id: Union[str, int, float]
    title: str
    text: str
    keywords: List[Keyword]
    ranking: List[Position]
    dropped: List[Dropped]
