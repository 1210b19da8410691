/** An answer that has arrived whole. */
export type Received = {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
};
