"""Prints what mailbounce-classify --json wrote as rows of tests/servers/expected.

    rows.py SERVER < LINES
"""

import json
import sys

COLUMNS = ("recipient", "outcome", "reply", "status", "category", "reason", "cause")

for line in sys.stdin:
    told = json.loads(line)
    kind = told.get("kind", "log")
    for delivery in told["deliveries"]:
        print(sys.argv[1], kind, *(delivery[column] or "-" for column in COLUMNS))
    if not told["deliveries"]:
        print(sys.argv[1], kind, "of nobody")
