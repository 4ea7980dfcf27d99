package io.kewei.platform.search;

import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How this process keeps its text index.
 *
 * @param every  how often it looks for changed records; zero where it keeps none
 * @param place  the file beside the index that says how far it has come; null for an index in memory
 * @param byFeed whether each process keeps an index of its own, from the feed; false where all share one in a server
 */
@ConfigurationProperties("kewei.index")
record IndexSettings(
        @DefaultValue("200ms") Duration every,
        @Nullable Path place,
        @DefaultValue("true") boolean byFeed) {
}
