"""After extend_vectors.py: for every English word the Chinese words that are closest to it, before the vectors learn more than what words mean.

    python make_translations.py FOLDER   FOLDER/base.bin -> FOLDER/translations.bin   (a quarter of a minute)

Needs numpy. Layout, little-endian: magic, version, words of base.bin, of which Chinese (they come first); for each English word how
many follow (u8); then their rows, closest first (u16).
"""
import os
import struct
import sys

import numpy as np
from vectors_file import read

MAGIC, VERSION = 0x52544A44, 1
MOST, LEAST = 3, 0.45  # a word has so many translations at most, each of this cosine at least

folder = sys.argv[1]
words, vectors, _ = read(os.path.join(folder, "base.bin"))
count = len(words)
chinese = next(i for i, word in enumerate(words) if word[0].isascii())
if any(not word[0].isascii() for word in words[chinese:]) or chinese > 1 << 16:
    raise SystemExit("Chinese words have to come first, 65,536 at most")

counts, rows = [], []
for start in range(chinese, count, 2000):
    cosines = vectors[start : start + 2000] @ vectors[:chinese].T
    nearest = np.argpartition(-cosines, MOST, axis=1)[:, :MOST]
    for row, found in zip(cosines, nearest):
        close = sorted((i for i in found if row[i] >= LEAST), key=lambda i: (-row[i], i))
        counts.append(len(close))
        rows += close
with open(os.path.join(folder, "translations.bin"), "wb") as out:
    out.write(struct.pack("<4I", MAGIC, VERSION, count, chinese))
    out.write(np.array(counts, np.uint8).tobytes())
    out.write(np.array(rows, "<u2").tobytes())
print(f"{sum(n > 0 for n in counts)} of {count - chinese} English words have {len(rows)} translations")
