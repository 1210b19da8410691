import type { Reading } from './Reading.ts';

/**
 * Video at one resolution: `3840x2160 (60p/30p/23.98p)` is three modes. Only progressive rates are
 * frames per second; of `60i`, and of a rate without a letter, that cannot be said: they are left out.
 */
export function videoModes(text: string): Reading {
  const [, width, height, list = ''] =
    /^(\d+)\s*[x×]\s*(\d+)\s*(?:\(([^()]*)\))?$/.exec(text) ?? [];
  if (width === undefined || height === undefined) {
    return { unread: 'must be a resolution and frame rates such as 3840x2160 (60p/30p)' };
  }
  const rates = list.split('/').map((rate) => rate.trim());
  const progressive = rates.flatMap((rate) => /^(\d+(?:\.\d+)?)(?:p| ?fps)$/.exec(rate)?.[1] ?? []);
  const others = rates.filter((rate) => !/^\d+(\.\d+)?(p| ?fps)$/.test(rate));
  const value = progressive.map((fps) => ({
    width: Number(width),
    height: Number(height),
    fps: Number(fps),
  }));
  return {
    ...(value.length > 0 ? { value } : {}),
    ...(others.length > 0 ? { unread: unreadRates(others) } : {}),
  };
}

const unreadRates = (rates: readonly string[]): string =>
  rates.every((rate) => rate === '')
    ? 'has no frame rate'
    : `${rates.join(', ')}: must be progressive frame rates such as 30p`;
