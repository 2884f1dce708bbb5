package org.fairwatt.engine.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.fairwatt.engine.fixtures.ClusterBuilder.aCluster;
import static org.fairwatt.engine.fixtures.Day.at;
import static org.fairwatt.engine.fixtures.NeedBuilder.aNeed;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.fairwatt.engine.fixtures.ClusterBuilder;
import org.fairwatt.engine.insert.Need;
import org.fairwatt.engine.profile.Profile;
import org.fairwatt.reservation.Category;
import org.fairwatt.reservation.ReasonCode;
import org.junit.jupiter.api.Test;

class DecisionTextTest {

    private static final int MANY = 400;

    @Test
    void namesOfNodesSurviveWhateverTheyHave() {
        String strange = "P\"1\\3 \n\t ü 電";
        ClusterBuilder cluster = aCluster(50).circuit(strange, 0, 4).evseOn(1, "1", "A");

        DecisionRecord read = DecisionText.read(DecisionText.write(refusalIn(List.of(profile(cluster)))));

        assertThat(read.clusters().get(0).nodes().get(1).name()).isEqualTo(strange);
    }

    @Test
    void aRecordThatWouldBeTooBigLeavesOutTheClustersThatCameLast() {
        ClusterBuilder cluster = aCluster(1);
        for (int index = 0; index < MANY; index++) {
            cluster.turnoverEvse("E" + index, "A").taken("E" + index, "08:00", "09:00", 0);
        }
        List<Profile> clusters = new ArrayList<>(Collections.nCopies(30, profile(cluster)));

        String text = DecisionText.write(refusalIn(clusters));

        DecisionRecord read = DecisionText.read(text);
        assertThat(text.length()).isLessThanOrEqualTo(DecisionText.MOST_LETTERS);
        assertThat(read.clusters()).isNotEmpty().hasSizeLessThan(clusters.size());
        assertThat(read.clusters().size() + read.leftOut()).isEqualTo(clusters.size());
        assertThat(read.decideAgain().orElseThrow().reason().code()).isEqualTo(ReasonCode.NO_POWER_TRANSFORMER);
    }

    @Test
    void aRecordWithoutAnyClusterCannotBeDecidedAgain() {
        DecisionRecord record = refusalIn(List.of(profile(aCluster(1).turnoverEvse("1", "A"))));

        assertThat(record.shorter().decideAgain()).isEmpty();
    }

    @Test
    void whatIsNoRecordIsToldFromOneOfALaterFormat() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DecisionText.read("{\"format\":1"))
                .withMessage("At letter 12 of 11 the JSON goes on otherwise than it should.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DecisionText.read("{\"format\":2}"))
                .withMessage("The record has format 2; this version reads format 1.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DecisionText.read("{\"format\":1}"))
                .withMessage("The record has no need.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DecisionText.read("{\"format\":\"one\"}"))
                .withMessage("The record's format is no Long.");
    }

    @Test
    void whatANewerVersionNamedIsToldByItsName() {
        String text = DecisionText.write(refusalIn(List.of(profile(aCluster(1).turnoverEvse("1", "A")))));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> DecisionText.read(renamed(text, ReasonCode.NO_POWER_TRANSFORMER, "MOON_IN_THE_WAY")))
                .withMessage("This version doesn't know the record's reason (MOON_IN_THE_WAY).");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DecisionText.read(renamed(text, Category.PUBLIC, "ROYAL")))
                .withMessage("This version doesn't know the record's category (ROYAL).");
    }

    private static String renamed(String text, Enum<?> constant, String name) {
        assertThat(text).contains('"' + constant.name() + '"');
        return text.replace('"' + constant.name() + '"', '"' + name + '"');
    }

    private static Profile profile(ClusterBuilder cluster) {
        return Profile.of(cluster.build());
    }

    private static DecisionRecord refusalIn(List<Profile> clusters) {
        Need need = aNeed().from("08:00", "12:00").build();
        Hearing hearing = new Hearing(need, List.of(need.window()), 0, 2, clusters);
        return DecisionRecord.refused(
                1, at("07:00"), hearing, hearing.whyNowhere().reason());
    }
}
