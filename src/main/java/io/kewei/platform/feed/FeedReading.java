package io.kewei.platform.feed;

import io.kewei.platform.scheduling.Rounds;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks for news of other processes while the portal runs. */
class FeedReading extends Rounds {

    private static final Logger LOG = LoggerFactory.getLogger(FeedReading.class);
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Feed feed;
    private final FeedTable news;
    private FeedReader reader;

    @SuppressWarnings("NullAway.Init") // by begin
    FeedReading(Feed feed, FeedTable news, Duration every) {
        super("feed", every, PATIENCE, "News of other processes cannot be read, and wait");
        this.feed = feed;
        this.news = news;
    }

    @Override
    protected void begin() {
        reader = FeedReader.ofNews(news);
    }

    @Override
    protected void round() {
        try {
            reader.next().forEach(feed::hear);
        } catch (FeedReader.FellBehind away) {
            LOG.warn("This process was away for longer than news are kept");
            begin();
            feed.missed();
        }
    }
}
