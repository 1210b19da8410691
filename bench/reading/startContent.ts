import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { dynamoDbEnvironment } from '../../test/support/dynamodbLocal.ts';

/** A content table with published reviews, in a process of its own. */
export type Content = {
  /** All environment variables of a function that reads it. */
  readonly environment: Readonly<Record<string, string>>;
  stop(): void;
};

/** @param latency milliseconds that the table takes for each answer */
export async function startContent(cards: number, latency: number): Promise<Content> {
  const file = join(import.meta.dirname, 'workers/contentServer.ts');
  const child = spawn(process.execPath, [file, String(cards), String(latency)], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const [url] = await once(createInterface({ input: child.stdout }), 'line');
  return {
    environment: {
      ...dynamoDbEnvironment(String(url)),
      AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x',
      AWS_LAMBDA_FUNCTION_NAME: 'bench',
      CONTENT_TABLE: 'content',
      PORTAL_ORIGIN: 'https://portal.example',
      TZ: 'UTC',
    },
    stop: () => child.stdin.end(),
  };
}
