import * as curp from 'stdnum/lib/esm/mx/curp.js';
import * as rfc from 'stdnum/lib/esm/mx/rfc.js';
import { by, isDayYymmdd, luhn, unchecked } from './check-digits.ts';
import type { Country } from './country.ts';
import { passport } from './passport.ts';
import { whole } from './whole.ts';

const socialSecurity = ['nss', 'imss', 'issste', 'seguro social', 'seguridad social', 'afiliacion', 'n s s'];

export const mx: Country = {
  id: 'mx',
  emergency: '911',
  identifiers: [
    {
      type: 'CURP',
      pattern: whole('[A-Z]{4}[ \\-]?\\d{6}[ \\-]?[HMX][A-Z]{5}[ \\-]?[A-Z\\d]\\d'),
      validate: by(curp),
      needs: 'shape',
      context: ['curp', 'clave unica'],
    },
    {
      type: 'clave-de-elector',
      pattern: whole('[A-Z]{6}[ \\-]?\\d{8}[ \\-]?[HM]\\d{3}'),
      validate: (compact) => (isDayYymmdd(compact.slice(6, 12)) ? undefined : false),
      needs: 'shape',
      context: ['clave de elector', 'elector', 'ine', 'ife', 'credencial'],
    },
    {
      type: 'RFC',
      pattern: whole('[A-ZÑ&]{4}[ \\-]?\\d{6}[ \\-]?[A-Z\\d]{3}'),
      validate: by(rfc),
      needs: 'check',
      context: ['rfc', 'r f c', 'contribuyente', 'contribuyentes'],
    },
    {
      type: 'RFC',
      pattern: whole('[A-ZÑ&]{4}[ \\-]?\\d{6}'),
      validate: (compact) => (isDayYymmdd(compact.slice(4)) ? undefined : false),
      needs: 'context',
      context: ['rfc'],
    },
    {
      type: 'NSS',
      pattern: whole('\\d{2}[ \\-]?\\d{2}[ \\-]?\\d{2}[ \\-]?\\d{4}[ \\-]?\\d'),
      validate: luhn,
      needs: 'context',
      context: socialSecurity,
    },
    passport('[A-Z]\\d{8}'),
    {
      type: 'RFC',
      pattern: whole('[A-ZÑ&]{3}[ \\-]?\\d{6}[ \\-]?[A-Z\\d]{3}'),
      validate: by(rfc),
      needs: 'context',
      context: ['rfc', 'facturacion', 'empresa'],
      of: 'organisation',
    },
    {
      type: 'registration',
      pattern: whole('\\d{5,10}'),
      validate: unchecked,
      needs: 'context',
      context: [
        'cedula profesional',
        'ced prof',
        'cedula de especialidad',
        'ced esp',
        'cofepris',
        'ced profesional',
      ],
      of: 'professional',
    },
  ],
  hotlines: [
    '911',
    '8002900024',
    '8009112000',
    '5552598121',
    '8000044800',
    '066',
    '065',
    '089',
    '8009112511',
  ],
};
