import { describe } from 'vitest';
import { checkSentences } from './sentence-table';

/** Written as reporters write, before the code was read or run. */
const READ = `
D’après un sondage Opinéa publié dimanche, quatre Français sur dix s’abstiendraient. | sondage Opinéa (document)
« L’eau est montée en dix minutes », raconte Josiane Delmotte, qui habite au rez-de-chaussée. | Josiane Delmotte (person)
Selon la préfecture, 140 personnes ont été évacuées. | préfecture (institution)
D’après le procureur de Vernoy, Étienne Marsac, le suspect a reconnu les faits. | Étienne Marsac (person)
La ministre des Transports, Solène Aubrac, a annoncé mardi que les travaux débuteraient en mai. | Solène Aubrac (person)
L’entreprise n’a pas répondu à nos sollicitations. | 
Contactée, la mairie n’a pas souhaité commenter. | 
Le journal La Vigie du Nord a révélé que le contrat avait été signé sans appel d’offres. | La Vigie du Nord (news)
« C’est une honte », s’emporte Gérard Pichon, éleveur à Saint-Loup. | Gérard Pichon (person)
Le rapport souligne que la digue présentait des fissures. | rapport (document)
Une étude de l’université de Morlans montre que les jeunes lisent moins. | étude de l’université de Morlans (document)
La décision a été critiquée par les syndicats. | syndicats (institution)
Pour l’économiste Baptiste Ferrand, la baisse est temporaire. | Baptiste Ferrand (person)
Des témoins affirment avoir entendu deux coups de feu. | témoins (unnamed)
Selon une source proche du dossier, l’accord sera signé vendredi. | une source proche du dossier (unnamed)
Aubrac assure qu’il n’y aura pas de hausse. Solène Aubrac est en poste depuis 2029. | Solène Aubrac (person)
Elle dit ne rien regretter. Mireille Castan, 63 ans, a quitté la ville. | Mireille Castan (person)
L’ancien maire a été accusé de détournement de fonds. | 
Le tribunal a condamné le chauffeur à six mois de prison. | 
« On a tout perdu », souffle Nadège Lorrain devant les ruines. | Nadège Lorrain (person)
L’Agence France-Presse rapporte que deux ponts ont cédé. | France-Presse (news)
Comme l’a indiqué le ministère de la Santé, le vaccin sera gratuit. | ministère de la Santé (institution)
Dans un communiqué, le groupe Altérion dément toute fraude. | Altérion (institution)
Moscou a fait savoir que les négociations étaient suspendues. | Moscou (institution)
« Nous irons jusqu’au bout », prévient l’avocat de la famille, Me Régis Tourneur. | Me Régis Tourneur (person)
Les riverains se plaignent du bruit et affirment que rien n’a changé. | Les riverains (unnamed)
L’entraîneur Loïc Kervadec ne décolère pas : « On a offert le match. » | Loïc Kervadec (person)
Sur X, le député Hugo Sabatier a écrit que « tout cela est faux ». | Hugo Sabatier (person)
« Je l’ai vu tomber », se souvient sa sœur, Ghislaine Pottier. | Ghislaine Pottier (person)
Une porte-parole de la SNCV a indiqué que le trafic reprendrait lundi. | Une porte-parole de la SNCV (unnamed)
Un policier, sous couvert d’anonymat, explique que les effectifs manquent. | Un policier (unnamed)
Interrogé sur son avenir, l’attaquant Yanis Belkacem a répondu : « Je reste. » | Yanis Belkacem (person)
Le Conseil d’État estime que le texte est conforme. | Conseil d’État (institution)
À en croire le président du club, Thierry Vasseur, les caisses sont pleines. | Thierry Vasseur (person)
Aux yeux de la sociologue Clémence Audouin, la réforme manque son but. | Clémence Audouin (person)
Les experts redoutent une longue sécheresse. | 
Des milliers de personnes ont manifesté samedi contre la réforme. | 
Le film raconte l’histoire d’un berger qui perd son chien. | 
« Il faut attendre », a dit le capitaine Armel Guivarch, « car le vent ne faiblit pas ». | Armel Guivarch (person)
La gendarmerie précise que le conducteur était sobre. | gendarmerie (institution)
La compagnie s’est excusée et a promis que les billets seraient remboursés. | compagnie (institution)
On ignore qui a dit la vérité. | 
« Qui va payer ? », se demande Lucette Brossard. | Lucette Brossard (person)
Le parquet a confirmé l’ouverture d’une enquête. | parquet (institution)
Selon les chiffres de l’Institut de la mer, les stocks baissent. | Institut de la mer (institution)
Le document, que Le Courrier a pu consulter, affirme que les versements étaient mensuels. | document (document)
« Un désastre » : c’est ainsi que l’adjointe Odile Ramband qualifie le chantier. | Odile Ramband (person)
La cheffe de l’opposition, Inès Vauquelin, a dénoncé « un passage en force ». | Inès Vauquelin (person)
L’annonce a été faite par le directeur général, Cédric Moinard. | Cédric Moinard (person)
L’ONG Passerelles alerte sur la situation des réfugiés et demande que le camp soit fermé. | ONG Passerelles (institution)
Ni le club ni le joueur n’ont réagi. | 
« Les deux frères m’ont aidé », confie Salima Haddad. | Salima Haddad (person)
Ses parents racontent qu’il voulait devenir pilote. | Ses parents (unnamed)
Elle est, dit-on, la plus vieille auberge du pays. | 
Le maire de Vernoy, Pascal Huguenin (LX), a répliqué que « personne n’est dupe ». | Pascal Huguenin (person)
« Ce n’est pas à nous de décider », tranche le colonel Amaury de Brézac. | Amaury de Brézac (person)
« J’ai cru à un orage », dit Odette Marchand, qui habite en face de la carrière. | Odette Marchand (person)
La Compagnie des eaux de Vernoy a fait savoir mardi que la conduite était réparée. | Compagnie des eaux de Vernoy (institution)
De l’avis du virologue Mathieu Cordier, le risque reste faible. | Mathieu Cordier (person)
Des infirmières de l’hôpital dénoncent des gardes de 24 heures. | infirmières de l’hôpital (unnamed)
Selon le rapport préliminaire, une vanne a cédé. | rapport préliminaire (document)
« Certainement pas », a répondu Henriette Ozanne lorsqu’on lui a demandé si elle regrettait. | Henriette Ozanne (person)
Le maire de Vernoy, Valentin Prat, a admis des erreurs. | Valentin Prat (person)
Les avocats de Silas Morin ont annoncé qu’ils feraient appel. | Les avocats de Silas Morin (unnamed)
L’homme a été interpellé vendredi et placé en garde à vue. | 
Les pancartes disaient « Assez ». | 
L’entraîneuse Léna Audebert n’a pas voulu dire qui serait titulaire. | 
Le texte a été adopté par 61 voix contre 40. | 
« Ils ont rogné sur tout », critique Priscille Nivet, de l’association Eau claire. | Priscille Nivet (person)
Le gouvernement danois a répété que l’île n’était pas à vendre. | gouvernement danois (institution)
Le Vatican a confirmé que le pape se rendrait à Lisbonne en mai. | Vatican (institution)
Dans un courriel aux salariés, la directrice générale, Carla Bonnard, a écrit que la décision était « douloureuse ». | Carla Bonnard (person)
« Où iront ces gens ? », s’inquiète le commerçant Milan Prévost. | Milan Prévost (person)
Les agriculteurs disent n’avoir jamais vu une telle sécheresse. | Les agriculteurs (unnamed)
L’agence Efe a annoncé que la rencontre était annulée. | Efe (news)
Le père du suspect, Amos Teissier, a raconté que son fils ne prenait plus ses médicaments. | Amos Teissier (person)
Ce fut le mois de novembre le plus froid, d’après Météo-Nord. | Météo-Nord (institution)
Un porte-parole de l’aéroport a évoqué un « malentendu ». | Un porte-parole de l’aéroport (unnamed)
Le procès-verbal indique que trois élus étaient absents. | procès-verbal (document)
« Nous restons », promet Dalila, qui vit au foyer depuis mars. | Dalila (person)
Le député Tobias Rangel a qualifié ces chiffres de « fantaisie ». | Tobias Rangel (person)
« Personne ne dort », bougonne Dalila Ramos en montrant le chantier. | Dalila Ramos (person)
Aucun parti n’a confirmé sa présence au débat. | 
`;

const GAPS = String.raw`
Question : Quand cela a-t-il commencé ?\nRosine Matthieu : En mars, après le mariage. | Rosine Matthieu (person)
Le ministre, qui s’exprimait sur Radio Plaine, a rappelé que la loi serait appliquée. | ministre (unnamed)
Le médecin a ajouté que le patient allait mieux. Fabien Lescure dirige le service depuis mai. | Fabien Lescure (person)
Tous deux nient les faits. Karim Zeroual et Bruno Massot comparaissent en juin. | Karim Zeroual (person); Bruno Massot (person)
La présidente des parents d’élèves, Philippine Daumas, réclame une réponse de l’école. | Philippine Daumas (person)
Deux anciens conseillers décrivent une réunion tendue. | Deux anciens conseillers (unnamed)
Les opposants au projet rétorquent que deux villages disparaîtraient. | opposants au projet (unnamed)
`;

describe('sentences', () => checkSentences('fr', READ));
describe('sentences that are read wrongly', () => checkSentences('fr', GAPS, true));
