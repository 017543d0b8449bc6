"""Last step of making word-vectors.bin (see ../README.md): the vectors learn who answers whom.

    python tune_vectors.py FOLDER   FOLDER/base.bin, FOLDER/texts.json -> FOLDER/word-vectors.bin   (some minutes on one core)

base.bin is made by extend_vectors.py, texts.json by training-texts.ts. Needs numpy and scipy.

What is asked and what answers it, each the weighted mean of its words as at run time, are drawn together and apart from what answers the
others of a batch (InfoNCE: van den Oord, Li and Vinyals 2018, both ways), by AdaGrad (Duchi, Hazan and Singer 2011) with one rate for a
word. Only words that occur move. Their lengths are free, and become part of the words' weights: 机器 says less than 钻井.
"""
import json
import os
import random
import sys

import numpy as np
import scipy.sparse as sp
from vectors_file import read, unit, write

STEPS, BATCH, TEMPERATURE, RATE, LAST_RATE, SEED = 8000, 512, 0.15, 0.1, 0.02, 1
SHARES = {"groups": 0.4, "topics": 0.2, "needs": 0.4}

folder = sys.argv[1]


def at(name):
    return os.path.join(folder, name)


chance = random.Random(SEED)


def some(words, most):
    """So many of them, or all."""
    return sum(chance.sample(words, min(len(words), most)), [])


def shuffled(words):
    return chance.sample(words, len(words))


def from_group(group):
    """One to three things that are said, at times with an aside of something else, and a few of the answers."""
    answers = group["written"] + group["answers"]
    kinds = [kind for kind in ("said", "pairs", "pairs", "written") if group[kind]]
    if not kinds or not answers:
        return None
    asked = []
    for _ in range(chance.choice([1, 1, 2, 2, 3])):
        one = chance.choice(group[chance.choice(kinds)])
        asked += one if isinstance(one[0], int) else chance.choice(one[0]) + chance.choice(one[1])
    if group["english"]:
        if chance.random() < 0.15:
            asked = some(group["english"], 2)
        if chance.random() < 0.12:
            answers = group["english"]
    if chance.random() < 0.5:
        aside = chance.choice(texts["groups"])["said"]
        if aside:
            asked = asked + chance.choice(aside)[:2]
    return asked, some(answers, chance.choice([2, 3, 4, 6]))


def from_topic(topic):
    """Some of its words and some of the others, in one language or in both."""
    kind = chance.random()
    if kind < 0.2:
        left, right = shuffled(topic["chinese"])[:6], shuffled(topic["english"])[:8]
    else:
        words = shuffled(topic["english" if kind < 0.6 else "chinese"])
        left, right = words[: len(words) // 2], words[len(words) // 2 :]
    if chance.random() < 0.5:
        left, right = right, left
    if len(left) < 2 or len(right) < 3:
        return None
    return some(left, chance.randint(2, len(left))), some(right, chance.randint(3, len(right)))


def from_need(need):
    asked = need["chinese"] if chance.random() < 0.75 else need["english"]
    if chance.random() < 0.3 and len(asked) > 6:
        asked = [word for word in asked if chance.random() < 0.7] or asked
    kind = chance.random()
    if kind < 0.15:
        return asked, need["inEnglish"]
    return asked, chance.choice(need["answers"]) if kind < 0.55 and need["answers"] else sum(need["answers"], [])


def batch():
    """Rows of what is asked, of what answers, and where they are from: who has the same origin is no stranger."""
    drawn, origins = [], []
    draw = {"groups": from_group, "topics": from_topic, "needs": from_need}
    while len(drawn) < BATCH:
        kind = chance.choices(list(SHARES), list(SHARES.values()))[0]
        number = chance.randrange(len(texts[kind]))
        both = draw[kind](texts[kind][number])
        if both and both[0] and both[1]:
            drawn.append(both)
            origins.append(f"{kind} {number}")
    return [asked for asked, _ in drawn], [answer for _, answer in drawn], np.array(origins)


def matrix(documents, place):
    """Documents × words, each occurrence by the word's weight."""
    ends = np.cumsum([0] + [len(words) for words in documents])
    rows = [word for words in documents for word in words]
    return sp.csr_matrix((weights[rows], [place[word] for word in rows], ends), shape=(len(documents), len(place)))


def softmax(x, axis):
    e = np.exp(x - x.max(axis, keepdims=True))
    return e / e.sum(axis, keepdims=True)


def lengths(x):
    return np.maximum(np.linalg.norm(x, axis=1, keepdims=True), 1e-6)


def tune(vectors):
    squares = np.full(len(vectors), 1e-3, np.float32)
    usual = None
    for step in range(STEPS):
        asked, answers, origins = batch()
        rows = sorted({word for words in asked + answers for word in words})
        place = {word: i for i, word in enumerate(rows)}
        a, b = matrix(asked, place), matrix(answers, place)
        x, y = a @ vectors[rows], b @ vectors[rows]
        long_x, long_y = lengths(x), lengths(y)
        x, y = x / long_x, y / long_y
        likeness = x @ y.T / TEMPERATURE
        related = origins[:, None] == origins
        np.fill_diagonal(related, False)
        likeness[related] = -50
        forth, back = softmax(likeness, 1), softmax(likeness, 0)
        loss = -np.log(np.diag(forth) + 1e-9).mean()
        usual = loss if usual is None else 0.98 * usual + 0.02 * loss
        pull = ((forth + back) / 2 - np.eye(BATCH, dtype=np.float32)) / (TEMPERATURE * BATCH)
        of_x, of_y = pull @ y, pull.T @ x
        of_x = (of_x - (of_x * x).sum(1, keepdims=True) * x) / long_x
        of_y = (of_y - (of_y * y).sum(1, keepdims=True) * y) / long_y
        slope = a.T @ of_x + b.T @ of_y
        squares[rows] += (slope * slope).sum(1)
        rate = RATE + (LAST_RATE - RATE) * step / STEPS
        vectors[rows] -= rate * slope / np.sqrt(squares[rows])[:, None]
        if step % 1000 == 999:
            print(f"step {step + 1}: loss {usual:.3f}", flush=True)
    return vectors


def turned(vectors, telling):
    """The same in other axes, those first in which the words that the texts use differ most: the first half makes a rough copy of all."""
    some = vectors[telling] - vectors[telling].mean(0)
    values, axes = np.linalg.eigh(some.T @ some)
    return vectors @ axes[:, np.argsort(-values)]


words, vectors, weights = read(at("base.bin"))
texts = json.load(open(at("texts.json")))
before = vectors.copy()
vectors = tune(vectors)
moved = np.abs(vectors - before).max(1) > 0
length = np.linalg.norm(vectors, axis=1)
cosines = (vectors * before).sum(1)[moved] / length[moved]
print(f"{moved.sum()} of {len(vectors)} words moved, to a cosine of {np.median(cosines):.2f} in the median")
write(at("word-vectors.bin"), words, turned(unit(vectors), moved), weights * length)
