import { ENTITY_TYPES } from '../../../model/index.ts';

/** The boxes that switch types on and off. */
export const LEGEND_STYLE = `
.legend {
  border: 0;
  margin: 1.3rem 0 1.6rem;
  padding: 0;
  display: flex;
  flex-wrap: wrap;
  gap: 0.45rem;
}
.legend legend {
  float: left;
  font-size: 0.85rem;
  color: var(--quiet);
  padding: 0.25rem 0.4rem 0.25rem 0;
}
.chip {
  display: inline-flex;
  align-items: center;
  gap: 0.4rem;
  font-size: 0.85rem;
  line-height: 1.3;
  padding: 0.3rem 0.7rem 0.3rem 0.5rem;
  border-radius: 99px;
  background: var(--paper, transparent);
  color: var(--kind, var(--quiet));
  border: 1px solid var(--paper, var(--faint));
  cursor: pointer;
}
.chip input {
  accent-color: var(--kind, var(--quiet));
  margin: 0;
  width: 0.95rem;
  height: 0.95rem;
}
.chip:has(input:not(:checked)) {
  background: transparent;
  border-color: var(--faint);
  color: var(--quiet);
}
.chip:has(:focus-visible) {
  outline: 2px solid var(--accent);
  outline-offset: 2px;
}
.chip input:focus-visible {
  outline: 0;
}
`;

/** What the boxes do, without a script. */
export function switchRules(): string {
  return ENTITY_TYPES.map((type) => {
    const off = `:root:has(#show-${type}:not(:checked))`;
    return `${off} mark.${type}{background:none;padding:0;cursor:auto}
${off} mark.${type}::after,${off} mark.${type}::before,${off} svg .${type},${off} svg .to-${type}{display:none}`;
  }).join('\n');
}
