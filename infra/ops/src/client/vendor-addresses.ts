/** Where a vendor's simulator listens, and the key the CPR number is encrypted to. */
export interface VendorAddresses {
  readonly baseUrl: string;
  readonly bookingFejlUrl: string;
  readonly offentligNoegle: Record<string, unknown>;
}

/** Asks the vendor simulators, as an integrator would ask the vendor. */
export const vendorAddresses = async (vendorsUrl: string, noegle: string): Promise<VendorAddresses> => {
  const response = await fetch(`${vendorsUrl}/control/${noegle}`);
  if (!response.ok) throw new Error(`The vendor simulators do not know ${noegle}: ${response.status}`);
  return (await response.json()) as VendorAddresses;
};
