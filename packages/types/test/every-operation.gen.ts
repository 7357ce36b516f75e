// Made from spec/openapi.yaml by `npm run generate`. Do not edit: change the contract, then run that command.

import type { Data, PathParameters, RequestBody, Response, paths } from '../src/index.ts';

declare function body<Id extends Parameters<typeof accept>[0]>(id: Id, body: RequestBody<Id>): void;
declare function path<Id extends Parameters<typeof accept>[0]>(id: Id, parameters: PathParameters<Id>): void;
declare function accept(id: import('../src/index.ts').OperationId): void;
declare const csv: Blob;

// integration.messages.send
body('integration.messages.send', { "channelId": "665f1c2ab7e4d90012a3b431", "message": "Good morning! The weekly challenge is open.", "sender": "bamboostick" });
// @ts-expect-error a field the contract does not know
body('integration.messages.send', { "channelId": "665f1c2ab7e4d90012a3b431", "message": "Good morning! The weekly challenge is open.", "sender": "bamboostick", "notInTheContract": 1 });
// @ts-expect-error a field of the wrong type
body('integration.messages.send', { "channelId": {"wrong":true}, "message": "Good morning! The weekly challenge is open.", "sender": "bamboostick" });
// @ts-expect-error this operation has no path parameters
path('integration.messages.send', { id: '1' });
export type integration_messages_send = [Data<'integration.messages.send'>, Response<'integration.messages.send', 200>, Response<'integration.messages.send', 400>];
// @ts-expect-error the status is not declared
export type integration_messages_send_undeclared = Response<'integration.messages.send', 418>;
export type integration_messages_send_path = paths['/apis/v1/messages/send']['post'];
// @ts-expect-error the path is not in the contract
export type integration_messages_send_unknown_path = paths['/apis/v1/messages/send/unknown'];

// integration.messages.reply
body('integration.messages.reply', { "messageId": "665f1c2ab7e4d90012a3b441", "message": "Thank you, I am in.", "sender": "redpanda" });
// @ts-expect-error a field the contract does not know
body('integration.messages.reply', { "messageId": "665f1c2ab7e4d90012a3b441", "message": "Thank you, I am in.", "sender": "redpanda", "notInTheContract": 1 });
// @ts-expect-error a field of the wrong type
body('integration.messages.reply', { "messageId": {"wrong":true}, "message": "Thank you, I am in.", "sender": "redpanda" });
// @ts-expect-error this operation has no path parameters
path('integration.messages.reply', { id: '1' });
export type integration_messages_reply = [Data<'integration.messages.reply'>, Response<'integration.messages.reply', 200>, Response<'integration.messages.reply', 400>];
// @ts-expect-error the status is not declared
export type integration_messages_reply_undeclared = Response<'integration.messages.reply', 418>;
export type integration_messages_reply_path = paths['/apis/v1/messages/reply']['post'];
// @ts-expect-error the path is not in the contract
export type integration_messages_reply_unknown_path = paths['/apis/v1/messages/reply/unknown'];

// integration.messages.react
body('integration.messages.react', { "messageId": "665f1c2ab7e4d90012a3b441", "emoji": ":sparkling_heart:", "sender": "redpanda" });
// @ts-expect-error a field the contract does not know
body('integration.messages.react', { "messageId": "665f1c2ab7e4d90012a3b441", "emoji": ":sparkling_heart:", "sender": "redpanda", "notInTheContract": 1 });
// @ts-expect-error a field of the wrong type
body('integration.messages.react', { "messageId": {"wrong":true}, "emoji": ":sparkling_heart:", "sender": "redpanda" });
// @ts-expect-error this operation has no path parameters
path('integration.messages.react', { id: '1' });
export type integration_messages_react = [Data<'integration.messages.react'>, Response<'integration.messages.react', 200>, Response<'integration.messages.react', 400>];
// @ts-expect-error the status is not declared
export type integration_messages_react_undeclared = Response<'integration.messages.react', 418>;
export type integration_messages_react_path = paths['/apis/v1/messages/react']['post'];
// @ts-expect-error the path is not in the contract
export type integration_messages_react_unknown_path = paths['/apis/v1/messages/react/unknown'];
