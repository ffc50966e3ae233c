"""The request's types."""

from __future__ import annotations

from typing import List, Optional, TypedDict, Union


class Options(TypedDict, total=False):
    """What is asked of a summary. `None` is as good as not given."""

    id: Optional[Union[str, int, float]]
    """Echoed in the answer."""
    title: Optional[str]
    """Sharpens the choice; never part of the summary."""
    language: Optional[str]
    """A BCP 47 tag, or `auto` (default)."""
    sentence_count: Optional[int]
    """How many sentences, 1 to 50; 3 unless given. At most one of this and the next two."""
    ratio: Optional[float]
    """Share of the article's sentences, above 0 and at most 1."""
    length: Optional[str]
    """`short`, `medium` or `long`: 1, 3 or 6 sentences."""
    max_words: Optional[int]
    """The most words; one sentence always comes back."""
    max_chars: Optional[int]
    """The most characters, likewise."""
    sort_by: Optional[str]
    """`offset` (default) or `rank`."""
    query: Optional[str]
    """Lean towards sentences about this."""
    avoid: Optional[List[str]]
    """Kinds of sentences to keep out: `question`, `quote`."""
    pin: Optional[List[int]]
    """Indexes of sentences that are always in."""
    exclude: Optional[List[int]]
    """Indexes of sentences that are never in."""
    string_index_type: Optional[str]
    """What offsets and lengths count: `unicode` (default, Python's own), `utf16` or `utf8`."""
    include: Optional[List[str]]
    """More in the answer: `keywords`, `reasons`, `ranking`, `dropped`, `fragments`, `text`."""


class Request(Options, total=False):
    """An article with what is asked of its summary."""

    text: Optional[str]
    """The article; blank lines part its paragraphs."""
    html: Optional[str]
    """The page that it is on, instead of `text`."""
