/** Injection tokens of the kit: its settings, the service's definition, and what its routes answer. */
export const KIT_CONFIG = Symbol('kit config');
export const SERVICE_DEFINITION = Symbol('service definition');
