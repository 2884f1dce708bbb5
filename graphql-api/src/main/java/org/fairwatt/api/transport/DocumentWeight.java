package org.fairwatt.api.transport;

import graphql.language.Directive;
import java.util.List;

/**
 * What a selection asks for once all its fragments are written out. Sums stop at {@link #MUCH} instead of overflowing.
 *
 * @param fields fields selected
 * @param cost in points: what the fields cost, each as often as its list may be long
 * @param depth levels below this one
 * @param aliases fields that are renamed
 * @param directives uses of directives
 */
record DocumentWeight(long fields, long cost, int depth, long aliases, long directives) {

    static final DocumentWeight NOTHING = new DocumentWeight(0, 0, 0, 0, 0);
    private static final long MUCH = 1L << 40; // far above every limit, and a thousand of it is no overflow yet

    /** Side by side with {@code other}. */
    DocumentWeight plus(DocumentWeight other) {
        return new DocumentWeight(
                Math.min(MUCH, fields + other.fields),
                Math.min(MUCH, cost + other.cost),
                Math.max(depth, other.depth),
                Math.min(MUCH, aliases + other.aliases),
                Math.min(MUCH, directives + other.directives));
    }

    /** One field that costs {@code own}, with this below it, for each of {@code times} items. */
    DocumentWeight under(long own, boolean aliased, int times) {
        return new DocumentWeight(
                Math.min(MUCH, fields + 1),
                Math.min(MUCH, own + Math.multiplyExact(cost, (long) times)),
                depth + 1,
                Math.min(MUCH, aliases + (aliased ? 1 : 0)),
                directives);
    }

    /** This, with {@code more} directives on it. */
    DocumentWeight with(List<Directive> more) {
        return new DocumentWeight(fields, cost, depth, aliases, Math.min(MUCH, directives + more.size()));
    }
}
