/** Replaces `src/guides.ts` in the single executable, which contains the guides as assets. */
import { getAsset, getAssetKeys } from 'node:sea';
import type { Guide } from '../src/guides.ts';

const GUIDE = /^guides\/(.+)\.md$/;

export async function readGuides(): Promise<Guide[]> {
	return getAssetKeys()
		.flatMap((key) => GUIDE.exec(key)?.[1] ?? [])
		.sort()
		.map(readGuide);
}

function readGuide(name: string): Guide {
	const text = getAsset(`guides/${name}.md`, 'utf8');
	const [, title = name, description = ''] = /^# (.+)\n+(.+)/.exec(text) ?? [];
	return { name, title, description, text };
}
