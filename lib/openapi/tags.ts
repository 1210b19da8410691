import type { routes } from '../../functions/routes.ts';

type Tag = { readonly name: string; readonly description: string };

/** What the operations of each function are about. */
const byFunction = {
  getContent: { name: 'Content', description: 'What anybody may read' },
  getPreview: { name: 'Previews', description: 'Drafts, for whoever has a link' },
  createReview: { name: 'New reviews', description: 'Where a review begins' },
  manageReviews: { name: 'Reviews', description: 'From draft to publication' },
  manageCameras: { name: 'Cameras', description: 'Cameras and lenses with their specs' },
  uploadImage: { name: 'Images', description: 'Upload and words of images' },
  manageEditors: { name: 'Editors', description: 'Who may sign in' },
} as const satisfies Record<keyof typeof routes, Tag>;

export const tags: Readonly<Record<string, Tag>> = byFunction;
