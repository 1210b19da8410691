/** E-mail addresses and JSON Web Tokens, which never belong in a log. */
const secrets = /[\w.+-]+@[\w-]+\.[\w.-]+|eyJ[\w-]+\.[\w-]+\.[\w-]*/g;

const redact = (_key: string, value: unknown): unknown =>
  typeof value === 'string' ? value.replace(secrets, '[redacted]') : value;

/** An error as data: with its cause, which callers never see. */
export const errorData = (error: unknown): unknown =>
  error instanceof Error
    ? {
        name: error.name,
        message: error.message,
        stack: error.stack,
        ...(error.cause === undefined ? {} : { cause: errorData(error.cause) }),
      }
    : String(error);

/** One JSON object a line, as CloudWatch Logs Insights reads it. */
export function log(level: 'info' | 'error', entry: Readonly<Record<string, unknown>>): void {
  process.stdout.write(`${JSON.stringify({ level, ...entry }, redact)}\n`);
}
