"""Last step of making word-vectors.bin (see ../README.md): the vectors learn who answers whom.

    python tune_vectors.py FOLDER   FOLDER/base.bin, texts.json, papers.* -> FOLDER/word-vectors.bin   (five minutes on one core)

base.bin is made by extend_vectors.py, texts.json by training-texts.ts, papers.* by papers.py and read-papers.ts. Needs numpy and scipy.

What is asked and what answers it, each the weighted mean of its words as at run time, are drawn together and apart from what answers the
others of a batch (InfoNCE: van den Oord, Li and Vinyals 2018, both ways), by AdaGrad (Duchi, Hazan and Singer 2011) with one rate for a
word; in turn with that, so are two papers of one author, and a paper's title and abstract: who would read a paper is who writes such papers.
Only words that occur move. Their lengths are free, and become part of the words' weights: 机器 says less than 钻井.
"""
import json
import os
import random
import sys

import numpy as np
import scipy.sparse as sp
from paper_pairs import PaperPairs
from vectors_file import MOST_WEIGHT, read, unit, write

STEPS, BATCH, RATE, LAST_RATE, SEED = 6000, 512, 0.1, 0.02, 1
TEMPERATURE, OF_PAPERS = 0.15, 0.1
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


def matrix(documents, rows, width):
    """Documents × the words of some rows: the dampened frequency times the word's weight."""
    place = np.zeros(width, np.int64)
    place[rows] = np.arange(len(rows))
    counted = [np.unique(words, return_counts=True) for words in documents]
    ends = np.cumsum([0] + [len(words) for words, _ in counted])
    words = np.concatenate([words for words, _ in counted])
    values = np.log1p(np.concatenate([counts for _, counts in counted])) * weights[words]
    return sp.csr_matrix((values.astype(np.float32), place[words], ends), shape=(len(documents), len(rows)))


def softmax(x, axis):
    e = np.exp(x - x.max(axis, keepdims=True))
    return e / e.sum(axis, keepdims=True)


def lengths(x):
    return np.maximum(np.linalg.norm(x, axis=1, keepdims=True), 1e-6)


def step(vectors, squares, drawn, temperature, rate):
    """Moves the words of a batch, and returns its loss."""
    asked, answers, origins = drawn
    rows = np.unique(np.concatenate(asked + answers))
    a, b = matrix(asked, rows, len(vectors)), matrix(answers, rows, len(vectors))
    x, y = a @ vectors[rows], b @ vectors[rows]
    long_x, long_y = lengths(x), lengths(y)
    x, y = x / long_x, y / long_y
    likeness = x @ y.T / temperature
    related = origins[:, None] == origins
    np.fill_diagonal(related, False)
    likeness[related] = -50
    forth, back = softmax(likeness, 1), softmax(likeness, 0)
    pull = ((forth + back) / 2 - np.eye(len(asked), dtype=np.float32)) / (temperature * len(asked))
    of_x, of_y = pull @ y, pull.T @ x
    of_x = (of_x - (of_x * x).sum(1, keepdims=True) * x) / long_x
    of_y = (of_y - (of_y * y).sum(1, keepdims=True) * y) / long_y
    slope = a.T @ of_x + b.T @ of_y
    squares[rows] += (slope * slope).sum(1)
    vectors[rows] -= rate * slope / np.sqrt(squares[rows])[:, None]
    return -np.log(np.diag(forth) + 1e-9).mean()


def found_again(vectors, papers, profiles):
    """Mean reciprocal rank of the profile by a paper's own author among all of them."""
    rows = np.unique(np.concatenate(papers + profiles))
    x, y = (matrix(texts, rows, len(vectors)) @ vectors[rows] for texts in (papers, profiles))
    likeness = (x / lengths(x)) @ (y / lengths(y)).T
    return (1 / (1 + (likeness > np.diag(likeness)[:, None]).sum(1))).mean()


def tune(vectors, papers):
    """The mean of the vectors along the second half of the way, which is steadier than where it ends (Polyak and Juditsky 1992)."""
    squares = np.full(len(vectors), 1e-3, np.float32)
    held = papers.held_out()
    told = np.zeros(2)
    total, taken = np.zeros_like(vectors), 0
    for at_step in range(STEPS):
        rate = RATE + (LAST_RATE - RATE) * at_step / STEPS
        told += (
            step(vectors, squares, batch(), TEMPERATURE, rate),
            step(vectors, squares, papers.batch(BATCH), OF_PAPERS, rate),
        )
        if at_step >= STEPS // 2 and at_step % 50 == 49:
            total += vectors
            taken += 1
        if at_step % 1000 == 999:
            own, of_papers = told / 1000
            print(f"step {at_step + 1}: loss {own:.3f}, of papers {of_papers:.3f}; authors found again {found_again(vectors, *held):.4f}", flush=True)
            told[:] = 0
    print(f"the mean of {taken} places on the way: authors found again {found_again(total / taken, *held):.4f}")
    return total / taken


def own_words():
    """Rows of the words in our own texts."""
    found = set()

    def look(value):
        for part in value.values() if isinstance(value, dict) else value:
            found.add(part) if isinstance(part, int) else look(part)

    look(texts)
    return sorted(found)


def turned(vectors, telling):
    """The same in other axes, those first in which some words differ most: the first half makes a rough copy of all."""
    some = vectors[telling] - vectors[telling].mean(0)
    values, axes = np.linalg.eigh(some.T @ some)
    return vectors @ axes[:, np.argsort(-values)]


words, vectors, weights = read(at("base.bin"))
texts = json.load(open(at("texts.json")))
before = vectors.copy()
vectors = tune(vectors, PaperPairs(folder, words, chance))
moved = np.abs(vectors - before).max(1) > 1e-3
length = np.linalg.norm(vectors, axis=1)
cosines = (vectors * before).sum(1)[moved] / length[moved]
print(f"{moved.sum()} of {len(vectors)} words moved, to a cosine of {np.median(cosines):.2f} in the median")
print(f"{(weights * length > MOST_WEIGHT).sum()} words would weigh more than can be written")
write(at("word-vectors.bin"), words, turned(unit(vectors), own_words()), weights * length)
