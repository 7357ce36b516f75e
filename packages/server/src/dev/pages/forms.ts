/** Forms that change the server. They work without JavaScript. */
import { operations } from '@returning-ai/spec/operations';
import { html } from 'hono/html';
import { ROLES } from '../../auth/permissions.ts';
import type { Html } from './parts.ts';

const PERMISSIONS = [...new Set(Object.values(operations).flatMap(({ permission }) => permission))].filter(
	(word) => !(word in ROLES),
);

export function communityForm(isFirst: boolean): Html {
	return html`<form method="post" action="/__dev/communities" class="form">
<div class="field"><label for="community-title">Title</label>
<input id="community-title" name="title" required maxlength="100" autocomplete="off" placeholder="Panda Lounge"></div>
<button type="submit" class="primary">${isFirst ? 'Make a first community' : 'Make a community'}</button>
</form>`;
}

export function keyForm(serverId: string): Html {
	return html`<h3 id="new-key">New key</h3>
<form method="post" action="/__dev/keys" class="form" aria-labelledby="new-key">
<input type="hidden" name="serverId" value="${serverId}">
<div class="field"><label for="key-kind">Kind</label>
<select id="key-kind" name="kind">
<option value="community">Community key</option>
<option value="system">System key</option>
<option value="secureAuth">Secure-auth key</option>
</select></div>
<div class="field"><label for="key-name">Name</label>
<input id="key-name" name="name" required maxlength="100" autocomplete="off" placeholder="My laptop"></div>
<details><summary>Permissions of a community key</summary>
<fieldset><legend class="visually-hidden">Permissions of a community key</legend>
${PERMISSIONS.map((word) => html`<label class="choice"><input type="checkbox" name="permission" value="${word}" checked> ${word}</label>`)}
</fieldset></details>
<button type="submit">Make a key</button>
</form>`;
}

export function topicForm(serverId: string, channelId: string): Html {
	return html`<form method="post" action="/__dev/topics" class="form">
<input type="hidden" name="serverId" value="${serverId}">
<input type="hidden" name="channelId" value="${channelId}">
<div class="field"><label for="topic-title">Title</label>
<input id="topic-title" name="title" required maxlength="100" autocomplete="off" placeholder="Where do I start?"></div>
<button type="submit">Make a forum topic</button>
</form>`;
}

/** The second button sends the other form, because a request moves the clock or resets it. */
export function clockForm(): Html {
	return html`<form method="post" action="/__dev/clock" id="real-time"></form>
<form method="post" action="/__dev/clock" class="form">
<div class="field"><label for="clock-step">Step forward by</label>
<select id="clock-step" name="advance">
<option value="60">1 minute</option>
<option value="900">15 minutes</option>
<option value="3600" selected>1 hour</option>
<option value="86400">1 day</option>
<option value="604800">7 days</option>
<option value="2592000">30 days</option>
</select></div>
<button type="submit">Move the clock</button>
<button type="submit" form="real-time" name="reset" value="yes">Set it to the real time</button>
</form>`;
}

/** Only an empty server accepts the demo community. */
export function seedForm(): Html {
	return html`<form method="post" action="/__dev/seed" class="form"><button type="submit">Add the demo community</button></form>`;
}

export function resetForm(): Html {
	return html`<form method="post" action="/__dev/reset" class="form">
<label class="choice"><input type="checkbox" name="confirm" value="yes" required> Delete all communities, accounts, jobs and emails</label>
<button type="submit" class="danger">Reset</button>
</form>`;
}
