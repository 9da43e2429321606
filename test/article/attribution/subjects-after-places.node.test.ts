import { describe } from 'vitest';
import { checkSentences } from './sentence-table';

describe('a place or time may stand between the verb and its subject, a modifier between the subject and its verb', () => {
  checkSentences(
    'es',
    `
«Es una vergüenza», gritaba a las puertas del juzgado Ana Ruiz. | Ana Ruiz (person)
«No hay dinero», explicó tras la reunión el alcalde, José Lund. | José Lund (person)
«Se ha hecho justicia», se limitó a decir el acusado, Ramón Vind. | Ramón Vind (person)
Según publicó el diario El Faro, el perito trabajó para la promotora. | El Faro (news)
Fuentes cercanas al gobierno aseguran que el acuerdo está roto. | Fuentes cercanas al gobierno (unnamed)
Una pasajera contó que nadie avisó. | Una pasajera (unnamed)
Un exempleado asegura que las cuentas eran falsas. | Un exempleado (unnamed)
`,
  );
  checkSentences(
    'pt',
    String.raw`
O Governo vai apresentar a proposta, disse esta quinta-feira a ministra da Habitação, Teresa Lund. | Teresa Lund (person)
"Não há dinheiro", explicou depois da reunião o presidente Luís Vind. | Luís Vind (person)
"É uma vergonha", gritava à porta do tribunal Ana Ruiz. | Ana Ruiz (person)
Moradores relataram ter ouvido uma explosão. | Moradores (unnamed)
Fontes do executivo ouvidas pelo jornal admitem que o valor ainda suba. | Fontes do executivo ouvidas pelo jornal (unnamed)
"A janela caiu", contou Ana Ruiz.\nDe acordo com o capitão José Vind, que coordena as buscas, há dois desaparecidos. "A gente não para", disse. | Ana Ruiz (person); José Vind (person)
A Associação Marsenha de Proprietários reagiu de imediato. "É a morte do mercado", avisou José Vind. | José Vind (person)
`,
  );
  checkSentences(
    'fr',
    `
« C'est un mariage de raison », s'est félicitée la directrice générale, Sophie Lund. | Sophie Lund (person)
« C'est honteux », criait devant le tribunal Martine Vind. | Martine Vind (person)
« On verra », s'est borné à répondre l'accusé, Alain Vind. | Alain Vind (person)
Une employée de la mairie affirme que tout était faux. | Une employée de la mairie (unnamed)
Marc Lund a parlé. L'entourage du ministre reconnaît que rien n'est décidé. | L'entourage du ministre (unnamed)
`,
  );
  checkSentences(
    'de',
    `
„Das ist ein Skandal“, rief vor dem Rathaus Petra Lund. | Petra Lund (person)
„Kein Kommentar“, sagte vor der Sitzung Bürgermeister Jens Vind nur. | Jens Vind (person)
Eine Mutter mit Kinderwagen fragte, wo ihre Kinder spielen sollten. | Eine Mutter (unnamed)
Den Daten zufolge wiegen die Tiere weniger. | Daten (document)
Naturschützer fordern, die Jagd auszusetzen. | Naturschützer (unnamed)
`,
  );
  checkSentences(
    'en',
    `
Lawyers for the growers called the decision a turning point. | Lawyers for the growers (unnamed)
Two of those people said the board had discussed a sale. | Two of those people (unnamed)
The newspaper first reported the closure, citing people familiar with the matter. | newspaper (news); people familiar with the matter (unnamed)
The United Nations and local officials said three people were killed. | United Nations (institution); local officials (unnamed)
A federal court on Thursday revived a lawsuit accusing Orvind Industries of fraud. |
The Cliff Street Journal first reported the talks. | Cliff Street Journal (news)
The United Nations said it was sorry. The government blamed rebels. | United Nations (institution); government (institution)
`,
  );
});
