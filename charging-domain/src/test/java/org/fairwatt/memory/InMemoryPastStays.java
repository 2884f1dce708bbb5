package org.fairwatt.memory;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.fairwatt.fairness.Visitor;
import org.fairwatt.presence.PastStay;
import org.fairwatt.presence.PastStays;
import org.fairwatt.site.SiteId;

/** Past stays in a list. */
public final class InMemoryPastStays implements PastStays {
    private static final Comparator<PastStay> NEWEST_FIRST =
            Comparator.comparing(PastStay::endedAt).reversed();

    private final List<PastStay> stays = new ArrayList<>();

    public List<PastStay> all() {
        return List.copyOf(stays);
    }

    @Override
    public void add(PastStay stay) {
        stays.add(stay);
    }

    @Override
    public Map<SiteId, List<PastStay>> at(Collection<SiteId> sites, int most) {
        return stays.stream()
                .filter(stay -> sites.contains(stay.site()))
                .collect(Collectors.groupingBy(
                        PastStay::site, Collectors.collectingAndThen(Collectors.toList(), some -> newest(some, most))));
    }

    @Override
    public List<PastStay> of(Visitor visitor, int most) {
        return newest(
                stays.stream().filter(stay -> stay.visitor().equals(visitor)).toList(), most);
    }

    private static List<PastStay> newest(List<PastStay> some, int most) {
        return some.stream().sorted(NEWEST_FIRST).limit(most).toList();
    }
}
