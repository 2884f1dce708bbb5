package org.fairwatt.charging.stations;

/** A site as a file. */
public record SiteFile(SiteFileFormat format, String content) {}
