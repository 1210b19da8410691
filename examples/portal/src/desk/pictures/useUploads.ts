import type { components } from '@random-camera-reviews/client';
import { useEffect, useRef, useState } from 'preact/hooks';
import { api } from '../../api.ts';
import type { Upload } from './Upload.ts';
import { uploadQueue } from './uploadQueue.ts';

/** Files on their way, as long as the page is there. */
export function useUploads(onReady: (image: components['schemas']['Image']) => void) {
  const [uploads, setUploads] = useState<readonly Upload[]>([]);
  const latest = useRef(onReady);
  latest.current = onReady;
  const [queue] = useState(() =>
    uploadQueue({
      send: (file, follow) => api.uploadImage(file, follow),
      onChange: setUploads,
      onReady: (image) => latest.current(image),
    }),
  );
  useEffect(() => queue.end, [queue]);
  return { uploads, queue };
}
