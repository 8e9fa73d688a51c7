/** In which capacity the account speaks. */
export type Role = 'clinician' | 'official' | 'supervisor';
