package io.kewei.account.session;

import io.kewei.platform.feed.News;
import java.util.UUID;

/** A session was ended from another process than the one that holds it. */
record SessionEnded(UUID session) implements News {
}
