const wards = Array.from({ length: 40 }, (_, index) => [...'abcd'].map((side) => `${index + 1}${side}`));
/** Beds and rooms told by number and side: "4b", "12a". */
const sided = wards.flat().join('|');

const days = 'lunes|martes|miércoles|jueves|viernes|sábados|domingos';

/** Patients called by where they lie, when they come, or what is new about them. */
export const slotPatients: readonly string[] = [
  '<(mi|nuestra) (sesión|terapia|consulta|hora|visita) (de|de las|de la) _0-1 {time}|#number|una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce> (acaba de !terminar !empezar !acabar|lloró|llora|lloraba|confesó|confiesa|descubrió|descubre|me|dice|dijo|soltó|cree)',
  `<(el|la|al|mi|un|una) _0-2 (del|de la|de|en el|en la) ${sided}>`,
  `<{my} {person}|{child}|{elder}|{job}|{patient} de (los|las|cada) ${days}|#number|once|doce|diez|nueve|ocho|siete|seis|cinco|cuatro|tres|dos|una>`,
  `<(el|la|al) _0-1 de (los|las|cada) ${days}> (me|se|ha|no|ya|sigue|dice|dijo|llegó|viene|vino|falta|faltó|lloró|llora)`,
  '<(el|la|los) {condition} (de la semana|del mes|del turno|de la guardia|de la noche|de la tarde)>',
  '<(mi|nuestro|nuestra) {condition}|{procedure} (de (hoy|ayer|anoche|esta mañana|esta tarde|esta semana|la guardia|la mañana|la tarde|la noche))>',
];
