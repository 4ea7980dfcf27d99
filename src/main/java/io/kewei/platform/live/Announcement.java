package io.kewei.platform.live;

import io.kewei.platform.feed.News;

/**
 * An event that open screens want to hear of once it is true, that is after the transaction has committed; those of
 * other processes too.
 */
public interface Announcement extends News {
}
