package io.kewei.platform.search;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.entity.SearchIndexedEntity;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Compares an index with the records that it is to hold. A database takes seconds to count millions of records and reads
 * through much that nobody wants then; so what is large is looked at only where it begins and ends, which finds an index
 * that was lost, or not built to its end. What it misses besides, the feed knows.
 */
@Component
class IndexCheck {

    /** So many are counted at once. */
    private static final long SMALL = 200_000;
    /** How many of the oldest and of the newest records are looked for. */
    private static final int ENDS = 100;

    private final EntityManagerFactory factory;
    private final long small;

    @Autowired
    IndexCheck(EntityManagerFactory factory) {
        this(factory, SMALL);
    }

    /** @param small how many may be counted at once */
    IndexCheck(EntityManagerFactory factory, long small) {
        this.factory = factory;
        this.small = small;
    }

    /** Whether at a glance the index holds what it should; takes milliseconds. */
    boolean seemsWhole(SearchIndexedEntity<?> type) {
        return ask(entities -> {
            var kept = kept(entities, type);
            return kept <= small ? kept == stored(entities, type) : holdsEnds(entities, type);
        });
    }

    /** Whether there is nothing to hold and nothing held. */
    boolean isEmpty(SearchIndexedEntity<?> type) {
        return ask(entities -> kept(entities, type) == 0 && ids(entities, type, "asc", 1).isEmpty());
    }

    /** Whether the index holds some of the oldest records, as it does unless it is another's or has just been begun. */
    boolean holdsOldest(SearchIndexedEntity<?> type) {
        return ask(entities -> {
            var ids = Set.copyOf(ids(entities, type, "asc", ENDS));
            return ids.isEmpty() || held(entities, type, ids) > 0;
        });
    }

    private boolean holdsEnds(EntityManager entities, SearchIndexedEntity<?> type) {
        var ids = new HashSet<Object>(ids(entities, type, "asc", ENDS));
        ids.addAll(ids(entities, type, "desc", ENDS));
        return !ids.isEmpty() && ids.size() == held(entities, type, ids);
    }

    private static long held(EntityManager entities, SearchIndexedEntity<?> type, Set<Object> ids) {
        return Search.session(entities).search(type.javaClass()).where(some -> some.id().matchingAny(ids))
                .fetchTotalHitCount();
    }

    private static List<Object> ids(EntityManager entities, SearchIndexedEntity<?> type, String direction, int most) {
        return entities.createQuery("select e.id from " + type.jpaName() + " e order by e.id " + direction, Object.class)
                .setMaxResults(most).getResultList();
    }

    private static long kept(EntityManager entities, SearchIndexedEntity<?> type) {
        return Search.session(entities).search(type.javaClass()).where(all -> all.matchAll()).fetchTotalHitCount();
    }

    private static long stored(EntityManager entities, SearchIndexedEntity<?> type) {
        return entities.createQuery("select count(*) from " + type.jpaName(), Long.class).getSingleResult();
    }

    private <T> T ask(Function<EntityManager, T> question) {
        try (var entities = factory.createEntityManager()) {
            return question.apply(entities);
        }
    }
}
