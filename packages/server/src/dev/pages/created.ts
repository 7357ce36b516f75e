/** Pages that show a new key once. The server stores only its hash. */
import { html } from 'hono/html';
import { page } from './layout.ts';
import { copyable, type Html, userText } from './parts.ts';

export type KeyKind = 'system' | 'community' | 'secureAuth';

export interface CreatedKey {
	/** The key itself. */
	key: string;
	kind: KeyKind;
	name: string;
	serverId: string;
	/** Where the caller reaches the server, such as `http://localhost:4020`. */
	origin: string;
	now: Date;
}

/** The answer to `POST /__dev/keys`. */
export function keyPage({ key, kind, name, serverId, origin, now }: CreatedKey): Html {
	return page({
		title: 'New key',
		section: '/__dev',
		above: [
			{ title: 'Communities', path: '/__dev' },
			{ title: serverId, path: `/__dev/communities/${serverId}` },
		],
		now,
		main: html`<p class="notice">Save this key now. The server stores only its hash, so it cannot show the key again.</p>
<dl class="facts wide">
<div><dt>Name</dt><dd>${userText(name)}</dd></div>
<div><dt>Kind</dt><dd>${kind}</dd></div>
<div><dt>Key</dt><dd>${copyable(key, 'key')}</dd></div>
</dl>
${example(kind, key, origin)}
<p><a href="/__dev/communities/${serverId}#keys">Back to the community</a></p>`,
	});
}

interface CreatedPerson {
	id: string;
	username: string;
	email: string;
	password: string;
	token: string;
}

export interface CreatedCommunity {
	community: {
		id: string;
		title: string;
		owner: CreatedPerson;
		member: CreatedPerson;
		channel: { id: string; topic: string };
		/** A new key of each kind. */
		keys: Readonly<Record<'system' | 'integration' | 'secureAuth', string>>;
	};
	/** Where the caller reaches the server, such as `http://localhost:4020`. */
	origin: string;
	now: Date;
}

/** The answer to `POST /__dev/communities`. */
export function communityPage({ community, origin, now }: CreatedCommunity): Html {
	const { id, title, owner, member, channel, keys } = community;
	const first = { channelId: channel.id, sender: member.username, message: 'Hello' };
	return page({
		title,
		section: '/__dev',
		above: [{ title: 'Communities', path: '/__dev' }],
		aside: copyable(id, 'community ID'),
		now,
		main: html`<p class="notice">Save the keys and passwords now. The server stores only their hashes, so it cannot show them again.</p>
<h2>Keys</h2>
<dl class="facts wide">
<div><dt>Community key: Integration and Application</dt><dd>${copyable(keys.integration, 'community key')}</dd></div>
<div><dt>System key</dt><dd>${copyable(keys.system, 'System key')}</dd></div>
<div><dt>Secure-auth key</dt><dd>${copyable(keys.secureAuth, 'secure-auth key')}</dd></div>
<div><dt>Channel</dt><dd><a href="/__dev/communities/${id}/channels/${channel.id}">${userText(channel.topic || '(no topic)')}</a> ${copyable(channel.id, 'channel ID')}</dd></div>
</dl>
<h2>A first message</h2>
${command(
	`curl ${origin}/apis/v1/messages/send \\
  -H 'Authorization: Bearer ${keys.integration}' \\
  -H 'content-type: application/json' \\
  -d '${JSON.stringify(first)}'`,
)}
<p>Then read it in <a href="/__dev/communities/${id}/channels/${channel.id}">the channel</a>, or go to <a href="/__dev/communities/${id}">the community</a>.</p>
${person('Owner', id, owner)}
${person('Member', id, member)}`,
	});
}

function person(name: 'Owner' | 'Member', serverId: string, { id, username, email, password, token }: CreatedPerson): Html {
	const what = name.toLowerCase();
	return html`<h2>${name}</h2>
<dl class="facts wide">
<div><dt>Username</dt><dd><a href="/__dev/communities/${serverId}/members/${id}">${userText(username)}</a></dd></div>
<div><dt>Email</dt><dd>${copyable(email, `email of the ${what}`)}</dd></div>
<div><dt>Password</dt><dd>${copyable(password, `password of the ${what}`)}</dd></div>
<div><dt>ID</dt><dd>${copyable(id, `ID of the ${what}`)}</dd></div>
<div><dt>User token: Application</dt><dd>${copyable(token, `token of the ${what}`)}</dd></div>
</dl>`;
}

function example(kind: KeyKind, key: string, origin: string): Html | string {
	if (kind === 'secureAuth') return '';
	const call =
		kind === 'system'
			? `curl ${origin}/channels \\
  -H 'x-api-key: ${key}'`
			: `curl ${origin}/apis/v1/channels \\
  -H 'Authorization: Bearer ${key}'`;
	return html`<h2>A first call</h2>${command(call)}`;
}

function command(text: string): Html {
	return html`<div class="command"><pre tabindex="0" aria-label="Command"><code>${text}</code></pre><button type="button" class="copy" data-copy="${text}" hidden>Copy<span class="visually-hidden"> the command</span></button></div>`;
}
