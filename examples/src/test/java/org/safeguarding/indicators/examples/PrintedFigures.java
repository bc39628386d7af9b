package org.safeguarding.indicators.examples;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Figures of an extract of Exampleton worked out by plain loops over its files, with nothing of the library. */
final class PrintedFigures {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final Path folder;

    PrintedFigures(Path folder) {
        this.folder = folder;
    }

    private List<Map<String, String>> rows(String table) throws IOException {
        List<Map<String, String>> rows = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(folder.resolve(table + ".csv"))) {
            reader.forEach(row -> rows.add(row.getFieldsAsMap()));
        }
        return rows;
    }

    /** The rows of a month, told by the first seven characters of a date. */
    private List<Map<String, String>> inMonth(String table, String date, String month) throws IOException {
        List<Map<String, String>> rows = rows(table);
        rows.removeIf(row -> !row.get(date).startsWith(month));
        return rows;
    }

    long contacts(String month) throws IOException {
        return inMonth("ssd_contacts", "cont_contact_date", month).size();
    }

    long contactChildren(String month) throws IOException {
        return inMonth("ssd_contacts", "cont_contact_date", month).stream()
                .map(row -> row.get("cont_person_id"))
                .distinct()
                .count();
    }

    long contactsProgressed(String month) throws IOException {
        return inMonth("ssd_contacts", "cont_contact_date", month).stream()
                .filter(row -> row.get("cont_contact_outcome_json").contains("\"NEW_REFERRAL_FLAG\":\"Y\""))
                .count();
    }

    /** Of the contacts received in a month, the percentage decided in 24 hours; those not yet due are left out. */
    BigDecimal decidedIn24Hours(String month, LocalDate asAt) throws IOException {
        LocalDateTime midnight = asAt.plusDays(1).atStartOfDay();
        long met = 0;
        long due = 0;
        for (Map<String, String> row : inMonth("local_contact_decisions", "received_at", month)) {
            boolean decided = !row.get("decided_at").isEmpty();
            LocalDateTime received = LocalDateTime.parse(row.get("received_at"));
            LocalDateTime until = decided ? LocalDateTime.parse(row.get("decided_at")) : midnight;
            boolean within = Duration.between(received.atZone(LONDON), until.atZone(LONDON))
                            .compareTo(Duration.ofHours(24))
                    <= 0;
            met += decided && within ? 1 : 0;
            due += decided || !within ? 1 : 0;
        }
        return percent(met, due, 0);
    }

    long referrals(String month) throws IOException {
        return inMonth("ssd_cin_episodes", "cine_referral_date", month).size();
    }

    long referralsIn12Months(String month) throws IOException {
        long sum = 0;
        for (int i = 0; i < 12; i++) {
            sum += referrals(YearMonth.parse(month).minusMonths(i).toString());
        }
        return sum;
    }

    /** Per 10,000 children of the newest estimate: no mid-2019 one was out, so April and May 2019 take mid-2018 too. */
    double referralRate(String month) throws IOException {
        double newest = 0;
        for (Map<String, String> row : rows("local_population")) {
            if (row.get("age_from").equals("0") && row.get("age_to").equals("17")) {
                newest = Double.parseDouble(row.get("persons"));
            }
        }
        return referralsIn12Months(month) / newest * 10_000;
    }

    BigDecimal rereferrals(String month) throws IOException {
        Map<String, List<LocalDate>> children = new LinkedHashMap<>();
        for (Map<String, String> referral : rows("ssd_cin_episodes")) {
            children.computeIfAbsent(referral.get("cine_person_id"), child -> new ArrayList<>())
                    .add(LocalDate.parse(referral.get("cine_referral_date")));
        }
        LocalDate end = YearMonth.parse(month).atEndOfMonth();
        LocalDate start = YearMonth.parse(month).minusMonths(11).atDay(1);
        long again = 0;
        long all = 0;
        for (List<LocalDate> days : children.values()) {
            for (LocalDate day : days) {
                if (!day.isBefore(start) && !day.isAfter(end)) {
                    all++;
                    boolean before = days.stream()
                            .anyMatch(other -> other.isBefore(day) && !other.isBefore(day.minusMonths(12)));
                    again += before ? 1 : 0;
                }
            }
        }
        return percent(again, all, 0);
    }

    long assessmentsStarted(String... months) throws IOException {
        long sum = 0;
        for (String month : months) {
            sum += inMonth("ssd_cin_assessments", "cina_assessment_start_date", month)
                    .size();
        }
        return sum;
    }

    /** Posts, permanent and agency staff of a service on a day. */
    List<String> workforce(String asAt, String service) throws IOException {
        List<Map<String, String>> rows = rows("local_workforce");
        rows.removeIf(
                row -> !row.get("as_at").equals(asAt) || !row.get("service").equals(service));
        assertOne(rows);
        return List.of(
                rows.get(0).get("posts_fte"),
                rows.get(0).get("permanent_fte"),
                rows.get(0).get("agency_fte"));
    }

    private static void assertOne(List<Map<String, String>> rows) {
        if (rows.size() != 1) {
            throw new AssertionError("expected one row but there were " + rows.size());
        }
    }

    static BigDecimal percent(long part, long whole, int places) {
        return BigDecimal.valueOf(100L * part).divide(BigDecimal.valueOf(whole), places, RoundingMode.HALF_UP);
    }
}
