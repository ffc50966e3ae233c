"""What is wrong with a request."""

from __future__ import annotations

from typing import List, Optional, TypedDict, Union

FieldError = TypedDict("FieldError", {"pointer": str, "code": str, "detail": str})
FieldError.__doc__ = "What is wrong with a field: a JSON pointer to it, the kind of error, and what would be accepted."


class _Problem(TypedDict):
    type: str
    title: str
    status: int
    detail: str
    code: str


class Problem(_Problem, total=False):
    """A problem object (RFC 9457), as the service writes it."""

    errors: List[FieldError]
    id: Union[str, int, float]


class ProblemError(ValueError):
    """A request that gets no answer, and why.

    Attributes:
        problem: the service's problem object, whole.
        code: the stable name of the kind of problem, such as ``invalid_request``.
        status: the HTTP status that the service would give.
        title: what it is, in a few words.
        detail: what was wrong and what would be accepted; also ``str(error)``.
        errors: the fields at fault, each with ``pointer``, ``code`` and ``detail``; empty if it is no field's fault.
        id: the request's ``id``, or ``None`` if it had none.
    """

    def __init__(self, problem: Problem) -> None:
        super().__init__(problem)
        self.problem = problem
        self.code: str = problem["code"]
        self.status: int = problem["status"]
        self.title: str = problem["title"]
        self.detail: str = problem["detail"]
        self.errors: List[FieldError] = problem.get("errors", [])
        self.id: Optional[Union[str, int, float]] = problem.get("id")

    def __str__(self) -> str:
        return self.detail

    def __repr__(self) -> str:
        return f"ProblemError({self.code}: {self.detail})"
