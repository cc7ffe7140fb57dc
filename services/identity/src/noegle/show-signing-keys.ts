import { Injectable } from '@nestjs/common';
import { TokenSigner } from './token-signer.port.ts';

/** The public keys that every service verifies internal tokens with. */
@Injectable()
export class ShowSigningKeys {
  constructor(private readonly signer: TokenSigner) {}

  execute() {
    return this.signer.publicKeys();
  }
}
