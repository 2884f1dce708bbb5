package org.fairwatt.charging.stations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.fairwatt.charging.input.Field;
import org.fairwatt.charging.stations.StationCheck.Built;
import org.fairwatt.grid.Circuit;
import org.fairwatt.grid.CircuitId;
import org.fairwatt.grid.Cluster;
import org.fairwatt.grid.Clusters;
import org.fairwatt.site.ChargingStation;
import org.fairwatt.site.Evse;
import org.fairwatt.site.Site;
import org.fairwatt.site.SiteId;
import org.fairwatt.site.SiteProvisioned;
import org.fairwatt.site.Sites;
import org.fairwatt.site.StationId;
import org.fairwatt.site.Stations;
import org.fairwatt.tenant.AuditEntry;
import org.fairwatt.tenant.AuditTrail;
import org.fairwatt.tenant.Caller;
import org.fairwatt.tenant.EventLog;
import org.fairwatt.tenant.IdempotencyKeys;
import org.fairwatt.tenant.IdempotentCall;

/** Writes a site down, in one transaction. */
@ApplicationScoped
class SiteDesk {
    private Sites sites;
    private Stations stations;
    private Clusters clusters;
    private Feeders feeders;
    private StationEntries entries;
    private IdempotencyKeys keys;
    private EventLog events;
    private AuditTrail trail;
    private Clock clock;

    protected SiteDesk() {}

    @Inject
    SiteDesk(
            Sites sites,
            Stations stations,
            Clusters clusters,
            Feeders feeders,
            StationEntries entries,
            IdempotencyKeys keys,
            EventLog events,
            AuditTrail trail,
            Clock clock) {
        this.sites = sites;
        this.stations = stations;
        this.clusters = clusters;
        this.feeders = feeders;
        this.entries = entries;
        this.keys = keys;
        this.events = events;
        this.trail = trail;
        this.clock = clock;
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public ProvisionedSite bringIn(Caller caller, NewSite described, IdempotentCall call) {
        Optional<UUID> known = keys.resultOf(call);
        if (known.isPresent()) {
            return asItIs(new SiteId(known.get()), described);
        }
        Site site = SiteCheck.site(described);
        Tree tree = TreeCheck.tree(described.transformer(), site.zone(), clock.instant());
        requireNew(site);
        Feeders.Feeder feeder = feeders.find(tree, site.zone());
        Map<String, CircuitId> circuits =
                feeder.circuits().stream().collect(Collectors.toMap(Circuit::code, Circuit::id));
        List<Built> built =
                new StationCheck(site.id(), feeder.cluster().id(), tree, circuits).stations(described.stations());
        write(site, feeder, built);
        tell(caller, site, feeder.cluster(), built);
        keys.remember(call, site.id().value());
        return new ProvisionedSite(
                site,
                feeder.cluster().id(),
                entries.of(built.stream().map(Built::station).toList()));
    }

    private void requireNew(Site site) {
        sites.byCode(site.code()).ifPresent(existing -> {
            throw Field.INPUT
                    .child("code")
                    .conflict("There is a site with code (%s) already: %s.".formatted(site.code(), existing.name()));
        });
    }

    private void write(Site site, Feeders.Feeder feeder, List<Built> built) {
        sites.add(site);
        feeders.keep(feeder);
        for (Built station : built) {
            stations.add(station.station());
            for (Evse evse : station.evses()) {
                stations.add(evse);
            }
        }
    }

    private void tell(Caller caller, Site site, Cluster cluster, List<Built> built) {
        events.append(new SiteProvisioned(site.id(), cluster.id()));
        String detail = "site %s with %d stations and %d EVSEs on transformer %s"
                .formatted(
                        site.code(),
                        built.size(),
                        built.stream().mapToInt(it -> it.evses().size()).sum(),
                        cluster.code());
        trail.record(
                new AuditEntry(caller.person(), "SiteProvisioned", site.id().value(), detail));
    }

    /** What the same call made before; the transformer's code leads to its stations. */
    private ProvisionedSite asItIs(SiteId id, NewSite described) {
        Site site = sites.find(id).orElseThrow();
        Cluster cluster = clusters.byCode(described.transformer().code()).orElseThrow();
        Set<StationId> fed =
                stations.evsesIn(cluster.id()).stream().map(Evse::station).collect(Collectors.toSet());
        List<ChargingStation> own = stations.all(fed).stream()
                .filter(station -> station.site().equals(id))
                .sorted(Comparator.comparing(ChargingStation::code))
                .toList();
        return new ProvisionedSite(site, cluster.id(), entries.of(own));
    }
}
