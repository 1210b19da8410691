import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pageKey } from '../../functions/shared/aws/keys.ts';
import { httpEvent } from '../../test/support/httpEvent.ts';
import { publishedPage } from '../../test/support/published/publishedPage.ts';
import type { Bundles } from '../cold/buildBundles.ts';
import { measureWarm } from '../cold/measureWarm.ts';
import { ratio } from '../cold/statistics.ts';
import type { Content } from './startContent.ts';

type Options = {
  readonly directory: string;
  readonly bundles: Bundles;
  readonly worker: string;
  readonly content: Content;
  readonly pairs: number;
};

/** CPU time of a page against that of the naked client making the same call. */
export async function measurePage({
  directory,
  bundles,
  worker,
  content: { environment },
  pairs,
}: Options): Promise<number> {
  const { slug } = publishedPage(0);
  const { pk, sk } = pageKey(slug);
  const write = (name: string, event: object): string => {
    const file = join(directory, `${name}.json`);
    writeFileSync(file, JSON.stringify(event));
    return file;
  };
  const read = { TableName: environment.CONTENT_TABLE, Key: { pk: { S: pk }, sk: { S: sk } } };
  const event = write('page', httpEvent('GET /content/{slug}', { params: { slug } }));
  const calls = write('page-calls', { reads: [read] });
  const reference = (bundle: string) => ({ bundle, event: calls, environment });
  const times = await measureWarm(
    worker,
    {
      name: 'GET /content/{slug}',
      hasColdGate: false,
      contestants: {
        ours: { bundle: bundles.ours, event, environment },
        naked: reference(bundles.naked),
        sdkDefault: reference(bundles.sdkDefault),
        bare: reference(bundles.bare),
      },
    },
    pairs,
  );
  return ratio(times.ours, times.naked);
}
