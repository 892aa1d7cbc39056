"""Prints what mailbounce-classify --json wrote, or what mailbounce-file-bounce filed, as rows of tests/servers/expected.

    rows.py SERVER < LINES
    rows.py SERVER filed < CSV
"""

import csv
import json
import sys

COLUMNS = ("recipient", "outcome", "reply", "status", "category", "reason", "cause")

if sys.argv[2:] == ["filed"]:
    for told in csv.DictReader(sys.stdin):
        words = (told[column] or "-" for column in ("category", "reason"))
        print(sys.argv[1], "filed", told["address"], told["event"], "- -", *words, "-")
    sys.exit()

for line in sys.stdin:
    told = json.loads(line)
    kind = told.get("kind", "log")
    for delivery in told["deliveries"]:
        print(sys.argv[1], kind, *(delivery[column] or "-" for column in COLUMNS))
    if not told["deliveries"]:
        print(sys.argv[1], kind, "of nobody")
