/**
 * Zeros to count in, the same ones for each call: a new array of numbers costs more than its use when it is small. What
 * was given before is worth nothing after the next call; it may be longer than asked for.
 */
export const zeros = <Numbers extends Uint8Array | Int32Array>(
  make: (length: number) => Numbers,
): ((length: number) => Numbers) => {
  let all = make(0)
  return (length) => {
    if (all.length < length) all = make(2 * length)
    else all.fill(0, 0, length)
    return all
  }
}
