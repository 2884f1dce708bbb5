package org.fairwatt.benchmarks.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.time.ZoneOffset;
import javax.xml.parsers.DocumentBuilderFactory;
import org.fairwatt.benchmarks.log.Sessions;
import org.fairwatt.benchmarks.policy.Policies;
import org.fairwatt.benchmarks.replay.Replay;
import org.fairwatt.benchmarks.replay.SiteLimits;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

class ReplayPictureTest {

    @Test
    void thePictureIsWellFormedAndNamesItsAxesAndLines() throws Exception {
        SiteLimits site = new SiteLimits(6_000, 6_000, 900, 0, 1);
        ReplayPicture picture = new ReplayPicture("a<b>&\"c\".csv\u0007", 6_000, ZoneOffset.ofHours(-5));
        for (String policy : Policies.names()) {
            picture.add(
                    policy,
                    new Replay(
                                    site,
                                    Sessions.are()
                                            .plugged(0, 60, 5)
                                            .plugged(5, 90, 5)
                                            .visits(),
                                    Policies.named(policy).orElseThrow().at(site),
                                    () -> {})
                            .run());
        }

        Document svg = parsed(picture.svg());

        assertThat(svg.getDocumentElement().getTagName()).isEqualTo("svg");
        assertThat(svg.getElementsByTagName("title").item(0).getTextContent()).isEqualTo("a<b>&\"c\".csv");
        assertThat(svg.getDocumentElement().getTextContent())
                .contains(Policies.names())
                .contains("cap", "load, kW", "time of day, h", "drivers with power, %", "wait from plugging in");
        // per policy the legend's line, the load and the waits; the cap in the legend and once more
        assertThat(svg.getElementsByTagName("polyline").getLength())
                .isEqualTo(3 * Policies.names().size() + 2);
    }

    @Test
    void aRunInWhichNobodyGotAnythingCanBeDrawnToo() throws Exception {
        assertThat(parsed(new ReplayPicture("nothing", 1, ZoneOffset.UTC).svg()))
                .isNotNull();
    }

    private static Document parsed(String svg) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
    }
}
