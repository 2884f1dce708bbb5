package org.fairwatt.api.transport;

import graphql.schema.GraphQLSchema;
import java.lang.reflect.InvocationTargetException;
import org.fairwatt.api.budget.Allowance;
import org.fairwatt.api.budget.Budgets;
import org.fairwatt.api.graphql.ApiSchema;
import org.fairwatt.api.people.OneCommunity;
import org.fairwatt.api.people.PeopleApi;
import org.fairwatt.api.security.Origins;
import org.fairwatt.api.security.TenantCalls;
import org.fairwatt.api.security.TestIssuer;
import org.fairwatt.api.security.TestTenants;
import org.fairwatt.api.vehicle.VehicleApi;
import org.fairwatt.api.vehicle.VehiclesInMemory;

/** The API with vehicles and memberships in memory; every other operation has nothing behind it. */
public final class TestApi {

    public static final TestIssuer ISSUER = new TestIssuer();
    public static final GraphQLSchema SCHEMA = ApiSchema.build(TestApi::bean);

    private static final Allowance GENEROUS = new Allowance(1_000_000, 1_000_000);

    private TestApi() {}

    public static Engine engine() {
        return engine(GENEROUS);
    }

    public static Engine engine(Allowance client) {
        return new Engine(SCHEMA, new TestTenants(), new Budgets(client, GENEROUS));
    }

    static GraphQlHttp http() {
        return http(engine());
    }

    static GraphQlHttp http(Engine engine) {
        return new GraphQlHttp(engine, ISSUER.verifier(), new Origins("http://localhost:9080"));
    }

    static Object bean(Class<?> type) {
        TenantCalls calls = new TestTenants().calls();
        if (type == VehicleApi.class) {
            return new VehiclesInMemory().api(calls);
        }
        if (type == PeopleApi.class) {
            return new OneCommunity().api(calls);
        }
        try {
            return type.getConstructor().newInstance();
        } catch (NoSuchMethodException
                | InstantiationException
                | IllegalAccessException
                | InvocationTargetException e) {
            throw new IllegalStateException(e);
        }
    }
}
