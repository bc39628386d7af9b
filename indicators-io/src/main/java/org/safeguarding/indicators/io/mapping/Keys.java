package org.safeguarding.indicators.io.mapping;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** The keys of a mapping file, and the values of which only a few are allowed. */
final class Keys {
    static final String SCHEMA = "$schema";
    static final String AS_AT = "as_at";
    static final String AREA_CODE = "area_code";
    static final String COVERS = "covers";
    static final String TABLES = "tables";
    static final String UNUSED_FILES = "unused_files";
    static final ImmutableList<String> IN_FILE = ImmutableList.of(SCHEMA, AS_AT, AREA_CODE, COVERS, UNUSED_FILES);

    static final String FROM = "from";
    static final String TO = "to";

    static final String FILES = "files";
    static final String FORMAT = "format";
    static final String CHARSET = "charset";
    static final String DELIMITER = "delimiter";
    static final String HEADER_ROW = "header_row";
    static final String DATE_FORMAT = "date_format";
    static final String COLUMNS = "columns";
    static final String UNUSED_COLUMNS = "unused_columns";
    static final String TO_DO = "to_do";
    static final ImmutableList<String> IN_TABLE =
            ImmutableList.of(FORMAT, CHARSET, DELIMITER, HEADER_ROW, DATE_FORMAT, UNUSED_COLUMNS);

    static final String OR = "or";
    static final String CONSTANT = "constant";
    static final String COMPOSE = "compose";
    static final String CODES = "codes";
    static final String ELSE = "else";
    static final String DECIMAL_COMMA = "decimal_comma";
    static final ImmutableList<String> IN_COLUMN =
            ImmutableList.of(FROM, OR, CONSTANT, COMPOSE, CODES, ELSE, DATE_FORMAT, DECIMAL_COMMA);

    static final ImmutableMap<String, Charset> CHARSETS =
            ImmutableMap.of("UTF-8", StandardCharsets.UTF_8, "windows-1252", Charset.forName("windows-1252"));
    static final ImmutableList<String> DELIMITERS = ImmutableList.of(",", ";", "\t", "|", "~", "^", ":");

    /** A title and some notes, not a page. */
    static final int MOST_HEADER_ROW = 1_000;

    private Keys() {}
}
