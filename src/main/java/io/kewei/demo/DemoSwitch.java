package io.kewei.demo;

import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.env.Environment;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.util.StringUtils;

/**
 * Whether demo data is wanted: {@code kewei.demo} says {@code on} or {@code off}. Where nothing is said it is on with the
 * embedded database and off with any other, so that no production portal opens with a password that everybody knows.
 */
final class DemoSwitch implements Condition {

    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
        return isOn(context.getEnvironment());
    }

    static boolean isOn(Environment environment) {
        var said = environment.getProperty("kewei.demo", Boolean.class);
        return said != null ? said : !StringUtils.hasText(environment.getProperty("spring.datasource.url"))
                && !environment.getProperty("kewei.database.throw-away", Boolean.class, false);
    }
}
