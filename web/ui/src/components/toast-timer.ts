/** How long a receipt stays when nobody looks at it (GEN-08). */
export const toastMs = 15_000;

/** A countdown that can be held: on hover, focus and a hidden tab it stands still and goes on with what was left. */
export const createToastTimer = (
  onEnd: () => void,
  ms: number = toastMs,
  now: () => number = () => performance.now(),
): { readonly hold: () => void; readonly go: () => void } => {
  let left = ms;
  let startedAt: number | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  return {
    hold: () => {
      clearTimeout(timer);
      if (startedAt !== undefined) left = Math.max(0, left - (now() - startedAt));
      startedAt = undefined;
    },
    go: () => {
      if (startedAt !== undefined) return;
      startedAt = now();
      timer = setTimeout(onEnd, left);
    },
  };
};
