/** Whose word holds for a setting. */
export type Origin = 'organisation' | 'organisation-added' | 'organisation-default' | 'person' | 'sigilo';
