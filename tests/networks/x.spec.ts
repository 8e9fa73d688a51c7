import { contract } from './contract.ts';
import { x } from './rows/x.ts';

contract(x);
