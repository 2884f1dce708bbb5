import type { Me } from '@/lib/session';
import type { SlotOption } from '@/features/driver/request/slotOption';
import type { Slot } from '@/features/driver/slots/slot';
import type { Station } from '@/features/driver/stations/station';
import type { Vehicle } from '@/features/driver/vehicles/vehicle';

export function dana(): Me {
  const riverbend = { alias: 'riverbend', name: 'Riverbend' };
  return {
    id: 'dana',
    name: 'Dana Demo',
    email: 'dana@riverbend.example',
    settings: { language: null, units: null, appearance: 'AUTO', notifyInPage: true, notifyByMail: false },
    permissions: ['SEE_STATIONS', 'BOOK_OWN_SLOTS'],
    community: {
      ...riverbend,
      timeZone: 'America/New_York',
      currency: 'USD',
      emergencyNumber: '911',
      joinCode: null,
      center: { latitude: 41, longitude: -80 },
    },
    communities: [riverbend],
    policy: { maxOpenReservationsPerVehicle: 2, horizonHours: 48 },
  };
}

export function aVehicle(traits: Partial<Vehicle> = {}): Vehicle {
  return {
    id: 'bolt',
    make: 'Chevrolet',
    model: 'Bolt EV',
    year: null,
    batteryWh: 65_000,
    maxAcPowerW: 11_500,
    maxDcPowerW: 55_000,
    acPhases: 1,
    connectors: ['IEC_62196_T1', 'IEC_62196_T1_COMBO'],
    stateOfChargePercent: null,
    stateOfChargeAt: null,
    range: null,
    pluggedIn: null,
    charging: null,
    position: null,
    positionAt: null,
    detailsConfirmed: true,
    connection: null,
    ...traits,
  };
}

export function aStation(traits: Partial<Station> = {}): Station {
  return {
    id: 'library',
    name: 'Library',
    siteName: 'Library',
    address: '12 Mill Street',
    timeZone: 'America/New_York',
    position: { latitude: 41.232, longitude: -80.458 },
    distanceM: 420,
    congestion: 'GREEN',
    availability: { stationId: 'library', total: 1, free: 1, asOf: '2026-11-23T12:00:00Z' },
    evses: [{ id: 'l1', current: 'AC', maxPowerW: 7_400, connectors: ['IEC_62196_T1'], accessible: false, free: true }],
    tariff: {
      currency: 'USD',
      now: { until: '2026-11-24T12:00:00Z', pricePerKwh: '0.22' },
      next: null,
      sessionFee: '0.00',
      idleFee: null,
    },
    ...traits,
  };
}

/** Reserved at the Library, from `startsAt` for an hour. */
export function aSlot(id: string, startsAt: string, traits: Partial<Slot> = {}): Slot {
  const endsAt = new Date(Date.parse(startsAt) + 3_600_000).toISOString();
  return {
    id,
    status: 'RESERVED',
    vehicleId: 'bolt',
    stationIds: ['library'],
    wantedEnergyWh: 7_000,
    earliestStart: startsAt,
    latestEnd: endsAt,
    requestedAt: startsAt,
    moves: 0,
    version: 1,
    likelyWait: { lowMinutes: 0, highMinutes: 0 },
    promise: {
      stationId: 'library',
      stationName: 'Library',
      timeZone: 'America/New_York',
      evseLabel: 'A',
      pluggedFrom: startsAt,
      pluggedUntil: endsAt,
      startsAt,
      endsAt,
      limitW: 7_400,
      energyWh: 7_000,
      frozenFrom: startsAt,
      price: { currency: 'USD', expected: '1.54', ceiling: '1.70', pricePerKwh: '0.22', sessionFee: '0.00', idleFee: null, taxPercent: null },
    },
    reason: { code: 'AS_REQUESTED', boundBy: null, firstPossible: null, inputs: null },
    ...traits,
  };
}

/** From `startsAt` for an hour, for two dollars. */
export function anOption(stationId: string, traits: Partial<SlotOption> = {}): SlotOption {
  return {
    stationId,
    possible: true,
    startsAt: '2026-11-23T13:00:00Z',
    endsAt: '2026-11-23T14:00:00Z',
    waitMinutes: 0,
    likelyWait: { lowMinutes: 0, highMinutes: 0 },
    availableFrom: '2026-11-23T13:00:00Z',
    availableUntil: '2026-11-23T18:00:00Z',
    limitW: 7_400,
    bestPowerW: 7_400,
    energyWh: 7_400,
    congestion: 'GREEN',
    price: { currency: 'USD', expected: '2.00', pricePerKwh: '0.27' },
    reason: { code: 'AS_REQUESTED' },
    ...traits,
  };
}
