"""sumy's LexRank, or summa's TextRank, behind FastAPI and uvicorn: python_peer.py sumy|summa PORT

sumy finds sentences with NLTK's Punkt, before it finds words and once more within, and Punkt's data has to be downloaded
apart from the package. So that nothing is, regular expressions stand in its place. summa cannot be asked for a number of sentences; it is asked for
all of them with their scores, which costs it nothing more, and the best three are kept.
"""
import sys

import uvicorn
from fastapi import FastAPI
from pydantic import BaseModel

SENTENCES = 3


def lexrank():
    from nltk.tokenize import NLTKWordTokenizer, RegexpTokenizer
    from sumy.nlp.stemmers import Stemmer
    from sumy.nlp.tokenizers import Tokenizer
    from sumy.parsers.plaintext import PlaintextParser
    from sumy.summarizers.lex_rank import LexRankSummarizer
    from sumy.utils import get_stop_words

    class WithoutPunkt(Tokenizer):
        def _get_sentence_tokenizer(self, language):
            return RegexpTokenizer(r"(?<=[.!?])[\"'”’)]*\s+", gaps=True)

        def _get_word_tokenizer(self, language):
            return NLTKWordTokenizer()

    tokenizer = WithoutPunkt("english")
    summarizer = LexRankSummarizer(Stemmer("english"))
    summarizer.stop_words = get_stop_words("english")

    def summarize(text):
        document = PlaintextParser.from_string(text, tokenizer).document
        return [str(sentence) for sentence in summarizer(document, SENTENCES)]

    return summarize


def textrank():
    from summa.summarizer import summarize as summa

    def summarize(text):
        scored = summa(text, ratio=1.0, split=True, scores=True)
        best = sorted(range(len(scored)), key=lambda i: -scored[i][1])[:SENTENCES]
        return [scored[i][0] for i in sorted(best)]

    return summarize


class Article(BaseModel):
    text: str


def app(summarize):
    api = FastAPI()

    @api.post("/summarize")
    def answer(article: Article):
        return {"summary": " ".join(summarize(article.text))}

    return api


if __name__ == "__main__":
    summarize = {"sumy": lexrank, "summa": textrank}[sys.argv[1]]()
    # While it works on one request it reads no other: a client that asks meanwhile is not to be taken for an idle one.
    options = {"log_level": "error", "access_log": False, "timeout_keep_alive": 600}
    uvicorn.run(app(summarize), host="127.0.0.1", port=int(sys.argv[2]), **options)
