# The page of mailbounce-classify --html, looked at without a browser: it is well-formed XML, holds its sections, can be read
# by a screen reader, loads and runs nothing, and counts what --json tells.
#   python3 tests/page/structure.py PATH/TO/mailbounce-classify
import json
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as xml
from collections import Counter

top = pathlib.Path(__file__).resolve().parents[2]
sections = ["categories", "times", "act", "addresses", "reasons", "destinations", "undetermined"]
failures = []


def output(*call):
    done = subprocess.run(call, capture_output=True)
    assert done.returncode == 0, (call, done)
    return done.stdout


def number(element):
    return int(element.find(".//data").get("value"))


def text(element):
    return " ".join("".join(element.itertext()).split())


class Page:
    def __init__(self, name, source):
        self.name = name
        assert source.startswith(b"<!DOCTYPE html>\n"), source[:40]
        self.root = xml.fromstring(source)

    def check(self, holds, what):
        if not holds:
            failures.append(f"{self.name}: {what}")

    def all(self, tag):
        return list(self.root.iter(tag))

    def check_frame(self, language):
        self.check(self.root.tag == "html" and self.root.get("lang") == language, "the language is told")
        self.check([e.get("charset") for e in self.all("meta")][0] == "utf-8", "the character set comes first")
        self.check(len(self.all("title")) >= 1 and len(self.all("h1")) == 1 and len(self.all("main")) == 1, "one title, one heading")
        self.check([e.get("id") for e in self.root.find("body/main")] == sections, "each section is there, in its order")
        self.check([a.get("href") for a in self.root.find("body/nav").iter("a")] == ["#" + s for s in sections], "the list of sections")

    def check_harmless(self):
        policy = [e.get("content") for e in self.all("meta") if e.get("http-equiv") == "Content-Security-Policy"]
        self.check(policy == ["default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"], "the policy")
        known = set("html head meta title style body header nav main footer section article figure h1 h2 h3 p ul ol li dl div dt dd span "
                    "strong em small code pre bdi blockquote data time a details summary table caption thead tbody tr th td svg defs "
                    "pattern path rect line g desc".split())
        for e in self.root.iter():
            self.check(e.tag in known, f"an element that does not belong here: {e.tag}")
            for name, value in e.attrib.items():
                self.check(not name.startswith("on") and name not in ("style", "src", "srcset"), f"an attribute that acts: {name}")
                self.check(name != "href" or value.startswith("#"), f"a link that leads elsewhere: {value}")
        style = text(self.root.find("head/style"))
        self.check("@import" not in style and "url(#" in style and style.count("url(") == style.count("url(#"), "the style loads nothing")

    def check_accessible(self):
        ids = [e.get("id") for e in self.root.iter() if e.get("id")]
        self.check(len(ids) == len(set(ids)), "ids are unique")
        for e in self.root.iter():
            for name in ("aria-labelledby", "aria-describedby"):
                for target in (e.get(name) or "").split():
                    self.check(target in ids, f"{name} of what is not there: {target}")
            if e.tag == "a":
                self.check(e.get("href")[1:] in ids, f"a link to what is not there: {e.get('href')}")
            if e.tag == "svg" and e.get("aria-hidden") != "true":
                self.check(e.get("role") == "img" and text(e.find("title")) and text(e.find("desc")), "a chart is told in words")
            if e.tag == "table":
                self.check(text(e.find("caption")), "a table has a caption")
                columns = len(e.findall("thead/tr/th"))
                self.check(all(h.get("scope") for h in e.iter("th")), "titles of rows and columns have a scope")
                for row in e.findall("tbody/tr"):
                    self.check(sum(int(c.get("colspan", 1)) for c in row) == columns, "rows are as long as the table is wide")
            if e.tag in ("h2", "h3"):
                self.check(text(e), "a heading says something")

    def check_counts(self, deliveries):
        failed = [d for d in deliveries if d["reason"] != "none"]
        categories = Counter(d["category"] for d in failed)
        shown = {e.get("data-category"): number(e) for e in self.all("li") if e.get("data-category")}
        self.check(not failed and not shown or shown == {c: categories[c] for c in ("hard", "soft", "unknown")}, f"categories: {shown}")

        reasons = Counter()
        for row in self.all("tr"):
            if row.get("data-reason"):
                reasons[row.get("data-reason")] += number(row)
        self.check(reasons == Counter(d["reason"] for d in failed), f"reasons: {reasons}")

        if all("outcome" in d for d in deliveries):
            of = Counter(d["outcome"] for d in deliveries)
            wanted = [of["delivered"] + of["presumed_delivered"], of["delayed"], of["failed"] + of["not_attempted"]]
            tiles = [number(e) for e in self.root.find("body/header/dl")][:3]
            self.check(tiles == wanted, f"outcomes: {tiles}")

        groups = self.root.find("body/main/section[@id='undetermined']/ol")
        rest = self.root.find("body/main/section[@id='undetermined']/p[@class='rest']")
        if rest is None:
            # "once" is no number.
            counts = [int(p.get("value")) if (p := li.find("p/data")) is not None else 1 for li in groups] if groups is not None else []
            self.check(sum(counts) == reasons["undetermined"], f"undetermined: {counts}")


