/** Adgangskoder known to have leaked, where the installation has such a list. */
export abstract class LaekkedeAdgangskoder {
  abstract has(adgangskode: string): Promise<boolean>;
}
