package org.fairwatt.vehicle;

import java.util.Optional;

/**
 * What a person is asked to agree to at the provider.
 *
 * @param make opens this maker's sign-in at once
 * @param oneVehicle whether one car is to be chosen, and not several
 */
public record ConsentRequest(ConnectState state, Optional<String> make, boolean oneVehicle) {}
