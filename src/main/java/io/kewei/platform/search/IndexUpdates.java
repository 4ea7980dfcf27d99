package io.kewei.platform.search;

import io.kewei.platform.feed.FeedRow;
import jakarta.persistence.EntityManagerFactory;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import java.util.concurrent.CompletableFuture;
import org.hibernate.Session;
import org.hibernate.search.engine.backend.work.execution.DocumentCommitStrategy;
import org.hibernate.search.engine.backend.work.execution.DocumentRefreshStrategy;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.entity.SearchIndexedEntity;
import org.hibernate.search.mapper.pojo.work.IndexingPlanSynchronizationStrategy;
import org.hibernate.search.mapper.pojo.work.SearchIndexingPlanExecutionReport;
import org.hibernate.search.util.common.SearchException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Takes records into the index as they are in the database now, or out of it where they are no more. */
@Component
class IndexUpdates {

    private static final Logger LOG = LoggerFactory.getLogger(IndexUpdates.class);
    private static final int BATCH = 200;
    /**
     * What was taken in is on the disk with the next commit, and seen with the next refresh; both come by themselves.
     */
    private static final IndexingPlanSynchronizationStrategy TAKEN_IN = context -> {
        context.documentCommitStrategy(DocumentCommitStrategy.NONE);
        context.documentRefreshStrategy(DocumentRefreshStrategy.NONE);
        context.indexingFutureHandler(IndexUpdates::requireDone);
    };

    private final EntityManagerFactory factory;
    private final JsonMapper json = JsonMapper.builder().build();

    IndexUpdates(EntityManagerFactory factory) {
        this.factory = factory;
    }

    /**
     * Does what the lines ask for. A record that the index cannot take is logged and left out.
     *
     * @throws RuntimeException if the database does not answer; then all of it has to be done again
     */
    void apply(Collection<FeedRow> lines) {
        ids(lines).forEach((type, ids) -> {
            var all = List.copyOf(ids);
            for (var at = 0; at < all.size(); at += BATCH) {
                apply(type, all.subList(at, Math.min(at + BATCH, all.size())));
            }
        });
    }

    private Map<Class<?>, SequencedSet<Object>> ids(Collection<FeedRow> lines) {
        var ids = new LinkedHashMap<Class<?>, SequencedSet<Object>>();
        for (var line : lines) {
            var type = indexed(line.topic());
            if (type != null) {
                var id = factory.getMetamodel().entity(type).getIdType().getJavaType();
                var list = json.getTypeFactory().constructCollectionType(ArrayList.class, id);
                ids.computeIfAbsent(type, any -> new LinkedHashSet<>())
                        .addAll(json.<List<?>>readValue(line.body(), list));
            }
        }
        return ids;
    }

    /** Null for what a newer version of the portal indexes. */
    private @Nullable Class<?> indexed(String name) {
        return Search.mapping(factory).allIndexedEntities().stream().map(SearchIndexedEntity::javaClass)
                .filter(type -> type.getName().equals(name)).findFirst().orElse(null);
    }

    private void apply(Class<?> type, List<Object> ids) {
        try {
            takeIn(type, ids);
        } catch (RuntimeException trouble) {
            if (isOfDatabase(trouble)) {
                throw trouble;
            }
            if (ids.size() > 1) {
                ids.forEach(id -> apply(type, List.of(id)));
            } else {
                LOG.error("{} {} cannot be taken into the index", type.getSimpleName(), ids, trouble);
            }
        }
    }

    private void takeIn(Class<?> type, List<Object> ids) {
        try (var entities = factory.createEntityManager()) {
            var session = Search.session(entities);
            session.indexingPlanSynchronizationStrategy(TAKEN_IN);
            var plan = session.indexingPlan();
            var found = entities.unwrap(Session.class).findMultiple(type, ids);
            for (var at = 0; at < ids.size(); at++) {
                if (found.get(at) == null) {
                    plan.purge(type, ids.get(at), null);
                } else {
                    plan.addOrUpdate(found.get(at));
                }
            }
            plan.execute();
        }
    }

    private static void requireDone(CompletableFuture<? extends SearchIndexingPlanExecutionReport> work) {
        work.join().throwable().ifPresent(trouble -> {
            throw new SearchException("Not all could be taken into the index", trouble);
        });
    }

    private static boolean isOfDatabase(Throwable trouble) {
        for (var cause = trouble; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException) {
                return true;
            }
        }
        return false;
    }
}
