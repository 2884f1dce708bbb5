package org.fairwatt.launcher.settings;

/** One port of a part and the variable that moves it. */
public record PortSetting(PartName part, int port, String variable) {}
