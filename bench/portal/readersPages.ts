import * as v from 'valibot';

const Cards = v.object({
  items: v.array(
    v.object({
      slug: v.string(),
      cameraSlug: v.string(),
      rubric: v.optional(v.string()),
      image: v.optional(v.unknown()),
    }),
  ),
});

/**
 * The pages of readers by their names: a review and a camera with a picture, and a comparison.
 * @throws Error where the backend has no review with a picture, or none to compare it with
 */
export async function readersPages(api: string): Promise<Readonly<Record<string, string>>> {
  const { items } = v.parse(
    Cards,
    await (await fetch(`${api}/content?locale=es&limit=100`)).json(),
  );
  const review = items.find(({ image }) => image);
  const other = items.find((item) => item.rubric === review?.rubric && item !== review);
  if (!review || !other) throw new Error('the backend needs two reviews, one with a picture');
  return {
    search: '/es',
    review: `/es/reviews/${review.slug}`,
    camera: `/es/cameras/${review.cameraSlug}`,
    compare: `/es/compare?slugs=${[review.slug, other.slug].sort().join(',')}`,
  };
}
