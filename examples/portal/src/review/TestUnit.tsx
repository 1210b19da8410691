import { formats } from '../i18n/formats.ts';
import { term } from '../i18n/terms.ts';
import { useLocale } from '../i18n/useLocale.ts';
import { useMessages } from '../i18n/useMessages.ts';
import { Facts } from '../ui/Facts.tsx';
import { reviewMessages } from './messages.ts';
import type { ShownReview } from './ShownReview.ts';

/** Where what was tested came from, which a reader has a right to know. */
export function TestUnit({ unit }: { readonly unit: NonNullable<ShownReview['testUnit']> }) {
  const messages = useMessages(reviewMessages);
  const locale = useLocale();
  const { source, firmware, testedFrom, testedTo, preProduction, disclosure } = unit;
  const days =
    testedFrom && testedTo
      ? formats.days(locale, testedFrom, testedTo)
      : [testedFrom, testedTo].flatMap((day) => (day ? [formats.day(locale, day)] : [])).join();
  const facts = [
    [messages.source, term('unitSource', source, locale)],
    [messages.firmware, firmware],
    [messages.testedOn, days],
  ] as const;
  return (
    <section class="test-unit">
      <h2>{messages.tested}</h2>
      {preProduction && <p class="badge">{messages.preProduction}</p>}
      <Facts facts={facts} />
      {disclosure && <p>{disclosure}</p>}
    </section>
  );
}
