package io.kewei.platform.feed;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the feeds between processes are kept.
 *
 * @param every how often this process looks for what others have told; zero for never
 * @param news  how long news are kept
 * @param index how long it is known which records the text index has to take up anew
 */
@ConfigurationProperties("kewei.feed")
record FeedSettings(
        @DefaultValue("250ms") Duration every,
        @DefaultValue("1d") Duration news,
        @DefaultValue("7d") Duration index) {
}
