package io.kewei.platform.search;

import io.kewei.platform.scope.Scopes;
import jakarta.persistence.EntityManagerFactory;
import java.util.concurrent.CompletableFuture;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.entity.SearchIndexedEntity;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Builds the index anew, in the background, when the portal starts with an index that does not hold what the database
 * does although no change is waiting, or when nobody knows which changes it has missed: the folder was thrown away,
 * the database was restored from a backup, or the last building was cut short.
 */
@Component
@ConditionalOnWebApplication
class IndexStart {

    private static final Logger LOG = LoggerFactory.getLogger(IndexStart.class);

    private final EntityManagerFactory factory;
    private final IndexCheck check;
    private final SearchIndexes indexes;
    private final IndexFollower follower;
    private final CompletableFuture<Void> mended = new CompletableFuture<>();

    IndexStart(EntityManagerFactory factory, IndexCheck check, SearchIndexes indexes, IndexFollower follower) {
        this.factory = factory;
        this.check = check;
        this.indexes = indexes;
        this.follower = follower;
    }

    @EventListener(ApplicationReadyEvent.class)
    void mendIndexes() {
        if (follower.keepsIndex()) {
            Thread.ofVirtual().name("index-start").start(() -> {
                Scopes.everything(this::mend);
                mended.complete(null);
            });
        } else {
            mended.complete(null);
        }
    }

    /** Waits until what was to be built anew is: what is stored meanwhile may be found, vanish and be found again. */
    void await() {
        mended.join();
    }

    /** A server of indexes may be away at the start; the index on this disk is not. */
    void mend() {
        try {
            // All before the first is built: while one is, changes wait, and would excuse the next.
            var broken = Search.mapping(factory).allIndexedEntities().stream().filter(this::isBroken).toList();
            broken.forEach(type -> LOG.info("The index of {} does not hold what the database does and is built anew",
                    type.jpaName()));
            indexes.rebuild(broken.stream().map(SearchIndexedEntity::javaClass).toList());
            follower.found();
        } catch (RuntimeException trouble) {
            LOG.warn("The text index cannot be looked at", trouble);
        }
    }

    /** Changes that wait are reason enough for it to lack something, but not what is old. */
    private boolean isBroken(SearchIndexedEntity<?> type) {
        if (follower.isLost()) {
            return !check.isEmpty(type);
        }
        return follower.isBehind() ? !check.holdsOldest(type) : !check.seemsWhole(type);
    }
}
