/** Looking for persons where nobody may stand: topics, dead letters, logs, metrics, traces and addresses. */
export { demoPersons, type Person } from './persons.ts';
export { readPlaces, whereaboutsIn } from './places.ts';
export { linesOf, scanFor, type ScanReport } from './scan.ts';
