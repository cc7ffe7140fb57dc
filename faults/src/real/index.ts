export { Random } from '../random.ts';
export { type Borger, makeBorgere } from './people.ts';
export { type RunningServices, startServices } from './running-services.ts';
