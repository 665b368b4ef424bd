import { createLocalStudio } from './local-studio.ts';
import { valueOf } from './studio-messages.ts';
import type { FigureLayout } from './figure-layout.ts';
import type { StudioAnswer, StudioCall } from './studio-messages.ts';
import type { Studio } from './studio.ts';

/** A studio for one export: in a worker of its own, or here where the browser has none that can draw. */
export async function openStudio(page: Document = document): Promise<Studio> {
  return (await openWorkerStudio()) ?? createLocalStudio(page.fonts);
}

async function openWorkerStudio(): Promise<Studio | null> {
  const worker = startWorker();
  if (worker === null) return null;
  const isReady = await new Promise<boolean>((resolve) => {
    worker.addEventListener('message', ({ data }: MessageEvent<boolean>) => resolve(data), { once: true });
    worker.addEventListener('error', () => resolve(false), { once: true });
  });
  if (isReady) return createRemoteStudio(worker);
  worker.terminate();
  return null;
}

function startWorker(): Worker | null {
  if (typeof Worker === 'undefined') return null;
  try {
    return new Worker(new URL('./figure-worker.ts', import.meta.url), { type: 'module' });
  } catch {
    // A stricter policy than ours, set by the host.
    return null;
  }
}

function createRemoteStudio(worker: Worker): Studio {
  const broken = new Promise<never>((_, reject) => {
    worker.addEventListener('error', ({ message }) => reject(new Error(message)), { once: true });
  });
  // Whoever waits for an answer hears of it; when nobody does, nothing is lost.
  broken.catch(() => undefined);
  function ask<T>(call: StudioCall, transfer: readonly Transferable[] = []): Promise<T> {
    const { port1, port2 } = new MessageChannel();
    const answer = new Promise<StudioAnswer<T>>((resolve) => {
      port1.addEventListener('message', ({ data }: MessageEvent<StudioAnswer<T>>) => resolve(data));
      port1.start();
    });
    worker.postMessage(call, [port2, ...transfer]);
    return Promise.race([answer.then(valueOf), broken]).finally(() => port1.close());
  }
  return {
    place: (input) => ask<FigureLayout>({ task: 'place', input }),
    openSheet: (input) => ask({ task: 'openSheet', input }),
    paint: (input) => ask({ task: 'paint', input }, [input.image]),
    isPainted: (input) => ask({ task: 'isPainted', input }),
    toPng: () => ask({ task: 'toPng' }),
    close: () => worker.terminate(),
  };
}
