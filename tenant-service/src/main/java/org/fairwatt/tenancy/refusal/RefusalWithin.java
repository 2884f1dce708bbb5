package org.fairwatt.tenancy.refusal;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import org.fairwatt.problem.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Within the transaction of a use case: a {@link Problem} rolls it back, and goes on as a result to {@link RefusalAround},
 * which throws it. Liberty writes a stack trace (FFDC) of each runtime exception that crosses its own interceptor, and
 * what a user did wrong is none of the server's failures.
 *
 * <p>An interceptor is bound to one kind of transaction, so there is one for each that a {@link Problem} may end.
 */
abstract class RefusalWithin {
    private static final int PRIORITY =
            Interceptor.Priority.PLATFORM_BEFORE + 201; // the server's own has 200 (JTA 2.0, 3.7)

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    TransactionSynchronizationRegistry transactions;

    @AroundInvoke
    @Nullable
    Object resultOf(InvocationContext call) throws Exception {
        try {
            return call.proceed();
        } catch (Problem problem) {
            transactions.setRollbackOnly();
            return new Refusal(problem);
        }
    }

    @Interceptor
    @Transactional(TxType.REQUIRED)
    @Priority(PRIORITY)
    static class OfRequired extends RefusalWithin {}

    @Interceptor
    @Transactional(TxType.REQUIRES_NEW)
    @Priority(PRIORITY)
    static class OfRequiresNew extends RefusalWithin {}

    @Interceptor
    @Transactional(TxType.MANDATORY)
    @Priority(PRIORITY)
    static class OfMandatory extends RefusalWithin {}
}
