import { describe } from 'vitest';
import { checkSentences } from './sentence-table';

describe('pronouns and descriptions refer to what the sentence before is about', () => {
  checkSentences(
    'en',
    String.raw`
The Weather Bureau has extended its warning until midnight. The river could crest at 31 feet, it said. | Weather Bureau (institution)
Power Watch reports that a million are without power.\nThe Weather Bureau has extended its warning. The river could crest at 31 feet, it said. | Power Watch (institution); Weather Bureau (institution)
Corvia Motors will cut 2,300 jobs, the automaker said on Monday. | Corvia Motors (institution)
Corvia Bank will close 30 branches, the lender announced on Friday. | Corvia Bank (institution)
The council insists no decision has been made. "We value the service," a spokesperson said. | council (institution)
A neighbor called the police at three. "I heard a bang," he said. | A neighbor (unnamed)
Runa Aske said the man was armed.\nA neighbor called the police at three. "I heard a bang," she said. | Runa Aske (person); A neighbor (unnamed)
The government blamed rebels. The army said its troops had left. | government (institution); army (institution)
Sean Vind, the manager, said he was glad. "He was on at me all week," the Irishman laughed. | Sean Vind (person)
Rafa Lund won in three sets. "I played well," the Spaniard said. | Rafa Lund (person)
`,
  );
  checkSentences(
    'de',
    String.raw`
„Wir suchen weiter“, sagte Staatsanwalt Henrik Lund.\nEin Anwohner hatte die Beamten gerufen. „Da brannte Licht“, berichtete der 67-Jährige. | Henrik Lund (person); Ein Anwohner (unnamed)
„Wir suchen weiter“, sagte Petra Lund.\nEine Nachbarin hatte die Beamten gerufen. „Da brannte Licht“, erzählt sie. | Petra Lund (person); Eine Nachbarin (unnamed)
`,
  );
  checkSentences(
    'fr',
    String.raw`
« Vous avez menti », a lancé la présidente Hélène Lund.\nUne voisine garde des factures « bizarres ». « Tout le monde savait », assure-t-elle. | Hélène Lund (person); Une voisine (unnamed)
`,
  );
  checkSentences(
    'es',
    String.raw`
Ana Ruiz dijo que el puente está cerrado.\nUna vecina llamó a la policía. «Oí un golpe», cuenta la mujer. | Ana Ruiz (person); Una vecina (unnamed)
`,
  );
});
