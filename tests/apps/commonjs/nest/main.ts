import 'reflect-metadata';
import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { ApiService } from './api.service';
import { ApiErrorFilter } from './api-error.filter';
import { ChannelsController } from './channels.controller';

@Module({ controllers: [ChannelsController], providers: [ApiService] })
class AppModule {}

async function main(): Promise<void> {
	const app = await NestFactory.create(AppModule, { logger: ['error'] });
	app.useGlobalFilters(new ApiErrorFilter());
	await app.listen(0, '127.0.0.1');
	console.log(await app.getUrl());
}

main();
