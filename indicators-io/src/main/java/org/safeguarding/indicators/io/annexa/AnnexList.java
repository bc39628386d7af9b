package org.safeguarding.indicators.io.annexa;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.safeguarding.indicators.io.annexa.Codes.Kind;
import org.safeguarding.indicators.io.table.Column;
import org.safeguarding.indicators.io.table.ColumnType;
import org.safeguarding.indicators.io.table.TableSchema;

/** The lists that are read, with the columns of each that are. A list is known by the columns that tell it from the others. */
enum AnnexList {
    CONTACTS(
            ListColumn.key("Date of Contact", "Contact Date"),
            ListColumn.code(Kind.SOURCE, "Contact Source", "Source of Contact")),
    EARLY_HELP(
            ListColumn.code(Kind.AS_IS, "Organisation completing assessment"),
            ListColumn.date("Assessment start date")),
    REFERRALS(
            ListColumn.key("Date of referral", "Referral Date"),
            ListColumn.code(Kind.SOURCE, "Referral Source", "Source of Referral"),
            ListColumn.flag("Referral NFA?", "Referral No Further Action"),
            ListColumn.team()),
    ASSESSMENTS(
            ListColumn.key("Continuous Assessment Start Date", "ContinuousAssessmentStart"),
            ListColumn.date(
                    "Continuous Assessment Date of Authorisation",
                    "Continuous Assessment Date of Authorization",
                    "ContinuousAssessmentAuthDate"),
            ListColumn.flag("Child Seen During Continuous Assessment", "ContinuousAssessmentChildSeen"),
            ListColumn.flag(
                    "Was the child assessed as requiring LA children's social care support?", "CSCSupportRequired"),
            ListColumn.team()),
    ENQUIRIES(
            ListColumn.key("Strategy discussion initiating Section 47 Enquiry Start Date", "StratDiscussionDate"),
            ListColumn.date("Date of Initial Child Protection Conference", "InitialCPConfDate"),
            ListColumn.flag(
                    "Did the Initial Child Protection Conference Result in a Child Protection Plan",
                    "CPConfResultInCPPlan")),
    NEED(
            ListColumn.key("CIN Start Date"),
            ListColumn.date("CIN Closure Date"),
            ListColumn.code(Kind.REASON, "Reason for Closure"),
            ListColumn.code(Kind.CHOICE, "Case Status")),
    PROTECTION(
            ListColumn.key("Child Protection Plan Start Date"),
            ListColumn.date("Child Protection Plan End Date"),
            ListColumn.code(Kind.CATEGORY, "Initial Category of Abuse")),
    CARE(
            ListColumn.key("Date Started to be Looked After", "LoookedAfterStartDate", "LookedAfterStartDate"),
            ListColumn.date("Date Ceased to be Looked After", "CeasedLookedAfterDate", "LookedAfterEndDate")),
    CARE_LEAVERS(ListColumn.code(Kind.AS_IS, "Eligibility Category"));

    static final String CHILD = "Child Unique ID";
    static final String BORN = "Date of Birth";
    static final String TEAM = "Allocated Team";

    /** The number of a row in its file, which stands in for an id that no list has. */
    static final String ROW = "(row)";

    @SuppressWarnings("ImmutableEnumChecker") // records of records, immutable though not marked so
    private final ImmutableList<ListColumn> columns;

    @SuppressWarnings("ImmutableEnumChecker")
    private final ImmutableMap<String, ListColumn> byName;

    @SuppressWarnings("ImmutableEnumChecker")
    private final TableSchema schema;

    AnnexList(ListColumn... own) {
        columns = ImmutableList.<ListColumn>builder()
                .add(ListColumn.child(), ListColumn.birth())
                .add(own)
                .build();
        Map<String, ListColumn> named = new LinkedHashMap<>();
        columns.forEach(column -> column.names().forEach(name -> named.putIfAbsent(name, column)));
        byName = ImmutableMap.copyOf(named);
        schema = new TableSchema(
                "list " + number(),
                ImmutableList.<Column>builder()
                        .addAll(columns.stream().map(ListColumn::column).toList())
                        .add(new Column(ROW, ColumnType.ID, true, false, ImmutableList.of()))
                        .build(),
                ImmutableList.of(ROW));
    }

    /** Its number in the guidance. */
    int number() {
        return ordinal() + 1;
    }

    TableSchema schema() {
        return schema;
    }

    /** The date by which it is known, or the one column of a list that is read for the children on it. */
    String key() {
        return columns.get(2).column().name();
    }

    /** The column that a name in a header means. */
    Optional<ListColumn> column(String name) {
        return Optional.ofNullable(byName.get(Names.folded(name)));
    }

    /** The names of the columns that are missing from a header and needed. */
    ImmutableSet<String> missing(List<String> header) {
        Set<String> folded = folded(header);
        return columns.stream()
                .filter(ListColumn::needed)
                .filter(column -> !column.isAmong(folded))
                .map(column -> column.column().name())
                .collect(ImmutableSet.toImmutableSet());
    }

    /** The list that a header is of: the child and the key column are there. */
    static Optional<AnnexList> of(List<String> header) {
        Set<String> folded = folded(header);
        return Arrays.stream(values())
                .filter(list -> list.columns.get(0).isAmong(folded)
                        && list.columns.get(2).isAmong(folded))
                .findFirst();
    }

    /** A header may have any number of names, each of which is to be folded once only. */
    private static Set<String> folded(List<String> header) {
        return header.stream().map(Names::folded).collect(Collectors.toSet());
    }

    /** How many names of any list a row has: a row with most of them is a header. */
    static int found(List<String> names) {
        return (int) names.stream()
                .map(Names::folded)
                .distinct()
                .filter(name -> Arrays.stream(values()).anyMatch(list -> list.byName.containsKey(name)))
                .count();
    }
}
