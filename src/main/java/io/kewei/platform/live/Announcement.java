package io.kewei.platform.live;

/** An event that open screens want to hear of once it is true, that is after the transaction has committed. */
public interface Announcement {
}
