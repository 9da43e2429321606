/** Two stories on different topics, as long as an ordinary news report. */

/** Its headline is `TITLE`. */
export const FERRY_TEXTS = [
  'The first ferry in two years left the harbour of Eastmere on Tuesday morning with ninety passengers on board, the shipping line Norrland said.',
  'The old quay in Eastmere had been closed since a storm tore away its northern end. Repairs of the quay took longer than the harbour council had hoped.',
  '“We stood on the quay every day and looked at the water,” said Ida Holm, who sells bread to the passengers of the ferry and has done so since childhood.',
  'The harbour council paid for the repairs with a loan that runs for thirty years. Norrland will pay the council a fee for every landing of the ferry.',
  'Passengers pay four crowns for the crossing, one more than before the storm. Holm said that most of her customers would rather pay than drive around the bay.',
  'Without the ferry, the drive from Eastmere to the hospital took seventy minutes. The crossing takes eighteen, according to Norrland.',
  'A second ship is to follow in the spring, when the light on the breakwater has been mended and the pilots of the shipping line have been trained.',
  'Norrland had threatened to give up the crossing altogether when the repairs went over budget for the third time. The council then raised the loan.',
  'Holm had painted a sign for the first passengers. It said that the bread was still warm.',
];

export const SCHOOL_TITLE = 'School roof in Norby falls in under heavy snow';
export const SCHOOL_TEXTS = [
  'Nobody was hurt when the roof of the primary school in Norby fell in during the night to Sunday, the fire brigade wrote in a statement.',
  'About a metre of wet snow had lain on the beams of the roof, which were built in 1961 and inspected by an engineer nine winters ago.',
  'Lessons for four hundred pupils go on in the town hall and in two churches until tents with heating arrive from the army.',
  'Mayor Jon Berg, who went to that school himself, promised the pupils a new building and asked the ministry for half of the money.',
  'Parents had complained about stains on the ceiling of the classrooms since autumn. A letter of the parents was never answered, one of them said.',
  'The ministry said that engineers would inspect eleven other roofs of the same kind before the thaw. Three classrooms in Norby had been closed already.',
  'Berg rejected the criticism of the parents. The engineer had found the beams sound, he said, and nobody had ever seen so much snow on the roof.',
];
