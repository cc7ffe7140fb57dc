import { proveDataClasses } from '@jobnet/service-kit/testing';
import { employer } from './employer.module.ts';

describe('what employer keeps', () => {
  it('has a class in docs/data.csv, every column of every table, and the table names none that is not there', async () => {
    expect(await proveDataClasses(employer)).toEqual([]);
  });
});
