package org.fairwatt.simulator.smartcar.token;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.fairwatt.simulator.smartcar.garage.Permission;

/**
 * What an owner allowed the application.
 *
 * @param account the owner's account, by its address
 * @param carIds the cars that it is about
 */
public record Grant(String id, String account, Set<Permission> permissions, List<String> carIds) {

    public Grant {
        permissions = Set.copyOf(permissions);
        carIds = List.copyOf(carIds);
    }

    /** A new one. */
    public static Grant of(String account, Set<Permission> permissions, List<String> carIds) {
        return new Grant(UUID.randomUUID().toString(), account, permissions, carIds);
    }

    Grant without(String carId) {
        return new Grant(
                id,
                account,
                permissions,
                carIds.stream().filter(id -> !id.equals(carId)).toList());
    }
}
