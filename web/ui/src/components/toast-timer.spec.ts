import { jest } from '@jest/globals';
import { createToastTimer } from './toast-timer.ts';

describe('the receipt timer', () => {
  beforeEach(() => void jest.useFakeTimers());
  afterEach(() => void jest.useRealTimers());

  const start = (): { ended: () => boolean; timer: ReturnType<typeof createToastTimer> } => {
    let over = false;
    const timer = createToastTimer(() => { over = true; }, 15_000, () => Date.now());
    timer.go();
    return { ended: () => over, timer };
  };

  it('GEN-08 ends after 15 seconds and not before', () => {
    const { ended } = start();
    jest.advanceTimersByTime(14_999);
    expect(ended()).toBe(false);
    jest.advanceTimersByTime(1);
    expect(ended()).toBe(true);
  });

  it('GEN-08 stands still while it is read and goes on with what was left', () => {
    const { ended, timer } = start();
    jest.advanceTimersByTime(10_000);
    timer.hold();
    jest.advanceTimersByTime(60_000);
    expect(ended()).toBe(false);
    timer.go();
    jest.advanceTimersByTime(4_999);
    expect(ended()).toBe(false);
    jest.advanceTimersByTime(1);
    expect(ended()).toBe(true);
  });
});
