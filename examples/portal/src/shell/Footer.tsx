import { config } from '../config.ts';
import { useLocale } from '../i18n/useLocale.ts';
import { useMessages } from '../i18n/useMessages.ts';
import { shellMessages } from './messages.ts';

export function Footer() {
  const messages = useMessages(shellMessages);
  const locale = useLocale();
  return (
    <footer class="colophon">
      <p>{messages.about}</p>
      <ul>
        <li>
          {messages.feeds}: <a href={`${config.api}/content/feed.rss?locale=${locale}`}>RSS</a>,{' '}
          <a href={`${config.api}/content/feed.json?locale=${locale}`}>JSON Feed</a>
        </li>
        <li>
          {messages.forDevelopers}: <a href={`${config.api}/openapi.json`}>OpenAPI</a>
        </li>
      </ul>
    </footer>
  );
}
