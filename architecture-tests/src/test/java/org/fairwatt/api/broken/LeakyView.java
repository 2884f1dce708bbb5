package org.fairwatt.api.broken;

import java.util.List;
import org.fairwatt.engine.broken.EngineWithAClock;
import org.fairwatt.site.Site;

/** Breaks a rule on purpose; see RulesBiteTest. */
public record LeakyView(List<Site> sites, EngineWithAClock engine) {}
