import { Cue, type CueName } from './cue.ts';

/**
 * What the look of a token, or a cue of grammar that begins there, says of what may begin there; bits beside those of
 * `EntryKind`. Cues are the commonest words there are: an annotator that starts from a few of them asks for their bit.
 */
export const Look = {
  /** `các`, `những` */
  PLURAL: 1 << 17,
  /** A level word or a feature: `tỉnh`, `xã`, `sông`, `đường`. */
  UNIT: 1 << 18,
  /** `Bộ trưởng`, `Thứ trưởng` */
  MINISTER: 1 << 19,
  /** `Ảnh`, `Tin` */
  CREDIT: 1 << 20,
  /** A part of a document: `Điều`, `khoản`. */
  PART: 1 << 21,
  /** What names a document by its title or by a word of the text's own: `sau đây gọi là`. */
  TITLE: 1 << 22,
  /** A word of grammar of two syllables or more: `theo đó`. */
  LONG_FUNCTION: 1 << 23,
  CAPITAL: 1 << 24,
  NUMBER: 1 << 25,
} as const;

const CUES: readonly (readonly [look: number, cues: readonly CueName[]])[] = [
  [Look.PLURAL, ['plural']],
  [Look.UNIT, ['province', 'city', 'capitalCity', 'district', 'urbanDistrict', 'town']],
  [Look.UNIT, ['commune', 'ward', 'township', 'specialZone', 'settlement', 'feature', 'road', 'expressway', 'railway']],
  [Look.MINISTER, ['minister', 'viceMinister']],
  [Look.CREDIT, ['credit']],
  [Look.PART, ['article', 'clause', 'point', 'chapter', 'appendix']],
  [Look.TITLE, ['calledFor', 'nationalProgramme']],
];

/** By cue, its bit of `Look`; 0 for most. */
export const LOOK_OF_CUE: Readonly<Int32Array> = lookOfCue();

function lookOfCue(): Int32Array {
  const looks = new Int32Array(Object.keys(Cue).length + 1);
  for (const [look, names] of CUES) for (const name of names) looks[Cue[name]] = look;
  return looks;
}
