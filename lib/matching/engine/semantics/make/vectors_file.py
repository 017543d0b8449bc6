"""word-vectors.bin, read and written (../word-vectors.ts says the same for the run time; see ../README.md). Needs numpy.

Little-endian: magic, version, words, dimensions, bytes of the word list; the list by lines, Chinese words first; for each word a scale (f32), its
unit vector at four bits a dimension, and its weight (u8, 255 being MOST_WEIGHT).
"""
import struct

import numpy as np

MAGIC, VERSION, MOST_WEIGHT = b"DJWV", 2, 1.5


def read(path):
    """Words, unit vectors, weights."""
    data = open(path, "rb").read()
    magic, version, count, dimensions, list_bytes = struct.unpack("<4s4I", data[:20])
    if magic != MAGIC or version not in (1, VERSION):
        raise SystemExit(f"{path} is no file of word vectors")
    words = data[20 : 20 + list_bytes].decode().rstrip("\n").split("\n")
    at = 20 + list_bytes + 4 * count
    nibbles = np.frombuffer(data, np.uint8, count * dimensions // 2, at).reshape(count, -1)
    vectors = np.empty((count, dimensions), np.float32)
    vectors[:, 0::2] = (nibbles & 15).astype(np.float32) - 8
    vectors[:, 1::2] = (nibbles >> 4).astype(np.float32) - 8
    weights = np.frombuffer(data, np.uint8, count, at + nibbles.size).astype(np.float32) / 255
    return words, unit(vectors), weights if version == 1 else weights * MOST_WEIGHT


def write(path, words, vectors, weights):
    listed = "\n".join(words).encode()
    padding = -len(listed) % 4
    scale, steps = quantised(unit(vectors))
    nibbles = (steps + 8).astype(np.uint8)
    with open(path, "wb") as out:
        out.write(MAGIC + struct.pack("<4I", VERSION, len(words), vectors.shape[1], len(listed) + padding))
        out.write(listed + b"\n" * padding + scale.tobytes())
        out.write((nibbles[:, 0::2] | (nibbles[:, 1::2] << 4)).astype(np.uint8).tobytes())
        out.write(np.clip(np.rint(weights * 255 / MOST_WEIGHT), 1, 255).astype(np.uint8).tobytes())


def unit(x):
    return x / np.maximum(1e-9, np.linalg.norm(x, axis=1, keepdims=True))


def quantised(y):
    """Four bits a dimension with the scale, of six, that errs least."""
    widest = np.abs(y).max(1) / 7
    scale, steps, errors = np.zeros(len(y)), np.zeros(y.shape, np.int8), np.full(len(y), 1e9)
    for share in (0.4, 0.5, 0.6, 0.7, 0.8, 1.0):
        s = widest * share
        n = np.clip(np.rint(y / s[:, None]), -8, 7).astype(np.int8)
        error = ((n * s[:, None] - y) ** 2).sum(1)
        better = error < errors
        errors[better], scale[better], steps[better] = error[better], s[better], n[better]
    return scale.astype(np.float32), steps
