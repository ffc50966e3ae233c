"""How good the summaries are, beside how fast they come."""
import json
import statistics
import urllib.request

from rouge_score.rouge_scorer import RougeScorer


class Corpus:
    """News articles with what people wrote as their summaries."""

    def __init__(self, path, articles):
        with open(path, encoding="utf-8") as lines:
            documents = [json.loads(line) for line in lines]
        self.documents = documents[:articles]
        self.scorer = RougeScorer(["rouge1", "rouge2"], use_stemmer=True)

    def score(self, port):
        """ROUGE-1 and ROUGE-2 F1 of a server's summaries, in per cent: the means over references, then articles."""
        found = [self.of(document, summary_of(port, document["text"])) for document in self.documents]
        return " / ".join(f"{100 * statistics.mean(column):.1f}" for column in zip(*found))

    def of(self, document, summary):
        scores = [self.scorer.score(reference, summary) for reference in document["refs"]]
        return [statistics.mean(score[kind].fmeasure for score in scores) for kind in ("rouge1", "rouge2")]


def summary_of(port, text):
    request = urllib.request.Request(
        f"http://127.0.0.1:{port}/summarize",
        data=json.dumps({"text": text}).encode(),
        headers={"Content-Type": "application/json"},
    )
    with urllib.request.urlopen(request) as answer:
        return json.load(answer)["summary"]
