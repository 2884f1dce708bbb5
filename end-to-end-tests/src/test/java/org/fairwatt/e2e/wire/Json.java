package org.fairwatt.e2e.wire;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Changes one place in a tree; places are named by JSON Pointer (RFC 6901). */
final class Json {

    private Json() {}

    /** @throws AssertionError when the tree has nothing there: then the example doesn't give every field */
    static void set(ObjectNode tree, String pointer, JsonNode value) {
        JsonNode parent = parent(tree, pointer);
        String last = pointer.substring(pointer.lastIndexOf('/') + 1);
        if (parent instanceof ArrayNode array && !array.isEmpty()) {
            array.set(Integer.parseInt(last), value);
        } else if (parent instanceof ObjectNode object) {
            object.set(last, value);
        } else {
            throw new AssertionError("The example has nothing at %s: %s".formatted(pointer, tree));
        }
    }

    static void remove(ObjectNode tree, String pointer) {
        ((ObjectNode) parent(tree, pointer)).remove(pointer.substring(pointer.lastIndexOf('/') + 1));
    }

    private static JsonNode parent(ObjectNode tree, String pointer) {
        return tree.at(pointer.substring(0, pointer.lastIndexOf('/')));
    }
}
