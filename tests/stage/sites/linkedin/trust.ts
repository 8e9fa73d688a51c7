interface TrustedTypesFactory {
  createPolicy(name: string, rules: Readonly<Record<string, (text: string) => string>>): unknown;
}

/** The site's own default policy, without which its engines could not fill an element. */
const { trustedTypes } = window as unknown as { readonly trustedTypes?: TrustedTypesFactory };
const asIs = (text: string): string => text;
export const policy = trustedTypes?.createPolicy('default', { createHTML: asIs, createScript: asIs });
