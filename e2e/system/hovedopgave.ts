/** A step of the main job: what people and companies left behind before a restart must be there, and work, after it. */
export const hovedopgave = { tag: '@hovedopgave' } as const;
