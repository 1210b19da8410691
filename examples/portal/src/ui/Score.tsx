type ScoreProps = {
  /** 0 to 100. */
  readonly value: number;
  /** What it is the score of, for those who do not see where it stands. */
  readonly label: string;
  readonly size?: 'small' | 'large';
};

/** The overall score, as a number in a ring of its length. */
export function Score({ value, label, size = 'small' }: ScoreProps) {
  return (
    <span class={`score ${size}`} role="img" aria-label={`${label}: ${value} / 100`}>
      <svg viewBox="0 0 36 36" aria-hidden="true">
        <circle cx="18" cy="18" r="16" pathLength="100" />
        <circle cx="18" cy="18" r="16" pathLength="100" stroke-dasharray={`${value} 100`} />
      </svg>
      <span aria-hidden="true">{value}</span>
    </span>
  );
}
