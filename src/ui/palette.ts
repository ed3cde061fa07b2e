/** The page's colours by theme; the build writes them out as custom properties (`--ink`, `--kind-attack`). */
export interface PagePalette {
  readonly page: string;
  readonly surface: string;
  readonly raised: string;
  readonly ink: string;
  readonly inkSoft: string;
  readonly line: string;
  readonly accent: string;
  readonly onAccent: string;
  readonly accentSoft: string;
  readonly focus: string;
  /** Groups of event kinds; each keeps its hue in every theme. */
  readonly violence: string;
  readonly authority: string;
  readonly words: string;
  readonly group: string;
  /** One hue an article, in the order of the dataset. */
  readonly article1: string;
  readonly article2: string;
  readonly article3: string;
}

export const pagePalettes: Readonly<Record<'paper' | 'night' | 'projector', PagePalette>> = {
  paper: {
    page: '#f3eee2',
    surface: '#fbf8f0',
    raised: '#fffdf7',
    ink: '#25211b',
    inkSoft: '#635a4c',
    line: '#d9d0bd',
    accent: '#0b5d5b',
    onAccent: '#ffffff',
    accentSoft: '#d8e7e1',
    focus: '#0b5d5b',
    violence: '#a8431a',
    authority: '#1d5b8f',
    words: '#566313',
    group: '#6b4a8e',
    article1: '#8a3d63',
    article2: '#2c5c8a',
    article3: '#5f6317',
  },
  night: {
    page: '#12181f',
    surface: '#18202a',
    raised: '#202a36',
    ink: '#ece6d9',
    inkSoft: '#aba89f',
    line: '#344050',
    accent: '#74c9bf',
    onAccent: '#0c1a1c',
    accentSoft: '#1f3a3e',
    focus: '#74c9bf',
    violence: '#f0a073',
    authority: '#86bdea',
    words: '#c3cf76',
    group: '#c7a8ea',
    article1: '#e3a1c0',
    article2: '#93bfe8',
    article3: '#c5c983',
  },
  projector: {
    page: '#ffffff',
    surface: '#ffffff',
    raised: '#ffffff',
    ink: '#000000',
    inkSoft: '#2b2b2b',
    line: '#6b6b6b',
    accent: '#004a47',
    onAccent: '#ffffff',
    accentSoft: '#cfe9e4',
    focus: '#004a47',
    violence: '#8a2c00',
    authority: '#003f7a',
    words: '#3c4700',
    group: '#4d2375',
    article1: '#701d48',
    article2: '#003f7a',
    article3: '#3c4700',
  },
};
