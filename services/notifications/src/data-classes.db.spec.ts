import { proveDataClasses } from '@jobnet/service-kit/testing';
import { notifications } from './notifications.module.ts';

describe('what notifications keeps', () => {
  it('has a class in docs/data.csv, every column of every table, and the table names none that is not there', async () => {
    expect(await proveDataClasses(notifications)).toEqual([]);
  });
});
