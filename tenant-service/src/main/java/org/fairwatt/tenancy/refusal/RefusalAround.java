package org.fairwatt.tenancy.refusal;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import org.jspecify.annotations.Nullable;

/** Around the transaction of a use case: throws what {@link RefusalWithin} handed over. */
abstract class RefusalAround {
    private static final int PRIORITY = Interceptor.Priority.PLATFORM_BEFORE + 199;

    @AroundInvoke
    @Nullable
    Object resultOf(InvocationContext call) throws Exception {
        Object result = call.proceed();
        if (result instanceof Refusal refusal) {
            throw refusal.problem();
        }
        return result;
    }

    @Interceptor
    @Transactional(TxType.REQUIRED)
    @Priority(PRIORITY)
    static class OfRequired extends RefusalAround {}

    @Interceptor
    @Transactional(TxType.REQUIRES_NEW)
    @Priority(PRIORITY)
    static class OfRequiresNew extends RefusalAround {}

    @Interceptor
    @Transactional(TxType.MANDATORY)
    @Priority(PRIORITY)
    static class OfMandatory extends RefusalAround {}
}
