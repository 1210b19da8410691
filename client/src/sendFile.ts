import { ApiProblem } from './ApiProblem.ts';
import type { components } from './api.d.ts';
import { fetched } from './fetched.ts';
import { repeat } from './repeat.ts';
import type { Settings } from './Settings.ts';
import { sendByXhr } from './sendByXhr.ts';
import { transport } from './transport.ts';
import type { UploadOptions } from './UploadOptions.ts';

function formOf(fields: Readonly<Record<string, string>>, file: Blob): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  // S3 reads nothing behind the file.
  form.append('file', file);
  return form;
}

function refusal(status: number): ApiProblem {
  const code = status >= 500 ? 'OVERLOADED' : 'UPLOAD_REFUSED';
  return new ApiProblem(code, { status, detail: `The bucket answered ${status}` });
}

/** Sends a file with its form. The form is good for these bytes only, so that twice does no harm. */
export async function sendFile(
  { url, fields }: components['schemas']['UploadForm'],
  file: Blob,
  { onProgress, signal, uploadTimeout: timeout = 300_000 }: UploadOptions,
  settings: Settings,
): Promise<void> {
  // What is around the file counts as sent too.
  const onSent = (bytes: number) => onProgress?.(Math.min(bytes, file.size), file.size);
  const { XMLHttpRequest } = settings;
  const attempt = async () => {
    const form = formOf(fields, file);
    const send = (ended: AbortSignal) =>
      XMLHttpRequest
        ? sendByXhr(new XMLHttpRequest(), url, form, onSent, ended)
        : fetched(settings.fetch(url, { method: 'POST', body: form, signal: ended }));
    const { status } = await transport(send, { timeout, signal }, settings);
    if (status < 200 || status > 299) throw refusal(status);
    onSent(file.size);
  };
  await repeat(attempt, { isRepeatable: true, isUnsafe: false, signal }, settings);
}
