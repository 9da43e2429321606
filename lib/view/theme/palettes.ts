/** The colours of one colour scheme. */
export interface Palette {
  scheme: 'light' | 'dark';
  background: string;
  text: string;
  /** Colour of captions, bylines and notes. */
  secondaryText: string;
  link: string;
  visitedLink: string;
  /** Colour of lines beside quotes and between table rows. */
  line: string;
  /** Background of boxes within the story. */
  boxBackground: string;
}

/**
 * The palettes by colour scheme. Text and links have a contrast ratio of at least 7 on both backgrounds (WCAG AAA); a
 * test verifies it.
 */
export const PALETTES = {
  light: {
    scheme: 'light',
    background: '#fdfdfb',
    text: '#1d1e20',
    secondaryText: '#4b4e53',
    link: '#0b4f9e',
    visitedLink: '#6a3488',
    line: '#d3d4d6',
    boxBackground: '#f2f2ef',
  },
  sepia: {
    scheme: 'light',
    background: '#f7efdf',
    text: '#352a1e',
    secondaryText: '#554632',
    link: '#7d3210',
    visitedLink: '#673a5f',
    line: '#d9c9a9',
    boxBackground: '#efe4cd',
  },
  dark: {
    scheme: 'dark',
    background: '#17191c',
    text: '#dddbd6',
    secondaryText: '#b3b1ac',
    link: '#93bdf5',
    visitedLink: '#cbb0ee',
    line: '#41454b',
    boxBackground: '#22252a',
  },
  'contrast-light': {
    scheme: 'light',
    background: '#ffffff',
    text: '#000000',
    secondaryText: '#000000',
    link: '#0000b8',
    visitedLink: '#5c0067',
    line: '#000000',
    boxBackground: '#ffffff',
  },
  'contrast-dark': {
    scheme: 'dark',
    background: '#000000',
    text: '#ffffff',
    secondaryText: '#ffffff',
    link: '#ffff4d',
    visitedLink: '#ffb3ff',
    line: '#ffffff',
    boxBackground: '#000000',
  },
  print: {
    scheme: 'light',
    background: '#ffffff',
    text: '#000000',
    secondaryText: '#333333',
    link: '#000000',
    visitedLink: '#000000',
    line: '#999999',
    boxBackground: '#ffffff',
  },
} as const satisfies Record<string, Palette>;
