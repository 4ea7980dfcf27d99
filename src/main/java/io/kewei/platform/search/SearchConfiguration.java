package io.kewei.platform.search;

import io.kewei.platform.feed.FeedTable;
import java.util.List;
import org.hibernate.jpa.boot.spi.IntegratorProvider;
import org.hibernate.jpa.boot.spi.JpaSettings;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.hibernate.autoconfigure.HibernatePropertiesCustomizer;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.function.SingletonSupplier;

/**
 * Notes which records change, for the indexes of all processes; unless one index that all share is kept in another
 * way.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(IndexSettings.class)
class SearchConfiguration {

    /** Whether each process keeps an index of its own, from the feed. */
    static final String BY_FEED = "kewei.index.by-feed";
    static final String FEED = "indexFeed";

    @Bean
    @ConditionalOnBooleanProperty(name = BY_FEED, matchIfMissing = true)
    HibernatePropertiesCustomizer indexChanges(@Qualifier(FEED) ObjectProvider<FeedTable> feed) {
        var changes = new IndexChanges(SingletonSupplier.of(feed::getObject));
        return properties -> properties.put(JpaSettings.INTEGRATOR_PROVIDER,
                (IntegratorProvider) () -> List.of(changes));
    }
}
