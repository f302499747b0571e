/** Of each array its length and the bytes that each of its numbers takes. */
export type ArrayShapes = readonly (readonly [length: number, width: 2 | 4])[];

/** Numbers as they lie in the tables: nothing is copied, and what is read at every word takes half as much of the cache. */
export type Numbers = Int32Array | Int16Array;

/** Arrays of whole numbers as text that any JavaScript runtime can load. */
export interface PackedArrays {
  readonly shapes: ArrayShapes;
  /** The bytes, little-endian, in base64. */
  readonly base64: string;
}

/** Two bytes a number where they are enough; the arrays of four first, so that each begins at a multiple of its width. */
export function packArrays(arrays: readonly Numbers[]): PackedArrays {
  const shapes = arrays.map((array) => [array.length, widthOf(array)] as const);
  const parts = byWidth(shapes).map((i) => {
    const array = arrays[i] as Numbers;
    const narrow = shapes[i]?.[1] === 2 ? Int16Array.from(array) : array.slice();
    return new Uint8Array(narrow.buffer);
  });
  let binary = '';
  for (const part of parts) for (const byte of part) binary += String.fromCharCode(byte);
  return { shapes, base64: btoa(binary) };
}

const LARGEST_NARROW = 0x7fff;

function widthOf(array: Numbers): 2 | 4 {
  return array.every((value) => value >= -LARGEST_NARROW && value <= LARGEST_NARROW) ? 2 : 4;
}

/** Which array comes first in the bytes. */
function byWidth(shapes: ArrayShapes): number[] {
  const numbers = shapes.map((_, i) => i);
  return [...numbers.filter((i) => shapes[i]?.[1] === 4), ...numbers.filter((i) => shapes[i]?.[1] === 2)];
}

/** The arrays again. Nothing here goes over the numbers one by one: a first call runs before anything is compiled. */
export function unpackArrays(shapes: ArrayShapes, bytes: Uint8Array): Numbers[] {
  // A copy of its own where the bytes do not begin at a multiple of four in their buffer.
  const { buffer, byteOffset } = bytes.byteOffset % 4 === 0 ? bytes : new Uint8Array(bytes);
  const arrays: Numbers[] = [];
  let offset = byteOffset;
  for (const i of byWidth(shapes)) {
    const [length, width] = shapes[i] as ArrayShapes[number];
    arrays[i] = width === 4 ? new Int32Array(buffer, offset, length) : new Int16Array(buffer, offset, length);
    offset += length * width;
  }
  return arrays;
}

/** `Uint8Array.fromBase64` where the runtime has it, Node's `Buffer` where that is there, else a loop. */
export function bytesOf(base64: string): Uint8Array {
  const { fromBase64 } = Uint8Array as { fromBase64?: (base64: string) => Uint8Array };
  if (fromBase64) return fromBase64.call(Uint8Array, base64);
  const { Buffer: NodeBuffer } = globalThis as { Buffer?: { from(base64: string, encoding: 'base64'): Uint8Array } };
  if (NodeBuffer) return NodeBuffer.from(base64, 'base64');
  const binary = atob(base64);
  const bytes = new Uint8Array(binary.length);
  for (let i = 0; i < binary.length; i++) bytes[i] = binary.charCodeAt(i);
  return bytes;
}
