export const connector = {
  connector: {
    IEC_62196_T1: 'Type 1 (J1772)',
    IEC_62196_T2: 'Type 2',
    IEC_62196_T1_COMBO: 'CCS1',
    IEC_62196_T2_COMBO: 'CCS2',
    CHADEMO: 'CHAdeMO',
    TESLA_S: 'Tesla (older)',
    NACS: 'NACS',
  },
  connectorHint: {
    IEC_62196_T1: 'AC, North America and Japan',
    IEC_62196_T2: 'AC, Europe',
    IEC_62196_T1_COMBO: 'fast DC, North America',
    IEC_62196_T2_COMBO: 'fast DC, Europe',
    CHADEMO: 'fast DC, Nissan and others',
    TESLA_S: 'Model S and X before 2023',
    NACS: 'Tesla and newer cars, SAE J3400',
  },
};
