import type { Command as Program } from 'commander';
import type { Context } from '../context.ts';

export function register(_program: Program, _context: Context): void {}
