package org.fairwatt.tenancy.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.fairwatt.geography.Position;
import org.junit.jupiter.api.Test;

class BoundingBoxTest {

    private static final int RADIUS_M = 50_000;

    @Test
    void everyPointWithinTheDistanceLiesInTheBoxAlsoAtThePolesAndTheDateLine() {
        Random random = new Random(42);
        for (int i = 0; i < 200_000; i++) {
            Position center = somewhere(random, 90, 180);
            Position other = near(center, random);

            if (center.metresTo(other) <= RADIUS_M) {
                assertThat(inside(BoundingBox.around(center, RADIUS_M), other))
                        .as("%s around %s", other, center)
                        .isTrue();
            }
        }
    }

    @Test
    void theBoxIsNotMuchLargerThanTheCircle() {
        BoundingBox box = BoundingBox.around(new Position(54, 10), RADIUS_M);

        assertThat(box.north() - box.south()).isLessThan(1);
        assertThat(box.east() - box.west()).isLessThan(1.6);
    }

    @Test
    void aBoxMayCrossTheDateLine() {
        BoundingBox box = BoundingBox.around(new Position(-17, 179.9), RADIUS_M); // Fiji

        assertThat(box.crossesDateLine()).isTrue();
        assertThat(inside(box, new Position(-17, -179.9))).isTrue();
        assertThat(inside(box, new Position(-17, 0))).isFalse();
    }

    /** As the query asks. */
    private static boolean inside(BoundingBox box, Position point) {
        boolean longitude = box.crossesDateLine()
                ? point.longitude() >= box.west() || point.longitude() <= box.east()
                : point.longitude() >= box.west() && point.longitude() <= box.east();
        return longitude && point.latitude() >= box.south() && point.latitude() <= box.north();
    }

    private static Position somewhere(Random random, double latitude, double longitude) {
        return new Position(
                random.nextInt(4) == 0 ? Math.signum(random.nextDouble() - 0.5) * 89.9 : spread(random, latitude),
                random.nextInt(4) == 0 ? Math.signum(random.nextDouble() - 0.5) * 179.9 : spread(random, longitude));
    }

    private static Position near(Position center, Random random) {
        double latitude = Math.max(-90, Math.min(90, center.latitude() + spread(random, 0.6)));
        double longitude = center.longitude() + spread(random, Math.abs(center.latitude()) > 85 ? 180 : 3);
        return new Position(
                latitude, longitude > 180 ? longitude - 360 : longitude < -180 ? longitude + 360 : longitude);
    }

    private static double spread(Random random, double most) {
        return (random.nextDouble() * 2 - 1) * most;
    }
}
