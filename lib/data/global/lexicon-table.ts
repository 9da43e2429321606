import { publishedData } from './store';

export default publishedData().lexiconTable;
