import { BeskederAndMail1700000001000 } from './1700000001000-beskeder-and-mail.ts';

export const migrations = [BeskederAndMail1700000001000];
