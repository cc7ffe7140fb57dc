import { proveDataClasses } from '@jobnet/service-kit/testing';
import { citizen } from './citizen.module.ts';

describe('what citizen keeps', () => {
  it('has a class in docs/data.csv, every column of every table, and the table names none that is not there', async () => {
    expect(await proveDataClasses(citizen)).toEqual([]);
  });
});
