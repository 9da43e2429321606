import { publishedData } from './store';

export default publishedData().unfoldWords;
