package org.fairwatt.memory;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.fairwatt.policy.AllocationPolicy;
import org.fairwatt.policy.PolicyVersion;
import org.fairwatt.policy.PolicyVersionId;
import org.fairwatt.policy.PolicyVersions;

/** Versions of a policy in memory; {@link #beforeNextAdd} lets someone else be faster. */
public final class InMemoryPolicyVersions implements PolicyVersions {
    private final List<PolicyVersion> versions = new ArrayList<>();
    private Optional<Runnable> beforeNextAdd = Optional.empty();

    /** Runs {@code work} once, right before the next version is added. */
    public void beforeNextAdd(Runnable work) {
        beforeNextAdd = Optional.of(work);
    }

    @Override
    public AllocationPolicy current() {
        return newest(1).stream().map(PolicyVersion::policy).findFirst().orElse(AllocationPolicy.DEFAULT);
    }

    @Override
    public boolean add(PolicyVersion next) {
        Optional<Runnable> work = beforeNextAdd;
        beforeNextAdd = Optional.empty();
        work.ifPresent(Runnable::run);
        return find(next.policy().version()).isEmpty() && versions.add(next);
    }

    @Override
    public Optional<PolicyVersion> find(PolicyVersionId id) {
        return first(version -> version.id().equals(id));
    }

    @Override
    public Optional<PolicyVersion> find(int number) {
        return first(version -> version.policy().version() == number);
    }

    @Override
    public List<PolicyVersion> newest(int most) {
        return versions.stream()
                .sorted(Comparator.comparing(version -> version.policy().version(), Comparator.reverseOrder()))
                .limit(most)
                .toList();
    }

    private Optional<PolicyVersion> first(Predicate<PolicyVersion> wanted) {
        return versions.stream().filter(wanted).findFirst();
    }
}
