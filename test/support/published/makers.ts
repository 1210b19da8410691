import type { PublicCamera } from '../../../functions/shared/domain/Camera.ts';

/**
 * How a maker names a line of cameras or lenses: `{n}` a number, `{v}` a variant, `{g}` the
 * generation in roman numerals, `{mark}` the same after `Mark`, `{d}` in digits, `{f}` a focal
 * length, `{a}` an aperture. The first name is the model, the others are what people call it.
 */
type Line = {
  readonly class: PublicCamera['class'];
  readonly format?: 'medium-format' | 'full-frame' | 'aps-c' | 'four-thirds' | '1-inch';
  readonly mount?: string;
  readonly names: readonly [string, ...string[]];
};

type Maker = { readonly brand: string; readonly lines: readonly [Line, ...Line[]] };

const line = (
  kind: Line['class'],
  format: Line['format'],
  mount: string | undefined,
  ...names: Line['names']
): Line => ({ class: kind, names, ...(format ? { format } : {}), ...(mount ? { mount } : {}) });

const lens = (mount: string, ...names: Line['names']): Line =>
  line('lens', undefined, mount, ...names);
const compact = (...names: Line['names']): Line => line('compact', '1-inch', undefined, ...names);
const action = (...names: Line['names']): Line => line('action', undefined, undefined, ...names);
const mirrorless = (mount: string, ...names: Line['names']): Line =>
  line('mirrorless', 'full-frame', mount, ...names);
const small = (mount: string, ...names: Line['names']): Line =>
  line('mirrorless', 'aps-c', mount, ...names);
const dslr = (mount: string, ...names: Line['names']): Line =>
  line('dslr', 'full-frame', mount, ...names);
const cinema = (mount: string, ...names: Line['names']): Line =>
  line('cinema', 'full-frame', mount, ...names);
const instant = (...names: Line['names']): Line => line('instant', undefined, undefined, ...names);

