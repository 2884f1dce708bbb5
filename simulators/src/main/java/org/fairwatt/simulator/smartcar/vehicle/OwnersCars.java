package org.fairwatt.simulator.smartcar.vehicle;

import java.util.List;
import java.util.Set;
import org.fairwatt.simulator.smartcar.garage.Account;
import org.fairwatt.simulator.smartcar.garage.Car;
import org.fairwatt.simulator.smartcar.garage.Fault;
import org.fairwatt.simulator.smartcar.garage.Garage;
import org.fairwatt.simulator.smartcar.garage.Permission;
import org.fairwatt.simulator.smartcar.token.Grant;
import org.fairwatt.simulator.smartcar.token.Grants;
import org.fairwatt.simulator.smartcar.web.Request;

/** What the bearer of an access token may see and do. */
final class OwnersCars {
    private static final String BEARER = "Bearer ";

    private final Account account;
    private final Grant grant;

    private OwnersCars(Account account, Grant grant) {
        this.account = account;
        this.grant = grant;
    }

    /** Of whoever sends {@code request}. */
    static OwnersCars of(Request request, Grants grants, Garage garage) {
        Grant grant = request.header("authorization")
                .filter(header -> header.startsWith(BEARER))
                .flatMap(header -> grants.ofAccessToken(header.substring(BEARER.length())))
                .orElseThrow(ApiProblem::unauthenticated);
        Account account = garage.account(grant.account()).orElseThrow(ApiProblem::unauthenticated);
        if (account.faults().has(Fault.REVOKED)) {
            throw ApiProblem.unauthenticated();
        }
        return new OwnersCars(account, grant);
    }

    Account account() {
        return account;
    }

    Grant grant() {
        return grant;
    }

    /** The ids of those that are connected. */
    List<String> ids() {
        return account.cars().stream()
                .filter(this::isConnected)
                .map(car -> car.facts().id())
                .toList();
    }

    /** The permissions by their names. */
    List<String> permissions() {
        return grant.permissions().stream().map(Permission::key).sorted().toList();
    }

    /** The connected car with this id. */
    Car car(String id) {
        return account.car(id)
                .filter(this::isConnected)
                .orElseThrow(() -> ApiProblem.notAllowed("The owner hasn't connected a car (%s).".formatted(id)));
    }

    /** The car, if it can be asked about what {@code permission} covers. */
    Car car(String id, Permission permission) {
        Car car = car(id);
        if (!grant.permissions().contains(permission)) {
            throw ApiProblem.notAllowed("The owner hasn't allowed %s.".formatted(permission.key()));
        }
        if (!car.facts().offers(Set.of(permission))) {
            throw ApiProblem.notCapable(permission.key());
        }
        refuseIfFaulty(car);
        return car;
    }

    private boolean isConnected(Car car) {
        return grant.carIds().contains(car.facts().id()) && !car.faults().has(Fault.REVOKED);
    }

    private static void refuseIfFaulty(Car car) {
        car.faults().duration(Fault.RATE_LIMIT).ifPresent(wait -> {
            throw ApiProblem.tooOften(wait.toSeconds());
        });
        if (car.faults().has(Fault.QUOTA)) {
            throw ApiProblem.overQuota();
        }
        if (car.faults().has(Fault.PASSWORD_CHANGED)) {
            throw ApiProblem.passwordChanged();
        }
        if (car.faults().has(Fault.OUTAGE)) {
            throw ApiProblem.makerIsDown();
        }
        if (car.faults().has(Fault.ASLEEP)) {
            throw ApiProblem.vehicleState("ASLEEP", "The car sleeps and can't be asked now.");
        }
    }
}
