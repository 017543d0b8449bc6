type Numbers = Int8Array | Uint8Array | Int32Array | Uint32Array | Float32Array | Float64Array;

/**
 * The same numbers with room for more, zero at the end. The array given is empty from then on: its memory goes back at once instead of
 * when the collector finds it, which in a pool of some hundred MB that grows step by step is half of all there is.
 */
export function grown<Kind extends Numbers>(array: Kind, length: number): Kind {
  const Same = array.constructor as new (buffer: ArrayBuffer) => Kind;
  const buffer = array.buffer as ArrayBuffer;
  // Node 20 has no `transfer`.
  if (typeof buffer.transfer === "function") return new Same(buffer.transfer(length * array.BYTES_PER_ELEMENT));
  const longer = new Same(new ArrayBuffer(length * array.BYTES_PER_ELEMENT));
  longer.set(array as never);
  return longer;
}

/** Gives an array's memory back at once. */
export function released(array: Numbers): void {
  const buffer = array.buffer as ArrayBuffer;
  if (typeof buffer.transfer === "function") buffer.transfer(0);
}
