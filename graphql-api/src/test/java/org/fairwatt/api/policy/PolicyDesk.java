package org.fairwatt.api.policy;

import graphql.language.OperationDefinition.Operation;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fairwatt.allocation.policy.AllocationRules;
import org.fairwatt.allocation.policy.ClusterEffect;
import org.fairwatt.allocation.policy.PolicyHistory;
import org.fairwatt.allocation.policy.PolicyPreview;
import org.fairwatt.allocation.policy.PolicyTrial;
import org.fairwatt.allocation.policy.RuleDesk;
import org.fairwatt.allocation.policy.TrialOutcome;
import org.fairwatt.api.budget.Allowance;
import org.fairwatt.api.budget.Budgets;
import org.fairwatt.api.graphql.ApiSchema;
import org.fairwatt.api.security.Identity;
import org.fairwatt.api.security.TestTenants;
import org.fairwatt.api.transport.Engine;
import org.fairwatt.api.transport.GraphQlRequest;
import org.fairwatt.api.transport.Json;
import org.fairwatt.api.transport.Outcome;
import org.fairwatt.api.transport.TestApi;
import org.fairwatt.energy.Energy;
import org.fairwatt.energy.Power;
import org.fairwatt.grid.BaseLoad;
import org.fairwatt.grid.Cluster;
import org.fairwatt.grid.ClusterId;
import org.fairwatt.grid.CongestionLevel;
import org.fairwatt.memory.InMemoryAuditTrail;
import org.fairwatt.memory.InMemoryClusters;
import org.fairwatt.memory.InMemoryEventLog;
import org.fairwatt.memory.InMemoryIdempotencyKeys;
import org.fairwatt.memory.InMemoryLostRaces;
import org.fairwatt.memory.InMemoryPolicyVersions;
import org.fairwatt.policy.AllocationPolicy;
import org.fairwatt.policy.PolicyChange;
import org.fairwatt.policy.SettingChange;
import org.fairwatt.tenant.Caller;
import org.fairwatt.tenant.Permission;
import org.fairwatt.tenant.PersonId;
import org.fairwatt.tenant.Role;
import org.jspecify.annotations.Nullable;

/** The API with the use cases of the policy behind it, for a tenant with one cluster, and somebody who calls. */
final class PolicyDesk {
    private static final Instant TEN = Instant.parse("2026-03-02T10:00:00Z");
    private static final Allowance GENEROUS = new Allowance(1_000_000, 1_000_000);

    private final InMemoryPolicyVersions versions = new InMemoryPolicyVersions();
    private final InMemoryClusters clusters = new InMemoryClusters();
    private final Clock clock = Clock.fixed(TEN, ZoneOffset.UTC);
    private final Identity identity =
            new Identity(PersonId.random(), "Olga", Optional.empty(), Optional.empty(), Set.of(), TEN);
    private final Engine engine;

    PolicyDesk(Role role) {
        clusters.add(new Cluster(
                ClusterId.random(), "OAK", "Oak Street", Power.ofKilowatts(50), BaseLoad.none(ZoneOffset.UTC)));
        PolicyApi api = api();
        this.engine = new Engine(
                ApiSchema.build(type -> type == PolicyApi.class ? api : TestApi.bean(type)),
                who -> new Caller(who.person(), who.name(), TestTenants.RIVERBEND, Set.of(role)),
                new Budgets(GENEROUS, GENEROUS));
    }

    /** The whole reply, as a client reads it. */
    String answer(String document, Map<String, @Nullable Object> variables) {
        Outcome outcome = engine.execute(
                new GraphQlRequest(document, Optional.empty(), variables), identity, EnumSet.allOf(Operation.class));
        if (outcome instanceof Outcome.Answered answered) {
            return Json.write(answered.reply());
        }
        return outcome.toString();
    }

    private PolicyApi api() {
        PolicyApi api = new PolicyApi();
        api.calls = new TestTenants().calls();
        RuleDesk desk = new RuleDesk(
                versions,
                clusters,
                new InMemoryIdempotencyKeys(),
                new InMemoryEventLog(),
                new InMemoryAuditTrail(),
                clock);
        api.rules = new AllocationRules(desk, new InMemoryLostRaces());
        api.history = new PolicyHistory(versions);
        api.trial = new QuarterServed();
        return api;
    }

    /** There is no engine here: of four reservations one has a slot, under whatever policy. */
    private final class QuarterServed extends PolicyTrial {
        private final TrialOutcome quarter =
                new TrialOutcome(1, 3, 0, Energy.ofKilowattHours(8), Duration.ofSeconds(400));

        @Override
        public PolicyPreview preview(Caller caller, PolicyChange change) {
            caller.mustHave(Permission.SET_POLICY);
            AllocationPolicy before = versions.current();
            List<ClusterEffect> effects = clusters.all().stream()
                    .map(cluster -> new ClusterEffect(
                            cluster.id(),
                            cluster.code(),
                            cluster.name(),
                            quarter,
                            quarter,
                            CongestionLevel.GREEN,
                            CongestionLevel.YELLOW))
                    .toList();
            return new PolicyPreview(
                    before.version(), SettingChange.between(before, change.appliedTo(before)), effects, 2, 7);
        }
    }
}
