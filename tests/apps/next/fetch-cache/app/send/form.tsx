'use client';
import { type ReactNode, useActionState } from 'react';
import { send } from './send.ts';

export function Form(): ReactNode {
	const [state, action, isPending] = useActionState(send, '');
	return (
		<form action={action}>
			<input name="message" defaultValue="Hello" />
			<button type="submit" disabled={isPending}>
				Send
			</button>
			<output>{state}</output>
		</form>
	);
}
