import { isProblem } from '@random-camera-reviews/client';
import { useLocale } from '../../../i18n/useLocale.ts';
import { Problem } from '../../../ui/Problem.tsx';
import { fieldName } from '../../fieldName.ts';
import { FaultText } from '../checks/FaultText.tsx';

/** Why something was not created: each fault by the name of its field, or the problem as a whole. */
export function Refusal({ error }: { readonly error: unknown }) {
  const locale = useLocale();
  if (!isProblem(error) || !error.errors.length) return <Problem error={error} />;
  return (
    <ul class="problem" role="alert">
      {error.errors.map((fault) => (
        <li key={`${fault.path} ${fault.code}`}>
          {fieldName(fault.path, locale)}: <FaultText fault={{ ...fault, weight: 'error' }} />
        </li>
      ))}
    </ul>
  );
}
