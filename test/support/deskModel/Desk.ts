import { BatchWriteItemCommand, PutItemCommand } from '@aws-sdk/client-dynamodb';
import { marshall } from '@aws-sdk/util-dynamodb';
import { inject, vi } from 'vitest';
import { aNewCamera } from '../cameras.ts';
import { type Answer, callsTo, startBackend } from '../endpoint.ts';
import { people } from './people.ts';
import { pictures } from './pictures.ts';

/** The handlers of a stage where approval is demanded, or not. */
async function startStage(APPROVAL: 'required' | 'none') {
  process.env.APPROVAL = APPROVAL;
  vi.resetModules();
  const [createReview, manageReviews] = await Promise.all([
    import('../../../functions/createReview/handler.ts'),
    import('../../../functions/manageReviews/handler.ts'),
  ]);
  return {
    createReview: callsTo(createReview.handler),
    manageReviews: callsTo(manageReviews.handler),
  };
}

export type Desk = Awaited<ReturnType<typeof startDesk>>;

/** The real thing that is held against the model: all functions of the desk over one database. */
export async function startDesk() {
  const backend = await startBackend({
    // Straight to the database: nothing is metered here.
    AWS_ENDPOINT_URL_DYNAMODB: inject('dynamoDbUrl'),
    PREVIEW_KEYS: 'never asked for',
  });
  const { client, tables } = backend;
  for (const person of Object.values(people)) await backend.addEditor(person);
  const cameras = callsTo((await import('../../../functions/manageCameras/handler.ts')).handler);
  const { sub } = people.ana;
  const cameraId = (await cameras('POST /cameras', { sub, body: aNewCamera() })).json.id;
  const standing = new Set((await backend.itemsOf('editorial')).map(({ pk }) => String(pk)));
  const { handler: publishDue } = await import('../../../functions/publishDue/handler.ts');

  /** As if they had been uploaded and processed long ago. */
  const layOut = () =>
    Promise.all(
      pictures.map(({ version, ...image }) =>
        client.send(
          new PutItemCommand({
            TableName: tables.editorial,
            Item: marshall({ pk: `IMAGE#${image.id}`, sk: 'HEAD', version, image }),
          }),
        ),
      ),
    );
  await layOut();

  const remove = async (table: string, items: readonly Record<string, unknown>[]) => {
    for (let from = 0; from < items.length; from += 25) {
      const batch = items.slice(from, from + 25).map(({ pk, sk }) => ({
        DeleteRequest: { Key: marshall({ pk, sk }) },
      }));
      await client.send(new BatchWriteItemCommand({ RequestItems: { [table]: batch } }));
    }
  };
  const getContent = callsTo((await import('../../../functions/getContent/handler.ts')).handler);
  const readings = new Map<string, { readonly standing: string; readonly answer: Answer }>();
  const desk = {
    cameraId,
    stages: { required: await startStage('required'), none: await startStage('none') },
    uploadImage: callsTo((await import('../../../functions/uploadImage/handler.ts')).handler),
    publishDue: (id: string) => publishDue({ id }),
    /** All that was written since the desk was empty. */
    look: async () => {
      const [editorial, content] = await Promise.all([
        backend.itemsOf('editorial'),
        backend.itemsOf('content'),
      ]);
      const isWritten = ({ pk, sk }: Record<string, unknown>) =>
        !standing.has(String(pk)) || String(sk).startsWith('REVIEW#');
      return { editorial: editorial.filter(isWritten), content };
    },
    /** Every slug that readers asked for since the desk was empty. */
    slugsAsked: () => readings.keys(),
    /**
     * What an anonymous reader gets at a slug. What stands there is all that the answer is made of:
     * where it is the same as at the last look, nobody asks again.
     */
    read: async (slug: string, item: unknown): Promise<Answer> => {
      const standing = JSON.stringify(item) ?? 'nothing';
      const known = readings.get(slug);
      if (known?.standing === standing) return known.answer;
      const answer = await getContent('GET /content/{slug}', { params: { slug } });
      readings.set(slug, { standing, answer });
      return answer;
    },
    /** Clears the desk for the next sequence. */
    clear: async () => {
      const { editorial, content } = await desk.look();
      readings.clear();
      await Promise.all([remove(tables.editorial, editorial), remove(tables.content, content)]);
      await layOut();
    },
  };
  return desk;
}
