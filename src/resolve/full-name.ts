import type { Draft, OrganizationFinding } from '../annotate/index.ts';

/** Written without the level word: `Tỉnh ủy Lạng Sơn`, not `Tỉnh ủy tỉnh Lạng Sơn`. */
const NAME_HAS_LEVEL: ReadonlySet<string> = new Set(['party-committee']);
/** `Thành đoàn Đà Nẵng`, `Huyện đội Mèo Vạc`: the head begins with it. */
const HEAD_HAS_LEVEL = /^(?:Tỉnh|Thành|Huyện|Quận|Thị|Xã) (?:đoàn|đội)$/iu;
/** Named as they are printed: `Nhà máy Alumin Nhân Cơ`. */
const ENTERPRISES: ReadonlySet<string> = new Set([
  'company',
  'factory',
  'bank',
  'newspaper',
  'school',
  'university',
  'hospital',
  'cooperative',
]);
/** The name of a body with its parent and its unit made explicit: `Thường trực Hội đồng nhân dân tỉnh Hà Giang`. */
export function fullName(finding: OrganizationFinding, parent: Draft<'organization'> | null, seat: Draft<'place'> | null): string {
  const { name } = finding;
  if (parent && finding.rule === 'organization.of') return `${name} của ${parent.fields.name}`;
  if (finding.rule === 'organization.branch') return `${name} ${finding.place?.name ?? ''}`;
  if (parent && !finding.parentInName) return `${name} ${parent.fields.name}`;
  if (!seat) return finding.levelWord ? `${name} ${finding.levelWord}` : name;
  const hasLevel = NAME_HAS_LEVEL.has(finding.class) || HEAD_HAS_LEVEL.test(finding.head);
  const isBare = hasLevel || (ENTERPRISES.has(finding.class) && isPrintedBare(finding.place));
  return `${name} ${isBare ? bareName(seat) : seat.fields.name}`;
}

const isPrintedBare = (place: OrganizationFinding['place']) => place?.rule === 'place.province' || place?.rule === 'place.again';

/** The city keeps its word, to be told from the man: `Thành ủy Thành phố Hồ Chí Minh`. */
const bareName = (seat: Draft<'place'>) =>
  String(seat.fields.name).replace(/^(?!thành phố Hồ Chí Minh)(tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn) /u, '');
