/** The entries of the catalog that the Premier Integrator program reads, with their titles, as revision 8.0 has them. */

export const certificationTitles: ReadonlyMap<string, string> = new Map([
  ['CCNA', 'Cisco Certified Network Associate (CCNA)'],
  ['CyberOps-Associate', 'Cisco Certified CyberOps Associate'],
  ['DevNet-Associate', 'Cisco Certified DevNet Associate'],
  ['CCNP-Collaboration', 'CCNP Collaboration'],
  ['CCNP-DataCenter', 'CCNP Data Center'],
  ['CCNP-Enterprise', 'CCNP Enterprise'],
  ['CCNP-Security', 'CCNP Security'],
  ['CCNP-ServiceProvider', 'CCNP Service Provider'],
  ['DevNet-Professional', 'Cisco Certified DevNet Professional'],
  ['CCDE', 'Cisco Certified Design Expert (CCDE)'],
  ['CCIE-Collaboration', 'CCIE Collaboration'],
  ['CCIE-DataCenter', 'CCIE Data Center'],
  ['CCIE-EnterpriseInfrastructure', 'CCIE Enterprise Infrastructure'],
  ['CCIE-Security', 'CCIE Security'],
]);

export const agreementTitles: ReadonlyMap<string, string> = new Map([['PartnerAgreement', 'Partner Agreement']]);

export const specializationTitles: ReadonlyMap<string, string> = new Map([
  ['AdvancedCollaboration', 'Advanced Collaboration Architecture Specialization'],
  ['AdvancedCustomerExperience', 'Advanced Customer Experience Specialization'],
  ['AdvancedDataCenter', 'Advanced Data Center Architecture Specialization'],
  ['AdvancedEnterpriseNetworks', 'Advanced Enterprise Networks Architecture Specialization'],
  ['AdvancedSecurity', 'Advanced Security Architecture Specialization'],
  ['CloudAndManagedServices', 'Cloud and Managed Services Specialization'],
  ['CoreSecurity', 'Core Security Specialization'],
  ['EnvSustainability', 'Environmental Sustainability Specialization'],
  ['ExpressCollaboration', 'Express Collaboration Specialization'],
  ['ExpressFoundation', 'Express Foundation Specialization'],
]);

/** The specializations that do not count, and from when on. */
export const exclusions = {
  CoreSecurity: { since: '2024-05-06', revision: '8.0' },
  EnvSustainability: { since: '2023-02-10', revision: '5.0' },
} as const;

export const excludedSpecializations: readonly string[] = Object.keys(exclusions);

export const admittedSpecializations: readonly string[] = [...specializationTitles.keys()].filter(
  (name) => !excludedSpecializations.includes(name),
);
