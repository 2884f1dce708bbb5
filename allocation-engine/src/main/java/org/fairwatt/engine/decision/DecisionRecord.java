package org.fairwatt.engine.decision;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.fairwatt.engine.insert.Need;
import org.fairwatt.engine.insert.Placement;
import org.fairwatt.engine.insert.Survey;
import org.fairwatt.engine.profile.Excerpt;
import org.fairwatt.engine.profile.Profile;
import org.fairwatt.reservation.Reason;
import org.fairwatt.time.TimeWindow;

/**
 * What a decision was made on, and what it was: enough to make it again. Of each cluster it holds what the request could
 * see; who had the rest is not in it.
 *
 * @param policyVersion the version of the policy whose settings are in {@code need} and the clusters
 * @param at the moment that it was decided for
 * @param need the request, for the whole of the wished time
 * @param free see {@link Hearing}
 * @param clusters where something was found: that cluster alone; else those that were searched
 * @param leftOut how many more were searched, but would have made the record too big
 * @param reason why, as it was told
 * @param found the place; empty for a refusal
 */
public record DecisionRecord(
        int policyVersion,
        Instant at,
        Need need,
        List<TimeWindow> free,
        int open,
        int mostOpen,
        List<Excerpt> clusters,
        int leftOut,
        Reason reason,
        Optional<Found> found) {

    public DecisionRecord {
        free = List.copyOf(free);
        clusters = List.copyOf(clusters);
    }

    /** {@code hearing} came to {@code found} in {@code cluster}, which is one of its clusters. */
    public static DecisionRecord granted(
            int policyVersion, Instant at, Hearing hearing, Profile cluster, Found found, Reason reason) {
        return of(policyVersion, at, hearing, List.of(cluster), reason, Optional.of(found));
    }

    /** {@code hearing} came to nothing. */
    public static DecisionRecord refused(int policyVersion, Instant at, Hearing hearing, Reason reason) {
        return of(policyVersion, at, hearing, hearing.clusters(), reason, Optional.empty());
    }

    private static DecisionRecord of(
            int policyVersion,
            Instant at,
            Hearing hearing,
            List<Profile> clusters,
            Reason reason,
            Optional<Found> found) {
        Need need = hearing.need();
        List<Excerpt> excerpts = clusters.stream()
                .map(cluster -> Excerpt.of(cluster, new Survey(cluster, need).fittingIndices()))
                .toList();
        return new DecisionRecord(
                policyVersion,
                at,
                need,
                hearing.free(),
                hearing.open(),
                hearing.mostOpen(),
                excerpts,
                0,
                reason,
                found);
    }

    /** The same without its last cluster. */
    DecisionRecord shorter() {
        return new DecisionRecord(
                policyVersion,
                at,
                need,
                free,
                open,
                mostOpen,
                clusters.subList(0, clusters.size() - 1),
                leftOut + 1,
                reason,
                found);
    }

    /** The clusters as the request found them. */
    public List<Profile> profiles() {
        return clusters.stream().map(Excerpt::toProfile).toList();
    }

    /** What the engine decides on this today; empty when no cluster fitted into the record. */
    public Optional<Ruling> decideAgain() {
        if (clusters.isEmpty()) {
            return Optional.empty();
        }
        Hearing hearing = new Hearing(need, free, open, mostOpen, profiles());
        Profile first = hearing.clusters().get(0);
        Optional<Found> again = found.isPresent() ? hearing.bestIn(first) : bestAnywhere(hearing);
        Reason why = again.map(place -> hearing.why(first, place))
                .orElseGet(() -> hearing.whyNowhere().reason());
        return Optional.of(new Ruling(again, why));
    }

    /** True when {@code ruling} gives the same slot, with the same label. The EVSE may be another one of those that are alike. */
    public boolean isSameAs(Ruling ruling) {
        return reason.code() == ruling.reason().code()
                && reason.boundBy().equals(ruling.reason().boundBy())
                && found.map(Found::placement)
                        .map(DecisionRecord::promised)
                        .equals(ruling.found().map(Found::placement).map(DecisionRecord::promised));
    }

    /** What a request comes to. */
    public record Ruling(Optional<Found> found, Reason reason) {}

    private static Optional<Found> bestAnywhere(Hearing hearing) {
        return hearing.clusters().stream()
                .flatMap(cluster -> hearing.bestIn(cluster).stream())
                .min(Found.BEST_FIRST);
    }

    private static List<Object> promised(Placement placement) {
        return List.of(placement.station(), placement.charging(), placement.limit(), placement.energy());
    }
}
