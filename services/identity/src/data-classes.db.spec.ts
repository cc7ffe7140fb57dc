import { proveDataClasses } from '@jobnet/service-kit/testing';
import { identity } from './identity.module.ts';

describe('what identity keeps', () => {
  it('has a class in docs/data.csv, every column of every table, and the table names none that is not there', async () => {
    expect(await proveDataClasses(identity)).toEqual([]);
  });
});
