export * from './employer.events.ts';
