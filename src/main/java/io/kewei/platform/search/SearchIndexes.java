package io.kewei.platform.search;

import io.kewei.platform.feed.FeedReader;
import io.kewei.platform.feed.FeedTable;
import jakarta.persistence.EntityManagerFactory;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import org.hibernate.search.mapper.orm.Search;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/** Builds indexes anew from the records in the database. */
@Component
public class SearchIndexes {

    private static final int THREADS = 2;
    private static final int BATCH = 400;
    /** Connector/J reads rows as they are asked for, and not all ids into memory first. */
    private static final int STREAM = Integer.MIN_VALUE;

    private final EntityManagerFactory factory;
    private final FeedTable feed;
    private final IndexPlace place;
    private final ReentrantLock changing = new ReentrantLock();
    private final Set<Class<?>> unfinished = ConcurrentHashMap.newKeySet();

    SearchIndexes(EntityManagerFactory factory, @Qualifier(SearchConfiguration.FEED) FeedTable feed,
            IndexSettings settings) {
        this.factory = factory;
        this.feed = feed;
        this.place = new IndexPlace(settings.place());
    }

    /**
     * Changes indexes while nobody else does: what is built anew writes records as they were read, and would put older
     * ones over those that are taken in meanwhile.
     */
    void alone(Runnable work) {
        changing.lock();
        try {
            work.run();
        } finally {
            changing.unlock();
        }
    }

    /** Puts what indexes have taken in on the disk. */
    void flush() {
        Search.mapping(factory).scope(Object.class).workspace().flush();
    }

    /** Builds the index of one kind of record anew and waits until it is done; {@code Object.class}: all indexes. */
    public void rebuild(Class<?> type) {
        rebuild(List.of(type));
    }

    /** Builds some indexes anew, one after the other. */
    void rebuild(Collection<? extends Class<?>> types) {
        unfinished.addAll(types);
        types.forEach(type -> alone(() -> build(type)));
        unfinished.removeAll(types);
    }

    /** Whether nothing is missing because indexes are built anew: meanwhile none takes in what is changed either. */
    public boolean areFinished() {
        return unfinished.isEmpty();
    }

    /** A building that is cut short leaves an index that nobody knows the state of. */
    private void build(Class<?> type) {
        var known = place.read();
        place.forget();
        try {
            Search.mapping(factory).scope(type).massIndexer().threadsToLoadObjects(THREADS)
                    .batchSizeToLoadObjects(BATCH).idFetchSize(STREAM).startAndWait();
            flush();
            known.ifPresent(place::write);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** Builds all indexes anew in a process that keeps none otherwise; no portal may be at work on them. */
    public void buildAll() {
        var from = FeedReader.safeEnd(feed);
        place.forget();
        Search.mapping(factory).scope(Object.class).schemaManager().createIfMissing();
        rebuild(Object.class);
        place.write(from);
    }
}
