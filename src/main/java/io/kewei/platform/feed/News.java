package io.kewei.platform.feed;

/**
 * An event that the other processes on the same database hear of too, once the transaction that published it has
 * committed: a record that {@link Feed} writes down as JSON. In the process that publishes it, it is a plain event.
 */
public interface News {
}
