import { ENTITY_TYPES, type EntityType } from './entity-types.ts';

/** What a link carries. */
export interface Shared {
  readonly text: string;
  readonly referenceDate: string;
  readonly locality: string;
  /** Types that are switched off. */
  readonly off: readonly EntityType[];
}

/** Longer links are cut by mail programs and messengers. Some 20,000 characters of prose fit. */
export const LONGEST_LINK = 16_000;
/** What a short link may unpack to, in bytes: a link of somebody else's may be made to fill the memory. */
const MOST_UNPACKED = 4_000_000;
const LONGEST_LOCALITY = 200;
const PREFIX = 'v1.';

/** The part of a link behind `#`: packed JSON in the letters that no program escapes. Any length. */
export async function encodeShared({ text, referenceDate, locality, off }: Shared): Promise<string> {
  const json = new TextEncoder().encode(JSON.stringify([text, referenceDate, locality, off]));
  return PREFIX + toBase64Url(await through(json, new CompressionStream('deflate'), Number.POSITIVE_INFINITY));
}

/** What a link carries, or null where it carries nothing of ours, is damaged, or unpacks to more than a text. */
export async function decodeShared(fragment: string): Promise<Shared | null> {
  if (!fragment.startsWith(PREFIX)) return null;
  try {
    const packed = fromBase64Url(fragment.slice(PREFIX.length));
    const bytes = await through(packed, new DecompressionStream('deflate'), MOST_UNPACKED);
    return checked(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)));
  } catch {
    return null;
  }
}

function checked(given: unknown): Shared | null {
  if (!Array.isArray(given) || given.length !== 4) return null;
  const [text, referenceDate, locality, off] = given as readonly unknown[];
  if (typeof text !== 'string' || typeof locality !== 'string' || locality.length > LONGEST_LOCALITY) return null;
  if (typeof referenceDate !== 'string' || !isDay(referenceDate) || !Array.isArray(off)) return null;
  return { text, referenceDate, locality, off: ENTITY_TYPES.filter((type) => off.includes(type)) };
}

/** A day of the calendar, or none. */
function isDay(value: string): boolean {
  if (value === '') return true;
  const day = /^\d{4}-\d{2}-\d{2}$/.test(value) ? new Date(`${value}T00:00:00Z`) : new Date(Number.NaN);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value);
}

/** @throws Error when the bytes cannot be unpacked, or give more than `most` */
async function through(bytes: Uint8Array<ArrayBuffer>, stream: CompressionStream | DecompressionStream, most: number): Promise<Uint8Array> {
  const reader = new Blob([bytes]).stream().pipeThrough(stream).getReader();
  const parts: Uint8Array[] = [];
  let length = 0;
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    length += next.value.length;
    if (length > most) {
      await reader.cancel();
      throw new RangeError(`more than ${most} bytes`);
    }
    parts.push(next.value);
  }
  return joined(parts, length);
}

function joined(parts: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

function toBase64Url(bytes: Uint8Array): string {
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

/** @throws DOMException when it is not base64 */
function fromBase64Url(letters: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(letters.replaceAll('-', '+').replaceAll('_', '/')), (letter) => letter.charCodeAt(0));
}
