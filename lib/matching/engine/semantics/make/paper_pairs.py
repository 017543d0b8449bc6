"""Pairs of papers' texts that belong together, for tune_vectors.py (see ../README.md). Needs numpy.

Two papers with an author in common, or a paper's title and its abstract, as rows of the word vectors. Most of a batch comes of two categories:
who works next door is harder to tell apart than who works elsewhere. Names of authors serve to draw pairs and are written nowhere.
"""
import collections
import hashlib
import os

import numpy as np

OF_ONE_AUTHOR = 0.6  # of the pairs; the others are title and abstract
FROM_TWO_CATEGORIES = 0.7  # of a batch
MOST_PAPERS = 30  # who has more is several people of one name
FEW = 500  # papers of a category that is not drawn from
COMPUTING = ("cs.", "stat.", "eess.")  # drawn from three times as often: what a city's firms ask in English is mostly engineering
HELD = 6 / 256  # of the authors are not learned from: they tell how well it goes


class PaperPairs:
    def __init__(self, folder, words, chance):
        def lines(name):
            with open(os.path.join(folder, name), encoding="utf8") as found:
                for line in found:
                    yield line.rstrip("\n").split("\t")

        row = {word: i for i, word in enumerate(words)}
        of_line = np.array([row.get(term, -1) for term, _, _ in lines("paper-words.tsv")])
        self.chance = chance
        self.rows = of_line[np.fromfile(os.path.join(folder, "papers.words"), np.int32)]
        self.ends = np.concatenate([[0], np.fromfile(os.path.join(folder, "papers.ends"), np.int32)])
        self.categories, by_author = [], collections.defaultdict(list)
        for paper, (category, authors, _, _) in enumerate(lines("papers.tsv")):
            self.categories.append(category)
            for author in sorted({name.strip() for name in authors.split(",")}):
                names = author.split()
                # A first name that is written out, so that two people are seldom one.
                if len(names) > 1 and len(names[0].strip(".")) > 2:
                    by_author[author].append(paper)
        some = {author: papers for author, papers in by_author.items() if 2 <= len(papers) <= MOST_PAPERS}
        self.held = {author: papers for author, papers in some.items() if is_held(author)}
        gone = {paper for papers in self.held.values() for paper in papers}
        self.papers = collections.defaultdict(list)
        self.of_author = collections.defaultdict(list)
        for paper, category in enumerate(self.categories):
            if paper not in gone:
                self.papers[category].append(paper)
        for author, papers in some.items():
            left = [paper for paper in papers if paper not in gone]
            if len(left) > 1:
                for paper in left:
                    self.of_author[self.categories[paper]].append((paper, left))
        self.drawn = [category for category, papers in self.papers.items() if len(papers) > FEW]
        self.shares = [len(self.papers[c]) ** 0.7 * (3 if c.startswith(COMPUTING) else 1) for c in self.drawn]

    def words(self, paper, part=None):
        """Rows of its title (0), its abstract (1) or both."""
        start, end = (2 * paper, 2 * paper + 2) if part is None else (2 * paper + part, 2 * paper + part + 1)
        rows = self.rows[self.ends[start] : self.ends[end]]
        return rows[rows >= 0]

    def pair(self, category):
        if self.chance.random() < OF_ONE_AUTHOR and self.of_author[category]:
            one, all_of_author = self.chance.choice(self.of_author[category])
            other = self.chance.choice([paper for paper in all_of_author if paper != one])
            return self.words(one), self.words(other), one
        one = self.chance.choice(self.papers[category])
        return self.words(one, 0), self.words(one, 1), one

    def batch(self, size):
        """Left texts, right texts, and the papers that they are from."""
        found = []
        two = self.chance.choices(self.drawn, self.shares, k=2)
        while len(found) < size:
            is_near = self.chance.random() < FROM_TWO_CATEGORIES
            category = two[len(found) % 2] if is_near else self.chance.choices(self.drawn, self.shares)[0]
            left, right, paper = self.pair(category)
            if len(left) > 2 and len(right) > 2:
                found.append((left, right, paper))
        return [left for left, _, _ in found], [right for _, right, _ in found], np.array([paper for _, _, paper in found])

    def held_out(self):
        """Of each author in computing that was not learned from: a paper, and the words of up to five others."""
        authors = [
            papers
            for papers in self.held.values()
            if len(papers) > 3 and all(self.categories[paper].startswith(COMPUTING) for paper in papers)
        ]
        return [self.words(papers[0]) for papers in authors], [
            np.concatenate([self.words(paper) for paper in papers[1:6]]) for papers in authors
        ]


def is_held(author):
    return hashlib.md5(author.encode()).digest()[0] < HELD * 256
