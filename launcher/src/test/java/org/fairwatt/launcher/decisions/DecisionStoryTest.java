package org.fairwatt.launcher.decisions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.Optional;
import org.fairwatt.engine.decision.DecisionRecord;
import org.fairwatt.launcher.checks.NotPossible;
import org.fairwatt.reservation.Reason;
import org.fairwatt.reservation.ReasonCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecisionStoryTest {

    @Test
    void itTellsWhatWasAskedByWhichRulesWhatCameOfItAndThatItWouldComeToTheSame() {
        assertThat(story(Decisions.later()))
                .contains("Reservation %s of riverbend, times of America/New_York".formatted(Decisions.RESERVATION))
                .contains("Asked    Mon 2 Mar 2026 05:00 on behalf of PUBLIC")
                .contains("11.0 kWh from Mon 2 Mar 2026 07:00 to 11:00")
                .contains("at Library")
                .contains("Policy   version 3, set Sun 1 Mar 2026 07:00 by Olga")
                .contains("Decided  11.0 kWh at Library, Mon 2 Mar 2026 08:00 to 09:00, up to 11.0 kW")
                .contains("Reason   LATER_PEAK_DEMAND (Mill Lane)")
                .contains("At the wished time the transformer was at its limit.")
                .contains("Again    The engine comes to the same: LATER_PEAK_DEMAND (Mill Lane)")
                .contains("Now      RESERVED");
    }

    @Test
    void itShowsWhatBoundBucketByBucketUntilTheEndOfTheCharge() {
        assertThat(story(Decisions.later()).lines().filter(line -> line.contains("|")))
                .hasSize(8)
                .first()
                .isEqualTo("  07:00      1.0 kW      1.0 kW      1 of 2  |#...................| too little");
        assertThat(story(Decisions.later()).lines().filter(line -> line.contains("  08:00")))
                .containsExactly("  08:00     20.0 kW     20.0 kW      2 of 2  |####################| enough");
    }

    @Test
    void whatIsKeptForOthersIsNotShownAsLeft() {
        assertThat(story(Decisions.refused()))
                .contains("Decided  nothing could be promised")
                .contains("Reason   FLEET_SHARE (Mill Lane)")
                .contains("The engine comes to the same: FLEET_SHARE (Mill Lane)")
                .contains("  08:00     20.0 kW      0.0 kW      2 of 2  |....................| too little");
    }

    @Test
    void whatIsLikelyOfTheVehicleIsToldWhereItIsNotWhatWasSaid() {
        String story = story(Decisions.ofHabit());

        assertThat(story)
                .contains("there for up to 60 min longer than was said", "takes 8.0 kWh at most")
                .contains("The engine comes to the same");
        assertThat(story(Decisions.later())).doesNotContain("Likely");
    }

    @Test
    void anotherLabelThanTheEnginesIsSeen() {
        DecisionStory story = new DecisionStory(Decisions.stored(Decisions.toldOtherwise()), Decisions.toldOtherwise());

        assertThat(story.isSame()).contains(false);
        assertThat(String.join("\n", story.lines()))
                .contains("Again    The engine of this version comes to something else: LATER_PEAK_DEMAND (Mill Lane)");
    }

    @Test
    void whatThePlannerDidSinceIsToldApart() {
        DecisionRecord record = Decisions.later();
        StoredDecision moved = Decisions.stored(Decisions.stored(record).record(), Reason.of(ReasonCode.IMPROVED), 2);

        assertThat(String.join("\n", new DecisionStory(moved, record).lines()))
                .contains("The engine comes to the same: LATER_PEAK_DEMAND (Mill Lane)")
                .contains("Now      RESERVED, moved 2 times by the planner")
                .contains("         11.0 kWh at Library, Mon 2 Mar 2026 09:00 to 10:00, up to 11.0 kW")
                .contains("IMPROVED under policy version 3");
    }

    @Test
    void whatWasTakenBackIsToldAsNoLongerPromised() {
        DecisionRecord record = Decisions.later();
        StoredDecision failed =
                Decisions.stored("FAILED", Decisions.stored(record).record(), Reason.of(ReasonCode.LIMIT_LOWERED), 1);

        assertThat(String.join("\n", new DecisionStory(failed, record).lines()))
                .contains("Now      FAILED, moved once by the planner")
                .contains("         no longer: 11.0 kWh at Library, Mon 2 Mar 2026 09:00 to 10:00, up to 11.0 kW");
    }

    @Test
    void noScoreIsInIt() {
        assertThat(story(Decisions.later()).toLowerCase(Locale.ROOT)).doesNotContain("score");
    }

    @ParameterizedTest
    @EnumSource(ReasonCode.class)
    void everyReasonHasASentence(ReasonCode code) {
        assertThat(ReasonWords.of(code)).endsWith(".").doesNotContain("_");
    }

    @Test
    void aReasonThatANewerVersionGaveIsToldAsItIsStored() {
        DecisionRecord record = Decisions.later();
        StoredDecision newer =
                Decisions.stored(Decisions.stored(record).record(), "NOT_KNOWN_HERE", Optional.of("Mill Lane"), 1);

        assertThat(String.join("\n", new DecisionStory(newer, record).lines()))
                .contains("The engine comes to the same: LATER_PEAK_DEMAND (Mill Lane)")
                .contains("NOT_KNOWN_HERE (Mill Lane) under policy version 3")
                .contains("Maybe a newer version of Fairwatt wrote it.");
    }

    @Test
    void aReservationFromBeforeThereWereRecordsIsToldAsThat() {
        StoredDecision old = Decisions.stored(Optional.empty(), Reason.of(ReasonCode.AS_REQUESTED), 0);

        assertThatThrownBy(() -> ExplainCommand.read(old))
                .isInstanceOf(NotPossible.class)
                .hasMessage("Reservation (%s) is RESERVED, with the reason AS_REQUESTED; but it was decided before"
                                .formatted(Decisions.RESERVATION)
                        + " records of decisions were kept.");
    }

    @Test
    void aRecordOfALaterVersionIsToldAsThat() {
        StoredDecision newer = Decisions.stored(Optional.of("{\"format\":9}"), Reason.of(ReasonCode.AS_REQUESTED), 0);

        assertThatThrownBy(() -> ExplainCommand.read(newer))
                .isInstanceOf(NotPossible.class)
                .hasMessageContaining("The record has format 9; this version reads format 1.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "dana", "1-1-1-1-1", "0f8fad5b-d9cb-469f-a165-70867728950e0"})
    void whatIsNoIdIsToldWithWhatOneLooksLike(String text) {
        assertThatThrownBy(() -> ExplainCommand.parse(text))
                .isInstanceOf(NotPossible.class)
                .hasMessageStartingWith("This (%s) is not the id of a reservation.".formatted(text));
    }

    private static String story(DecisionRecord record) {
        return String.join("\n", new DecisionStory(Decisions.stored(record), record).lines());
    }
}
