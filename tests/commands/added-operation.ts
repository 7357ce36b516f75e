/** The operation that `add-operation.test.ts` adds, as the edits that a contributor makes. */
export const OPERATION = 'integration.messages.list';

type Insertion = readonly [position: RegExp, text: string];

/** The edits of the resource's file: the operation with its parameters, schemas and examples. */
export const RESOURCE: readonly Insertion[] = [
	[
		/(?=^ {2}\/apis\/v1\/messages\/send:)/m,
		`  /apis/v1/messages:
    servers: { $ref: ../common/servers.yaml#/servers/integration }
    get:
      operationId: integration.messages.list
      summary: List messages
      description: Lists the messages of a channel, oldest first.
      tags: [integration.messages]
      security:
        - CommunityKey: []
      x-permission: [getMessages]
      x-envelope: status
      x-evidence: proposed
      x-errors:
        "403":
          permission_missing: The key lacks \`getMessages\`.
        "404":
          channel_not_found: No channel of the community has this ID.
      parameters:
        - $ref: "#/parameters/ListedChannelId"
        - $ref: ../common/parameters.yaml#/parameters/Limit
      responses:
        "200":
          description: The messages.
          headers:
            x-request-id: { $ref: ../common/headers.yaml#/headers/XRequestId }
          content:
            application/json:
              schema: { $ref: "#/schemas/MessageListReply" }
              examples:
                integration.messages.list.all: { $ref: "#/examples/integration.messages.list.all" }
        "400": { $ref: ../common/errors.yaml#/responses/StatusBadRequest }
        "401": { $ref: ../common/errors.yaml#/responses/StatusUnauthorized }
        "403": { $ref: ../common/errors.yaml#/responses/StatusForbidden }
        "404": { $ref: ../common/errors.yaml#/responses/StatusNotFound }
        "429": { $ref: ../common/errors.yaml#/responses/StatusTooManyRequests }
        "500": { $ref: ../common/errors.yaml#/responses/StatusServerError }

`,
	],
	[
		/(?=^schemas:)/m,
		`parameters:
  ListedChannelId:
    name: channelId
    in: query
    required: true
    description: The channel whose messages to list.
    schema: { $ref: ../common/ids.yaml#/schemas/ObjectId }
    example: 665f1c2ab7e4d90012a3b431

`,
	],
	[
		/(?=^ {2}MessageSend:)/m,
		`  MessageListReply:
    description: Messages of a channel.
    x-evidence: proposed
    type: object
    additionalProperties: false
    required: [status, data]
    properties:
      status: { $ref: ../common/envelopes.yaml#/schemas/StatusSuccess }
      data:
        description: The messages, oldest first.
        type: array
        maxItems: 100
        items: { $ref: "#/schemas/MessageText" }

`,
	],
	[
		/(?=^ {2}integration\.messages\.send\.text:\n)/m,
		`  integration.messages.list.all:
    summary: One message
    value:
      status: success
      data: [Good morning! The weekly challenge is open.]

`,
	],
];

export const HANDLER: Insertion = [
	/(?=^\tasync 'integration\.messages\.send')/m,
	`	async 'integration.messages.list'({ query, serverId, reply }, { db }) {
		const inCommunity = db.selectFrom('channel').where('server_id', '=', serverId);
		const channel = await inCommunity.where('id', '=', query.channelId).select('id').executeTakeFirst();
		const detail = 'query.channelId: no channel of the community has this ID.';
		if (!channel) throw new HttpError(404, { code: 'channel_not_found', detail });
		const rows = await db
			.selectFrom('message')
			.select('text')
			.where('server_id', '=', serverId)
			.where('channel_id', '=', channel.id)
			.orderBy('id')
			.limit(query.limit ?? 20)
			.execute();
		return reply(200, { status: 'success', data: rows.map(({ text }) => text) });
	},

`,
];

export const BEHAVIOUR: Insertion = [
	/(?<=^describe\('messages', \(\) => \{\n)/m,
	`	it('are listed by channel', async () => {
		await testServer.call('integration.messages.send', { body: { message: 'Second.' } });
		const { body } = await testServer.call('integration.messages.list');
		expect(body.data).toEqual([expect.any(String), 'Second.']);
		const other = await testServer.call('integration.messages.list', { query: { channelId: QUESTIONS } });
		expect(other.body.data).toEqual([]);
	});

`,
];

export const CHANGESET = `---
"@returning-ai/spec": minor
"@returning-ai/types": minor
"@returning-ai/client": minor
"@returning-ai/mock": minor
"@returning-ai/server": minor
---

\`integration.messages.list\` lists the messages of a channel.
`;
