package io.kewei.platform.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyCollection;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;

import io.kewei.PortalTest;
import io.kewei.platform.feed.FeedRow;
import io.kewei.platform.feed.FeedTable;
import io.kewei.platform.feed.FeedTable.Line;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The index takes in whatever has changed, whatever happens to the process that keeps it. */
@PortalTest
@Tag("database")
@Timeout(60)
class IndexFollowerTest {

    @Autowired
    @Qualifier(SearchConfiguration.FEED)
    FeedTable feed;
    @Autowired
    JdbcTemplate jdbc;
    @Autowired
    Clock clock;
    TransactionTemplate transaction;
    @TempDir
    Path folder;

    private final List<String> takenIn = Collections.synchronizedList(new ArrayList<>());
    private final List<String> onDisk = Collections.synchronizedList(new ArrayList<>());
    private final AtomicInteger refusals = new AtomicInteger();
    private final IndexUpdates updates = mock(IndexUpdates.class);
    private final SearchIndexes indexes = mock(SearchIndexes.class);
    private final List<IndexFollower> started = new ArrayList<>();

    @Autowired
    void transactions(PlatformTransactionManager manager) {
        transaction = new TransactionTemplate(manager);
    }

    @BeforeEach
    void index() {
        jdbc.update("delete from feed_index");      // and the numbers that other tests have rolled back
        doAnswer(call -> {
            call.<Runnable>getArgument(0).run();
            return null;
        }).when(indexes).alone(any());
        doAnswer(call -> onDisk.addAll(takenIn)).when(indexes).flush();
        doAnswer(call -> {
            if (refusals.getAndDecrement() > 0) {
                throw new IllegalStateException("The database is away");
            }
            call.<Collection<FeedRow>>getArgument(0).stream().map(FeedRow::body).forEach(takenIn::add);
            return null;
        }).when(updates).apply(anyCollection());
        change("before");
    }

    @AfterEach
    void stop() {
        started.forEach(IndexFollower::stop);
    }

    @Test
    void whatIsCommittedIsTakenInAndWhatIsNotIsNot() {
        var follower = follower();
        change("one");
        transaction.executeWithoutResult(status -> {
            feed.add(List.of(new Line("x", "never")));
            status.setRollbackOnly();
        });
        change("two");

        await().until(() -> takenIn.contains("two"));
        assertThat(takenIn).contains("one").doesNotContain("never");
        assertThat(follower.isBehind()).isFalse();
    }

    @Test
    void anIndexThatWasStoppedGoesOnWhereItWas() {
        found(follower());
        change("one");
        await().until(() -> takenIn.contains("one"));
        started.getFirst().stop();
        assertThat(onDisk).contains("one");
        assertThat(folder.resolve("place")).hasContent(Long.toString(feed.last()));

        takenIn.clear();
        change("two");
        var next = follower();
        assertThat(next.isLost()).isFalse();
        await().until(() -> takenIn.contains("two"));
        assertThat(takenIn).containsExactly("two");
    }

    @Test
    void anIndexThatWasNotWrittenIsBroughtUpAgain() throws Exception {
        found(follower());
        change("one");
        await().until(() -> Files.exists(folder.resolve("place")));
        var place = Files.readString(folder.resolve("place"));
        change("two");
        await().until(() -> takenIn.contains("two"));
        started.getFirst().stop();
        Files.writeString(folder.resolve("place"), place);      // as if the process had died instead

        takenIn.clear();
        follower();
        await().until(() -> takenIn.contains("two"));
    }

    @Test
    void nothingIsPassedOverWhileTheDatabaseIsAway() {
        refusals.set(3);
        follower();
        change("one");
        change("two");

        await().until(() -> takenIn.contains("two"));
        assertThat(takenIn).contains("one");
    }

    @Test
    void whoseIndexIsNotKnownIsLostUntilItWasBuiltAnew() throws Exception {
        var follower = follower();
        assertThat(follower.isLost()).isTrue();
        change("one");
        await().until(() -> takenIn.contains("one"));
        follower.stop();
        assertThat(folder.resolve("place")).doesNotExist();

        Files.writeString(folder.resolve("place"), Long.toString(feed.last() + 1));
        assertThat(follower().isLost()).as("of another database").isTrue();
        Files.writeString(folder.resolve("place"), "-7");
        assertThat(follower().isLost()).as("changes are gone").isTrue();
    }

    private static void found(IndexFollower follower) {
        follower.found();
    }

    private IndexFollower follower() {
        var follower = new IndexFollower(feed, updates, indexes,
                new IndexSettings(Duration.ofMillis(20), folder.resolve("place"), true), clock);
        follower.start();
        started.add(follower);
        return follower;
    }

    private void change(String word) {
        feed.add(List.of(new Line("x", word)));
    }
}
