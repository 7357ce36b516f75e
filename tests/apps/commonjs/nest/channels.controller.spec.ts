import { Test } from '@nestjs/testing';
import { NotFoundError } from '@returning-ai/client';
import { ApiService } from './api.service';
import { ChannelsController } from './channels.controller';

let controller: ChannelsController;
beforeEach(async () => {
	const app = await Test.createTestingModule({ controllers: [ChannelsController], providers: [ApiService] }).compile();
	controller = app.get(ChannelsController);
});

it('lists the topics', async () => {
	expect(await controller.topics()).toEqual(['lounge', 'questions']);
});

it('throws the error of the API', async () => {
	await expect(controller.missing()).rejects.toBeInstanceOf(NotFoundError);
});
