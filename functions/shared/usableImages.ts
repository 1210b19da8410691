import type { Editor, EditorId } from './domain/Editor.ts';
import type { ImageUse } from './domain/ImageUse.ts';
import type { KnownImages } from './domain/imageFaults.ts';
import type { Images } from './ports.ts';

type Caller = Pick<Editor, 'sub' | 'role'>;

/** Whose images somebody may put into a review: an editor the own ones, a chief editor anybody's. */
export const imageOwnerFor = ({ sub, role }: Caller): EditorId | undefined =>
  role === 'editor' ? sub : undefined;

/** The images that are there, and that the caller may put into a review. */
export async function findUsable(
  uses: readonly ImageUse[],
  caller: Caller,
  { images }: { images: Pick<Images, 'findAll'> },
): Promise<KnownImages> {
  const found = await images.findAll(uses.map(({ imageId }) => imageId));
  const owner = imageOwnerFor(caller);
  return new Map([...found].filter(([, { ownerId }]) => !owner || ownerId === owner));
}
