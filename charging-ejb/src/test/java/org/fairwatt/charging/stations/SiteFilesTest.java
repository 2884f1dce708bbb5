package org.fairwatt.charging.stations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fairwatt.problem.Problem;
import org.fairwatt.problem.ProblemCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reads the examples of docs/site-files.md, so that they stay right, and spoils them. */
class SiteFilesTest {
    private static final String DOCUMENT = read(Path.of("..", "docs", "site-files.md"));
    private static final String JSON = example("json");
    private static final String CSV = example("csv");

    private final Yard yard = new Yard();

    @Test
    void bothExamplesDescribeTheSameSite() {
        NewSite json = JsonSiteReader.read(JSON).site();
        NewSite csv = CsvSiteReader.read(CSV).site();

        assertThat(csv).isEqualTo(json);
        assertThat(json.stations()).hasSize(2);
        assertThat(json.tariff().periods()).hasSize(2);
    }

    @Test
    void aSiteFromAFileIsBroughtIn() {
        ProvisionedSite site =
                yard.provisioning.provisionFromFile(yard.admin, new SiteFile(SiteFileFormat.CSV, CSV), "site-0001");

        assertThat(site.site().code()).isEqualTo("mill-lane");
        assertThat(site.site().tariff().energy().at(LocalDateTime.parse("2026-07-01T17:00")))
                .isEqualTo("0.45");
        assertThat(site.site().tariff().idleFee().perHour()).isEqualTo("3.00");
        assertThat(yard.stations.evsesIn(site.cluster())).hasSize(3);
    }

    @Test
    void aFileWithOnePriceNeedsNoMoreThanThat() {
        String json = JSON.replaceFirst("(?s)\"periods\".*?\\],\\s*\"holidays\".*?\\],", "")
                .replaceFirst(",\\s*\"idleFee\".*?\\},\\s*\"taxPercent\": \"6.25\"", "");
        String csv = CSV.replace("0.45 MON-FRI 16:00-21:00 06-01..09-30; 0.19 22:00-06:00,2026-12-25 2027-01-01", ",")
                .replace("3.00,15,20.00,22:00-07:00,6.25", ",,,,");

        NewTariff expected = new NewTariff("USD", "0.31", "0.50");
        assertThat(JsonSiteReader.read(json).site().tariff()).isEqualTo(expected);
        assertThat(CsvSiteReader.read(csv).site().tariff()).isEqualTo(expected);
    }

    @Test
    void weekdaysInATableMayRunPastTheWeeksEnd() {
        NewTariff tariff =
                CsvSiteReader.read(CSV.replace("MON-FRI", "SAT-MON WED")).site().tariff();

        assertThat(tariff.periods().get(0).weekdays())
                .containsExactly(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY, DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY);
    }

