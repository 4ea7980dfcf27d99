package io.kewei.platform.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kewei.Hands;
import io.kewei.PortalTest;
import io.kewei.platform.feed.FeedTable.Line;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What one process has committed the others read, once, in whatever order transactions commit. */
@PortalTest
@Tag("database")
@Timeout(120)
class FeedTest {

    private static final String TOPIC = "test";

    @Autowired
    JdbcTemplate jdbc;
    @Autowired
    ApplicationEventPublisher events;
    @Autowired
    PlatformTransactionManager manager;
    TransactionTemplate transaction;
    FeedTable here;
    FeedTable there;
    final Hands hands = new Hands(InstantSource.system().instant());

    /** @param word what is told */
    record Told(String word, Instant at) implements News {
    }

    @BeforeEach
    void tables() {
        transaction = new TransactionTemplate(manager);
        here = new FeedTable(jdbc, new ThisProcess(), hands, "feed_news", Duration.ofHours(4));
        there = new FeedTable(jdbc, new ThisProcess(), hands, "feed_news", Duration.ofHours(4));
    }

    @Test
    void aLineThatCommitsAfterOneWithAHigherNumberIsReadToo() throws Exception {
        var reader = FeedReader.ofNews(there);
        var written = new CountDownLatch(1);
        var commit = new CountDownLatch(1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var late = threads.submit(() -> transaction.executeWithoutResult(status -> {
                tell("lower");
                written.countDown();
                await(commit);
            }));
            await(written);
            tell("higher");
            assertThat(words(reader)).containsExactly("higher");
            var before = reader.done();

            commit.countDown();
            late.get(30, TimeUnit.SECONDS);
            assertThat(words(reader)).containsExactly("lower");
            assertThat(reader.done()).isEqualTo(before + 2);
        }
        assertThat(words(reader)).isEmpty();
    }

    @Test
    void aLineThatWasOnItsWayWhenTheReaderBeganIsRead() throws Exception {
        var written = new CountDownLatch(1);
        var commit = new CountDownLatch(1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var late = threads.submit(() -> transaction.executeWithoutResult(status -> {
                tell("on its way");
                written.countDown();
                await(commit);
            }));
            await(written);
            tell("before");
            var reader = FeedReader.ofNews(there);
            assertThat(words(reader)).isEmpty();

            commit.countDown();
            late.get(30, TimeUnit.SECONDS);
            assertThat(words(reader)).containsExactly("on its way");
        }
    }

    /** Many who write at once, some of whom think better of it, while somebody reads. */
    @Test
    void whateverIsCommittedIsReadOnceAndNothingElse() throws Exception {
        var reader = FeedReader.ofNews(there);
        var committed = new ConcurrentLinkedQueue<String>();
        var read = new ArrayList<String>();
        var writing = new AtomicInteger(12);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var writers = new ArrayList<Callable<Void>>();
            for (var writer = 0; writer < writing.get(); writer++) {
                var chance = new Random(writer);
                writers.add(() -> {
                    try {
                        for (var i = 0; i < 40; i++) {
                            write(chance, committed);
                        }
                        return null;
                    } finally {
                        writing.decrementAndGet();
                    }
                });
            }
            var done = writers.stream().map(threads::submit).toList();
            while (writing.get() > 0) {
                read.addAll(words(reader));
            }
            for (var one : done) {
                one.get();
            }
        }
        read.addAll(words(reader));

        assertThat(read).containsExactlyInAnyOrderElementsOf(committed).isNotEmpty();
    }

    @Test
    void aReaderThatWasAwayTooLongSaysSo() {
        var reader = FeedReader.ofNews(there);
        hands.pass(Duration.ofHours(3));
        tell("unread");
        hands.pass(Duration.ofHours(3));
        tell("last");
        assertThat(FeedReader.isWhole(there, reader.done())).isTrue();

        hands.pass(Duration.ofHours(3));
        here.removeOld();
        assertThat(FeedReader.isWhole(there, reader.done())).isFalse();
        assertThatThrownBy(reader::next).isInstanceOf(FeedReader.FellBehind.class);
        assertThat(FeedReader.isWhole(there, there.ends().last() + 1)).as("of another database").isFalse();
    }

    @Test
    void theLastLineStays() {
        tell("last");
        var last = here.ends().last();
        hands.pass(Duration.ofDays(2));
        here.removeOld();

        assertThat(here.ends()).isEqualTo(new FeedTable.Ends(last, last));
    }

    @Test
    void newsReachTheOtherProcessOnceTheyAreCommitted() {
        var feed = new Feed(there, manager);
        var heard = new ArrayList<Told>();
        feed.listen(Told.class, heard::add, () -> { });
        var reader = FeedReader.ofNews(there);
        var at = Instant.parse("2026-03-05T06:30:00.123456Z");

        transaction.executeWithoutResult(status -> {
            events.publishEvent(new Told("never", at));
            status.setRollbackOnly();
        });
        transaction.executeWithoutResult(status -> {
            events.publishEvent(new Told("one", at));
            events.publishEvent(new Told("二", at));
        });
        events.publishEvent(new Told("three", at));
        reader.next().forEach(feed::hear);

        assertThat(heard).containsExactly(new Told("one", at), new Told("二", at), new Told("three", at));
    }

    @Test
    void whatThisProcessHasToldItDoesNotHearAgain() {
        var reader = FeedReader.ofNews(here);
        tell("own");

        assertThat(reader.next()).singleElement().satisfies(row -> assertThat(row.body()).isNull());
    }

    @Test
    void nothingIsReadIntoATypeThatNobodyListensTo() {
        var feed = new Feed(there, manager);
        var heard = new ArrayList<Told>();
        feed.listen(Told.class, heard::add, () -> { });
        feed.hear(new FeedRow(1, new ThisProcess().id(), "java.io.File", "{\"path\":\"/\"}"));
        feed.hear(new FeedRow(2, new ThisProcess().id(), Told.class.getName(), "{\"word\":[]}"));

        assertThat(heard).isEmpty();
    }

    private void write(Random chance, ConcurrentLinkedQueue<String> committed) {
        var word = Long.toHexString(chance.nextLong());
        transaction.executeWithoutResult(status -> {
            tell(word);
            pause(chance.nextInt(4));
            if (chance.nextInt(5) == 0) {
                status.setRollbackOnly();
            } else {
                committed.add(word);
            }
        });
    }

    private void tell(String word) {
        here.add(List.of(new Line(TOPIC, word)));
    }

    private static List<String> words(FeedReader reader) {
        return reader.next().stream().filter(row -> row.topic().equals(TOPIC)).map(FeedRow::body).toList();
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void pause(int millis) {
        try {
            TimeUnit.MILLISECONDS.sleep(millis);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
