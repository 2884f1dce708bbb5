package org.fairwatt.allocation.booking;

import java.util.List;
import org.fairwatt.site.StationId;

/**
 * Where else a reservation could go.
 *
 * @param chosen the stations of its request
 * @param near others in reach that fit the vehicle, the nearest first
 */
record Around(WhatIf whatIf, List<StationId> chosen, List<StationId> near) {}
