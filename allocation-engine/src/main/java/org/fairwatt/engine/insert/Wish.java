package org.fairwatt.engine.insert;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.fairwatt.engine.profile.Claim;
import org.fairwatt.engine.profile.EvsePool;
import org.fairwatt.engine.profile.Layout;
import org.fairwatt.engine.profile.Slot;
import org.fairwatt.reservation.Category;
import org.fairwatt.site.SiteKind;

/**
 * A need, matched to a cluster and in the engine's own measure: which pools would do at which powers, and between which
 * seconds of the grid. A variation of it asks a narrower question, or the same one about another time.
 */
public final class Wish {

    private final List<Choice> choices;
    private final Span span;
    private final int bufferS;
    private final Amounts amounts;
    private final Category category;
    private final Standing standing;

    private Wish(List<Choice> choices, Span span, int bufferS, Amounts amounts, Category category, Standing standing) {
        this.choices = choices;
        this.span = span;
        this.bufferS = bufferS;
        this.amounts = amounts;
        this.category = category;
        this.standing = standing;
    }

    /** What {@code need} can choose from in a cluster. */
    public static Wish of(Layout layout, Need need) {
        List<Choice> choices = new ArrayList<>();
        for (EvsePool pool : layout.pools()) {
            int rank = need.stations().indexOf(pool.like().station());
            long[] stepsW = rank < 0 ? new long[0] : PowerSteps.of(need.vehicle(), pool.like());
            if (stepsW.length > 0) {
                int[] evses = pool.evses().stream().mapToInt(evse -> evse).toArray();
                Duration lingering = need.expectation().lingeringAt(pool.like().station());
                choices.add(new Choice(pool, rank, stepsW, evses, seconds(lingering)));
            }
        }
        int bufferS = seconds(need.plugBuffer());
        Span span = Span.of(layout.grid(), need.window());
        return new Wish(choices, span, bufferS, Amounts.of(need), need.category(), Standing.NONE);
    }

    /** No worse than {@code held} for its driver: no less liked station, same way of parking, nothing later or less. */
    public Wish noWorseThan(Slot held) {
        Choice current = choiceOf(held);
        List<Choice> noWorse = choices.stream()
                .filter(choice -> choice.rank() <= current.rank() && choice.siteKind() == current.siteKind())
                .toList();
        return new Wish(noWorse, span, bufferS, amounts.promised(promisedWh(held)), category, standingOf(held));
    }

    /** At one station only, that of {@code rank} in the need's list. */
    Wish atStation(int rank) {
        List<Choice> there =
                choices.stream().filter(choice -> choice.rank() == rank).toList();
        return new Wish(there, span, bufferS, amounts, category, standing);
    }

    /** At the EVSE that {@code held} has, where the vehicle is plugged in already. */
    public Wish stayingAt(Slot held) {
        List<Choice> here = List.of(choiceOf(held).only(held.evse()));
        return new Wish(here, span.pluggedFrom(held.pluggedFrom()), bufferS, amounts, category, standing);
    }

    /** With half the power at most at dwell sites, where a vehicle that charges for longer takes nobody's plug. */
    public Wish slower() {
        List<Choice> slower = choices.stream()
                .map(choice -> choice.siteKind() == SiteKind.DWELL ? choice.slower() : choice)
                .toList();
        return new Wish(slower, span, bufferS, amounts, category, standing);
    }

    /** With power from the wished start on, and at least {@code wattHours}. */
    public Wish atOnce(long wattHours) {
        return startingBy(span.earliest()).atLeast(wattHours);
    }

    /** With at least {@code wattHours}. */
    public Wish atLeast(long wattHours) {
        return new Wish(choices, span, bufferS, amounts.atLeast(wattHours), category, standing);
    }

    /** With no more than the vehicle is likely to take. */
    Wish onlyLikely() {
        return upTo(amounts.likelyWh());
    }

    /** With no more than the floor that everyone gets. */
    Wish onlyFloor() {
        return upTo(amounts.floorWh());
    }

    private Wish upTo(long wattHours) {
        return new Wish(choices, span, bufferS, amounts.upTo(wattHours), category, standing);
    }

    /** The same stay at any later time in the grid, with all of {@code wattHours}. */
    public Wish atAnyTime(Layout layout, long wattHours) {
        Span sliding = span.sliding(layout.grid().horizonSeconds());
        return new Wish(choices, sliding, bufferS, amounts.upTo(wattHours).atLeast(wattHours), category, standing);
    }

