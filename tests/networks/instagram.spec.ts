import { contract } from './contract.ts';
import { instagram } from './rows/instagram.ts';

contract(instagram);
