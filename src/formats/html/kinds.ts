import type { EntityType } from '../../index.ts';

/** Colours of one scheme: words stand on `paper` in the scheme's ink, short labels and lines are of `ink`. */
export interface Colours {
  readonly paper: string;
  readonly ink: string;
}

/** How nodes of one type are shown. */
export interface Kind {
  /** One node: `Person`. */
  readonly one: string;
  readonly many: string;
  /** What stands behind a mark in the text. */
  readonly tag: string;
  readonly light: Colours;
  readonly dark: Colours;
}

/** Every pair of paper and ink has the contrast of WCAG AA; a test computes it. */
export const KINDS: Readonly<Record<EntityType, Kind>> = {
  person: {
    one: 'Person',
    many: 'People',
    tag: 'PER',
    light: { paper: '#dbe7ff', ink: '#1d4fb8' },
    dark: { paper: '#1d3768', ink: '#aecaff' },
  },
  office: {
    one: 'Office',
    many: 'Offices',
    tag: 'OFFICE',
    light: { paper: '#e9e0fd', ink: '#5b34b1' },
    dark: { paper: '#3b2b6b', ink: '#d0beff' },
  },
  organization: {
    one: 'Organization',
    many: 'Organizations',
    tag: 'ORG',
    light: { paper: '#cdeef0', ink: '#0b5c63' },
    dark: { paper: '#0e474c', ink: '#93e2e8' },
  },
  place: {
    one: 'Place',
    many: 'Places',
    tag: 'PLACE',
    light: { paper: '#d8f0d2', ink: '#24611f' },
    dark: { paper: '#214c1e', ink: '#a9e49e' },
  },
  document: {
    one: 'Document',
    many: 'Documents',
    tag: 'DOC',
    light: { paper: '#fdebb8', ink: '#7a4b00' },
    dark: { paper: '#553c03', ink: '#ffd97a' },
  },
  provision: {
    one: 'Provision',
    many: 'Provisions',
    tag: 'PROV',
    light: { paper: '#fddcc4', ink: '#8f3a06' },
    dark: { paper: '#5e2c0c', ink: '#ffbd93' },
  },
  date: {
    one: 'Date',
    many: 'Dates',
    tag: 'DATE',
    light: { paper: '#fcdcea', ink: '#9c1d5c' },
    dark: { paper: '#5e1c40', ink: '#ffb1d5' },
  },
  metric: {
    one: 'Figure',
    many: 'Figures',
    tag: 'FIG',
    light: { paper: '#e1e5ec', ink: '#414b5e' },
    dark: { paper: '#373f4e', ink: '#ccd4e3' },
  },
  abbreviation: {
    one: 'Abbreviation',
    many: 'Abbreviations',
    tag: 'ABBR',
    light: { paper: '#efe2d4', ink: '#6b4a26' },
    dark: { paper: '#4c3a27', ink: '#e7caa8' },
  },
};

/** The graph's columns: most edges lead to the next one. */
export const COLUMNS: readonly (readonly EntityType[])[] = [
  ['person', 'document', 'abbreviation'],
  ['office', 'date'],
  ['organization', 'provision'],
  ['place', 'metric'],
];
