import type { Context } from '../context.ts';

export async function ask(_context: Context, _question: string): Promise<boolean> {
	return false;
}

export async function askSecret(_context: Context, _prompt: string): Promise<string> {
	return '';
}
