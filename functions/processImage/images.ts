import sharp from 'sharp';

/**
 * sharp, set for files of strangers and for a function with one processor: only the decoders of our
 * four formats run, whatever the bytes look like; nothing is kept between two images.
 */
export const images = (() => {
  sharp.block({ operation: ['VipsForeignLoad'] });
  sharp.unblock({
    operation: ['Jpeg', 'Png', 'Webp', 'Heif'].map((format) => `VipsForeignLoad${format}Buffer`),
  });
  sharp.cache(false);
  sharp.concurrency(1);
  return sharp;
})();
