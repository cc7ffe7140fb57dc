import { defineApp } from '@jobnet/web-ui/vite';

export default defineApp({ base: '/virksomhed/' });
