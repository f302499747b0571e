/**
 * Words of grammar that rules ask for by name. The Vietnamese words stand in `dictionaries/cues.tsv`, each under one of
 * these names; the build fails when a name has no word or a word no name.
 */
const NAMES = [
  // joining words
  'and', 'of', 'belongs', 'this', 'plural', 'branch',
  // units of administration
  'level', 'province', 'city', 'capitalCity', 'district', 'urbanDistrict', 'town', 'commune', 'ward', 'township', 'specialZone', 'settlement',
  // other named places
  'feature', 'road',
  // documents and their parts
  'article', 'clause', 'point', 'chapter', 'appendix', 'number', 'above', 'basedOn', 'considers', 'refersTo', 'amends', 'repeals',
  'implements', 'issues', 'passed', 'amendedBy', 'nationalProgramme', 'congress', 'term', 'orders', 'partsOf',
  // figures
  'approximately', 'over', 'below', 'atLeast', 'atMost', 'upwards', 'downwards', 'ordinal', 'times', 'comparedTo', 'located',
  'series', 'age', 'oneOf', 'clock', 'anniversary', 'reaches',
  // what is counted
  'eventNoun', 'activity', 'compound',
  // time on the calendar
  'day', 'dayOfMoon', 'month', 'year', 'quarter', 'partOfDay', 'weekday', 'holiday', 'edge', 'firstHalf', 'secondHalf',
  'firstDecade', 'secondDecade', 'lastDecade', 'stretch', 'tenYears', 'century', 'spring', 'summer', 'autumn', 'winter',
  'samePeriod', 'from', 'until', 'around', 'lunar', 'today', 'yesterday', 'tomorrow', 'thisWeek', 'lastWeek', 'nextWeek',
  'thisMonth', 'lastMonth', 'nextMonth', 'thisQuarter', 'lastQuarter', 'nextQuarter', 'thisYear', 'lastYear', 'nextYear',
  'lastStretch', 'yearBefore', 'yearAfter', 'monthBefore', 'monthAfter', 'quarterBefore', 'quarterAfter', 'yearly',
  // people and offices
  'credit', 'former', 'acting', 'onBehalf', 'serves', 'leads', 'memberOf',
] as const;

export type CueName = (typeof NAMES)[number];

/** The number of each cue, from 1; 0 stands for none. */
export const Cue = Object.fromEntries(NAMES.map((name, index) => [name, index + 1])) as Readonly<Record<CueName, number>>;

export const CUE_NAMES: readonly CueName[] = NAMES;
