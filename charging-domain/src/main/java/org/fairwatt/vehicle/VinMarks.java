package org.fairwatt.vehicle;

import java.util.List;

/** Makes the marks by which a car is known again in the bound tenant. */
public interface VinMarks {

    /** The marks that {@code car} may have been kept under, that of today first; more than one after a change of keys. */
    List<VinMark> of(ProviderVehicle car);
}
