package io.kewei;

import org.springframework.core.Ordered;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/**
 * Keeps the login where the portal under test looks for it. Each portal that starts in this JVM puts a holder of its own
 * into the static {@link SecurityContextHolder}; the services of those started before still ask theirs.
 */
class SameSecurity implements TestExecutionListener, Ordered {

    /** After the portal is there, before Spring Security's own listener (10000) logs the test's user in. */
    @Override
    public int getOrder() {
        return 9000;
    }

    @Override
    public void beforeTestMethod(TestContext test) {
        test.getApplicationContext().getBeanProvider(SecurityContextHolderStrategy.class)
                .ifAvailable(SecurityContextHolder::setContextHolderStrategy);
    }
}
