/** The responses of all servers: a field, 50 members, a receipt. No database is used, so that only the frameworks are measured. */
export const COMMUNITY = '665f1c2ab7e4d90012a3b401';
export const FIELD = '665f1c2ab7e4d90012a3b461';
export const CHANNEL = '665f1c2ab7e4d90012a3b431';

const creator = {
	_id: '665f1c2ab7e4d90012a3b411',
	id: 100_200_301,
	avatar: '/avatars/nightowl.png',
	displayName: 'Night Owl',
	username: 'nightowl',
};
const stamps = { createdAt: '2026-01-12T10:00:00.000Z', updatedAt: '2026-01-12T10:00:00.000Z' };

export const fields: ReadonlyMap<string, object> = new Map([
	[
		FIELD,
		{
			_id: FIELD,
			field: 'favourite-market',
			name: 'Favourite market',
			type: 'select',
			creator,
			communityId: COMMUNITY,
			...stamps,
		},
	],
]);

export const members: readonly object[] = Array.from({ length: 50 }, (_, index) => ({
	_id: (0x665f1c2a + index).toString(16).padStart(24, '0'),
	id: index + 1,
	avatar: `/avatars/member-${index}.png`,
	displayName: `Member ${index}`,
	username: `member-${index}`,
	firstName: 'Member',
	lastName: String(index),
	email: `member-${index}@example.com`,
	isOnline: index % 2 === 0,
	lastLogin: stamps.createdAt,
	roles: ['Member'],
	xp: index * 10,
	coins: index,
	joinDate: stamps.createdAt,
}));

export const fieldReply = (id: string): object => ({
	meta: { status: 'success', statusCode: 200 },
	message: 'Get user field successful',
	data: fields.get(id),
});
export const pageReply = (): object => ({
	meta: { status: 'success', statusCode: 200, page: 1, limit: 50, total: members.length },
	message: 'Get community users success.',
	data: members,
});
export const RECEIPT = { status: 'success', message: 'Message send successfully' } as const;
