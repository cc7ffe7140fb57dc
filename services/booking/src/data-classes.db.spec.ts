import { proveDataClasses } from '@jobnet/service-kit/testing';
import { booking } from './booking.module.ts';

describe('what booking keeps', () => {
  it('has a class in docs/data.csv, every column of every table, and the table names none that is not there', async () => {
    expect(await proveDataClasses(booking)).toEqual([]);
  });
});
