import { StaleWrite } from '../database/update-versioned.ts';
import { DeadlinePassed, faultKindOf, Unreachable } from './fault.ts';

const database = (code: string) => Object.assign(new Error('query failed'), { driverError: { code } });

describe('sorting errors', () => {
  it.each(['08006', '57P01', '57P03', '53300', '53100', '3D000', '25006'])('takes SQLSTATE %s for the infrastructure', (code) => {
    expect(faultKindOf(database(code))).toBe('infrastructure');
  });

  it.each(['40001', '40P01', '55P03'])('takes SQLSTATE %s for a lost race', (code) => {
    expect(faultKindOf(database(code))).toBe('conflict');
  });

  it.each(['23505', '22P02', '42P01', '57014'])('takes SQLSTATE %s for the handler', (code) => {
    expect(faultKindOf(database(code))).toBe('handler');
  });

  it('knows a lost connection by its text, since pg gives it no code', () => {
    expect(faultKindOf(new Error('Connection terminated unexpectedly'))).toBe('infrastructure');
    expect(faultKindOf(new Error('timeout exceeded when trying to connect'))).toBe('infrastructure');
    expect(faultKindOf(Object.assign(new Error('connect'), { code: 'ECONNREFUSED' }))).toBe('infrastructure');
  });

  it('knows our own errors', () => {
    expect(faultKindOf(new StaleWrite())).toBe('conflict');
    expect(faultKindOf(new Unreachable('x', undefined))).toBe('infrastructure');
    expect(faultKindOf(new DeadlinePassed())).toBe('handler');
    expect(faultKindOf(new TypeError('x is undefined'))).toBe('handler');
    expect(faultKindOf('thrown text')).toBe('handler');
  });
});
