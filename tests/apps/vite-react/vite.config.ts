import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

export default defineConfig({
	plugins: [react()],
	worker: { format: 'es' },
	server: { allowedHosts: ['app.test'], proxy: { '/api': process.env.BACKEND_URL ?? '' } },
});
