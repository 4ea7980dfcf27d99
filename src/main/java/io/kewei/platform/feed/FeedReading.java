package io.kewei.platform.feed;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Looks for news of other processes while the portal runs. */
class FeedReading implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(FeedReading.class);
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Feed feed;
    private final FeedTable news;
    private final Duration every;
    private CountDownLatch ending = new CountDownLatch(1);
    private @Nullable Thread thread;
    private FeedReader reader;
    private boolean troubled;

    @SuppressWarnings("NullAway.Init") // by start
    FeedReading(Feed feed, FeedTable news, Duration every) {
        this.feed = feed;
        this.news = news;
        this.every = every;
    }

    @Override
    public void start() {
        if (every.isPositive()) {
            ending = new CountDownLatch(1);
            reader = FeedReader.ofNews(news);       // before the first request is served
            thread = Thread.ofPlatform().daemon().name("feed").start(this::work);
        }
    }

    private void work() {
        try {
            while (!ending.await(every.toMillis(), TimeUnit.MILLISECONDS)) {
                read(reader);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** What cannot be read now, with a database that is away for instance, is read later. */
    private void read(FeedReader from) {
        try {
            from.next().forEach(feed::hear);
            troubled = false;
        } catch (FeedReader.FellBehind away) {
            LOG.warn("This process was away for longer than news are kept");
            reader = FeedReader.ofNews(news);
            feed.missed();
            troubled = false;
        } catch (RuntimeException trouble) {
            if (!troubled) {
                LOG.warn("News of other processes cannot be read, and wait", trouble);
            }
            troubled = true;
        }
    }

    @Override
    public void stop() {
        var working = thread;
        ending.countDown();
        if (working != null) {
            try {
                working.join(PATIENCE);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
            thread = null;
        }
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }

    /** Begins before the web server. */
    @Override
    public int getPhase() {
        return 0;
    }
}