def deliveries_of(lines):
    for line in lines.splitlines():
        told = json.loads(line)
        yield from told["deliveries"] if "deliveries" in told else [told]


def main(classify):
    with tempfile.TemporaryDirectory() as work:
        work = pathlib.Path(work)
        hostile = b"\"><script>alert(1)</script><a href='javascript:1'>]]>&#0;\x1b\xff\xe2\x80\xae\xef\xbf\xbe"
        (work / "hostile.txt").write_bytes(b"".join(b"550 5.1.1 User unknown " + hostile + b"\trcpt\t" + hostile + b".test\n550 " + word + hostile + b"\n"
                                                    for word in (b"qq", b"zq zq", b"pq <b>")))
        address = b"<a\"b'&c>d" + hostile.replace(b" ", b"") + b"@example.com"
        (work / "hostile.log").write_bytes(b"2026-11-16T08:00:00Z mail postfix/smtp[7]: 4cB: to=<" + address + b">, relay=mx.example.com[192.0.2.1]:25, dsn=5.1.1, "
                                           b"status=bounced (host mx.example.com[192.0.2.1] said: 550 5.1.1 User unknown " + hostile + b")\n")
        (work / "empty").write_bytes(b"")
        (work / "many.txt").write_bytes(b"".join(b"550 " + bytes([97 + i % 26, 98 + i // 26]) * 3 + b" zq\n" for i in range(60)))
        (work / "old.log").write_bytes(b"".join(b"%d-02-01T08:00:00Z mail postfix/smtp[7]: 4cB: to=<ann@example.com>, relay=mx.example.com[192.0.2.1]:25, dsn=4.2.2, "
                                                b"status=deferred (452 4.2.2 Mailbox full)\n" % year for year in (1970, 1999, 2026, 9999)))
        inputs = {
            "messages": [top / "examples/bounces"],
            "a log": ["--log", top / "examples/mail.log"],
            "replies": ["--replies", top / "examples/replies.txt"],
            "rules": ["--rules", top / "examples/operator.rules", "--replies", top / "examples/replies.txt"],
            "hostile replies": ["--replies", work / "hostile.txt"],
            "a hostile log": ["--log", work / "hostile.log"],
            "many": ["--replies", work / "many.txt"],
            "all times": ["--log", work / "old.log"],
            "nothing": ["--replies", work / "empty"],
            "no messages": [work / "empty"],
        }
        for name, call in inputs.items():
            told = list(deliveries_of(output(classify, "--json", *call)))
            for language in ("en", "ja"):
                source = output(classify, "--html", "-", "--lang", language, *call)
                page = Page(f"{name}, {language}", source)
                page.check_frame(language)
                page.check_harmless()
                page.check_accessible()
                page.check_counts(told)
                page.check(source == output(classify, "--html", "-", "--lang", language, *call), "the same twice")

        # What is on the page: of messages, their times and complaints; of a log without years, those before it was written.
        page = Page("bounces", output(classify, "--html", "-", top / "examples/bounces"))
        stopped = [text(cell) for cell in page.root.find("body/main/section[@id='addresses']/div/table/tbody").iter() if cell.tag in ("th", "td")]
        page.check(stopped == ["eve@provider.test", "complaint", "", "at once", "2026-11-25"], f"addresses to stop: {stopped}")
        shutil.copy(top / "examples/mail.log", work / "mail.log")
        for written, year in ((1606780800, "2020"), (1638316800, "2021")):  # the first of December
            os.utime(work / "mail.log", (written, written))
            page = Page("years", output(classify, "--html", "-", "--log", work / "mail.log"))
            times = [e.get("datetime") for e in page.root.find("body/header").iter("time")]
            page.check(times == [year + "-11-25T08:10:03Z", year + "-11-25T08:30:15Z"], f"times: {times}")

        # The drafts of rules are good as they are, and with a reason in their place they decide.
        page = Page("drafts", output(classify, "--html", "-", "--replies", work / "many.txt"))
        drafts = [text(e) for e in page.all("pre") if e.get("class") == "rule"]
        page.check(len(drafts) == 20, f"so many drafts: {len(drafts)}")
        (work / "drafts.rules").write_text("\n".join(d.replace("undetermined", "mailbox_disabled") for d in drafts))
        told = Counter(d["reason"] for d in deliveries_of(output(classify, "--json", "--rules", work / "drafts.rules", "--replies", work / "many.txt")))
        page.check(told == {"mailbox_disabled": 20, "undetermined": 40}, f"rules decide: {told}")

        # To a file; and what cannot be written is told.
        output(classify, "--html", work / "page.html", top / "examples/bounces")
        page.check((work / "page.html").read_bytes() == output(classify, "--html", "-", top / "examples/bounces"), "a file is as standard output")
        refused = subprocess.run([classify, "--html", work / "missing/page.html", top / "examples/bounces"], capture_output=True)
        page.check(refused.returncode == 1 and b"cannot be written" in refused.stderr, f"a file that cannot be written: {refused}")

    for failure in failures:
        print(failure)
    sys.exit(1 if failures else 0)


main(sys.argv[1])
