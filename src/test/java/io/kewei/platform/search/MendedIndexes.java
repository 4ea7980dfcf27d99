package io.kewei.platform.search;

import org.springframework.boot.test.context.TestComponent;

/** For tests that look for what they store, on indexes that their portal may have begun to build anew as it started. */
@TestComponent
public class MendedIndexes {

    private final IndexStart start;

    MendedIndexes(IndexStart start) {
        this.start = start;
    }

    public void await() {
        start.await();
    }
}
