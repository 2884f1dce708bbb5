package org.fairwatt.benchmarks.synthetic.run;

import org.fairwatt.benchmarks.synthetic.day.DayRequest;

/**
 * What became of a request.
 *
 * @param firstPowerS when power flowed first, s; {@link Car#NEVER} if it never did
 */
public record Outcome(DayRequest request, long deliveredWs, int firstPowerS) {

    public Outcome {
        if (deliveredWs < 0 || deliveredWs > request.demandWs()) {
            throw new IllegalArgumentException("Request (%s) has got %d W·s of the %d W·s that it wanted."
                    .formatted(request.id(), deliveredWs, request.demandWs()));
        }
    }

    /** Somebody who never had a plug. */
    public static Outcome nothing(DayRequest request) {
        return new Outcome(request, 0, Car.NEVER);
    }

    /** Delivered ÷ wanted. */
    public double fraction() {
        return (double) deliveredWs / request.demandWs();
    }

    /** From the wished start to the first power, s; only if there was any. */
    public int waitS() {
        return firstPowerS - request.fromS();
    }

    public boolean gotPower() {
        return firstPowerS != Car.NEVER;
    }
}
