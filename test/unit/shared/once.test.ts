import { strictObject, string } from 'valibot';
import { describe, expect, it, vi } from 'vitest';
import { DomainError } from '../../../functions/shared/domain/DomainError.ts';
import { once } from '../../../functions/shared/once.ts';
import { aReceipt, receiptsInMemory } from '../../support/inMemory.ts';

const Result = strictObject({ id: string() });
const first = { id: 'first' };
const now = new Date();
const receipt = aReceipt();

describe('once', () => {
  it('does the work each time without a key', async () => {
    const receipts = receiptsInMemory();
    receipts.keep(receipt, first);
    const made = await once(Result, undefined, { receipts, now }, async () => ({ id: 'new' }));
    expect(made).toEqual({ result: { id: 'new' }, isReplay: false });
  });

  it('gives the result of the first, without work, for the same key and request', async () => {
    const receipts = receiptsInMemory();
    receipts.keep(receipt, first);
    const work = vi.fn();
    const made = await once(Result, receipt, { receipts, now }, work);
    expect(made).toEqual({ result: first, isReplay: true });
    expect(work).not.toHaveBeenCalled();
  });

  it('refuses the key for another request, without work', async () => {
    const receipts = receiptsInMemory();
    receipts.keep(aReceipt({ requestHash: 'other' }), first);
    const work = vi.fn();
    await expect(once(Result, receipt, { receipts, now }, work)).rejects.toMatchObject({
      code: 'IDEMPOTENCY_KEY_REUSED',
    });
    expect(work).not.toHaveBeenCalled();
  });

  it("does not take one editor's key for another's", async () => {
    const receipts = receiptsInMemory();
    receipts.keep(aReceipt({ owner: 'somebody else' }), first);
    const made = await once(Result, receipt, { receipts, now }, async () => ({ id: 'new' }));
    expect(made.isReplay).toBe(false);
  });

  it.each(['IDEMPOTENCY_IN_PROGRESS', 'SLUG_TAKEN', 'WRITE_CONFLICT'] as const)(
    'gives the result of whoever was faster, where the work ended in %s',
    async (code) => {
      const receipts = receiptsInMemory();
      const made = await once(Result, receipt, { receipts, now }, async () => {
        receipts.keep(receipt, first);
        throw new DomainError(code, 'lost the race');
      });
      expect(made).toEqual({ result: first, isReplay: true });
    },
  );

  it('refuses another request that was faster with the same key', async () => {
    const receipts = receiptsInMemory();
    const lost = once(Result, receipt, { receipts, now }, async () => {
      receipts.keep(aReceipt({ requestHash: 'other' }), first);
      throw new DomainError('IDEMPOTENCY_IN_PROGRESS', 'lost the race');
    });
    await expect(lost).rejects.toMatchObject({ code: 'IDEMPOTENCY_KEY_REUSED' });
  });

  it.each([
    ['that of the work', 'SLUG_TAKEN', 'SLUG_TAKEN'],
    ['to ask again, where the conflict did not end', 'WRITE_CONFLICT', 'IDEMPOTENCY_IN_PROGRESS'],
  ] as const)('gives the refusal where nobody was faster: %s', async (_what, thrown, code) => {
    const work = async () => {
      throw new DomainError(thrown, 'refused');
    };
    await expect(
      once(Result, receipt, { receipts: receiptsInMemory(), now }, work),
    ).rejects.toMatchObject({ code });
  });

  it('passes a failure on as it is', async () => {
    const failure = new Error('table is down');
    const work = () => Promise.reject(failure);
    await expect(once(Result, receipt, { receipts: receiptsInMemory(), now }, work)).rejects.toBe(
      failure,
    );
  });
});
