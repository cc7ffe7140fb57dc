import { Due } from '@jobnet/messaging';
import { Injectable } from '@nestjs/common';
import { AnnonceRecord } from './annonce-record.ts';
import { PublishAnnonce } from './publish-annonce.ts';
import { PublishDueAnnonce } from './publish-due-annonce.ts';

/** ANN-09: the afpubliceringstidspunkt of a published ad has come. Which of the two happens is decided by the status now. */
@Injectable()
@Due('afpublicer-annonce')
export class UnpublishDueAnnonce extends PublishDueAnnonce {
  constructor(record: AnnonceRecord, publishing: PublishAnnonce) {
    super(record, publishing);
  }
}
