/** The script of the pages. They also work without it: then there are no copy buttons, and new events need a reload. */
export const SCRIPT = `'use strict';
const MAX_EVENTS = 100;
const announcement = document.getElementById('announcement');

// Copying requires a secure context: https, or localhost.
function showCopyButtons(root) {
	if (!navigator.clipboard) return;
	for (const button of root.querySelectorAll('button.copy')) button.hidden = false;
}

document.addEventListener('click', async (event) => {
	const button = event.target.closest('button.copy');
	if (!button) return;
	const copied = await navigator.clipboard.writeText(button.dataset.copy).then(() => true, () => false);
	announcement.textContent = copied ? 'Copied ' + button.dataset.copy : 'The browser did not allow copying.';
	button.classList.toggle('copied', copied);
	setTimeout(() => {
		button.classList.remove('copied');
		announcement.textContent = '';
	}, 1500);
});

function showEvents(live) {
	const body = document.querySelector('#events tbody');
	const template = document.getElementById('event-row');
	const state = document.getElementById('live-state');
	const pause = document.getElementById('live-pause');
	const waiting = [];
	let isPaused = false;

	function show({ id, serverId, kind, payload, createdAt }) {
		if (document.getElementById('event-' + id)) return;
		const row = template.content.firstElementChild.cloneNode(true);
		const slot = (name) => row.querySelector('[data-slot=' + name + ']');
		row.id = 'event-' + id;
		slot('kind').textContent = kind;
		slot('time').dateTime = createdAt;
		slot('time').textContent = createdAt.slice(0, 10) + ' ' + createdAt.slice(11, 19);
		slot('payload').textContent = JSON.stringify(payload, undefined, 1).replaceAll(/\\n */g, ' ').slice(0, 500);
		slot('link').href = '/__dev/communities/' + encodeURIComponent(serverId);
		slot('server').textContent = serverId;
		const copy = row.querySelector('button.copy');
		copy.dataset.copy = id;
		copy.previousElementSibling.textContent = id;
		copy.querySelector('.visually-hidden').textContent = 'Copy event ID ' + id;
		row.classList.add('new');
		showCopyButtons(row);
		body.prepend(row);
		while (body.rows.length > MAX_EVENTS) body.lastElementChild.remove();
		document.querySelector('#events .empty')?.remove();
	}

	function setState(name, text) {
		live.dataset.state = name;
		if (state.textContent !== text) state.textContent = text;
	}

	const stream = new EventSource(live.dataset.stream);
	stream.onopen = () => setState(isPaused ? 'paused' : 'open', isPaused ? 'Paused' : 'Live: new events appear here');
	stream.onerror = () => setState('closed', stream.readyState === EventSource.CLOSED ? 'Not live: reload for new events' : 'Connecting…');
	stream.onmessage = ({ data }) => {
		const entry = JSON.parse(data);
		if (!isPaused) return show(entry);
		waiting.push(entry);
		if (waiting.length > MAX_EVENTS) waiting.shift();
		setState('paused', 'Paused, ' + waiting.length + ' new');
	};
	pause.addEventListener('click', () => {
		isPaused = !isPaused;
		pause.textContent = isPaused ? 'Resume' : 'Pause';
		if (isPaused) return setState('paused', 'Paused');
		for (const entry of waiting.splice(0)) show(entry);
		setState('open', 'Live: new events appear here');
	});
	live.hidden = false;
	// The browser otherwise keeps the connection of a page that it stores for the back button.
	addEventListener('pagehide', () => stream.close());
}

showCopyButtons(document);
const live = document.getElementById('live');
if (live) showEvents(live);
`;
