import { type ExifTags, exifBlock } from './exifBlock.ts';

/** What must be in no output: a word of all texts, also in UTF-16, and the coordinates, in both byte orders. */
export const plantedBytes: readonly Buffer[] = [
  Buffer.from('PLANTED'),
  Buffer.from('PLANTED', 'utf16le'),
  Buffer.from('PLANTED', 'utf16le').swap16(),
  Buffer.from([0x5e, 0xc2, 0xe7]),
  Buffer.from([0xe7, 0xc2, 0x5e]),
];

const coordinate = 0x5ec2e7a1;

const gps: ExifTags = {
  1: 'S',
  2: [coordinate, 1_000_000],
  3: 'W',
  4: [coordinate + 1, 1_000_000],
  27: Buffer.from('ASCII\0\0\0PLANTED method'),
  28: Buffer.from('ASCII\0\0\0PLANTED area'),
};

/** An EXIF block with a place, names and serial numbers wherever one can be, and a camera's notes. */
export const exifWithSecrets = (orientation = 1): Buffer =>
  exifBlock({
    main: {
      270: 'PLANTED description',
      271: 'Leica',
      272: 'M11',
      274: orientation,
      305: 'PLANTED software',
      315: 'PLANTED artist',
      316: 'PLANTED host',
      33432: 'PLANTED copyright',
      40091: Buffer.from('PLANTED title', 'utf16le'),
      50735: 'PLANTED serial',
    },
    camera: {
      33434: [1, 250],
      33437: [28, 10],
      34855: 400,
      36867: '2026:03:01 12:00:00',
      37386: [35, 1],
      37500: Buffer.concat([Buffer.from('PLANTED note\0'), exifBlock({ gps })]),
      37510: Buffer.from('ASCII\0\0\0PLANTED comment'),
      42032: 'PLANTED owner',
      42033: 'PLANTED body',
      42036: 'Summilux-M 1:1.4/35 ASPH.',
      42037: 'PLANTED lens',
    },
    gps,
  });

/** The same in XMP, as phones and Lightroom write it. */
export const xmpWithSecrets = `<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description xmlns:exif="http://ns.adobe.com/exif/1.0/" xmlns:aux="http://ns.adobe.com/exif/1.0/aux/"
 exif:GPSLatitude="PLANTED 23,33.0S" aux:SerialNumber="PLANTED" aux:OwnerName="PLANTED"/>
</rdf:RDF></x:xmpmeta><?xpacket end="w"?>`;
