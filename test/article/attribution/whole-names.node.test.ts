import { describe } from 'vitest';
import { checkSentences } from './sentence-table';

describe('names of bodies are whole, names of persons have no titles', () => {
  checkSentences(
    'en',
    `
The Kesh Oceanic and Atmospheric Administration said the gulf is warming fast. | Kesh Oceanic and Atmospheric Administration (institution)
The Food and Harbour Organization warned that prices would rise. | Food and Harbour Organization (institution)
City Solicitor Edward Lund warned councilors that the plan could fail. | Edward Lund (person)
Councilor Greg Aske said the study was done in July. | Greg Aske (person)
Fire Marshal Dale Vind said the cause was unknown. | Dale Vind (person)
`,
  );
  checkSentences(
    'pt',
    `
A Associação Marsenha de Proprietários avisou que a medida prejudica o mercado. | Associação Marsenha de Proprietários (institution)
Segundo a Associação Brasileira de Velas, o setor emprega 15 mil pessoas. | Associação Brasileira de Velas (institution)
A Confederação Nacional da Pesca afirmou que a produção caiu. | Confederação Nacional da Pesca (institution)
`,
  );
  checkSentences(
    'es',
    `
La Asociación Española de Faros advirtió de que los casos aumentan. | Asociación Española de Faros (institution)
La Federación Gallega de Velas denunció que no hay ayudas. | Federación Gallega de Velas (institution)
`,
  );
  checkSentences(
    'fr',
    `
La Fédération française de voile a annoncé que le tournoi aurait lieu. | Fédération française de voile (institution)
D'après une étude de l'Agence régionale de la mer, les cas augmentent. | étude de l'Agence régionale de la mer (document)
`,
  );
});

describe('apps, societies, polls and roles in capitals', () => {
  checkSentences(
    'en',
    String.raw`
Fenvind, the note-taking app used by 30 million people, said Tuesday it had been hacked.\nThe San Marrow company disclosed that names were copied. | Fenvind (institution)
But the Friends of the West Quay, a campaign group, warn that the trains cannot cope. | Friends of the West Quay (institution)
The local MSP, Runa Aske, says it will be a disaster. | Runa Aske (person)
`,
  );
  checkSentences('es', 'Según una encuesta Metrovind, la mitad duda. | encuesta Metrovind (document)');
  checkSentences('pt', 'Segundo uma pesquisa Dataquay, metade duvida. | pesquisa Dataquay (document)');
  checkSentences(
    'pt',
    'A diarista Ana Ruiz conta que esperou. "Minha filha desmaiou na fila", disse. | Ana Ruiz (person)',
  );
  checkSentences('de', 'Die SPD hatte von „Steuergeld für niemanden“ gesprochen. | SPD (institution)');
});
