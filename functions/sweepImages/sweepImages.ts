import { DomainError } from '../shared/domain/DomainError.ts';
import type { ImageId } from '../shared/domain/Image.ts';
import { type Look, type LookPorts, lookAt, type Run } from './lookAt.ts';

type Ports = LookPorts & {
  /** Whether there is time to begin with another image. */
  readonly isInTime: () => boolean;
  readonly onFailure: (error: unknown, image: ImageId) => void;
};

/** How many images a run did what with. */
export type Sweep = Readonly<
  Partial<Record<Exclude<Look, 'nothing'> | 'objectsRemoved' | 'failed', number>>
>;

/** Most images of one run, of either kind: what is left is due in the next, a minute later. */
const mostDue = 200;

/**
 * Looks at every image whose time has come, and removes the objects of those that were removed. Runs
 * may overlap or end at any moment: all that is done has its condition or can be repeated.
 */
export async function sweepImages(run: Run, ports: Ports): Promise<Sweep> {
  const sweep = new Map<keyof Sweep, number>();
  const count = (what: keyof Sweep) => sweep.set(what, (sweep.get(what) ?? 0) + 1);
  const each = async (ids: readonly ImageId[], work: (id: ImageId) => Promise<void>) => {
    for (const id of ids) {
      if (!ports.isInTime()) return;
      try {
        await work(id);
      } catch (error) {
        // Somebody was faster: the next run finds the image as it is then.
        if (error instanceof DomainError) continue;
        // Whatever is wrong with one image, the others have their turn.
        ports.onFailure(error, id);
        count('failed');
      }
    }
  };
  const { now } = run.clock;
  await each(await ports.images.due(now, mostDue), async (id) => {
    const look = await lookAt(id, run, ports);
    if (look !== 'nothing') count(look);
  });
  await each(await ports.images.dueRemovals(now, mostDue), async (id) => {
    await removeObjects(id, ports);
    count('objectsRemoved');
  });
  return Object.fromEntries(sweep);
}

/** The word that they are to be removed goes last. */
async function removeObjects(id: ImageId, { images, objects }: LookPorts): Promise<void> {
  await objects.removeOriginal(id);
  for (;;) {
    const served = await objects.served(id);
    if (served.length === 0) break;
    await objects.stopServing(id, served);
  }
  await images.finishRemoval(id);
}
