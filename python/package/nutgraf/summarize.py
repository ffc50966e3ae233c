"""The package's functions."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Callable, Iterable, List, Optional, Union

from . import _native
from .problem import ProblemError

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from .answer import Answer
    from .request import Options, Request

_to_json = json.JSONEncoder(ensure_ascii=False, allow_nan=False, separators=(",", ":")).encode

#: What cannot be put into JSON raises one of these.
_NOT_JSON = (TypeError, ValueError, RecursionError)

#: The fields of which a request has at most one: its own takes the place of another one among the options.
_TARGETS = frozenset(("sentence_count", "ratio", "length"))


def summarize(
    text: Optional[str] = None, *, html: Optional[str] = None, **options: Unpack[Options]
) -> Answer:
    """Summarizes one article, and gives the service's answer as a dict.

    Args:
        text: the article; blank lines part its paragraphs.
        html: the page that the article is on, instead of ``text``.
        **options: the other fields of a request, by their names: see ``nutgraf.Options``.

    Raises:
        ProblemError: what is wrong with the request, with the service's own words.

    Other threads run while it works.
    """
    try:
        request = _encoded({"text": text, "html": html, **options})
    except _NOT_JSON as error:
        raise ProblemError(json.loads(_native.not_json(str(error)))) from error
    answer = _answer_or_error(*_native.answer(request))
    if isinstance(answer, ProblemError):
        raise answer
    return answer


def summarize_batch(
    articles: Iterable[Union[str, Request, None]], /, *, threads: int = 0, **options: Unpack[Options]
) -> List[Union[Answer, ProblemError]]:
    """Summarizes many articles, on several threads.

    Args:
        articles: each a text, or a dict of a request's fields: ``text`` or ``html``, and what is asked of it alone.
        threads: how many threads; 0 for one a core.
        **options: what is asked of every article that does not say otherwise: see ``nutgraf.Options``.

    Returns:
        A list as long as ``articles`` and in their order: an answer each, or in its place a ``ProblemError``, which is not
        raised and hurts no other.
    """
    return _native.answer_all(list(articles), _encoder(options), _answer_or_error, threads)


def summarize_json(request: Union[bytes, str], /) -> bytes:
    """Answers a request object that is in JSON already, with the service's bytes: an answer, or a problem object, which alone
    has a ``status``."""
    return _native.answer(request.encode() if isinstance(request, str) else request)[0]


def summarize_batch_json(
    articles: Iterable[Union[str, Request, None]], /, *, threads: int = 0, **options: Unpack[Options]
) -> List[bytes]:
    """The same as ``summarize_batch``, with each answer as the service's bytes, and a problem object in the place of an answer
    that cannot be given. It is quicker, and what columns of a table want."""
    return _native.answer_all(list(articles), _encoder(options), _bytes, threads)


def _encoder(options: Mapping[str, Any]) -> Callable[[Any], bytes]:
    """What makes of an article a request in JSON."""
    beside_a_target = {name: value for name, value in options.items() if name not in _TARGETS}

    def encode(article: Any) -> bytes:
        if not isinstance(article, Mapping):
            return _encoded({**options, "text": article})
        has_target = any(article.get(name) is not None for name in _TARGETS)
        return _encoded({**(beside_a_target if has_target else options), **article})

    return encode


def _encoded(request: Mapping[str, Any]) -> bytes:
    return _to_json({name: value for name, value in request.items() if value is not None}).encode()


def _answer_or_error(written: bytes, is_answer: bool) -> Union[Answer, ProblemError]:
    if is_answer:
        answer: Answer = json.loads(written.decode())
        return answer
    return ProblemError(json.loads(written.decode()))


def _bytes(written: bytes, is_answer: bool) -> bytes:
    return written
