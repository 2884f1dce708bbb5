package org.fairwatt.benchmarks.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import graphql.language.AstPrinter;
import graphql.parser.Parser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PageDocumentsTest {

    @TempDir
    private Path project;

    @BeforeEach
    void aPage() throws IOException {
        Path feature = Files.createDirectories(project.resolve("web-client/src/features/slots"));
        Files.writeString(feature.resolve("slot.graphql"), """
                fragment Slot on Reservation { id promise { ...Price } }

                # what it costs
                fragment Price on Promise { price }
                """);
        Files.writeString(feature.resolve("nextSlot.graphql"), """
                query NextSlot { reservations { items { ...Slot } } }
                query Lost { reservations { ...Nowhere } }
                """);
        Files.writeString(feature.resolve("nextSlot.ts"), "export const at = '12:00';");
    }

    @Test
    void aDocumentHasTheFragmentsItNeedsAndTheTypeNamesThatTheCacheAdds() {
        String text = PageDocuments.of(project).text("NextSlot");

        assertThat(printed(text))
                .isEqualTo(printed("query NextSlot {reservations {items {...Slot __typename} __typename}} "
                        + "fragment Slot on Reservation {id promise {...Price __typename} __typename} "
                        + "fragment Price on Promise {price __typename}"));
    }

    @Test
    void anOperationThatThePageHasNotIsNamedWithThoseThatItHas() {
        PageDocuments page = PageDocuments.of(project);

        assertThatThrownBy(() -> page.text("Stations"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("(Stations)")
                .hasMessageContaining("NextSlot");
    }

    @Test
    void aFragmentThatThePageHasNotIsNamed() {
        PageDocuments page = PageDocuments.of(project);

        assertThatThrownBy(() -> page.text("Lost")).hasMessageContaining("(Nowhere)");
    }

    /** The document in one way of writing it. */
    private static String printed(String document) {
        return AstPrinter.printAst(new Parser().parseDocument(document));
    }
}
