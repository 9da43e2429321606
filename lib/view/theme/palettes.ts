/** The colours of a theme. */
export interface Palette {
  scheme: 'light' | 'dark';
  /** What the text stands on. */
  ground: string;
  ink: string;
  /** Captions, bylines and notes. */
  soft: string;
  link: string;
  visited: string;
  /** Lines beside quotes and between the rows of tables. */
  line: string;
  /** Ground of boxes within the story. */
  box: string;
}

/** Text has a contrast of at least 7 to 1 on ground and box (WCAG AAA), links too; a test computes it. */
export const PALETTES = {
  light: {
    scheme: 'light',
    ground: '#fdfdfb',
    ink: '#1d1e20',
    soft: '#4b4e53',
    link: '#0b4f9e',
    visited: '#6a3488',
    line: '#d3d4d6',
    box: '#f2f2ef',
  },
  sepia: {
    scheme: 'light',
    ground: '#f7efdf',
    ink: '#352a1e',
    soft: '#554632',
    link: '#7d3210',
    visited: '#673a5f',
    line: '#d9c9a9',
    box: '#efe4cd',
  },
  dark: {
    scheme: 'dark',
    ground: '#17191c',
    ink: '#dddbd6',
    soft: '#b3b1ac',
    link: '#93bdf5',
    visited: '#cbb0ee',
    line: '#41454b',
    box: '#22252a',
  },
  'contrast-light': {
    scheme: 'light',
    ground: '#ffffff',
    ink: '#000000',
    soft: '#000000',
    link: '#0000b8',
    visited: '#5c0067',
    line: '#000000',
    box: '#ffffff',
  },
  'contrast-dark': {
    scheme: 'dark',
    ground: '#000000',
    ink: '#ffffff',
    soft: '#ffffff',
    link: '#ffff4d',
    visited: '#ffb3ff',
    line: '#ffffff',
    box: '#000000',
  },
  print: {
    scheme: 'light',
    ground: '#ffffff',
    ink: '#000000',
    soft: '#333333',
    link: '#000000',
    visited: '#000000',
    line: '#999999',
    box: '#ffffff',
  },
} as const satisfies Record<string, Palette>;
