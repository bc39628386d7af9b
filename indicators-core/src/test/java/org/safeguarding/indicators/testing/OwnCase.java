package org.safeguarding.indicators.testing;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Records of a service's own from a table as a case gives it, so that a failing sample can be pasted into a test as it was
 * printed. Cells are texts, dates, moments, whole and decimal numbers, {@code true} and {@code false}; a blank cell is null, or
 * empty where the component is optional.
 */
public final class OwnCase {
    private static final Splitter CELLS = Splitter.on('|').trimResults();

    private OwnCase() {}

    /**
     * The records of a table.
     *
     * @param type the record, a Java record
     * @param text a header that names its components, and rows; lines that begin with no bar are passed over
     * @param <T> the record
     * @return the records
     * @throws IllegalArgumentException if the header is not that of the record, or a cell cannot be read
     */
    public static <T> ImmutableList<T> rows(Class<T> type, String text) {
        List<String> lines = text.lines()
                .map(String::strip)
                .filter(line -> line.startsWith("|"))
                .toList();
        if (lines.isEmpty()) {
            return ImmutableList.of();
        }
        RecordComponent[] components = components(type);
        List<String> expected =
                Stream.of(components).map(RecordComponent::getName).toList();
        if (!cells(lines.get(0)).equals(expected)) {
            throw new IllegalArgumentException("expected the columns " + expected + ", got " + lines.get(0));
        }
        return lines.stream()
                .skip(1)
                .map(line -> read(type, components, line))
                .collect(ImmutableList.toImmutableList());
    }

    static RecordComponent[] components(Class<?> type) {
        if (!type.isRecord()) {
            throw new IllegalArgumentException("expected a Java record, got " + type.getSimpleName());
        }
        return type.getRecordComponents();
    }

    /** A cell of a record; a null is blank. */
    static Object cell(RecordComponent component, Object record) {
        try {
            Method accessor = component.getAccessor();
            accessor.setAccessible(true);
            Object value = accessor.invoke(record);
            return value == null ? "" : value;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("expected to read " + component.getName(), e);
        }
    }

    private static <T> T read(Class<T> type, RecordComponent[] components, String line) {
        List<String> cells = cells(line);
        if (cells.size() != components.length) {
            throw new IllegalArgumentException("expected " + components.length + " cells, got " + line);
        }
        Class<?>[] types = new Class<?>[components.length];
        Object[] values = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            types[i] = components[i].getType();
            values[i] = value(components[i].getGenericType(), cells.get(i));
        }
        try {
            Constructor<T> canonical = type.getDeclaredConstructor(types);
            canonical.setAccessible(true);
            return canonical.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException("expected a " + type.getSimpleName() + ", got " + line, e);
        }
    }

    private static List<String> cells(String line) {
        List<String> parts = CELLS.splitToList(line);
        return parts.subList(1, parts.size() - 1);
    }

    private static @Nullable Object value(Type type, String cell) {
        if (type instanceof ParameterizedType optional && optional.getRawType() == Optional.class) {
            return Optional.ofNullable(value(optional.getActualTypeArguments()[0], cell));
        }
        if (type == String.class) {
            return cell;
        }
        if (cell.isEmpty()) {
            return null;
        }
        return switch (type.getTypeName()) {
            case "java.time.LocalDate" -> LocalDate.parse(cell);
            case "java.time.LocalDateTime" -> LocalDateTime.parse(cell);
            case "java.math.BigDecimal" -> new BigDecimal(cell);
            case "int", "java.lang.Integer" -> Integer.valueOf(cell);
            case "long", "java.lang.Long" -> Long.valueOf(cell);
            case "boolean", "java.lang.Boolean" -> Boolean.valueOf(cell);
            default -> throw new IllegalArgumentException("expected a component that a cell can hold, got " + type);
        };
    }
}
