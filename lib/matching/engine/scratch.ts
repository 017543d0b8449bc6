/** Numbers for one pass, in an array that is used again. */
export class Scratch {
  private numbers = new Float32Array(1 << 8);

  zeroed(length: number): Float32Array {
    if (this.numbers.length < length) this.numbers = new Float32Array(Math.ceil(length * 1.5));
    else this.numbers.fill(0, 0, length);
    return this.numbers;
  }
}
