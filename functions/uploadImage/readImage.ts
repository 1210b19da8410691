import { DomainError } from '../shared/domain/DomainError.ts';
import type { Editor } from '../shared/domain/Editor.ts';
import type { Image, ImageId } from '../shared/domain/Image.ts';
import type { Images } from '../shared/ports.ts';

/**
 * An image: an editor sees the own ones, chief editors and admins see all.
 * @throws DomainError `IMAGE_NOT_FOUND`, also where the caller may not see: it says nothing.
 */
export async function readImage(
  id: ImageId,
  caller: Pick<Editor, 'sub' | 'role'>,
  { images }: { images: Pick<Images, 'find'> },
): Promise<Image> {
  const image = await images.find(id);
  if (!image || (caller.role === 'editor' && image.ownerId !== caller.sub)) {
    throw new DomainError('IMAGE_NOT_FOUND', `There is no image ${id}`);
  }
  return image;
}
