package io.kewei.platform.feed;

import java.time.Clock;
import java.time.Duration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;

/** Another process on the same database, as far as the feed of news is concerned; it reads when it is told to. */
public final class OtherProcess {

    private final Feed feed;
    private final FeedReader reader;

    private OtherProcess(Feed feed, FeedReader reader) {
        this.feed = feed;
        this.reader = reader;
    }

    public static OtherProcess on(JdbcTemplate jdbc, PlatformTransactionManager transactions) {
        var table = new FeedTable(jdbc, new ThisProcess(), Clock.systemUTC(), "feed_news", Duration.ofDays(1));
        return new OtherProcess(new Feed(table, transactions), FeedReader.ofNews(table));
    }

    public Feed feed() {
        return feed;
    }

    /** Hears what has been told since it began, or since it was told to read last. */
    public void read() {
        reader.next().forEach(feed::hear);
    }
}
