import { describe, expect, it } from 'vitest';
import { summarizeSources } from './summarize-sources';

type Case = [text: string, sources: string[]];
const check = (cases: readonly Case[]) =>
  it.each<Case>([...cases])('%s', (text, sources) => expect(summarizeSources(text, 'pt-BR')).toEqual(sources));

describe('subjects', () =>
  check([
    ['"A balsa voltou", disse Renata Prado na segunda-feira.', ['Renata Prado (person) ×1']],
    ['“A balsa voltou”, afirmou o prefeito Caio Brandão.', ['Caio Brandão (person) ×1']],
    ['Renata Prado afirmou que falta dinheiro.', ['Renata Prado (person) ×1']],
    ['A ministra da Pesca, Renata Prado, disse que falta dinheiro.', ['Renata Prado (person) ×1']],
    ['O presidente da Câmara, Caio Brandão (PX-SP), afirmou que o texto será votado.', ['Caio Brandão (person) ×1']],
    ['Para a professora Renata Prado, da Universidade do Cais, falta dinheiro.', ['Renata Prado (person) ×1']],
    ['Segundo o delegado Caio Brandão, ninguém se feriu.', ['Caio Brandão (person) ×1']],
    ['O secretário do Porto, Indústria e Pesca, Caio Brandão, disse que falta dinheiro.', ['Caio Brandão (person) ×1']],
    ['O vereador cassado Delmiro do Vale disse que falta dinheiro.', ['Delmiro do Vale (person) ×1']],
    ['Falta dinheiro, disse, nesta terça-feira (13), a delegada Renata Prado.', ['Renata Prado (person) ×1']],
    ['Falta dinheiro, disse à Agência Cais o prefeito Caio Brandão.', ['Caio Brandão (person) ×1']],
    ['Em entrevista à Rádio Cais, Renata Prado declarou que falta dinheiro.', ['Renata Prado (person) ×1']],
    ['Renata Prado também disse que falta dinheiro.', ['Renata Prado (person) ×1']],
    ['Renata Prado tem dito que falta dinheiro.', ['Renata Prado (person) ×1']],
    ['Na sequência, Renata Prado fez críticas ao governo e afirmou que falta dinheiro.', ['Renata Prado (person) ×1']],
  ]));

describe('institutions, outlets, documents', () =>
  check([
    ['A Polícia Federal informou que ninguém foi preso.', ['Polícia Federal (institution) ×1']],
    ['De acordo com a prefeitura, a ponte será fechada.', ['prefeitura (institution) ×1']],
    ['Segundo o jornal "O Cais", a ponte será fechada.', ['O Cais (news) ×1']],
    ['Segundo a agência Reuters, a ponte será fechada.', ['Reuters (news) ×1']],
    ['Um relatório da Marinha aponta que a balsa é antiga.', ['relatório da Marinha (document) ×1']],
    ['Conforme o boletim de ocorrência, a ponte foi fechada.', ['boletim de ocorrência (document) ×1']],
    ['Segundo dados do Ministério da Pesca, faltam barcos.', ['Ministério da Pesca (institution) ×1']],
    ['Em nota, a empresa disse que a balsa volta em maio.', ['empresa (institution) ×1']],
    ['A França anunciou que vai enviar ajuda.', ['França (institution) ×1']],
    ['A informação foi confirmada pela Guarda Costeira.', ['Guarda Costeira (institution) ×1']],
    ['O projeto foi criticado na segunda-feira por moradores do bairro.', ['moradores do bairro (unnamed) ×1']],
  ]));

describe('omitted subjects and gerunds', () =>
  check([
    ['Renata Prado disse que falta dinheiro. Acrescentou que a ponte é cara.', ['Renata Prado (person) ×2']],
    ['Renata Prado criticou o governo. "Falta dinheiro", disse.', ['Renata Prado (person) ×2']],
    ['Renata Prado disse que falta dinheiro, acrescentando que a ponte é cara.', ['Renata Prado (person) ×2']],
    [
      'Renata Prado disse que falta dinheiro.\n"A ponte é cara. O barco é velho.\nNinguém paga por isso", completou.',
      ['Renata Prado (person) ×2'],
    ],
    ['Renata Prado disse que falta dinheiro. Segundo ela, a ponte é cara.', ['Renata Prado (person) ×2']],
    [
      'O prefeito Caio Brandão disse que falta dinheiro. O prefeito afirmou que a ponte é cara.',
      ['Caio Brandão (person) ×2'],
    ],
    ['Renata Prado negou que falte dinheiro. Na avaliação dela, a ponte é cara.', ['Renata Prado (person) ×2']],
  ]));

describe('no attribution', () =>
  check([
    ['No segundo turno, o time voltou ao porto.', []],
    ['A velha balsa voltou ao porto na segunda-feira, com todos a bordo.', []],
    ['Renata Prado não disse que falta dinheiro.', []],
    ['O governo não comentará o caso.', []],
    ['O diretor foi condenado por um juiz em maio.', []],
    ['Isso mostra que falta dinheiro.', []],
  ]));

describe('agency style', () =>
  check([
    [
      'O governador do Cais, Caio Brandão, anunciou nesta quinta-feira (5) a compra de três barcos.',
      ['Caio Brandão (person) ×1'],
    ],
    ['De acordo com o Corpo de Bombeiros, ninguém ficou ferido.', ['Corpo de Bombeiros (institution) ×1']],
    ['A Defesa Civil informou que choveu 80 milímetros.', ['Defesa Civil (institution) ×1']],
    ['"É um absurdo", reclamou a comerciante Neide Falcão, de 54 anos.', ['Neide Falcão (person) ×1']],
    ['Procurada, a prefeitura não respondeu.', []],
    ['Em nota, a Petromar negou as acusações.', ['Petromar (institution) ×1']],
    ['O ministro afirmou ainda que o porto será ampliado.', ['O ministro (unnamed) ×1']],
    ['Um estudo da Universidade do Cais mostrou que a maré subiu.', ['estudo da Universidade do Cais (document) ×1']],
    ['A Polícia Judiciária confirmou à Lusa a detenção de dois homens.', ['Polícia Judiciária (institution) ×1']],
    ['O Presidente da República, Duarte Vilar, considerou que o acordo é positivo.', ['Duarte Vilar (person) ×1']],
    ['“Não vamos recuar”, garantiu a secretária-geral do sindicato, Marta Leitão.', ['Marta Leitão (person) ×1']],
    ['O relatório conclui que a obra atrasou.', ['relatório (document) ×1']],
    ['Duarte Vilar lembrou que a ponte tem cem anos e sublinhou que precisa de obras.', ['Duarte Vilar (person) ×2']],
    ['Questionado pelos jornalistas, Duarte Vilar respondeu que não sabia.', ['Duarte Vilar (person) ×1']],
    ['Já o vereador Caio Brandão criticou a proposta.', ['Caio Brandão (person) ×1']],
    ['Ao Diário do Cais, Marta Leitão contou que perdeu o barco.', ['Marta Leitão (person) ×1']],
    ['Os Estados Unidos disseram que vão enviar ajuda.', ['Estados Unidos (institution) ×1']],
    ['"O porto está fechado", informou a Marinha em comunicado.', ['Marinha (institution) ×1']],
    ['O PT disse, em nota, que vai recorrer.', ['PT (institution) ×1']],
    ['Vilar, de 60 anos, diz que vai recorrer.', ['Vilar (person) ×1']],
    ['O autor do disparo foi preso pela polícia.', []],
    ['A equipe venceu por dois a zero e lidera o grupo.', []],
    ['O trem parou porque faltou luz.', []],
  ]));
