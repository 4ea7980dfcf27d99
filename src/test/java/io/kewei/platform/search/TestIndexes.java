package io.kewei.platform.search;

import io.kewei.platform.scope.Scopes;
import org.springframework.boot.test.context.TestComponent;

/** The indexes of a test's portal, which it may have begun to build anew as it started. */
@TestComponent
public class TestIndexes {

    private final SearchIndexes indexes;
    private final IndexStart start;

    TestIndexes(SearchIndexes indexes, IndexStart start) {
        this.indexes = indexes;
        this.start = start;
    }

    /** Waits for the building at the start: what is stored meanwhile may be found, vanish and be found again. */
    public void await() {
        start.await();
    }

    /** Does something while an index is being built anew, and waits until it is. */
    public void whileBuilding(Class<?> type, Runnable work) throws InterruptedException {
        var building = Thread.ofVirtual().unstarted(() -> Scopes.everything(() -> indexes.rebuild(type)));
        indexes.alone(() -> {
            building.start();
            while (indexes.areFinished()) {
                Thread.onSpinWait();
            }
            work.run();
        });
        building.join();
    }
}
