package org.fairwatt.benchmarks.synthetic.report;

import java.util.ArrayList;
import java.util.List;
import org.fairwatt.benchmarks.figures.Figure;
import org.fairwatt.benchmarks.synthetic.day.DaySize;
import org.fairwatt.reservation.Category;

/** What Fairwatt should reach, setting by setting, compared with what least laxity first does there. */
public final class Goals {

    private static final double ALL = 100;
    private static final double POINTS_BETWEEN_GROUPS = 10;
    private static final double DAY_OF_TICKS_S = 5;
    private static final double HEAP_MB = 256;

    private Goals() {}

    /** Those that can be judged by what was played; at a load of 1, as they are meant for it. */
    public static List<Figure> of(List<DayFigures> played) {
        List<Figure> goals = new ArrayList<>();
        for (DayFigures one : played) {
            if (one.policy().equals(Contender.FAIRWATT.label())) {
                judge(one, goals);
                played.stream()
                        .filter(other -> other.setting().equals(one.setting())
                                && other.policy().equals(Contender.LLF.label()))
                        .forEach(llf -> compare(one, llf, goals));
            }
        }
        return goals;
    }

    private static void judge(DayFigures one, List<Figure> goals) {
        String where = one.setting() + ": ";
        if (one.setting().loadPercent() == ALL) {
            goals.add(Figure.atMost(
                    where + "short of the bound", ALL - one.boundPct(), "%", ALL - leastOfBound(one.setting())));
        }
        GroupFigures people = one.groups().get(Category.PUBLIC);
        GroupFigures fleets = one.groups().get(Category.FLEET);
        if (people != null && fleets != null) {
            goals.add(Figure.atMost(
                    where + "energy, PUBLIC and FLEET apart",
                    Math.abs(people.energyPct() - fleets.energyPct()),
                    "points",
                    POINTS_BETWEEN_GROUPS));
        }
        if (one.setting().size() == DaySize.L) {
            goals.add(Figure.atMost(where + "dispatch, 96 ticks", one.cost().ticksS(), "s", DAY_OF_TICKS_S));
            goals.add(Figure.atMost(where + "live heap", one.cost().heapMb(), "MB", HEAP_MB));
        }
    }

    private static void compare(DayFigures one, DayFigures llf, List<Figure> goals) {
        String where = one.setting() + ": ";
        goals.add(Figure.atMost(
                where + "mean wait, LLF's",
                one.all().meanWaitMin(),
                "min",
                llf.all().meanWaitMin()));
        goals.add(Figure.atMost(
                where + "zero served, half of LLF's",
                one.all().zeroPct(),
                "%",
                llf.all().zeroPct() / 2));
    }

    /** Of the bound under the same rules, %. */
    private static double leastOfBound(Setting setting) {
        return switch (setting.size()) {
            case S -> 99.7;
            case M -> 98.0;
            case L -> 97.7;
        };
    }
}
