/** What a page says of itself to others than its reader. */
export type HeadElement = {
  readonly tag: 'link' | 'meta' | 'script';
  readonly attributes: Readonly<Record<string, string>>;
  readonly text?: string;
};
