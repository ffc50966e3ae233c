"""What schemathesis has to be told of the contract's bodies, because JSON Schema has no words for it."""
import re

import schemathesis

# A stream is text to it, good or bad line by line.
schemathesis.serializer.alias("application/x-ndjson", "text/plain")


@schemathesis.hook
def filter_case(context, case):
    """Passes over pages that are no string, since no body can be such a one, and those without a word on them, whose
    refusal the tests provoke."""
    if case.media_type == "text/html":
        return has_words(case.body)
    if isinstance(case.body, dict) and isinstance(case.body.get("html"), str):
        return has_words(case.body["html"])
    return True


def has_words(page):
    return isinstance(page, str) and re.search(r"[^\W_]", page.partition("<")[0]) is not None