/** Thirty of them, those with many reviews first. */
export const makers: readonly [Maker, ...Maker[]] = [
  {
    brand: 'Sony',
    lines: [
      mirrorless('Sony E', 'A{n}{v}{g}', 'Alpha {n}{v}{g}', 'ILCE-{n}{v}M{d}'),
      small('Sony E', 'A6{n}00{g}', 'ILCE-6{n}00M{d}'),
      small('Sony E', 'ZV-E{n}{g}'),
      compact('RX{n}00{g}', 'DSC-RX{n}00M{d}'),
      lens('Sony E', 'FE {f}mm F{a} GM{g}', 'SEL{f}GM{d}'),
    ],
  },
  {
    brand: 'Canon',
    lines: [
      mirrorless('Canon RF', 'EOS R{n}{mark}', 'R{n}{g}'),
      dslr('Canon EF', 'EOS {n}D{mark}', '{n}D{d}'),
      line('dslr', 'aps-c', 'Canon EF', 'EOS Rebel T{n}i', 'EOS {n}50D', 'EOS Kiss X{n}i'),
      compact('PowerShot G{n} X{mark}'),
      lens('Canon RF', 'RF {f}mm F{a}L IS USM'),
    ],
  },
  {
    brand: 'Nikon',
    lines: [
      mirrorless('Nikon Z', 'Z{n}{g}', 'Z {n}{g}'),
      small('Nikon Z', 'Z{n}0{g}'),
      dslr('Nikon F', 'D{n}00{v}', 'D{n}00'),
      compact('Coolpix P{n}000'),
      lens('Nikon Z', 'Nikkor Z {f}mm f/{a} S'),
    ],
  },
  {
    brand: 'Fujifilm',
    lines: [
      small('Fujifilm X', 'X-T{n}{g}'),
      small('Fujifilm X', 'X-H{n}{v}'),
      line('medium-format', 'medium-format', 'Fujifilm G', 'GFX{n}00{v}{g}'),
      line('compact', 'aps-c', undefined, 'X{n}00{g}'),
      lens('Fujifilm X', 'XF{f}mmF{a} R LM WR', 'XF {f}mm'),
    ],
  },
  {
    brand: 'Panasonic',
    lines: [
      mirrorless('L', 'Lumix S{n}{v}{g}', 'DC-S{n}M{d}'),
      line('mirrorless', 'four-thirds', 'Micro Four Thirds', 'Lumix GH{n}{g}', 'DC-GH{n}M{d}'),
      compact('Lumix LX{n}{g}', 'DMC-LX{n}'),
    ],
  },
  {
    brand: 'OM System',
    lines: [line('mirrorless', 'four-thirds', 'Micro Four Thirds', 'OM-{n}{mark}', 'OM-{n}{g}')],
  },
  {
    brand: 'Olympus',
    lines: [
      line('mirrorless', 'four-thirds', 'Micro Four Thirds', 'OM-D E-M{n}{mark}', 'EM{n}{d}'),
      line('mirrorless', 'four-thirds', 'Micro Four Thirds', 'PEN E-P{n}'),
    ],
  },
  {
    brand: 'Leica',
    lines: [
      line('compact', 'full-frame', undefined, 'Q{n}{v}', 'Typ 6{n}06'),
      mirrorless('L', 'SL{n}-{v}'),
      line('mirrorless', 'full-frame', 'Leica M', 'M{n}{v}', 'Typ 2{n}0'),
    ],
  },
  {
    brand: 'Pentax',
    lines: [dslr('Pentax K', 'K-{n}{mark}', 'K{n}{g}'), lens('Pentax K', 'HD D FA {f}mm F{a}')],
  },
  { brand: 'Ricoh', lines: [line('compact', 'aps-c', undefined, 'GR {n}{g}{v}', 'GR{n}{d}')] },
  {
    brand: 'Hasselblad',
    lines: [line('medium-format', 'medium-format', 'Hasselblad X', 'X{n}D{g} {n}00C')],
  },
  {
    brand: 'Phase One',
    lines: [line('medium-format', 'medium-format', 'Phase One XF', 'XF IQ{n}{g}')],
  },
  { brand: 'Sigma', lines: [mirrorless('L', 'fp {n}{v}'), lens('L', '{f}mm F{a} DG DN Art')] },
  { brand: 'Tamron', lines: [lens('Sony E', '{f}mm F/{a} Di III VXD{g}', 'A0{n}{v}')] },
  { brand: 'Tokina', lines: [lens('Canon EF', 'atx-i {f}mm F{a} CF{g}')] },
  { brand: 'Samyang', lines: [lens('Sony E', 'AF {f}mm F{a} FE{g}')] },
  { brand: 'Viltrox', lines: [lens('Fujifilm X', 'AF {f}mm F{a} Pro{g}')] },
  { brand: 'Laowa', lines: [lens('Leica M', '{f}mm f/{a} Zero-D{g}')] },
  { brand: 'Voigtländer', lines: [lens('Leica M', 'Nokton {f}mm F{a}{g}')] },
  { brand: 'Zeiss', lines: [lens('Sony E', 'Batis {f}mm F{a}{g}'), compact('ZX{n}{g}')] },
  { brand: 'GoPro', lines: [action('Hero{n} Black{g}', 'Hero {n}')] },
  { brand: 'DJI', lines: [action('Osmo Pocket {n}{v}'), action('Osmo Action {n} Pro{g}')] },
  { brand: 'Insta360', lines: [action('One X{n}{g}'), action('Ace Pro {n}{g}')] },
  { brand: 'Blackmagic', lines: [cinema('L', 'Pocket Cinema {n}K{g}', 'BMPCC {n}K')] },
  { brand: 'RED', lines: [cinema('Canon RF', 'Komodo {n}-X{g}', 'V-Raptor {n}K')] },
  { brand: 'Z CAM', lines: [cinema('Canon EF', 'E{n}-F{v}{g}')] },
  { brand: 'Instax', lines: [instant('Mini {n}{v}', 'Mini{n}'), instant('Wide {n}00')] },
  { brand: 'Polaroid', lines: [instant('Now{g} {n}'), instant('I-{n}{v}')] },
  { brand: 'Kodak', lines: [compact('PixPro AZ{n}2{v}')] },
  { brand: 'Lomography', lines: [instant("Lomo'Instant {n}{v}"), compact('LC-A {n}')] },
];
