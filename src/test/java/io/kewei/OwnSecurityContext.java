package io.kewei;

import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.support.AbstractTestExecutionListener;

/**
 * Points Spring Security's one static place for "who is logged in" at the context that the test runs in. Each context
 * that starts takes that place over, so without this a test in an older context logs in where nobody looks. And nobody
 * stays logged in after a test.
 */
public class OwnSecurityContext extends AbstractTestExecutionListener {

    private static final int BEFORE_ANYBODY_LOGS_IN = 3000;

    @Override
    public int getOrder() {
        return BEFORE_ANYBODY_LOGS_IN;
    }

    @Override
    public void beforeTestMethod(TestContext test) {
        test.getApplicationContext().getBeanProvider(SecurityContextHolderStrategy.class)
                .ifAvailable(SecurityContextHolder::setContextHolderStrategy);
    }

    @Override
    public void afterTestMethod(TestContext test) {
        SecurityContextHolder.clearContext();
    }
}
