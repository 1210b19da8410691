/** How the upload of an image is followed. */
export type UploadOptions = {
  /** What it is called where the file has no name of its own. */
  readonly fileName?: string;
  /** Bytes that are sent, of all; where there is no `XMLHttpRequest`, once at the end. */
  readonly onProgress?: (sent: number, total: number) => void;
  /** Gives up, with the reason of the signal. */
  readonly signal?: AbortSignal;
  /** Milliseconds in which the file must have been sent: 5 minutes, as long as its form is good. */
  readonly uploadTimeout?: number;
  /** Milliseconds that processing may take, once it is sent: 2 minutes. */
  readonly processingTimeout?: number;
};
