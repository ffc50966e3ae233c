"""The few sentences of a news article that tell its story.

    >>> import nutgraf
    >>> article = "The council bought a ferry on Tuesday. It rained. The ferry sails in April."
    >>> nutgraf.summarize(article, sentence_count=1)["summary"]
    'The council bought a ferry on Tuesday.'

``summarize`` answers one article and ``summarize_batch`` many, on several threads; ``summarize_json`` and
``summarize_batch_json`` do the same with the answers as JSON. Answers and problems are those of the service, field by field:
``openapi.yaml`` in the repository tells of each.
"""

from __future__ import annotations

from ._native import __version__
from .answer import Answer
from .problem import FieldError, Problem, ProblemError
from .request import Options, Request
from .summarize import summarize, summarize_batch, summarize_batch_json, summarize_json

__all__ = [
    "Answer",
    "FieldError",
    "Options",
    "Problem",
    "ProblemError",
    "Request",
    "__version__",
    "summarize",
    "summarize_batch",
    "summarize_batch_json",
    "summarize_json",
]
