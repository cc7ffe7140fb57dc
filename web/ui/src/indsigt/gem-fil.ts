/** Hands a text to the browser as a file to save. */
export const gemFil = ({ filnavn, indhold, type }: { readonly filnavn: string; readonly indhold: string; readonly type: string }): void => {
  const url = URL.createObjectURL(new Blob([indhold], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = filnavn;
  link.click();
  URL.revokeObjectURL(url);
};
