package org.fairwatt.tenancy.refusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.interceptor.InvocationContext;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.concurrent.Callable;
import org.fairwatt.problem.Problem;
import org.fairwatt.tenancy.transaction.CommandedTransactions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RefusalTest {
    private static final Problem PROBLEM = Problem.invalid("input.energyWh", "The energy (0 Wh) is none.");

    private final RefusalAround around = new RefusalAround.OfRequired();
    private final RefusalWithin within = new RefusalWithin.OfRequired();
    private final CommandedTransactions transactions = new CommandedTransactions();

    RefusalTest() {
        within.transactions = transactions;
        transactions.begin();
    }

    @Test
    void whatAUserDidWrongReachesTheCallerButNotTheServersInterceptor() {
        Call useCase = new Call(() -> {
            throw PROBLEM;
        });
        Call serversOwn = new Call(() -> within.resultOf(useCase)); // it would write a stack trace of an exception

        assertThatThrownBy(() -> around.resultOf(serversOwn)).isSameAs(PROBLEM);

        assertThat(serversOwn.failed).isFalse();
        assertThat(transactions.getRollbackOnly()).isTrue();
    }

    @Test
    void aFailureIsTheServersToSeeAndToRollBack() {
        IllegalStateException bug = new IllegalStateException("a bug");
        Call useCase = new Call(() -> {
            throw bug;
        });
        Call serversOwn = new Call(() -> within.resultOf(useCase));

        assertThatThrownBy(() -> around.resultOf(serversOwn)).isSameAs(bug);

        assertThat(serversOwn.failed).isTrue();
        assertThat(transactions.getRollbackOnly()).isFalse();
    }

    @Test
    void whatWentWellStaysAsItIs() throws Exception {
        Call serversOwn = new Call(() -> within.resultOf(new Call(() -> "granted")));

        assertThat(around.resultOf(serversOwn)).isEqualTo("granted");

        assertThat(transactions.getRollbackOnly()).isFalse();
    }

    /** One step of a chain of interceptors, and whether an exception crossed it. */
    private static final class Call implements InvocationContext {
        private final Callable<@Nullable Object> work;
        private boolean failed;

        private Call(Callable<@Nullable Object> work) {
            this.work = work;
        }

        @Override
        public @Nullable Object proceed() throws Exception {
            try {
                return work.call();
            } catch (Exception e) {
                failed = true;
                throw e;
            }
        }

        @Override
        public Object getTarget() {
            return this;
        }

        @Override
        public @Nullable Object getTimer() {
            return null;
        }

        @Override
        public @Nullable Method getMethod() {
            return null;
        }

        @Override
        public @Nullable Constructor<?> getConstructor() {
            return null;
        }

        @Override
        public Object[] getParameters() {
            return new Object[0];
        }

        @Override
        public void setParameters(Object[] parameters) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Map<String, Object> getContextData() {
            return Map.of();
        }
    }
}
