import { html } from 'hono/html';
import { lens, wordmark } from './brand.ts';
import type { Messages } from './messages/Messages.ts';
import { languages } from './messages/messagesFor.ts';

/** A piece of a page; hono escapes every string that goes into one. */
export type Html = ReturnType<typeof html>;

export type LayoutOptions = {
  readonly messages: Messages;
  readonly title: string;
  /** Where the page is, for the links to its other languages. */
  readonly url: URL;
  readonly body: Html;
};

const languageNames: Readonly<Record<string, string>> = {
  es: 'Español',
  'pt-BR': 'Português',
  en: 'English',
};

function inLanguage(url: URL, language: string): string {
  const query = new URLSearchParams(url.search);
  query.set('lang', language);
  return `${url.pathname}?${query}`;
}

/** The frame of every page: the brand beside the form, above it on a phone. */
export const layout = ({
  messages: t,
  title,
  url,
  body,
}: LayoutOptions): Html => html`<!doctype html>
<html lang="${t.language}">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <meta name="robots" content="noindex">
    <title>${title} · RandomCameraReviews</title>
    <link rel="icon" href="/assets/icon.svg" type="image/svg+xml">
    <link rel="stylesheet" href="/assets/signIn.css">
    <script src="/assets/signIn.js" type="module"></script>
  </head>
  <body>
    <header class="brand">
      ${wordmark}
      <div class="brand-words">
        <p class="tagline">${t.tagline}</p>
        <p class="promise">${t.promise}</p>
      </div>
      ${lens}
    </header>
    <div class="side">
      <main>${body}</main>
      <footer>
        <nav aria-label="${t.languages}">
          <ul class="languages">
            ${languages.map(
              ({ language }) => html`<li><a href="${inLanguage(url, language)}" lang="${language}"
                hreflang="${language}"${language === t.language ? html` aria-current="true"` : ''}
                >${languageNames[language] ?? language}</a></li>`,
            )}
          </ul>
        </nav>
        <p class="environment">${t.localEnvironment}</p>
      </footer>
    </div>
  </body>
</html>`;
