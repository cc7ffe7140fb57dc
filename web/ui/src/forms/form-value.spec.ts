import { formValue } from './form-value.ts';

const form = (...entries: readonly (readonly [string, string])[]): FormData => {
  const data = new FormData();
  for (const [name, value] of entries) data.append(name, value);
  return data;
};

describe('the value of a form', () => {
  it('leaves out what was not filled in', () => expect(formValue(form(['navn', 'Mette'], ['telefon', '  ']))).toEqual({ navn: 'Mette' }));

  it('nests dotted names', () => expect(formValue(form(['adresse.postnummer', '8000']))).toEqual({ adresse: { postnummer: '8000' } }));

  it('reads lists and boxes also when nothing is chosen', () =>
    expect(formValue(form(['uger', '7'], ['uger', '8']), { lists: ['uger', 'omraader'], flags: ['accept'] })).toEqual({ uger: ['7', '8'], omraader: [], accept: false }));

  it('keeps an adgangskode as it was typed, spaces and all', () =>
    expect(formValue(form(['adgangskode', '  a b '], ['navn', ' Mette ']), { verbatim: ['adgangskode'] })).toEqual({ adgangskode: '  a b ', navn: 'Mette' }));

  it('FEJL-09 sends line breaks as the service counts them', () => expect(formValue(form(['tekst', 'a\r\nb']))).toEqual({ tekst: 'a\nb' }));
});
