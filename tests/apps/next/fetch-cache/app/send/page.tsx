import type { ReactNode } from 'react';
import { Form } from './form.tsx';

export default function Page(): ReactNode {
	return <Form />;
}
