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
  protected: {
    politics: ['político', 'política partidista', 'políticos', 'partido político', 'partidos políticos', 'republican*', 'demócrata*', 'conservador*', 'votar', 'vota', 'votan', 'voto', 'votos', 'votó', 'votaron', 'votación', 'votaciones', 'votante*', 'boleta electoral', 'elecciones'],
    'mental-health': ['mental', 'mentales', 'mentalmente', 'psicol*', 'psiqui*', 'sicol*', 'depresi*', 'deprimid*', 'ansiedad', 'ansios*', 'suicid*', 'autolesi*', 'diagnóstico clínico', 'diagnosticad*', 'terapia*', 'terapeuta*', 'trauma*', 'trastorno*', 'tdah', 'autis*', 'ataque* de pánico', 'problema* emocional*', 'consejería'],
    sex: ['sexo', 'sexos', 'sexual*', 'embaraz*', 'anticoncept*', 'condón', 'condones', 'preservativo*', 'virginidad', 'gay', 'gays', 'lesbiana*', 'bisexual*', 'transgénero*', 'lgbt*', 'identidad de género', 'novio', 'novia', 'novios', 'novias'],
    'illegal-behaviour': ['ilegal*', 'delito*', 'delincuen*', 'crimen', 'crímenes', 'criminal*', 'arrest*', 'robar', 'roba', 'robas', 'robo', 'robos', 'robaste', 'hurto*', 'arma', 'armas', 'pistola*', 'droga*', 'alcohol*', 'borrach*', 'cerveza*', 'vape*', 'vapear', 'fumar', 'fuma', 'fumas', 'tabaco', 'cigarrillo*', 'marihuana', 'hacer trampa', 'trampas', 'plagi*', 'acoso', 'acosa*', 'pandilla*', 'vandal*', 'cárcel*', 'prisión', 'libertad condicional', 'inmigra*', 'migrante*', 'indocumentad*', 'deporta*'],
    'family-appraisal': ['divorci*', 'abuso*', 'abusa*', 'maltrat*', 'negligen*', 'padres pelean', 'padres discuten', 'padres gritan', 'padres pegan', 'problema* familiar*', 'problemas en casa', 'problemas en el hogar', 'conflicto* familiar*', 'hogar de acogida', 'hogar desintegrado'],
    'privileged-relationships': ['abogad*', 'médico', 'médicos', 'médica', 'médicas', 'doctor', 'doctora', 'doctores', 'doctoras', 'ministro*', 'sacerdote*', 'pastor', 'pastora', 'pastores', 'rabino*', 'imán', 'imanes', 'clero', 'confesión', 'confesiones'],
    religion: ['religi*', 'iglesia*', 'mezquita*', 'sinagoga*', 'templo*', 'rezar', 'reza', 'rezas', 'rezan', 'rezo*', 'oración religiosa', 'la fe', 'su fe', 'tu fe', 'dios', 'biblia*', 'corán', 'torá', 'cristian*', 'musulm*', 'islam*', 'judí*', 'hindú*', 'hinduis*', 'budis*', 'católic*', 'ateo*', 'atea*', 'espiritual*', 'culto religioso'],
    income: ['ingresos', 'ingreso familiar', 'ingreso económico', 'salario*', 'sueldo*', 'pobreza', 'riqueza*', 'asistencia pública', 'cupones de alimentos', 'almuerzo gratis', 'almuerzo gratuito', 'almuerzo a precio reducido', 'cheque de pago', 'desemple*', 'desaloj*', 'sin hogar', 'cuánto gana', 'cuánto ganan', 'cuánto dinero'],
  },
  harmless: ['de buena fe', 'a la mejor', 'nivel superior', 'educación superior', 'parte superior', 'que rezan'],
  joins: ['y', 'e', 'o', 'u', 'y/o', 'ni'],
  common: ['todavía', 'no', 'o', 'solo', 'palabra', 'en', 'para', 'algunos', 'algunas', 'la', 'las', 'los', 'el', 'mayoría', 'de', 'todos', 'todas', 'toda', 'todo', 'que', 'y', 'e', 'u', 'a', 'al', 'del', 'un', 'una', 'con', 'por', 'su', 'sus', 'se', 'es', 'son', 'está', 'están', 'lo', 'les', 'le', 'como', 'cada', 'ha', 'han', 'hay', 'escuela', 'escuelas', 'distrito', 'clase', 'clases', 'departamento', 'departamentos', 'estudiante', 'estudiantes'],
};
