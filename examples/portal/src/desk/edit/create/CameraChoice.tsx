import { useEffect, useRef } from 'preact/hooks';
import { useMessages } from '../../../i18n/useMessages.ts';
import { createMessages } from './messages.ts';

type CameraChoiceProps = {
  /** Ids by the names that are offered. */
  readonly cameras: ReadonlyMap<string, string>;
  /** Whether they are all known: until then no name is refused. */
  readonly isComplete: boolean;
  readonly value: string;
  readonly onInput: (name: string) => void;
};

/** A camera by its name: browsers narrow a list of suggestions while somebody types. */
export function CameraChoice({ cameras, isComplete, value, onInput }: CameraChoiceProps) {
  const { camera, cameraHint, unknownCamera } = useMessages(createMessages);
  const input = useRef<HTMLInputElement>(null);
  const isKnown = !value || !isComplete || cameras.has(value);
  useEffect(() => input.current?.setCustomValidity(isKnown ? '' : unknownCamera));
  return (
    <p>
      <label for="camera">{camera}</label>
      <input
        ref={input}
        id="camera"
        list="cameras"
        required
        autocomplete="off"
        value={value}
        aria-describedby="camera-hint"
        onInput={({ currentTarget }) => onInput(currentTarget.value)}
      />
      <span id="camera-hint" class="quiet">
        {cameraHint}
      </span>
      <datalist id="cameras">
        {[...cameras.keys()].map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
    </p>
  );
}
