"""Titles and abstracts to learn from how English is written where research is done (see ../README.md).

    python papers.py FOLDER ARCHIVE [JUDGED]   -> FOLDER/papers.tsv   (half a minute)

ARCHIVE is a clone of github.com/staeiou/arxiv_archive (Geiger 2020, doi:10.5281/zenodo.1463242): the metadata of arXiv, which are in the public
domain (CC0 1.0: https://info.arxiv.org/help/api/tou.html). What has a title or an abstract that occurs in a file of JUDGED, where texts with human
judgements lie, is left out: nothing may be learned from what the engine is measured with. Pure mathematics, astronomy and particle physics are left out too; no city's firm asks for them.

papers.tsv: category, authors, title, abstract; formulas, commands of TeX and addresses taken out.
"""
import csv
import io
import json
import lzma
import os
import re
import subprocess
import sys

csv.field_size_limit(10**9)
folder, archive = sys.argv[1:3]
FOREIGN = re.compile(r"astro|gr-qc|hep|nucl|quant|alg|dg|funct|q-alg|solv|supr|cond-mat\.quant|math-ph|math\.(?!ST|OC|NA)")
NOT_SAID = re.compile(r"\$[^$]{0,300}\$|\\[a-zA-Z]+|https?://\S+|www\.\S+")
LEAST = 100  # characters of an abstract


def judged_texts(folder):
    """All that is called a title or an abstract in the JSON of a folder, by `bare`."""
    found = set()

    def look(value):
        if isinstance(value, dict):
            found.update(bare(value[key]) for key in ("title", "paper_title", "abstract") if isinstance(value.get(key), str))
            value = list(value.values())
        for part in value if isinstance(value, list) else ():
            look(part)

    for at, _, names in os.walk(folder):
        for name in names:
            if name.endswith((".json", ".jsonl")):
                text = open(os.path.join(at, name), encoding="utf8").read()
                for piece in text.splitlines() if name.endswith(".jsonl") else [text]:
                    look(json.loads(piece))
    return found


def bare(text):
    """What two copies of a text have in common: its first letters and digits."""
    return re.sub(r"[^a-z0-9]", "", text.lower())[:120]


def said(text):
    return re.sub(r"\s+", " ", NOT_SAID.sub(" ", text or "")).strip()


def git(*arguments):
    return subprocess.run(["git", "-C", archive, *arguments], capture_output=True, check=False).stdout


judged = judged_texts(sys.argv[3]) - {""} if len(sys.argv) > 3 else set()
seen, written, left_out = set(), 0, 0
with open(os.path.join(folder, "papers.tsv"), "w", encoding="utf8") as out:
    # The newer file of a category first; a snapshot may lack its largest files, then the older one serves.
    listed = [line.split(None, 3) for line in git("ls-tree", "-r", "HEAD", "processed_data").decode().splitlines()]
    for _, _, blob, path in sorted((line for line in listed if "/per_category/" in line[3]), key=lambda line: line[3], reverse=True):
        if FOREIGN.match(os.path.basename(path)):
            continue
        packed = git("cat-file", "blob", blob)
        if not packed:
            continue
        for row in csv.DictReader(io.StringIO(lzma.decompress(packed).decode("utf8", "replace")), delimiter="\t"):
            if row["arxiv_id"] in seen:
                continue
            seen.add(row["arxiv_id"])
            title, abstract = said(row["title"]), said(row["abstract"])
            if bare(title) in judged or bare(abstract) in judged:
                left_out += 1
            elif len(abstract) >= LEAST:
                written += 1
                out.write("\t".join([row["categories"].split(",")[0], said(row["author_text"]), title, abstract]) + "\n")
print(f"{written} papers; {left_out} left out since they are judged elsewhere")
