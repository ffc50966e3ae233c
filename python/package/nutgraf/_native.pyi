from collections.abc import Callable
from typing import Any

__version__: str

def answer(request: bytes, /) -> tuple[bytes, bool]: ...
def not_json(reason: str, /) -> bytes: ...
def answer_all(
    articles: list[Any],
    encode: Callable[[Any], Any],
    decode: Callable[[bytes, bool], Any],
    threads: int,
    /,
) -> list[Any]: ...
