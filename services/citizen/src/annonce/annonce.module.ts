import { Module } from '@nestjs/common';
import { ProjectAnnoncePublished } from './on-annonce-published.ts';
import { ProjectAnnonceUnpublished } from './on-annonce-unpublished.ts';

@Module({ providers: [ProjectAnnoncePublished, ProjectAnnonceUnpublished] })
export class AnnonceModule {}
