package org.fairwatt.api.transport;

/** A document that asks for too much, or that could be refused without looking at the schema. */
final class DocumentRefused extends RuntimeException {

    DocumentRefused(String message) {
        super(message);
    }

    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }
}
