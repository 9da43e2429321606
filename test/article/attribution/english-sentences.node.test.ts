import { describe } from 'vitest';
import { checkSentences } from './sentence-table';

/** Written as reporters write, before the code was read or run. */
const READ = String.raw`
“We had about four minutes to get out,” said Maribel Ostrander, a school bus driver in Kettering Falls. | Maribel Ostrander (person)
The water level is expected to peak on Thursday night, the Corvane River Authority said in an update. | Corvane River Authority (institution)
Deputy Chief Luther Amadi told reporters outside the hospital that both officers were stable. | Luther Amadi (person)
Prosecutors say Dunmore wired the money to an account in Cyprus two days before the audit. | Prosecutors (unnamed)
The merger was approved on Friday, according to two people briefed on the decision who spoke on condition of anonymity. | two people briefed on the decision (unnamed)
The payments were first disclosed by the Halden Ledger, which obtained internal emails. | Halden Ledger (news)
The closure was confirmed on Tuesday by Oriel Foods, which employs 340 people at the site. | Oriel Foods (institution)
Sen. Wade Hollister’s claim that the bridge is safe drew laughter from the gallery. | Wade Hollister (person)
An announcement by the Ministry of Transport that ferries would run overnight came too late for most. | Ministry of Transport (institution)
In a report published Monday, the Institute for Coastal Studies found that a third of the dunes had vanished. | Institute for Coastal Studies (institution)
Petra Lindqvist shrugs. “You get used to the noise,” she says, and pours more coffee. | Petra Lindqvist (person)
Brigham puts it this way: “If the mill goes, the school goes.” Tom Brigham has run the diner since 1988. | Tom Brigham (person)
“Not again,” grumbled Desmond Kirwan as the lights went out for the third time. | Desmond Kirwan (person)
“I never signed that letter,” Councilwoman Renee Talbert insisted, “and nobody asked me to.” | Renee Talbert (person)
Reuters reported that the carrier had grounded eleven jets, citing an internal memo. | Reuters (news); internal memo (document)
The lawsuit alleges that managers knew of the leak as early as March. | lawsuit (document)
In a post on X, Finance Minister Aurel Dobrescu wrote that the rumors were “pure invention.” | Aurel Dobrescu (person)
A spokeswoman for Tarrant Logistics said the driver had been suspended. | Tarrant Logistics (institution)
Tarrant Logistics did not respond to requests for comment. | 
The mayor’s office declined to comment on the tapes. | 
He was accused of taking bribes from two contractors and was later acquitted. | 
Rosalind Meeks pleaded guilty to two counts of fraud on Wednesday. | 
Please note that the parade route has changed and that parking is limited. | 
The union, which represents 4,000 nurses, warned that emergency rooms could close within days. | union (institution)
Economists at Bank Nordane expect rates to fall, and said the first cut could come in June. | Economists at Bank Nordane expect rates (unnamed)
“It’s a circus,” one Republican senator said of the hearing. | Republican senator (unnamed)
Asked whether she would resign, Premier Nadia Feld said: “Not today.” | Nadia Feld (person)
Neither the company nor its lawyers have said what caused the fire. | 
Police said the suspect, a 34-year-old man from Dorne, was arrested without incident. | Police (institution)
“The dam held,” Captain Ruiz said. Hector Ruiz has commanded the unit since May. “That is all that matters.” | Hector Ruiz (person)
Per the indictment, the shipments were labeled as machine parts. | indictment (document)
Dr. Anjali Raman, who led the trial, cautioned that the sample was small. | Anjali Raman (person)
The White House called the accusation “absurd” and said the president would not apologize. | White House (institution)
North Korea said it had test-fired two cruise missiles off its east coast. | North Korea (institution)
State news agency KORA reported that the harvest had been the best in a decade. | KORA (news)
“My son is alive because of them,” his mother, Gloria Santangelo, told the Bayport Herald. | Gloria Santangelo (person)
Witnesses described seeing a white van speed away from the market. | Witnesses (unnamed)
Kessler has denied wrongdoing through his lawyer, Mina Advani. Paul Kessler left the firm in April. | Paul Kessler (person)
“There’s no plan B,” added Torvald, 61, who inherited the farm from an uncle. Inge Torvald keeps forty goats. | Inge Torvald (person)
In court papers, lawyers for the state argued that the statute had expired. | lawyers for the state (unnamed)
Data released by the Labor Department showed that hiring slowed in October. | Labor Department (institution)
“Look at this,” Yusuf Demirci says, pointing at the crack in the wall. “It grows every week.” | Yusuf Demirci (person)
Q: When did you last see him?\nMarguerite Oyelaran: At the station, around nine. He said he was tired. | Marguerite Oyelaran (person)
The ruling “turns the law on its head,” Justice Eleanor Brandt wrote in a dissent. | Eleanor Brandt (person)
Residents complained that the smell had made their children sick. | Residents (unnamed)
Hundreds protested outside the embassy on Saturday, waving flags and chanting slogans. | 
The agreement calls for a truce of sixty days and says prisoners will be exchanged at once. | agreement (document)
The airline apologized to passengers and promised that refunds would be paid within a week. | airline (institution)
Officials in Verrin say the death toll could rise as rescuers reach the upper valley. | Officials in Verrin (unnamed)
“People were screaming,” recalled Abena Mensah-Clarke, who had been on the second train. | Abena Mensah-Clarke (person)
The foreign minister’s remarks were dismissed as “theatre” by the opposition leader, Goran Petric. | Goran Petric (person)
Gov. Lyle Castellane on Thursday ordered schools closed and said the National Guard would stay through Sunday. | Lyle Castellane (person)
Some worry that the new terminal will never pay for itself. | 
The video appears to show a soldier firing into the air. | 
Shares of Corvex (CVX) rose 4% after the results, analysts at Greyling Partners said. | analysts at Greyling Partners (unnamed)
U.N. Secretary-General Amara Diallo urged both sides to show restraint, saying that “every hour costs lives.” | U.N. Secretary-General Amara Diallo (person)
“He loved that boat,” his brother Callum said. Rory Strachan, 44, drowned on Sunday; Callum Strachan identified the body. | Callum Strachan (person)
The Times of Lune, quoting an unnamed diplomat, said the talks had collapsed. | an unnamed diplomat (unnamed); Times of Lune (news)
That, says historian Beatrix Vandermeer, is where the myth begins. | Beatrix Vandermeer (person)
In her view, said the judge, the contract was void. Judge Teresa Pinnock will rule again in May. | Teresa Pinnock (person)
“I thought it was thunder,” said Odette Marchetti, whose kitchen window looks onto the quarry. | Odette Marchetti (person)
The recall was prompted by a faulty valve, the Food Safety Agency announced late Monday. | Food Safety Agency (institution)
Nurses at Saint Brannoc’s Hospital told union officials that they had been asked to work double shifts. | Nurses at Saint Brannoc’s Hospital (unnamed)
Lawmaker Tobias Renfrew, who chairs the panel, dismissed the figures as “fantasy.” | Tobias Renfrew (person)
Ferry operator Mainsail Lines blamed the delay on a software fault. | Mainsail Lines (institution)
Investigators believe the blaze started in a storage unit, according to a preliminary report seen by the Marrow Chronicle. | preliminary report (document)
The charity’s director, Ewan McCrae, said donations had halved since spring. | Ewan McCrae (person)
McCrae added that two shelters might close. Ewan McCrae took the post in May. | Ewan McCrae (person)
The chairman of the Kesh central bank, Ilan Torvay, signaled that rates would stay put. | Ilan Torvay (person)
Doctors warned that the strain spreads faster among children. | Doctors (unnamed)
Denmark’s prime minister said the island was not for sale. | Denmark’s prime minister (unnamed)
“Absolutely not,” Henrike Osei replied when asked whether she regretted the deal. | Henrike Osei (person)
An internal audit found that nine of the pumps had never been tested. | internal audit (document)
The prosecutor told jurors that the messages “speak for themselves.” | The prosecutor (unnamed)
A man identified as Silas Wren was arrested on Friday and charged with arson. | 
Marchers carried signs that said “Enough.” | 
The bill passed the lower house by 61 votes to 40. | 
Coach Lena Aldous refused to say whether the keeper would start. | 
“They cut corners,” said Priya Nandakumar of the watchdog group Clear Water. “And people got sick.” | Priya Nandakumar (person)
Television network KTNV said its reporter had been detained for six hours. | KTNV (news)
On his podcast, comedian Ray Dunning joked that he would run for mayor. | Ray Dunning (person)
The Vatican confirmed on Sunday that the pope would travel to Lisbon. | Vatican (institution)
Farmers say they have never seen a spring this dry. | Farmers (unnamed)
In an email to staff, chief executive Carla Bonham wrote that the layoffs were “painful but necessary.” | Carla Bonham (person)
“Who would pay for that?” wondered Milo Prentice, who runs the hardware store. | Milo Prentice (person)
The suspect’s father, Amos Tully, said his son had stopped taking his medication. | Amos Tully (person)
It was the coldest November since records began, the Met Office said. | Met Office (institution)
Opponents counter that the dam would drown two villages. | Opponents (unnamed)
`;

const GAPS = `
Both sisters said they had never met the man. Joan and Ella Prewitt were questioned for six hours. | Joan Prewitt (person); Ella Prewitt (person)
Half of those surveyed said they would rather rent than buy, a poll by Fairmont Research showed. | Fairmont Research (institution)
A 2031 study in the Journal of River Ecology concluded that eels avoid lit water. | study (document)
As the coach, Bram Verhoeven, sees it, the season was lost in August. | Bram Verhoeven (person)
“We are not leaving,” said a woman who gave her name only as Dalia. | Dalia (person)
Two former aides described the meeting as tense. | Two former aides (unnamed)
`;

describe('sentences', () => checkSentences('en', READ));
describe('sentences that are read wrongly', () => checkSentences('en', GAPS, true));
