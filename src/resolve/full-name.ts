import type { Draft, OrganizationFinding } from '../annotate/index.ts';

/** Written without the level word: `Tỉnh ủy Lạng Sơn`, not `Tỉnh ủy tỉnh Lạng Sơn`. */
const NAME_HAS_LEVEL: ReadonlySet<string> = new Set(['party-committee']);
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
  const isBare = NAME_HAS_LEVEL.has(finding.class) || (ENTERPRISES.has(finding.class) && isPrintedBare(finding.place));
  return `${name} ${isBare ? bareName(seat) : seat.fields.name}`;
}

const isPrintedBare = (place: OrganizationFinding['place']) => place?.rule === 'place.province' || place?.rule === 'place.again';

const bareName = (seat: Draft<'place'>) => String(seat.fields.name).replace(/^(tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn) /u, '');
