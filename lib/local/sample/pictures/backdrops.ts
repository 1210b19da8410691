/** Colours of a still life: the wall from light to dark, the disc behind, the table. */
export type Backdrop = {
  readonly light: string;
  readonly dark: string;
  readonly disc: string;
  readonly table: string;
  /** The coating of the glass, as it shines. */
  readonly shine: string;
  /** What the camera is made of: its top plate and its leather. */
  readonly metal: string;
  readonly leather: string;
};

const black = { metal: '#3b3d42', leather: '#232428' };
const silver = { metal: '#c9c8c4', leather: '#26272a' };

export const backdrops = {
  clay: {
    light: '#e9b99a',
    dark: '#a85f3f',
    disc: '#f3d3b8',
    table: '#c98560',
    shine: '#7a5cff',
    ...black,
  },
  sage: {
    light: '#cdd8c4',
    dark: '#74876b',
    disc: '#e6ecdc',
    table: '#98a98c',
    shine: '#38c6a4',
    ...silver,
  },
  dusk: {
    light: '#9db4d6',
    dark: '#34496f',
    disc: '#f0b48f',
    table: '#5a729b',
    shine: '#ff8f5a',
    ...black,
  },
  ochre: {
    light: '#f2d58a',
    dark: '#bd8526',
    disc: '#fbeabb',
    table: '#d9a748',
    shine: '#4aa3ff',
    ...black,
  },
  rose: {
    light: '#f0cdd0',
    dark: '#b0717d',
    disc: '#fae6e3',
    table: '#cf969f',
    shine: '#5ad1ff',
    ...silver,
  },
  slate: {
    light: '#c3c9cd',
    dark: '#59646c',
    disc: '#e4e7e6',
    table: '#858f96',
    shine: '#c46bff',
    ...black,
  },
} as const satisfies Record<string, Backdrop>;

export const backdropNames = ['clay', 'sage', 'dusk', 'ochre', 'rose', 'slate'] as const;
export type BackdropName = (typeof backdropNames)[number];
