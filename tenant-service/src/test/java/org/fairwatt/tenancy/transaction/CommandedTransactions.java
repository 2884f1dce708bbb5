package org.fairwatt.tenancy.transaction;

import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import org.jspecify.annotations.Nullable;

/** The server's transactions: there is one from {@link #begin} on, and none before. */
public final class CommandedTransactions implements TransactionSynchronizationRegistry {
    private int status = Status.STATUS_NO_TRANSACTION;

    public void begin() {
        status = Status.STATUS_ACTIVE;
    }

    @Override
    public @Nullable Object getTransactionKey() {
        return isThere() ? this : null;
    }

    @Override
    public int getTransactionStatus() {
        return status;
    }

    @Override
    public void setRollbackOnly() {
        requireOne();
        status = Status.STATUS_MARKED_ROLLBACK;
    }

    @Override
    public boolean getRollbackOnly() {
        requireOne();
        return status == Status.STATUS_MARKED_ROLLBACK;
    }

    @Override
    public void putResource(Object key, Object value) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Object getResource(Object key) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void registerInterposedSynchronization(Synchronization synchronization) {
        throw new UnsupportedOperationException();
    }

    private boolean isThere() {
        return status != Status.STATUS_NO_TRANSACTION;
    }

    private void requireOne() {
        if (!isThere()) {
            throw new IllegalStateException("There is no transaction.");
        }
    }
}
