import { describe } from 'vitest';
import { checkSentences } from './sentence-table';

/** Written as reporters write, before the code was read or run. */
const READ = String.raw`
“El agua entró por las ventanas”, cuenta Remedios Alcázar, vecina de la calle Mayor. | Remedios Alcázar (person)
Según la Guardia Civil, el conductor dio positivo en alcohol. | Guardia Civil (institution)
De acuerdo con el ministro de Hacienda, Leandro Ibarra, la medida costará 300 millones. | Leandro Ibarra (person)
La presidenta Jimena Robledo anunció este lunes que convocará elecciones. | Jimena Robledo (person)
Así lo informó la fiscalía en un comunicado. | fiscalía (institution)
El diario El Faro del Sur reveló que el contrato se firmó sin concurso. | El Faro del Sur (news)
“No vamos a ceder”, advirtió el portavoz del sindicato, Eusebio Carmona. | Eusebio Carmona (person)
La empresa no respondió a las preguntas de este diario. | 
El alcalde declinó hacer comentarios. | 
El exministro fue acusado de malversación. | 
Testigos aseguraron que oyeron dos disparos. | Testigos (unnamed)
Un estudio de la Universidad de Almansa concluye que las abejas duermen menos. | estudio de la Universidad de Almansa (document)
El informe sostiene que la presa tenía grietas. | informe (document)
La decisión fue criticada por la oposición. | oposición (institution)
A juicio de la catedrática Inés Zubiri, la ley es ambigua. | Inés Zubiri (person)
“Es una locura”, se queja Fermín Olmedo mientras barre el portal. | Fermín Olmedo (person)
Robledo sostiene que no hay alternativa. Jimena Robledo gobierna desde 2028. | Jimena Robledo (person)
Ella dijo que no sabía nada. Amparo Llorente, de 71 años, vive sola. | Amparo Llorente (person)
El entrenador Paco Beltrán no ocultó su enfado: “Hemos regalado el partido”. | Paco Beltrán (person)
La ONG Puente Abierto denunció que los refugiados duermen a la intemperie. | ONG Puente Abierto (institution)
Vecinos del barrio se quejan de que nadie recoge la basura. | Vecinos del barrio (unnamed)
China dijo que responderá con aranceles. | China (institution)
Tal y como adelantó la agencia Efe, el rescate costará el doble. | Efe (news)
En su cuenta de X, el diputado Nicolás Arizmendi escribió que “todo es mentira”. | Nicolás Arizmendi (person)
“Lo vi caer”, recordó su hermana, Pilar Quesada. | Pilar Quesada (person)
El juez ordenó el ingreso en prisión de los dos detenidos. | 
Miles de personas protestaron en la plaza contra los recortes. | 
Una fuente policial confirmó a este periódico que hay tres detenidos. | Una fuente policial (unnamed)
La Organización Mundial de la Salud alertó de que el brote podría extenderse. | Organización Mundial de la Salud (institution)
Fuentes cercanas a la negociación señalan que habrá acuerdo esta semana. | Fuentes cercanas a la negociación (unnamed)
“Nadie nos avisó”, lamenta un vecino que prefiere no dar su nombre. | un vecino (unnamed)
El presidente del Congreso, Aurelio Montes, negó haber recibido dinero. | Aurelio Montes (person)
Preguntado por su futuro, el delantero Iker Salazar respondió: “Solo pienso en el domingo”. | Iker Salazar (person)
El Ayuntamiento ha informado de que las piscinas abrirán en junio. | Ayuntamiento (institution)
Para el economista Damián Escudero, la inflación bajará pronto. | Damián Escudero (person)
Los expertos advierten de que la sequía será larga. | Los expertos (unnamed)
El abogado de la familia, Octavio Ferrán, anunció que recurrirá. | Octavio Ferrán (person)
“Fue todo muy rápido”, relató a la televisión local Marcelo Quiroga, uno de los pasajeros. | Marcelo Quiroga (person)
Quiroga, de 33 años, añadió que el tren iba lleno. Marcelo Quiroga viajaba a Toledo. | Marcelo Quiroga (person)
La portavoz parlamentaria, Begoña Ansúrez, tachó de “inaceptable” la propuesta. | Begoña Ansúrez (person)
Según datos del Instituto de Estadística, el paro subió en octubre. | Instituto de Estadística (institution)
Según un sondeo publicado este domingo, el 40 % votaría en blanco. | sondeo (document)
El anuncio lo hizo el consejero de Sanidad, Teodoro Vives, tras la reunión. | Teodoro Vives (person)
La película cuenta la historia de un pastor que pierde a su perro. | 
El sol calienta y el mar está en calma. | 
“Hay que esperar”, dijo el capitán Rosendo Villar, “porque el viento no amaina”. | Rosendo Villar (person)
La Policía informó que el sospechoso fue trasladado a la capital. | Policía (institution)
El Gobierno prevé que la economía crezca un 2 %, según dijo el vicepresidente Saúl Ocampo. | Saúl Ocampo (person)
Pregunta: ¿Cuándo empezó todo?\nRosa Miralles: En marzo, después de la boda. | Rosa Miralles (person)
La doctora Violeta Sanchís insiste en que la vacuna es segura. | Violeta Sanchís (person)
La aerolínea pidió disculpas y aseguró que devolverá el dinero. | aerolínea (institution)
No está claro quién dijo la verdad. | 
Un portavoz de la compañía Norvía rechazó las acusaciones. | Norvía (institution)
El documento, al que tuvo acceso La Gaceta, afirma que los pagos eran mensuales. | documento (document)
“¿Quién va a pagar esto?”, se pregunta Matilde Orozco. | Matilde Orozco (person)
Los dos hermanos aseguran que no conocían al detenido. | hermanos (unnamed)
Hacienda calcula que el fraude supera los 20 millones. | Hacienda (institution)
“Creí que era un trueno”, dice Odila Marchena, que vive frente a la cantera. | Odila Marchena (person)
La Confederación del Ebro comunicó el martes que la avería está reparada. | Confederación del Ebro (institution)
En opinión del virólogo Matías Cordero, el riesgo es bajo. | Matías Cordero (person)
Según el informe preliminar, falló una válvula. | informe preliminar (document)
“De ninguna manera”, respondió Enriqueta Osorio cuando le preguntaron si se arrepentía. | Enriqueta Osorio (person)
El alcalde de Peñalba, Valentín Prado, admitió errores. | Valentín Prado (person)
La defensa de Silas Moreno anunció que recurrirá. | defensa de Silas Moreno (institution)
El hombre fue detenido el viernes y puesto a disposición judicial. | 
Las pancartas decían “Basta”. | 
La entrenadora Lena Aldecoa no quiso revelar quién será titular. | 
El texto salió adelante con 61 votos a favor y 40 en contra. | 
“Ahorraron donde no debían”, critica Priscila Nieto, de la ONG Agua Clara. | Priscila Nieto (person)
El Gobierno danés reiteró que la isla no está en venta. | Gobierno danés (institution)
Dos antiguos asesores describieron la reunión como tensa. | antiguos asesores (unnamed)
El Vaticano confirmó que el papa viajará a Lisboa en mayo. | Vaticano (institution)
En un correo a la plantilla, la consejera delegada, Carla Bonilla, escribió que la decisión era “dolorosa”. | Carla Bonilla (person)
“¿Adónde va a ir esta gente?”, se lamenta el tendero Millán Prieto. | Millán Prieto (person)
Los agricultores dicen que nunca han visto una sequía igual. | Los agricultores (unnamed)
La agencia Efe informó de que el encuentro se había cancelado. | Efe (news)
Los detractores del proyecto sostienen que desaparecerán dos aldeas. | Los detractores del proyecto (unnamed)
El padre del sospechoso, Amós Tello, contó que su hijo dejó la medicación. | Amós Tello (person)
Fue el noviembre más frío de la serie, según la agencia de meteorología. | agencia de meteorología (institution)
“Nos quedamos”, asegura Dalila, que vive en el albergue desde marzo. | Dalila (person)
El diputado Tobías Rangel calificó las cifras de “fantasía”. | Tobías Rangel (person)
“Nadie duerme”, resopla Dalila Ramos mientras señala las obras. | Dalila Ramos (person)
Ninguno de los partidos confirmó su asistencia al debate. | 
“Llevamos tres días sin agua”, protesta Herminia Salas, panadera del pueblo. | Herminia Salas (person)
La consejera de Educación, Nuria Vallejo, aseguró este martes que ningún colegio cerrará. | Nuria Vallejo (person)
El sindicato agrario Unión Campesina calcula pérdidas de diez millones y pide que se declare zona catastrófica. | Unión Campesina (institution)
Los cirujanos explicaron que la operación duró nueve horas. | Los cirujanos (unnamed)
Así lo confirmó a este diario el gerente del puerto, Ramiro Cifuentes. | Ramiro Cifuentes (person)
“No fue un error, fue una decisión”, sentenció el fiscal Ulises Montoya durante el juicio. | Ulises Montoya (person)
Según la agencia AFP, el barco se hundió de madrugada. | AFP (news)
Vallejo matizó después que habrá fusiones de aulas. Nuria Vallejo es consejera desde 2029. | Nuria Vallejo (person)
El tribunal absolvió a los cuatro policías. | 
Desde la oposición, el diputado Gonzalo Trueba replicó que el plan llega tarde. | Gonzalo Trueba (person)
Un portavoz de Iberagua admitió que hubo retrasos. | Un portavoz de Iberagua (unnamed)
Los termómetros marcaron 43 grados en la sierra. | 
La investigadora, que dirige el proyecto desde 2026, cree que hay margen de mejora. | 
El comunicado de la diócesis señala que el párroco ha sido apartado. | comunicado de la diócesis (document)
La OTAN condenó el ataque y advirtió de que responderá. | OTAN (institution)
Ni el club ni el entrenador quisieron valorar la sanción. | 
`;

const GAPS = `
La sentencia recoge que la víctima pidió ayuda en dos ocasiones. | sentencia (document)
La concejala explicó que las obras durarán un mes. Lola Berenguer dirige Urbanismo desde mayo. | Lola Berenguer (person)
Tanto el fiscal como la defensa coincidieron en que no hubo intención. | fiscal (unnamed); defensa (unnamed)
Enfermeras del hospital denuncian turnos de 24 horas. | Enfermeras del hospital (unnamed)
La presidenta de la asociación de padres, Filomena Duarte, exige una respuesta al colegio. | Filomena Duarte (person)
Un portavoz del aeropuerto habló de “malentendido”. | aeropuerto (institution)
Según consta en el acta, faltaron tres concejales. | acta (document)
El acusado, de 41 años, negó los hechos ante el juez. | El acusado (unnamed)
El premio Nobel de Física Anselm Haugland opina que la fusión tardará décadas. | Anselm Haugland (person)
“Esto es un abuso”, exclamó una de las pasajeras. | una de las pasajeras (unnamed)
El equipo médico descartó que haya lesiones internas. | El equipo médico (institution)
`;

describe('sentences', () => checkSentences('es', READ));
describe('sentences that are read wrongly', () => checkSentences('es', GAPS, true));
