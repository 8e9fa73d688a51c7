import { contract } from './contract.ts';
import { linkedin } from './rows/linkedin.ts';

contract(linkedin);
