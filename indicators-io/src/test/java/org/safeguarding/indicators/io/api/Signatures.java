package org.safeguarding.indicators.io.api;

import static java.util.stream.Collectors.joining;

import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.util.Arrays;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The public and protected signatures of a type, one a line: {@code package.Type: member}. */
final class Signatures {
    private static final String ROOT = "org.safeguarding.indicators.";
    private static final int SHOWN = Modifier.PUBLIC | Modifier.PROTECTED;
    private static final int SAID = SHOWN | Modifier.STATIC | Modifier.FINAL | Modifier.ABSTRACT;

    private final SortedSet<String> lines = new TreeSet<>();

    /** Adds a type and the types in it, if they can be seen. */
    void add(Class<?> type) {
        if ((type.getModifiers() & SHOWN) == 0) {
            return;
        }
        String name = name(type);
        lines.add(name + ": " + head(type));
        // What a superclass that nobody sees declares is seen in the subclass.
        for (Class<?> from = type; from != null && (from == type || hidden(from)); from = from.getSuperclass()) {
            Stream.of(from.getDeclaredFields())
                    .filter(f -> seen(f.getModifiers(), f.isSynthetic()))
                    .forEach(f -> lines.add(name + ": " + field(f)));
            Stream.of(from.getDeclaredMethods())
                    .filter(m -> seen(m.getModifiers(), m.isSynthetic()) && !ofObject(m))
                    .forEach(m -> lines.add(name + ": " + method(m)));
        }
        Stream.of(type.getDeclaredConstructors())
                .filter(c -> seen(c.getModifiers(), c.isSynthetic()))
                .forEach(c -> lines.add(name + ": " + constructor(c)));
        Stream.of(type.getDeclaredClasses()).forEach(this::add);
    }

    String text() {
        return String.join("\n", lines) + "\n";
    }

    /** Whether nobody can name it, though what it has may be seen in a subclass. */
    private static boolean hidden(Class<?> type) {
        boolean ours = type.getName().startsWith(ROOT);
        for (Class<?> around = type; around != null; around = around.getEnclosingClass()) {
            if (ours && (around.getModifiers() & SHOWN) == 0) {
                return true;
            }
        }
        return false;
    }

    /** What every object has says nothing. */
    private static boolean ofObject(Method method) {
        return switch (method.getName()) {
            case "hashCode", "toString" -> method.getParameterCount() == 0;
            case "equals" -> method.getParameterCount() == 1 && method.getParameterTypes()[0] == Object.class;
            default -> false;
        };
    }

    private static boolean seen(int modifiers, boolean synthetic) {
        return (modifiers & SHOWN) != 0 && !synthetic;
    }

    private static String head(Class<?> type) {
        String kind = type.isAnnotation()
                ? "@interface"
                : type.isInterface() ? "interface" : type.isEnum() ? "enum" : type.isRecord() ? "record" : "class";
        int said = type.isInterface() ? SHOWN | Modifier.STATIC : SAID;
        // Whether an enum is final depends on its constants' bodies.
        int modifiers = type.getModifiers() & (type.isEnum() ? SHOWN | Modifier.STATIC : said);
        String above = type.getGenericSuperclass() == null || type.isEnum() || type.isRecord() ? "" : superclass(type);
        String interfaces = list(type.getGenericInterfaces(), ", ");
        String permitted = type.isSealed()
                ? Stream.of(type.getPermittedSubclasses())
                        .map(Signatures::name)
                        .sorted()
                        .collect(joining(", "))
                : "";
        return words(modifiers)
                + kind
                + variables(type.getTypeParameters())
                + above
                + (interfaces.isEmpty() ? "" : (type.isInterface() ? " extends " : " implements ") + interfaces)
                + (permitted.isEmpty() ? "" : " permits " + permitted);
    }

    private static String superclass(Class<?> type) {
        boolean shown = type.getSuperclass() != Object.class && !hidden(type.getSuperclass());
        return shown ? " extends " + type(type.getGenericSuperclass()) : "";
    }

    private static String field(Field field) {
        return words(field.getModifiers() & SAID) + type(field.getGenericType()) + " " + field.getName();
    }

    private static String method(Method method) {
        String byDefault = method.isDefault() ? "default " : "";
        return words(method.getModifiers() & SAID) + byDefault + variables(method.getTypeParameters())
                + (method.getTypeParameters().length == 0 ? "" : " ")
                + type(method.getGenericReturnType()) + " " + method.getName() + rest(method);
    }

    private static String constructor(Constructor<?> constructor) {
        return words(constructor.getModifiers() & SAID) + "new" + rest(constructor);
    }

    private static String rest(Executable executable) {
        String thrown = list(executable.getGenericExceptionTypes(), ", ");
        return "(" + list(executable.getGenericParameterTypes(), ", ") + ")"
                + (thrown.isEmpty() ? "" : " throws " + thrown);
    }

    private static String words(int modifiers) {
        return modifiers == 0 ? "" : Modifier.toString(modifiers) + " ";
    }

    private static String variables(TypeVariable<?>[] variables) {
        return variables.length == 0
                ? ""
                : Arrays.stream(variables)
                        .map(v -> v.getName() + bounds(v.getBounds()))
                        .collect(joining(", ", "<", ">"));
    }

    private static String bounds(Type[] bounds) {
        return bounds.length == 1 && bounds[0] == Object.class ? "" : " extends " + list(bounds, " & ");
    }

    private static String list(Type[] types, String between) {
        return Arrays.stream(types).map(Signatures::type).collect(joining(between));
    }

    /** As in source, without the root of our packages. */
    private static String type(Type type) {
        if (type instanceof Class<?> raw) {
            return raw.isArray() ? type(raw.getComponentType()) + "[]" : name(raw);
        }
        if (type instanceof ParameterizedType some) {
            return name((Class<?>) some.getRawType()) + "<" + list(some.getActualTypeArguments(), ", ") + ">";
        }
        return type.getTypeName().replace(ROOT, "").replace('$', '.');
    }

    private static String name(Class<?> type) {
        return type.getName().replace(ROOT, "").replace('$', '.');
    }
}
