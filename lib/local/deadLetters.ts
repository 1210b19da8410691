import { appendFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { resourcesOf, type Template } from './Resource.ts';

/** Where events go that nobody could take. */
export type DeadLetters = {
  /** @throws Error that names the queue when the template does not declare it */
  readonly queueNamed: (arn: string) => DeadLetterQueue;
};

export type DeadLetterQueue = {
  readonly arn: string;
  /** @returns the file that the letter is in. */
  readonly put: (letter: object) => string;
};

/**
 * The dead-letter queues of the template, each a file that a person can read: one JSON object a
 * line in `dead-letters/<queue>.ndjson`. There is no SQS here, because nothing takes messages out.
 */
export const deadLetters = (template: Template, directory: string): DeadLetters => ({
  queueNamed: (arn) => {
    const queue = resourcesOf(template, 'AWS::SQS::Queue').find((each) => each.arn === arn);
    if (!queue)
      throw new Error(`the dead-letter queue ${arn} is no AWS::SQS::Queue of the template`);
    const folder = join(directory, 'dead-letters');
    const file = join(folder, `${arn.split(':').at(-1)}.ndjson`);
    return {
      arn,
      put: (letter) => {
        mkdirSync(folder, { recursive: true });
        appendFileSync(file, `${JSON.stringify(letter)}\n`);
        return file;
      },
    };
  },
});
