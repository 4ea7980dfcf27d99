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
 * Builds the index anew, in the background, when the portal starts with an index that holds more or fewer records than
 * the database although no change is waiting: the folder was thrown away, the database was restored from a backup, or
 * the last building was cut short.
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
    void mendIndexes() {
        Thread.ofVirtual().name("index-start").start(() -> Scopes.everything(() -> {
            for (var type : Search.mapping(factory).allIndexedEntities()) {
                var kept = kept(type);
                var stored = stored(type);
                if (kept != stored && !changesWait()) {
                    LOG.info("The index of {} holds {} of {} records and is built anew", type.jpaName(), kept, stored);
                    indexes.rebuild(type.javaClass());
                }
            }
        }));
    }

    private long kept(SearchIndexedEntity<?> type) {
        try (var entities = factory.createEntityManager()) {
            return Search.session(entities).search(type.javaClass()).where(all -> all.matchAll())
                    .fetchTotalHitCount();
        }
    }

    private long stored(SearchIndexedEntity<?> type) {
        try (var entities = factory.createEntityManager()) {
            return entities.createQuery("select count(*) from " + type.jpaName(), Long.class).getSingleResult();
        }
    }

    private boolean changesWait() {
        try (var entities = factory.createEntityManager()) {
            return !entities.createNativeQuery("select 1 from hsearch_outbox_event where status = 'PENDING'",
                    Integer.class).setMaxResults(1).getResultList().isEmpty();
        }
    }
}
