package io.kewei.account;

import io.kewei.platform.feed.News;

/** Some place's people may use the portal from other addresses than before. */
record AddressesChanged() implements News {
}
