const MODULUS_11_WEIGHTS = [2, 7, 6, 5, 4, 3, 2, 1];

/** Whether a string is a CVR number: eight digits, the first not 0, modulus 11. */
export function isCvr(value: string): boolean {
  if (!/^[1-9]\d{7}$/.test(value)) return false;
  return MODULUS_11_WEIGHTS.reduce((sum, weight, index) => sum + weight * Number(value[index]), 0) % 11 === 0;
}

/** Whether a string has the form of a P-nummer: ten digits, the first not 0; it has no public check digit. */
export function isPNummer(value: string): boolean {
  return /^[1-9]\d{9}$/.test(value);
}