    @Test
    void whatSpreadsheetsAddIsTakenAsItIs() {
        String withMarkAndOtherLineEnds = "\uFEFF" + CSV.replace("\n", "\r\n") + "\r\n\r\n,,,,\r\n";

        assertThat(CsvSiteReader.read(withMarkAndOtherLineEnds).site())
                .isEqualTo(JsonSiteReader.read(JSON).site());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "site_code,|place,|Line 1|There is no column (place)",
                "DWELL|Dwell|Line 2, column site_kind|TURNOVER",
                "41.231|north|Line 2, column site_latitude|must be a number",
                ",7400,|,strong,|Line 4, column max_power_w|(strong) must be a whole number",
                "IEC_62196_T1 NACS|IEC_62196_T1 PLUG|Line 4, column connectors|(PLUG) must be one of",
                ",true|,perhaps|Line 4, column accessible|true or false",
                "ML-2,Mill Lane 2|ML-2,|Line 5, column station_name|must be filled in",
                ",P1a,,,ML-1,,|,P1a,,33000,ML-1,,|Line 4, column circuit_rating_w|contradicts line 3 (22000)",
                ",7400,|,-5,|Line 4, column max_power_w|between 1 and",
                ",7400,|,40000,|Line 4, column max_power_w|exceeds what feeds it (22000 W)",
                ",P1a,P1,|,P1a,P9,|Line 3, column circuit_parent_code|no circuit with code (P9)",
                "USD|gold|Line 2, column currency|no currency (gold)",
                "0.45 MON|cheap MON|Line 2, column price_periods|An amount (cheap)",
                "MON-FRI|MON-FRY|Line 2, column price_periods|no weekday (FRY)",
                "16:00-21:00|16:00-24:00|Line 2, column price_periods|time of the day (24:00)",
                "16:00-21:00|evening|Line 2, column price_periods|This (evening) has no place in a period (0.45 MON-FRI",
                "06-01..09-30|06-31..09-30|Line 2, column price_periods|day of the year (06-31)",
                "2027-01-01|New-Year|Line 2, column holidays|A date (New-Year)",
                ",3.00,15,|,,15,|Line 2, column idle_fee_per_hour|must be filled in",
                ",3.00,15,|,3.00,soon,|Line 2, column idle_grace_min|(soon) must be a whole number",
                ",3.00,15,|,3.00,9999,|Line 2, column idle_grace_min|(9999 min) must be between 0 and 1440",
                "22:00-07:00|at night|Line 2, column idle_free_hours|written like 22:00-06:00",
                "22:00-07:00|22:00-22:00|Line 2, column idle_free_hours|must differ from the start (22:00)",
                ",6.25,|,625,|Line 2, column tax_percent|must be between 0 and 100",
                "mill-lane,Mill|mill lane,Mill|Line 2, column site_code|A code"
            })
    void aMistakeInTheTableIsNamedByLineAndColumn(String right, String wrong, String place, String message) {
        assertThat(CSV).contains(right);
        String spoilt = CSV.replaceFirst(Pattern.quote(right), Matcher.quoteReplacement(wrong));

        assertWrong(SiteFileFormat.CSV, spoilt, place, message);
    }

    @Test
    void aMeasuredBaseLoadIsReadAlikeFromBothForms() {
        String json = JSON.replace("\"ratingW\": 150000,", """
                "ratingW": 150000, "baseLoadW": [1, 2], "baseLoadP95W": [3, 4], "baseLoadP99W": [5, 6],
                "baseLoadMeasuredAt": "2026-03-01T12:00:00+02:00", "baseLoadStaleAfterHours": 48,""");
        String csv = CSV.replace(
                        "transformer_rating_w,",
                        "transformer_rating_w,base_load_w,base_load_p95_w,base_load_p99_w,base_load_measured_at,"
                                + "base_load_stale_after_h,")
                .replace("150000,", "150000,1 2,3 4,5 6,2026-03-01T10:00:00Z,48,")
                .replace(",,,,,,,,,,,,,P1a,", ",,,,,,,,,,,,,,,,,,P1a,")
                .replace(",,,,,,,,,,,,,,,,ML-2,", ",,,,,,,,,,,,,,,,,,,,,ML-2,");

        assertThat(CsvSiteReader.read(csv).site())
                .isEqualTo(JsonSiteReader.read(json).site());
        assertWrong(
                SiteFileFormat.CSV,
                csv.replace("2026-03-01T10:00:00Z", "yesterday"),
                "Line 2, column base_load_measured_at",
                "like 2026-03-02T10:00:00Z");
        assertWrong(
                SiteFileFormat.JSON,
                json.replace("2026-03-01T12:00:00+02:00", "yesterday"),
                "transformer.baseLoadMeasuredAt",
                "like 2026-03-02T10:00:00Z");
        assertWrong(SiteFileFormat.CSV, csv, "Line 2, column base_load_w", "this one has 2");
    }

    @Test
    void aFileThatIsNoTableIsToldSo() {
        assertWrong(SiteFileFormat.CSV, "", "The file", "holds no row");
        assertWrong(SiteFileFormat.CSV, "site_code\n", "The file", "holds no row");
        assertWrong(SiteFileFormat.CSV, "site_code\n\"abc", "Line 2", "quotation mark");
        assertWrong(SiteFileFormat.CSV, "site_code\n\"ab\"c\n", "Line 2", "quotation mark");
        assertWrong(SiteFileFormat.CSV, "site_code,site_code\n", "Line 1", "twice");
        assertWrong(SiteFileFormat.CSV, "site_code\na,b\n", "Line 2", "2 cells below 1 columns");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"kind\": \"DWELL\"|\"kind\": 5|kind|must be text",
                "\"kind\": \"DWELL\"|\"kind\": \"dwell\"|kind|TURNOVER",
                "\"timeZone\"|\"timezone\"|timezone|no such field",
                "150000|\"strong\"|transformer.ratingW|whole number",
                "150000|1.5|transformer.ratingW|whole number",
                "150000|1e999999999|transformer.ratingW|whole number",
                "\"label\": \"B\", |''|stations[0].evses[1].label|missing",
                "[\"IEC_62196_T1\", \"NACS\"]|\"NACS\"|stations[0].evses[1].connectors|must be a list",
                "\"accessible\": true|\"accessible\": \"yes\"|stations[0].evses[1].accessible|true or false",
                "7400|-5|stations[0].evses[1].maxPowerW|between 1 and",
                "\"0.31\"|\"cheap\"|tariff.pricePerKwh|decimal number",
                "\"0.45\"|\"cheap\"|tariff.periods[0].pricePerKwh|decimal number",
                "\"THURSDAY\"|\"THU\"|tariff.periods[0].weekdays[3]|must be one of",
                "\"until\": \"06:00\"|\"til\": \"06:00\"|tariff.periods[1].til|no such field",
                ", \"until\": \"06:00\"|''|tariff.periods[1].until|given together with from (22:00)",
                "\"2027-01-01\"|20270101|tariff.holidays[1]|must be text",
                "\"idleFee\": {|\"idleFee\": 7, \"x\": {|tariff.x|no such field",
                "\"graceMinutes\": 15|\"graceMinutes\": 1.5|tariff.idleFee.graceMinutes|whole number",
                "\"6.25\"|\"a lot\"|tariff.taxPercent|decimal number",
                "41.2312|412.312|stations[1].position.latitude|degrees",
                "\"stations\": [|\"stations\": [ 7, |stations[0]|must be an object",
                "{|[|Line|no JSON"
            })
    void aMistakeInTheObjectIsNamedByItsPath(String right, String wrong, String place, String message) {
        assertThat(JSON).contains(right);
        String spoilt = JSON.replaceFirst(Pattern.quote(right), Matcher.quoteReplacement(wrong));

        assertWrong(SiteFileFormat.JSON, spoilt, place, message);
    }

    @Test
    void aFileThatIsNoObjectIsToldSo() {
        assertWrong(SiteFileFormat.JSON, "", "", "no JSON");
        assertWrong(SiteFileFormat.JSON, "[]", "The file", "must be an object");
        assertWrong(SiteFileFormat.JSON, "[".repeat(100_000), "", "no JSON");
        assertWrong(SiteFileFormat.JSON, JSON + JSON, "", "no JSON");
    }

    private void assertWrong(SiteFileFormat format, String content, String place, String message) {
        assertThatThrownBy(() ->
                        yard.provisioning.provisionFromFile(yard.admin, new SiteFile(format, content), "site-0001"))
                .isInstanceOfSatisfying(Problem.class, problem -> {
                    assertThat(problem.code()).isEqualTo(ProblemCode.INVALID_INPUT);
                    assertThat(problem.field()).hasValue("input.content");
                    assertThat(problem.getMessage()).startsWith(place).contains(message);
                });
        assertThat(yard.sites.all()).isEmpty();
    }

    private static String example(String language) {
        Matcher block = Pattern.compile("```" + language + "\n(.*?)\n```", Pattern.DOTALL)
                .matcher(DOCUMENT);
        assertThat(block.find()).isTrue();
        return block.group(1);
    }

    private static String read(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
