import { randomUUID } from 'node:crypto';
import PostalMime from 'postal-mime';
import { Journal } from '../http/journal.ts';

const kept = 2_000;

/** A mail as it arrived. */
export interface Letter {
  readonly id: string;
  readonly messageId: string;
  readonly from: string;
  readonly to: readonly string[];
  readonly subject: string;
  readonly text: string;
  /** The mail's own HTML part, as sent; shown only on a page without rights. */
  readonly html?: string;
  readonly received: string;
}

/** The mails that have arrived, newest first; remembered over a restart when it has a file. */
export class LetterBox {
  readonly #journal: Journal<Letter>;
  #letters: Letter[];

  constructor(file: string | undefined) {
    this.#journal = new Journal<Letter>(file);
    this.#letters = this.#journal.read().slice(-kept);
  }

  /** Reads a raw mail and keeps it; nothing is dropped as a repeat. */
  async receive(raw: Buffer, recipients: readonly string[]): Promise<Letter> {
    const mail = await PostalMime.parse(raw);
    const letter: Letter = {
      id: randomUUID(),
      messageId: mail.messageId ?? '',
      from: mail.from?.address ?? '',
      to: recipients,
      subject: mail.subject ?? '',
      text: (mail.text ?? mail.html?.replace(/<[^>]+>/g, ' ') ?? '').replace(/\r\n/g, '\n').trim(),
      html: mail.html,
      received: new Date().toISOString(),
    };
    this.#letters.push(letter);
    this.#journal.append(letter);
    if (this.#letters.length > kept) {
      this.#letters = this.#letters.slice(-kept / 2);
      this.#journal.replace(this.#letters);
    }
    return letter;
  }

  all(): Letter[] {
    return this.#letters.toReversed();
  }

  find(id: string): Letter | undefined {
    return id === 'latest' ? this.#letters.at(-1) : this.#letters.find((letter) => letter.id === id);
  }

  /** Mails that fit every term: `to:`, `from:`, `subject:`, or a word anywhere. */
  search(query: string): Letter[] {
    const terms = query.toLowerCase().match(/\S+/g) ?? [];
    return this.all().filter((letter) => terms.every((term) => fits(letter, term)));
  }

  clear(): void {
    this.#letters = [];
    this.#journal.replace([]);
  }
}

const fits = (letter: Letter, term: string): boolean => {
  const [field, ...rest] = term.split(':');
  const value = rest.join(':');
  if (field === 'to' && value) return letter.to.some((address) => address.toLowerCase().includes(value));
  if (field === 'from' && value) return letter.from.toLowerCase().includes(value);
  if (field === 'subject' && value) return letter.subject.toLowerCase().includes(value);
  return `${letter.subject}\n${letter.text}\n${letter.to.join(' ')}`.toLowerCase().includes(term);
};
