"""Teaches schemathesis to send streams: NDJSON is text to it, good or bad line by line."""
import schemathesis

schemathesis.serializer.alias("application/x-ndjson", "text/plain")
