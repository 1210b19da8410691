type FactsProps = {
  /** Names and what is to be said; a fact that is not known is left out. */
  readonly facts: readonly (readonly [name: string, fact: string | undefined])[];
};

/** A few facts side by side, each below its name. */
export function Facts({ facts }: FactsProps) {
  return (
    <dl class="facts">
      {facts.map(
        ([name, fact]) =>
          fact && (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{fact}</dd>
            </div>
          ),
      )}
    </dl>
  );
}
