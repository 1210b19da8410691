import { type Compared, compared, mostCompared } from '../compare/compared.ts';

type CompareToggleProps = {
  readonly item: Compared;
  readonly label: string;
  /** Where several stand on a page: which one it is, for those who do not see where. */
  readonly title?: string;
};

/** Whether a review is to be compared. */
export function CompareToggle({ item, label, title }: CompareToggleProps) {
  const chosen = compared.use();
  const isChosen = chosen.some(({ slug }) => slug === item.slug);
  return (
    <label class="box">
      <input
        type="checkbox"
        checked={isChosen}
        disabled={!isChosen && chosen.length === mostCompared}
        onChange={() => compared.toggle(item)}
      />
      <span>
        {label} {title && <span class="visually-hidden">{title}</span>}
      </span>
    </label>
  );
}
