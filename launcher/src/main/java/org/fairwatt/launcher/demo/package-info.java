/** The demo: two tenants with their people, partners, sites and vehicles, made in a fresh platform as its own users would. */
@NullMarked
package org.fairwatt.launcher.demo;

import org.jspecify.annotations.NullMarked;
