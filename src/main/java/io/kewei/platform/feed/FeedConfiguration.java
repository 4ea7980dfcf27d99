package io.kewei.platform.feed;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import io.kewei.platform.scheduling.Nightly;
import java.time.Clock;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;

/** The feeds that there are, and the job that removes what nobody needs any more. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(FeedSettings.class)
class FeedConfiguration {

    static final String NEWS = "newsFeed";
    private static final LocalTime AT = LocalTime.of(2, 40);

    @Bean(NEWS)
    FeedTable newsFeed(JdbcTemplate jdbc, ThisProcess process, Clock clock, FeedSettings settings) {
        return new FeedTable(jdbc, process, clock, "feed_news", settings.news());
    }

    /** Which records the text index has to take up anew. */
    @Bean
    FeedTable indexFeed(JdbcTemplate jdbc, ThisProcess process, Clock clock, FeedSettings settings) {
        return new FeedTable(jdbc, process, clock, "feed_index", settings.index());
    }

    @Bean
    RecurringTask<Void> feedCareJob(List<FeedTable> feeds, ZoneId zone) {
        return Nightly.job("feed-care", AT, zone, () -> feeds.forEach(FeedTable::removeOld));
    }

    @Bean
    Feed feed(@Qualifier(NEWS) FeedTable news, PlatformTransactionManager transactions) {
        return new Feed(news, transactions);
    }

    @Bean
    FeedReading feedReading(Feed feed, @Qualifier(NEWS) FeedTable news, FeedSettings settings) {
        return new FeedReading(feed, news, settings.every());
    }
}
