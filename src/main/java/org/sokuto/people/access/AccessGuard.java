package org.sokuto.people.access;

import java.lang.reflect.Method;
import java.util.Arrays;
import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;
import org.sokuto.audit.AuditLog;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.annotation.AnnotationUtils;

/** Lets a service method run only for whom one of its actions is open; a method that names no action never runs. */
final class AccessGuard implements MethodInterceptor {

    private final ObjectProvider<Access> access;

    AccessGuard(ObjectProvider<Access> access) {
        this.access = access;
    }

    @Override
    public @Nullable Object invoke(MethodInvocation invocation) throws Throwable {
        Object service = invocation.getThis();
        Method method = invocation.getMethod();
        if (service != null && !exempt(service, method)) {
            Method declared = AopUtils.getMostSpecificMethod(method, AopUtils.getTargetClass(service));
            Requires requires = AnnotationUtils.findAnnotation(declared, Requires.class);
            if (requires == null || Arrays.stream(requires.value()).noneMatch(access.getObject()::may)) {
                throw new NotPermitted();
            }
        }
        return invocation.proceed();
    }

    /** The audit log lies below the actions and only takes part in transactions that a guarded method began. */
    private static boolean exempt(Object service, Method method) {
        return service instanceof AuditLog || method.getDeclaringClass() == Object.class;
    }
}
