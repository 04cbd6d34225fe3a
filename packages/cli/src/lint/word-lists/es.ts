import type { WordList } from './word-list.ts';

/** Spanish. */
export const es: WordList = {
  evaluative: [
    // del éxito
    'fracas*', 'fallan', 'falla', 'fallas', 'falló', 'fallaron', 'fallo', 'fallos', 'inadecuad*', 'deficien*', 'carece', 'carecen', 'carencia*', 'falta de', 'mediocre*', 'ineficaz', 'ineficaces', 'ineficiente*', 'incompetente*', 'incompetencia', 'atrasad*', 'rezagad*', 'rezago*', 'anticuad*', 'bajo rendimiento', 'bajo desempeño', 'en riesgo', 'desfavorecid*', 'desaventajad*',
    // del valor
    'malo', 'mala', 'malos', 'malas', 'pobre', 'pobres', 'pobremente', 'débil', 'débiles', 'debilidad*', 'peor', 'peores', 'pésim*', 'terrible*', 'el mejor', 'la mejor', 'los mejores', 'las mejores', 'excelente*', 'excelencia', 'sobresaliente*', 'inferior', 'superior', 'de primera', 'perfect*',
    // de las personas y su voluntad
    'culpa*', 'perezos*', 'floj*', 'descuidad*', 'terc*', 'reaci*', 'renuente*', 'se resiste', 'se resisten', 'resistencia', 'ignorante*', 'ignorancia', 'desmotivad*', 'batalla con', 'batallan con',
    // de quien escribe
    'desafortunadamente', 'lamentablemente', 'por desgracia', 'solamente', 'únicamente', 'meramente', 'apenas', 'obviamente', 'por supuesto', 'debería haber', 'deberían haber',
  ],
  harmless: ['a la mejor', 'nivel superior', 'educación superior', 'parte superior'],
  joins: ['y', 'e', 'o', 'u', 'y/o', 'ni'],
  common: ['todavía', 'no', 'o', 'solo', 'palabra', 'en', 'para', 'algunos', 'algunas', 'la', 'las', 'los', 'el', 'mayoría', 'de', 'todos', 'todas', 'toda', 'todo', 'que', 'y', 'e', 'u', 'a', 'al', 'del', 'un', 'una', 'con', 'por', 'su', 'sus', 'se', 'es', 'son', 'está', 'están', 'lo', 'les', 'le', 'como', 'cada', 'ha', 'han', 'hay', 'escuela', 'escuelas', 'distrito', 'clase', 'clases', 'departamento', 'departamentos', 'estudiante', 'estudiantes'],
};
