package org.fairwatt.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The house keeps its rules. */
class HouseTest {

    static Stream<ArchRule> rules() {
        return Stream.of(
                HouseRules.DOMAIN_KNOWS_NOTHING_BUT_JAVA_AND_ITS_MAPPING,
                HouseRules.DOMAIN_PACKAGES_HAVE_NO_CYCLE,
                HouseRules.ENGINE_IS_PURE,
                HouseRules.TENANCY_KNOWS_NO_SIBLING,
                HouseRules.ALLOCATION_KNOWS_NO_SIBLING,
                HouseRules.CHARGING_KNOWS_NO_SIBLING,
                HouseRules.SMARTCAR_KNOWS_THE_DOMAIN_ONLY,
                HouseRules.ONLY_THE_ADAPTER_KNOWS_THE_SDK,
                HouseRules.API_REACHES_USE_CASES_ONLY,
                HouseRules.LAUNCHER_STANDS_OUTSIDE,
                HouseRules.ONLY_EXPLAIN_ASKS_THE_ENGINE_FROM_OUTSIDE,
                HouseRules.BENCHMARKS_MEASURE_FROM_OUTSIDE,
                HouseRules.SIMULATOR_KNOWS_NOTHING_OF_THE_PRODUCT,
                HouseRules.NOBODY_KNOWS_THE_SIMULATOR,
                HouseRules.STORE_IS_THE_ONLY_DOOR_TO_THE_DATABASE,
                HouseRules.NO_ENTITY_LEAVES_THROUGH_THE_API,
                HouseRules.EVERY_ENTITY_NAMES_ITS_TENANT,
                HouseRules.NOBODY_READS_THE_CLOCK_BARE,
                HouseRules.NOBODY_PRINTS,
                HouseRules.PACKAGES_ARE_NAMED_FOR_WHAT_THEY_HOLD);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theHouseKeepsTheRule(ArchRule rule) {
        rule.check(HouseRules.HOUSE);
    }

    @Test
    void everyPackageSaysWhatItIs() {
        assertThat(HouseRules.packagesWithoutInfo(HouseRules.HOUSE)).isEmpty();
    }

    @Test
    void everyModuleIsLookedAt() {
        assertThat(HouseRules.HOUSE.stream().map(c -> c.getPackageName().split("\\.")[2]))
                .contains(
                        "energy",
                        "engine",
                        "tenancy",
                        "allocation",
                        "charging",
                        "smartcar",
                        "api",
                        "launcher",
                        "benchmarks",
                        "simulator",
                        "realm");
    }
}
