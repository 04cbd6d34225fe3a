import type { TallyPhrases } from './tally-phrases.ts';

const named = (form: unknown): string => (typeof form === 'string' ? `formulario «${form}»` : 'todos los indicadores');

export const tallyingEs: TallyPhrases = {
  issues: {
    'tally-instrument-differs': ({ found, expected }) => `El recuento es del instrumento ${String(found)}; se esperaba ${String(expected)}. Dé el archivo de ese instrumento con --instrument.`,
    'tally-definition-differs': ({ name }) => `«${String(name)}» tenía otro contenido donde se hizo el recuento, con el mismo nombre y la misma versión. Pida al distrito su archivo o envíele el suyo.`,
    'tally-profile-differs': ({ found, expected }) => `El recuento se hizo con el perfil ${String(found)}; se esperaba ${String(expected)}. Nombre ese perfil con --profile.`,
    'tally-form-differs': ({ found, expected }) => `El recuento es de otro formulario: ${named(found)}; se esperaba: ${named(expected)}. Nombre el formulario con --form.`,
  },
  heading: (district, wave) => `Recuento de ${district}, ${wave}`,
  merged: (tallies) => `Recuentos unidos: ${tallies}.`,
  notAnonymous: 'Este archivo no es anónimo: no tiene filas, pero sí números exactos, también de grupos de una o dos personas. Es para la agencia estatal según su acuerdo de datos, y no para publicarse.',
};
