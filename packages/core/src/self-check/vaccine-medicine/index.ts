export { cautionRecords } from './cautions.records.table.ts';
export { type Caution, type CautionId, cautions } from './cautions.table.ts';
export { type MedicineSign, medicineAlways, medicineInputs, medicineRules } from './vaccine-medicine.table.ts';
export {
  checkMedicine,
  findCautions,
  type MedicineInput,
  type MedicineLineId,
  type MedicineValue,
} from './vaccine-medicine.ts';
