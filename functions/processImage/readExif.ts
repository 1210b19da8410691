import * as v from 'valibot';
import { ProcessedImage } from '../shared/domain/Image.ts';
import { Tiff } from './Tiff.ts';

const Exif = ProcessedImage.entries.exif;
type Exif = ProcessedImage['exif'];

/** The tags that are read, in the first directory and in the camera's. No other is looked at. */
const tags = { make: 0x10f, model: 0x110, camera: 0x8769 } as const;
const cameraTags = {
  exposureS: 0x829a,
  fNumber: 0x829d,
  iso: 0x8827,
  /** What `iso` cannot say, as it ends at 65,535. */
  recommendedExposureIndex: 0x8832,
  takenAt: 0x9003,
  focalLengthMm: 0x920a,
  lens: 0xa434,
} as const;

/**
 * What a camera noted of its picture: only what is on the list and well formed. Own code, because
 * `exif-reader` builds every array that a tag announces (docs/adr/0017).
 */
export function readExif(exif: Buffer | undefined): Exif {
  if (!exif) return {};
  const tiff = new Tiff(exif);
  const camera = Number(tiff.read(tiff.main, tags.camera));
  const iso = tiff.read(camera, cameraTags.iso);
  const found = {
    make: plain(tiff.read(tiff.main, tags.make)),
    model: plain(tiff.read(tiff.main, tags.model)),
    lens: plain(tiff.read(camera, cameraTags.lens)),
    focalLengthMm: positive(tiff.read(camera, cameraTags.focalLengthMm)),
    fNumber: positive(tiff.read(camera, cameraTags.fNumber)),
    exposureS: positive(tiff.read(camera, cameraTags.exposureS)),
    iso: positive(iso === 0xffff ? tiff.read(camera, cameraTags.recommendedExposureIndex) : iso),
    takenAt: timeOf(tiff.read(camera, cameraTags.takenAt)),
  };
  const { issues = [] } = v.safeParse(Exif, found);
  const faults = new Set(issues.map(({ path }) => path?.[0].key));
  return v.parse(
    Exif,
    Object.fromEntries(
      Object.entries(found).filter(([name, value]) => value !== undefined && !faults.has(name)),
    ),
  );
}

/** Letters, digits and what stands in the names of cameras and lenses: no markup, no address. */
const plain = (value: string | number | undefined): string | undefined =>
  typeof value === 'string' &&
  /^[\p{L}\p{N} .,:+\-/()[\]&*|_]+$/u.test(value) &&
  value.trim() !== ''
    ? value.trim()
    : undefined;

/** Zero is what cameras write for "not known": a lens without contacts has no aperture. */
const positive = (value: string | number | undefined): number | undefined =>
  typeof value === 'number' && value > 0 ? value : undefined;

/** `2026:03:01 12:00:00`, by the camera's own clock. */
function timeOf(value: string | number | undefined): string | undefined {
  const [, year, month, day, time] =
    /^(\d{4}):(\d\d):(\d\d) (\d\d:\d\d:\d\d)$/.exec(String(value)) ?? [];
  const at = `${year}-${month}-${day}T${time}`;
  return Number.isNaN(Date.parse(`${at}Z`)) ? undefined : at;
}
