package io.kewei.platform.search;

import io.kewei.platform.feed.FeedTable;
import io.kewei.platform.feed.FeedTable.Line;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import java.util.concurrent.ConcurrentHashMap;
import org.hibernate.boot.Metadata;
import org.hibernate.boot.spi.BootstrapContext;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.engine.spi.SharedSessionContractImplementor;
import org.hibernate.engine.spi.TransactionCompletionCallbacks.AfterCompletionCallback;
import org.hibernate.engine.spi.TransactionCompletionCallbacks.BeforeCompletionCallback;
import org.hibernate.event.spi.AbstractPostDatabaseOperationEvent;
import org.hibernate.event.spi.EventType;
import org.hibernate.event.spi.PostDeleteEvent;
import org.hibernate.event.spi.PostDeleteEventListener;
import org.hibernate.event.spi.PostInsertEvent;
import org.hibernate.event.spi.PostInsertEventListener;
import org.hibernate.event.spi.PostUpdateEvent;
import org.hibernate.event.spi.PostUpdateEventListener;
import org.hibernate.integrator.spi.Integrator;
import org.hibernate.persister.entity.EntityPersister;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.Indexed;
import org.springframework.util.function.SingletonSupplier;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes down, last in the transaction that does it, which indexed records were stored, changed or removed. Each
 * process that keeps an index reads that. A document holds what its own record holds; what it took from another
 * record would not be noticed here.
 */
final class IndexChanges
        implements Integrator, PostInsertEventListener, PostUpdateEventListener, PostDeleteEventListener {

    private static final int IDS_OF_LINE = 500;

    private final SingletonSupplier<FeedTable> feed;
    private final JsonMapper json = JsonMapper.builder().build();
    private final Map<SharedSessionContractImplementor, Changes> underWay = new ConcurrentHashMap<>();

    IndexChanges(SingletonSupplier<FeedTable> feed) {
        this.feed = feed;
    }

    @Override
    public void integrate(Metadata metadata, BootstrapContext context, SessionFactoryImplementor factory) {
        var listeners = factory.getEventListenerRegistry();
        listeners.appendListeners(EventType.POST_INSERT, this);
        listeners.appendListeners(EventType.POST_UPDATE, this);
        listeners.appendListeners(EventType.POST_DELETE, this);
    }

    @Override
    public void onPostInsert(PostInsertEvent event) {
        note(event);
    }

    @Override
    public void onPostUpdate(PostUpdateEvent event) {
        note(event);
    }

    @Override
    public void onPostDelete(PostDeleteEvent event) {
        note(event);
    }

    @Override
    public boolean requiresPostCommitHandling(EntityPersister persister) {
        return false;
    }

    private void note(AbstractPostDatabaseOperationEvent event) {
        var type = event.getPersister().getMappedClass();
        if (type.isAnnotationPresent(Indexed.class)) {
            underWay.computeIfAbsent(event.getSession(), this::begin).add(type, event.getId());
        }
    }

    private Changes begin(SharedSessionContractImplementor session) {
        var callbacks = session.getTransactionCompletionCallbacks();
        callbacks.registerCallback((BeforeCompletionCallback) this::write);
        callbacks.registerCallback((AfterCompletionCallback) (committed, same) -> underWay.remove(same));
        return new Changes();
    }

    private void write(SharedSessionContractImplementor session) {
        var changes = underWay.remove(session);
        if (changes != null) {
            feed.obtain().add(changes.lines());
        }
    }

    /** What one transaction has changed. */
    private final class Changes {

        private final Map<Class<?>, SequencedSet<Object>> ids = new LinkedHashMap<>();

        void add(Class<?> type, Object id) {
            ids.computeIfAbsent(type, any -> new LinkedHashSet<>()).add(id);
        }

        List<Line> lines() {
            var lines = new ArrayList<Line>();
            ids.forEach((type, all) -> {
                var each = List.copyOf(all);
                for (var at = 0; at < each.size(); at += IDS_OF_LINE) {
                    var some = each.subList(at, Math.min(at + IDS_OF_LINE, each.size()));
                    lines.add(new Line(type.getName(), json.writeValueAsString(some)));
                }
            });
            return lines;
        }
    }
}
