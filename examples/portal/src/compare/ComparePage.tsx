import { Chooser } from './Chooser.tsx';
import { Comparison } from './Comparison.tsx';
import { mostCompared } from './compared.ts';
import { Refused } from './Refused.tsx';
import { useAddress } from './useAddress.ts';

/** Reviews side by side. All of it stands in the address, so that it can be shared and gone back to. */
export function ComparePage() {
  const { current, go } = useAddress();
  const { length } = current.slugs;
  if (length < 2) return <Chooser slug={current.slugs[0]} />;
  if (length > mostCompared) return <Refused slugs={current.slugs} go={go} />;
  return <Comparison current={current} go={go} />;
}
