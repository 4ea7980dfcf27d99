package io.kewei.platform.search;

import io.kewei.platform.scope.Scopes;
import jakarta.persistence.EntityManagerFactory;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.entity.SearchIndexedEntity;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Builds the index anew, in the background, when the portal starts with an index that holds more or fewer records than
 * the database although no change is waiting, or when nobody knows which changes it has missed: the folder was thrown away,
 * the database was restored from a backup, or the last building was cut short.
 */
@Component
@ConditionalOnWebApplication
class IndexStart {

    private static final Logger LOG = LoggerFactory.getLogger(IndexStart.class);

    private final EntityManagerFactory factory;
    private final SearchIndexes indexes;
    private final IndexFollower follower;

    IndexStart(EntityManagerFactory factory, SearchIndexes indexes, IndexFollower follower) {
        this.factory = factory;
        this.indexes = indexes;
        this.follower = follower;
    }

    @EventListener(ApplicationReadyEvent.class)
    void mendIndexes() {
        if (!follower.keepsIndex()) {
            return;
        }
        Thread.ofVirtual().name("index-start").start(() -> Scopes.everything(() -> {
            for (var type : Search.mapping(factory).allIndexedEntities()) {
                var kept = kept(type);
                var stored = stored(type);
                if (follower.isLost() && kept + stored > 0 || kept != stored && !follower.isBehind()) {
                    LOG.info("The index of {} holds {} of {} records and is built anew", type.jpaName(), kept, stored);
                    indexes.rebuild(type.javaClass());
                }
            }
            follower.found();
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
}
