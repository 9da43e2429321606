import { publishedData } from './store';

export default publishedData().creditWords;
