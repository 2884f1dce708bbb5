package org.fairwatt.api.rest;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** All that there is under {@code /api/v1}. */
@ApplicationPath(RestApplication.PATH)
public class RestApplication extends Application {

    public static final String PATH = "/api/v1";

    /** The resources, in the order in which they are described. */
    public static final List<Class<?>> RESOURCES = List.of(
            MeResource.class,
            SettingsResource.class,
            NotificationResource.class,
            StationResource.class,
            StationWatchResource.class,
            GridResource.class,
            VehicleResource.class,
            SlotOptionResource.class,
            SlotResource.class,
            CommunityResource.class,
            SiteResource.class,
            LoadLimitResource.class,
            AllocationPolicyResource.class,
            InvitationResource.class);

    @Override
    public Set<Class<?>> getClasses() {
        Set<Class<?>> classes = new HashSet<>(RESOURCES);
        classes.add(FailureMapper.class);
        return classes;
    }
}
