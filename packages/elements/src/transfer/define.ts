import { defineOnce } from '../define-once.ts';
import { ReadinessTransfer } from './readiness-transfer.ts';

defineOnce('readiness-transfer', ReadinessTransfer);
