package io.kewei.platform.search;

import io.kewei.platform.scope.Scopes;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicInteger;
import org.hibernate.search.engine.environment.thread.spi.ThreadProvider;

/** The threads that keep the index: they serve nobody in particular and have to read every record. */
public class SearchThreads implements ThreadProvider {

    @Override
    public String createThreadName(String prefix, int number) {
        return "index-" + prefix + "-" + number;
    }

    @Override
    public ThreadFactory createThreadFactory(String prefix) {
        var count = new AtomicInteger();
        return work -> Thread.ofPlatform().daemon().name(createThreadName(prefix, count.incrementAndGet()))
                .unstarted(() -> Scopes.everything(work));
    }
}
