import { describeHostile } from './describe-hostile.js';
import { expressionPlaces } from './inputs/expression-places.js';

describeHostile(expressionPlaces);
