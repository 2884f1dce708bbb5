package org.fairwatt.api.site;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.fairwatt.charging.stations.SiteFile;
import org.fairwatt.charging.stations.SiteFileFormat;

@Input("SiteFileInput")
@Description("A site as the text of a file.")
public record SiteFileInput(
        @NonNull @Description("How the file is written.") SiteFileFormat format,
        @NonNull @Description("All of its text.") String content) {

    SiteFile toFile() {
        return new SiteFile(format, content);
    }
}
