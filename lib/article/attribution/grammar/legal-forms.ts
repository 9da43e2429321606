/** Last words in the names of companies. */
export const LEGAL_FORM =
  /^(?:ag|gmbh|mbh|se|kg|kgaa|ohg|eg|ug|inc|ltd|llc|corp|plc|sa|sas|sarl|sl|spa|srl|nv|bv|ab|oy|asa|ltda|holding|group|gruppe|energy|motors|systems|airlines|airways|pharma|bank|technologies|industries|international)\.?$/;
