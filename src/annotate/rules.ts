/** What each rule of an annotator reads, in words for `explain`: `'date.day': 'a day with its month'`. */
export type RuleDescriptions = Readonly<Record<string, string>>;
