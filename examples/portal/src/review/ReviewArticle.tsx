import { Offers } from '../camera/Offers.tsx';
import { Specs } from '../camera/Specs.tsx';
import { useMessages } from '../i18n/useMessages.ts';
import { Markdown } from '../ui/Markdown.tsx';
import { Page } from '../ui/Page.tsx';
import { Picture } from '../ui/Picture.tsx';
import { Byline } from './Byline.tsx';
import { CategoryScores } from './CategoryScores.tsx';
import { Gallery } from './Gallery.tsx';
import { reviewMessages } from './messages.ts';
import { OtherLanguages } from './OtherLanguages.tsx';
import { ScoreCard } from './ScoreCard.tsx';
import type { ShownReview } from './ShownReview.ts';
import { TestUnit } from './TestUnit.tsx';
import { Verdict } from './Verdict.tsx';

/** As wide as the first column is: see `.review-columns` in `styles/review.css`. */
const heroSizes =
  '(min-width: 76rem) 51.5rem, (min-width: 60rem) calc(100vw - 24.5rem), calc(100vw - 2rem)';

/** A whole review, published or not. */
export function ReviewArticle({ review }: { readonly review: ShownReview }) {
  const messages = useMessages(reviewMessages);
  const { title = '', seo, summary, body, camera, testUnit, images = [] } = review;
  const hero = images.find(({ role }) => role === 'hero');
  return (
    <Page title={title} windowTitle={seo?.title} class="review">
      {summary && <p class="lead">{summary}</p>}
      <Byline review={review} />
      <div class={`review-columns ${hero ? 'with-hero' : ''}`}>
        {hero && <Picture class="hero" image={hero} sizes={heroSizes} isFirst />}
        <ScoreCard review={review} />
        <Verdict review={review} />
        <CategoryScores review={review} />
        {body && (
          <section class="review-body">
            <h2>{messages.body}</h2>
            <Markdown text={body} top={3} />
          </section>
        )}
      </div>
      <Gallery images={images.filter((image) => image !== hero)} />
      <div class="review-details">
        {camera && <Specs camera={camera} />}
        <div class="review-side">
          {testUnit && <TestUnit unit={testUnit} />}
          {camera && <Offers offers={camera.offers} />}
          <OtherLanguages review={review} />
        </div>
      </div>
    </Page>
  );
}
