package org.fairwatt.engine.decision;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** A JSON object that is read field by field; what is missing or of another kind is an {@link IllegalArgumentException}. */
record Tree(Map<?, ?> fields) {

    static Tree of(Object value) {
        return new Tree(as(Map.class, "record", value));
    }

    Tree tree(String field) {
        return Tree.of(get(field));
    }

    Optional<Tree> maybeTree(String field) {
        return maybe(field, Tree::of);
    }

    String text(String field) {
        return as(String.class, field, get(field));
    }

    <T> Optional<T> maybe(String field, Function<Object, T> read) {
        return Optional.ofNullable(fields.get(field)).map(read);
    }

    <T> T text(String field, Function<String, T> read) {
        return read.apply(text(field));
    }

    long number(String field) {
        return as(Long.class, field, get(field));
    }

    int small(String field) {
        return Math.toIntExact(number(field));
    }

    boolean is(String field) {
        return as(Boolean.class, field, get(field));
    }

    List<String> texts(String field) {
        return list(field, item -> as(String.class, field, item));
    }

    List<Long> numbers(String field) {
        return list(field, item -> as(Long.class, field, item));
    }

    <T> List<T> trees(String field, Function<Tree, T> read) {
        return list(field, item -> read.apply(Tree.of(item)));
    }

    /** What {@code name} names among {@code kind}; {@code what} it is, for people. */
    static <E extends Enum<E>> E known(Class<E> kind, String what, String name) {
        return Stream.of(kind.getEnumConstants())
                .filter(constant -> constant.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "This version doesn't know the record's %s (%s).".formatted(what, name)));
    }

    private <T> List<T> list(String field, Function<Object, T> read) {
        List<?> items = as(List.class, field, get(field));
        return items.stream().map(item -> read.apply(item)).toList();
    }

    private Object get(String field) {
        Object value = fields.get(field);
        if (value == null) {
            throw new IllegalArgumentException("The record has no %s.".formatted(field));
        }
        return value;
    }

    private static <T> T as(Class<T> kind, String field, Object value) {
        if (!kind.isInstance(value)) {
            throw new IllegalArgumentException("The record's %s is no %s.".formatted(field, kind.getSimpleName()));
        }
        return kind.cast(value);
    }
}
