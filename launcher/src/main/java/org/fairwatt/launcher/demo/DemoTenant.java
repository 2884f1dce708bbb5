package org.fairwatt.launcher.demo;

import java.util.List;
import java.util.Optional;
import org.fairwatt.launcher.tenants.NewTenant;
import org.fairwatt.launcher.tenants.Organizations.Group;

/**
 * A tenant of the demo.
 *
 * @param staff who holds a role in it
 * @param drivers who charges in it
 * @param sites its sites, as files beside this class
 * @param vehicle what each of its drivers has
 */
public record DemoTenant(
        NewTenant tenant, List<Staff> staff, List<DemoPerson> drivers, List<String> sites, DemoVehicle vehicle) {

    /** Someone with the role that {@code group} gives. */
    public record Staff(DemoPerson person, Group group) {}

    private static final DemoPerson DANA = new DemoPerson("dana@riverbend.example", "Dana", "Reyes");

    /** A fictional town: a community. */
    public static final DemoTenant RIVERBEND = new DemoTenant(
            new NewTenant(
                    "riverbend",
                    "Riverbend Community Charging",
                    NewTenant.Kind.COMMUNITY,
                    NewTenant.zone("America/New_York"),
                    NewTenant.currency("USD"),
                    new NewTenant.Center(41.2310, -80.4570),
                    "911"),
            List.of(
                    new Staff(new DemoPerson("olga@riverbend.example", "Olga", "Marsh"), Group.OPERATORS),
                    new Staff(new DemoPerson("adam@riverbend.example", "Adam", "Price"), Group.ADMINS)),
            List.of(DANA, new DemoPerson("emil@riverbend.example", "Emil", "Novak")),
            List.of("riverbend-market-square", "riverbend-riverside-park", "riverbend-library-quarter"),
            new DemoVehicle(
                    "Alder",
                    "Two",
                    62_000,
                    7_200,
                    120_000,
                    1,
                    List.of("IEC_62196_T1", "IEC_62196_T1_COMBO", "NACS"),
                    55));

    /** A larger utility. */
    public static final DemoTenant NORTHGRID = new DemoTenant(
            new NewTenant(
                    "northgrid",
                    "Northgrid Power",
                    NewTenant.Kind.UTILITY,
                    NewTenant.zone("Europe/Berlin"),
                    NewTenant.currency("EUR"),
                    new NewTenant.Center(54.325, 10.13),
                    "112"),
            List.of(
                    new Staff(new DemoPerson("otto@northgrid.example", "Otto", "Brandt"), Group.OPERATORS),
                    new Staff(new DemoPerson("anna@northgrid.example", "Anna", "Vogel"), Group.ADMINS)),
            List.of(
                    new DemoPerson("nora@northgrid.example", "Nora", "Lindqvist"),
                    new DemoPerson("nils@northgrid.example", "Nils", "Petersen"),
                    DANA),
            List.of(
                    "northgrid-n01-hafen",
                    "northgrid-n02-altstadt",
                    "northgrid-n03-nordpark",
                    "northgrid-n04-werft",
                    "northgrid-n05-messe",
                    "northgrid-n06-suedring",
                    "northgrid-n07-campus",
                    "northgrid-n08-bahnhof"),
            new DemoVehicle(
                    "Birke", "Kombi", 77_000, 11_000, 150_000, 3, List.of("IEC_62196_T2", "IEC_62196_T2_COMBO"), 40));

    /** Runs the platform across tenants. */
    static final DemoPerson PLATFORM_ADMIN = new DemoPerson("paula@fairwatt.example", "Paula", "Klein");

    static final List<DemoTenant> ALL = List.of(RIVERBEND, NORTHGRID);

    /** The demo tenant with this alias. */
    public static Optional<DemoTenant> of(String alias) {
        return ALL.stream().filter(demo -> demo.alias().equals(alias)).findFirst();
    }

    public String alias() {
        return tenant.alias();
    }

    /** The first who may set up sites and limits. */
    public DemoPerson admin() {
        return staff.stream()
                .filter(member -> member.group() == Group.ADMINS)
                .map(Staff::person)
                .findFirst()
                .orElseThrow();
    }
}
