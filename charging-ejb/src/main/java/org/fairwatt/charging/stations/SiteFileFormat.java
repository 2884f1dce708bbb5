package org.fairwatt.charging.stations;

/** How a site is written down in a file; docs/site-files.md describes both. */
public enum SiteFileFormat {
    JSON,
    CSV
}
