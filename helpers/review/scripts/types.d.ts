export type Says = "yes" | "no" | "not-sure";

export interface Statement {
  words: string;
  under: string;
  facts: string[];
  at: string;
  mark?: string;
  hard?: boolean;
  /** The name of the picture that it is part of, or told by. */
  picture?: string;
}

export interface Picture {
  src: string;
  alt: string;
}

export interface Second {
  by: string;
  on: string;
  source: string;
  passage: string;
}

export interface Fact {
  claim: string;
  figures: string[];
  sources: string[];
  passages: Record<string, string>;
  checked: string;
  again: string;
  second: Second[];
}

export interface Source {
  title: string;
  href: string;
  extent: string;
  note: string;
  read_at: string[];
  second_hand: boolean;
}

export interface Sheet {
  name: string;
  title: string;
  steps: { say: string; of: string[] }[];
}

export interface Words {
  [name: string]: string;
}

export interface Material {
  format: string;
  version: number;
  largest: number;
  longest: number;
  odd: string;
  language: string;
  seen: string;
  words: Words & {
    verdicts: Record<Says, string>;
    extents: Record<string, string>;
    marks: Record<string, string>;
  };
  marks: Record<string, string>;
  sheets: Sheet[];
  statements: Record<string, Statement>;
  facts: Record<string, Fact>;
  sources: Record<string, Source>;
  pictures: Record<string, Picture>;
}

/** What was said of one sentence; without `says`, only words were written. */
export interface Answer {
  says: Says | "";
  words: string;
  on: string;
  sentence: string;
}

export interface Who {
  name: string;
  role: string;
  day: string;
}

export interface Held {
  who: Who;
  answers: Map<string, Answer>;
}
