const units: readonly (readonly [number, string])[] = [[86_400, 'd'], [3_600, 'h'], [60, 'min']];

/** Seconds as people say them: `12 s`, `3 min`, `2 h`, `4 d`. */
export const ageText = (seconds: number): string => {
  const unit = units.find(([size]) => seconds >= size);
  return unit ? `${Math.floor(seconds / unit[0])} ${unit[1]}` : `${Math.max(0, Math.round(seconds))} s`;
};
