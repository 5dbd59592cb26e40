import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const port = process.env.PORT ?? '8080';

/**
 * The build obeys `default-src 'self'`: nothing is inlined into the page or into a style sheet, because `data:`
 * fonts and images, and inline scripts, are refused by that policy.
 */
export default defineConfig({
  root: import.meta.dirname,
  plugins: [react()],
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    assetsInlineLimit: 0,
    target: 'es2023',
    // Every browser that runs es2023 preloads modules by itself.
    modulePreload: { polyfill: false },
    reportCompressedSize: true,
  },
  server: {
    strictPort: true,
    proxy: { '/api': { target: `http://localhost:${port}`, changeOrigin: false } },
  },
});