    /** With power from {@code second} on, or earlier. */
    Wish startingBy(int second) {
        Standing by = new Standing(standing.pluggedBy(), second, standing.wattHours(), standing.by());
        return new Wish(choices, span, bufferS, amounts, category, by);
    }

    /** The most that the vehicle and the best of its EVSEs could do within the window, Wh; at most what is wanted. */
    public long mostPossibleWh() {
        long most = 0;
        for (Choice choice : choices) {
            most = Math.max(most, choice.stepsW()[0] * Math.max(0, span.end() - span.earliest()) / 3_600);
        }
        return Math.min(amounts.wantedWh(), most);
    }

    /** What {@code slot} promises to this wish, Wh: what its power gives, but not more than is wanted. */
    public long promisedWh(Slot slot) {
        return Math.min(amounts.wantedWh(), slot.wattHours());
    }

    /** True when the vehicle fits the EVSE of {@code slot}, at one of the chosen stations. */
    public boolean fits(Slot slot) {
        return choices.stream().anyMatch(choice -> choice.has(slot.evse()));
    }

    /** True when {@code first} and {@code second} are at EVSEs that are alike. */
    public boolean alike(Slot first, Slot second) {
        return choices.stream().anyMatch(choice -> choice.has(first.evse()) && choice.has(second.evse()));
    }

    /** True when power flows only while the vehicle is there. */
    public boolean isWithinWindow(Slot slot) {
        return slot.chargeFrom() >= span.earliest() && slot.chargeUntil() <= span.end();
    }

    /** True when nobody who has this wish could be sorry about {@code slot}: see {@link #noWorseThan}. */
    public boolean isNoWorse(Slot slot) {
        return fits(slot)
                && slot.pluggedFrom() <= standing.pluggedBy()
                && standing.isMetBy(slot.watts(), slot.chargeFrom(), slot.chargeUntil());
    }

    /** True when no EVSE of the chosen stations fits the vehicle. */
    public boolean fitsNothing() {
        return choices.isEmpty();
    }

    /** True when an EVSE that would do hangs on {@code node} or below it. */
    public boolean mayLoad(Layout layout, int node) {
        return choices.stream().anyMatch(choice -> layout.loads(choice.node(), node));
    }

    /** First second at which power may flow. */
    public int earliest() {
        return span.earliest();
    }

    public long wantedWh() {
        return amounts.wantedWh();
    }

    /** The least that is worth a promise, Wh. */
    public long leastWh() {
        return amounts.leastWh();
    }

    /** On whose behalf {@code wattHours} of it are looked for. */
    Claim claimOf(long wattHours) {
        return Claim.of(category, wattHours, amounts.likelyWh(), amounts.floorWh());
    }

    /** What the vehicle is likely to take of what is wanted, Wh; not less than the floor. */
    long likelyWh() {
        return amounts.likelyWh();
    }

    /** What everyone gets of what is wanted, Wh. */
    long floorWh() {
        return amounts.floorWh();
    }

    Category category() {
        return category;
    }

    List<Choice> choices() {
        return choices;
    }

    Span span() {
        return span;
    }

    int bufferS() {
        return bufferS;
    }

    Standing standing() {
        return standing;
    }

    /** When the vehicle is gone from a dwell site, if power starts at {@code start}. */
    int leavesAt(Choice choice, int start) {
        return span.departure(start) + choice.lingeringS();
    }

    /** Until when the EVSE is taken by a charge that ends at {@code chargeUntil}. */
    int pluggedUntil(Choice choice, int start, int chargeUntil) {
        return choice.siteKind() == SiteKind.DWELL ? leavesAt(choice, start) : chargeUntil + bufferS;
    }

    private Standing standingOf(Slot held) {
        return new Standing(held.pluggedFrom(), held.chargeFrom(), promisedWh(held), held.chargeUntil());
    }

    private static int seconds(Duration duration) {
        return (int) Math.min(Integer.MAX_VALUE / 2, duration.toSeconds());
    }

    private Choice choiceOf(Slot held) {
        return choices.stream()
                .filter(choice -> choice.has(held.evse()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "EVSE %d, which is held, does not fit the need.".formatted(held.evse())));
    }
}
