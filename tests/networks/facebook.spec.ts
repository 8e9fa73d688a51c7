import { contract } from './contract.ts';
import { facebook } from './rows/facebook.ts';

contract(facebook);
