import type { components } from '@random-camera-reviews/client';
import { useLocale } from '../i18n/useLocale.ts';
import { useMessages } from '../i18n/useMessages.ts';
import { cameraMessages } from './messages.ts';
import { specRows } from './specRows.ts';

/** The data sheet of a camera or lens; what is not known is left out. */
export function Specs({ camera }: { readonly camera: components['schemas']['PublicCamera'] }) {
  const { specs } = useMessages(cameraMessages);
  const rows = specRows(camera, useLocale());
  if (!rows.length) return null;
  return (
    <section>
      <h2 id="specs">{specs}</h2>
      <table class="specs" aria-labelledby="specs">
        <tbody>
          {rows.map(({ name, values }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>
                {values.map((value) => (
                  <div key={value}>{value}</div>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
