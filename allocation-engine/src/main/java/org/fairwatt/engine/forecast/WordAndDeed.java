package org.fairwatt.engine.forecast;

/**
 * What people said, and what they did: stays in seconds, or energies in Wh.
 *
 * <p>What somebody will do is guessed from both: from what they said, times the share of it that was true before, and from what
 * people do whatever they say. The first counts by how alike these shares are. Where everybody keeps their word it is all that
 * counts; where words tell little, little can be gained by choosing them well.
 */
final class WordAndDeed {

    /** What was done is what was said. */
    static final long AS_SAID = 1_000;

    private static final long MOST_RATIO = 100 * AS_SAID; // more tells only that what was said was close to nothing
    private static final long FAR = 1L << 40; // seconds or watt-hours that nobody stays or takes
    private static final int LOWER_QUARTILE = 25;
    private static final int UPPER_QUARTILE = 75;
    private static final long BELOW_ALL = -1;

    private final Sample ratios;
    private final Sample deeds;

    /** @param remembered how many of the last ones count */
    WordAndDeed(int remembered) {
        this.ratios = new Sample(remembered);
        this.deeds = new Sample(remembered);
    }

    void add(long said, long done) {
        ratios.add(ratio(done, said));
        deeds.add(sane(done));
    }

    int count() {
        return deeds.count();
    }

    /** What {@code percentile} % of people stay at or below who said {@code said} and did {@code already}. */
    long percentile(int percentile, long said, long already) {
        if (count() == 0) {
            return Math.max(said, already);
        }
        long byWord = sane(said) * ratios.percentile(percentile, ratio(already, said)) / AS_SAID;
        long byDeed = deeds.percentile(percentile, already);
        long trust = trust();
        return Math.max(already, (byWord * trust + byDeed * (AS_SAID - trust)) / AS_SAID);
    }

    /** How much a word counts, in thousandths: all when all ratios are alike, nothing when their quartiles lie as far apart as the median is from zero. */
    private long trust() {
        long spread = ratios.percentile(UPPER_QUARTILE, BELOW_ALL) - ratios.percentile(LOWER_QUARTILE, BELOW_ALL);
        long median = Math.max(1, ratios.percentile(50, BELOW_ALL));
        return Math.max(0, AS_SAID - spread * AS_SAID / median);
    }

    /** {@code done} as a share of {@code said}, in thousandths; at most a hundredfold. */
    static long ratio(long done, long said) {
        return Math.min(MOST_RATIO, sane(done) * AS_SAID / Math.max(1, said));
    }

    private static long sane(long value) {
        return Math.max(0, Math.min(FAR, value));
    }
}
