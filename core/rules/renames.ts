/** Old rule ids and what they are called now, so that saved settings stay alive. */
export const renames: Readonly<Record<string, string>> = {};
