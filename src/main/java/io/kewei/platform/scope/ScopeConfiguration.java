package io.kewei.platform.scope;

import jakarta.persistence.EntityManagerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;

/** Puts the scope into every transaction. */
@Configuration(proxyBeanMethods = false)
class ScopeConfiguration {

    @Bean
    PlatformTransactionManager transactionManager(EntityManagerFactory factory) {
        return new ScopedTransactionManager(factory);
    }
}
