import { describe } from 'vitest';
import { checkSentences } from './sentence-table';

/** Written as reporters write, before the code was read or run. */
const READ = String.raw`
Dois ex-assessores descreveram a reunião como tensa. | Dois ex-assessores (unnamed)
"A água subiu em menos de dez minutos", contou a dona de casa Marinalva Queiroz, moradora do bairro. | Marinalva Queiroz (person)
Segundo a Defesa Civil de Ibirema, 230 famílias estão desalojadas. | Defesa Civil de Ibirema (institution)
De acordo com a delegada Solange Tavares, o suspeito confessou o crime. | Solange Tavares (person)
O governador Everaldo Pimenta (PDX) anunciou nesta segunda que o estado vai decretar emergência. | Everaldo Pimenta (person)
A informação foi divulgada pelo jornal O Litoral. | O Litoral (news)
Em nota, a construtora Alvarenga informou que a obra segue o cronograma. | Alvarenga (institution)
A prefeitura não respondeu até a publicação desta reportagem. | 
Procurada, a defesa de Anselmo Freire não quis se manifestar. | 
"Não há risco de desabastecimento", garantiu o ministro da Energia, Otávio Meireles. | Otávio Meireles (person)
Para o economista Lauro Benevides, do Instituto Vértice, a medida chega tarde. | Lauro Benevides (person)
Uma pesquisa do instituto DataNorte mostra que 61% dos eleitores estão indecisos. | pesquisa do instituto DataNorte (document)
O relatório da comissão aponta que houve falha na manutenção dos freios. | relatório da comissão (document)
Testemunhas relataram que o carro avançou o sinal vermelho. | Testemunhas (unnamed)
Fontes ouvidas pela reportagem afirmam que o acordo está próximo. | Fontes ouvidas pela reportagem (unnamed)
"É uma vergonha", desabafou Cleide Assunção, que perdeu o emprego em março. | Cleide Assunção (person)
O deputado Ronaldo Sampaio foi acusado de desviar recursos da merenda. | 
O juiz condenou a empresa a pagar multa de R$ 2 milhões. | 
O sindicato acusou a direção de descumprir o acordo. | sindicato (institution)
Conforme apurou a TV Planalto, o contrato foi assinado em janeiro. | TV Planalto (news)
Ao ser questionada sobre o aumento, a secretária Ivone Bastos disse que "ninguém será prejudicado". | Ivone Bastos (person)
Bastos afirmou ainda que o edital sai em maio. Ivone Bastos assumiu a pasta em 2030. | Ivone Bastos (person)
A Agência Nacional de Portos confirmou que o terminal será interditado. | Agência Nacional de Portos (institution)
"Ouvi um estouro e corri", lembra o pescador Zeca Amaral. | Zeca Amaral (person)
O Kremlin negou que tenha enviado tropas à fronteira. | Kremlin (institution)
Moradores reclamam que a rua não tem iluminação há meses. | Moradores (unnamed)
Na decisão, a juíza Carmem Lustosa escreveu que "não há prova do dano". | Carmem Lustosa (person)
O técnico Beto Falcão lamentou a derrota: "Faltou atenção". | Beto Falcão (person)
Em publicação nas redes sociais, o cantor Téo Marques pediu desculpas aos fãs e disse que o show será remarcado. | Téo Marques (person)
Um funcionário que pediu para não ser identificado disse que os pagamentos estão atrasados. | Um funcionário (unnamed)
"Vamos recorrer", adiantou o advogado da família, Humberto Saldanha. | Humberto Saldanha (person)
A denúncia do Ministério Público sustenta que o grupo lavou dinheiro por meio de postos. | denúncia do Ministério Público (document)
Já a oposição alega que o projeto é inconstitucional. | oposição (institution)
O Presidente da Câmara, Vasco Alpoim, adiantou à Lusa que as obras arrancam em setembro. | Vasco Alpoim (person)
"Temos de agir depressa", defendeu a eurodeputada Graça Morgado. | Graça Morgado (person)
O partido considera que a proposta é insuficiente. | partido (institution)
Os bombeiros receberam o alerta às 3h e combateram o fogo durante a noite. | 
A peça estreia na sexta-feira e fica em cartaz até julho. | 
"Eles me disseram para esperar", relata o aposentado Jurandir Neves, "e eu esperei." | Jurandir Neves (person)
A China anunciou que vai retomar as compras de soja. | China (institution)
Na avaliação do professor Edmilson Torquato, o problema é político. | Edmilson Torquato (person)
O vereador prometeu a construção de uma creche. | 
"Foi por pouco", resumiu Ana Clara Vidigal. | Ana Clara Vidigal (person)
Em entrevista coletiva, o comandante Adalberto Nunes ressaltou que as buscas continuam. | Adalberto Nunes (person)
Ainda segundo Nunes, dois helicópteros participam da operação. Adalberto Nunes comanda o batalhão. | Adalberto Nunes (person)
O documento diz que a barragem tinha rachaduras desde 2025. | documento (document)
Especialistas alertam que a seca deve durar até novembro. | Especialistas (unnamed)
Segundo o laudo, a vítima morreu por asfixia. | laudo (document)
O anúncio foi feito pelo ministro Otávio Meireles durante visita a Ibirema. | Otávio Meireles (person)
"Queremos justiça", diz a mãe do rapaz, Luzinete Brito. | Luzinete Brito (person)
Pergunta: Quando começou?\nRaimundo Leal: No ano passado, depois da cheia. | Raimundo Leal (person)
O Hospital São Lázaro informou, em boletim, que o paciente segue estável. | Hospital São Lázaro (institution)
Os dois policiais disseram que agiram em legítima defesa. | dois policiais (unnamed)
A jornalista Paula Gouveia perguntou se havia provas. | 
Nem o clube nem o jogador comentaram o caso. | 
"Achei que fosse trovão", disse Odete Marques, que mora em frente à pedreira. | Odete Marques (person)
A Companhia de Águas de Itapoã informou nesta terça que o conserto terminou. | Companhia de Águas de Itapoã (institution)
Na opinião do virologista Mateus Cordeiro, o risco é baixo. | Mateus Cordeiro (person)
Segundo o laudo preliminar, uma válvula falhou. | laudo preliminar (document)
"De jeito nenhum", respondeu Henriqueta Osório ao ser perguntada se se arrependia. | Henriqueta Osório (person)
O prefeito de Serra Branca, Volnei Prado, admitiu falhas. | Volnei Prado (person)
A defesa de Silas Moreno informou que vai recorrer. | defesa de Silas Moreno (institution)
O homem foi preso na sexta-feira e levado à delegacia. | 
Os cartazes diziam "Chega". | 
A técnica Lena Aldeia não revelou quem será titular. | 
O texto foi aprovado por 61 votos a 40. | 
"Economizaram onde não podiam", critica Priscila Nery, da ONG Água Limpa. | Priscila Nery (person)
O governo da Dinamarca reiterou que a ilha não está à venda. | governo da Dinamarca (institution)
O Vaticano confirmou que o papa irá a Lisboa em maio. | Vaticano (institution)
Em e-mail aos funcionários, a presidente da empresa, Carla Bonfim, escreveu que a decisão foi "dolorosa". | Carla Bonfim (person)
"Para onde vai essa gente?", questiona o comerciante Milton Prates. | Milton Prates (person)
Agricultores dizem que nunca viram uma seca igual. | Agricultores (unnamed)
A agência Lusa noticiou que o encontro foi cancelado. | Lusa (news)
Críticos do projeto argumentam que duas aldeias vão desaparecer. | Críticos do projeto (unnamed)
O pai do suspeito, Amós Teles, contou que o filho parou de tomar remédio. | Amós Teles (person)
Foi o novembro mais frio da história, segundo o instituto de meteorologia. | instituto de meteorologia (institution)
Um porta-voz do aeroporto falou em "mal-entendido". | Um porta-voz do aeroporto (unnamed)
De acordo com a ata da reunião, três vereadores faltaram. | ata da reunião (document)
"Nós vamos ficar", garante Dalila, que vive no abrigo desde março. | Dalila (person)
O deputado Tobias Rangel classificou os números de "fantasia". | Tobias Rangel (person)
Dalila Ramos também se queixa do barulho: "Ninguém dorme". | Dalila Ramos (person)
Nenhum dos partidos confirmou presença no debate. | 
`;

const GAPS = `
Ela disse que não se arrepende. Dalva Mourão, de 58 anos, é professora aposentada. | Dalva Mourão (person)
A estimativa é da Confederação dos Transportes, que prevê prejuízo de R$ 40 milhões. | Confederação dos Transportes (institution)
Fonte da GNR disse à agência Lusa que o alerta foi dado às 14h20. | GNR (institution)
A médica explicou que o vírus circula mais no inverno. Noêmia Prates chefia o setor desde 2028. | Noêmia Prates (person)
As investigações da Polícia Civil indicam que o grupo agia desde 2029. | Polícia Civil (institution)
O presidente do clube, que está no cargo desde 2027, disse que o time vai se reforçar. | presidente do clube (unnamed)
Enfermeiros do hospital relatam jornadas de 24 horas. | Enfermeiros do hospital (unnamed)
A presidente da associação de pais, Filipa Dantas, cobra uma resposta da escola. | Filipa Dantas (person)
`;

describe('sentences', () => checkSentences('pt', READ));
describe('sentences that are read wrongly', () => checkSentences('pt', GAPS, true));
