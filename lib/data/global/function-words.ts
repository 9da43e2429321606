import { publishedData } from './store';

export default publishedData().functionWords;
