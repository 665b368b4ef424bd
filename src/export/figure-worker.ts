import { createLocalStudio } from './local-studio.ts';
import { answerCall } from './studio-messages.ts';
import { createSurface } from './surface.ts';
import type { StudioCall } from './studio-messages.ts';

/** The fonts of this worker, where it can load some and draw on a canvas; some browsers let pages alone do that. */
function usableFonts(): FontFaceSet | null {
  const fonts: unknown = Reflect.get(self, 'fonts');
  if (typeof FontFaceSet === 'undefined' || !(fonts instanceof FontFaceSet)) return null;
  try {
    createSurface(1, 1).release();
    return fonts;
  } catch {
    return null;
  }
}

const fonts = usableFonts();
if (fonts !== null) {
  const studio = createLocalStudio(fonts);
  self.addEventListener('message', ({ data, ports }: MessageEvent<StudioCall>) => {
    void answerCall(studio, data).then((answer) => ports[0]?.postMessage(answer));
  });
}
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker's, not a window's
self.postMessage(fonts !== null);
