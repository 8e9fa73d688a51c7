/** Letters of other alphabets, and small capitals, by the Latin letter they look like (Unicode TR 39, the common part). */
const pairs: readonly (readonly [string, string])[] = [
  ['АВЕЅІЈКМНОРСТХҮԛԜаеѕіјорсухһԁԝԛѵӏ', 'ABESIJKMHOPCTXYQWaesijopcyxhdwqvl'],
  ['ΑΒΕΖΗΙΚΜΝΟΡΤΥΧαεικνορυχγτ', 'ABEZHIKMNOPTYXaeikvopuxyt'],
  ['ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘꞯʀꜱᴛᴜᴠᴡʏᴢ', 'abcdefghijklmnopqrstuvwyz'],
  ['ɑɡıℓ', 'agil'],
];

export const alphabet: ReadonlyMap<string, string> = new Map(
  pairs.flatMap(([foreign, latin]) => {
    const to = [...latin];
    return [...foreign].map((letter, index) => [letter, to[index] ?? letter] as const);
  }),
);
