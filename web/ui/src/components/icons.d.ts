declare module 'virtual:jobnet-icons' {
  export const icons: Readonly<Record<string, { readonly box: string; readonly path: string }>>;
}
