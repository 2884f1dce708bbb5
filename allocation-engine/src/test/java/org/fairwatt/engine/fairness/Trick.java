package org.fairwatt.engine.fairness;

import java.util.ArrayList;
import java.util.List;

/** Ways to say something else than the truth, to get more than one's share. */
enum Trick {
    /** None. */
    HONEST,
    /** Claims to leave two hours earlier. */
    EARLIER,
    /** Asks for 10 kWh more. */
    PADDED,
    /** Both. */
    EARLIER_AND_PADDED,
    /** Both, at every second visit. */
    NOW_AND_THEN,
    /** Unplugs twice and asks anew, in turn as two vehicles. */
    SPLIT;

    private static final long TWO_HOURS_S = 7_200;
    private static final long MORE_WH = 10_000;
    private static final int PARTS = 3;

    List<Stay> tell(Stay stay, int visit) {
        return switch (this) {
            case HONEST -> List.of(stay);
            case EARLIER -> List.of(stay.saying(stay.saidLeavesS() - TWO_HOURS_S, stay.saidWh()));
            case PADDED -> List.of(stay.saying(stay.saidLeavesS(), stay.saidWh() + MORE_WH));
            case EARLIER_AND_PADDED -> List.of(stay.saying(stay.saidLeavesS() - TWO_HOURS_S, stay.saidWh() + MORE_WH));
            case NOW_AND_THEN -> visit % 2 == 0 ? List.of(stay) : EARLIER_AND_PADDED.tell(stay, visit);
            case SPLIT -> split(stay);
        };
    }

    private static List<Stay> split(Stay stay) {
        List<Stay> parts = new ArrayList<>();
        long partS = (stay.leavesS() - stay.arrivesS()) / PARTS;
        long saidPartS = stay.saidStayS() / PARTS;
        for (int part = 0; part < PARTS; part++) {
            long fromS = stay.arrivesS() + part * partS;
            parts.add(new Stay(
                    stay.driver(),
                    part % 2,
                    fromS,
                    fromS + partS,
                    part == 0 ? stay.needWh() : 0,
                    fromS + saidPartS,
                    stay.saidWh() / PARTS));
        }
        return parts;
    }
}
