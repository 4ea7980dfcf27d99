package io.kewei.platform.search;

import io.kewei.platform.scope.Scopes;
import jakarta.persistence.EntityManagerFactory;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.entity.SearchIndexedEntity;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Builds the index anew, in the background, when the portal starts on a database that has records and an index that has
 * none: the folder was thrown away, or the database was restored from a backup.
 */
@Component
@ConditionalOnBooleanProperty(name = IndexStart.KEEPS_INDEX, matchIfMissing = true)
class IndexStart {

    /** Whether this process keeps the index. */
    static final String KEEPS_INDEX =
            "spring.jpa.properties.hibernate.search.coordination.event_processor.enabled";

    private static final Logger LOG = LoggerFactory.getLogger(IndexStart.class);

    private final EntityManagerFactory factory;
    private final SearchIndexes indexes;

    IndexStart(EntityManagerFactory factory, SearchIndexes indexes) {
        this.factory = factory;
        this.indexes = indexes;
    }

    @EventListener(ApplicationReadyEvent.class)
    void fillEmptyIndexes() {
        Thread.ofVirtual().name("index-start").start(() -> Scopes.everything(() -> {
            for (var type : Search.mapping(factory).allIndexedEntities()) {
                if (isEmpty(type) && hasRecords(type)) {
                    LOG.info("The index of {} is empty and is built anew", type.jpaName());
                    indexes.rebuild(type.javaClass());
                }
            }
        }));
    }

    private boolean isEmpty(SearchIndexedEntity<?> type) {
        try (var entities = factory.createEntityManager()) {
            return Search.session(entities).search(type.javaClass()).where(all -> all.matchAll())
                    .fetchTotalHitCount() == 0;
        }
    }

    private boolean hasRecords(SearchIndexedEntity<?> type) {
        try (var entities = factory.createEntityManager()) {
            return !entities.createQuery("select 1 from " + type.jpaName(), Integer.class).setMaxResults(1)
                    .getResultList().isEmpty();
        }
    }
}
