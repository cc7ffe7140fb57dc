import { defineApp } from '../ui/vite/define-app.ts';

export default defineApp({ base: '/virksomhed/' });
