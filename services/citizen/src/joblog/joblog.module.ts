import { Module } from '@nestjs/common';
import { CreateJoblog } from './create-joblog.ts';
import { JoblogController } from './joblog.controller.ts';
import { ListJoblog } from './list-joblog.ts';
import { RepublishJoblog } from './republish-joblog.ts';

@Module({ controllers: [JoblogController], providers: [CreateJoblog, ListJoblog, RepublishJoblog] })
export class JoblogModule {}
