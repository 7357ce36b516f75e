import { expect } from 'vitest';
import { codeOf, type Story, statusOf, type Target, unique } from '../target.ts';

const PASSWORD = 'correct-horse-battery-1';

const signUp: Story = async (target) => {
	const { client, communityId, isStateful } = target;
	const username = unique('quokka');
	const email = `${username}@example.com`;
	const account = await client.system.auth.register({ username, email, password: PASSWORD, confirmPassword: PASSWORD });
	expect(account.isVerified).toBe(false);
	if (isStateful) {
		expect(account).toMatchObject({ username, email });
		expect(await codeOf(client.system.auth.login({ email, password: PASSWORD }))).toBe('email_not_verified');
	}
	if (!(await verify(target, email))) return;
	const { token, user } = await client.system.auth.login({ email, password: PASSWORD });
	const own = await client.application.users.get({ userId: user._id }, { credential: token });
	if (!isStateful) return;
	expect(own).toMatchObject({ username, email });
	expect(await client.application.communityUsers.list({ communityId, search: email })).toMatchObject([{ username }]);
	expect(await codeOf(client.system.auth.login({ email, password: `${PASSWORD}2` }))).toBe('login_failed');
	await client.integration.users.manage({ action: 'delete', user: username });
};

/** Verifies an email address. Returns whether the code could be read; otherwise asserts that a wrong one is rejected. */
async function verify({ client, emailedCode }: Target, email: string): Promise<boolean> {
	const verificationCode = await emailedCode(email);
	if (verificationCode === undefined) {
		expect(await statusOf(client.system.auth.verifyEmail({ email, verificationCode: '000000' }))).toBe(400);
		return false;
	}
	const { isVerified } = await client.system.auth.verifyEmail({ email, verificationCode });
	expect(isVerified).toBe(true);
	return true;
}

const loginByLink: Story = async ({ client, communityId, isStateful }) => {
	const userId = unique('numbat');
	const newcomer = { userId, email: `${userId}@example.com`, firstname: 'Num', lastname: 'Bat', displayname: 'Numbat' };
	const { error, loginUrl } = await client.system.auth.secureAuth({ action: 'login', accessLevel: '1', ...newcomer });
	expect(error).toBe(false);
	expect(URL.canParse(loginUrl)).toBe(true);
	if (!isStateful) return;
	expect(await client.application.communityUsers.list({ communityId, search: userId })).toMatchObject([{ username: userId }]);
	const again = await client.system.auth.secureAuth({ action: 'login', userId });
	expect(new URL(again.loginUrl).searchParams.get('token')).not.toBe(new URL(loginUrl).searchParams.get('token'));
	await client.integration.users.manage({ action: 'delete', user: userId });
};

export const accounts = {
	'registers an account, verifies its email address, and logs in': signUp,
	'lets a member of its own site log in by a link': loginByLink,
};
