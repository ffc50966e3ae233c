"""English articles of any length, made from the project's own.

Paragraphs are drawn from all of them, and in each some words give way to others, half of them to words that are new, so
that a long text is not one article over and over.
"""
import random
from pathlib import Path

PROJECT = Path(__file__).parents[2]
SOURCES = [PROJECT / "benches/article.txt", *sorted(PROJECT.glob("tests/fixtures/news/en-*.txt"))]


def paragraphs():
    """The paragraphs of all articles, without what is no running text."""
    for source in SOURCES:
        for paragraph in source.read_text(encoding="utf-8").split("\n\n"):
            if len(paragraph) > 80 and "language: " not in paragraph:
                yield " ".join(paragraph.split())


def article(size, seed):
    """A text of `size` bytes, up to the end of a word. The same seed gives the same text."""
    dice, drawn_from = random.Random(seed), list(paragraphs())
    words = [word for paragraph in drawn_from for word in paragraph.split()]

    def varied(word):
        turn = dice.random()
        if turn < 0.9:
            return word
        one, other = dice.choice(words), dice.choice(words)
        return one if turn < 0.95 else one[: len(one) // 2] + other[len(other) // 2 :]

    text, length = [], 0
    while length < size:
        text.append(" ".join(varied(word) for word in dice.choice(drawn_from).split()))
        length += len(text[-1].encode()) + 2
    return "\n\n".join(text).encode()[:size].decode("utf-8", "ignore").rsplit(" ", 1)[0] + "."
