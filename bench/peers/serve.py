"""Answers one JSON line with one, as serve.mjs does, for extractors written in Python."""

import json
import os
import resource
import sys
import time
from importlib.metadata import version


# A page is given whole: whatever still asks the network is refused at once.
for scheme in ("HTTP", "HTTPS"):
    os.environ[f"{scheme}_PROXY"] = "http://127.0.0.1:9"


def trafilatura():
    from trafilatura import bare_extraction

    def work(row):
        found = bare_extraction(row["html"], url=row.get("url"), with_metadata=True)
        if found is None:
            return None
        return found.text, found.title, (found.author or "").split("; "), found.date

    return "trafilatura", work


def newspaper4k():
    from newspaper import Article

    def work(row):
        article = Article(row.get("url") or "https://page.example/", fetch_images=False)
        article.download(input_html=row["html"])
        article.parse()
        return article.text, article.title, article.authors, article.publish_date

    return "newspaper4k", work


def reading(row, found):
    text, title, authors, published = found or ("", None, [], None)
    day = str(published)[:10] if published else None
    return {
        "schema": "shutro/reading@1",
        "id": row["id"],
        "title": title or None,
        "authors": [name for name in authors if name],
        "published": {"edtf": day} if day else None,
        "paragraphs": [{"text": line} for line in (text or "").split("\n") if line.strip()],
    }


def main():
    answers, sys.stdout = sys.stdout, sys.stderr
    name, work = {"trafilatura": trafilatura, "newspaper4k": newspaper4k}[sys.argv[1]]()

    def send(message):
        answers.write(json.dumps(message) + "\n")
        answers.flush()

    send({"ready": True, "version": version(name)})
    for line in sys.stdin:
        row = json.loads(line)
        begin = time.perf_counter()
        try:
            found, error = work(row), None
        except Exception as fault:  # a page that fails is an empty answer, not the end of the run
            found, error = None, repr(fault)
        answer = {"id": row["id"], "ms": (time.perf_counter() - begin) * 1000}
        answer["rss"] = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        answer.update({"error": error} if error else {"reading": reading(row, found)})
        send(answer)


main()
