import { audienceOf } from '../audience.ts';
import { lawAreas } from '../word-lists/topics/topic-list.ts';
import { named, texts, type TopicSentences } from './topic-sentences.ts';

const areas: Readonly<Record<string, string>> = {
  politics: 'ideas políticas',
  'mental-health': 'problemas mentales o psicológicos',
  sex: 'conductas o actitudes sexuales',
  'illegal-behaviour': 'conductas ilegales o degradantes',
  'family-appraisal': 'críticas a la familia cercana',
  'privileged-relationships': 'la relación con abogacía, medicina o clero',
  religion: 'religión',
  income: 'ingresos',
  health: 'salud o discapacidad',
  immigration: 'inmigración o ciudadanía',
  ethnicity: 'raza u origen étnico',
};

const asked: Readonly<Record<string, string>> = { name: 'un nombre', contact: 'cómo encontrarle', number: 'un número personal', birth: 'una fecha de nacimiento', signature: 'una firma', source: 'quién dijo algo' };

const officer = 'Consulte a quien vela por la privacidad en su distrito; no es asesoría legal.';

export const topicSentencesEs: TopicSentences = {
  'topic-protected': ({ word, area, groups }) => `«${String(word)}» puede tocar ${named(areas, area)}${lawAreas.some((one) => one === area) ? inLaw[audienceOf(texts(groups))] : besides[audienceOf(texts(groups))]}`,
  'asks-identity': ({ word, what, with: others, groups }) => {
    const child = audienceOf(texts(groups)) !== 'adults';
    if (what === 'together') return `${[...texts(others), String(word)].map((one) => `«${one}»`).join(' + ')}: juntas, estas respuestas dejan a pocas personas y muestran quién es alguien. Pregunte menos.${child ? ` Si llevan a una persona menor de edad, puede aplicarse la ley FERPA de EE. UU. ${officer}` : ''}`;
    return `«${String(word)}» pregunta o dice quién es alguien (${named(asked, what)}). Quítelo: esta encuesta no pide nombres.${child ? ` Si las respuestas llevan a una persona menor de edad, puede aplicarse la ley FERPA de EE. UU. ${officer}` : ' La gente responde con franqueza cuando nadie puede encontrarla.'}`;
  },
};

/** What US law asks in the eight areas, as strongly as it concerns those who are asked. */
const inLaw = {
  students: `, que protege la ley PPRA de EE. UU.: avise antes a las familias y deje que se nieguen. Si es obligatorio y lo paga dinero federal, hace falta permiso escrito. O quítelo. ${officer}`,
  families: `, que la ley PPRA de EE. UU. protege en estudiantes, y la familia puede revelarlo. Avise antes y deje que se nieguen, o quítelo. ${officer}`,
  adults: ', que la ley PPRA de EE. UU. protege en estudiantes. También a personas adultas pregunte solo lo necesario. Si duda, consulte a quien vela por la privacidad.',
} as const;

/** The same for what that law does not name. */
const besides = {
  students: `: no está en las ocho áreas de la ley PPRA de EE. UU., pero puede exponer a una persona menor de edad, más en un grupo pequeño. Quítelo, o avise antes a las familias. ${officer}`,
  families: `: no está en las ocho áreas de la ley PPRA de EE. UU., pero puede exponer a una familia, más en un grupo pequeño. Quítelo, o deje que se nieguen. ${officer}`,
  adults: ', que en un grupo pequeño puede mostrar quién es alguien. Pregunte solo lo necesario. Si duda, consulte a quien vela por la privacidad.',
} as const;
