import { useMessages } from '../i18n/useMessages.ts';
import { reviewMessages } from './messages.ts';
import type { ShownReview } from './ShownReview.ts';

/** The review for whoever is in a hurry. */
export function Verdict({ review }: { readonly review: ShownReview }) {
  const messages = useMessages(reviewMessages);
  const { verdict, pros = [], cons = [] } = review;
  const sides = [
    { name: 'pros', points: pros, title: messages.pros },
    { name: 'cons', points: cons, title: messages.cons },
  ].filter(({ points }) => points.length > 0);
  return (
    <section class="verdict">
      <h2>{messages.verdict}</h2>
      <p>{verdict}</p>
      <div class="sides">
        {sides.map(({ name, points, title }) => (
          <div key={name} class={name}>
            <h3>{title}</h3>
            <ul>
              {points.map((point) => (
                <li key={point}>{point}</li>
              ))}
            </ul>
          </div>
        ))}
      </div>
    </section>
  );
}
