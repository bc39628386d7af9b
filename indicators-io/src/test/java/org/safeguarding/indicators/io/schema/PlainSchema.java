package org.safeguarding.indicators.io.schema;

import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * As much of JSON Schema as the schemas of this module use. A keyword it does not know is a fault, not a blank cheque.
 *
 * @param root the schema
 */
public record PlainSchema(JsonNode root) {
    private static final ImmutableSet<String> KEYWORDS = ImmutableSet.of(
            "$schema",
            "$defs",
            "$ref",
            "title",
            "description",
            "type",
            "additionalProperties",
            "properties",
            "required",
            "enum",
            "minimum",
            "maximum",
            "minLength",
            "pattern",
            "format",
            "items",
            "minItems",
            "uniqueItems",
            "propertyNames",
            "minProperties");

    /** A schema that stands beside a class. */
    public static PlainSchema of(Class<?> beside, String resource) {
        try (InputStream in = Objects.requireNonNull(beside.getResourceAsStream(resource))) {
            return new PlainSchema(JsonMapper.shared().readTree(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether the schema allows a value. */
    public boolean allows(JsonNode value) {
        return allows(root, value);
    }

    private boolean allows(JsonNode schema, JsonNode value) {
        for (String keyword : schema.propertyNames()) {
            if (!KEYWORDS.contains(keyword)) {
                throw new IllegalStateException("this reader of schemas does not know " + keyword);
            }
        }
        if (schema.has("$ref") && !allows(referred(schema.get("$ref").stringValue()), value)) {
            return false;
        }
        return typed(schema, value)
                && (!schema.has("enum") || schema.get("enum").valueStream().anyMatch(value::equals))
                && numbers(schema, value)
                && texts(schema, value)
                && arrays(schema, value)
                && objects(schema, value);
    }

    private JsonNode referred(String reference) {
        return root.at(reference.substring(1));
    }

    private static boolean typed(JsonNode schema, JsonNode value) {
        JsonNode type = schema.path("type");
        return type.isArray()
                ? type.valueStream().anyMatch(one -> isOf(one.stringValue(), value))
                : isOf(type.asString("any"), value);
    }

    private static boolean isOf(String type, JsonNode value) {
        return switch (type) {
            case "any" -> true;
            case "object" -> value.isObject();
            case "array" -> value.isArray();
            case "string" -> value.isString();
            case "boolean" -> value.isBoolean();
            case "integer" -> value.isIntegralNumber();
            case "number" -> value.isNumber();
            default -> throw new IllegalStateException("no such type");
        };
    }

    private static boolean numbers(JsonNode schema, JsonNode value) {
        return !value.isNumber()
                || ((!schema.has("minimum")
                                || value.decimalValue()
                                                .compareTo(schema.get("minimum").decimalValue())
                                        >= 0)
                        && (!schema.has("maximum")
                                || value.decimalValue()
                                                .compareTo(schema.get("maximum").decimalValue())
                                        <= 0));
    }

    private static boolean texts(JsonNode schema, JsonNode value) {
        if (!value.isString()) {
            return true;
        }
        boolean matches = !schema.has("pattern")
                || Pattern.compile(schema.get("pattern").stringValue())
                        .matcher(value.stringValue())
                        .find();
        boolean longEnough =
                value.stringValue().length() >= schema.path("minLength").asInt(0);
        return matches && longEnough && (!schema.has("format") || isDate(value.stringValue()));
    }

    private static boolean isDate(String text) {
        try {
            return text.length() == 10 && LocalDate.parse(text).getYear() > 0;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private boolean arrays(JsonNode schema, JsonNode value) {
        if (!value.isArray()) {
            return true;
        }
        Set<JsonNode> seen = new HashSet<>();
        boolean unique = value.valueStream().allMatch(seen::add);
        return value.size() >= schema.path("minItems").asInt(0)
                && (unique || !schema.path("uniqueItems").asBoolean(false))
                && (!schema.has("items")
                        || value.valueStream().allMatch(element -> allows(schema.get("items"), element)));
    }

    private boolean objects(JsonNode schema, JsonNode value) {
        if (!value.isObject()) {
            return true;
        }
        if (schema.has("required")
                && !schema.get("required").valueStream().allMatch(name -> value.has(name.stringValue()))) {
            return false;
        }
        if (value.size() < schema.path("minProperties").asInt(0)) {
            return false;
        }
        return value.propertyStream().allMatch(property -> {
            JsonNode name = JsonMapper.shared().valueToTree(property.getKey());
            if (schema.has("propertyNames") && !allows(schema.get("propertyNames"), name)) {
                return false;
            }
            JsonNode own = schema.path("properties").path(property.getKey());
            if (!own.isMissingNode()) {
                return allows(own, property.getValue());
            }
            JsonNode others = schema.path("additionalProperties");
            return others.isMissingNode()
                    || (others.isObject() ? allows(others, property.getValue()) : others.asBoolean());
        });
    }
}
