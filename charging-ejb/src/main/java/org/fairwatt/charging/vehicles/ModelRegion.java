package org.fairwatt.charging.vehicles;

import java.util.Set;
import org.fairwatt.tenant.Tenant;

/** Where a car was sold decides its plugs. */
enum ModelRegion {
    NORTH_AMERICA('N'),
    EUROPE('E');

    private static final Set<String> NORTH_AMERICAN_CURRENCIES = Set.of("USD", "CAD", "MXN");

    private final char letter;

    ModelRegion(char letter) {
        this.letter = letter;
    }

    /** Where the tenant's people drive: by its currency. */
    static ModelRegion of(Tenant tenant) {
        return NORTH_AMERICAN_CURRENCIES.contains(tenant.currency().getCurrencyCode()) ? NORTH_AMERICA : EUROPE;
    }

    boolean isNamed(String name) {
        return name.equals(String.valueOf(letter));
    }
}
