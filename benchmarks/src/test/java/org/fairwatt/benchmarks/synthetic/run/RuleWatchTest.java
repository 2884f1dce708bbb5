package org.fairwatt.benchmarks.synthetic.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.fairwatt.benchmarks.synthetic.day.DayTime;
import org.fairwatt.benchmarks.synthetic.day.District;
import org.fairwatt.benchmarks.synthetic.day.Streets;
import org.junit.jupiter.api.Test;

class RuleWatchTest {

    private static final int AT = 8 * DayTime.HOUR_S;
    private static final int BUCKET = DayTime.bucketOf(AT);

    private final District district =
            Streets.of(2, 15).wants(8, 10, 20).wants(8, 10, 20).district();
    private final Forest forest = new Forest(district);
    private final RuleWatch watch = new RuleWatch(forest);

    @Test
    void whatIsAllowedBreaksNothing() {
        watch.look(AT, BUCKET, List.of(car(0, 0, 11_000), car(1, 1, 4_000)));

        assertThat(watch.broken()).isZero();
    }

    @Test
    void aNodeThatCarriesTooMuchIsSeen() {
        watch.look(AT, BUCKET, List.of(car(0, 0, 11_000), car(1, 1, 4_010)));

        assertThat(watch.broken()).isEqualTo(1);
    }

    @Test
    void anEvseThatIsTakenTwiceIsSeen() {
        watch.look(AT, BUCKET, List.of(car(0, 0, 1_000), car(1, 0, 1_000)));

        assertThat(watch.broken()).isEqualTo(1);
    }

    @Test
    void moreThanCarAndEvseCanDoIsSeen() {
        watch.look(AT, BUCKET, List.of(car(0, 0, 11_010)));

        assertThat(watch.broken()).isEqualTo(1);
    }

    @Test
    void whoIsThereOutsideOfTheStayIsSeen() {
        watch.look(AT - DayTime.BUCKET_S, BUCKET, List.of(car(0, 0, 0)));

        assertThat(watch.broken()).isEqualTo(1);
    }

    private Car car(int request, int plug, long watts) {
        Car car = new Car(district.requests().get(request), plug, forest.plugs().get(plug));
        car.draw(AT, watts);
        return car;
    }
}
