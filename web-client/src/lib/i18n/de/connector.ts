import type { Words } from '../en';

export const connector: Pick<Words, 'connector' | 'connectorHint'> = {
  connector: {
    IEC_62196_T1: 'Typ 1 (J1772)',
    IEC_62196_T2: 'Typ 2',
    IEC_62196_T1_COMBO: 'CCS1',
    IEC_62196_T2_COMBO: 'CCS2',
    CHADEMO: 'CHAdeMO',
    TESLA_S: 'Tesla (älter)',
    NACS: 'NACS',
  },
  connectorHint: {
    IEC_62196_T1: 'AC, Nordamerika und Japan',
    IEC_62196_T2: 'AC, Europa',
    IEC_62196_T1_COMBO: 'schnelles DC, Nordamerika',
    IEC_62196_T2_COMBO: 'schnelles DC, Europa',
    CHADEMO: 'schnelles DC, Nissan und andere',
    TESLA_S: 'Model S und X vor 2023',
    NACS: 'Tesla und neuere Autos, SAE J3400',
  },
};
