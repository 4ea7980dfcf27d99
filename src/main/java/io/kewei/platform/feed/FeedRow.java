package io.kewei.platform.feed;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One line of a feed.
 *
 * @param number rises with the lines, with gaps; a lower one may become visible after a higher one
 * @param origin the process that wrote it
 * @param topic  what it is about
 * @param body   what it says; null where the reader does not want to hear its own
 */
public record FeedRow(long number, UUID origin, String topic, @Nullable String body) {
}
